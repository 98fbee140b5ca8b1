"""What moto lacks of the AWS APIs that the platform uses, and what it gets wrong so that Terraform notices.

One module per service, one small function per gap; each says what moto lacks or does, each module which pages of the
service's API reference it follows. Behaviour is that of the reference as far as Terraform and the AWS provider look at
it. Every gap has a test which fails once moto has closed it, so that it can be deleted here.
"""

from . import backup, budgets, cloudtrail, ec2, eks, kms, ram, rds, route53, s3, secretsmanager, sqs

MODULES = (kms, ram, route53, s3, secretsmanager, sqs, rds, backup, budgets, cloudtrail)
GAPS = (*eks.GAPS, *ec2.GAPS, *(module.gaps for module in MODULES))


def fill() -> None:
    """Fill all gaps, in this process and before a server or `mock_aws` starts; a second call does nothing."""
    for gaps in GAPS:
        gaps.fill()
