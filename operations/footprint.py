"""The names under which an environment, and the controllers in its cluster, have objects at AWS."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from terraform_runner.synthesized import Stack, listed, resources

CLUSTER = "aws_eks_cluster"
LOG_GROUP = "aws_cloudwatch_log_group"


@dataclass(frozen=True)
class Footprint:
    """Where an environment is, and the names by which its objects are found."""

    region: str
    accounts: tuple[str, ...]
    """The accounts that the environment may be in."""
    clusters: tuple[str, ...]
    log_groups: tuple[str, ...]
    """The log groups that Terraform creates."""


def footprint(stack: Stack, deployed: Iterable[Mapping[str, Any]] = ()) -> Footprint | None:
    """Read the names from a synthesized stack, and from what is deployed of it.

    Both count: a setting may have changed since the last deployment, and after a destroy there is no state to read.

    Args:
        stack: The synthesized stack.
        deployed: The changes of a plan (``resource_changes``).

    Returns:
        The names; ``None`` if the stack is not at AWS.
    """
    providers = [entry for entry in listed(stack.get("provider", {}).get("aws", [])) if "alias" not in entry]
    if not providers:
        return None
    names = {(kind, body.get("name")) for kind, _, body in resources(stack)}
    names |= {(one["type"], (one["change"]["before"] or {}).get("name")) for one in deployed}

    def literal(kind: str) -> tuple[str, ...]:
        return tuple(sorted(name for of, name in names if of == kind and name and "${" not in name))

    return Footprint(
        region=providers[0]["region"],
        accounts=tuple(providers[0].get("allowed_account_ids", ())),
        clusters=literal(CLUSTER),
        log_groups=literal(LOG_GROUP),
    )
