"""VPC flow logs."""

from cdktf_cdktf_provider_aws.cloudwatch_log_group import CloudwatchLogGroup
from cdktf_cdktf_provider_aws.flow_log import FlowLog
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.iam import ServiceRole, statement
from r3edge.core.protection import protection
from r3edge.network.vpc import Vpc

_AGGREGATION_SECONDS = 600


class FlowLogs(Construct):
    """The VPC's flow logs, in an encrypted CloudWatch log group.

    The role may write to this log group only, and only for flow logs of this account (Amazon VPC User Guide, "IAM
    role for publishing flow logs to CloudWatch Logs").
    """

    def __init__(self, scope: Construct, id: str, *, context: Context, vpc: Vpc, key: EncryptionKey) -> None:
        super().__init__(scope, id)
        settings = vpc.settings.flow_logs
        name = f"/{context.project}/{context.environment}/flow-logs"
        group = CloudwatchLogGroup(
            self,
            "group",
            name=name,
            retention_in_days=settings.retention_days,
            kms_key_id=key.arn,
            lifecycle=protection(context),
        )
        role = ServiceRole(
            self,
            "writer",
            context=context,
            name="flow-logs",
            service="vpc-flow-logs.amazonaws.com",
            trust_conditions=[
                ("StringEquals", "aws:SourceAccount", [context.account_id]),
                ("ArnLike", "aws:SourceArn", [context.arn("ec2", "vpc-flow-log/*")]),
            ],
            policies={
                "write": [
                    statement(
                        "Write",
                        ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
                        [f"{context.arn('logs', f'log-group:{name}')}:*"],
                    ),
                    # The call can be limited to the account's groups, not to one of them.
                    statement("List", ["logs:DescribeLogGroups"], [f"{context.arn('logs', 'log-group')}:*"]),
                ]
            },
        )
        FlowLog(
            self,
            "log",
            vpc_id=vpc.id,
            traffic_type=settings.traffic,
            log_destination_type="cloud-watch-logs",
            log_destination=group.arn,
            iam_role_arn=role.arn,
            max_aggregation_interval=_AGGREGATION_SECONDS,
            tags={"Name": context.name("flow-logs")},
            depends_on=list(role.attachments),
        )
