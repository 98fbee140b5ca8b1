"""Custom resources, against the CRDs that the same stack installs: strict, with defaults and CEL rules."""

import copy
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import cel
import jsonschema

from rehearsal.charts.rendering import Object

Schema = Mapping[str, Any]

_OF_EVERY_OBJECT = ("apiVersion", "kind", "metadata")
# JSON Schema has other words for these, or none (Kubernetes documentation, "Structural schemas").
_NOT_OF_JSON_SCHEMA = ("nullable", "example", "default", "description")


class UnknownKind(Exception):
    """Raised for a kind of which no CRD is installed."""


class Crds:
    """The CRDs of a cluster."""

    def __init__(self, definitions: Iterable[Object]) -> None:
        self._versions: dict[tuple[str, str], tuple[Schema, str]] = {}
        self.unread: set[str] = set()
        """The CEL rules that could not be evaluated."""
        for definition in definitions:
            spec = definition["spec"]
            for version in spec["versions"]:
                key = (f"{spec['group']}/{version['name']}", spec["names"]["kind"])
                self._versions[key] = (version, spec["scope"])

    def wrong(self, one: Object) -> Iterator[str]:
        """Yield what the API server would refuse or drop.

        Raises:
            UnknownKind: There is no CRD for it.
        """
        try:
            version, scope = self._versions[one["apiVersion"], one["kind"]]
        except KeyError:
            raise UnknownKind(f"no CRD for {one['apiVersion']}") from None
        if not version["served"]:
            yield f"{one['apiVersion']} is not served"
        if version.get("deprecated"):
            yield f"{one['apiVersion']} is deprecated"
        if scope == "Cluster" and one["metadata"].get("namespace"):
            yield "metadata.namespace: the kind has none"
        schema = _without(version["schema"]["openAPIV3Schema"])
        body = copy.deepcopy({name: value for name, value in one.items() if name not in _OF_EVERY_OBJECT})
        _fill(schema, body)
        for error in jsonschema.Draft4Validator(_strict(schema)).iter_errors(body):
            yield f"{'.'.join(map(str, error.path)) or 'it'}: {error.message}"
        for broken in _broken_rules(schema, body):
            if broken.unread:
                self.unread.add(f"{one['kind']} {broken}")
            else:
                yield str(broken)


def _without(schema: Schema) -> Schema:
    """Return the schema of an object without what every object has, and without its status."""
    left = {name: part for name, part in schema.get("properties", {}).items() if name not in _OF_EVERY_OBJECT}
    left.pop("status", None)
    return {**schema, "properties": left, "required": [one for one in schema.get("required", []) if one in left]}


def _strict(schema: Schema) -> dict[str, Any]:
    """Return a structural schema as a JSON schema that knows no other fields."""
    result = {key: _loose(value) for key, value in schema.items() if _is_json_schema(key)}
    if schema.get("x-kubernetes-int-or-string"):
        result.pop("type", None)
        result["anyOf"] = [{"type": "integer"}, {"type": "string"}]
    if "properties" in schema:
        result["properties"] = {name: _strict(part) for name, part in schema["properties"].items()}
    if isinstance(schema.get("items"), dict):
        result["items"] = _strict(schema["items"])
    if isinstance(schema.get("additionalProperties"), dict):
        result["additionalProperties"] = _strict(schema["additionalProperties"])
    elif (
        schema.get("type") == "object"
        and "additionalProperties" not in schema
        and not schema.get("x-kubernetes-preserve-unknown-fields")
    ):
        result["additionalProperties"] = False
    return {"anyOf": [{"type": "null"}, result]} if schema.get("nullable") else result


def _loose(value: Any) -> Any:
    """Return a part that only restricts values, and names no fields of its own."""
    if isinstance(value, list):
        return [_loose(one) for one in value]
    if isinstance(value, dict):
        return {
            key: {name: _loose(part) for name, part in one.items()} if key == "properties" else _loose(one)
            for key, one in value.items()
            if _is_json_schema(key)
        }
    return value


def _is_json_schema(key: str) -> bool:
    return not key.startswith("x-") and key not in _NOT_OF_JSON_SCHEMA


def _fill(schema: Schema, value: Any) -> None:
    """Set the defaults of a schema, as the API server does before it validates."""
    if isinstance(value, dict):
        for name, part in schema.get("properties", {}).items():
            if name not in value and "default" in part:
                value[name] = copy.deepcopy(part["default"])
    for part, one, _ in _parts(schema, value):
        _fill(part, one)


def _parts(schema: Schema, value: Any) -> Iterator[tuple[Schema, Any, str]]:
    """Yield the schemas of the parts of a value, with the parts and their names."""
    if isinstance(value, dict):
        others = schema.get("additionalProperties")
        for name, one in value.items():
            part = schema.get("properties", {}).get(name, others)
            if isinstance(part, dict) and one is not None:
                yield part, one, f".{name}"
    elif isinstance(value, list) and isinstance(schema.get("items"), dict):
        for index, one in enumerate(value):
            yield schema["items"], one, f"[{index}]"


@dataclass(frozen=True)
class _Broken:
    """A rule that a value breaks, or that cannot be evaluated."""

    path: str
    rule: str
    unread: bool

    def __str__(self) -> str:
        return f"{self.path.lstrip('.') or 'it'}: {self.rule}"


def _broken_rules(schema: Schema, value: Any, path: str = "") -> Iterator[_Broken]:
    for rule in schema.get("x-kubernetes-validations", []):
        # A rule with oldSelf is for changes.
        if "oldSelf" in rule["rule"]:
            continue
        try:
            if not _holds(rule["rule"], value):
                yield _Broken(path, rule.get("message") or rule["rule"], unread=False)
        except Exception:  # whatever the library does not know of Kubernetes' dialect
            yield _Broken(path, rule["rule"], unread=True)
    for part, one, name in _parts(schema, value):
        yield from _broken_rules(part, one, f"{path}{name}")


def _holds(rule: str, value: Any) -> bool:
    context = cel.Context()
    context.add_variable("self", value)
    for name, function in _FUNCTIONS.items():
        context.add_function(name, function)
    return bool(cel.evaluate(rule, context))


def _find(text: str, pattern: str) -> str:
    found = re.search(pattern, text)
    return found[0] if found else ""


# Kubernetes documentation, "Common Expression Language in Kubernetes": what it has beside CEL's own.
_FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "isURL": lambda text: bool(re.fullmatch(r"[a-z][a-z0-9+.-]*://\S+|/\S*", text)),
    "find": _find,
    "split": lambda text, by: text.split(by),
    "lowerAscii": lambda text: text.lower(),
}
