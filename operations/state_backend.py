"""Create the bucket that keeps Terraform's state, from a stack whose own state belongs there: ``make state-backend``.

The first run cannot use the backend that the stack names. It applies with local state, migrates that state into the new
bucket, verifies it there (same content, empty plan) and then moves the local copy to the backups. Later runs plan and
apply on the bucket. An interrupted run continues where it stopped: local state lies in ``.state-backend/`` (ignored by
Git, spared by ``make clean``), and the content of the bucket is read, never assumed.
"""

import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from operations.confirmation import Confirm, ask
from operations.deploy import refuse_dangers, show
from operations.plan_file import digest, private_plan, require_same
from operations.preflight import Preflight
from operations.preparation import GRACE, alone, explained, refuse_unknown
from operations.tainted import offer_untaint
from operations.working_folder import applying, refuse_strays, refuse_unsaved_state, refuse_unsaved_states
from terraform_runner.cdktf import OUTPUT, synthesize
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.journal import Display, Journal, Step
from terraform_runner.plan_review import review
from terraform_runner.synthesized import STACK_FILE, read_stack
from terraform_runner.terraform import OnEvent, Terraform, require_terraform, without_settings

STACK = "state-backend"
FOLDER = ".state-backend"
LOCAL_OVERRIDE = "local_override.tf.json"
_NO_BUCKET = "does not exist"

State = dict[str, Any]


def make_state_backend(
    project: Path, display: Display, *, allow_danger: bool = False, confirm: Confirm | None = None
) -> None:
    """Synthesize the project and bootstrap its state bucket in the real cloud."""
    require_terraform()
    work = project / FOLDER
    journal = Journal(STACK, work / "logs", display)
    source = project / OUTPUT / "stacks" / STACK
    with alone(project), explained(work / "stack"):
        refuse_strays(source)
        refuse_unsaved_states(source.parent)
        refuse_unknown(STACK, synthesize(project, OUTPUT, journal))
        refuse_strays(source)
        environment = without_settings(os.environ, display.say)
        terraform = Terraform(source, journal, grace=GRACE, environment=environment)
        preflight = Preflight.of(terraform, display)
        preflight.before_init(state=False)
        preflight.require()
        StateBackend(
            source=source,
            work=work,
            journal=journal,
            grace=GRACE,
            allow_danger=allow_danger,
            confirm=confirm,
            hooks=Hooks(environment=environment),
        ).bootstrap()


@dataclass(frozen=True, kw_only=True)
class Hooks:
    """Changes to a bootstrap that does not run against the real cloud."""

    environment: Mapping[str, str] | None = None
    """The environment of every command; this process's own by default."""
    backend_config: tuple[str, ...] = ()
    """Additional ``-backend-config`` options for the S3 backend."""
    override: dict[str, Any] | None = None
    """An override file to merge over the stack. Without one, override files are refused."""
    on_plan: Callable[[Terraform, Path], None] | None = None
    """Called with every plan that changes something, in place of printing its review."""
    on_event: OnEvent | None = None
    """Called with every event of an apply."""


@dataclass(kw_only=True)
class StateBackend:
    """One state bucket: the synthesized stack that creates it, and the folder to work in."""

    source: Path
    """The folder with the stack's cdk.tf.json."""
    work: Path
    """The stable folder that keeps local state, backups and logs."""
    journal: Journal
    grace: float
    """Seconds that Terraform has between an interrupt and the kill."""
    allow_danger: bool = False
    confirm: Confirm | None = None
    hooks: Hooks = Hooks()
    _backend: dict[str, Any] = field(init=False, default_factory=dict)

    @property
    def folder(self) -> Path:
        """The folder that Terraform runs in, with the local state."""
        return self.work / "stack"

    @property
    def local_state_file(self) -> Path:
        """The local state, between the first apply and the verified migration."""
        return self.folder / "terraform.tfstate"

    @property
    def address(self) -> str:
        """The address of the state in the bucket."""
        return f"s3://{self._backend['bucket']}/{self._backend['key']}"

    @property
    def terraform(self) -> Terraform:
        """Terraform in the working folder."""
        return Terraform(self.folder, self.journal, environment=self.hooks.environment, grace=self.grace)

    def bootstrap(self) -> None:
        """Bring bucket and state up to date, from wherever an earlier run stopped."""
        self._prepare()
        local = self._local_state()
        with self.journal.step("look for the bucket") as step:
            bucket_exists, remote = self._look(step)
        if local and remote:
            self._refuse_two_states(local, remote)
            self._leave_local_state(self._back_up())
            self._apply_on_bucket()
        elif local or not bucket_exists:
            self._apply_locally()
            self.migrate_to_bucket()
        elif remote:
            self._apply_on_bucket()
        else:
            raise UserError(
                f"the bucket {self._backend['bucket']} exists, but there is no state: neither {self.address} "
                f"nor {self.folder} has any. Put it back (a copy may be in {self.work / 'backup'}), import the bucket, "
                "or choose another name."
            )

    def migrate_to_bucket(self) -> None:
        """Copy local state into the bucket, verify it there, then move the local copy to the backups."""
        local = self._local_state()
        backup = self._back_up()
        (self.folder / LOCAL_OVERRIDE).unlink(missing_ok=True)
        self._forget_backend()
        self.terraform.init("-migrate-state", "-force-copy", *self._backend_options(), step="migrate the state")
        with self.journal.step("verify the state in the bucket") as step:
            _, remote = self._look(step)
            kept = f"a copy of the local state is in {backup}"
            if not _same(local, remote):
                raise self.journal.failure(step, f"{self.address} does not hold the state just copied; {kept}")
            with private_plan(self.folder / "verify.tfplan") as plan:
                if self.terraform.plan(plan, step=step):
                    raise self.journal.failure(step, f"the plan from the bucket is not empty; {kept}")
        self._leave_local_state(backup)

    def migrate_to_local(self) -> None:
        """Copy the state out of the bucket, before the bucket itself is destroyed."""
        self._name_local_backend()
        self.terraform.init("-migrate-state", "-force-copy", step="migrate the state back")

    def _prepare(self) -> None:
        # State holds every value in clear.
        self.work.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.folder.mkdir(exist_ok=True)
        stack = read_stack(self.source)
        backend = stack.get("terraform", {}).get("backend", {}).get("s3")
        if not backend:
            raise UserError(f"{self.source / STACK_FILE} has no S3 backend: there is nothing to bootstrap")
        self._backend = backend
        shutil.copy(self.source / STACK_FILE, self.folder / STACK_FILE)
        (self.folder / LOCAL_OVERRIDE).unlink(missing_ok=True)
        refuse_unsaved_state(self.folder)
        if self.hooks.override is None:
            refuse_strays(self.folder)
        else:
            (self.folder / "override.tf.json").write_text(json.dumps(self.hooks.override, indent=2))
        self._forget_backend()

    def _forget_backend(self) -> None:
        """Remove Terraform's record of the backend, so that it migrates the state file beside the configuration."""
        shutil.rmtree(self.folder / ".terraform", ignore_errors=True)

    def _name_local_backend(self) -> None:
        (self.folder / LOCAL_OVERRIDE).write_text(json.dumps({"terraform": {"backend": {"local": {}}}}))

    def _apply_locally(self) -> None:
        self._name_local_backend()
        self.terraform.init("-upgrade", step="init with local state")
        self._plan_and_apply("local state")

    def _apply_on_bucket(self) -> None:
        self.terraform.init("-upgrade", *self._backend_options(), step="init with the state in the bucket")
        self._plan_and_apply("state in the bucket")

    def _plan_and_apply(self, where: str) -> None:
        stack, display = self.source.name, self.journal.display
        offer_untaint(self.terraform, display, self.confirm)
        with private_plan(self.folder / "reviewed.tfplan") as plan:
            if not self.terraform.plan(plan):
                display.say(f"{stack}: nothing to change ({where})")
                return
            reviewed = digest(plan)
            changes = review(self.terraform.show_json(plan))
            if self.hooks.on_plan:
                self.hooks.on_plan(self.terraform, plan)
            else:
                show(changes, stack, display)
            refuse_dangers(changes, stack, self.allow_danger)
            ask(f"Apply {stack} ({changes.summary}, {where})?", display, self.confirm)
            require_same(plan, reviewed)
            with applying(self.folder, display):
                self.terraform.apply(plan, on_event=self.hooks.on_event)

    def _backend_options(self) -> list[str]:
        return [f"-backend-config={option}" for option in self.hooks.backend_config]

    def _local_state(self) -> State:
        """Return the local state; empty if there is none or it has no resources."""
        try:
            state = json.loads(self.local_state_file.read_text() or "{}")
        except FileNotFoundError:
            return {}
        except ValueError as error:
            raise UserError(f"{self.local_state_file} is not a state file: {error}") from error
        return state if state.get("resources") else {}

    def _look(self, step: Step) -> tuple[bool, State]:
        """Return whether the bucket exists, and its state. Terraform's own backend asks, with its own credentials."""
        probe = self.work / "probe"
        shutil.rmtree(probe, ignore_errors=True)
        probe.mkdir(parents=True)
        (probe / "main.tf.json").write_text(json.dumps({"terraform": {"backend": {"s3": self._backend}}}))
        terraform = Terraform(probe, self.journal, environment=self.hooks.environment, grace=self.grace)
        try:
            terraform.init(*self._backend_options(), step=step)
            state = terraform.state_pull()
        except StepFailed as failure:
            # A message that is not recognised stays a failure; it never passes for a missing bucket.
            if any("S3 bucket" in line and _NO_BUCKET in line for line in failure.tail):
                step.note = f"there is no bucket {self._backend['bucket']} yet"
                return False, {}
            raise
        finally:
            shutil.rmtree(probe, ignore_errors=True)
        step.note = f"{len(state.get('resources', []))} resources in {self.address}"
        return True, state if state.get("resources") else {}

    def _refuse_two_states(self, local: State, remote: State) -> None:
        if not _same(local, remote):
            raise UserError(
                f"two different states: {self.local_state_file} and {self.address}. Find out which one is real, "
                "move the other away, run again. Nothing was changed."
            )

    def _back_up(self) -> Path:
        """Copy the local state. Terraform empties it as soon as it has migrated."""
        backup = self.work / "backup" / datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
        backup.mkdir(parents=True)
        shutil.copy2(self.local_state_file, backup)
        return backup / self.local_state_file.name

    def _leave_local_state(self, backup: Path) -> None:
        """Remove the local state. The one in the bucket is the only one from now on."""
        for file in self.folder.glob("terraform.tfstate*"):
            file.unlink()
        self.journal.display.say(f"the state is in {self.address}; a copy of the local one is kept: {backup}")


def _same(one: State, other: State) -> bool:
    """Return whether two states have the same content.

    Lineage and serial cannot tell: both start anew when a state is migrated into a new bucket.
    """
    return all(one.get(key) == other.get(key) for key in ("resources", "outputs"))
