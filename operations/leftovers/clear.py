"""Clearing what is left, after asking: once for what can be made anew, and once for data."""

from collections.abc import Collection
from dataclasses import dataclass

from operations.cloud import Clients
from operations.consent import Ask, says_yes
from operations.footprint import Footprint
from operations.leftovers.leftover import Leftover, find, remove, table
from terraform_runner.journal import Journal


@dataclass(frozen=True)
class Remainder:
    """What is still there."""

    kept: tuple[Leftover, ...] = ()
    """Its removal was not agreed to."""
    failed: tuple[Leftover, ...] = ()
    """AWS refused to remove it."""


def clear(clients: Clients, names: Footprint, known: Collection[str], journal: Journal, ask: Ask | None) -> Remainder:
    """List what is left of an environment, and remove what the answers allow.

    Args:
        clients: The environment's clients.
        names: The environment's names.
        known: Ids in Terraform's state.
        journal: Records the steps.
        ask: Answers the questions; asked on the terminal by default.
    """
    with journal.step("look for what is left at AWS") as step:
        left = find(clients, names, known)
        step.note = f"{len(left)} found"
    if not left:
        return Remainder()
    display = journal.display
    with display.paused():
        display.console.print(table(left, f"Left of {journal.subject}, outside of Terraform"))
    agreed: list[Leftover] = []
    for holds_data, content in (
        (False, "Remove what holds no data"),
        (True, "Remove the volumes, and the data on them"),
    ):
        some = [one for one in left if one.kind.holds_data is holds_data]
        if some and says_yes(f"{content} ({len(some)})?", display, ask):
            agreed += some
    kept = tuple(one for one in left if one not in agreed)
    if not agreed:
        return Remainder(kept)
    with journal.step("remove what is left") as step:
        failures = remove(clients, [one for one in left if one in agreed])
        step.note = f"{len(agreed) - len(failures)} removed"
    for name, reason in failures.items():
        display.say(f"not removed: {name}: {reason}")
    return Remainder(kept, tuple(one for one in agreed if one.name in failures))
