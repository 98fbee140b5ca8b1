"""The steps of a rehearsal: what each does and what must hold after it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from operations.errors import StepFailed, UserError
from operations.journal import Journal, Step
from operations.plan_review import review
from operations.process import TAIL_LINES
from operations.terraform import Terraform
from rehearsal.aws.inventory import Inventory, difference, inventory
from rehearsal.aws.server import AwsServer
from rehearsal.layers import Layers
from rehearsal.overrides import PROTECTIONS_FILE, Stack, protected, protections_override, resources
from rehearsal.providers.server import SchemaProviders

Things = dict[str, Inventory]
"""What exists, by region of AWS and by other provider."""

PREVENT_DESTROY = "lifecycle.prevent_destroy set"
_SHOWN = 3


@dataclass
class Stage:
    """One stack on one server: what the steps work on."""

    stack: Stack
    folder: Path
    journal: Journal
    server: AwsServer
    providers: SchemaProviders
    environment: Mapping[str, str]
    layers: Layers
    before: Things = field(default_factory=dict)

    @property
    def terraform(self) -> Terraform:
        """Terraform in the folder where the stack lies."""
        return Terraform(self.work, self.journal, environment=self.environment)

    @property
    def work(self) -> Path:
        """The folder that Terraform works in."""
        return self.folder / "stack"

    @property
    def regions(self) -> list[str]:
        """The regions that the stack's AWS providers name."""
        entries = self.stack.get("provider", {}).get("aws", [])
        return sorted({entry["region"] for entry in entries if "region" in entry}) or ["us-east-1"]

    def inventory(self) -> Things:
        """What the services themselves say there is."""
        at_aws = {region: inventory(self.server.client, region) for region in self.regions}
        return at_aws | {name: service.store.inventory() for name, service in self.providers.services.items()}

    def keep_plan(self, terraform: Terraform, plan: Path) -> None:
        """Keep the first plan as text and JSON, and count it."""
        found = terraform.show_json(plan)
        (self.folder / "plan.txt").write_text(terraform.show_text(plan))
        (self.folder / "plan.json").write_text(json.dumps(found, indent=1))
        self.layers.planned(found)


def take_inventory(stage: Stage) -> None:
    """Before anything else: what a fresh server holds (default VPCs, for example)."""
    with stage.journal.step("inventory before"):
        stage.before = stage.inventory()


def local_charts_are_there(stage: Stage) -> None:
    """A Helm chart given by its folder must lie beside the stack: the stand-in for Helm's provider does not look."""
    charts = {body["chart"] for kind, _, body in resources(stage.stack) if kind == "helm_release"}
    missing = sorted(
        chart for chart in charts if chart.startswith(".") and not (stage.work / chart / "Chart.yaml").exists()
    )
    if missing:
        raise UserError(f"the stack uses charts that are not beside it: {', '.join(missing)}")


def deploy(stage: Stage) -> None:
    """init, validate, plan, apply."""
    terraform = stage.terraform
    terraform.init()
    terraform.validate()
    plan = stage.work / "first.tfplan"
    terraform.plan(plan)
    stage.keep_plan(terraform, plan)
    terraform.apply(plan, on_event=stage.layers.applying)


def second_plan_is_empty(stage: Stage) -> None:
    """A plan straight after the apply must find nothing to do."""
    plan = stage.work / "second.tfplan"
    terraform = stage.terraform
    with stage.journal.step("second plan is empty") as step:
        if not terraform.plan(plan, step=step):
            return
        found = terraform.show_json(plan)
        stage.layers.changed(found)
        (stage.folder / "second-plan.txt").write_text(terraform.show_text(plan))
        changes = [f"{change.action} {change.address}" for change in review(found).changes] or ["outputs"]
        raise _listed(stage, step, f"it would change {len(changes)}", changes)


def destroy_is_refused(stage: Stage) -> None:
    """Protection works: destroy fails because of prevent_destroy, and nothing is gone."""
    terraform, journal = stage.terraform, stage.journal
    with journal.step("destroy is refused") as step:
        state, things = terraform.state_list(), stage.inventory()
        finished = terraform.destroy(step=step, on_event=stage.layers.destroying, good=(0, 1))
        if finished.code == 0:
            guards = protected(stage.stack)
            why = f"although {_some(guards)} should prevent it" if guards else "because no resource has prevent_destroy"
            raise journal.failure(step, f"everything was destroyed, {why}", finished.tail)
        if PREVENT_DESTROY not in step.log.read_text():
            raise journal.failure(step, "destroy failed, but not because of prevent_destroy", finished.tail)
        gone = sorted(set(state) - set(terraform.state_list())) + _added(stage.inventory(), things)
        if gone:
            raise _listed(stage, step, f"refused, but only after it had destroyed {len(gone)}", gone)
        step.note = f"{len(protected(stage.stack))} protected resources, nothing destroyed"


def lift_protections(stage: Stage) -> None:
    """Take the protections away by an override file, and apply what of it is the service's."""
    override = protections_override(stage.stack)
    (stage.work / PROTECTIONS_FILE).write_text(json.dumps(override, indent=2))
    stage.terraform.apply_now(step="lift protections")


def destroy(stage: Stage) -> None:
    """Destroy everything."""
    stage.terraform.destroy(on_event=stage.layers.destroying)


def nothing_is_left(stage: Stage) -> None:
    """Neither the state nor the server itself holds anything that was not there before."""
    with stage.journal.step("nothing is left") as step:
        after = stage.inventory()
        left = [f"{address} (in the state)" for address in stage.terraform.state_list()] + _added(stage.before, after)
        if left:
            raise _listed(stage, step, f"{len(left)} left", left)
        lost = _added(after, stage.before)
        if lost:
            raise _listed(stage, step, f"{len(lost)} gone that were there before", lost)


def _added(before: Things, after: Things) -> list[str]:
    """What is in ``after`` only, readable."""
    return [
        f"{kind} {name} in {place}"
        for place, things in after.items()
        for kind, names in difference(before.get(place, {}), things).items()
        for name in sorted(names)
    ]


def _listed(stage: Stage, step: Step, reason: str, what: list[str]) -> StepFailed:
    """A failure that names the first of what was found; all of it is in the step's log."""
    with step.log.open("a") as log:
        log.writelines(f"{line}\n" for line in what)
    return stage.journal.failure(step, f"{reason}: {_some(what)}", what[:TAIL_LINES])


def _some(what: list[str]) -> str:
    more = f" and {len(what) - _SHOWN} more" if len(what) > _SHOWN else ""
    return ", ".join(what[:_SHOWN]) + more
