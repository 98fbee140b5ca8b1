"""The subnets of EKS clusters and node groups.

Follows the Amazon EKS API Reference: CreateCluster, UpdateClusterConfig and CreateNodegroup; and the Amazon EKS User
Guide, "View Amazon EKS networking requirements for VPC and subnets".
"""

from collections.abc import Iterable
from typing import Any

from moto.ec2.models import EC2Backend
from moto.ec2.models.subnets import Subnet

from .common import invalid

ENDPOINT_ACCESS = {"endpointPublicAccess", "endpointPrivateAccess", "publicAccessCidrs"}
"""The fields of resourcesVpcConfig that are an update apart from the subnets and security groups."""


def check_subnets(ec2: EC2Backend, identifiers: Iterable[str]) -> str:
    """Return the VPC of a cluster's subnets. EKS requires one VPC and two availability zones."""
    subnets = _subnets(ec2, identifiers)
    if len({subnet.vpc_id for subnet in subnets}) > 1:
        invalid("Subnets provided must belong to the same VPC")
    if len({subnet.availability_zone for subnet in subnets}) < 2:
        invalid("Subnets specified must be in at least two different AZs")
    return subnets[0].vpc_id


def check_change(ec2: EC2Backend, cluster: Any, wanted: dict[str, Any]) -> str:
    """Return the kind of an update of resourcesVpcConfig.

    Other subnets must be in the VPC and in exactly the availability zones of the cluster's first subnets.
    """
    if wanted.keys() <= ENDPOINT_ACCESS:
        return "EndpointAccessUpdate"
    if ENDPOINT_ACCESS & wanted.keys():
        invalid("Only one type of update can be allowed.")
    if "subnetIds" in wanted:
        current = cluster.resources_vpc_config
        if check_subnets(ec2, wanted["subnetIds"]) != current["vpcId"]:
            invalid(f"Provided subnets must belong to the VPC {current['vpcId']} of the cluster")
        before, after = _zones(ec2, current["subnetIds"]), _zones(ec2, wanted["subnetIds"])
        if before != after:
            invalid(
                f"Provided subnets belong to the AZs '{after}'. But they should belong to the exact set of AZs "
                f"'{before}' in which subnets were provided during cluster creation."
            )
    return "VpcConfigUpdate"


def check_node_subnets(ec2: EC2Backend, cluster: Any, identifiers: Iterable[str]) -> None:
    """Refuse subnets of a node group that do not exist or are outside the cluster's VPC."""
    vpc = cluster.resources_vpc_config["vpcId"]
    if foreign := [subnet.id for subnet in _subnets(ec2, identifiers) if subnet.vpc_id != vpc]:
        invalid(f"Subnets {', '.join(foreign)} are not in the VPC {vpc} of the cluster")


def _subnets(ec2: EC2Backend, identifiers: Iterable[str]) -> list[Subnet]:
    known = {subnet.id: subnet for zone in list(ec2.subnets.values()) for subnet in list(zone.values())}
    if missing := sorted(set(identifiers) - known.keys()):
        invalid(f"The subnet ID '{missing[0]}' does not exist")
    return [known[identifier] for identifier in identifiers]


def _zones(ec2: EC2Backend, identifiers: Iterable[str]) -> str:
    return ",".join(sorted({subnet.availability_zone for subnet in _subnets(ec2, identifiers)}))
