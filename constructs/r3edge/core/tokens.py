"""CDKTF's tokens, placeholders for values that only Terraform will know, found without asking the Node process."""

import re
from collections.abc import Iterator, Mapping
from math import inf
from typing import Any

# How cdktf writes a token into a string, a list or a map; and into a number: a negative double of about 1e289.
_IN_TEXT = re.compile(r"([$#&]\{TfToken\[[^\]]*\]\})")
_LOWEST_LITERAL = -1e280


def is_token(value: Any) -> bool:
    """Return whether a value that is no collection is a token, or a text with one in it."""
    if isinstance(value, str):
        return _IN_TEXT.search(value) is not None
    if isinstance(value, int | float):
        return -inf < value < _LOWEST_LITERAL
    return hasattr(value, "__jsii_ref__")


def pieces(text: str) -> list[str]:
    """Return the tokens of a text and the literals between them, in their order."""
    return [piece for piece in _IN_TEXT.split(text) if piece]


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield everything in a value that is no collection, keys of mappings too, each with the path to it."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield path, key
            yield from leaves(item, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list | tuple | set | frozenset):
        for index, item in enumerate(value):
            yield from leaves(item, f"{path}[{index}]")
    else:
        yield path, value
