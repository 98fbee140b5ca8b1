"""Errors about settings, each told in one line: the setting, its value, the values allowed."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

_LONGEST_PATH, _LONGEST_VALUE = 240, 120
_REFUSED, _REFUSALS = "refused", "refusals"
# How pydantic begins: "Input should be …", "Tuple should have …".
_SHOULD = re.compile(r"^\w+ should ")
_VARIANT = "|"
_KEY = "[key]"
"""How pydantic ends the location of a mapping's key."""


@dataclass(frozen=True)
class Refusal:
    """A refused setting: its name, the value given, and the accepted ones with the reason."""

    setting: str
    value: Any
    allowed: str
    other: tuple[str, Any] | None = None
    """Name and value of a setting of the same model, which the message ends with."""

    def under(self, path: str) -> "Refusal":
        """Return the refusal with its settings named from further up."""
        other = self.other and (f"{path}.{self.other[0]}", self.other[1])
        return replace(self, setting=f"{path}.{self.setting}", other=other)

    def __str__(self) -> str:
        told = f"{_assigned(self.setting, self.value)}: {self.allowed}"
        return f"{told} {_assigned(*self.other)}" if self.other else told


def variant(name: str) -> str:
    """Return the tag of one model among several that a setting may have; a message leaves it out of the path."""
    return f"{_VARIANT}{name}"


class ConfigurationError(ValueError):
    """Raised when settings that are valid on their own contradict each other."""


class RefusedSettings(ConfigurationError):
    """Raised by a construct with the settings that it refuses, named from its layer's settings."""

    def __init__(self, refusals: Iterable[Refusal]) -> None:
        self.refusals = tuple(refusals)
        super().__init__("; ".join(map(str, self.refusals)))


@contextmanager
def refusals_under(path: str) -> Iterator[None]:
    """Name the settings that the constructs of a layer refuse from further up."""
    try:
        yield
    except RefusedSettings as error:
        raise RefusedSettings(refusal.under(path) for refusal in error.refusals) from error


def refused(refusals: Iterable[Refusal]) -> PydanticCustomError:
    """Return the error with which a validator that sees the whole model reports all refusals at once."""
    refusals = tuple(refusals)
    message: Any = "\n".join(map(str, refusals))
    return PydanticCustomError(_REFUSED, message, {_REFUSALS: refusals})


def explain(error: ValidationError | ConfigurationError, where: str = "") -> str:
    """Return the message for a person: one line for each wrong setting.

    Args:
        error: The error of a validation or of a construct.
        where: The environment whose settings are wrong, and the line that made them, if they are known.
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
            refusals = detail.get("ctx", {})[_REFUSALS]
            lines += [f"  {refusal.under(path) if path else refusal}" for refusal in refusals]
        elif detail["type"] == "extra_forbidden":
            lines.append(f"  {path}: there is no such setting")
        elif detail["type"] == "missing":
            lines.append(f"  {path}: missing")
        else:
            allowed = _SHOULD.sub("must ", detail["msg"].removeprefix("Value error, "))
            lines.append(f"  {_assigned(path, detail['input'])}: {allowed}")
    return "\n".join([f"{title} ({error.title}):", *lines])


def _path(location: tuple[int | str, ...]) -> str:
    path = ""
    for step in location:
        if isinstance(step, str) and (step.startswith(_VARIANT) or step == _KEY):
            continue
        name = step if isinstance(step, int) else step or repr(step)
        path += f"[{name}]" if isinstance(name, int) else f".{name}" if path else name
    return _legible(path)


def _assigned(setting: str, value: Any) -> str:
    return f"{_legible(setting)} = {_shown(value)}"


def _legible(path: str) -> str:
    """Return a path in one line, whatever the keys of mappings in it."""
    text = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in path)
    return _shortened(text, _LONGEST_PATH)


def _shown(value: Any) -> str:
    text = repr(value if isinstance(value, (str, int, float, list, tuple, dict, type(None))) else str(value))
    return _shortened(text, _LONGEST_VALUE)


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
