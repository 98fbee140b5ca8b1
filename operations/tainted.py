"""Resources that a broken-off apply has left tainted and that are protected: they stop every later plan."""

from pathlib import Path
from typing import Any

from operations.confirmation import Confirm, ask
from terraform_runner.journal import Display
from terraform_runner.synthesized import protected_anywhere, read_stack
from terraform_runner.terraform import Terraform


def offer_untaint(terraform: Terraform, display: Display, confirm: Confirm | None) -> None:
    """Take the taint from protected resources, after asking.

    Terraform taints a resource whose creation did not come to its end, and would replace it. ``prevent_destroy``
    refuses that, and with it the whole plan. Without the taint the next plan reads the resource as it is and completes
    it; one that does not exist is created.

    Args:
        terraform: Terraform in the stack's folder, initialized.
        display: The terminal.
        confirm: Asks; None if there is nobody to ask but the terminal.

    Raises:
        UserError: It is not confirmed.
    """
    addresses = protected_and_tainted(terraform.state_pull(), terraform.folder)
    if not addresses:
        return
    display.say("An earlier apply broke off while it created these, which are protected against destruction:")
    for address in addresses:
        display.say(f"  terraform untaint {address}")
    display.say("As long as they are marked as tainted, every plan is refused. Nothing is destroyed or lost by it.")
    ask(f"Untaint {len(addresses)}, and plan?", display, confirm)
    for address in addresses:
        terraform.untaint(address)


def protected_and_tainted(state: dict[str, Any], folder: Path) -> list[str]:
    """Return the addresses of the tainted resources in a state that the stack in ``folder`` protects."""
    tainted = {
        f"{resource['type']}.{resource['name']}"
        for resource in state.get("resources", [])
        if resource["mode"] == "managed"
        and any(instance.get("status") == "tainted" for instance in resource["instances"])
    }
    return sorted(tainted.intersection(protected_anywhere(read_stack(folder))))
