"""External Secrets: what it may read, where its pods run, and the store."""

import json
from typing import Any

import pytest

from r3edge.addons.external_secrets import ExternalSecrets, SecretStore
from r3edge.addons.registry import Addons
from r3edge.core.errors import ConfigurationError
from tests.addons.installed import egress_ports, policies, synthesize_addons
from tests.cluster.conftest import dependencies
from tests.support import Synthesized

RELEASE = "addons/external-secrets/release"
STORE = "addons/store/resources/release"
TOLERATIONS = [{"key": "CriticalAddonsOnly", "operator": "Exists"}]


def install(addons: Addons) -> None:
    ExternalSecrets(addons, "external-secrets")
    SecretStore(addons, "store")


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesize_addons(install)


def values(found: Synthesized, path: str = RELEASE) -> dict[str, Any]:
    (literal,) = found.one("helm_release", path)["values"]
    return json.loads(literal)


def test_it_may_read_the_secrets_of_its_environment_and_nothing_else(found: Synthesized) -> None:
    assert found.statements("addons/external-secrets/identity/role/external-secrets-document") == [
        {
            "sid": "ReadSecrets",
            "effect": "Allow",
            "actions": ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            "resources": ["arn:aws:secretsmanager:eu-west-3:123456789012:secret:/test/*"],
        }
    ]
    (attached,) = [path for path in found.all("aws_iam_role_policy") if path.startswith("addons/")]
    assert attached == "addons/external-secrets/identity/role/external-secrets"


def test_permissions_are_for_the_controller_of_the_release(found: Synthesized) -> None:
    association = found.one("aws_eks_pod_identity_association", "addons/external-secrets/identity/association")
    assert association["namespace"] == found.one("helm_release", RELEASE)["namespace"] == "external-secrets"
    assert association["service_account"] == values(found)["serviceAccount"]["name"] == "external-secrets"


def test_release_waits_for_its_permissions_and_policies(found: Synthesized) -> None:
    wanted = {
        found.address("aws_eks_pod_identity_association", "addons/external-secrets/identity/association"),
        found.address("aws_iam_role_policy", "addons/external-secrets/identity/role/external-secrets"),
        found.address("kubernetes_namespace_v1", "addons/external-secrets/namespace"),
        *(
            found.address("kubernetes_network_policy_v1", f"addons/external-secrets/policies/{name}")
            for name in policies(found, "external-secrets")
        ),
        found.address("aws_eks_node_group", "eks/nodes/group"),
    }
    before = dependencies(found, found.address("helm_release", RELEASE))
    assert wanted <= before


def test_every_pod_runs_on_system_nodes_with_limits(found: Synthesized) -> None:
    given = values(found)
    for component in (given, given["webhook"], given["certController"]):
        assert component["tolerations"] == TOLERATIONS
        assert component["nodeSelector"] == {"r3edge.com/nodes": "system"}
        assert set(component["resources"]["requests"]) == {"cpu", "memory"}
        assert component["resources"]["limits"]["memory"]


@pytest.mark.parametrize(("high_availability", "replicas"), [(True, 2), (False, 1)])
def test_replicas_where_it_is_highly_available(high_availability: bool, replicas: int) -> None:
    given = values(synthesize_addons(install, high_availability=high_availability))
    for component in (given, given["webhook"]):
        assert component["replicaCount"] == replicas
        for guard in ("podDisruptionBudget", "topologySpreadConstraints"):
            assert (guard in component) is high_availability
    assert given["certController"]["replicaCount"] == 1


def test_it_writes_nothing_to_secrets_manager(found: Synthesized) -> None:
    given = values(found)
    # The chart refuses the one without the other.
    assert (given["processPushSecret"], given["processClusterPushSecret"]) == (False, False)


def test_only_the_controller_reaches_the_internet_and_only_by_https(found: Synthesized) -> None:
    specs = policies(found, "external-secrets")
    assert set(specs) == {"default-deny", "dns", "kubernetes-api", "webhook", "https", "pod-identity"}
    assert egress_ports(list(specs.values())) == {"53", "80", "443"}
    pods = {"https": "external-secrets", "pod-identity": "external-secrets", "webhook": "external-secrets-webhook"}
    for name, label in pods.items():
        assert specs[name]["pod_selector"]["match_labels"] == {"app.kubernetes.io/name": label}
    (webhook,) = specs["webhook"]["ingress"]
    assert [port["port"] for port in webhook["ports"]] == ["10250"] == [str(values(found)["webhook"]["port"])]


def test_store_reads_with_the_credentials_of_the_controller(found: Synthesized) -> None:
    assert values(found, STORE)["resources"] == [
        {
            "apiVersion": "external-secrets.io/v1",
            "kind": "ClusterSecretStore",
            "metadata": {"name": "aws-secrets-manager"},
            "spec": {
                "provider": {"aws": {"service": "SecretsManager", "region": "eu-west-3"}},
                "conditions": [{"namespaceSelector": {"matchLabels": {"r3edge.com/reads-secrets": "true"}}}],
            },
        }
    ]


def test_store_comes_after_external_secrets(found: Synthesized) -> None:
    release = found.address("helm_release", RELEASE)
    assert found.one("helm_release", STORE)["depends_on"] == [release]


def test_store_without_external_secrets_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="SecretStore needs ExternalSecrets: add it before"):
        synthesize_addons(lambda addons: SecretStore(addons, "store"))
