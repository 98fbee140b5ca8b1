"""Values for computed attributes: plausible, and the same in every run. Secret ones are recognizable dummies."""

import base64
import hashlib
import re
import string
from collections.abc import Callable, Mapping
from typing import Any

from rehearsal.providers.behaviour import Template
from rehearsal.providers.rules import look_up, sdk_path
from rehearsal.providers.schema import Attribute, Block, Nesting, TypeSpec
from rehearsal.providers.values import UNKNOWN, Object, Path, canonical, dotted, is_unknown, rebuild

_ALPHABETS = {
    "hex": "0123456789abcdef",
    "letters": string.ascii_lowercase,
    "digits": string.digits,
    "upper": string.ascii_uppercase + string.digits,
    "mixed": string.ascii_letters + string.digits,
}
_FIELD = re.compile(r"\{([\w.:]+)\}")
_PROVIDER_FIELD = re.compile(r"\{provider\.([\w.]+)\}")
_NOT_CONFIGURED = "example"
_WHEN = "2026-01-01T00:00:00Z"


class Seeded:
    """A source of characters. Equal seeds give equal characters, different paths different ones."""

    def __init__(self, *seed: Any) -> None:
        self.seed = hashlib.sha256(canonical(seed).encode()).hexdigest()
        self._drawn = 0

    def at(self, path: Path) -> "Seeded":
        """Return the source for the value at a path."""
        return Seeded(self.seed, dotted(path))

    def take(self, alphabet: str, length: int) -> str:
        """Return characters of one of the alphabets. A number never starts with 0."""
        characters = _ALPHABETS[alphabet]
        self._drawn += 1
        stream = hashlib.shake_256(f"{self.seed}/{self._drawn}".encode()).digest(length)
        taken = "".join(characters[byte % len(characters)] for byte in stream)
        return f"1{taken[1:]}" if alphabet == "digits" and taken.startswith("0") else taken


def fill(template: Template, seeded: Seeded, values: Object) -> Any:
    """Return the value of a template for an object."""
    if isinstance(template, dict):
        return {key: fill(inner, seeded, values) for key, inner in template.items()}
    if isinstance(template, list):
        return [fill(inner, seeded, values) for inner in template]
    if callable(template):
        return template(seeded, values)
    if not isinstance(template, str):
        return template

    def replaced(match: re.Match[str]) -> str:
        name, _, length = match[1].partition(":")
        if length:
            return seeded.take(name, int(length if length.isdigit() else look_up(values, sdk_path(length))))
        value = look_up(values, sdk_path(name))
        return "" if value is None else str(value)

    return _FIELD.sub(replaced, template)


def with_provider(template: Template, config: Object) -> Any:
    """Return a template with the fields of the provider's configuration (``{provider.owner}``) filled in."""
    if isinstance(template, dict):
        return {key: with_provider(inner, config) for key, inner in template.items()}
    if isinstance(template, list):
        return [with_provider(inner, config) for inner in template]
    if not isinstance(template, str):
        return template
    return _PROVIDER_FIELD.sub(lambda match: str(look_up(config, sdk_path(match[1])) or _NOT_CONFIGURED), template)


def fill_computed(
    block: Block, planned: Object, seeded: Seeded, provider: str, templates: Mapping[str, Template]
) -> Object:
    """Return the planned object with a value for everything unknown.

    Templates come first, in their order, because one may refer to another; then all other attributes.
    """
    values = _opened(block, planned, templates)
    for name in (*templates, None) if "id" in templates else ("id", *templates, None):
        values = _round(block, values, seeded, provider, templates, name)
    return values


def _opened(block: Block, planned: Object, templates: Mapping[str, Template]) -> Object:
    """Replace nested attributes that are unknown as a whole by one element, or none, with unknown parts."""

    def leaf(path: Path, attribute: Attribute, value: Any) -> Any:
        if attribute.nested is None or not is_unknown(value) or dotted(path) in templates:
            return value
        # The provider leaves alone what it does not compute.
        parts = attribute.nested.block.attributes
        one = {name: UNKNOWN if part.computed else None for name, part in parts.items()}
        match attribute.nested.nesting:
            case Nesting.SINGLE | Nesting.GROUP:
                return one
            case Nesting.MAP:
                return {} if attribute.optional else {"default": one}
            case _:
                return [] if attribute.optional else [one]

    return rebuild(block, planned, leaf)


def _round(
    block: Block, values: Object, seeded: Seeded, provider: str, templates: Mapping[str, Template], only: str | None
) -> Object:
    def leaf(path: Path, attribute: Attribute, value: Any) -> Any:
        name = dotted(path)
        if not is_unknown(value) or only not in (name, None):
            return value
        if name in templates:
            return _typed(attribute.type, fill(templates[name], seeded.at(path), values))
        if attribute.optional and attribute.collection:
            return {} if attribute.type[0] == "map" else []
        return _of_type(attribute.type, attribute.name, attribute.sensitive, seeded.at(path), provider)

    return rebuild(block, values, leaf)


def _of_type(spec: TypeSpec, name: str, sensitive: bool, seeded: Seeded, provider: str) -> Any:
    match spec:
        case "string":
            return _text(name, sensitive, seeded, provider)
        case "number":
            return _number(name, seeded)
        case "bool":
            return False
        case ["list" | "set", inner]:
            return [_of_type(inner, name.removesuffix("s"), sensitive, seeded, provider)]
        case ["map", inner]:
            return {"default": _of_type(inner, name, sensitive, seeded, provider)}
        case ["object", fields, *_]:
            return {key: _of_type(inner, key, sensitive, seeded.at((key,)), provider) for key, inner in fields.items()}
        case ["tuple", inners]:
            return [
                _of_type(inner, name, sensitive, seeded.at((index,)), provider) for index, inner in enumerate(inners)
            ]
    return None


def _number(name: str, seeded: Seeded) -> int:
    if name == "id" or name.endswith("_id"):
        return int(seeded.take("digits", 6))
    return 443 if name.endswith("port") else 1


_Maker = Callable[[str, Seeded, str], str]
_TEXTS: tuple[tuple[str, _Maker], ...] = (
    (r"(^|_)(pem|certificate|cert|ca)($|_)", lambda _name, seeded, _provider: _base64(seeded, 96)),
    (r"(^|_)base64$", lambda _name, seeded, _provider: _base64(seeded, 24)),
    (r"(^|_)(url|uri)s?$", lambda name, seeded, provider: f"https://{_host(seeded, provider)}/{name}"),
    (r"(endpoint|host|domain|fqdn|hostname)s?$", lambda _name, seeded, provider: _host(seeded, provider)),
    (r"(_at|_on|_time|timestamp|expir\w*|created|updated|date)$", lambda _name, _seeded, _provider: _WHEN),
    (
        r"arn$",
        lambda name, seeded, provider: f"arn:aws:{provider}:eu-west-3:123456789012:{name}/{seeded.take('hex', 12)}",
    ),
    (r"crn$", lambda name, seeded, provider: f"crn://{provider}.example/{name}={seeded.take('letters', 6)}"),
    (r"email", lambda _name, seeded, provider: f"{seeded.take('letters', 8)}@{provider}.example"),
    (r"cidr", lambda _name, _seeded, _provider: "192.0.2.0/24"),
    (r"(^|_)ip(v4)?(_|$)|(^|_)address$", lambda _name, _seeded, _provider: "192.0.2.1"),
    (r"sha\d*|etag|hash|checksum|fingerprint", lambda _name, seeded, _provider: seeded.take("hex", 40)),
    (r"uuid|guid", lambda _name, seeded, _provider: "-".join(seeded.take("hex", size) for size in (8, 4, 4, 4, 12))),
    (r"(^|_)u?ids?$", lambda _name, seeded, _provider: seeded.take("hex", 12)),
    (r"version$", lambda _name, _seeded, _provider: "1"),
)


def _text(name: str, sensitive: bool, seeded: Seeded, provider: str) -> str:
    if sensitive:
        return f"dummy-{seeded.take('hex', 24)}"
    for pattern, maker in _TEXTS:
        if re.search(pattern, name):
            return maker(name, seeded, provider)
    return f"{name.replace('_', '-')}-{seeded.take('hex', 6)}"


def _host(seeded: Seeded, provider: str) -> str:
    return f"{seeded.take('letters', 8)}.{provider}.example"


def _base64(seeded: Seeded, size: int) -> str:
    return base64.b64encode(seeded.take("mixed", size).encode()).decode()


def _typed(spec: TypeSpec, value: Any) -> Any:
    """Convert a template's text to a number where the attribute is one."""
    return int(value) if spec == "number" and isinstance(value, str) else value


def fitted(attribute: Attribute, value: Any) -> Any:
    """Convert a value of one schema to the type of another; None if the type cannot hold it."""
    match attribute.type, value:
        case "bool", "true" | "false":
            return value == "true"
        case "string", bool():
            return str(value).lower()
        case "string", int() | float():
            return str(value)
        case "string", str():
            return value
        case "number", int() | float():
            return value
        case "bool", bool():
            return value
        case ["list" | "set" | "tuple", *_], list():
            return value
        case ["map" | "object", *_], dict():
            return value
    return value if attribute.nested else None
