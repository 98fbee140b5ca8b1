"""The gaps of moto: calls that it lacks, errors in its answers that Terraform notices, requests that AWS refuses.

There is one module per service and one function per gap. The docstring of a function names moto's fault, that of a
module the pages of the service's API reference that it follows. Every gap has a test that fails once moto has closed
it.
"""

from . import (
    backup,
    budgets,
    cloudtrail,
    ec2,
    eks,
    elbv2,
    events,
    guardduty,
    iam,
    kms,
    log_groups,
    quotas,
    ram,
    rds,
    route53,
    s3,
    secretsmanager,
    sns,
    sqs,
    ssm,
)

MODULES = (
    kms,
    ram,
    iam,
    route53,
    s3,
    secretsmanager,
    sqs,
    sns,
    elbv2,
    events,
    rds,
    backup,
    budgets,
    cloudtrail,
    guardduty,
    log_groups,
    quotas,
    ssm,
)
GAPS = (*eks.GAPS, *ec2.GAPS, *(module.gaps for module in MODULES))


def fill() -> None:
    """Fill all gaps in this process, before a server or `mock_aws` starts. A second call does nothing."""
    for gaps in GAPS:
        gaps.fill()
