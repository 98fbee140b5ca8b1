"""IAM roles and policies.

A policy is JSON with references in it, not an ``aws_iam_policy_document``: Terraform reads such a data source during
the apply if anything that it names changes, if only in a tag, and the plan would not show the policy.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.iam_role import IamRole
from cdktf_cdktf_provider_aws.iam_role_policy import IamRolePolicy
from cdktf_cdktf_provider_aws.iam_role_policy_attachment import IamRolePolicyAttachment
from constructs import Construct

from r3edge.core.context import Context

Condition = tuple[str, str, Sequence[str]]
"""Operator, key, values; for example ``("StringEquals", "aws:SourceAccount", ["123456789012"])``."""

Statement = Mapping[str, Any]
"""A statement of a policy (IAM User Guide, "IAM JSON policy element reference")."""


def statement(
    sid: str,
    actions: Sequence[str],
    resources: Sequence[str],
    *,
    effect: str = "Allow",
    conditions: Sequence[Condition] = (),
    services: Sequence[str] = (),
    aws: Sequence[str] = (),
    federated: Sequence[str] = (),
) -> Statement:
    """Return a statement; services, AWS principals and identity providers are for trust and resource policies."""
    tests: dict[str, dict[str, list[str]]] = {}
    for operator, key, values in conditions:
        tests.setdefault(operator, {})[key] = list(values)
    principals = {"Service": services, "AWS": aws, "Federated": federated}
    elements = {
        "Sid": sid,
        "Effect": effect,
        "Principal": {kind: list(names) for kind, names in principals.items() if names},
        "Action": list(actions),
        "Resource": list(resources),
        "Condition": tests,
    }
    return {name: value for name, value in elements.items() if value}


def tls_only(sid: str, actions: Sequence[str], resources: Sequence[str]) -> Statement:
    """Return a statement of a resource policy that denies everybody calls without TLS."""
    plain: Condition = ("Bool", "aws:SecureTransport", ["false"])
    return statement(sid, actions, resources, effect="Deny", aws=["*"], conditions=[plain])


def policy_document(statements: Sequence[Statement]) -> str:
    """Return the JSON of a policy."""
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


class Role(Construct):
    """A role with AWS managed policies and inline policies.

    Args:
        context: The environment.
        name: Last part of the role's name.
        trust: The statement that says who may assume the role.
        managed_policies: Names of AWS managed policies.
        policies: Statements of each inline policy, by its name.
        after: Resources that must exist before the role, for example a principal of its trust policy.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        context: Context,
        name: str,
        trust: Statement,
        managed_policies: Sequence[str] = (),
        policies: Mapping[str, Sequence[Statement]] | None = None,
        after: Sequence[ITerraformDependable] = (),
    ) -> None:
        super().__init__(scope, id)
        self.role = IamRole(
            self,
            "role",
            name=context.name(name),
            assume_role_policy=policy_document([trust]),
            depends_on=list(after) or None,
        )
        self.arn = self.role.arn
        self.name = self.role.name
        self.attachments = [
            IamRolePolicyAttachment(
                self,
                policy.rpartition("/")[2],
                role=self.name,
                policy_arn=f"arn:aws:iam::aws:policy/{policy}",
            )
            for policy in managed_policies
        ] + [
            IamRolePolicy(
                self,
                policy,
                name=policy,
                role=self.name,
                policy=policy_document(statements),
            )
            for policy, statements in (policies or {}).items()
        ]
        """The policies: until they exist, the role has no permissions."""


ASSUME_TAGGED: Sequence[str] = ("sts:AssumeRole", "sts:TagSession")
"""What a caller needs whose session has tags, as EKS Pod Identity's has, and hands them on."""


class ServiceRole(Role):
    """A role that an AWS service assumes.

    Args:
        context: The environment.
        name: Last part of the role's name.
        service: The service principal, for example ``ec2.amazonaws.com``.
        managed_policies: Names of AWS managed policies.
        policies: Statements of each inline policy, by its name.
        trust_conditions: Conditions on who may assume the role.
        session_tags: Whether ``sts:TagSession`` is allowed, which EKS Pod Identity needs (Amazon EKS User Guide,
            "Create IAM role with trust policy required by EKS Pod Identity").
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        context: Context,
        name: str,
        service: str,
        managed_policies: Sequence[str] = (),
        policies: Mapping[str, Sequence[Statement]] | None = None,
        trust_conditions: Sequence[Condition] = (),
        session_tags: bool = False,
    ) -> None:
        actions = ASSUME_TAGGED if session_tags else ("sts:AssumeRole",)
        super().__init__(
            scope,
            id,
            context=context,
            name=name,
            trust=statement("Assume", actions, [], services=[service], conditions=trust_conditions),
            managed_policies=managed_policies,
            policies=policies,
        )
