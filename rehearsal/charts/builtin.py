"""Objects of kinds that Kubernetes itself has, against the schemas of the cluster's version."""

from collections.abc import Iterator
from typing import Any

import kubernetes_validate

from rehearsal.charts.rendering import CRD, Object


def is_builtin(one: Object) -> bool:
    """Return whether Kubernetes, or its aggregation layer, knows the kind without a CRD."""
    group = one["apiVersion"].rpartition("/")[0]
    return one["kind"] == CRD or "." not in group or group.endswith(".k8s.io")


def wrong_in_builtin(one: Object, version: str) -> Iterator[str]:
    """Yield what the API server of a Kubernetes version would refuse or drop.

    Args:
        one: The object.
        version: Major and minor version, such as ``1.36``.
    """
    try:
        kubernetes_validate.validate(_without_nulls(one), version, strict=True)
    except kubernetes_validate.ValidationError as error:
        yield f"{'.'.join(map(str, error.path)) or 'it'}: {error.message}"
    except kubernetes_validate.SchemaNotFoundError:
        yield f"Kubernetes {version} has no {one['apiVersion']}"


def _without_nulls(value: Any) -> Any:
    """Return a value without nulls, which the API server drops."""
    if isinstance(value, dict):
        return {key: _without_nulls(one) for key, one in value.items() if one is not None}
    return [_without_nulls(one) for one in value] if isinstance(value, list) else value
