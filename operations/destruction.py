"""The destruction of an environment: review, two stages, and the clearing of what is left."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from operations.cloud import Clients, clients_in, refuse_other_account
from operations.consent import ON_TERMINAL, Consent, require_name
from operations.deploy import show
from operations.destroy_plan import DestroyPlan, unreviewed
from operations.footprint import Footprint, footprint
from operations.instances import wait_until_terminated
from operations.leftovers import Remainder, clear
from operations.plan_file import private_plan
from operations.preparation import GRACE
from operations.protection import RUNBOOK, refuse_deployed_protection, refuse_protected
from operations.working_folder import applying
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.journal import Display, Journal
from terraform_runner.plan_review import Review, review
from terraform_runner.synthesized import Stack, read_stack
from terraform_runner.terraform import OnEvent, Terraform
from terraform_runner.wording import some

_PLAN = "destroy.tfplan"


@dataclass(kw_only=True)
class Destruction:
    """The destruction of the environment that is synthesized in a folder."""

    folder: Path
    journal: Journal
    consent: Consent = ON_TERMINAL
    variables: Mapping[str, str] | None = None
    """The environment of every Terraform command; this process's own by default."""
    clients_of: Callable[[str], Clients] = clients_in
    """Returns the AWS clients of a region."""
    accounts: tuple[str, ...] | None = None
    """The accounts that the environment may be in; those of its provider by default."""
    grace: float = GRACE
    on_review: Callable[[Review], None] | None = None
    """Called with the review of the plan, in place of printing it."""
    on_event: OnEvent | None = None
    """Called with every event of an apply."""
    sleep: Callable[[float], None] = time.sleep
    _reviewed: Review = field(init=False, default=Review(()))
    _remainder: Remainder = field(init=False, default=Remainder())

    @property
    def environment(self) -> str:
        """The environment's name."""
        return self.journal.subject

    @property
    def display(self) -> Display:
        """The terminal."""
        return self.journal.display

    @property
    def terraform(self) -> Terraform:
        """Terraform in the folder."""
        return Terraform(self.folder, self.journal, environment=self.variables, grace=self.grace)

    def run(self) -> None:
        """Destroy the environment, from wherever an earlier run stopped.

        Raises:
            UserError: It is protected, it was not confirmed, or something could not be destroyed.
        """
        stack = read_stack(self.folder)
        refuse_protected(self.environment, stack)
        self._check_account(footprint(stack))
        self.terraform.init("-upgrade")
        planned = self._review(stack)
        names = footprint(stack, planned.changes)
        try:
            if self._reviewed.changes:
                self._release(planned, names)
            self._destroy_rest(names)
        except StepFailed as failure:
            reason = f"{failure.reason}. {self._left_in_state()}{self._again}"
            raise StepFailed(failure.step, failure.log, failure.tail, reason) from failure
        except UserError as error:
            raise UserError(f"{error}. {self._again}") from error
        self._close(planned, names)

    def _check_account(self, names: Footprint | None) -> None:
        if names:
            refuse_other_account(self.clients_of(names.region), self.accounts or names.accounts)

    def _review(self, stack: Stack) -> DestroyPlan:
        """Show the plan and have it confirmed."""
        with self._planned("plan") as (plan, content):
            planned = DestroyPlan(content)
            refuse_deployed_protection(self.environment, stack, planned)
            self._reviewed = review(content)
            if not self._reviewed.changes:
                self.display.say(f"{self.environment}: nothing is deployed")
                return planned
            text = self.journal.logs / "destroy-plan.txt"
            text.write_text(self.terraform.show_text(plan))
        if self.on_review:
            self.on_review(self._reviewed)
        else:
            show(self._reviewed, self.environment, self.display)
        self.display.say(f"the whole plan: {text}")
        question = f"Destroy all of {self.environment} ({self._reviewed.summary})?"
        require_name(self.environment, question, self.display, self.consent.environment)
        return planned

    def _release(self, planned: DestroyPlan, names: Footprint | None) -> None:
        """Destroy what the controllers in the cluster clean up after, and wait until AWS has no node of theirs."""
        if first := planned.released_first:
            self._stage("first stage", *(f"-target={address}" for address in first))
        if names:
            wait_until_terminated(
                self.clients_of(names.region),
                names.clusters,
                self.journal,
                limit_seconds=planned.patience_seconds,
                sleep=self.sleep,
            )

    def _destroy_rest(self, names: Footprint | None) -> None:
        """Destroy everything else, and then what Terraform does not know: a failure may be due to that."""
        failure = None
        if self._reviewed.changes:
            try:
                self._stage("second stage")
            except StepFailed as error:
                failure = error
        try:
            self._remainder = self._clear(names)
        except UserError as error:
            if failure is None:
                raise
            self.display.say(str(error))
        if failure:
            raise failure

    def _clear(self, names: Footprint | None) -> Remainder:
        if names is None:
            return Remainder()
        known = _ids(self.terraform.state_pull())
        return clear(self.clients_of(names.region), names, known, self.journal, self.consent.leftovers)

    def _stage(self, name: str, *options: str) -> None:
        """Plan and apply one stage. It destroys nothing that was not shown, and that was refreshed."""
        with self._planned(f"plan the {name}", "-refresh=false", *options) as (plan, content):
            changes = review(content).changes
            if more := unreviewed(self._reviewed.changes, changes):
                raise UserError(f"{some(more)} was not in the plan that was shown")
            if changes:
                with applying(self.folder, self.display):
                    self.terraform.apply(plan, step=name, on_event=self.on_event)

    @contextmanager
    def _planned(self, step: str, *options: str) -> Iterator[tuple[Path, dict[str, Any]]]:
        """Yield a destroy plan and its content."""
        with private_plan(self.folder / _PLAN) as plan:
            self.terraform.plan(plan, *options, step=step, destroy=True)
            yield plan, self.terraform.show_json(plan)

    @property
    def _again(self) -> str:
        return f"Go on with: make destroy ENV={self.environment}"

    def _left_in_state(self) -> str:
        try:
            left = self.terraform.state_list()
        except UserError:
            return ""
        return f"Left in the state: {len(left)} ({some(left)}). "

    def _close(self, planned: DestroyPlan, names: Footprint | None) -> None:
        """Say what is done, what is left, and what the next deployment needs."""
        say = self.display.say
        if failed := self._remainder.failed:
            raise UserError(f"left at AWS: {some([one.name for one in failed])}. {self._again}")
        if kept := self._remainder.kept:
            say(f"kept at AWS: {some([one.name for one in kept])}. To remove it: make destroy ENV={self.environment}")
        if not self._reviewed.changes:
            return
        say(f"{self.environment}: destroyed ({self._reviewed.summary})")
        if names and names.clusters:
            say(
                "EKS may deliver its last logs for some minutes, into a log group that the next deployment cannot "
                f"create again. To look once more before it: make destroy ENV={self.environment}"
            )
        for zone in planned.zones:
            say(
                f"The next zone {zone} will have other name servers: remove the delegation from its parent now, and "
                f"delegate to the output name_servers after the next deployment ({RUNBOOK}, Name servers)"
            )


def _ids(state: dict[str, Any]) -> set[str]:
    """Return the ids of everything in a state."""
    return {
        instance["attributes"]["id"]
        for resource in state.get("resources", [])
        for instance in resource["instances"]
        if instance.get("attributes", {}).get("id")
    }
