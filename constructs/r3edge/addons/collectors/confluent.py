"""Metrics of Confluent Cloud, which the metrics collector asks for."""

from r3edge.addons.collectors.alloy import block, quoted

CONFLUENT = "confluent-metrics"
"""The Secret with the key."""
CONFLUENT_FOLDER = "/etc/confluent"
KEYS = ("key", "secret", "cluster")
"""What the Secret has."""

_INTERVAL = "1m"
"""Confluent's values are those of a minute (Confluent Cloud documentation, "Metrics API")."""


def confluent_config(*, receiver: str) -> str:
    """Return Alloy's configuration for the metrics of the cluster that the Secret names.

    Args:
        receiver: Alloy's component that gets them.
    """
    files = [
        block(
            f"local.file {quoted(f'confluent_{key}')}",
            f"filename = {quoted(f'{CONFLUENT_FOLDER}/{key}')}",
            *(["is_secret = true"] if key == "secret" else []),
        )
        for key in KEYS
    ]
    scrape = block(
        'prometheus.scrape "confluent"',
        'targets = [{"__address__" = "api.telemetry.confluent.cloud:443"}]',
        'job_name = "confluent"',
        'scheme = "https"',
        'metrics_path = "/v2/metrics/cloud/export"',
        'params = {"resource.kafka.id" = [local.file.confluent_cluster.content]}',
        f"scrape_interval = {quoted(_INTERVAL)}",
        f"scrape_timeout = {quoted(_INTERVAL)}",
        block(
            "basic_auth",
            "username = local.file.confluent_key.content",
            "password = local.file.confluent_secret.content",
        ),
        block("clustering", "enabled = true"),
        f"forward_to = [{receiver}]",
    )
    return "".join([*files, scrape])
