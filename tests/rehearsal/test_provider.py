"""The choice of the AWS provider."""

from pathlib import Path

import pytest

from rehearsal.aws import provider
from rehearsal.aws.provider import AwsProvider, NoProvider, find_provider
from terraform_runner.errors import UserError

PINNED = "6.25.0"


@pytest.fixture(autouse=True)
def bare_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend to be Linux on amd64, without registry and mirrors."""
    monkeypatch.setattr(provider, "registry_answers", lambda: False)
    monkeypatch.setattr(provider, "_IMPLIED_MIRRORS", (str(tmp_path / "implied"),))
    monkeypatch.setattr(provider, "_SEARCHED", (str(tmp_path / "opt"),))
    monkeypatch.setattr(provider, "_platform", lambda: "linux_amd64")


def unpacked(mirror: Path, *versions: str, platform: str = "linux_amd64") -> Path:
    for version in versions:
        (mirror / "registry.terraform.io" / "hashicorp" / "aws" / version / platform).mkdir(parents=True)
    return mirror


def packed(mirror: Path, *versions: str) -> Path:
    folder = mirror / "registry.terraform.io" / "hashicorp" / "aws"
    folder.mkdir(parents=True)
    for version in versions:
        (folder / f"terraform-provider-aws_{version}_linux_amd64.zip").touch()
    return mirror


def test_the_registry_serves_the_pinned_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    unpacked(tmp_path / "implied", "5.100.0")
    monkeypatch.setattr(provider, "registry_answers", lambda: True)
    found = find_provider(PINNED, {})
    assert found == AwsProvider(PINNED, PINNED, None)
    assert not found.stands_in


def test_a_mirror_with_the_pinned_version_needs_no_registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provider, "registry_answers", lambda: pytest.fail("the registry was asked"))
    mirror = unpacked(tmp_path / "implied", "5.100.0", PINNED, "6.99.0")
    assert find_provider(PINNED, {}) == AwsProvider(PINNED, PINNED, mirror)


def test_the_newest_of_a_mirror_stands_in(tmp_path: Path) -> None:
    mirror = unpacked(tmp_path / "opt" / "some" / "plugins", "5.9.0", "5.100.0", "not-a-version")
    found = find_provider(PINNED, {})
    assert found == AwsProvider("5.100.0", PINNED, mirror)
    assert found.stands_in
    assert found.description == f"AWS provider 5.100.0 (from {mirror}) stands in for the pinned 6.25.0"


def test_the_users_mirror_is_looked_at(tmp_path: Path) -> None:
    mirror = packed(tmp_path / "mine", "5.99.1")
    assert find_provider(PINNED, {"TF_PLUGIN_MIRROR": str(mirror)}) == AwsProvider("5.99.1", PINNED, mirror)


def test_versions_for_other_machines_do_not_count(tmp_path: Path) -> None:
    unpacked(tmp_path / "implied", PINNED, platform="darwin_arm64")
    with pytest.raises(NoProvider):
        find_provider(PINNED, {})


def test_no_provider_anywhere_says_where_it_looked(tmp_path: Path) -> None:
    with pytest.raises(NoProvider) as caught:
        find_provider(PINNED, {"TF_PLUGIN_MIRROR": "/mine"})
    message = str(caught.value)
    for place in ("/mine", str(tmp_path / "implied"), str(tmp_path / "opt"), "registry.terraform.io", "linux_amd64"):
        assert place in message


def test_the_search_is_bounded(tmp_path: Path) -> None:
    unpacked(tmp_path.joinpath("opt", "1", "2", "3", "4", "5"), PINNED)
    with pytest.raises(NoProvider):
        find_provider(PINNED, {})


def test_the_switch_forces_registry_or_mirror(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mirror = unpacked(tmp_path / "implied", "5.100.0")
    assert find_provider(PINNED, {"REHEARSAL_AWS_PROVIDER": "registry"}).mirror is None
    monkeypatch.setattr(provider, "registry_answers", lambda: True)
    assert find_provider(PINNED, {"REHEARSAL_AWS_PROVIDER": "mirror"}).mirror == mirror
    with pytest.raises(UserError, match="REHEARSAL_AWS_PROVIDER = mirrors: must be 'registry' or 'mirror'"):
        find_provider(PINNED, {"REHEARSAL_AWS_PROVIDER": "mirrors"})


def test_terraform_is_told_of_the_mirror(tmp_path: Path) -> None:
    variables = AwsProvider("5.100.0", PINNED, Path("/mirror")).environment(tmp_path)
    assert variables == {"TF_CLI_CONFIG_FILE": str(tmp_path / "terraform.rc")}
    assert 'path = "/mirror"' in (tmp_path / "terraform.rc").read_text()


def test_from_the_registry_terraform_keeps_a_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TF_PLUGIN_CACHE_DIR", str(tmp_path / "cache"))
    assert AwsProvider(PINNED, PINNED, None).environment(tmp_path) == {"TF_PLUGIN_CACHE_DIR": str(tmp_path / "cache")}
    assert (tmp_path / "cache").is_dir()


@pytest.mark.parametrize("answer", [OSError("unreachable"), TimeoutError("too slow")])
def test_a_registry_that_does_not_answer_is_no_error(answer: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()

    def fail(*_arguments: object, **_options: object) -> None:
        raise answer

    monkeypatch.setattr("urllib.request.urlopen", fail)
    assert not provider.registry_answers()
