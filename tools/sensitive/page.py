"""``python -m tools.sensitive.page``: writes docs/secrets-in-state.md."""

from collections.abc import Iterator
from itertools import groupby

from tools.paths import REPOSITORY
from tools.sensitive.facts import Sensitive, sensitive, used_types

PAGE = REPOSITORY / "docs" / "secrets-in-state.md"
_WRITE_ONLY = "_wo"
_HEAD = """# What remains in the state

The values that providers mark as sensitive and Terraform keeps in its state all the same, of the resource types that
this project uses. Generated from the providers' schemas by `python -m tools.sensitive.page`; a test fails when it is
out of date. [secrets.md](secrets.md) says how the others are kept out of it.

The state is encrypted with a KMS key, versioned, private, and each role reads one environment's.
"""
_MADE = """
## Made by the provider

There is no way around these but not to use the type: the provider's API answers with the value once.

| provider | type and attribute | created by the library |
|---|---|---|"""
_GIVEN = """
## Given, and kept

Some are made by the provider where they are left out, as a VPN's pre-shared keys are. The library sets none of them to
a literal, and uses the write-only argument where there is one.

| provider | type | attributes | write-only instead | created by the library |
|---|---|---|---|---|"""


def page() -> str:
    """Return the page."""
    used = used_types()
    kept = [one for one in sensitive() if one.kept and (one.provider != "aws" or one.type in used)]
    made = [f"| {one.provider} | `{one.type}.{one.path}` | {_yes(one.type in used)} |" for one in kept if one.made]
    return "\n".join([_HEAD + _MADE, *made, _GIVEN, *_given([one for one in kept if not one.made], used), ""])


def _given(kept: list[Sensitive], used: frozenset[str]) -> Iterator[str]:
    write_only = {(one.type, one.path) for one in sensitive() if not one.kept}
    for (provider, kind), group in groupby(kept, key=lambda one: (one.provider, one.type)):
        paths = [one.path for one in group]
        instead = [other for path in paths for other in _others(path) if (kind, other) in write_only]
        cells = (provider, f"`{kind}`", _listed(paths), _listed(instead), _yes(kind in used))
        yield f"| {' | '.join(cells)} |"


def _others(path: str) -> Iterator[str]:
    """Yield the names that a write-only argument may have: ``password_wo``, or ``secrets_wo.value``."""
    yield path + _WRITE_ONLY
    block, dot, rest = path.partition(".")
    if dot:
        yield f"{block}{_WRITE_ONLY}.{rest}"


def _listed(paths: list[str]) -> str:
    return ", ".join(f"`{path}`" for path in paths)


def _yes(used: bool) -> str:
    return "yes" if used else ""


if __name__ == "__main__":
    PAGE.write_text(page())
