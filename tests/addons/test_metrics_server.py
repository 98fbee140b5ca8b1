"""metrics-server: who may call it, whom it may call, and how the API server knows it."""

import json
from typing import Any

import pytest

from r3edge.addons.metrics_server import MetricsServer
from r3edge.addons.registry import Addons
from r3edge.core.errors import ConfigurationError
from tests.addons.installed import NODE_CIDRS, policies, synthesize_addons
from tests.addons.test_cert_manager import install as install_cert_manager
from tests.support import Synthesized

RELEASE = "addons/metrics-server/release"


def install(addons: Addons) -> None:
    install_cert_manager(addons)
    MetricsServer(addons, "metrics-server")


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesize_addons(install)


def values(found: Synthesized) -> dict[str, Any]:
    (literal,) = found.one("helm_release", RELEASE)["values"]
    return json.loads(literal)


def cidrs(peers: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(peer["ip_block"]["cidr"] for peer in peers)


def test_the_api_server_verifies_its_certificate(found: Synthesized) -> None:
    assert values(found)["tls"] == {"type": "cert-manager"}
    assert values(found)["apiService"] == {"insecureSkipTLSVerify": False}
    assert (
        found.address("helm_release", "addons/cert-manager/release") in found.one("helm_release", RELEASE)["depends_on"]
    )


def test_without_cert_manager_it_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="MetricsServer needs CertManager: add it before"):
        synthesize_addons(lambda addons: MetricsServer(addons, "metrics-server"))


def test_the_api_server_calls_it_and_it_calls_the_kubelets(found: Synthesized) -> None:
    made = policies(found, "metrics-server")
    assert set(made) == {"default-deny", "dns", "kubernetes-api", "kubelets", "webhook"}
    (out,) = made["kubelets"]["egress"]
    assert (cidrs(out["to"]), [port["port"] for port in out["ports"]]) == (NODE_CIDRS, ["10250"])
    (into,) = made["webhook"]["ingress"]
    assert (cidrs(into["from"]), [port["port"] for port in into["ports"]]) == (NODE_CIDRS, ["10250"])


@pytest.mark.parametrize(("high_availability", "replicas"), [(True, 2), (False, 1)])
def test_replicas_where_it_is_highly_available(high_availability: bool, replicas: int) -> None:
    given = values(synthesize_addons(install, high_availability=high_availability))
    assert given["replicas"] == replicas
    for guard in ("podDisruptionBudget", "topologySpreadConstraints"):
        assert (guard in given) is high_availability


def test_it_stands_on_the_system_nodes(found: Synthesized) -> None:
    assert values(found)["nodeSelector"] == {"r3edge.com/nodes": "system"}
    assert values(found)["tolerations"] == [{"key": "CriticalAddonsOnly", "operator": "Exists"}]
