"""The costs of what moves packets: gateways, addresses, endpoints, load balancers."""

from cost.entries import ByUse, Cost, Entries
from cost.prices import NotKnown, Prices
from cost.resource import Resource

_TUNNELS = 2
"""Tunnels of a VPN connection, each with a public address."""


def nat_gateway(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of a NAT gateway, without its address."""
    yield Cost("NAT gateways", resource.address, "gateway", 1, prices["nat_gateway"])
    yield ByUse("data through NAT gateways", resource.address, prices["nat_data"])


def elastic_ip(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of an elastic IP address."""
    yield _addresses(resource, 1, prices)


def endpoint(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of a VPC endpoint; gateway endpoints are free."""
    kind = resource.body.get("vpc_endpoint_type")
    if kind == "Interface":
        zones = resource.count("subnet_ids")
        yield Cost("Interface endpoints", resource.address, f"{zones} × zone", zones, prices["interface_endpoint"])
        yield ByUse("data through interface endpoints", resource.address, prices["interface_endpoint_data"])
    elif kind != "Gateway":
        raise NotKnown(f"the price table has no endpoints of type {kind}")


def transit_gateway_attachment(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of an attachment to a transit gateway."""
    attachment = prices["transit_gateway_attachment"]
    yield Cost("Transit gateway attachments", resource.address, "attachment", 1, attachment)
    yield ByUse("data into transit gateways", resource.address, prices["transit_gateway_data"])


def vpn_connection(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of a VPN connection, its addresses, and its attachment to a transit gateway."""
    yield Cost("VPN connections", resource.address, "connection", 1, prices["vpn_connection"])
    yield _addresses(resource, _TUNNELS, prices)
    if "transit_gateway_id" in resource.body:
        yield from transit_gateway_attachment(resource, prices)


def load_balancer(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of a Network Load Balancer, and its addresses if it is public."""
    kind = resource.body.get("load_balancer_type")
    if kind != "network":
        raise NotKnown(f"the price table has no load balancers of type {kind}")
    yield Cost("Load balancers", resource.address, "network load balancer", 1, prices["network_load_balancer"])
    yield ByUse("load balancer capacity units", resource.address, prices["network_load_balancer_units"])
    if not resource.body.get("internal"):
        yield _addresses(resource, resource.count("subnets"), prices)


def _addresses(resource: Resource, count: int, prices: Prices) -> Cost:
    return Cost("Public IPv4 addresses", resource.address, f"{count} × address", count, prices["public_ipv4"])
