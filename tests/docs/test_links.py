"""The Markdown files: links resolve, named paths and commands exist, and the house style holds."""

import os
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.support.paths import REPOSITORY

PLANNED: frozenset[str] = frozenset()
"""Paths that the documents name before they exist. A test fails for each one that exists."""

GENERATED: frozenset[str] = frozenset(
    {".cache", ".state-backend", ".tools", ".venv", "cdktf.out", "node_modules", "rehearsal.out"}
)
"""Folders at the root that commands create and Git ignores."""

ELSEWHERE: frozenset[str] = frozenset(
    {
        "constructs/__init__.py",
        "crds/",
        "environments/staging.py",
        "flags/<name>.json",
        "imports/__init__.py",
        "lib/addons/",
        "rules/<name>.json",
    }
)
"""Paths that need not exist here: forbidden ones, those of recipes and of other projects, those below a folder named
before."""

STYLED = ("CHANGELOG.md", "CONTRIBUTING.md", "docs/**/*.md")
FORBIDDEN = {
    "nobody": r"\bnobody\b",
    "somebody": r"\bsomebody\b",
    "of its own": r"\bof its own\b",
    "it is there": r"\bit is there\b",
    "a comma before 'that'": r", that\b(?! is\b)",
}

Check = Callable[[Path], Iterator[str]]

_FENCE = re.compile(r"^(```|~~~).*?^\1[^\n]*$", re.MULTILINE | re.DOTALL)
_INLINE_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
_HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)
_PATH = re.compile(r"[\w.-]+(/[\w.@*<>-]+)*/?")
_FILE_NAME = re.compile(r"\.(cjs|json|lock|md|py|sh|toml|ya?ml)$")
_MAKE_TARGET = re.compile(r"(?:`|^\$ )make ([a-z][a-z-]*)", re.MULTILINE)


def _documents(*patterns: str) -> list[Path]:
    """Return the Markdown files of the repository, or those that match one of the patterns."""
    found = []
    for folder, folders, files in os.walk(REPOSITORY):
        folders[:] = [name for name in folders if not name.startswith(".") and name not in GENERATED]
        found += [Path(folder, name) for name in files if name.endswith(".md")]
    chosen = {path for pattern in patterns for path in REPOSITORY.glob(pattern)}
    return sorted(path for path in found if not patterns or path in chosen)


def _name(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


def _prose(text: str) -> str:
    """Return the text without fenced blocks, line by line as it was."""
    return _FENCE.sub(lambda block: "\n" * block[0].count("\n"), text)


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


@cache
def anchors(document: Path) -> frozenset[str]:
    """Return the anchors GitHub gives to a document's headings."""
    seen: dict[str, int] = {}
    found = set()
    for heading in _HEADING.findall(_prose(document.read_text(encoding="utf-8"))):
        title = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        slug = re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
        number = seen.get(slug, 0)
        seen[slug] = number + 1
        found.add(f"{slug}-{number}" if number else slug)
    return frozenset(found)


def broken_links(document: Path) -> Iterator[str]:
    """Yield a line for each relative link or anchor that does not resolve."""
    text = _prose(document.read_text(encoding="utf-8"))
    for link in _LINK.finditer(_INLINE_CODE.sub(lambda code: " " * len(code[0]), text)):
        target, _, anchor = link[1].partition("#")
        if re.match(r"[a-z][a-z0-9+.-]*:", target):
            continue
        file = (document.parent / target).resolve() if target else document
        if not (file.exists() or _is_planned(file)):
            yield f"line {_line(text, link.start())}: {link[1]}: no such file"
        elif anchor and file.suffix == ".md" and anchor not in anchors(file):
            yield f"line {_line(text, link.start())}: {link[1]}: no such heading"


def missing_paths(document: Path) -> Iterator[str]:
    """Yield a line for each path in backticks that is neither here nor in one of the lists above."""
    text = _prose(document.read_text(encoding="utf-8"))
    for code in _INLINE_CODE.finditer(text):
        path = code[1]
        if _looks_like_a_path(path) and path not in ELSEWHERE and not _exists(path, document.parent):
            yield f"line {_line(text, code.start())}: `{path}` does not exist"


def _looks_like_a_path(text: str) -> bool:
    if not _PATH.fullmatch(text) or "/" not in text:
        return False
    first = text.partition("/")[0]
    planned = {path.partition("/")[0] for path in PLANNED}
    in_the_repository = (REPOSITORY / first).exists() or first in planned
    return in_the_repository or text.endswith("/") or _FILE_NAME.search(text) is not None


def _exists(path: str, folder: Path) -> bool:
    if path.partition("/")[0] in GENERATED:
        return True
    pattern = re.sub(r"<[^>]*>", "*", path.rstrip("/"))
    return any(any(base.glob(pattern)) or _is_planned(base / pattern) for base in (REPOSITORY, folder))


def _is_planned(path: Path) -> bool:
    return any(path.is_relative_to(REPOSITORY / planned) for planned in PLANNED)


def style_errors(document: Path) -> Iterator[str]:
    """Yield a line for each forbidden phrase, also where it is wrapped."""
    text = _prose(document.read_text(encoding="utf-8"))
    flowing = re.sub(r"\s", " ", text)
    for phrase, pattern in FORBIDDEN.items():
        for match in re.finditer(pattern, flowing, re.IGNORECASE):
            yield f"line {_line(text, match.start())}: {phrase}"


@pytest.mark.parametrize("document", _documents(), ids=_name)
def test_links_resolve(document: Path) -> None:
    assert not list(broken_links(document))


@pytest.mark.parametrize("document", _documents(), ids=_name)
def test_named_paths_exist(document: Path) -> None:
    assert not list(missing_paths(document))


@pytest.mark.parametrize("document", _documents(), ids=_name)
def test_named_make_targets_exist(document: Path) -> None:
    targets = set(re.findall(r"^([a-z][a-z-]*):", (REPOSITORY / "Makefile").read_text(), re.MULTILINE))
    assert not set(_MAKE_TARGET.findall(document.read_text(encoding="utf-8"))) - targets


@pytest.mark.parametrize("document", _documents(*STYLED), ids=_name)
def test_house_style_holds(document: Path) -> None:
    assert not list(style_errors(document))


@pytest.mark.parametrize("folder", ["docs/decisions", "docs/runbooks"])
def test_every_page_is_listed(folder: str) -> None:
    index = (REPOSITORY / folder / "README.md").read_text(encoding="utf-8")
    pages = {path.name for path in (REPOSITORY / folder).glob("*.md")} - {"README.md"}
    assert not {page for page in pages if f"]({page})" not in index}


@pytest.mark.parametrize("path", sorted(PLANNED))
def test_planned_path_is_still_missing(path: str) -> None:
    assert not (REPOSITORY / path).exists(), f"{path} exists: remove it from PLANNED"


@pytest.mark.parametrize(
    ("text", "check", "message"),
    [
        ("[a](missing.md)", broken_links, "line 1: missing.md: no such file"),
        ("# One\n\n[a](#two)", broken_links, "line 3: #two: no such heading"),
        ("see `constructs/r3edge/missing.py`", missing_paths, "line 1: `constructs/r3edge/missing.py` does not exist"),
        ("see `missing/`", missing_paths, "line 1: `missing/` does not exist"),
        ("a key of its\nown", style_errors, "line 1: of its own"),
    ],
)
def test_mistake_is_found(text: str, check: Check, message: str, tmp_path: Path) -> None:
    document = tmp_path / "page.md"
    document.write_text(text)
    assert list(check(document)) == [message]


def test_fenced_blocks_and_links_to_other_sites_are_not_checked(tmp_path: Path) -> None:
    document = tmp_path / "page.md"
    document.write_text("# A `b` c\n\n```text\n[a](missing.md)\n```\n\n[a](https://example.com/b.md) [a](#a-b-c)\n")
    assert not list(broken_links(document))
