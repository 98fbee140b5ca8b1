"""``make outdated`` and the list of versions: who is asked, what counts as newer, and when something has ended."""

import email.message
import io
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError

import pytest

from tools.outdated import newest as asked
from tools.outdated.__main__ import main
from tools.outdated.newest import Asking, NotAskedError, is_newer, newest
from tools.outdated.page import PAGE, page
from tools.outdated.pins import Pin, pins
from tools.outdated.support import Support, support


def test_the_newest_is_a_stable_one() -> None:
    assert newest(["v1.9.0", "v1.10.1", "v1.11.0-rc.1", "v1.11.0-alpha", "sha-3f", "latest"]) == "v1.10.1"
    assert newest(["nightly"]) is None


@pytest.mark.parametrize(
    ("version", "pinned", "newer"),
    [
        ("v1.10.0", "v1.9.9", True),
        ("1.9.9", "v1.9.9", False),
        ("v1.22.4-eksbuild.10", "v1.22.4-eksbuild.3", True),
        ("v1.22.4-eksbuild.3", "v1.22.4-eksbuild.3", False),
        ("v1.22.4-eksbuild.9", "v1.22.5-eksbuild.1", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version: str, pinned: str, newer: bool) -> None:
    assert is_newer(version, pinned) is newer


def answering(answers: Mapping[str, Any]) -> asked.Fetch:
    def fetch(url: str, headers: Mapping[str, str]) -> bytes:
        if url not in answers:
            raise URLError(f"nobody at {url}")
        return answers[url].encode() if isinstance(answers[url], str) else json.dumps(answers[url]).encode()

    return fetch


INDEX = "entries: {shop: [{version: 1.0.0}, {version: 1.2.0}, {version: 2.0.0-beta.1}]}"


def test_a_chart_repository_is_asked_for_its_index() -> None:
    asking = Asking(answering({"https://charts.example.com/index.yaml": INDEX}))
    pin = Pin("chart", "shop", "1.0.0", "a", "https://charts.example.com")
    assert asking.newest(pin) == "1.2.0"
    with pytest.raises(NotAskedError, match="other"):
        asking.newest(Pin("chart", "other", "1.0.0", "a", "https://charts.example.com"))


@pytest.mark.parametrize("source", ["ghcr.io/shop/web", "oci://ghcr.io/shop/web"])
def test_a_registry_is_asked_for_tags_with_the_token_that_it_wants(source: str) -> None:
    calls: list[tuple[str, Mapping[str, str]]] = []
    challenge = email.message.Message()
    challenge["WWW-Authenticate"] = 'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:a:pull"'

    def fetch(url: str, headers: Mapping[str, str]) -> bytes:
        calls.append((url, headers))
        if "/token" in url:
            return b'{"token": "abc"}'
        if not headers:
            raise HTTPError(url, 401, "no", challenge, io.BytesIO())
        return b'{"tags": ["v1.0.0", "v1.1.0"]}'

    assert (
        Asking(fetch).newest(Pin("image" if "//" not in source else "chart", "web", "v1.0.0", "a", source)) == "v1.1.0"
    )
    assert calls[1:] == [
        ("https://ghcr.io/token?service=ghcr.io&scope=repository:a:pull", {}),
        ("https://ghcr.io/v2/shop/web/tags/list?n=10000", {"Authorization": "Bearer abc"}),
    ]


@pytest.mark.parametrize("challenge", ["", 'Bearer realm="http://ghcr.io/token"'])
def test_a_registry_that_wants_something_else_is_not_asked(challenge: str) -> None:
    headers = email.message.Message()
    headers["WWW-Authenticate"] = challenge

    def fetch(url: str, _: Mapping[str, str]) -> bytes:
        assert "token" not in url
        raise HTTPError(url, 401, "no", headers, io.BytesIO())

    with pytest.raises(NotAskedError):
        Asking(fetch).newest(Pin("image", "web", "v1.0.0", "a", "ghcr.io/shop/web"))


def test_the_registry_of_terraform_is_asked_for_providers() -> None:
    url = "https://registry.terraform.io/v1/providers/shop/web/versions"
    asking = Asking(answering({url: {"versions": [{"version": "1.0.0"}, {"version": "1.1.0"}]}}))
    assert asking.newest(Pin("provider", "shop/web", "1.0.0", "a", "shop/web")) == "1.1.0"


def test_pip_and_npm_are_asked_for_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    def output(command: list[str], fine: tuple[int, ...] = (0,)) -> str:
        if command[0] == "npm":
            assert 1 in fine, "npm's answer where something is outdated"
            return '{"pyright": {"latest": "2.0.0"}}'
        return '[{"name": "Flask", "latest_version": "9.0"}]'

    monkeypatch.setattr(asked, "_output", output)
    asking = Asking(answering({}))
    assert asking.newest(Pin("Python package", "flask", "3.0", "a")) == "9.0"
    assert asking.newest(Pin("Python package", "other", "3.0", "a")) is None
    assert asking.newest(Pin("npm package", "pyright", "1.0.0", "a")) == "2.0.0"


def test_a_command_that_fails_is_a_reason() -> None:
    with pytest.raises(OSError, match="nothing of that name"):
        asked._output(["sh", "-c", "echo nothing of that name >&2; exit 3"])
    assert asked._output(["sh", "-c", "echo fine; exit 1"], fine=(0, 1)) == "fine\n"


def test_eks_is_asked_for_addons(monkeypatch: pytest.MonkeyPatch) -> None:
    versions = {("coredns", "1.36"): ["v1.14.3-eksbuild.16", "v1.14.3-eksbuild.20"]}
    monkeypatch.setattr(asked, "_offered", lambda *of: versions[of])
    pin = Pin("EKS add-on", "coredns", "v1.14.3-eksbuild.16", "a", "1.36")
    assert Asking(answering({})).newest(pin) == "v1.14.3-eksbuild.20"


CYCLES = [{"cycle": "3.11", "eol": "2027-10-31"}, {"cycle": "3.1", "eol": True}, {"cycle": "4", "eol": False}]


@pytest.mark.parametrize(
    ("version", "told"),
    [
        ("3.11.7", "supported: Python 3.11.7 until 2027-10-31"),
        ("3.1", "out of support: Python 3.1"),
        ("4.2", "supported: Python 4.2"),
    ],
)
def test_support(version: str, told: str) -> None:
    fetch = answering({"https://endoflife.date/api/python.json": CYCLES})
    assert support("Python", "python", version, fetch).told(date(2026, 11, 27)) == told
    with pytest.raises(NotAskedError, match="does not know python 5"):
        support("Python", "python", "5", fetch)


def test_support_ends_with_its_last_day() -> None:
    one = Support("Kubernetes", "1.36", date(2027, 8, 2))
    assert not one.has_ended(date(2027, 8, 2))
    assert one.told(date(2027, 8, 3)) == "out of support: Kubernetes 1.36 since 2027-08-02"


@pytest.mark.parametrize(("today", "status"), [(date(2026, 11, 27), 0), (date(2027, 4, 1), 1)])
def test_the_command_fails_only_at_what_is_out_of_support(
    today: date, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(asked, "_output", lambda *_, **__: "[]" if _[0][0] != "npm" else "{}")
    monkeypatch.setattr(asked, "_offered", lambda *_: ["v99.0.0-eksbuild.1"])
    assert main(answering({"https://charts.jetstack.io/index.yaml": "entries: {}"}), today) == status
    shown = capsys.readouterr().out
    assert ("out of support: Kubernetes at EKS 1.35 since 2027-03-27" in shown) is bool(status)
    assert "v99.0.0-eksbuild.1" in shown
    assert "not asked: chart cert-manager: " in shown
    assert "10 have newer ones" in shown


def test_every_pin_has_a_file_that_has_its_version() -> None:
    found = pins()
    assert {pin.kind for pin in found} == {
        *("EKS add-on", "Python package", "chart", "image", "npm package", "provider"),
    }
    for pin in found:
        text = Path(PAGE.parents[1], pin.file).read_text()
        # A binding of its own minor version stands for the provider's.
        assert pin.version in text or (pin.name, pin.file) in {
            ("hashicorp/aws", "pyproject.toml"),
            ("python-dateutil", "Pipfile"),
        }


def test_the_page_is_up_to_date() -> None:
    """Run ``python -m tools.outdated.page`` if it is not."""
    assert PAGE.read_text() == page()
