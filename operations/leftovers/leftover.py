"""Finding and removing what is left."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from botocore.exceptions import BotoCoreError, ClientError
from rich.table import Table

from operations.cloud import Clients, aws_errors, code_of
from operations.footprint import Footprint
from operations.leftovers.ec2 import INSTANCES, INTERFACES, LAUNCH_TEMPLATES, SECURITY_GROUPS, VOLUMES
from operations.leftovers.instance_profiles import INSTANCE_PROFILES
from operations.leftovers.kind import Kind
from operations.leftovers.load_balancing import CLASSIC_LOAD_BALANCERS, LOAD_BALANCERS, TARGET_GROUPS
from operations.leftovers.log_groups import LOG_GROUPS

KINDS: Sequence[Kind] = (
    INSTANCES,
    LOAD_BALANCERS,
    CLASSIC_LOAD_BALANCERS,
    TARGET_GROUPS,
    INTERFACES,
    SECURITY_GROUPS,
    VOLUMES,
    LAUNCH_TEMPLATES,
    INSTANCE_PROFILES,
    LOG_GROUPS,
)
"""All kinds, each before those that it may use."""


@dataclass(frozen=True)
class Leftover:
    """One object that is left."""

    kind: Kind
    id: str
    about: str

    @property
    def name(self) -> str:
        """The kind and the id."""
        return f"{self.kind.name} {self.id}"


def find(clients: Clients, of: Footprint, known: Collection[str]) -> list[Leftover]:
    """Ask AWS for what is left of an environment.

    Args:
        clients: The environment's clients.
        of: The environment's names.
        known: Ids in Terraform's state. They are Terraform's affair.
    """
    with aws_errors():
        found = [Leftover(kind, id, about) for kind in KINDS for id, about in sorted(kind.find(clients, of))]
    return [leftover for leftover in found if leftover.id not in known]


def remove(clients: Clients, leftovers: Sequence[Leftover]) -> dict[str, str]:
    """Remove objects in the given order. Return the reason for each that could not be removed, by its name."""
    failures: dict[str, str] = {}
    for leftover in leftovers:
        try:
            leftover.kind.remove(clients, leftover.id)
        except (BotoCoreError, ClientError) as error:
            if not _is_gone(error):
                failures[leftover.name] = str(error)
    return failures


def _is_gone(error: Exception) -> bool:
    """Return whether an object went with another one: an interface with its instance, for example."""
    code = code_of(error)
    return "NotFound" in code or code == "NoSuchEntity"


def table(leftovers: Sequence[Leftover], title: str) -> Table:
    """Return the leftovers as a table for the terminal."""
    rows = Table(title=title, title_justify="left")
    for column in ("Left", "Id", "About"):
        rows.add_column(column, overflow="fold")
    for leftover in leftovers:
        rows.add_row(leftover.kind.name, leftover.id, leftover.about)
    return rows
