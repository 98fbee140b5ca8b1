"""The objects that keep network interfaces in subnets, with security groups.

At AWS each of them has real interfaces. moto has none for load balancers, clusters, nodes, databases and transit
gateways. Follows the Amazon EC2 User Guide, "Elastic network interfaces" (requester-managed), and the Amazon VPC User
Guide, "Delete your VPC".
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models import EC2Backend
from moto.eks.models import Nodegroup, eks_backends
from moto.elbv2.models import elbv2_backends
from moto.rds.models import DBInstance, rds_backends


@dataclass(frozen=True)
class Occupant:
    """An object's interfaces: their subnets and security groups, and whether they have public addresses."""

    subnets: frozenset[str]
    groups: frozenset[str] = frozenset()
    public: bool = False


def occupants(ec2: EC2Backend) -> Iterator[Occupant]:
    """Find the occupants of all subnets of a region."""
    yield from _interfaces(ec2)
    yield from _endpoints(ec2)
    yield from _attachments(ec2)
    yield from _load_balancers(ec2)
    yield from _clusters(ec2)
    yield from _databases(ec2)


def is_used(ec2: EC2Backend, group: str) -> bool:
    """Return whether a security group has interfaces, or another group's rules are about it."""
    if any(group in occupant.groups for occupant in occupants(ec2)):
        return True
    others = (other for groups in list(ec2.groups.values()) for other in list(groups.values()) if other.id != group)
    rules = (rule for other in others for rule in [*other.ingress_rules, *other.egress_rules])
    return any(rule.source_group.get("GroupId") == group for rule in rules)


def dependency_violation(message: str) -> EC2ClientError:
    """Refuse: something depends on the object."""
    return EC2ClientError("DependencyViolation", message)


def _occupant(subnets: Iterable[str], groups: Iterable[str] = (), *, public: bool = False) -> Occupant:
    return Occupant(frozenset(subnets), frozenset(groups), public)


def _interfaces(ec2: EC2Backend) -> Iterator[Occupant]:
    # Endpoints tell their subnets and groups themselves: moto does not move their interfaces.
    endpoints = {nic for endpoint in list(ec2.vpc_end_points.values()) for nic in endpoint.network_interface_ids}
    for nic in list(ec2.enis.values()):
        if nic.id not in endpoints:
            yield _occupant([nic.subnet.id], [group.id for group in nic.group_set], public=bool(nic.public_ip))


def _endpoints(ec2: EC2Backend) -> Iterator[Occupant]:
    for endpoint in list(ec2.vpc_end_points.values()):
        if endpoint.state != "deleted":
            yield _occupant(endpoint.subnet_ids or [], endpoint.security_group_ids)


def _attachments(ec2: EC2Backend) -> Iterator[Occupant]:
    attachments: list[Any] = list(ec2.transit_gateway_attachments.values())
    for attachment in attachments:
        if attachment.resource_type == "vpc" and attachment.state == "available":
            yield _occupant(attachment.subnet_ids)


def _load_balancers(ec2: EC2Backend) -> Iterator[Occupant]:
    for balancer in list(elbv2_backends[ec2.account_id][ec2.region_name].load_balancers.values()):
        subnets = [subnet.id for subnet in balancer.subnets]
        yield _occupant(subnets, balancer.security_groups or [], public=balancer.scheme != "internal")


def _clusters(ec2: EC2Backend) -> Iterator[Occupant]:
    for cluster in list(eks_backends[ec2.account_id][ec2.region_name].clusters.values()):
        network = cluster.resources_vpc_config
        own = network["clusterSecurityGroupId"]
        yield _occupant(network["subnetIds"], [own, *network.get("securityGroupIds", [])])
        for group in list(cluster.nodegroups.values()):
            if group.scaling_config["desiredSize"]:
                yield _occupant(group.subnets, _node_groups(ec2, group) or [own])


def _node_groups(ec2: EC2Backend, group: Nodegroup) -> list[str]:
    """Return the security groups in a node group's launch template. Without any, nodes have the cluster's."""
    named = group.launch_template or {}
    template = ec2.launch_templates.get(named.get("id", ""))
    if template is None:
        return []
    data = template.get_version(named.get("version", "$Default")).data
    return [
        *data.get("SecurityGroupIds", []),
        *(name for nic in data.get("NetworkInterfaces", []) for name in nic.get("Groups", [])),
    ]


def _databases(ec2: EC2Backend) -> Iterator[Occupant]:
    instances: list[DBInstance] = list(rds_backends[ec2.account_id][ec2.region_name].databases.values())
    for instance in instances:
        subnet_group: Any = getattr(instance, "db_subnet_group", None)
        subnets = subnet_group._subnets if subnet_group else []
        own = [subnet.id for subnet in subnets if subnet.availability_zone == instance.availability_zone]
        everywhere = [subnet.id for subnet in subnets]
        yield _occupant(everywhere if instance.multi_az or not own else own, instance.vpc_security_group_ids)
