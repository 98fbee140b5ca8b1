"""VPC endpoints. Follows the Amazon EC2 API Reference (CreateVpcEndpoint), and AWS PrivateLink's "Private DNS"."""

from collections.abc import Callable
from typing import Any

from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.vpcs import VPCBackend, VPCEndPoint

from ..patching import Gaps

gaps = Gaps("Amazon VPC endpoints")


@gaps.wrap(VPCBackend)
def create_vpc_endpoint(
    original: Callable[..., VPCEndPoint],
    self: Any,
    vpc_id: str,
    service_name: str,
    endpoint_type: str | None,
    policy_document: str | None,
    route_table_ids: list[str],
    *arguments: Any,
    private_dns_enabled: bool | None = None,
    **options: Any,
) -> VPCEndPoint:
    """Stock moto lets two endpoints answer for one name, and two routes lead to one service."""
    for other in self.vpc_end_points.values():
        if (other.vpc_id, other.service_name) != (vpc_id, service_name):
            continue
        if (endpoint_type or "").lower() == "interface" and private_dns_enabled and other.private_dns_enabled:
            service, region = service_name.rsplit(".", 1)[1], service_name.split(".")[2]
            raise EC2ClientError(
                "InvalidParameter",
                "private-dns-enabled cannot be set because there is already a conflicting DNS domain for "
                f"{service}.{region}.amazonaws.com in the VPC {vpc_id}",
            )
        if taken := set(route_table_ids or []) & set(other.route_table_ids or []):
            raise EC2ClientError(
                "RouteAlreadyExists",
                f"route table {min(taken)} already has a route with destination-prefix-list-id of {service_name}",
            )
    return original(
        self,
        vpc_id,
        service_name,
        endpoint_type,
        policy_document,
        route_table_ids,
        *arguments,
        private_dns_enabled=private_dns_enabled,
        **options,
    )
