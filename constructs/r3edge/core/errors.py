"""Errors about settings, each told in one line: the setting, its value, the values allowed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

_LONGEST_VALUE = 120
_REFUSED = "refused"
# How pydantic begins: "Input should be …", "Tuple should have …".
_SHOULD = re.compile(r"^\w+ should ")
_VARIANT = "|"


@dataclass(frozen=True)
class Refusal:
    """A refused setting: its name, the value given, and the accepted ones with the reason."""

    setting: str
    value: Any
    allowed: str

    def under(self, path: str) -> "Refusal":
        """Return the refusal with its setting named from further up."""
        return replace(self, setting=f"{path}.{self.setting}")

    def __str__(self) -> str:
        return f"{self.setting} = {_shown(self.value)}: {self.allowed}"


def variant(name: str) -> str:
    """Return the tag of one model among several that a setting may have; a message leaves it out of the path."""
    return f"{_VARIANT}{name}"


class ConfigurationError(ValueError):
    """Raised when settings that are valid on their own contradict each other."""


def refused(refusals: Iterable[Refusal]) -> PydanticCustomError:
    """Return the error with which a validator that sees the whole model reports all refusals at once."""
    message: Any = "\n".join(map(str, refusals))
    return PydanticCustomError(_REFUSED, message)


def explain(error: ValidationError | ConfigurationError, where: str = "") -> str:
    """Return the message for a person: one line for each wrong setting.

    Args:
        error: The error of a validation or of a construct.
        where: The environment whose settings are wrong, if it is known.
    """
    title = f"Wrong settings of {where}" if where else "Wrong settings"
    if isinstance(error, ConfigurationError):
        return f"{title}: {error}"
    details = error.errors(include_url=False)
    broken = {detail["loc"] for detail in details}
    lines = []
    for detail in details:
        location = detail["loc"]
        # A list counts its valid items only: "too short" repeats what is said of the item that is not valid.
        if detail["type"] == "too_short" and any(other[: len(location)] == location for other in broken - {location}):
            continue
        path = _path(location)
        if detail["type"] == _REFUSED:
            lines += [f"  {path}.{line}" if path else f"  {line}" for line in detail["msg"].splitlines()]
        elif detail["type"] == "extra_forbidden":
            lines.append(f"  {path}: there is no such setting")
        elif detail["type"] == "missing":
            lines.append(f"  {path}: missing")
        else:
            allowed = _SHOULD.sub("must ", detail["msg"].removeprefix("Value error, "))
            lines.append(f"  {path} = {_shown(detail['input'])}: {allowed}")
    return "\n".join([f"{title} ({error.title}):", *lines])


def _path(location: tuple[int | str, ...]) -> str:
    path = ""
    for step in location:
        if isinstance(step, str) and step.startswith(_VARIANT):
            continue
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path


def _shown(value: Any) -> str:
    text = repr(value if isinstance(value, (str, int, float, list, tuple, dict, type(None))) else str(value))
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"
