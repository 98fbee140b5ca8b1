"""Amazon EC2 and VPC: moto has nearly all calls, but gets details wrong that Terraform notices."""

from . import (
    dhcp_options,
    endpoints,
    instances,
    launch_templates,
    network_acls,
    security_groups,
    transit_gateway,
    transit_gateway_routing,
    vpcs,
    vpn,
)

PARTS = (
    vpcs,
    network_acls,
    security_groups,
    dhcp_options,
    endpoints,
    instances,
    launch_templates,
    transit_gateway,
    transit_gateway_routing,
    vpn,
)
GAPS = tuple(part.gaps for part in PARTS)
