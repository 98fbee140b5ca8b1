"""The checks before a deployment, and what stops it."""

from dataclasses import dataclass, field, replace
from typing import Any, Self

from rich.markup import escape

from operations.cloud import clients_in
from operations.footprint import footprint
from operations.preflight.checks import BEFORE_INIT, OF_PLAN, OF_PROVIDERS, OF_STATE, Checks, findings
from operations.preflight.finding import Finding, Verdict
from operations.preflight.situation import Situation
from terraform_runner.errors import UserError
from terraform_runner.journal import Display
from terraform_runner.synthesized import read_stack
from terraform_runner.terraform import Terraform

_COLOURS = {Verdict.OK: "green", Verdict.ADVICE: "yellow", Verdict.UNKNOWN: "yellow", Verdict.WRONG: "red"}


@dataclass
class Preflight:
    """The checks of one synthesized stack. A stack that is not at AWS has none."""

    terraform: Terraform
    display: Display
    situation: Situation | None
    every_line: bool = False
    """Whether to print what is right, too."""
    told: list[tuple[str, Finding]] = field(default_factory=list)
    """The name of each check, and what it has found."""

    @classmethod
    def of(cls, terraform: Terraform, display: Display, *, every_line: bool = False) -> Self:
        """Read the stack in Terraform's folder."""
        stack = read_stack(terraform.folder)
        where = footprint(stack)
        situation = where and Situation(stack, where, clients_in(where.region), terraform.environment)
        return cls(terraform, display, situation, every_line)

    def before_init(self, *, state: bool = True) -> None:
        """Check what needs neither the providers nor the state.

        Args:
            state: Whether the bucket for the state has to exist.
        """
        self._check([*BEFORE_INIT, *(OF_STATE if state else ())])

    def after_init(self) -> None:
        """Check the providers that Terraform has selected."""
        if self.situation:
            self.situation = replace(self.situation, providers=self.terraform.providers())
        self._check(OF_PROVIDERS)

    def of_plan(self, plan: dict[str, Any]) -> None:
        """Check what a plan takes.

        Args:
            plan: The plan as JSON.
        """
        if self.situation:
            self.situation = replace(self.situation, plan=plan)
        self._check(OF_PLAN)

    def require(self, *checks: str) -> None:
        """Stop if something is wrong.

        Args:
            checks: The names of the checks that count; all by default.

        Raises:
            UserError: Something is wrong.
        """
        counted = [finding for name, finding in self.told if not checks or name in checks]
        if wrong := [finding for finding in counted if finding.verdict is Verdict.WRONG]:
            raise UserError(f"{len(wrong)} of {len(self.told)} checks: see above what to do first; nothing was changed")

    def _check(self, checks: Checks) -> None:
        for name, finding in findings(checks, self.situation) if self.situation else ():
            self.told.append((name, finding))
            if self.every_line or finding.verdict is not Verdict.OK:
                verdict = f"[{_COLOURS[finding.verdict]}]{finding.verdict:<7}[/]"
                self.display.say(f"{verdict}  {name}: {escape(finding.text)}")
