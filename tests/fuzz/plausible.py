"""Plausible values of any setting, from the schema of the settings and the texts of their names."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from hypothesis import strategies as st

from r3edge.core.settings import LOG_RETENTION_DAYS
from r3edge.platform import EnvironmentSettings
from tests.fuzz.texts import TEXTS
from tests.fuzz.variant import HELM_VALUES, Path

_CONSTANTS = {"null": st.none(), "boolean": st.booleans()}
_NUMBERS = {
    "retention_days": st.sampled_from(LOG_RETENTION_DAYS),
    "log_retention_days": st.sampled_from(LOG_RETENTION_DAYS),
}
_OPEN_END = 10_000


@cache
def plausible(path: Path) -> st.SearchStrategy[Any] | None:
    """Return values that the setting at a path may have, or nothing where the schema has no setting."""
    if len(path) == 1 or path[: len(HELM_VALUES)] == HELM_VALUES:
        return None
    options = _at(path)
    return st.one_of([_values(option, _name(path)) for option in options]) if options else None


@cache
def limits(path: Path) -> tuple[int, ...]:
    """Return the least and the greatest number that the setting at a path may be."""
    return tuple(option[limit] for option in _at(path) for limit in ("minimum", "maximum") if limit in option)


def text_settings() -> set[str]:
    """Return the names of all settings that are, or list, free texts."""
    models = _schema()["$defs"].values()
    return {name for model in models for name, part in model.get("properties", {}).items() if _is_text(part)}


@cache
def _schema() -> dict[str, Any]:
    return EnvironmentSettings.model_json_schema()


def _at(path: Path) -> list[dict[str, Any]]:
    options = list(_options(_schema()))
    for key in path:
        options = [below for option in options for part in _below(option, key) for below in _options(part)]
    return options


def _options(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the alternatives of a schema, references resolved."""
    if "$ref" in schema:
        yield from _options(_schema()["$defs"][schema["$ref"].rpartition("/")[2]])
    elif alternatives := schema.get("anyOf") or schema.get("oneOf"):
        for alternative in alternatives:
            yield from _options(alternative)
    else:
        yield schema


def _is_text(schema: dict[str, Any]) -> bool:
    """Return whether values, or items, or keys with their values, are texts without a list of the allowed ones."""
    return any(
        (option.get("type") == "string" and "enum" not in option and "const" not in option)
        or any(_is_text(option[part]) for part in ("items", "additionalProperties") if option.get(part))
        for option in _options(schema)
    )


def _below(schema: dict[str, Any], key: str | int) -> Iterator[dict[str, Any]]:
    if isinstance(key, int):
        part = schema.get("items")
    else:
        part = schema.get("properties", {}).get(key) or schema.get("additionalProperties")
    if part:
        yield part


def _name(path: Path) -> str:
    """Return the name of the setting at a path or around it: neither an index nor the key of a mapping."""
    named = {name for model in _schema()["$defs"].values() for name in model.get("properties", ())}
    return next(key for key in reversed(path) if isinstance(key, str) and key in named)


def _values(schema: dict[str, Any], name: str) -> st.SearchStrategy[Any]:
    """Return a strategy for the values of one schema without alternatives."""
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "const" in schema:
        return st.just(schema["const"])
    kind = schema["type"]
    if kind == "object":
        return _objects(schema, name)
    if kind == "array":
        return st.lists(_any(schema["items"], name), min_size=schema.get("minItems", 0), max_size=3)
    if kind == "integer":
        least = schema.get("minimum", 0)
        return _NUMBERS.get(name, st.integers(least, schema.get("maximum", least + _OPEN_END)))
    if kind == "number":
        least, most = (schema.get(end, schema.get(f"exclusive{end.capitalize()}")) for end in ("minimum", "maximum"))
        return st.floats(least, most, exclude_min="minimum" not in schema, exclude_max="maximum" not in schema)
    return TEXTS[name] if kind == "string" else _CONSTANTS[kind]


def _any(schema: dict[str, Any], name: str) -> st.SearchStrategy[Any]:
    return st.one_of([_values(option, name) for option in _options(schema)])


def _objects(schema: dict[str, Any], name: str) -> st.SearchStrategy[Any]:
    if name == HELM_VALUES[-1]:
        return st.just({})
    if "properties" not in schema:
        return st.dictionaries(TEXTS[name], _any(schema["additionalProperties"], name), max_size=2)
    parts = {key: _any(part, key) for key, part in schema["properties"].items()}
    required = set(schema.get("required", ()))
    return st.fixed_dictionaries(
        {key: part for key, part in parts.items() if key in required},
        optional={key: part for key, part in parts.items() if key not in required},
    )
