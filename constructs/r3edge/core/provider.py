"""The AWS provider of a stack."""

from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.provider import AwsProvider, AwsProviderDefaultTags

from r3edge.core.context import Context


def aws_provider(stack: TerraformStack, context: Context) -> AwsProvider:
    """Create the AWS provider, in the context's region and with its tags; it refuses any other account."""
    return AwsProvider(
        stack,
        "aws",
        region=context.region,
        allowed_account_ids=[context.account_id],
        default_tags=[AwsProviderDefaultTags(tags=context.tags)],
    )
