"""The log of a tenant in AWS."""

from cdktf_cdktf_provider_aws.cloudwatch_event_bus import CloudwatchEventBus
from cdktf_cdktf_provider_aws.cloudwatch_event_rule import CloudwatchEventRule
from cdktf_cdktf_provider_aws.cloudwatch_event_target import CloudwatchEventTarget
from cdktf_cdktf_provider_aws.cloudwatch_log_group import CloudwatchLogGroup
from cdktf_cdktf_provider_aws.cloudwatch_log_resource_policy import CloudwatchLogResourcePolicy
from constructs import Construct

from r3edge.bindings.auth0.log_stream import LogStream, LogStreamSink
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.iam import policy_document, statement


class TenantLog(Construct):
    """A stream of a tenant's log through Amazon EventBridge into CloudWatch Logs.

    Amazon EventBridge User Guide, "Receiving events from a SaaS partner with Amazon EventBridge".

    Args:
        context: The environment.
        logs_key: The key of the log groups.
        retention_days: How long the log is kept.
    """

    def __init__(
        self, scope: Construct, id: str, *, context: Context, logs_key: EncryptionKey, retention_days: int
    ) -> None:
        super().__init__(scope, id)
        name = context.name("auth0")
        stream = LogStream(
            self,
            "stream",
            name=name,
            type="eventbridge",
            sink=LogStreamSink(aws_account_id=context.account_id, aws_region=context.region),
        )
        source = stream.sink.aws_partner_event_source
        bus = CloudwatchEventBus(self, "bus", name=source, event_source_name=source)
        # EventBridge writes only to groups whose names begin so (Amazon EventBridge User Guide, "Targets").
        group_name = f"/aws/events/{name}"
        group = CloudwatchLogGroup(
            self, "log", name=group_name, retention_in_days=retention_days, kms_key_id=logs_key.arn
        )
        may_write = CloudwatchLogResourcePolicy(
            self,
            "may-write",
            policy_name=name,
            policy_document=policy_document(
                [
                    statement(
                        "Write",
                        ["logs:CreateLogStream", "logs:PutLogEvents"],
                        [f"{context.arn('logs', f'log-group:{group_name}')}:*"],
                        services=["events.amazonaws.com", "delivery.logs.amazonaws.com"],
                        conditions=[("StringEquals", "aws:SourceAccount", [context.account_id])],
                    )
                ]
            ),
        )
        rule = CloudwatchEventRule(
            self,
            "everything",
            name=name,
            description="The log of the Auth0 tenant",
            event_bus_name=bus.name,
            event_pattern=f'{{"account":["{context.account_id}"]}}',
        )
        CloudwatchEventTarget(
            self, "to-log", rule=rule.name, event_bus_name=bus.name, arn=group.arn, depends_on=[may_write]
        )
