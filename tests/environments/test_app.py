"""``python main.py``: everything or nothing, and one message for wrong settings."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WRONG_SETTINGS = """
from r3edge import lazy
lazy.install()
import environments.dev as dev
from environments.app import run
from environments.state_backend import StateBackend
from environments.prod import Prod

def wrong(scope):
    good = dev.settings()
    values = good.vpc.model_dump() | {"availability_zones": ("eu-west-3a",)}
    type(good.vpc)(**values)

run(StateBackend, Prod, wrong)
"""
WRONG_WIRING = """
from r3edge import lazy
lazy.install()
import environments.dev as dev
from environments.app import run
from environments.environment import Environment
from environments.prod import Prod

def wrong(scope):
    good = dev.settings()
    vpc = good.vpc.model_copy(update={"availability_zones": ("eu-west-1a", "eu-west-1b")})
    Environment(scope, good.model_copy(update={"vpc": vpc}))

run(Prod, wrong)
"""


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_writes_every_stack(tmp_path: Path) -> None:
    done = _run(tmp_path, "-O", "-m", "r3edge.lazy", str(ROOT / "main.py"))
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path.parent.name for path in tmp_path.glob("cdktf.out/stacks/*/cdk.tf.json")) == [
        "dev",
        "prod",
        "state-backend",
    ]


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (
            WRONG_SETTINGS,
            "Wrong settings (VpcSettings):\n"
            "  availability_zones = ('eu-west-3a',): must name at least two availability zones: "
            "EKS and RDS Multi-AZ need two\n",
        ),
        (WRONG_WIRING, "Wrong settings: availability_zones: eu-west-1a is not in region eu-west-3\n"),
    ],
)
def test_wrong_settings_give_one_message_and_touch_nothing(tmp_path: Path, code: str, message: str) -> None:
    earlier = tmp_path / "cdktf.out/stacks/prod/cdk.tf.json"
    earlier.parent.mkdir(parents=True)
    earlier.write_text("{}")
    done = _run(tmp_path, "-c", code)
    assert done.returncode == 1
    assert done.stderr == message
    assert done.stdout == ""
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [earlier]
    assert earlier.read_text() == "{}"


def test_wrong_settings_write_nothing_where_nothing_was(tmp_path: Path) -> None:
    assert _run(tmp_path, "-c", WRONG_SETTINGS).returncode == 1
    assert list(tmp_path.iterdir()) == []
