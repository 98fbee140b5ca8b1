"""Mistakes in settings, told in one clear message: which setting, which value, what is allowed."""

from typing import Any, NoReturn

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

_LONGEST_VALUE = 120
_REFUSED = "refused"


class ConfigurationError(ValueError):
    """Settings that are right one by one and do not fit together, found while constructs are put together."""


def refuse(setting: str, value: Any, allowed: str) -> NoReturn:
    """Reject a setting from within a validator that sees the whole model.

    ``setting`` is its name, ``value`` what was given, ``allowed`` what would be accepted and why.
    """
    message: Any = f"{setting} = {_shown(value)}: {allowed}"
    raise PydanticCustomError(_REFUSED, message)


def explain(error: ValidationError | ConfigurationError) -> str:
    """The message for a person: a line for each wrong setting, without the validation library's own words around it."""
    if isinstance(error, ConfigurationError):
        return f"Wrong settings: {error}"
    lines = []
    for detail in error.errors(include_url=False):
        path = _path(detail["loc"])
        if detail["type"] == _REFUSED:
            lines.append(f"  {path}.{detail['msg']}" if path else f"  {detail['msg']}")
        elif detail["type"] == "extra_forbidden":
            lines.append(f"  {path}: there is no such setting")
        elif detail["type"] == "missing":
            lines.append(f"  {path}: missing")
        else:
            allowed = detail["msg"].removeprefix("Value error, ")
            lines.append(f"  {path} = {_shown(detail['input'])}: {allowed}")
    return "\n".join([f"Wrong settings ({error.title}):", *lines])


def _path(location: tuple[int | str, ...]) -> str:
    path = ""
    for step in location:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path


def _shown(value: Any) -> str:
    text = repr(value if isinstance(value, (str, int, float, list, tuple, dict, type(None))) else str(value))
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"
