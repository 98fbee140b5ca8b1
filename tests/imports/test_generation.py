"""``make imports``: the same bytes each time, and errors that say what to do."""

import gzip
import io
import json
import os
import tarfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from terraform_runner.errors import UserError
from tests.imports.bindings import archive
from tools.imports import __main__ as command
from tools.imports import tarball
from tools.imports.facts import dump, read_facts
from tools.imports.generate import generate
from tools.imports.listing import IMPORTS, RESOURCES, Provider, choose, read_list
from tools.imports.sources import complete_facts

(SUPABASE,) = choose(read_list(), ["supabase"])
WITH_UNKNOWN_TYPE = replace(
    SUPABASE, types={**SUPABASE.types, RESOURCES: (*SUPABASE.types[RESOURCES], "supabase_unheard_of")}
)


def _files(folder: Path) -> Mapping[str, bytes]:
    """Return a package's files, archives decompressed: versions of zlib may compress differently."""
    return {
        str(path.relative_to(folder)): gzip.decompress(path.read_bytes())
        if path.suffix == ".tgz"
        else path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def no_registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Terraform looks for providers in an empty folder only."""
    mirror = tmp_path / "mirror"
    mirror.mkdir()
    configuration = tmp_path / "terraform.rc"
    configuration.write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{mirror}"\n  }}\n}}\n')
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", str(configuration))


@pytest.mark.rehearsal
def test_generating_again_changes_nothing(tmp_path: Path) -> None:
    facts = read_facts(SUPABASE)
    assert facts is not None
    assert _files(generate(SUPABASE, facts, tmp_path / "run")) == _files(IMPORTS / "supabase")


def test_an_archive_does_not_tell_when_and_by_whom_it_was_made(tmp_path: Path) -> None:
    original = archive(SUPABASE)
    again = tmp_path / "again.tgz"
    with tarfile.open(again, "w:gz") as shuffled:
        for name, content in reversed(tarball.read(original).items()):
            member = tarfile.TarInfo(name)
            member.size, member.mtime, member.uname = len(content), 1_700_000_000, "somebody"
            shuffled.addfile(member, io.BytesIO(content))
    tarball.normalize(again)
    assert gzip.decompress(again.read_bytes()) == gzip.decompress(original.read_bytes())
    assert again.read_bytes()[4:8] == bytes(4)  # gzip's date


def test_a_type_is_taken_from_a_dump(tmp_path: Path) -> None:
    """Also when Terraform's dump has more types, descriptions, and an argument of that name."""
    dumped = json.loads(dump(SUPABASE, read_facts(SUPABASE) or {}, with_version=False))
    described = {"type": "string", "optional": True, "description": "prose", "description_kind": "plain"}
    resources = dumped["provider_schemas"][SUPABASE.address][RESOURCES]
    resources["supabase_unheard_of"] = {"version": 0, "block": {"attributes": {"description": described}}}
    resources["supabase_unwanted"] = resources["supabase_unheard_of"]
    (tmp_path / "dump.json").write_text(json.dumps(dumped))
    facts = complete_facts(WITH_UNKNOWN_TYPE, tmp_path)
    assert facts[RESOURCES]["supabase_unheard_of"]["block"]["attributes"] == {
        "description": {"type": "string", "optional": True}
    }
    assert "supabase_unwanted" not in facts[RESOURCES]


def test_a_type_is_taken_from_terraform(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A script in Terraform's place wants the provider at the listed version and prints what Terraform would."""
    dumped = json.loads(dump(SUPABASE, read_facts(SUPABASE) or {}, with_version=False))
    resources = dumped["provider_schemas"][SUPABASE.address][RESOURCES]
    resources["supabase_unheard_of"] = resources["supabase_project"]
    (tmp_path / "dump.json").write_text(json.dumps(dumped))
    terraform = tmp_path / "terraform"
    terraform.write_text(
        "#!/bin/sh\n"
        f'grep -q \'"source": "{SUPABASE.source}", "version": "{SUPABASE.version}"\' main.tf.json || exit 1\n'
        f"test $1 = init || cat '{tmp_path}/dump.json'\n"
    )
    terraform.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    facts = complete_facts(WITH_UNKNOWN_TYPE, None)
    assert facts[RESOURCES]["supabase_unheard_of"] == facts[RESOURCES]["supabase_project"]


def test_a_type_taken_off_the_list_needs_no_provider(no_registry: None) -> None:
    fewer = replace(SUPABASE, types={**SUPABASE.types, RESOURCES: ("supabase_project",)})
    assert list(complete_facts(fewer, None)[RESOURCES]) == ["supabase_project"]


def test_a_new_version_needs_the_provider(no_registry: None) -> None:
    with pytest.raises(UserError, match=r"supabase_project, .*Terraform cannot fetch supabase/supabase 99\.0\.0"):
        complete_facts(replace(SUPABASE, version="99.0.0"), None)


@pytest.mark.parametrize("dumps", [None, "empty", "lacking", "older"])
def test_a_type_that_nobody_knows(
    dumps: str | None, tmp_path: Path, no_registry: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line that names the type, exit code 1, and nothing is written."""
    arguments = ["supabase"]
    if dumps:
        folder = tmp_path / "dumps"
        folder.mkdir()
        arguments += ["--from", str(folder)]
        if dumps != "empty":
            older: Provider = replace(SUPABASE, version="1.0.0") if dumps == "older" else SUPABASE
            (folder / "supabase.json").write_text(dump(older, read_facts(SUPABASE) or {}))
    before = (SUPABASE.facts.read_bytes(), _files(IMPORTS / "supabase"))
    monkeypatch.setattr(command, "read_list", lambda: [WITH_UNKNOWN_TYPE])
    done = CliRunner().invoke(command.cli, arguments)
    assert done.exit_code == 1
    says = {
        None: "no schema of supabase_unheard_of: Terraform cannot fetch supabase/supabase 1.10.1",
        "empty": "holds no dump of supabase/supabase, which is needed for supabase_unheard_of",
        "lacking": "does not know supabase_unheard_of: see [supabase] in providers.toml",
        "older": "the dump of supabase/supabase is of version 1.0.0; providers.toml names 1.10.1",
    }[dumps]
    (line,) = done.output.strip().splitlines()
    assert says in line
    assert before == (SUPABASE.facts.read_bytes(), _files(IMPORTS / "supabase"))


def test_a_provider_that_nobody_listed() -> None:
    with pytest.raises(UserError, match=r"not in providers\.toml: nobody; there are auth0, "):
        choose(read_list(), ["nobody"])


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ('[a]\nversion = "1"\npackage = "b"', "needs source"),
        ('[a]\nsource = "a/a"\nversion = "1"\npackage = "b"\nresources = ["a_c", "a_b"]', "must be a sorted list"),
        ("[a", "providers.toml: "),
    ],
)
def test_a_list_that_is_none(table: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "providers.toml"
    path.write_text(table)
    with pytest.raises(UserError, match=message):
        read_list(path)
