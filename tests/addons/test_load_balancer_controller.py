"""AWS Load Balancer Controller: it binds target groups, and may do nothing else."""

import json
from typing import Any

import pytest

from r3edge.addons.load_balancer_controller import AwsLoadBalancerController
from r3edge.addons.registry import Addons
from r3edge.core.errors import ConfigurationError
from tests.addons.installed import NODE_CIDRS, egress_ports, policies, synthesize_addons
from tests.cluster.conftest import dependencies
from tests.support import Synthesized

GROUPS = [f"arn:aws:elasticloadbalancing:eu-west-3:123456789012:targetgroup/{name}/1" for name in ("http", "https")]
POLICY = "addons/controller/identity/role/aws-load-balancer-controller-document"


def install(addons: Addons) -> None:
    AwsLoadBalancerController(addons, "controller", target_group_arns=GROUPS)


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesize_addons(install)


def values(found: Synthesized) -> dict[str, Any]:
    (literal,) = found.one("helm_release")["values"]
    return json.loads(literal)


def test_it_may_fill_these_target_groups_and_else_only_read(found: Synthesized) -> None:
    bind, read = found.statements(POLICY)
    assert bind["actions"] == ["elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"]
    assert bind["resources"] == GROUPS
    assert bind["effect"] == read["effect"] == "Allow"
    assert read["resources"] == ["*"]
    assert all(action.partition(":")[2].startswith("Describe") for action in read["actions"])
    assert not any("*" in action for action in read["actions"])
    assert {
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeVpcs",
        "elasticloadbalancing:DescribeTargetGroups",
        "elasticloadbalancing:DescribeTargetHealth",
    } <= set(read["actions"])


def test_its_pods_get_these_permissions_before_they_start(found: Synthesized) -> None:
    association = found.one("aws_eks_pod_identity_association", "addons/controller/identity/association")
    assert association["namespace"] == association["service_account"] == "aws-load-balancer-controller"
    assert values(found)["serviceAccount"] == {"create": True, "name": "aws-load-balancer-controller"}
    before = dependencies(found, found.address("helm_release", "addons/controller/release"))
    assert found.address("aws_eks_pod_identity_association", "addons/controller/identity/association") in before
    assert (
        found.address("aws_iam_role_policy", "addons/controller/identity/role/aws-load-balancer-controller") in before
    )


def test_it_makes_no_load_balancer_of_its_own(found: Synthesized) -> None:
    emitted = values(found)
    assert emitted["controllerConfig"]["featureGates"] == {
        "EnableServiceController": False,
        "NLBGatewayAPI": False,
        "ALBGatewayAPI": False,
    }
    off = ("enableServiceMutatorWebhook", "createIngressClassResource", "enableBackendSecurityGroup")
    assert [emitted[switch] for switch in off] == [False] * len(off)
    assert emitted["ingressClassParams"] == {"create": False}
    assert emitted["webhookConfig"] == {"disableIngressValidation": True}


def test_it_is_told_where_it_is(found: Synthesized) -> None:
    emitted = values(found)
    assert (emitted["clusterName"], emitted["region"], emitted["vpcId"]) == ("r3edge-test", "eu-west-3", "vpc-1")
    assert emitted["keepTLSSecret"] is True


def test_it_stands_on_the_system_nodes_and_meets_the_restricted_standard(found: Synthesized) -> None:
    emitted = values(found)
    assert emitted["tolerations"] == [{"key": "CriticalAddonsOnly", "operator": "Exists"}]
    assert emitted["securityContext"] == {
        "capabilities": {"drop": ["ALL"]},
        "seccompProfile": {"type": "RuntimeDefault"},
    }
    labels = found.one("kubernetes_namespace_v1")["metadata"]["labels"]
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"


def test_replicas_and_disruption_budget_come_with_high_availability(found: Synthesized) -> None:
    assert (values(found)["replicaCount"], values(found)["podDisruptionBudget"]) == (2, {"maxUnavailable": 1})
    assert values(found)["topologySpreadConstraints"]
    single = values(synthesize_addons(install, high_availability=False))
    assert single["replicaCount"] == 1
    assert "podDisruptionBudget" not in single
    assert "topologySpreadConstraints" not in single


def test_the_api_server_calls_its_webhook_and_it_calls_aws(found: Synthesized) -> None:
    specs = policies(found, "controller")
    assert set(specs) == {"default-deny", "dns", "kubernetes-api", "https", "pod-identity", "webhook"}
    (rule,) = specs["webhook"]["ingress"]
    assert [source["ip_block"]["cidr"] for source in rule["from"]] == list(NODE_CIDRS)
    assert [port["port"] for port in rule["ports"]] == ["9443"]
    assert egress_ports(list(specs.values())) == {"53", "80", "443"}


def test_without_a_target_group_it_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="needs the ARN of a target group"):
        synthesize_addons(lambda addons: AwsLoadBalancerController(addons, "controller", target_group_arns=[]))
