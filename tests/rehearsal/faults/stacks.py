"""The stacks under test: parts of the library, and resources with unique names."""

from functools import cache

from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.cloudwatch_log_group import CloudwatchLogGroup
from cdktf_cdktf_provider_aws.eip import Eip
from cdktf_cdktf_provider_aws.s3_bucket import S3Bucket
from cdktf_cdktf_provider_aws.secretsmanager_secret import SecretsmanagerSecret
from cdktf_cdktf_provider_aws.ssm_parameter import SsmParameter

from r3edge.core import LogsKey, ServiceRole, statement
from r3edge.network import Vpc
from tests.support import Synthesized, context, synthesize
from tests.support.network import vpc_settings

PARAMETER, SECRET, BUCKET, LOGS = (
    "/trading/test/egress",
    "trading-test/broker",
    "trading-test-fills",
    "/trading/test/orders",
)
ROLE = "trading-test-orders"


@cache
def service() -> Synthesized:
    """Return the resources of a service. Each depends on the one before, which fixes the order of the calls.

    The order: address, parameter, secret, role, its policy, bucket, its tags, log group, its retention.
    """

    def build(stack: TerraformStack) -> None:
        test = context()
        address = Eip(stack, "address", domain="vpc", tags={"Name": ROLE})
        parameter = SsmParameter(stack, "parameter", name=PARAMETER, type="String", value=address.public_ip)
        # As development has it: what is destroyed is gone at once.
        broker = SecretsmanagerSecret(
            stack, "broker", name=SECRET, recovery_window_in_days=0, description=parameter.arn
        )
        role = ServiceRole(
            stack,
            "role",
            context=test,
            name="orders",
            service="ecs-tasks.amazonaws.com",
            trust_conditions=[("StringEquals", "aws:PrincipalTag/broker", [broker.arn])],
            policies={"read": [statement("Read", ["secretsmanager:GetSecretValue"], [broker.arn])]},
        )
        bucket = S3Bucket(stack, "bucket", bucket=BUCKET, depends_on=list(role.attachments))
        CloudwatchLogGroup(stack, "logs", name=LOGS, retention_in_days=7, tags={"bucket": bucket.id})

    return synthesize(build)


@cache
def network() -> Synthesized:
    """Return a VPC (subnets, route tables, NAT), and a key with its alias for a log group and a secret.

    The VPC and the key keep the provider waiting for ten seconds each, as does the NAT gateway when it goes.
    """

    def build(stack: TerraformStack) -> None:
        test = context()
        settings = vpc_settings(availability_zones=("eu-west-3a", "eu-west-3b"), nat_gateways="single")
        Vpc(stack, "vpc", settings=settings, context=test)
        key = LogsKey(stack, "logs", context=test)
        CloudwatchLogGroup(stack, "group", name=LOGS, kms_key_id=key.arn)
        SecretsmanagerSecret(stack, "broker", name=SECRET, recovery_window_in_days=0, kms_key_id=key.arn)

    return synthesize(build)


@cache
def secret(recovery_window_in_days: int) -> Synthesized:
    """Return a secret whose name stays taken for a while after it is destroyed."""
    return synthesize(
        lambda stack: SecretsmanagerSecret(
            stack, "broker", name=SECRET, recovery_window_in_days=recovery_window_in_days
        )
    )
