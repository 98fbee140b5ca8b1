"""Who runs the deployment, and with which tools."""

import re
import shutil
from collections.abc import Iterator

from operations.cloud import other_account
from operations.preflight.finding import Finding, ok, wrong
from operations.preflight.situation import Situation
from terraform_runner.synthesized import blocks, listed, referred

_ADMINISTERS = "AmazonEKSClusterAdminPolicy"
_CREDENTIALS = {
    "auth0": ("AUTH0_CLIENT_ID", "AUTH0_CLIENT_SECRET"),
    "confluent": ("CONFLUENT_CLOUD_API_KEY", "CONFLUENT_CLOUD_API_SECRET"),
    "grafana": ("GRAFANA_CLOUD_ACCESS_POLICY_TOKEN",),
    "github": ("GITHUB_TOKEN",),
    "supabase": ("SUPABASE_ACCESS_TOKEN",),
    "redpanda": ("REDPANDA_CLIENT_ID", "REDPANDA_CLIENT_SECRET"),
}
"""The environment variables from which providers take a key (documentation of each, "Authentication")."""


def tools(situation: Situation) -> Iterator[Finding]:
    """Check for the commands that the Helm and Kubernetes providers get their token from."""
    path = situation.environment.get("PATH", "")
    providers = [entry for entries in situation.stack.get("provider", {}).values() for entry in listed(entries)]
    providers += [inner for entry in providers for inner in blocks(entry, "kubernetes")]
    for command in sorted({call["command"] for entry in providers for call in blocks(entry, "exec")}):
        if found := shutil.which(command, path=path):
            yield ok(f"{command}: {found}")
        else:
            yield wrong(f"{command} is not on the PATH: Terraform gets the cluster's token from it. Install it")


def vendors(situation: Situation) -> Iterator[Finding]:
    """Check for the environment variables with the credentials of the vendors."""
    for vendor in sorted(_CREDENTIALS.keys() & situation.stack.get("provider", {}).keys()):
        missing = [name for name in _CREDENTIALS[vendor] if not situation.environment.get(name)]
        if missing:
            yield wrong(f"{' and '.join(missing)} must be set: {vendor}'s provider has no other credentials")
        else:
            yield ok(f"credentials for {vendor}")


def caller(situation: Situation) -> Iterator[Finding]:
    """Check the caller's account, and whether its role gets into the cluster.

    EKS gives the cluster's creator no rights here; the Helm and Kubernetes providers sign in as the caller.
    """
    identity, accounts = situation.identity, situation.where.accounts
    if identity["Account"] not in accounts:
        yield wrong(other_account(identity["Account"], accounts))
        return
    administrators = sorted(_administrators(situation))
    role = role_of(identity["Arn"])
    if not administrators:
        yield ok(f"{identity['Arn']}, of the environment's account")
    elif role in {_without_path(arn) for arn in administrators}:
        yield ok(f"{role} gets into the cluster")
    else:
        yield wrong(
            f"{identity['Arn']} would not get into the cluster, and fail at the first namespace: "
            f"assume {' or '.join(administrators)}, or add its role to cluster.access.deployers"
        )


def _administrators(situation: Situation) -> Iterator[str]:
    for association in situation.of_kind("aws_eks_access_policy_association").values():
        if association["policy_arn"].endswith(_ADMINISTERS):
            entry = referred(situation.stack, association["principal_arn"]) or association
            yield entry["principal_arn"]


def role_of(arn: str) -> str:
    """Return the ARN, without a path, of the role behind a session; another identity as it is."""
    session = re.fullmatch(r"arn:([\w-]+):sts::(\d+):assumed-role/([^/]+)/.+", arn)
    return f"arn:{session[1]}:iam::{session[2]}:role/{session[3]}" if session else _without_path(arn)


def _without_path(arn: str) -> str:
    return re.sub(r":role/.*/", ":role/", arn)
