"""The IAM roles that a deployment only names, because they are older than it."""

import re
from collections.abc import Iterator

from operations.cloud import unless_absent
from operations.preflight.caller import role_of
from operations.preflight.finding import Finding, advice, ok, unknown, wrong
from operations.preflight.situation import Situation
from terraform_runner.wording import some

_ROLE = re.compile(r"arn:[\w-]+:iam::(\d{12}):role/[\w+=,.@/-]+(?![\w+=,.@/*-])", re.ASCII)
"""The ARN of one role, and not a pattern of several."""
_SPOT = ("spot.amazonaws.com", "AWSServiceRoleForEC2Spot")
# AWS General Reference and the services' guides, "Using service-linked roles".
_MADE_ON_FIRST_USE = {
    "aws_db_instance": ("rds.amazonaws.com", "AWSServiceRoleForRDS"),
    "aws_ec2_transit_gateway": ("transitgateway.amazonaws.com", "AWSServiceRoleForVPCTransitGateway"),
    "aws_eks_cluster": ("eks.amazonaws.com", "AWSServiceRoleForAmazonEKS"),
    "aws_eks_node_group": ("eks-nodegroup.amazonaws.com", "AWSServiceRoleForAmazonEKSNodegroup"),
    "aws_guardduty_detector": ("guardduty.amazonaws.com", "AWSServiceRoleForAmazonGuardDuty"),
    "aws_lb": ("elasticloadbalancing.amazonaws.com", "AWSServiceRoleForElasticLoadBalancing"),
}


def roles(situation: Situation) -> Iterator[Finding]:
    """Check the roles that access entries and the policies of the state's bucket and key name."""
    named = {found[0]: found[1] for _, text in situation.texts for found in _ROLE.finditer(text)}
    account = situation.identity["Account"]
    made = {body.get("name") for body in situation.of_kind("aws_iam_role").values()}
    own = sorted(arn for arn, of in named.items() if of == account and arn.rpartition("/")[2] not in made)
    others = sorted(arn for arn, of in named.items() if of != account and of in _accounts_of_bucket(situation))
    for arn in own:
        existing = _arn(situation, arn.rpartition("/")[2])
        if existing == arn:
            yield ok(f"{arn} exists")
        elif existing and role_of(existing) == role_of(arn):
            yield wrong(f"{arn} has another path: the role is {existing}")
        else:
            yield wrong(f"{arn} does not exist: create it, or remove it from the settings. AWS refuses to name it")
    if others:
        yield unknown(f"{some(others)}: of another account than {account}, where AWS refuses them if they do not exist")


def _accounts_of_bucket(situation: Situation) -> set[str]:
    """Return the accounts whose roles a policy of this stack names: AWS checks the principals of a bucket's policy."""
    kinds = ("aws_s3_bucket_policy", "aws_kms_key")
    return {
        found[1]
        for kind in kinds
        for body in situation.of_kind(kind).values()
        for found in _ROLE.finditer(str(body.get("policy", "")))
    }


def service_linked_roles(situation: Situation) -> Iterator[Finding]:
    """Check the roles that AWS services take to act in the account."""
    if _uses_spot(situation):
        service, role = _SPOT
        if _arn(situation, role):
            yield ok(f"{role} exists")
        else:
            yield wrong(
                f"{role} does not exist, and Karpenter may not create it: "
                f"aws iam create-service-linked-role --aws-service-name {service}"
            )
    missing = {
        role: service
        for kind, (service, role) in _MADE_ON_FIRST_USE.items()
        if situation.of_kind(kind) and not _arn(situation, role)
    }
    if missing:
        yield advice(
            f"{', '.join(sorted(missing))}: AWS creates what is missing on first use, for which the caller needs "
            f"iam:CreateServiceLinkedRole for {', '.join(sorted(missing.values()))}"
        )


def _uses_spot(situation: Situation) -> bool:
    groups = situation.of_kind("aws_eks_node_group").values()
    return any(group.get("capacity_type") == "SPOT" for group in groups) or any(
        pool.spot for pool in situation.node_pools()
    )


def _arn(situation: Situation, name: str) -> str:
    """Return the ARN of a role; nothing if it does not exist."""
    found = unless_absent(lambda: situation.clients("iam").get_role(RoleName=name), "NoSuchEntity")
    return found["Role"]["Arn"] if found else ""
