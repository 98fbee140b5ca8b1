"""Helm values: merged, and split into the part that Terraform knows before the first apply and the rest.

A release gets two documents. The first is literal, so that a plan shows it in full; the second holds the references to
other resources (a VPC's id), which a first plan does not know. Helm merges them again.
"""

import json
from collections.abc import Mapping
from typing import Any

from cdktf import Fn

from r3edge.core.expressions import argument, escaped
from r3edge.core.tokens import is_token, leaves

Values = Mapping[str, Any]


def merged(defaults: Values, own: Values) -> dict[str, Any]:
    """Return ``defaults`` with ``own`` laid over them, key by key; a list is replaced as a whole, as Helm does."""
    result = dict(defaults)
    for key, value in own.items():
        before = result.get(key)
        if isinstance(before, Mapping) and isinstance(value, Mapping):
            value = merged(before, value)
        result[key] = value
    return result


def documents(values: Values) -> list[str]:
    """Return the documents for ``helm_release.values``: the literal one, then the one with references."""
    literal, referring = _split(values)
    texts = [escaped(json.dumps(literal, indent=2, sort_keys=True))] if literal else []
    return [*texts, Fn.yamlencode(argument(referring))] if referring else texts


def _split(values: Values) -> tuple[dict[str, Any], dict[str, Any]]:
    literal: dict[str, Any] = {}
    referring: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, Mapping) and value:
            known, unknown = _split(value)
            if known:
                literal[key] = known
            if unknown:
                referring[key] = unknown
        elif _refers(value):
            referring[key] = value
        else:
            literal[key] = value
    return literal, referring


def _refers(value: Any) -> bool:
    return any(is_token(leaf) for _, leaf in leaves(value))
