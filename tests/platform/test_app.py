"""``run``: everything or nothing, and one message for wrong settings."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import REPOSITORY

_APP = """
from r3edge import lazy
lazy.install()

from r3edge.platform import Environment, VpcSettings, run, state_backend
from tests.support.platform import PLATFORM, changed, development, production

def live(scope):
    return Environment(scope, production())

def play(scope):
    {wrong}

run(state_backend(lambda: PLATFORM), live, play)
"""
WRONG_SETTINGS = _APP.format(
    wrong='return VpcSettings(**development().network.vpc.model_dump() | {"availability_zones": ("eu-central-1a",)})'
)
WRONG_WIRING = _APP.format(wrong="return Environment(scope, changed(development(), context__environment='live'))")
WRONG_REGISTER = """
from r3edge import lazy
lazy.install()

from r3edge.platform import run, state_backend
from tests.support.platform import PLATFORM

def register():
    return PLATFORM.replace(state_owner="nowhere")

run(state_backend(register))
"""


_FILE = """
from r3edge import lazy
lazy.install()

from r3edge.platform import AddonsSettings, Environment, VpcSettings, run
from tests.support.platform import PLATFORM, changed, development

class Play(Environment):
    def __init__(self, scope):
        super().__init__(scope, {settings})

run({stack})
"""


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(REPOSITORY), os.environ.get("PYTHONPATH", "")))},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (
            WRONG_SETTINGS,
            "Wrong settings of play (VpcSettings):\n"
            "  availability_zones = ('eu-central-1a',): must name at least two availability zones: "
            "EKS and RDS Multi-AZ need two\n",
        ),
        (
            WRONG_REGISTER,
            "Wrong settings of register (Platform):\n"
            "  state_owner = 'nowhere': must be one of the environments: live, play\n",
        ),
        (
            WRONG_WIRING,
            "Wrong settings of play: context.environment = 'live': must be a name that no other stack of the app has\n",
        ),
    ],
)
def test_wrong_settings_give_one_message_and_touch_nothing(tmp_path: Path, code: str, message: str) -> None:
    earlier = tmp_path / "cdktf.out/stacks/live/cdk.tf.json"
    earlier.parent.mkdir(parents=True)
    earlier.write_text("{}")
    done = _run(tmp_path, "-c", code)
    assert done.returncode == 1
    assert done.stderr == message
    assert done.stdout == ""
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [earlier]
    assert earlier.read_text() == "{}"


@pytest.mark.parametrize(
    ("settings", "stack", "message"),
    [
        (
            "VpcSettings(**development().network.vpc.model_dump() | {'nat_gateways': 'none'})",
            "Play",
            "Wrong settings of Play in play.py:10 (VpcSettings):\n  nat_gateways = 'none': must be 'one_per_az' or",
        ),
        (
            "development().network.vpc.replace(nat_gateways='none')",
            "Play",
            "Wrong settings of Play in play.py:10 (VpcSettings):\n  nat_gateways = 'none': must be 'one_per_az' or",
        ),
        (
            "PLATFORM.environment('staging')",
            "Play",
            "Wrong settings of Play in play.py:10: environment 'staging': must be one of the register's: live, play",
        ),
        (
            "development().replace(addons=AddonsSettings(**development().addons.model_dump() | "
            "{'values': {'traefik': {'deployment': 5}}}))",
            "Play",
            "Wrong settings of Play in play.py:10: addons.values.traefik.deployment = 5: must be a mapping",
        ),
        (
            "None",
            "lambda scope: PLATFORM.replace(state_owner='nowhere')",
            "Wrong settings of play.py:12 (Platform):\n  state_owner = 'nowhere': must be one of the environments",
        ),
    ],
    ids=["nested", "replaced", "register", "construct", "nameless"],
)
def test_wrong_settings_are_told_with_stack_and_line(tmp_path: Path, settings: str, stack: str, message: str) -> None:
    (tmp_path / "play.py").write_text(_FILE.format(settings=settings, stack=stack))
    done = _run(tmp_path, "play.py")
    assert done.returncode == 1
    assert done.stderr.startswith(message)


def test_wrong_settings_write_nothing_where_nothing_was(tmp_path: Path) -> None:
    assert _run(tmp_path, "-c", WRONG_SETTINGS).returncode == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "cdktf.out").touch()
    done = _run(tmp_path, "-c", _APP.format(wrong="return Environment(scope, development())"))
    assert done.returncode == 1
    assert done.stderr == "The JSON cannot be written: ENOTDIR: not a directory, mkdir 'cdktf.out/stacks'\n"
