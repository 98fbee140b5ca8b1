"""Instances, network interfaces, security groups, volumes and launch templates in EC2."""

from collections.abc import Iterator
from typing import Any

from operations.cloud import Clients, pages
from operations.footprint import Footprint
from operations.instances import karpenter_instances
from operations.leftovers.kind import Found, Kind, owned_tag, tags_of
from operations.leftovers.load_balancing import CONTROLLER_TAG

_CNI_TAG = "cluster.k8s.amazonaws.com/name"
"""Set by the VPC CNI on the interfaces that it attaches (aws/amazon-vpc-cni-k8s, pkg/awsutils)."""
_EKS_OWN_GROUP = "aws:eks:cluster-name"
_TEMPLATE_PREFIX = "karpenter.k8s.aws/"


def _owned(cluster: str) -> dict[str, Any]:
    return {"Name": f"tag:{owned_tag(cluster)}", "Values": ["owned"]}


def _tagged(key: str, cluster: str) -> dict[str, Any]:
    return {"Name": f"tag:{key}", "Values": [cluster]}


_UNUSED = {"Name": "status", "Values": ["available"]}


def _find(clients: Clients, operation: str, key: str, *queries: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield each object that fits one of the queries."""
    seen: list[dict[str, Any]] = []
    for filters in queries:
        for page in pages(clients("ec2"), operation, Filters=filters):
            for one in page[key]:
                if one not in seen:
                    seen.append(one)
                    yield one


def _instances(clients: Clients, of: Footprint) -> Iterator[Found]:
    yield from karpenter_instances(clients, of.clusters)


def _end_instance(clients: Clients, id: str) -> None:
    clients("ec2").terminate_instances(InstanceIds=[id])
    # Its interface and its volumes are in use until then.
    clients("ec2").get_waiter("instance_terminated").wait(InstanceIds=[id])


def _interfaces(clients: Clients, of: Footprint) -> Iterator[Found]:
    for cluster in of.clusters:
        queries = ([_tagged(_CNI_TAG, cluster), _UNUSED], [_owned(cluster), _UNUSED])
        for one in _find(clients, "describe_network_interfaces", "NetworkInterfaces", *queries):
            yield one["NetworkInterfaceId"], one.get("Description", "")


def _security_groups(clients: Clients, of: Footprint) -> Iterator[Found]:
    for cluster in of.clusters:
        queries = ([_tagged(CONTROLLER_TAG, cluster)], [_owned(cluster)])
        for one in _find(clients, "describe_security_groups", "SecurityGroups", *queries):
            # EKS deletes its own with the cluster.
            if _EKS_OWN_GROUP not in tags_of(one):
                yield one["GroupId"], one["GroupName"]


def _remove_security_group(clients: Clients, id: str) -> None:
    """Remove a group and its rules, which may refer to another group that is to go."""
    ec2 = clients("ec2")
    rules: dict[bool, list[str]] = {True: [], False: []}
    for page in pages(ec2, "describe_security_group_rules", Filters=[{"Name": "group-id", "Values": [id]}]):
        for rule in page["SecurityGroupRules"]:
            rules[rule["IsEgress"]].append(rule["SecurityGroupRuleId"])
    if rules[False]:
        ec2.revoke_security_group_ingress(GroupId=id, SecurityGroupRuleIds=rules[False])
    if rules[True]:
        ec2.revoke_security_group_egress(GroupId=id, SecurityGroupRuleIds=rules[True])
    ec2.delete_security_group(GroupId=id)


def _volumes(clients: Clients, of: Footprint) -> Iterator[Found]:
    for cluster in of.clusters:
        for one in _find(clients, "describe_volumes", "Volumes", [_owned(cluster), _UNUSED]):
            tags = tags_of(one)
            claim = "/".join(tags.get(f"kubernetes.io/created-for/pvc/{part}", "?") for part in ("namespace", "name"))
            yield one["VolumeId"], f"{one['Size']} GiB, claim {claim}"


def _launch_templates(clients: Clients, of: Footprint) -> Iterator[Found]:
    for cluster in of.clusters:
        for one in _find(clients, "describe_launch_templates", "LaunchTemplates", [_owned(cluster)]):
            if one["LaunchTemplateName"].startswith(_TEMPLATE_PREFIX):
                yield one["LaunchTemplateId"], one["LaunchTemplateName"]


INSTANCES = Kind("instance", _instances, _end_instance)
INTERFACES = Kind(
    "network interface",
    _interfaces,
    lambda clients, id: clients("ec2").delete_network_interface(NetworkInterfaceId=id),
)
SECURITY_GROUPS = Kind("security group", _security_groups, _remove_security_group)
VOLUMES = Kind("volume", _volumes, lambda clients, id: clients("ec2").delete_volume(VolumeId=id), holds_data=True)
LAUNCH_TEMPLATES = Kind(
    "launch template",
    _launch_templates,
    lambda clients, id: clients("ec2").delete_launch_template(LaunchTemplateId=id),
)
