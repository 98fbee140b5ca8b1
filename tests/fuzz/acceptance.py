"""Settings that were accepted: as they were given, none of them listed twice, and Helm values in their release."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from tests.fuzz.variant import HELM_VALUES, Path, nodes
from tests.support import Synthesized
from tests.support.kit import helm_values

_SORTED = ("availability_zones", "control_plane_zones")


def wrongly_accepted(given: dict[str, Any], accepted: dict[str, Any]) -> list[str]:
    """Return the settings that should have been refused: lists with an entry twice, and values converted to others."""
    return [*_repetitions(given), *_conversions(given, accepted)]


def lost_values(given: Mapping[str, Any], stack: Synthesized) -> list[str]:
    """Return the Helm values that the release of their chart does not have, or has as others."""
    paths = {body["chart"]: path for path, body in stack.all("helm_release").items()}
    for chart in given:
        for document in stack.one("helm_release", paths[chart])["values"]:
            if not document.startswith("${"):
                strict_json(document)
    return [line for chart in given for line in _conversions(given[chart], helm_values(stack, paths[chart]), (chart,))]


def strict_json(text: str) -> Any:
    """Return the value of a JSON text, which has no NaN and no infinity."""
    return json.loads(text, parse_constant=_refuse)


def _refuse(constant: str) -> NoReturn:
    raise AssertionError(f"{constant} is no JSON")


def _repetitions(given: dict[str, Any]) -> Iterator[str]:
    for path, value in nodes(given):
        settings = path[: len(HELM_VALUES)] != HELM_VALUES
        if settings and isinstance(value, list) and any(entry in value[:index] for index, entry in enumerate(value)):
            yield f"accepted: {path} = {value}"


def _conversions(given: Any, accepted: Any, path: Path = ()) -> Iterator[str]:
    if isinstance(given, dict) and isinstance(accepted, dict):
        for key, value in given.items():
            yield from _conversions(value, accepted.get(key), (*path, key))
    elif isinstance(given, list) and isinstance(accepted, list) and len(given) == len(accepted):
        for index, value in enumerate(sorted(given) if path[-1] in _SORTED else given):
            yield from _conversions(value, accepted[index], (*path, index))
    elif type(given) is not type(accepted) or given != accepted:
        yield f"converted: {path} = {given!r} to {accepted!r}"
