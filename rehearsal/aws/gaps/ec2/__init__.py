"""Amazon EC2 and VPC: moto has nearly all calls, but gets details wrong that Terraform notices."""

from . import (
    addresses,
    customer_gateways,
    dhcp_options,
    endpoint_services,
    endpoints,
    instances,
    internet_gateways,
    launch_templates,
    nat_gateways,
    network_acls,
    routes,
    security_groups,
    subnets,
    transit_gateway,
    transit_gateway_routing,
    volumes,
    vpcs,
    vpn,
)

PARTS = (
    vpcs,
    network_acls,
    subnets,
    routes,
    internet_gateways,
    nat_gateways,
    endpoints,
    endpoint_services,
    addresses,
    security_groups,
    dhcp_options,
    instances,
    launch_templates,
    transit_gateway,
    transit_gateway_routing,
    vpn,
    volumes,
    customer_gateways,
)
GAPS = tuple(part.gaps for part in PARTS)
