"""metrics-server: its callers, its targets, and how the API server knows it."""

from typing import Any

import pytest
from constructs import Construct

from r3edge.addons import AddonKit, MetricsServer
from r3edge.cluster import SYSTEM_NODE_TOLERATION
from tests.support import Synthesized
from tests.support.graph import dependencies
from tests.support.kit import NODE_CIDRS, add_cert_manager, helm_values, policies, synthesize_addons

RELEASE = "addons/metrics-server/release"


def install(scope: Construct, kit: AddonKit) -> None:
    MetricsServer(scope, "metrics-server", kit=kit, cert_manager=add_cert_manager(scope, kit))


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesize_addons(install)


def cidrs(peers: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(peer["ip_block"]["cidr"] for peer in peers)


def test_the_api_server_verifies_its_certificate(production: Synthesized) -> None:
    values = helm_values(production, RELEASE)
    assert values["tls"] == {"type": "cert-manager"}
    assert values["apiService"] == {"insecureSkipTLSVerify": False}
    cert_manager = production.address("helm_release", "addons/cert-manager/release")
    namespace = production.address("kubernetes_namespace_v1", "addons/metrics-server/namespace/namespace")
    assert cert_manager in dependencies(production, production.address("helm_release", RELEASE))
    assert cert_manager in dependencies(production, namespace), "the namespace goes while cert-manager is there"


def test_the_api_server_calls_it_and_it_calls_the_kubelets(production: Synthesized) -> None:
    specs = policies(production, "metrics-server")
    assert set(specs) == {"default-deny", "dns", "kubernetes-api", "kubelets", "webhook"}
    (out,) = specs["kubelets"]["egress"]
    assert (cidrs(out["to"]), [port["port"] for port in out["ports"]]) == (NODE_CIDRS, ["10250"])
    (into,) = specs["webhook"]["ingress"]
    assert (cidrs(into["from"]), [port["port"] for port in into["ports"]]) == (NODE_CIDRS, ["10250"])


def test_its_namespace_is_restricted(production: Synthesized) -> None:
    namespace = production.one("kubernetes_namespace_v1", "addons/metrics-server/namespace/namespace")
    assert namespace["metadata"]["name"] == production.one("helm_release", RELEASE)["namespace"] == "metrics-server"
    assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"


@pytest.mark.parametrize(("high_availability", "replicas"), [(True, 2), (False, 1)])
def test_replicas_where_it_is_highly_available(high_availability: bool, replicas: int) -> None:
    values = helm_values(synthesize_addons(install, high_availability=high_availability), RELEASE)
    assert values["replicas"] == replicas
    for guard in ("podDisruptionBudget", "topologySpreadConstraints"):
        assert (guard in values) is high_availability


def test_it_runs_on_the_system_nodes_with_limits(production: Synthesized) -> None:
    values = helm_values(production, RELEASE)
    assert values["nodeSelector"] == {"example.com/nodes": "system"}
    assert values["tolerations"] == [SYSTEM_NODE_TOLERATION]
    assert values["resources"] == {"requests": {"cpu": "100m", "memory": "200Mi"}, "limits": {"memory": "400Mi"}}
