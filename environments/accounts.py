"""Accounts, roles, domain and addresses of the platform's owner. Replace all of these by your own."""

REGION = "eu-west-3"
DOMAIN = "r3edge.com"
OWNER = "platform@r3edge.com"

GITOPS_REPOSITORY = "ssh://git@github.com/r3edge/platform.git"
NODE_IMAGE = "al2023@v20260818"

# Two accounts are recommended; one works as well: give the same id twice.
PRODUCTION_ACCOUNT = "111111111111"
DEVELOPMENT_ACCOUNT = "222222222222"

# From where deployments call the Kubernetes API: the public addresses of the office and of the pipeline's runners.
# 203.0.113.0/24 is a network for documentation.
DEPLOYMENT_CIDRS = ("203.0.113.10/32",)


def role(account: str, name: str) -> str:
    """The ARN of an IAM role."""
    return f"arn:aws:iam::{account}:role/{name}"
