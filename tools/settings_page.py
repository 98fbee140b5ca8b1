"""``python -m tools.settings_page``: writes docs/settings.md, every setting with its type, default and description."""

import inspect
import re
import types
import typing
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from r3edge.platform import EnvironmentSettings, Platform
from tools.paths import REPOSITORY

PAGE = REPOSITORY / "docs" / "settings.md"
_HEAD = """# Settings

Every setting of the register and of an environment. The page is generated from the settings classes by
`python -m tools.settings_page`; a test fails when it is out of date. A value that is not allowed is refused at
synthesis, with the name of the setting, the value and what is allowed.
"""


def page() -> str:
    """Return the page."""
    models = list(dict.fromkeys([*_models(Platform), *_models(EnvironmentSettings)]))
    return "\n".join([_HEAD, *(_section(model) for model in models)])


def _models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for field in model.model_fields.values():
        for nested in _nested(field.annotation):
            yield from _models(nested)


def _nested(annotation: Any) -> Iterator[type[BaseModel]]:
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from _nested(argument)


def _section(model: type[BaseModel]) -> str:
    rows = [f"| `{name}` | {_type(field)} | {_default(field)} | {_text(field)} |" for name, field in _fields(model)]
    head = ["| setting | type | default | description |", "|---|---|---|---|"]
    return "\n".join([f"## {model.__name__}", "", _plain(_summary(model)), "", *head, *rows, ""])


def _fields(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    yield from model.model_fields.items()


def _type(field: FieldInfo) -> str:
    name = _name(field.annotation)
    limits = [_limit(constraint) for constraint in field.metadata]
    return ", ".join([name, *filter(None, limits)])


def _name(annotation: Any) -> str:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _name(arguments[0])
    if origin is typing.Literal:
        return " or ".join(f"`{value}`" for value in arguments)
    if origin in (typing.Union, types.UnionType):
        return " or ".join(_name(argument) for argument in arguments)
    if origin is tuple:
        return f"list of {_name(arguments[0])}"
    if origin is dict:
        return f"mapping to {_name(arguments[1])}"
    if annotation is type(None):
        return "`None`"
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        return f"[{annotation.__name__}](#{annotation.__name__.lower()})"
    return {str: "text", int: "number", bool: "true or false"}.get(annotation, getattr(annotation, "__name__", "JSON"))


def _limit(constraint: Any) -> str:
    """Return a constraint in words: one of the annotated types of pydantic's fields."""
    texts = {"ge": "from {}", "le": "to {}", "min_length": "at least {}", "max_length": "at most {}"}
    limits = ((text, getattr(constraint, name, None)) for name, text in texts.items())
    return ", ".join(text.format(limit) for text, limit in limits if limit is not None)


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "required"
    value = field.get_default(call_default_factory=True)
    if isinstance(value, BaseModel):
        return "its defaults"
    if isinstance(value, tuple):
        return ", ".join(f"`{item}`" for item in value) or "none"
    return "none" if value in ({}, None) else f"`{value}`"


def _text(field: FieldInfo) -> str:
    """Return the description, which for a model may be that of its class."""
    summaries = [_summary(model) for model in _nested(field.annotation)]
    return _plain(field.description or " ".join(summaries)).replace("|", "\\|")


def _summary(model: type[BaseModel]) -> str:
    return (inspect.getdoc(model) or "").partition("\n\n")[0]


def _plain(text: str) -> str:
    """Return a docstring as Markdown on one line."""
    text = re.sub(r":\w+:`~?([\w.]+)`", r"`\1`", " ".join(text.split()))
    return text.replace("``", "`")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
