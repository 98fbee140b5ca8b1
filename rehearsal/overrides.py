"""The override files with which a synthesized stack is rehearsed unchanged.

Terraform merges ``*override.tf.json`` over the configuration: arguments one by one (those of ``lifecycle`` too),
providers per alias, any other nested block as a whole. Nothing can be removed. See "Override Files" in Terraform's
documentation.
"""

from collections.abc import Sequence
from typing import Any

from rehearsal.aws.credentials import PROVIDER_ARGUMENTS
from terraform_runner.synthesized import SERVICE_PROTECTIONS, Stack, listed, prevents_destroy, resources

REHEARSAL_FILE = "override.tf.json"
PROTECTIONS_FILE = "protections_override.tf.json"

_PROVIDER_ARGUMENTS = PROVIDER_ARGUMENTS | {
    "s3_use_path_style": True,
    # By default one error of the server is retried for minutes; with 2, a busy machine lost two answers in a row.
    "max_retries": 5,
}

LIFTED: dict[str, Any] = dict.fromkeys(SERVICE_PROTECTIONS, False) | {
    "allow_deletion": True,
    "delete_automated_backups": True,
    "skip_final_snapshot": True,
    "force_destroy": True,
    "force_delete": True,
    "recovery_window_in_days": 0,
}
"""The harmless value of each protecting argument, for every resource that sets it."""

LIFTED_ALWAYS: dict[str, dict[str, Any]] = {
    "aws_backup_vault": {"force_destroy": True},
    "aws_ecr_repository": {"force_delete": True},
    "aws_s3_bucket": {"force_destroy": True},
    "aws_db_instance": {"skip_final_snapshot": True},
    "aws_rds_cluster": {"skip_final_snapshot": True},
}
"""The same for resources that are protected by the argument's default."""


def without(stack: Stack, arguments: Sequence[str]) -> Stack:
    """Return a stack without some arguments (``type.argument``) of its resources."""
    left_out = {tuple(argument.split(".")) for argument in arguments}
    resource = {
        kind: {
            name: {key: value for key, value in body.items() if (kind, key) not in left_out}
            for name, body in named.items()
        }
        for kind, named in stack.get("resource", {}).items()
    }
    return stack | ({"resource": resource} if resource else {})


def rehearsal_override(stack: Stack, version: str, *, local_backend: bool = True) -> Stack:
    """Return the override for the local server: provider version, dummy credentials for each alias, local state."""
    terraform: dict[str, Any] = {}
    override: Stack = {"terraform": terraform}
    source = stack.get("terraform", {}).get("required_providers", {}).get("aws", {}).get("source")
    if source:
        terraform["required_providers"] = {"aws": {"source": source, "version": version}}
        override["provider"] = {"aws": [_provider(entry) for entry in listed(stack.get("provider", {}).get("aws", {}))]}
    if local_backend:
        terraform["backend"] = {"local": {}}
    return override


def _provider(entry: dict[str, Any]) -> dict[str, Any]:
    alias = {"alias": entry["alias"]} if "alias" in entry else {}
    return alias | _PROVIDER_ARGUMENTS


def protections_override(stack: Stack) -> Stack:
    """Return an override that lifts every protection against destruction; empty if there is none."""
    override: dict[str, dict[str, Any]] = {}
    for kind, name, body in resources(stack):
        lifted = {key: value for key, value in LIFTED.items() if key in body and body[key] != value}
        lifted |= {key: value for key, value in LIFTED_ALWAYS.get(kind, {}).items() if body.get(key) != value}
        if prevents_destroy(body):
            lifted["lifecycle"] = {"prevent_destroy": False}
        if lifted:
            override.setdefault(kind, {})[name] = lifted
    return {"resource": override} if override else {}
