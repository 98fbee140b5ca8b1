"""The value rules that a provider checks beside its schema: ``provider-schemas/rules/<provider>.json``.

Per resource type and attribute (a dotted path without indices): ``force_new``, ``default``, ``validate``,
``element_validate``, and how attributes exclude or need each other, by the names of Terraform's plugin SDK
(``conflicts_with``, ``exactly_one_of``, ``at_least_one_of``, ``required_with``).
"""

import base64
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import urlparse

from rehearsal.providers.problems import Problem
from rehearsal.providers.schema import Attribute, Block, TypeSpec
from rehearsal.providers.values import ELEMENT, Key, Object, Path, dotted, is_set, is_unknown, walk

Rule = Mapping[str, Any]
Check = Callable[[Any, Any, Rule], str | None]
"""Takes a value, the rule's argument and the whole rule; returns the expectation that an invalid value misses."""

INVALID_VALUE = "Invalid attribute value"
READ_ONLY = "Value for unconfigurable attribute"
INVALID_COMBINATION = "Invalid combination of arguments"
_DURATION = re.compile(r"(\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+|0")


class Rules:
    """The rules of one provider. ``patterns`` has the regular expressions of rules that publish a message only."""

    def __init__(self, rules: Mapping[str, Mapping[str, Rule]], patterns: Mapping[str, str] | None = None) -> None:
        self._rules = rules
        self._patterns = patterns or {}

    def of(self, type_name: str) -> Mapping[str, Rule]:
        """Return the rules of a resource type, by dotted path."""
        return self._rules.get(type_name, {})

    def default(self, type_name: str, path: Path, spec: TypeSpec) -> Any:
        """Return the default of an attribute in its type; None without a default."""
        default = self.of(type_name).get(dotted(path), {}).get("default")
        if default == "{}" and spec != "string":
            # The published form of an empty map, which is as good as none.
            return None
        return str(default) if spec == "string" and default is not None else default

    def force_new(self, type_name: str) -> list[str]:
        """Return the dotted paths whose change replaces the resource."""
        return [path for path, rule in self.of(type_name).items() if rule.get("force_new")]

    def check(self, type_name: str, block: Block, config: Object) -> Iterator[Problem]:
        """Yield the problems of a configuration, as far as it is known."""
        rules = self.of(type_name)
        for path, member, value in walk(block, config):
            if isinstance(member, Attribute) and member.read_only and value is not None:
                yield Problem(
                    READ_ONLY, f'Can\'t configure a value for "{dotted(path)}": the provider decides it.', path
                )
            if is_set(value) and not is_unknown(value):
                yield from self._check_value(rules.get(dotted(path), {}), path, value)
                if len(path) > 1 and path[-2] == "timeouts":
                    yield from _check_timeout(path, value)
        yield from _check_combinations(rules, config)

    def _check_value(self, rule: Rule, path: Path, value: Any) -> Iterator[Problem]:
        if "deprecated" in rule:
            yield Problem("Argument is deprecated", str(rule["deprecated"]), path, warning=True)
        yield from self._checked(rule.get("validate", {}), path, value)
        for step, element in _elements(value):
            if not is_unknown(element):
                yield from self._checked(rule.get("element_validate", {}), (*path, step), element)

    def _checked(self, rule: Rule, path: Path, value: Any) -> Iterator[Problem]:
        for name, argument in rule.items():
            if name == "StringMatch":
                expected = self._check_pattern(value, argument, rule)
            else:
                expected = CHECKS[name](value, argument, rule) if name in CHECKS else None
            if expected:
                shown = json.dumps(value, ensure_ascii=False, default=str)
                yield Problem(INVALID_VALUE, f"expected {dotted(path)} {expected}, got {shown}", path)

    def _check_pattern(self, value: Any, argument: Any, rule: Rule) -> str | None:
        message = argument[0]
        pattern = rule.get("pattern") or self._patterns.get(message)
        return f"to match: {message}" if pattern and not re.search(pattern, str(value)) else None


def _one_of(value: Any, allowed: Any, rule: Rule) -> str | None:
    fold = str.casefold if rule.get("ignore_case") else str
    wrong = fold(str(value)) not in {fold(str(one)) for one in allowed}
    return f"to be one of {json.dumps(allowed)}" if wrong else None


def _at_least(value: Any, argument: Any, _rule: Rule) -> str | None:
    return f"to be at least {argument[0]}" if Decimal(str(value)) < argument[0] else None


def _between(value: Any, argument: Any, _rule: Rule) -> str | None:
    low, high = argument
    return None if low <= Decimal(str(value)) <= high else f"to be in the range ({low} - {high})"


def _length_between(value: Any, argument: Any, _rule: Rule) -> str | None:
    low, high = argument
    return None if low <= len(value) <= high else f"to have a length in the range ({low} - {high})"


def _at_most_items(value: Any, argument: Any, _rule: Rule) -> str | None:
    return f"to have at most {argument} items" if len(value) > argument else None


def _parses(what: str, parse: Callable[[str], object]) -> Check:
    def check(value: Any, _argument: Any, _rule: Rule) -> str | None:
        try:
            parse(value)
        except ValueError:
            return f"to be {what}"
        return None

    return check


def _url(*schemes: str) -> Check:
    def check(value: Any, _argument: Any, _rule: Rule) -> str | None:
        found = urlparse(value)
        return None if found.scheme in schemes and found.netloc else f"to be a URL with {' or '.join(schemes)}"

    return check


CHECKS: Mapping[str, Check] = {
    "enum": _one_of,
    "IntAtLeast": _at_least,
    "IntBetween": _between,
    "StringLenBetween": _length_between,
    "StringIsNotEmpty": lambda value, _argument, _rule: None if value else "to be not empty",
    "StringIsJSON": _parses("valid JSON", json.loads),
    "StringIsBase64": _parses("valid base64", lambda value: base64.b64decode(value, validate=True)),
    "IsRFC3339Time": _parses("a valid RFC3339 date", datetime.fromisoformat),
    "IsURLWithHTTPS": _url("https"),
    "IsURLWithHTTPorHTTPS": _url("http", "https"),
    "max_items": _at_most_items,
}


def _check_timeout(path: Path, value: Any) -> Iterator[Problem]:
    if not _DURATION.fullmatch(value):
        yield Problem(INVALID_VALUE, f'expected {dotted(path)} to be a duration such as "30m", got "{value}"', path)


def _elements(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, dict):
        yield from ((Key(key), element) for key, element in value.items())
    elif isinstance(value, list):
        # A list's elements could be named; whether it is one, or a set, the rules do not say.
        yield from ((ELEMENT, element) for element in value)


def _check_combinations(rules: Mapping[str, Rule], config: Object) -> Iterator[Problem]:
    reported: set[tuple[str, tuple[str, ...]]] = set()
    for own, rule in rules.items():
        path = _first(own)
        if len(path) > 1 and not is_set(look_up(config, path[:-2])):
            continue
        present = is_set(look_up(config, path))
        for kind, check in _COMBINATIONS.items():
            others = tuple(other for other in rule.get(kind, ()))
            if not others or (kind, others) in reported:
                continue
            problem = check(own, present, others, config)
            if problem:
                reported.add((kind, others))
                yield Problem(INVALID_COMBINATION, problem, path if present else ())


def _conflicts(own: str, present: bool, others: tuple[str, ...], config: Object) -> str | None:
    clashing = [other for other in others if is_set(look_up(config, sdk_path(other)))]
    return f'"{own}": conflicts with {", ".join(clashing)}' if present and clashing else None


def _required_with(own: str, present: bool, others: tuple[str, ...], config: Object) -> str | None:
    missing = [other for other in others if not is_set(look_up(config, sdk_path(other)))]
    return f'"{own}": all of {", ".join(others)} must be specified with it' if present and missing else None


def _exactly_one(own: str, _present: bool, others: tuple[str, ...], config: Object) -> str | None:
    given = [other for other in others if is_set(look_up(config, sdk_path(other)))]
    if len(given) == 1:
        return None
    listed = ", ".join(others)
    if given:
        return f'"{own}": only one of {listed} can be specified, but {", ".join(given)} were specified'
    return f'"{own}": one of {listed} must be specified'


def _at_least_one(own: str, present: bool, others: tuple[str, ...], config: Object) -> str | None:
    if present or any(is_set(look_up(config, sdk_path(other))) for other in others):
        return None
    return f'"{own}": one of {", ".join(sorted({own, *others}))} must be specified'


_COMBINATIONS: Mapping[str, Callable[[str, bool, tuple[str, ...], Object], str | None]] = {
    "conflicts_with": _conflicts,
    "required_with": _required_with,
    "exactly_one_of": _exactly_one,
    "at_least_one_of": _at_least_one,
}


def sdk_path(text: str) -> Path:
    """Parse a path such as ``rules.0.update``."""
    return tuple(int(step) if step.isdigit() else step for step in text.split("."))


def _first(own: str) -> Path:
    """Return a rule's path through the first element of each block, as the SDK does."""
    names = own.split(".")
    return tuple(step for name in names for step in (name, 0))[:-1]


def look_up(value: Any, path: Path) -> Any:
    """Return the value at a path; None if there is none, the unknown value if the path ends in one."""
    for step in path:
        if value is None or is_unknown(value):
            return value
        if isinstance(step, int):
            # A block that occurs once is an object itself, not a list.
            value = (value[step] if step < len(value) else None) if isinstance(value, list) else value
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value
