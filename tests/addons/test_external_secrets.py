"""External Secrets: what it may read, where its pods run, and the store."""

import pytest
from constructs import Construct

from r3edge.addons import AddonKit, ExternalSecrets, SecretStore
from r3edge.cluster import SYSTEM_NODE_TOLERATION
from r3edge.secrets import Generated, Secrets
from tests.secrets.contents import Login
from tests.support import Synthesized
from tests.support.graph import dependencies
from tests.support.kit import egress_ports, helm_values, policies, synthesize_addons

RELEASE = "addons/external-secrets/release"
STORE = "addons/store/resources/release"


def install(scope: Construct, kit: AddonKit) -> None:
    external_secrets = ExternalSecrets(scope, "external-secrets", kit=kit)
    secrets = Secrets(scope, "secrets", context=kit.context)
    SecretStore(
        scope,
        "store",
        kit=kit,
        external_secrets=external_secrets,
        namespace="shop",
        secrets=[secrets.provided("shop/key", Login), secrets.generate("shop/database", Login("shop", Generated()))],
        services=["toys"],
    )


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesize_addons(install)


def test_the_controller_may_take_the_roles_of_the_stores_and_read_nothing_itself(production: Synthesized) -> None:
    assert production.statements("addons/external-secrets/identity/role/external-secrets") == [
        {
            "Sid": "AssumeStores",
            "Effect": "Allow",
            "Action": ["sts:AssumeRole", "sts:TagSession"],
            "Resource": ["arn:aws:iam::123456789012:role/trading-test-secrets-*"],
        }
    ]
    (attached,) = [path for path in production.all("aws_iam_role_policy") if path.startswith("addons/external-")]
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


def test_a_store_is_for_one_namespace_and_takes_its_own_role(production: Synthesized) -> None:
    role = production.address("aws_iam_role", "addons/store/role/role")
    assert helm_values(production, STORE)["resources"] == [
        {
            "apiVersion": "external-secrets.io/v1",
            "kind": "ClusterSecretStore",
            "metadata": {"name": "shop"},
            "spec": {
                "provider": {"aws": {"service": "SecretsManager", "region": "eu-west-3", "role": f"{role}.arn"}},
                "conditions": [{"namespaces": ["shop"]}],
            },
        }
    ]
    # Else whoever may write in a namespace could make a store with the role of another one.
    assert helm_values(production, RELEASE)["processSecretStore"] is False


def test_only_the_controller_takes_the_role_of_a_store(production: Synthesized) -> None:
    controller = production.one("aws_iam_role", "addons/external-secrets/identity/role/role")["name"]
    assert production.statements("addons/store/role/role") == [
        {
            "Sid": "Assume",
            "Effect": "Allow",
            "Principal": {"AWS": [f"arn:aws:iam::123456789012:role/{controller}"]},
            # Pod Identity's session tags are handed on.
            "Action": ["sts:AssumeRole", "sts:TagSession"],
        }
    ]
    assert production.one("aws_iam_role", "addons/store/role/role")["name"] == "trading-test-secrets-shop"
    # IAM refuses a trust policy whose principal does not exist.
    before = dependencies(production, production.address("aws_iam_role", "addons/store/role/role"))
    assert production.address("aws_iam_role", "addons/external-secrets/identity/role/role") in before


def test_a_store_reads_its_secrets_and_nothing_else(production: Synthesized) -> None:
    arn = "arn:aws:secretsmanager:eu-west-3:123456789012:secret:/test"
    key = production.address("aws_kms_key", "addons/secrets/key/key")
    assert production.statements("addons/store/role/secrets") == [
        {
            "Sid": "ReadSecrets",
            "Effect": "Allow",
            "Action": ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            "Resource": [f"{arn}/toys/*", f"{arn}/shop/key-??????", f"{arn}/shop/database-??????"],
        },
        {
            "Sid": "Decrypt",
            "Effect": "Allow",
            "Action": ["kms:Decrypt"],
            "Resource": [f"${{{key}.arn}}"],
            "Condition": {
                "StringEquals": {"kms:ViaService": ["secretsmanager.eu-west-3.amazonaws.com"]},
                "ArnLike": {"kms:EncryptionContext:SecretARN": [f"{arn}/shop/database-??????"]},
            },
        },
    ]


def test_store_comes_after_external_secrets_and_its_rights(production: Synthesized) -> None:
    assert set(production.one("helm_release", STORE)["depends_on"]) == {
        production.address("helm_release", RELEASE),
        production.address("aws_iam_role_policy", "addons/store/role/secrets"),
    }


def test_its_crds_outlive_the_release(production: Synthesized) -> None:
    assert helm_values(production, "addons/external-secrets/release")["crds"] == {
        "annotations": {"helm.sh/resource-policy": "keep"}
    }
