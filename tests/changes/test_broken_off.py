"""Production's first apply breaks off at many points: each next apply goes on, and the last one comes to its end.

"Breaks off" means that from some call on AWS carries out no change any more, as after an expired token: what was begun
stays half made, in ten places at once.
"""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from operations.tainted import offer_untaint
from rehearsal import steps
from rehearsal.project import read_project
from rehearsal.run import rehearse
from rehearsal.steps import Rehearsal
from rehearsal.testing.calls import Call, Fault, changing
from rehearsal.testing.proxy import FaultyProxy
from terraform_runner.errors import StepFailed
from terraform_runner.terraform import Event
from tests.changes.bases import BASES
from tests.support.paths import REPOSITORY
from tests.support.terraform import provider_or_skip, silent_display
from tools.rehearse_settings import synthesized

SEED = 20261126
BREAKS = 30
MOST_CALLS_BETWEEN = 8
ON_PURPOSE = "fails here on purpose"


class From:
    """Selects the first call of a name, and every changing call after it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.begun = False

    def __call__(self, call: Call) -> bool:
        self.begun = self.begun or call.name == self.name
        return self.begun and call.changes


class Errors:
    """The errors of the applies that are not those of the proxy."""

    def __init__(self) -> None:
        self.own: list[str] = []

    def on_event(self, event: Event) -> None:
        """Keep an error that was not made on purpose."""
        told = event.get("diagnostic", {})
        if told.get("severity") == "error" and ON_PURPOSE not in (text := f"{told['summary']}: {told['detail']}"):
            self.own.append(text)


@pytest.mark.rehearsal
@pytest.mark.changes
@pytest.mark.timeout(0)
def test_a_first_apply_that_breaks_off_is_repaired_by_the_next_one(tmp_path: Path) -> None:
    provider_or_skip()
    display = silent_display()
    chance = random.Random(SEED)
    broken: list[int] = []

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.take_inventory(rehearsal)
        with FaultyProxy(rehearsal.server.url) as proxy:
            terraform = replace(rehearsal, environment=proxy.environment(rehearsal.environment)).terraform
            terraform.init()

            def apply() -> list[str]:
                errors = Errors()
                offer_untaint(terraform, display, lambda _: True)
                try:
                    terraform.apply_now(on_event=errors.on_event)
                except StepFailed:
                    proxy.wait_until_idle()
                return errors.own

            # The instance that was seen: it left six security groups that no later apply could make.
            proxy.fail(Fault.INTERNAL, of=From("ec2:RevokeSecurityGroupEgress"))
            assert apply() == []
            assert proxy.failed
            while len(broken) < BREAKS:
                after = chance.randrange(1, MOST_CALLS_BETWEEN)
                proxy.reset()
                proxy.fail(chance.choice([Fault.INTERNAL, Fault.UNAVAILABLE]), after=after, of=changing)
                assert apply() == [], f"break {len(broken)}, seed {SEED}"
                assert proxy.failed, f"it came to its end after {len(broken)} breaks: nothing was left to break off"
                broken.append(after)
            proxy.reset()
            assert apply() == []
        steps.second_plan_is_empty(rehearsal)
        steps.lift_protections(rehearsal)
        steps.destroy(rehearsal)
        steps.nothing_is_left(rehearsal)

    source = synthesized(BASES["production"](), tmp_path / "synthesized")
    result = rehearse(
        source.name,
        stacks=source.parent,
        output=tmp_path / "rehearsal.out",
        display=display,
        project=read_project(REPOSITORY),
        procedure=procedure,
    )
    assert result.passed, result.failure
    assert len(broken) == BREAKS
