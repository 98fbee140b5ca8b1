"""The public load balancer: its place, its timeouts, and the connections that its targets see."""

from collections.abc import Callable
from typing import Any

import pytest
from cdktf import TerraformStack
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain
from r3edge.ingress import (
    INGRESS_FLOWS,
    LISTENERS,
    LoadBalancerSettings,
    PublicLoadBalancer,
    PublicZone,
    ZoneSettings,
)
from r3edge.network import Party, Tier
from tests.support import Synthesized, context, synthesize
from tests.support.cluster import PUBLIC_SUBNETS, network
from tests.support.network import add_network


def _balancer(
    then: Callable[[TerraformStack, PublicLoadBalancer], Any] | None = None,
    *,
    protected: bool = False,
    **settings: Any,
) -> Synthesized:
    def build(stack: TerraformStack) -> None:
        ours = context(protected=protected)
        balancer = PublicLoadBalancer(
            stack,
            "public",
            settings=LoadBalancerSettings(**settings),
            context=ours,
            network=add_network(stack, flows=INGRESS_FLOWS),
        )
        if then:
            then(stack, balancer)

    return synthesize(build)


def _reference(found: Synthesized, kind: str, path: str, attribute: str) -> str:
    return f"${{{found.address(kind, path)}.{attribute}}}"


def test_it_stands_in_the_public_subnets_of_all_zones_behind_its_security_group() -> None:
    found = _balancer()
    body = found.one("aws_lb")
    assert (body["load_balancer_type"], body["internal"], body["name"]) == ("network", False, "trading-test-public")
    assert body["enable_cross_zone_load_balancing"] is True
    assert body["subnets"] == [
        _reference(found, "aws_subnet", f"network/vpc/{Tier.NAT}-{zone}", "id") for zone in "abc"
    ]
    assert body["security_groups"] == [_reference(found, "aws_security_group", "network/security/load-balancer", "id")]
    assert found.address("aws_route", "network/vpc/nat-internet") in body["depends_on"]


@pytest.mark.parametrize("protected", [True, False])
def test_only_production_is_protected_against_deletion(protected: bool) -> None:
    assert _balancer(protected=protected).one("aws_lb")["enable_deletion_protection"] is protected


@pytest.mark.parametrize(("protocol", "port", "target_port"), [("http", 80, 8000), ("https", 443, 8443)])
def test_connections_go_to_pods_with_the_clients_address_in_a_header(
    protocol: str, port: int, target_port: int
) -> None:
    found = _balancer(tcp_idle_timeout_seconds=1200, deregistration_delay_seconds=240)
    listener = found.one("aws_lb_listener", f"public/{protocol}-listener")
    assert (listener["protocol"], listener["port"], listener["tcp_idle_timeout_seconds"]) == ("TCP", port, 1200)
    group = _reference(found, "aws_lb_target_group", f"public/{protocol}-targets", "arn")
    assert listener["default_action"] == [{"type": "forward", "target_group_arn": group}]
    targets = found.one("aws_lb_target_group", f"public/{protocol}-targets")
    assert {key: value for key, value in targets.items() if key not in ("//", "vpc_id", "tags")} == {
        "name": f"trading-test-{protocol}",
        "target_type": "ip",
        "protocol": "TCP",
        "port": target_port,
        "preserve_client_ip": "false",
        "proxy_protocol_v2": True,
        "deregistration_delay": "240",
        "connection_termination": True,
        "health_check": {
            "protocol": "TCP",
            "port": "traffic-port",
            "interval": 10,
            "healthy_threshold": 2,
            "unhealthy_threshold": 2,
        },
    }


def test_it_stands_on_an_existing_network() -> None:
    found = synthesize(
        lambda stack: PublicLoadBalancer(
            stack, "public", settings=LoadBalancerSettings(), context=context(), network=network(stack)
        )
    )
    assert found.one("aws_lb")["subnets"] == [subnet.id for subnet in PUBLIC_SUBNETS.values()]
    assert found.one("aws_lb")["security_groups"] == ["sg-load-balancer"]
    assert {group["vpc_id"] for group in found.all("aws_lb_target_group").values()} == {"vpc-1"}


def test_it_needs_its_flows() -> None:
    """Without them, the network has no security group for it."""
    with pytest.raises(
        ConfigurationError, match="flows: must name load-balancer, which has a security group only then"
    ):
        synthesize(
            lambda stack: PublicLoadBalancer(
                stack, "public", settings=LoadBalancerSettings(), context=context(), network=add_network(stack)
            )
        )


def test_listeners_target_groups_and_flows_have_the_same_ports() -> None:
    found = _balancer()
    listeners = found.all("aws_lb_listener")
    targets = found.all("aws_lb_target_group")
    assert {name: (listener.port, listener.pod_port) for name, listener in LISTENERS.items()} == {
        path.removeprefix("public/").removesuffix("-listener"): (
            listener["port"],
            targets[path.replace("-listener", "-targets")]["port"],
        )
        for path, listener in listeners.items()
    }
    ports = {
        (flow.source, flow.destination): {
            port.from_port
            for port in INGRESS_FLOWS
            if (port.source, port.destination, port.protocol) == (flow.source, flow.destination, "tcp")
        }
        for flow in INGRESS_FLOWS
    }
    assert ports == {
        (Party.INTERNET, Party.LOAD_BALANCER): {listener["port"] for listener in listeners.values()},
        (Party.LOAD_BALANCER, Party.NODES): {group["port"] for group in targets.values()},
    }
    assert all(flow.from_port == flow.to_port for flow in INGRESS_FLOWS)


def test_target_groups_and_listeners_are_handed_on() -> None:
    handles: list[PublicLoadBalancer] = []
    found = _balancer(lambda _, balancer: handles.append(balancer))
    (balancer,) = handles
    assert list(balancer.target_group_arns) == list(LISTENERS)
    assert len(balancer.ready) == len(found.all("aws_lb_listener")) == len(LISTENERS)


def test_access_logs_go_to_a_bucket_only_if_asked() -> None:
    assert "access_logs" not in _balancer().one("aws_lb")
    assert _balancer(access_logs_bucket="trading-logs").one("aws_lb")["access_logs"] == {
        "enabled": True,
        "bucket": "trading-logs",
        "prefix": "trading-test-public",
    }


def test_a_host_follows_its_addresses_while_it_is_healthy() -> None:
    def alias(stack: TerraformStack, balancer: PublicLoadBalancer) -> None:
        zone = PublicZone(stack, "zone", settings=ZoneSettings(zone_name="example.com"), context=context())
        balancer.alias(zone, "api.example.com")

    found = _balancer(alias)
    record = found.one("aws_route53_record")
    assert (record["name"], record["type"]) == ("api.example.com", "A")
    assert record["alias"] == {
        "name": _reference(found, "aws_lb", "public/balancer", "dns_name"),
        "zone_id": _reference(found, "aws_lb", "public/balancer", "zone_id"),
        "evaluate_target_health": True,
    }


def test_a_name_that_is_too_long_is_refused() -> None:
    with pytest.raises(ConfigurationError) as refused:
        synthesize(
            lambda stack: PublicLoadBalancer(
                stack,
                "public",
                settings=LoadBalancerSettings(),
                context=context(project="trading-platform", environment="production"),
                network=network(stack),
            )
        )
    assert "context.project = 'trading-platform': must have, with environment = 'prod" in str(refused.value)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"tcp_idle_timeout_seconds": 59}, "tcp_idle_timeout_seconds = 59"),
        ({"tcp_idle_timeout_seconds": 6001}, "tcp_idle_timeout_seconds = 6001"),
        ({"deregistration_delay_seconds": 3601}, "deregistration_delay_seconds = 3601"),
        (
            {"access_logs_bucket": "Logs_Bucket"},
            "access_logs_bucket = 'Logs_Bucket': must be 3 to 63 lower-case letters",
        ),
    ],
)
def test_wrong_settings_are_refused(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        LoadBalancerSettings(**settings)
    assert message in explain(refused.value)
