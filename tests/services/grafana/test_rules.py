"""The alert rules: Prometheus' own tools evaluate them over made-up series, where they fire and where they do not."""

import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from r3edge.services import GrafanaAlertSettings
from r3edge.services.grafana.alerts.rule import AlertRule, prometheus
from r3edge.services.grafana.alerts.rules import alert_groups
from r3edge.services.grafana.dashboards import panel_id
from tests.support.paths import REPOSITORY

CLUSTER = "trading-test"
GROUPS = alert_groups(GrafanaAlertSettings(), checked=True)
RULES = {rule.name: rule for group in GROUPS for rule in group.rules}
RUNBOOK = (REPOSITORY / "docs/runbooks/alerts.md").read_text()
_FOR_HOURS = "x240"

Series = dict[str, str]
"""Values, in promtool's notation, of series without the label ``cluster``."""

NODE = 'kube_node_status_condition{condition="Ready",status="true",node="a"}'
REQUESTS = 'traefik_entrypoint_requests_total{entrypoint="websecure",code=%r}'
BUCKET = 'traefik_entrypoint_request_duration_seconds_bucket{entrypoint="websecure",le="%s"}'
HTTP = 'http_server_requests_seconds_count{job="orders",status="%s"}'
HEAP = 'jvm_memory_%s_bytes{job="orders",pod="orders-1",area="heap"}'
CASES: dict[str, tuple[Series, Series]] = {
    "CollectorsSilent": (
        {'kube_node_info{node="a"}': f"1x20 _{_FOR_HOURS}"},
        {'kube_node_info{node="a"}': f"1{_FOR_HOURS}"},
    ),
    "NodeNotReady": ({NODE: f"0{_FOR_HOURS}"}, {NODE: f"1{_FOR_HOURS}"}),
    "NodeDiskFull": (
        {
            'node_filesystem_avail_bytes{mountpoint="/",instance="a"}': f"9{_FOR_HOURS}",
            'node_filesystem_size_bytes{mountpoint="/",instance="a"}': f"100{_FOR_HOURS}",
        },
        {
            'node_filesystem_avail_bytes{mountpoint="/",instance="a"}': f"11{_FOR_HOURS}",
            'node_filesystem_size_bytes{mountpoint="/",instance="a"}': f"100{_FOR_HOURS}",
            # Another file system does not count.
            'node_filesystem_avail_bytes{mountpoint="/boot",instance="a"}': f"1{_FOR_HOURS}",
            'node_filesystem_size_bytes{mountpoint="/boot",instance="a"}': f"100{_FOR_HOURS}",
        },
    ),
    "VolumeFull": (
        {
            'kubelet_volume_stats_available_bytes{namespace="shop"}': f"9{_FOR_HOURS}",
            'kubelet_volume_stats_capacity_bytes{namespace="shop"}': f"100{_FOR_HOURS}",
        },
        {
            'kubelet_volume_stats_available_bytes{namespace="shop"}': f"11{_FOR_HOURS}",
            'kubelet_volume_stats_capacity_bytes{namespace="shop"}': f"100{_FOR_HOURS}",
        },
    ),
    "ReplicasMissing": (
        {
            'kube_deployment_spec_replicas{deployment="orders"}': f"2{_FOR_HOURS}",
            'kube_deployment_status_replicas_available{deployment="orders"}': f"1{_FOR_HOURS}",
        },
        {
            'kube_deployment_spec_replicas{deployment="orders"}': f"2{_FOR_HOURS}",
            # Ten minutes of an update.
            'kube_deployment_status_replicas_available{deployment="orders"}': f"2x170 1x10 2{_FOR_HOURS}",
        },
    ),
    "PodRestarts": (
        {'kube_pod_container_status_restarts_total{pod="a"}': f"0+1{_FOR_HOURS}"},
        {'kube_pod_container_status_restarts_total{pod="a"}': f"0x160 1{_FOR_HOURS}"},
    ),
    "JobFailed": (
        {'kube_job_failed{condition="true",job_name="a"}': f"1{_FOR_HOURS}"},
        {
            'kube_job_failed{condition="true",job_name="a"}': f"0{_FOR_HOURS}",
            'kube_job_failed{condition="false",job_name="a"}': f"1{_FOR_HOURS}",
        },
    ),
    "CertificateExpires": (
        {"certmanager_certificate_expiration_timestamp_seconds": f"{13 * 86400}{_FOR_HOURS}"},
        {"certmanager_certificate_expiration_timestamp_seconds": f"{15 * 86400}{_FOR_HOURS}"},
    ),
    "SecretNotCopied": (
        {'externalsecret_status_condition{condition="Ready",status="False"}': f"1{_FOR_HOURS}"},
        {
            'externalsecret_status_condition{condition="Ready",status="False"}': f"0{_FOR_HOURS}",
            'externalsecret_status_condition{condition="Ready",status="True"}': f"1{_FOR_HOURS}",
        },
    ),
    "ReconciliationFails": (
        {'controller_runtime_reconcile_errors_total{controller="a"}': f"0+1{_FOR_HOURS}"},
        {'controller_runtime_reconcile_errors_total{controller="a"}': f"7{_FOR_HOURS}"},
    ),
    "KarpenterOutOfSync": (
        {'karpenter_cluster_state_synced{pod="a"}': f"0{_FOR_HOURS}"},
        {'karpenter_cluster_state_synced{pod="a"}': f"1{_FOR_HOURS}"},
    ),
    "RequestsFail": (
        {REQUESTS % "200": f"0+94{_FOR_HOURS}", REQUESTS % "503": f"0+6{_FOR_HOURS}"},
        {REQUESTS % "200": f"0+96{_FOR_HOURS}", REQUESTS % "503": f"0+4{_FOR_HOURS}"},
    ),
    "HostUnreachable": (
        {
            'probe_success{job="CLUSTER",probe="London"}': f"0{_FOR_HOURS}",
            'probe_success{job="CLUSTER",probe="Paris"}': f"1 0{_FOR_HOURS}",
        },
        {
            'probe_success{job="CLUSTER",probe="London"}': f"0{_FOR_HOURS}",
            'probe_success{job="CLUSTER",probe="Paris"}': f"1{_FOR_HOURS}",
        },
    ),
    "RequestsSlow": (
        {BUCKET % "1": f"0+90{_FOR_HOURS}", BUCKET % "2.5": f"0+99{_FOR_HOURS}", BUCKET % "+Inf": f"0+100{_FOR_HOURS}"},
        {BUCKET % "1": f"0+96{_FOR_HOURS}", BUCKET % "2.5": f"0+99{_FOR_HOURS}", BUCKET % "+Inf": f"0+100{_FOR_HOURS}"},
    ),
    "ApplicationFails": (
        {HTTP % "200": f"0+94{_FOR_HOURS}", HTTP % "500": f"0+6{_FOR_HOURS}"},
        {HTTP % "200": f"0+96{_FOR_HOURS}", HTTP % "500": f"0+4{_FOR_HOURS}", HTTP % "404": f"0+50{_FOR_HOURS}"},
    ),
    "HeapFull": (
        {HEAP % "used": f"91{_FOR_HOURS}", HEAP % "max": f"100{_FOR_HOURS}"},
        {HEAP % "used": f"89{_FOR_HOURS}", HEAP % "max": f"100{_FOR_HOURS}"},
    ),
    "PoolExhausted": (
        {'hikaricp_connections_pending{job="orders"}': f"1{_FOR_HOURS}"},
        {'hikaricp_connections_pending{job="orders"}': f"0{_FOR_HOURS}"},
    ),
    "ConsumerBehind": (
        {'kafka_consumer_fetch_manager_records_lag{job="orders",topic="a"}': f"10001{_FOR_HOURS}"},
        {'kafka_consumer_fetch_manager_records_lag{job="orders",topic="a"}': f"10000{_FOR_HOURS}"},
    ),
    "GroupBehind": (
        {'confluent_kafka_server_consumer_lag_offsets{consumer_group_id="orders",topic="a"}': f"10001{_FOR_HOURS}"},
        {'confluent_kafka_server_consumer_lag_offsets{consumer_group_id="orders",topic="a"}': f"10000{_FOR_HOURS}"},
    ),
    "RecordsLost": (
        {'kafka_producer_topic_record_error_total{job="orders",topic="a"}': f"0+1{_FOR_HOURS}"},
        {'kafka_producer_topic_record_error_total{job="orders",topic="a"}': f"3{_FOR_HOURS}"},
    ),
}


def of_cluster(series: str, cluster: str = CLUSTER) -> str:
    """Return the name of a series with the label ``cluster``."""
    name, _, labels = series.replace("'", '"').replace("CLUSTER", cluster).partition("{")
    return f'{name}{{cluster="{cluster}"{f",{labels}" if labels else "}"}'


def checked(
    folder: Path, rule: str, series: Series, firing: int, cluster: str = CLUSTER
) -> subprocess.CompletedProcess[str]:
    """Run promtool: after three hours that many alerts of the rule fire."""
    (folder / "rules.yaml").write_text(yaml.safe_dump(dict(prometheus(GROUPS, CLUSTER))))
    alerts = f'alertname="{rule}", alertstate="firing", environment="{CLUSTER}"'
    test = {
        "interval": "1m",
        "input_series": [{"series": of_cluster(name, cluster), "values": values} for name, values in series.items()],
        "promql_expr_test": [
            {
                "expr": f"count(ALERTS{{{alerts}}}) or vector(0)",
                "eval_time": "3h",
                "exp_samples": [{"labels": "{}", "value": firing}],
            }
        ],
    }
    file = folder / "test.yaml"
    file.write_text(yaml.safe_dump({"rule_files": ["rules.yaml"], "evaluation_interval": "1m", "tests": [test]}))
    return subprocess.run(["promtool", "test", "rules", str(file)], capture_output=True, text=True, check=False)


needs_promtool = pytest.mark.skipif(
    shutil.which("promtool") is None, reason="promtool is not there: Debian's package prometheus has it"
)


@needs_promtool
@pytest.mark.parametrize("rule", CASES)
def test_it_fires(tmp_path: Path, rule: str) -> None:
    result = checked(tmp_path, rule, CASES[rule][0], 1)
    assert result.returncode == 0, result.stdout + result.stderr


@needs_promtool
@pytest.mark.parametrize("rule", CASES)
def test_it_does_not_fire(tmp_path: Path, rule: str) -> None:
    result = checked(tmp_path, rule, CASES[rule][1], 0)
    assert result.returncode == 0, result.stdout + result.stderr


@needs_promtool
@pytest.mark.parametrize("rule", sorted(CASES.keys() - {"CollectorsSilent"}))
def test_another_environment_is_not_its_business(tmp_path: Path, rule: str) -> None:
    result = checked(tmp_path, rule, CASES[rule][0], 0, cluster="trading-other")
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_rule_is_tried() -> None:
    assert CASES.keys() == RULES.keys()


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_what_every_rule_has(rule: AlertRule) -> None:
    assert f"### {rule.name}\n" in RUNBOOK
    assert panel_id(rule.dashboard, rule.panel) > 0
    assert rule.summary.endswith(".")
    assert rule.labels(CLUSTER).keys() >= {"environment", "severity", "team"}


def test_the_runbook_has_no_section_without_a_rule() -> None:
    sections = {line.removeprefix("### ") for line in RUNBOOK.splitlines() if line.startswith("### ")}
    assert sections == RULES.keys()
