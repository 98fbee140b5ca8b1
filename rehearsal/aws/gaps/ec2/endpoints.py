"""VPC endpoints.

Follows the Amazon EC2 API Reference: CreateVpcEndpoint and ModifyVpcEndpoint; and the AWS PrivateLink Guide, "Access an
AWS service using an interface VPC endpoint" and "Gateway endpoints".
"""

from collections.abc import Callable, Iterable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import EC2ClientError, InvalidParameter
from moto.ec2.models.vpcs import VPCBackend, VPCEndPoint
from moto.ec2.responses.vpcs import VPCs

from ..patching import Gaps
from .endpoint_services import FULL_ACCESS_ONLY
from .subnets import check_zones

gaps = Gaps("Amazon VPC endpoints")


@gaps.wrap(VPCBackend)
def create_vpc_endpoint(
    original: Callable[..., VPCEndPoint],
    self: Any,
    vpc_id: str,
    service_name: str,
    endpoint_type: str | None,
    **options: Any,
) -> VPCEndPoint:
    """Stock moto takes a second endpoint for the names, or the routes, of a service, and a policy for any."""
    _check_policy(service_name, options.get("policy_document"))
    if (endpoint_type or "").lower() == "interface":
        check_zones(self, options.get("subnet_ids") or [])
        if options.get("private_dns_enabled"):
            _check_private_dns(self, vpc_id, service_name)
    else:
        _check_routes(self, vpc_id, service_name, options.get("route_table_ids") or [])
    return original(self, vpc_id, service_name, endpoint_type, **options)


@gaps.wrap(VPCs)
def modify_vpc_endpoint(original: Callable[..., ActionResult], self: VPCs) -> ActionResult:
    """Stock moto drops PrivateDnsEnabled, and takes two subnets in a zone."""
    ec2: Any = self.ec2_backend
    [endpoint] = ec2.describe_vpc_endpoints(vpc_end_point_ids=[self._get_param("VpcEndpointId")])
    _check_policy(endpoint.service_name, self._get_param("PolicyDocument"))
    # A subnet is added before another one is removed, so that both cannot be in one zone.
    check_zones(ec2, {*(endpoint.subnet_ids or []), *self._get_param("AddSubnetIds", [])})
    private = self._get_bool_param("PrivateDnsEnabled")
    if private and not endpoint.private_dns_enabled:
        _check_private_dns(ec2, endpoint.vpc_id, endpoint.service_name)
    _check_routes(ec2, endpoint.vpc_id, endpoint.service_name, self._get_param("AddRouteTableIds", []))
    answer = original(self)
    if private is not None:
        endpoint.private_dns_enabled = private
    return answer


def _check_policy(service: str, policy: str | None) -> None:
    if policy and service.rpartition(".")[2] in FULL_ACCESS_ONLY:
        raise InvalidParameter(f"Service {service} only supports the full-access endpoint policy.")


def _check_private_dns(ec2: Any, vpc_id: str, service: str) -> None:
    vpc = ec2.get_vpc(vpc_id)
    if not (vpc.enable_dns_support and vpc.enable_dns_hostnames):
        raise InvalidParameter(
            "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for "
            f"{vpc_id}"
        )
    if any(other.private_dns_enabled for other in _others(ec2, vpc_id, service, "interface")):
        domain = ".".join(reversed(service.split(".")))
        raise InvalidParameter(
            f"private-dns-enabled cannot be set because there is already a conflicting DNS domain for {domain} in the "
            f"VPC {vpc_id}"
        )


def _check_routes(ec2: Any, vpc_id: str, service: str, tables: Iterable[str]) -> None:
    for other in _others(ec2, vpc_id, service, "gateway"):
        if double := sorted(set(tables) & set(other.route_table_ids or [])):
            raise EC2ClientError(
                "RouteAlreadyExists",
                f"route table {double[0]} already has a route with destination-prefix-list-id "
                f"{other.destination_prefix_list_id}",
            )


def _others(ec2: Any, vpc_id: str, service: str, kind: str) -> list[Any]:
    return [
        endpoint
        for endpoint in list(ec2.vpc_end_points.values())
        if (endpoint.vpc_id, endpoint.service_name) == (vpc_id, service)
        and (endpoint.vpc_endpoint_type or "gateway").lower() == kind
        and endpoint.state != "deleted"
    ]
