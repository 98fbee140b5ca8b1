"""Helm releases, all installed in the same way."""

from collections.abc import Sequence

from cdktf import ITerraformDependable, TerraformResourceLifecycle
from cdktf_cdktf_provider_helm.release import Release
from constructs import Construct

from r3edge.cluster import ClusterHandle
from r3edge.core.claims import claim
from r3edge.kubernetes.chart import Chart
from r3edge.kubernetes.values import Values, documents

_KEPT_REVISIONS = 5


def install_release(
    scope: Construct,
    *,
    cluster: ClusterHandle,
    chart: Chart | str,
    name: str,
    namespace: str,
    values: Values,
    timeout_seconds: int,
    depends_on: Sequence[ITerraformDependable],
    replaced_with: Sequence[str] = (),
    wait_for_jobs: bool = True,
) -> Release:
    """Install a chart atomically and wait until its objects are ready.

    Args:
        scope: The construct that gets the release, under the id ``release``.
        cluster: The cluster.
        chart: A chart of a repository, or the path of one beside the stack.
        name: The release's name.
        namespace: The namespace.
        values: The chart's values.
        timeout_seconds: The time that Helm waits for the objects to be ready, in seconds.
        depends_on: Resources that the release is created after and destroyed before; the cluster's if empty.
        replaced_with: Attributes of resources, as in ``aws_lb_target_group.http.arn``: another value replaces the
            release.
        wait_for_jobs: Whether Helm waits for its Jobs as well.

    Raises:
        ConfigurationError: The namespace has a release of that name.
    """
    claim(scope, "Helm release", f"{namespace}/{name}", within=cluster.stack)
    remote = chart if isinstance(chart, Chart) else None
    return Release(
        scope,
        "release",
        name=name,
        namespace=namespace,
        chart=remote.name if remote else str(chart),
        repository=remote.repository if remote else None,
        version=remote.version if remote else None,
        values=documents(values),
        atomic=True,
        wait=True,
        wait_for_jobs=True if wait_for_jobs else None,
        skip_crds=True if remote and remote.skip_crds else None,
        cleanup_on_fail=True,
        max_history=_KEPT_REVISIONS,
        timeout=timeout_seconds,
        provider=cluster.helm_provider(),
        depends_on=list(depends_on or cluster.ready),
        lifecycle=TerraformResourceLifecycle(replace_triggered_by=list(replaced_with)) if replaced_with else None,
    )
