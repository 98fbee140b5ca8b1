"""Customer-managed KMS keys."""

from collections.abc import Sequence

from cdktf_cdktf_provider_aws.kms_alias import KmsAlias
from cdktf_cdktf_provider_aws.kms_key import KmsKey
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.iam import Statement, policy_document, statement
from r3edge.core.protection import protection

_ROTATION_DAYS = 365


def administered_through_iam(context: Context) -> Statement:
    """Return the statement of a key policy without which the key could not be managed through IAM at all.

    In a key policy ``*`` means this key (AWS KMS Developer Guide, "Default key policy").
    """
    return statement("Account", ["kms:*"], ["*"], aws=[f"arn:aws:iam::{context.account_id}:root"])


class EncryptionKey(Construct):
    """A symmetric KMS key with yearly rotation, administered through IAM by its account, and its alias.

    Production keeps a deleted key for 30 days, others for 7: the longest and the shortest wait that KMS offers (AWS KMS
    Developer Guide, "Delete an AWS KMS key").

    Args:
        context: The environment.
        name: The alias, without ``alias/``.
        description: The key's description.
        statements: Statements of the key policy that allow further principals (AWS services) to use the key.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        context: Context,
        name: str,
        description: str,
        statements: Sequence[Statement] = (),
    ) -> None:
        super().__init__(scope, id)
        self.key = KmsKey(
            self,
            "key",
            description=description,
            enable_key_rotation=True,
            rotation_period_in_days=_ROTATION_DAYS,
            deletion_window_in_days=30 if context.production else 7,
            policy=policy_document([administered_through_iam(context), *statements]),
            lifecycle=protection(context),
        )
        KmsAlias(self, "alias", name=f"alias/{name}", target_key_id=self.key.key_id)
        self.arn = self.key.arn
        """The key's ARN."""


class LogsKey(EncryptionKey):
    """The key of an environment's log groups, which CloudWatch Logs may use for them and for nothing else.

    Amazon CloudWatch Logs User Guide, "Encrypt log data in CloudWatch Logs using AWS Key Management Service".
    """

    def __init__(self, scope: Construct, id: str, *, context: Context) -> None:
        super().__init__(
            scope,
            id,
            context=context,
            name=context.name("logs"),
            description=f"Logs of {context.name()}",
            statements=[
                statement(
                    "CloudWatchLogs",
                    ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
                    ["*"],
                    services=[f"logs.{context.region}.amazonaws.com"],
                    conditions=[
                        ("ArnLike", "kms:EncryptionContext:aws:logs:arn", [f"{context.arn('logs', 'log-group')}:*"]),
                    ],
                )
            ],
        )
