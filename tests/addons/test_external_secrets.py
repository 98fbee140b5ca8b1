"""External Secrets: what it may read, where its pods run, and the store."""

import pytest
from constructs import Construct

from r3edge.addons import AddonKit, ExternalSecrets, SecretStore, reads_secrets
from r3edge.cluster import SYSTEM_NODE_TOLERATION
from tests.support import Synthesized, context
from tests.support.graph import dependencies
from tests.support.kit import egress_ports, helm_values, policies, synthesize_addons

RELEASE = "addons/external-secrets/release"
STORE = "addons/store/resources/release"


def install(scope: Construct, kit: AddonKit) -> None:
    external_secrets = ExternalSecrets(scope, "external-secrets", kit=kit)
    SecretStore(scope, "store", kit=kit, external_secrets=external_secrets)


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesize_addons(install)


def test_it_may_read_the_secrets_of_its_environment_and_nothing_else(production: Synthesized) -> None:
    assert production.statements("addons/external-secrets/identity/role/external-secrets") == [
        {
            "Sid": "ReadSecrets",
            "Effect": "Allow",
            "Action": ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            "Resource": ["arn:aws:secretsmanager:eu-west-3:123456789012:secret:/test/*"],
        }
    ]
    (attached,) = [path for path in production.all("aws_iam_role_policy") if path.startswith("addons/")]
    assert attached == "addons/external-secrets/identity/role/external-secrets"


def test_permissions_are_for_the_controller_of_the_release(production: Synthesized) -> None:
    association = production.one("aws_eks_pod_identity_association", "addons/external-secrets/identity/association")
    assert association["namespace"] == production.one("helm_release", RELEASE)["namespace"] == "external-secrets"
    assert association["service_account"] == "external-secrets"
    assert helm_values(production, RELEASE)["serviceAccount"] == {"name": "external-secrets"}


def test_release_waits_for_its_permissions_and_policies(production: Synthesized) -> None:
    wanted = {
        production.address("aws_eks_pod_identity_association", "addons/external-secrets/identity/association"),
        production.address("aws_iam_role_policy", "addons/external-secrets/identity/role/external-secrets"),
        production.address("kubernetes_namespace_v1", "addons/external-secrets/namespace/namespace"),
        *(
            production.address("kubernetes_network_policy_v1", f"addons/external-secrets/namespace/policies/{name}")
            for name in policies(production, "external-secrets")
        ),
        production.address("aws_eks_node_group", "cluster/nodes/system-a"),
    }
    before = dependencies(production, production.address("helm_release", RELEASE))
    assert wanted <= before


def test_every_pod_runs_on_system_nodes_with_limits(production: Synthesized) -> None:
    given = helm_values(production, RELEASE)
    for component in (given, given["webhook"], given["certController"]):
        assert component["tolerations"] == [SYSTEM_NODE_TOLERATION]
        assert component["nodeSelector"] == {"example.com/nodes": "system"}
        assert set(component["resources"]["requests"]) == {"cpu", "memory"}
        assert component["resources"]["limits"]["memory"]


@pytest.mark.parametrize(("high_availability", "replicas"), [(True, 2), (False, 1)])
def test_replicas_where_it_is_highly_available(high_availability: bool, replicas: int) -> None:
    given = helm_values(synthesize_addons(install, high_availability=high_availability), RELEASE)
    for component in (given, given["webhook"]):
        assert component["replicaCount"] == replicas
        for guard in ("podDisruptionBudget", "topologySpreadConstraints"):
            assert (guard in component) is high_availability
    assert given["certController"]["replicaCount"] == 1


def test_it_writes_nothing_to_secrets_manager(production: Synthesized) -> None:
    given = helm_values(production, RELEASE)
    # The chart refuses the one without the other.
    assert (given["processPushSecret"], given["processClusterPushSecret"]) == (False, False)


def test_only_the_controller_reaches_the_internet_and_only_by_https(production: Synthesized) -> None:
    specs = policies(production, "external-secrets")
    assert set(specs) == {"default-deny", "dns", "kubernetes-api", "webhook", "https", "pod-identity"}
    assert egress_ports(list(specs.values())) == {"53", "80", "443"}
    pods = {"https": "external-secrets", "pod-identity": "external-secrets", "webhook": "external-secrets-webhook"}
    for name, label in pods.items():
        assert specs[name]["pod_selector"]["match_labels"] == {"app.kubernetes.io/name": label}
    (webhook,) = specs["webhook"]["ingress"]
    port = helm_values(production, RELEASE)["webhook"]["port"]
    assert [each["port"] for each in webhook["ports"]] == ["10250"] == [str(port)]


def test_store_reads_with_the_credentials_of_the_controller(production: Synthesized) -> None:
    assert helm_values(production, STORE)["resources"] == [
        {
            "apiVersion": "external-secrets.io/v1",
            "kind": "ClusterSecretStore",
            "metadata": {"name": "aws-secrets-manager"},
            "spec": {
                "provider": {"aws": {"service": "SecretsManager", "region": "eu-west-3"}},
                "conditions": [{"namespaceSelector": {"matchLabels": {"example.com/reads-secrets": "true"}}}],
            },
        }
    ]


def test_namespaces_ask_for_the_store_by_a_label() -> None:
    assert reads_secrets(context()) == {"example.com/reads-secrets": "true"}
    assert reads_secrets(context(domain="example.org")) == {"example.org/reads-secrets": "true"}


def test_store_comes_after_external_secrets(production: Synthesized) -> None:
    release = production.address("helm_release", RELEASE)
    assert production.one("helm_release", STORE)["depends_on"] == [release]


def test_its_crds_outlive_the_release(production: Synthesized) -> None:
    assert helm_values(production, "addons/external-secrets/release")["crds"] == {
        "annotations": {"helm.sh/resource-policy": "keep"}
    }
