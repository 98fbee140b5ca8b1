"""Amazon EC2 and VPC: moto knows nearly all calls, but some details that Terraform notices are wrong or dropped."""

from . import (
    dhcp_options,
    instances,
    launch_templates,
    security_groups,
    transit_gateway,
    transit_gateway_routing,
    vpcs,
    vpn,
)

PARTS = (
    vpcs,
    security_groups,
    dhcp_options,
    instances,
    launch_templates,
    transit_gateway,
    transit_gateway_routing,
    vpn,
)
GAPS = tuple(part.gaps for part in PARTS)
