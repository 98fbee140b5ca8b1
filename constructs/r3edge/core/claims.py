"""Claims to things that may exist only once, each with the construct that owns it."""

from typing import Any

from constructs import Construct

from r3edge.core.errors import ConfigurationError

# By the reference of the place in the Node process: Python's object for an app is another one each time, where the app
# was created there (``Testing.app()``) or nothing in Python holds it.
_claims: dict[str, dict[tuple[str, str], Construct]] = {}


def claim(owner: Construct, kind: str, name: str, *, within: Construct | None = None) -> None:
    """Claim a thing that may exist only once, for ``owner``.

    Args:
        owner: The construct that creates it.
        kind: Its kind, for example ``public zone``.
        name: Its name among those of its kind.
        within: The scope in which it may exist only once, for example a stack; the whole app if not given.

    Raises:
        ConfigurationError: Another construct has claimed it; the message names both.
    """
    claims = _claims.setdefault(_reference(within or owner.node.root), {})
    other = claims.setdefault((kind, name), owner)
    if _reference(other) != _reference(owner):
        raise ConfigurationError(
            f"{kind} {name} is owned by {other.node.path}, and claimed by {owner.node.path} as well"
        )


def _reference(construct: Any) -> str:
    return construct.__jsii_ref__.ref
