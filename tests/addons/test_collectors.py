"""The collectors in the JSON of a stack; make charts renders them with their charts."""

import json
from typing import Any

import pytest
from cdktf import TerraformStack

from r3edge.addons import ExternalSecrets
from r3edge.addons.collectors.access import access
from r3edge.addons.collectors.alloy import block, quoted
from r3edge.core.errors import ConfigurationError
from r3edge.secrets import Secrets
from tests.support import Synthesized, context, synthesize
from tests.support.addons import add_collectors, synthesize_layer
from tests.support.kit import add_kit, helm_values, objects

RELEASE = "collectors/release"


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesize_layer(collected=True)


@pytest.fixture(scope="module")
def values(found: Synthesized) -> dict[str, Any]:
    return helm_values(found, RELEASE)


def policies(found: Synthesized, namespace: str) -> dict[str, dict[str, Any]]:
    """Return the specs of the network policies of a namespace, by name."""
    return {
        body["metadata"]["name"]: body["spec"]
        for body in found.all("kubernetes_network_policy_v1").values()
        if body["metadata"]["namespace"] == namespace
    }


def test_no_token_is_in_the_values(values: dict[str, Any]) -> None:
    for destination in values["destinations"].values():
        assert destination["auth"]["passwordFrom"] == "local.file.token.content"
        assert destination["secret"] == {"embed": True}
        assert "password" not in destination["auth"]
    common = values["collectorCommon"]["alloy"]
    assert 'filename = "/etc/grafana-cloud/token"' in common["extraConfig"]
    assert "is_secret = true" in common["extraConfig"]
    (volume,) = [one for one in common["controller"]["volumes"]["extra"] if "secret" in one]
    assert volume == {"name": "grafana-cloud", "secret": {"secretName": "grafana-cloud", "defaultMode": 0o440}}


def test_the_token_is_copied_before_the_collectors_come(found: Synthesized) -> None:
    (document,) = found.one("helm_release", "collectors/secrets/release")["values"]
    assert '"remoteRef" = {"key" = "/test/grafana/collectors-1", "property" = "token"}' in document
    before = found.one("helm_release", RELEASE)["depends_on"]
    assert {found.address("helm_release", f"collectors/{one}/release") for one in ("secrets", "access")} <= {*before}


def test_a_plan_shows_in_full_what_the_collectors_may_read(found: Synthesized) -> None:
    assert len(objects(found, "collectors/access/release")) == 8


def test_nobody_gets_the_collectors_own_token(values: dict[str, Any]) -> None:
    assert values["annotationAutodiscovery"]["bearerToken"] == {"enabled": False}


def test_nothing_is_sent_twice(values: dict[str, Any]) -> None:
    otlp = values["destinations"]["otlp"]
    assert [otlp[signal]["enabled"] for signal in ("metrics", "logs", "traces")] == [False, False, True]
    received = values["applicationObservability"]
    assert [received[signal]["enabled"] for signal in ("metrics", "logs", "traces")] == [False, False, True]
    assert received["connectors"] == {"grafanaCloudMetrics": {"enabled": False}}


def test_no_collector_reads_secrets_or_writes_anything(values: dict[str, Any]) -> None:
    roles = [one for one in access() if one["kind"] == "ClusterRole"]
    assert len(roles) == 4
    for rule in (rule for role in roles for rule in role["rules"]):
        assert not {"secrets", "configmaps", "*"} & set(rule.get("resources", ()))
        assert set(rule["verbs"]) <= {"get", "list", "watch"}
    assert values["collectorCommon"]["alloy"]["rbac"] == {"create": False}
    assert not {"secrets", "configmaps"} & set(values["telemetryServices"]["kube-state-metrics"]["collectors"])


def test_every_collector_has_its_role(values: dict[str, Any]) -> None:
    bound = {one["subjects"][0]["name"]: one["roleRef"]["name"] for one in access() if "subjects" in one}
    assert bound == {f"k8s-monitoring-{one}": f"k8s-monitoring-{one}" for one in values["collectors"]}


def test_the_operator_keeps_to_its_namespace(values: dict[str, Any]) -> None:
    operator = values["alloy-operator"]
    assert operator["ownNamespaceOnly"] is True
    assert operator["rbac"] == {"createClusterRoles": False}


def test_only_the_logs_collector_is_root(values: dict[str, Any]) -> None:
    context = values["collectorCommon"]["alloy"]["alloy"]["securityContext"]
    assert (context["runAsNonRoot"], context["capabilities"]) == (True, {"drop": ["ALL"], "add": []})
    roots = [
        name
        for name, one in values["collectors"].items()
        if one.get("alloy", {}).get("securityContext", {}).get("runAsUser") == 0
    ]
    assert roots == ["logs"]


def test_the_namespace_says_what_it_enforces(found: Synthesized) -> None:
    namespace = found.one("kubernetes_namespace_v1", "collectors/namespace/namespace")
    assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "privileged"


def test_only_the_metrics_collector_reaches_pods(found: Synthesized) -> None:
    own = policies(found, "monitoring")
    assert own["scraped"]["pod_selector"] == {"match_labels": {"app.kubernetes.io/name": "metrics"}}
    ports = {int(one["port"]) for one in own["scraped"]["egress"][0]["ports"]}
    assert ports == {8080, 8081, 9100, 9153, 9402, 10250}
    (receiver,) = own["receiver"]["ingress"]
    assert {one["port"] for one in receiver["ports"]} == {"4317", "4318", "4040"}
    (sender,) = receiver["from"]
    assert sender["namespace_selector"] == {"match_labels": {"example.com/sends-traces": "true"}}


@pytest.mark.parametrize(
    ("namespace", "policy", "port"),
    [
        ("traefik", "metrics", "9100"),
        ("cert-manager", "metrics", "9402"),
        ("external-secrets", "metrics", "8080"),
        ("aws-load-balancer-controller", "metrics", "8080"),
        ("flux-system", "metrics", "8080"),
        ("kube-system", "karpenter-metrics", "8080"),
    ],
)
def test_addons_let_it_in_where_there_are_collectors(
    found: Synthesized, namespace: str, policy: str, port: str
) -> None:
    (rule,) = policies(found, namespace)[policy]["ingress"]
    assert rule["ports"] == [{"port": port, "protocol": "TCP"}]
    assert rule["from"] == [
        {
            "namespace_selector": {"match_labels": {"kubernetes.io/metadata.name": "monitoring"}},
            "pod_selector": {"match_labels": {"app.kubernetes.io/name": "metrics"}},
        }
    ]


def test_without_collectors_no_port_is_open_for_them() -> None:
    for body in synthesize_layer().all("kubernetes_network_policy_v1").values():
        assert body["metadata"]["name"] not in ("metrics", "karpenter-metrics")


def test_a_port_that_the_collectors_do_not_reach_is_refused() -> None:
    def build(stack: TerraformStack) -> None:
        add_kit(stack).scraped(9999)

    with pytest.raises(ConfigurationError, match=r"scraped\(9999\): must be a port on which the collectors reach pods"):
        synthesize(build)


def test_cloudwatch_is_asked_by_the_metrics_collector(found: Synthesized, values: dict[str, Any]) -> None:
    config = values["collectors"]["metrics"]["extraConfig"]
    assert 'dimensions = {"DBInstanceIdentifier" = "orders"}' in config
    # It stands in the place of every collector's configuration.
    assert 'local.file "token"' in config
    association = found.one("aws_eks_pod_identity_association", "collectors/identity/association")
    assert association["service_account"] == "k8s-monitoring-metrics"
    (statement,) = found.statements("collectors/identity/role/cloudwatch")
    assert statement["Action"] == ["cloudwatch:GetMetricData", "cloudwatch:GetMetricStatistics"]


def test_confluent_is_asked_with_a_key_from_files(found: Synthesized, values: dict[str, Any]) -> None:
    metrics = values["collectors"]["metrics"]
    assert "username = local.file.confluent_key.content" in metrics["extraConfig"]
    assert 'params = {"resource.kafka.id" = [local.file.confluent_cluster.content]}' in metrics["extraConfig"]
    volumes = {one["name"]: one["secret"]["secretName"] for one in metrics["controller"]["volumes"]["extra"][:2]}
    assert volumes == {"grafana-cloud": "grafana-cloud", "confluent-metrics": "confluent-metrics"}
    mounts = {one["name"]: one["mountPath"] for one in metrics["alloy"]["mounts"]["extra"]}
    assert mounts["confluent-metrics"] == "/etc/confluent"
    (document,) = found.one("helm_release", "collectors/secrets/release")["values"]
    for key in ("key", "secret", "cluster"):
        assert f'{{"key" = "/test/kafka/metrics-1", "property" = "{key}"}}' in document


def test_without_resources_of_cloudwatch_nobody_has_permissions() -> None:
    def build(stack: TerraformStack) -> None:
        kit = add_kit(stack)
        secrets = Secrets(stack, "secrets", context=context())
        external_secrets = ExternalSecrets(stack, "external-secrets", kit=kit)
        add_collectors(stack, kit=kit, external_secrets=external_secrets, secrets=secrets, cloudwatch=())

    found = synthesize(build)
    assert "collectors/identity/association" not in found.all("aws_eks_pod_identity_association")
    metrics = helm_values(found, RELEASE)["collectors"]["metrics"]
    assert "extraConfig" not in metrics
    assert "mounts" not in metrics["alloy"]
    assert "pod-identity" not in policies(found, "monitoring")


def test_blocks_are_indented() -> None:
    assert block("a", "b = 1", block("c", "d = 2")) == "a {\n  b = 1\n  c {\n    d = 2\n  }\n}\n"
    assert quoted('a"b') == json.dumps('a"b')
