"""Log groups that services create again, because they have logs to deliver.

EKS, RDS and flow logs create the log group they deliver to where it is missing. The last logs of a cluster and of a
flow log arrive after its end: a group that is deleted then is there again, without retention, key and tags, and the
next CreateLogGroup fails with ResourceAlreadyExistsException. Here last logs arrive once; a second DeleteLogGroup is
final.

Follows the Amazon EKS User Guide, "Send control plane logs to CloudWatch Logs" and "Using roles for Amazon EKS
clusters" (logs:CreateLogGroup); the Amazon RDS User Guide, "Publishing database logs to Amazon CloudWatch Logs"; and
the Amazon VPC User Guide, "IAM role for publishing flow logs to CloudWatch Logs". The last logs are reported in
terraform-aws-modules/terraform-aws-eks issues 2446 and 2763, and terraform-aws-modules/terraform-aws-vpc issue 435.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatch
from typing import Any

from moto.ec2.models import EC2Backend, ec2_backends
from moto.ec2.models.flow_logs import FlowLogs, FlowLogsBackend
from moto.eks.models import Cluster, eks_backends
from moto.iam.models import Role, iam_backends
from moto.logs.models import LogsBackend, logs_backends
from moto.rds.models import DBInstance, rds_backends

from .patching import Gaps, state_of

gaps = Gaps("Log groups of services")

CREATE = "logs:CreateLogGroup"


class LastLogs(set[str]):
    """The log groups of one region to which logs are still to arrive, although their source is gone."""


@gaps.wrap(LogsBackend)
def delete_log_group(original: Callable[..., None], self: LogsBackend, log_group_name: str) -> None:
    """Stock moto's services deliver no logs, and so create no log group."""
    original(self, log_group_name)
    last = state_of(self, LastLogs)
    if log_group_name in last or log_group_name in _groups(self):
        last.discard(log_group_name)
        self.ensure_log_group(log_group_name)


@gaps.wrap(FlowLogsBackend)
def delete_flow_logs(original: Callable[..., None], self: Any, flow_log_ids: list[str]) -> None:
    """Stock moto's flow logs deliver nothing after their deletion."""
    groups = {group for identifier in flow_log_ids for group in of_flow_log(self, self.flow_logs.get(identifier))}
    original(self, flow_log_ids)
    end(self.account_id, self.region_name, groups)


def deliver(account: str, region: str, groups: Iterable[str]) -> None:
    """Deliver logs, which creates the groups that are missing."""
    for group in groups:
        logs_backends[account][region].ensure_log_group(group)


def end(account: str, region: str, groups: Iterable[str]) -> None:
    """Note that the source of these groups is gone, and its last logs are still to arrive."""
    deliver(account, region, groups)
    state_of(logs_backends[account][region], LastLogs).update(groups)


def of_cluster(cluster: Cluster) -> set[str]:
    """Return the log group of a cluster with control-plane logs."""
    settings = (cluster.logging or {}).get("clusterLogging") or []
    enabled = any(setting.get("enabled") and setting.get("types") for setting in settings)
    return {f"/aws/eks/{cluster.name}/cluster"} if enabled else set()


def of_instance(instance: DBInstance) -> set[str]:
    """Return the log groups to which a database exports its logs."""
    name = instance.db_instance_identifier
    return {f"/aws/rds/instance/{name}/{kind}" for kind in instance.enabled_cloudwatch_logs_exports}


def of_flow_log(ec2: EC2Backend, flow_log: FlowLogs | None) -> set[str]:
    """Return the log group of a flow log whose role may create it."""
    if flow_log is None or flow_log.log_destination_type != "cloud-watch-logs":
        return set()
    group = flow_log.log_group_name or flow_log.log_destination.split(":log-group:")[1].removesuffix(":*")
    target = f"arn:{ec2.partition}:logs:{ec2.region_name}:{ec2.account_id}:log-group:{group}"
    roles = iam_backends[ec2.account_id][ec2.partition].get_roles()
    role = next((role for role in roles if role.arn == flow_log.deliver_logs_permission_arn), None)
    return {group} if role and _may_create(role, target) else set()


def _groups(logs: LogsBackend) -> Iterator[str]:
    account, region = logs.account_id, logs.region_name
    for cluster in list(eks_backends[account][region].clusters.values()):
        yield from of_cluster(cluster)
    for instance in list(rds_backends[account][region].databases.values()):
        yield from of_instance(instance)
    ec2 = ec2_backends[account][region]
    for flow_log in list(ec2.flow_logs.values()):
        yield from of_flow_log(ec2, flow_log)


def _may_create(role: Role, target: str) -> bool:
    versions = (version for policy in role.managed_policies.values() for version in policy.versions)
    documents = [*role.policies.values(), *(version.document for version in versions if version.is_default)]
    effects = {
        statement["Effect"]
        for document in documents
        for statement in _list(json.loads(document)["Statement"])
        if any(fnmatch(CREATE.lower(), action.lower()) for action in _list(statement.get("Action", [])))
        and any(
            fnmatch(name, resource) for resource in _list(statement["Resource"]) for name in (target, f"{target}:*")
        )
    }
    return effects == {"Allow"}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
