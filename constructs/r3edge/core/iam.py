"""IAM roles and policies, as policy documents that Terraform validates."""

from collections.abc import Mapping, Sequence

from cdktf_cdktf_provider_aws.data_aws_iam_policy_document import (
    DataAwsIamPolicyDocument,
    DataAwsIamPolicyDocumentStatement,
    DataAwsIamPolicyDocumentStatementCondition,
    DataAwsIamPolicyDocumentStatementPrincipals,
)
from cdktf_cdktf_provider_aws.iam_role import IamRole
from cdktf_cdktf_provider_aws.iam_role_policy import IamRolePolicy
from cdktf_cdktf_provider_aws.iam_role_policy_attachment import IamRolePolicyAttachment
from constructs import Construct

from r3edge.core.context import Context

Condition = tuple[str, str, Sequence[str]]
"""Operator, key, values; for example ``("StringEquals", "aws:SourceAccount", ["123456789012"])``."""


def statement(
    sid: str,
    actions: Sequence[str],
    resources: Sequence[str],
    *,
    effect: str = "Allow",
    conditions: Sequence[Condition] = (),
    services: Sequence[str] = (),
    aws: Sequence[str] = (),
) -> DataAwsIamPolicyDocumentStatement:
    """Return a statement; ``services`` and ``aws`` are its principals, for trust and resource policies."""
    principals = [
        DataAwsIamPolicyDocumentStatementPrincipals(type=kind, identifiers=list(identifiers))
        for kind, identifiers in (("Service", services), ("AWS", aws))
        if identifiers
    ]
    return DataAwsIamPolicyDocumentStatement(
        sid=sid,
        effect=effect,
        actions=list(actions),
        resources=list(resources) or None,
        principals=principals or None,
        condition=[
            DataAwsIamPolicyDocumentStatementCondition(test=test, variable=variable, values=list(values))
            for test, variable, values in conditions
        ]
        or None,
    )


def tls_only(sid: str, actions: Sequence[str], resources: Sequence[str]) -> DataAwsIamPolicyDocumentStatement:
    """Return a statement of a resource policy that denies everybody calls without TLS."""
    plain: Condition = ("Bool", "aws:SecureTransport", ["false"])
    return statement(sid, actions, resources, effect="Deny", aws=["*"], conditions=[plain])


def policy_document(scope: Construct, id: str, statements: Sequence[DataAwsIamPolicyDocumentStatement]) -> str:
    """Create an ``aws_iam_policy_document`` and return the reference to its JSON."""
    return DataAwsIamPolicyDocument(scope, id, statement=list(statements)).json


class ServiceRole(Construct):
    """A role that an AWS service assumes, with AWS managed policies and inline policies.

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
        policies: Mapping[str, Sequence[DataAwsIamPolicyDocumentStatement]] | None = None,
        trust_conditions: Sequence[Condition] = (),
        session_tags: bool = False,
    ) -> None:
        super().__init__(scope, id)
        actions = ["sts:AssumeRole", "sts:TagSession"] if session_tags else ["sts:AssumeRole"]
        trust = statement("Assume", actions, [], services=[service], conditions=trust_conditions)
        self.role = IamRole(
            self, "role", name=context.name(name), assume_role_policy=policy_document(self, "trust", [trust])
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
                policy=policy_document(self, f"{policy}-document", statements),
            )
            for policy, statements in (policies or {}).items()
        ]
        """The policies: until they exist, the role has no permissions."""
