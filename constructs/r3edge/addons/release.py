"""How every Helm release of ours is installed."""

from collections.abc import Sequence
from typing import Any

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_helm.release import Release
from constructs import Construct

from r3edge.addons.registry import Addons
from r3edge.addons.values import Values, documents

_KEPT_REVISIONS = 5


def install_release(
    scope: Construct,
    addons: Addons,
    *,
    name: str,
    namespace: str,
    chart: str,
    values: Values,
    timeout_seconds: int,
    depends_on: Sequence[ITerraformDependable],
    **more: Any,
) -> Release:
    """A release as a whole or not at all, there when its objects are ready; ``more`` are arguments of the resource.

    Raises :class:`ConfigurationError` if the namespace has one of that name.
    """
    addons.claim("release", namespace, name)
    return Release(
        scope,
        "release",
        name=name,
        namespace=namespace,
        chart=chart,
        values=documents(values),
        atomic=True,
        wait=True,
        cleanup_on_fail=True,
        max_history=_KEPT_REVISIONS,
        timeout=timeout_seconds,
        provider=addons.cluster.helm_provider(),
        depends_on=list(depends_on),
        **more,
    )
