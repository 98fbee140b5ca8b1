"""Values that a chart does not know, or that change nothing of what it renders."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

import helm_python

from rehearsal.charts.releases import Release
from rehearsal.charts.rendering import Object, Refused, manifest, objects

ValuePath = tuple[str, ...]
Texts = Mapping[str, str]
_OTHER_EACH_TIME = frozenset({"Secret", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"})
"""Kinds with certificates that a template makes anew each time."""


def useless_values(release: Release, chart: helm_python.Chart, known: Collection[str]) -> Iterator[str]:
    """Yield the values without which the same would be rendered, unless the chart's own say the same.

    Args:
        release: The release.
        chart: Its chart.
        known: Values (``release.path``) that may have no effect: what only a cluster shows. A release's name alone
            stands for all of its values.
    """
    if release.name in known:
        return
    whole, again = (manifest(release, chart, release.values) for _ in range(2))
    unsettled = {name: _settled(text) for name, text in whole.items() if again.get(name) != text}
    defaults = chart.values
    for path, value in _leaves(release.values):
        name = ".".join(path)
        # The name that a chart makes up itself is said where AWS permissions are for it.
        if name.endswith("serviceAccount.name") or f"{release.name}.{name}" in known:
            continue
        said, default = _default(defaults, path)
        if said and default == value:
            continue
        try:
            without = manifest(release, chart, _without(release.values, path))
        except Refused:
            continue
        if _same(whole, unsettled, without):
            yield f"{release.name}: {name}: " + ("has no effect" if said else "the chart has no such value")


def _leaves(values: Mapping[str, Any], at: ValuePath = ()) -> Iterator[tuple[ValuePath, Any]]:
    for key, value in values.items():
        if isinstance(value, dict) and value:
            yield from _leaves(value, (*at, key))
        else:
            yield (*at, key), value


def _without(values: Mapping[str, Any], path: ValuePath) -> dict[str, Any]:
    """Return the values without one, and without the maps that are empty then."""
    first, *rest = path
    result = dict(values)
    if rest and (left := _without(result[first], tuple(rest))):
        result[first] = left
    else:
        del result[first]
    return result


def _default(values: Any, path: ValuePath) -> tuple[bool, Any]:
    """Return whether a chart's own values have a path, and what they say; below an empty map all names are free."""
    for depth, key in enumerate(path):
        if depth and (values is None or values == {}):
            return True, None
        if not isinstance(values, dict) or key not in values:
            return False, None
        values = values[key]
    return True, values


def _same(whole: Texts, unsettled: Mapping[str, list[Object]], other: Texts) -> bool:
    """Return whether two renderings are the same but for what is made anew each time."""
    return whole.keys() == other.keys() and all(
        unsettled[name] == _settled(other[name]) if name in unsettled else text == other[name]
        for name, text in whole.items()
    )


def _settled(text: str) -> list[Object]:
    """Return the objects in a text without what is made anew each time."""
    return [_without_certificates(dict(one)) for one in objects([text])]


def _without_certificates(one: dict[str, Any]) -> Object:
    if one["kind"] in _OTHER_EACH_TIME:
        one.pop("data", None)
        for hook in one.get("webhooks", []):
            hook["clientConfig"].pop("caBundle", None)
    template = (one.get("spec") or {}).get("template") or {}
    annotations = (template.get("metadata") or {}).get("annotations") or {}
    for name in [name for name in annotations if name.startswith("checksum/")]:
        del annotations[name]
    return one
