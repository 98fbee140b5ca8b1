"""EKS access entries and access policies, which moto lacks.

Follows the Amazon EKS API Reference: CreateAccessEntry, DescribeAccessEntry, ListAccessEntries, UpdateAccessEntry,
DeleteAccessEntry, AssociateAccessPolicy, DisassociateAccessPolicy, ListAssociatedAccessPolicies and
ListAccessPolicies.
"""

import re
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import utcnow
from moto.eks.models import Cluster
from moto.eks.responses import EKSResponse

from ..patching import Gaps, state_of
from .common import CLUSTER_PATH, arn, cluster_of, in_use, invalid, not_found, page, route, unfit

gaps = Gaps("Amazon EKS access")
# The last path takes the rest of the address: a principal's ARN has slashes, and access-policies may follow it.
route(gaps, "/access-policies", f"{CLUSTER_PATH}/access-entries", f"{CLUSTER_PATH}/access-entries/(?P<principalArn>.+)")

ENTRY_TYPES = ("STANDARD", "EC2", "EC2_LINUX", "EC2_WINDOWS", "FARGATE_LINUX", "HYBRID_LINUX", "HYPERPOD_LINUX")
PRINCIPAL = re.compile(r"arn:[^:]+:iam::(\d{12}):(role|user)/(?:.+/)?([^/]+)")
POLICY_ARN = "arn:{partition}:eks::aws:cluster-access-policy/{name}"
POLICIES = (
    "AmazonEKSAdminPolicy",
    "AmazonEKSAdminViewPolicy",
    "AmazonEKSAutoNodePolicy",
    "AmazonEKSBlockStorageClusterPolicy",
    "AmazonEKSBlockStoragePolicy",
    "AmazonEKSClusterAdminPolicy",
    "AmazonEKSComputeClusterPolicy",
    "AmazonEKSComputePolicy",
    "AmazonEKSEditPolicy",
    "AmazonEKSHybridPolicy",
    "AmazonEKSLoadBalancingClusterPolicy",
    "AmazonEKSLoadBalancingPolicy",
    "AmazonEKSNetworkingClusterPolicy",
    "AmazonEKSNetworkingPolicy",
    "AmazonEKSSecretReaderPolicy",
    "AmazonEKSViewPolicy",
)


@dataclass
class Entry:
    """The rights of one IAM principal in a cluster."""

    cluster_name: str
    principal_arn: str
    access_entry_arn: str
    kubernetes_groups: list[str]
    username: str
    type: str
    tags: dict[str, str]
    policies: dict[str, dict[str, Any]] = field(default_factory=dict)
    created_at: datetime = field(default_factory=utcnow)
    modified_at: datetime = field(default_factory=utcnow)


class Entries(dict[str, Entry]):
    """The access entries of one cluster by principal."""


@gaps.add(EKSResponse)
def create_access_entry(self: EKSResponse) -> ActionResult:
    """CreateAccessEntry."""
    cluster, principal = _cluster(self), self._get_param("principalArn")
    kind = self._get_param("type") or "STANDARD"
    groups, username = self._get_param("kubernetesGroups") or [], self._get_param("username")
    match = PRINCIPAL.fullmatch(principal)
    if not match:
        invalid("The specified principalArn is invalid: invalid principal.")
    if kind not in ENTRY_TYPES:
        invalid(f"The specified type is invalid. Valid types: {', '.join(ENTRY_TYPES)}.")
    if kind != "STANDARD" and (groups or username):
        invalid(f"You cannot specify kubernetesGroups or a username for an access entry of type {kind}.")
    _check_groups(groups)
    if principal in state_of(cluster, Entries):
        in_use("The specified access entry resource is already in use on this cluster.")
    account, sort, name = match.groups()
    entry = Entry(
        cluster_name=cluster.name,
        principal_arn=principal,
        access_entry_arn=arn(self, "access-entry", cluster.name, sort, account, name, str(uuid.uuid4())),
        kubernetes_groups=groups if kind == "STANDARD" else ["system:nodes"],
        username=username or _username(principal, kind, sort),
        type=kind,
        tags=self._get_param("tags") or {},
    )
    state_of(cluster, Entries)[principal] = entry
    return ActionResult({"accessEntry": entry})


@gaps.add(EKSResponse)
def describe_access_entry(self: EKSResponse) -> ActionResult:
    """DescribeAccessEntry."""
    return ActionResult({"accessEntry": _entry(self)})


@gaps.add(EKSResponse)
def list_access_entries(self: EKSResponse) -> ActionResult:
    """ListAccessEntries, with its filter by policy."""
    policy = self._get_param("associatedPolicyArn")
    entries = list(state_of(_cluster(self), Entries).values())
    return page(self, "accessEntries", [e.principal_arn for e in entries if policy is None or policy in e.policies])


@gaps.add(EKSResponse)
def update_access_entry(self: EKSResponse) -> ActionResult:
    """UpdateAccessEntry."""
    entry = _entry(self)
    groups, username = self._get_param("kubernetesGroups"), self._get_param("username")
    if groups is not None:
        _check_groups(groups)
        entry.kubernetes_groups = groups
    if username is not None:
        entry.username = username
    entry.modified_at = utcnow()
    return ActionResult({"accessEntry": entry})


@gaps.add(EKSResponse)
def delete_access_entry(self: EKSResponse) -> ActionResult:
    """DeleteAccessEntry."""
    entry = _entry(self)
    del state_of(_cluster(self), Entries)[entry.principal_arn]
    return EmptyResult()


@gaps.add(EKSResponse)
def associate_access_policy(self: EKSResponse) -> ActionResult:
    """AssociateAccessPolicy; a second call for the same policy changes its scope, as at AWS."""
    entry, policy = _entry(self), self._get_param("policyArn")
    scope = {"namespaces": [], **(self._get_param("accessScope") or {})}
    if policy not in _policy_arns(self):
        not_found(f"The policyArn {policy} is not found.")
    if entry.type in ("EC2_LINUX", "EC2_WINDOWS", "FARGATE_LINUX", "HYBRID_LINUX"):
        invalid(f"You cannot associate an access policy to an access entry of type {entry.type}.")
    if scope.get("type") not in ("cluster", "namespace"):
        invalid("The type of accessScope must be cluster or namespace.")
    if bool(scope["namespaces"]) != (scope["type"] == "namespace"):
        invalid("namespaces must be given with the accessScope type namespace, and only with it.")
    now = utcnow()
    association = {"policyArn": policy, "accessScope": scope, "associatedAt": now, "modifiedAt": now}
    entry.policies[policy] = association
    return ActionResult(
        {
            "clusterName": entry.cluster_name,
            "principalArn": entry.principal_arn,
            "associatedAccessPolicy": association,
        }
    )


@gaps.add(EKSResponse)
def list_associated_access_policies(self: EKSResponse) -> ActionResult:
    """ListAssociatedAccessPolicies."""
    entry = _entry(self)
    return ActionResult(
        {
            "clusterName": entry.cluster_name,
            "principalArn": entry.principal_arn,
            "associatedAccessPolicies": list(entry.policies.values()),
        }
    )


@gaps.add(EKSResponse)
def disassociate_access_policy(self: EKSResponse) -> ActionResult:
    """DisassociateAccessPolicy. DELETE /clusters/../access-entries/{principalArn}/access-policies/{policyArn}."""
    entry, policy = _entry(self), self._get_param("policyArn")
    if entry.policies.pop(policy, None) is None:
        not_found(f"The policyArn {policy} is not associated with the access entry.")
    return EmptyResult()


@gaps.add(EKSResponse)
def list_access_policies(self: EKSResponse) -> ActionResult:
    """ListAccessPolicies: all of them are AWS's own."""
    arns = _policy_arns(self)
    return ActionResult({"accessPolicies": [{"name": name, "arn": arns[index]} for index, name in enumerate(POLICIES)]})


def _cluster(response: EKSResponse) -> Cluster:
    cluster: Any = cluster_of(response)
    if cluster.access_config["authenticationMode"] == "CONFIG_MAP":
        unfit("The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] for this operation.")
    return cluster


def _entry(response: EKSResponse) -> Entry:
    entry = state_of(_cluster(response), Entries).get(response._get_param("principalArn"))
    return entry or not_found("The specified principalArn could not be found. Check the principalArn and try again.")


def _policy_arns(response: EKSResponse) -> list[str]:
    return [POLICY_ARN.format(partition=response.partition, name=name) for name in POLICIES]


def _check_groups(groups: list[str]) -> None:
    for group in groups:
        if group.startswith("system:"):
            invalid(f"The kubernetes group name {group} is invalid, it cannot start with system:")


def _username(principal: str, kind: str, sort: str) -> str:
    """Return AWS's default user name."""
    if kind != "STANDARD":
        return "system:node:{{EC2PrivateDNSName}}" if kind.startswith("EC2") else "system:node:{{SessionName}}"
    if sort == "user":
        return principal
    assumed = re.sub(r":iam::(\d{12}):role/(?:.+/)?", r":sts::\1:assumed-role/", principal)
    return f"{assumed}/{{{{SessionName}}}}"
