"""Values for what a provider computes: made up, plausible, and the same in every run.

Nothing here is a secret, and everything secret looks like the dummy that it is.
"""

import base64
import hashlib
import re
import string
from collections.abc import Callable, Mapping
from typing import Any

from rehearsal.providers.behaviour import Template
from rehearsal.providers.rules import look_up, sdk_path
from rehearsal.providers.schema import Attribute, Members, Nesting, TypeSpec
from rehearsal.providers.values import UNKNOWN, Object, Path, canonical, dotted, is_unknown, rebuild

_ALPHABETS = {
    "hex": "0123456789abcdef",
    "letters": string.ascii_lowercase,
    "digits": string.digits,
    "upper": string.ascii_uppercase + string.digits,
    "mixed": string.ascii_letters + string.digits,
}
_FIELD = re.compile(r"\{([\w.:]+)\}")
_WHEN = "2026-01-01T00:00:00Z"


class Draw:
    """A source of characters that are the same for the same seed, and differ from path to path."""

    def __init__(self, *seed: Any) -> None:
        self.seed = hashlib.sha256(canonical(seed).encode()).hexdigest()
        self._drawn = 0

    def at(self, path: Path) -> "Draw":
        """The source for the value at that path."""
        return Draw(self.seed, dotted(path))

    def take(self, alphabet: str, length: int) -> str:
        """So many characters of one of the alphabets; a number never starts with 0."""
        characters = _ALPHABETS[alphabet]
        self._drawn += 1
        stream = hashlib.shake_256(f"{self.seed}/{self._drawn}".encode()).digest(length)
        taken = "".join(characters[byte % len(characters)] for byte in stream)
        return f"1{taken[1:]}" if alphabet == "digits" and taken.startswith("0") else taken


def fill(template: Template, draw: Draw, values: Object) -> Any:
    """What a template stands for, given the object that it belongs to."""
    if isinstance(template, dict):
        return {key: fill(inner, draw, values) for key, inner in template.items()}
    if isinstance(template, list):
        return [fill(inner, draw, values) for inner in template]
    if callable(template):
        return template(draw, values)
    if not isinstance(template, str):
        return template

    def replaced(match: re.Match[str]) -> str:
        name, _, length = match[1].partition(":")
        if length:
            return draw.take(name, int(length if length.isdigit() else look_up(values, sdk_path(length))))
        value = look_up(values, sdk_path(name))
        return "" if value is None else str(value)

    return _FIELD.sub(replaced, template)


def realise(members: Members, planned: Object, draw: Draw, provider: str, templates: Mapping[str, Template]) -> Object:
    """The planned object with a value for everything unknown.

    First come the templates, in their order, because one may be made of another; then all the rest.
    """
    values = _opened(members, planned, templates)
    for name in (*templates, None) if "id" in templates else ("id", *templates, None):
        values = _round(members, values, draw, provider, templates, name)
    return values


def _opened(members: Members, planned: Object, templates: Mapping[str, Template]) -> Object:
    """Nested attributes that are unknown as a whole, opened: there is one, or none, and its parts are unknown."""

    def leaf(path: Path, attribute: Attribute, value: Any) -> Any:
        if attribute.nested is None or not is_unknown(value) or dotted(path) in templates:
            return value
        # What the provider does not compute, it leaves alone.
        parts = attribute.nested.members.attributes
        one = {name: UNKNOWN if part.computed else None for name, part in parts.items()}
        match attribute.nested.nesting:
            case Nesting.SINGLE | Nesting.GROUP:
                return one
            case Nesting.MAP:
                return {} if attribute.optional else {"default": one}
            case _:
                return [] if attribute.optional else [one]

    return rebuild(members, planned, leaf)


def _round(
    members: Members, values: Object, draw: Draw, provider: str, templates: Mapping[str, Template], only: str | None
) -> Object:
    def leaf(path: Path, attribute: Attribute, value: Any) -> Any:
        name = dotted(path)
        if not is_unknown(value) or only not in (name, None):
            return value
        if name in templates:
            return _typed(attribute.type, fill(templates[name], draw.at(path), values))
        if attribute.optional and attribute.collection:
            return {} if attribute.type[0] == "map" else []
        return _of_type(attribute.type, attribute.name, attribute.sensitive, draw.at(path), provider)

    return rebuild(members, values, leaf)


def _of_type(spec: TypeSpec, name: str, sensitive: bool, draw: Draw, provider: str) -> Any:
    match spec:
        case "string":
            return _text(name, sensitive, draw, provider)
        case "number":
            return _number(name, draw)
        case "bool":
            return False
        case ["list" | "set", inner]:
            return [_of_type(inner, name.removesuffix("s"), sensitive, draw, provider)]
        case ["map", inner]:
            return {"default": _of_type(inner, name, sensitive, draw, provider)}
        case ["object", fields, *_]:
            return {key: _of_type(inner, key, sensitive, draw.at((key,)), provider) for key, inner in fields.items()}
        case ["tuple", inners]:
            return [_of_type(inner, name, sensitive, draw.at((index,)), provider) for index, inner in enumerate(inners)]
    return None


def _number(name: str, draw: Draw) -> int:
    if name == "id" or name.endswith("_id"):
        return int(draw.take("digits", 6))
    return 443 if name.endswith("port") else 1


_Maker = Callable[[str, Draw, str], str]
_TEXTS: tuple[tuple[str, _Maker], ...] = (
    (r"(^|_)(pem|certificate|cert|ca)($|_)", lambda _name, draw, _provider: _base64(draw, 96)),
    (r"(^|_)base64$", lambda _name, draw, _provider: _base64(draw, 24)),
    (r"(^|_)(url|uri)s?$", lambda name, draw, provider: f"https://{_host(draw, provider)}/{name}"),
    (r"(endpoint|host|domain|fqdn|hostname)s?$", lambda _name, draw, provider: _host(draw, provider)),
    (r"(_at|_on|_time|timestamp|expir\w*|created|updated|date)$", lambda _name, _draw, _provider: _WHEN),
    (r"arn$", lambda name, draw, provider: f"arn:aws:{provider}:eu-west-3:123456789012:{name}/{draw.take('hex', 12)}"),
    (r"crn$", lambda name, draw, provider: f"crn://{provider}.example/{name}={draw.take('letters', 6)}"),
    (r"email", lambda _name, draw, provider: f"{draw.take('letters', 8)}@{provider}.example"),
    (r"cidr", lambda _name, _draw, _provider: "192.0.2.0/24"),
    (r"(^|_)ip(v4)?(_|$)|(^|_)address$", lambda _name, _draw, _provider: "192.0.2.1"),
    (r"sha\d*|etag|hash|checksum|fingerprint", lambda _name, draw, _provider: draw.take("hex", 40)),
    (r"uuid|guid", lambda _name, draw, _provider: "-".join(draw.take("hex", size) for size in (8, 4, 4, 4, 12))),
    (r"(^|_)u?ids?$", lambda _name, draw, _provider: draw.take("hex", 12)),
    (r"version$", lambda _name, _draw, _provider: "1"),
)


def _text(name: str, sensitive: bool, draw: Draw, provider: str) -> str:
    if sensitive:
        return f"dummy-{draw.take('hex', 24)}"
    for pattern, maker in _TEXTS:
        if re.search(pattern, name):
            return maker(name, draw, provider)
    return f"{name.replace('_', '-')}-{draw.take('hex', 6)}"


def _host(draw: Draw, provider: str) -> str:
    return f"{draw.take('letters', 8)}.{provider}.example"


def _base64(draw: Draw, size: int) -> str:
    return base64.b64encode(draw.take("mixed", size).encode()).decode()


def _typed(spec: TypeSpec, value: Any) -> Any:
    """A template gives text; a number made up by one must be a number."""
    return int(value) if spec == "number" and isinstance(value, str) else value


def fitted(attribute: Attribute, value: Any) -> Any:
    """A value of one schema as another one types it; None where it cannot be said in that type."""
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
