"""The AWS providers of a stack."""

from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.provider import AwsProvider, AwsProviderDefaultTags

from r3edge.core.context import Context


def aws_provider(stack: TerraformStack, context: Context, *, other_region: str | None = None) -> AwsProvider:
    """Create an AWS provider with the context's tags, which refuses any other account than the context's.

    Args:
        stack: The stack.
        context: The environment.
        other_region: Another region than the context's; the provider then has its name as alias.
    """
    return AwsProvider(
        stack,
        f"aws-{other_region}" if other_region else "aws",
        alias=other_region,
        region=other_region or context.region,
        allowed_account_ids=[context.account_id],
        default_tags=[AwsProviderDefaultTags(tags=context.tags)],
    )
