"""The table of changes: complete, on its page, and true."""

import pytest

from rehearsal.changes import Change
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.plan_review import Action, Review
from terraform_runner.plan_review import Change as One
from tests.changes.bases import BASES
from tests.changes.judge import judged
from tests.changes.others import ALIKE, NOT_JUDGED
from tests.changes.page import PAGE, page
from tests.changes.settings import leaves
from tests.changes.table import TABLE, Effect, Row
from tests.support.platform import changed, refusal
from tests.support.terraform import provider_or_skip

SETTINGS = frozenset(leaves())
ROWS = frozenset(row.setting for row in TABLE)
FEWEST_ROWS = 40


def test_every_setting_has_its_place() -> None:
    """A new setting needs a row, or a line in tests/changes/others.py."""
    above = {setting.rsplit(".", depth)[0] for setting in SETTINGS for depth in range(1, setting.count(".") + 1)}
    assert SETTINGS - ROWS - ALIKE.keys() - NOT_JUDGED.keys() == set()
    assert not (ALIKE.keys() | NOT_JUDGED.keys()) - SETTINGS
    assert not ALIKE.keys() & NOT_JUDGED.keys()
    assert set(ALIKE.values()) <= ROWS
    assert SETTINGS | above >= ROWS
    assert len(TABLE) >= FEWEST_ROWS
    assert len({row.id for row in TABLE}) == len(TABLE)


def test_the_page_is_current() -> None:
    """Run ``python -m r3edge.lazy -m tests.changes.page`` if it is not."""
    assert PAGE.read_text() == page()


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.id)
def test_settings_take_or_refuse_it(row: Row) -> None:
    base = BASES[row.base]()
    if row.effect is Effect.SETTINGS_REFUSE:
        assert row.message in refusal(base, **row.to)
    else:
        assert changed(base, **row.to) != base


SAMPLE = ("cluster.system_nodes.instance_types", "addons.flux.webhook", "ingress.zone.zone_name")
"""What every ``make test-rehearsals`` judges: in place, adds, refused. ``make test-changes`` judges all."""


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(("production", SAMPLE), id="sample"),
        *(pytest.param((base, ROWS), id=base, marks=pytest.mark.changes) for base in sorted(BASES)),
    ],
)
def outcomes(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Row, Change]]:
    """Judge rows of one base."""
    provider_or_skip()
    base, settings = request.param
    rows = [row for row in TABLE if row.base == base and row.setting in settings]
    return list(judged(base, rows, tmp_path_factory.mktemp(base)))


@pytest.mark.rehearsal
@pytest.mark.timeout(0)
def test_the_rehearsal_agrees(outcomes: list[tuple[Row, Change]]) -> None:
    wrong = {row.id: found for row, change in outcomes if (found := disagreement(row, change))}
    assert wrong == {}


def disagreement(row: Row, change: Change) -> str:
    """Say where a change does something else than its row says; nothing if it does not."""
    dangers = {one.type for one in change.review.dangers}
    actions = {one.action for one in change.review.changes}
    failure = told(change.failure) if change.failure else ""
    match row.effect:
        case Effect.PLAN_REFUSES | Effect.AWS_REFUSES:
            planned = bool(change.review.changes)
            if not failure or row.message not in failure or planned is (row.effect is Effect.PLAN_REFUSES):
                return f"is not refused so: {failure or 'works'}"
            return ""
        case _ if failure:
            return failure
        case Effect.NOTHING:
            right = not actions
        case Effect.IN_PLACE:
            right = actions == {Action.UPDATE}
        case Effect.ADDS:
            right = Action.CREATE in actions and not dangers
        case _:
            right = dangers == row.loses
    return "" if right else f"{sorted(actions)}, loses {sorted(dangers)}"


def told(failure: UserError) -> str:
    """Return a failure with what Terraform said, which its headline shortens."""
    return " ".join([str(failure), *(failure.tail if isinstance(failure, StepFailed) else ())])


@pytest.mark.parametrize(
    ("effect", "does"),
    [
        (Effect.NOTHING, [Action.UPDATE]),
        (Effect.IN_PLACE, []),
        (Effect.IN_PLACE, [Action.UPDATE, Action.CREATE]),
        (Effect.ADDS, [Action.UPDATE]),
        (Effect.ADDS, [Action.CREATE, Action.DESTROY]),
        (Effect.REPLACES, [Action.UPDATE]),
        (Effect.AWS_REFUSES, [Action.UPDATE]),
    ],
)
def test_a_row_that_is_wrong_is_found(effect: Effect, does: list[Action]) -> None:
    row = Row("a.b", "c", {}, effect, loses=frozenset({"aws_vpc"}) if effect is Effect.REPLACES else frozenset())
    change = Change(review=Review(tuple(One(f"aws_lb.{one}", "aws_lb", one) for one in does)))
    assert disagreement(row, change)
