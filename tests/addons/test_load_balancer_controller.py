"""AWS Load Balancer Controller: it binds target groups, and may do nothing else."""

import re

import pytest
from constructs import Construct

from r3edge.addons import AddonKit, AwsLoadBalancerController
from r3edge.addons.load_balancer_controller import LOAD_BALANCER_CONTROLLER_FLOWS
from r3edge.cluster import SYSTEM_NODE_TOLERATION
from r3edge.core.errors import ConfigurationError
from r3edge.network import Party
from tests.support import Synthesized
from tests.support.graph import dependencies
from tests.support.kit import NODE_CIDRS, egress_ports, helm_values, policies, synthesize_addons

GROUPS = [f"arn:aws:elasticloadbalancing:eu-west-3:123456789012:targetgroup/{name}/1" for name in ("http", "https")]
RELEASE = "addons/controller/release"
POLICY = "addons/controller/identity/role/aws-load-balancer-controller"


def install(scope: Construct, kit: AddonKit) -> None:
    AwsLoadBalancerController(scope, "controller", kit=kit, target_group_arns=GROUPS)


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesize_addons(install)


def test_it_may_fill_these_target_groups_and_else_only_read(production: Synthesized) -> None:
    bind, read = production.statements(POLICY)
    assert bind["Action"] == ["elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"]
    assert bind["Resource"] == GROUPS
    assert bind["Effect"] == read["Effect"] == "Allow"
    assert read["Resource"] == ["*"]
    assert set(read["Action"]) == {
        "ec2:DescribeInstances",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeVpcs",
        "elasticloadbalancing:DescribeTargetGroups",
        "elasticloadbalancing:DescribeTargetHealth",
    }


def test_its_pods_get_these_permissions_before_they_start(production: Synthesized) -> None:
    association = production.one("aws_eks_pod_identity_association", "addons/controller/identity/association")
    name = "aws-load-balancer-controller"
    assert association["namespace"] == association["service_account"] == name
    assert helm_values(production, RELEASE)["serviceAccount"] == {"create": True, "name": name}
    before = dependencies(production, production.address("helm_release", RELEASE))
    assert production.address("aws_eks_pod_identity_association", "addons/controller/identity/association") in before
    assert production.address("aws_iam_role_policy", f"addons/controller/identity/role/{name}") in before


def test_it_makes_no_load_balancer_of_its_own(production: Synthesized) -> None:
    emitted = helm_values(production, RELEASE)
    assert emitted["controllerConfig"]["featureGates"] == {
        "EnableServiceController": False,
        "NLBGatewayAPI": False,
        "ALBGatewayAPI": False,
    }
    off = ("enableServiceMutatorWebhook", "createIngressClassResource", "enableBackendSecurityGroup")
    assert [emitted[switch] for switch in off] == [False] * len(off)
    assert emitted["webhookConfig"] == {"disableIngressValidation": True}


def test_it_calls_no_service_that_guards_load_balancers(production: Synthesized) -> None:
    given = helm_values(production, RELEASE)
    assert {given[f"enable{service}"] for service in ("Shield", "Waf", "Wafv2")} == {False}, "it has no rights there"


def test_it_is_told_where_it_is(production: Synthesized) -> None:
    emitted = helm_values(production, RELEASE)
    assert (emitted["clusterName"], emitted["region"], emitted["vpcId"]) == ("trading-test", "eu-west-3", "vpc-1")
    assert emitted["keepTLSSecret"] is True


def test_it_stands_on_the_system_nodes_and_meets_the_restricted_standard(production: Synthesized) -> None:
    emitted = helm_values(production, RELEASE)
    assert emitted["tolerations"] == [SYSTEM_NODE_TOLERATION]
    assert emitted["securityContext"] == {
        "capabilities": {"drop": ["ALL"]},
        "seccompProfile": {"type": "RuntimeDefault"},
    }
    labels = production.one("kubernetes_namespace_v1")["metadata"]["labels"]
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"


def test_replicas_and_disruption_budget_come_with_high_availability(production: Synthesized) -> None:
    many = helm_values(production, RELEASE)
    assert (many["replicaCount"], many["podDisruptionBudget"]) == (2, {"maxUnavailable": 1})
    assert many["topologySpreadConstraints"]
    single = helm_values(synthesize_addons(install, high_availability=False), RELEASE)
    assert single["replicaCount"] == 1
    assert not {"podDisruptionBudget", "topologySpreadConstraints"} & set(single)


def test_the_api_server_calls_its_webhook_and_it_calls_aws(production: Synthesized) -> None:
    specs = policies(production, "controller")
    assert set(specs) == {"default-deny", "dns", "kubernetes-api", "https", "pod-identity", "webhook"}
    (rule,) = specs["webhook"]["ingress"]
    assert [source["ip_block"]["cidr"] for source in rule["from"]] == list(NODE_CIDRS)
    assert [port["port"] for port in rule["ports"]] == ["9443"]
    assert egress_ports(list(specs.values())) == {"53", "80", "443"}


def test_its_webhook_is_on_the_port_that_its_flow_opens(production: Synthesized) -> None:
    (flow,) = LOAD_BALANCER_CONTROLLER_FLOWS
    assert (flow.source, flow.destination) == (Party.CONTROL_PLANE, Party.NODES)
    (rule,) = policies(production, "controller")["webhook"]["ingress"]
    assert [port["port"] for port in rule["ports"]] == [str(flow.from_port)] == [str(flow.to_port)]


def test_without_a_target_group_it_is_refused() -> None:
    message = "AwsLoadBalancerController.target_group_arns = (): must name a target group"
    with pytest.raises(ConfigurationError, match=f"^{re.escape(message)}$"):
        synthesize_addons(
            lambda scope, kit: AwsLoadBalancerController(scope, "controller", kit=kit, target_group_arns=[])
        )
