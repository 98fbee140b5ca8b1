"""The topic of an environment to which everything raises its alarms."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.sns_topic import SnsTopic
from cdktf_cdktf_provider_aws.sns_topic_policy import SnsTopicPolicy
from cdktf_cdktf_provider_aws.sns_topic_subscription import SnsTopicSubscription
from constructs import Construct
from pydantic import Field

from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.iam import Condition, Statement, policy_document, statement, tls_only
from r3edge.core.outputs import output
from r3edge.core.settings import Email, Settings

_SERVICES = (
    "backup.amazonaws.com",
    "budgets.amazonaws.com",
    "cloudwatch.amazonaws.com",
    "events.rds.amazonaws.com",
)
"""The services that publish alarms, without EventBridge."""
_EVENTBRIDGE = "events.amazonaws.com"


class AlarmSettings(Settings):
    """The people who get an environment's alarms."""

    emails: tuple[Email, ...] = Field(min_length=1)
    """E-mail addresses. AWS asks each to confirm, and sends nothing until it has."""


class AlarmTopic(Construct):
    """An encrypted SNS topic that AWS services of this account publish to, with a subscription for each address.

    It has a KMS key, because services cannot use the account's ``aws/sns`` key: their messages would be lost. Neither
    policy may limit EventBridge to this account, which sends no condition keys to KMS (Amazon SNS Developer Guide,
    "Enable compatibility between event sources from AWS services and encrypted topics"; Amazon EventBridge User Guide,
    "Using resource-based policies for Amazon EventBridge").

    Output: ``alarm_topic``.

    Args:
        settings: The people.
        context: The environment.
    """

    def __init__(self, scope: Construct, id: str, *, settings: AlarmSettings, context: Context) -> None:
        super().__init__(scope, id)
        name = context.name("alarms")
        key = EncryptionKey(
            self,
            "key",
            context=context,
            name=name,
            description=f"Alarms of {context.name()}",
            statements=_statements(context, ["kms:Decrypt", "kms:GenerateDataKey*"], "*"),
        )
        topic = SnsTopic(self, "topic", name=name, kms_master_key_id=key.arn)
        policy = SnsTopicPolicy(
            self,
            "policy",
            arn=topic.arn,
            policy=policy_document(
                [
                    *_statements(context, ["sns:Publish"], topic.arn),
                    tls_only("TlsOnly", ["sns:Publish"], [topic.arn]),
                ]
            ),
        )
        for email in settings.emails:
            SnsTopicSubscription(
                self, f"to-{email}", topic_arn=topic.arn, protocol="email", endpoint=email, depends_on=[policy]
            )
        self.arn = topic.arn
        """The topic's ARN."""
        self.ready: Sequence[ITerraformDependable] = [policy]
        """The policy, without which nothing can publish."""
        output(self, "alarm_topic", topic.arn)


def _statements(context: Context, actions: Sequence[str], resource: str) -> list[Statement]:
    own: Condition = ("StringEquals", "aws:SourceAccount", [context.account_id])
    return [
        statement("Services", actions, [resource], services=_SERVICES, conditions=[own]),
        statement("EventBridge", actions, [resource], services=[_EVENTBRIDGE]),
    ]
