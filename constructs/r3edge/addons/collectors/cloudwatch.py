"""Metrics of Amazon CloudWatch, which the metrics collector copies."""

from collections.abc import Sequence
from dataclasses import dataclass

from r3edge.addons.collectors.alloy import block, quoted
from r3edge.core.iam import Statement, statement

_PERIOD = "5m"
"""CloudWatch charges for every metric that is asked for (Amazon CloudWatch, "Pricing")."""


@dataclass(frozen=True)
class CloudWatchMetrics:
    """Metrics of one resource."""

    name: str
    """Name of the job, in the label ``name``."""
    namespace: str
    """CloudWatch's namespace, as in ``AWS/RDS``."""
    dimension: tuple[str, str]
    """Name and value of the dimension that names the resource."""
    metrics: Sequence[str]
    """Names of the metrics, whose averages are copied."""


def cloudwatch_config(region: str, metrics: Sequence[CloudWatchMetrics], *, receiver: str) -> str:
    """Return Alloy's configuration for the metrics (Grafana Alloy documentation, ``prometheus.exporter.cloudwatch``).

    Args:
        region: The region.
        metrics: The metrics.
        receiver: Alloy's component that gets them.
    """
    jobs = [
        block(
            f"static {quoted(one.name)}",
            f"regions = [{quoted(region)}]",
            f"namespace = {quoted(one.namespace)}",
            f"dimensions = {{{quoted(one.dimension[0])} = {quoted(one.dimension[1])}}}",
            # What CloudWatch does not say is not zero.
            "nil_to_zero = false",
            *(
                block("metric", f"name = {quoted(name)}", 'statistics = ["Average"]', f"period = {quoted(_PERIOD)}")
                for name in one.metrics
            ),
        )
        for one in metrics
    ]
    return "".join(
        [
            block('prometheus.exporter.cloudwatch "aws"', f"sts_region = {quoted(region)}", *jobs),
            block(
                'prometheus.scrape "cloudwatch"',
                "targets = prometheus.exporter.cloudwatch.aws.targets",
                f"scrape_interval = {quoted(_PERIOD)}",
                'scrape_timeout = "1m"',
                block("clustering", "enabled = true"),
                f"forward_to = [{receiver}]",
            ),
        ]
    )


def cloudwatch_statements() -> Sequence[Statement]:
    """Return the rights for metrics that are asked for by name.

    No resource limits them (Service Authorization Reference, "Actions, resources, and condition keys for Amazon
    CloudWatch").
    """
    return [statement("ReadMetrics", ["cloudwatch:GetMetricData", "cloudwatch:GetMetricStatistics"], ["*"])]
