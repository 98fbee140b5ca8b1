"""Any settings and Helm values are synthesized, or refused with one message that names the setting."""

import sys
from pathlib import Path

import pytest

from rehearsal.overrides import without
from rehearsal.project import read_project
from terraform_runner.errors import StepFailed
from tests.fuzz.campaign import LEAST_SHARE, SEED, VALIDATED, campaign
from tests.fuzz.kept import KEPT
from tests.fuzz.plausible import text_settings
from tests.fuzz.texts import TEXTS
from tests.fuzz.variant import Variant
from tests.fuzz.verdict import judge
from tests.support.paths import REPOSITORY
from tests.support.terraform import initialized, provider_or_skip, write_stack


@pytest.mark.parametrize("variant", KEPT)
def test_kept_variants_are_synthesized_or_refused(variant: Variant) -> None:
    judge(variant)


@pytest.mark.timeout(7200)
def test_every_variant_is_synthesized_or_refused() -> None:
    sys.stdout.write(f"\nmake fuzz SEED={SEED}\n" if SEED is not None else "\n")
    run = campaign()
    sys.stdout.write(f"{run.summary}\n")
    accepted, refused = len(run.accepted), len(run.refused)
    assert min(accepted, refused) >= LEAST_SHARE * (accepted + refused), run.summary


@pytest.mark.rehearsal
@pytest.mark.timeout(7200)
@pytest.mark.skipif(not VALIDATED, reason="FUZZ_VALIDATED is not set")
def test_terraform_accepts_what_is_synthesized(tmp_path: Path) -> None:
    provider = provider_or_skip()
    newer = read_project(REPOSITORY).newer if provider.stands_in else ()
    sample = campaign().sample(VALIDATED)
    assert len(sample) == VALIDATED
    stacks = [without(judge(variant).stack or {}, newer) for variant in sample]
    failures: list[tuple[Variant, str]] = []
    with initialized(stacks[0], tmp_path) as terraform:
        for variant, stack in zip(sample, stacks, strict=True):
            write_stack(stack, tmp_path, provider)
            try:
                terraform.validate()
            except StepFailed as failed:
                failures.append((variant, "\n".join(failed.tail)))
    assert not failures


def test_every_text_has_values_that_look_right() -> None:
    assert set(TEXTS) == set(text_settings())
