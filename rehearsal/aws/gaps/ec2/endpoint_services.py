"""The services that VPC endpoints can be for.

Follows the Amazon EC2 API Reference: DescribeVpcEndpointServices; and the AWS PrivateLink Guide, "AWS services that
integrate with AWS PrivateLink" and "Gateway endpoints".
"""

from collections.abc import Iterator
from typing import Any

from moto.core.base_backend import BaseBackend
from moto.core.responses import ActionResult
from moto.ec2.exceptions import InvalidFilter, InvalidServiceName
from moto.ec2.models.vpcs import AWS_ENDPOINT_SERVICES
from moto.ec2.responses.vpcs import VPCs

from ..patching import Gaps

gaps = Gaps("Amazon VPC endpoint services")

GATEWAYS = ("dynamodb", "s3")
FULL_ACCESS_ONLY = frozenset({"eks-auth", "email-smtp"})
"""Services that take no endpoint policy. Of eks-auth no document says that it takes one."""


@gaps.add(VPCs)
def describe_vpc_endpoint_services(self: VPCs) -> ActionResult:
    """Stock moto loads all services for the answer, some of which need packages of their own, and drops filters."""
    services = [*_of_aws(self), *(own.to_dict() for own in self.ec2_backend.configurations.values())]
    names = [service["ServiceName"] for service in services]
    wanted = self._get_param("ServiceNames", [])
    if unknown := [name for name in wanted if name not in names]:
        raise InvalidServiceName(unknown[0])
    found = [service for service in services if not wanted or service["ServiceName"] in wanted]
    for one in self._get_param("Filters", []):
        found = [service for service in found if _values(service, one["Name"]) & set(one["Values"])]
    return ActionResult({"ServiceNames": sorted({one["ServiceName"] for one in found}), "ServiceDetails": found})


def _of_aws(response: VPCs) -> Iterator[dict[str, Any]]:
    zones = [zone.name for zone in response.ec2_backend.describe_availability_zones()]
    for name in dict.fromkeys(AWS_ENDPOINT_SERVICES):
        for kind in ("Gateway", "Interface") if name in GATEWAYS else ("Interface",):
            yield from BaseBackend.default_vpc_endpoint_service_factory(
                response.region,
                zones,
                name,
                kind,
                private_dns_names=kind == "Interface",
                policy_supported=name not in FULL_ACCESS_ONLY,
            )


def _values(service: dict[str, Any], filter_name: str) -> set[str]:
    match filter_name:
        case "service-name":
            return {service["ServiceName"]}
        case "service-type":
            return {one["ServiceType"] for one in service["ServiceType"]}
        case _:
            raise InvalidFilter(filter_name)
