"""The steps of a rehearsal, each with the condition that must hold after it."""

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rehearsal.aws.inventory import Inventory, difference, inventory
from rehearsal.aws.provider import AwsProvider
from rehearsal.aws.server import AwsServer
from rehearsal.charts.store import ChartStore
from rehearsal.layers import Layers
from rehearsal.overrides import (
    PROTECTIONS_FILE,
    REHEARSAL_FILE,
    protections_override,
    rehearsal_override,
    without,
)
from rehearsal.providers.server import SchemaProviders
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.journal import Journal, Step
from terraform_runner.plan_review import review
from terraform_runner.process import TAIL_LINES
from terraform_runner.synthesized import STACK_FILE, Stack, protected, read_stack, resources
from terraform_runner.terraform import Terraform
from terraform_runner.wording import some

Objects = dict[str, Inventory]
"""All existing objects, by AWS region and by other provider."""

PREVENT_DESTROY = "lifecycle.prevent_destroy set"
GRACE = 30.0
"""Seconds that Terraform has between an interrupt and the kill."""
STATE = "terraform.tfstate"
"""The state, in the folder that Terraform works in."""
_KEPT = (".terraform", ".terraform.lock.hcl", STATE)


@dataclass(kw_only=True)
class Rehearsal:
    """One stack on one set of servers."""

    stack: Stack
    """The synthesized JSON, without what is left out."""
    source: Path
    """The folder of the synthesized stack, which is not to be written to."""
    folder: Path
    """The folder for everything that the rehearsal writes."""
    journal: Journal
    server: AwsServer
    provider: AwsProvider
    """The AWS provider in use."""
    providers: SchemaProviders
    """All other providers."""
    environment: Mapping[str, str]
    """The environment of every Terraform command."""
    layers: Layers
    charts: ChartStore
    """Where Helm charts come from."""
    useless_values: Sequence[str] = ()
    connections: Mapping[str, Sequence[str]] = field(default_factory=dict)
    operators: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Helm values (``release.path``) that may have no effect."""
    left_out: Sequence[str] = ()
    """Arguments that the provider does not know."""
    destroy_refused: bool = False
    """Whether destroy must be refused even if no resource is protected."""
    objects_before: Objects = field(default_factory=dict)

    @property
    def terraform(self) -> Terraform:
        """Terraform in the working folder."""
        return Terraform(self.work, self.journal, environment=self.environment, grace=GRACE)

    @property
    def work(self) -> Path:
        """The folder that Terraform works in."""
        return self.folder / "stack"

    @property
    def regions(self) -> list[str]:
        """The regions that the stack's AWS providers name."""
        entries = self.stack.get("provider", {}).get("aws", [])
        return sorted({entry["region"] for entry in entries if "region" in entry}) or ["us-east-1"]

    def inventory(self) -> Objects:
        """Ask the services themselves for all existing objects."""
        at_aws = {region: inventory(self.server.client, region) for region in self.regions}
        return at_aws | {name: service.store.inventory() for name, service in self.providers.services.items()}

    def keep_plan(self, terraform: Terraform, plan: Path) -> None:
        """Keep the first plan as text and JSON, and count its resources."""
        content = terraform.show_json(plan)
        (self.folder / "plan.txt").write_text(terraform.show_text(plan))
        (self.folder / "plan.json").write_text(json.dumps(content, indent=1))
        self.layers.planned(content)


def configure(rehearsal: Rehearsal, source: Path) -> None:
    """Put a synthesized stack and its override into the working folder, in the place of an earlier one.

    Raises:
        UserError: A Helm chart given by its folder does not lie beside the stack: the stand-in for Helm reads none.
    """
    work = rehearsal.work
    for old in work.iterdir():
        if old.name not in _KEPT:
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    shutil.copytree(source, work, dirs_exist_ok=True)
    stack = without(read_stack(source), rehearsal.left_out)
    (work / STACK_FILE).write_text(json.dumps(stack, indent=2))
    (work / REHEARSAL_FILE).write_text(json.dumps(rehearsal_override(stack, rehearsal.provider.version), indent=2))
    charts = {body["chart"] for kind, _, body in resources(stack) if kind == "helm_release"}
    missing = sorted(chart for chart in charts if chart.startswith(".") and not (work / chart / "Chart.yaml").exists())
    if missing:
        raise UserError(f"the stack uses charts that are not beside it: {', '.join(missing)}")


def take_inventory(rehearsal: Rehearsal) -> None:
    """Record what a fresh server holds: default VPCs, for example."""
    with rehearsal.journal.step("inventory before"):
        rehearsal.objects_before = rehearsal.inventory()


def deploy(rehearsal: Rehearsal) -> None:
    """Run init, validate, plan and apply."""
    terraform = rehearsal.terraform
    terraform.init()
    terraform.validate()
    plan = rehearsal.work / "first.tfplan"
    terraform.plan(plan)
    rehearsal.keep_plan(terraform, plan)
    terraform.apply(plan, on_event=rehearsal.layers.applying)


def second_plan_is_empty(rehearsal: Rehearsal) -> None:
    """Check that a plan directly after the apply changes nothing."""
    plan = rehearsal.work / "second.tfplan"
    terraform = rehearsal.terraform
    with rehearsal.journal.step("second plan is empty") as step:
        if not terraform.plan(plan, step=step):
            return
        content = terraform.show_json(plan)
        rehearsal.layers.changed(content)
        (rehearsal.folder / "second-plan.txt").write_text(terraform.show_text(plan))
        changes = [f"{change.action} {change.address}" for change in review(content).changes] or ["outputs"]
        raise _failure(rehearsal, step, f"it would change {len(changes)}", changes)


def no_generated_secret_is_kept(rehearsal: Rehearsal) -> None:
    """Check that no random password that Secrets Manager made is in the state, a plan, or another file of the run.

    The step is left out where none was made.
    """
    passwords = [password.encode() for password in rehearsal.server.generated_passwords()]
    if not passwords:
        return
    with rehearsal.journal.step("no generated secret is kept") as step:
        files = [file for file in rehearsal.folder.rglob("*") if file.is_file() and ".terraform" not in file.parts]
        found = [file for file in files if any(password in file.read_bytes() for password in passwords)]
        if found:
            names = [str(file.relative_to(rehearsal.folder)) for file in sorted(found)]
            raise _failure(rehearsal, step, f"one of {len(passwords)} is in {len(names)} files", names)
        step.note = f"{len(passwords)} made, none in {len(files)} files"


def destroy_is_refused(rehearsal: Rehearsal) -> None:
    """Check that destroy fails because of prevent_destroy, and that nothing has been destroyed."""
    terraform, journal = rehearsal.terraform, rehearsal.journal
    guards = protected(rehearsal.stack)
    with journal.step("destroy is refused") as step:
        state, objects = terraform.state_list(), rehearsal.inventory()
        finished = terraform.destroy(step=step, on_event=rehearsal.layers.destroying, good=(0, 1))
        if finished.code == 0:
            why = f"although {some(guards)} should prevent it" if guards else "because no resource has prevent_destroy"
            raise journal.failure(step, f"everything was destroyed, {why}", finished.tail)
        if PREVENT_DESTROY not in step.log.read_text():
            raise journal.failure(step, "destroy failed, but not because of prevent_destroy", finished.tail)
        lost = sorted(set(state) - set(terraform.state_list())) + _added(rehearsal.inventory(), objects)
        if lost:
            raise _failure(rehearsal, step, f"refused, but only after it had destroyed {len(lost)}", lost)
        step.note = f"{len(guards)} protected resources, nothing destroyed"


def lift_protections(rehearsal: Rehearsal) -> None:
    """Override all protections, and apply those that the service itself enforces."""
    override = protections_override(rehearsal.stack)
    (rehearsal.work / PROTECTIONS_FILE).write_text(json.dumps(override, indent=2))
    rehearsal.terraform.apply_now(step="lift protections")


def destroy(rehearsal: Rehearsal) -> None:
    """Destroy everything."""
    rehearsal.terraform.destroy(on_event=rehearsal.layers.destroying)


def nothing_is_left(rehearsal: Rehearsal) -> None:
    """Check that state and servers hold exactly what they held before."""
    with rehearsal.journal.step("nothing is left") as step:
        after = rehearsal.inventory()
        left = [f"{address} (in the state)" for address in rehearsal.terraform.state_list()]
        left += _added(rehearsal.objects_before, after)
        if left:
            raise _failure(rehearsal, step, f"{len(left)} left", left)
        lost = _added(after, rehearsal.objects_before)
        if lost:
            raise _failure(rehearsal, step, f"{len(lost)} gone that were there before", lost)


def _added(before: Objects, after: Objects) -> list[str]:
    """Describe the objects in ``after`` alone."""
    return [
        f"{kind} {name} in {place}"
        for place, objects in after.items()
        for kind, names in difference(before.get(place, {}), objects).items()
        for name in sorted(names)
    ]


def _failure(rehearsal: Rehearsal, step: Step, reason: str, findings: Sequence[str]) -> StepFailed:
    """Return a failure that names the first findings, and add all of them to the step's log."""
    with step.log.open("a") as log:
        log.writelines(f"{finding}\n" for finding in findings)
    return rehearsal.journal.failure(step, f"{reason}: {some(findings)}", list(findings[:TAIL_LINES]))
