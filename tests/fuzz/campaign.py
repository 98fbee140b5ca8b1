"""A run over many variants: their number, their seed, and the shares that are synthesized and refused."""

import os
import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, zip_longest

from hypothesis import example, given, seed, settings

from tests.fuzz.kept import KEPT
from tests.fuzz.mutations import variants
from tests.fuzz.variant import Variant
from tests.fuzz.verdict import judge

_VARIANTS = int(os.environ.get("FUZZ", "200"))
VALIDATED = int(os.environ.get("FUZZ_VALIDATED", "0"))
"""Number of synthesized variants that Terraform validates."""
_SEED = os.environ.get("FUZZ_SEED")
"""A number, ``random`` for a new one, or nothing for the same variants in every run."""


@dataclass
class Campaign:
    """The variants of a run."""

    seed: int | None
    accepted: list[Variant] = field(default_factory=list)
    refused: list[Variant] = field(default_factory=list)

    @property
    def summary(self) -> str:
        """The seed, the shares, and those of each kind of mutation."""
        every, good = Counter(_kinds([*self.accepted, *self.refused])), Counter(_kinds(self.accepted))
        rows = [f"  {kind}: {good[kind]} of {times}" for kind, times in sorted(every.items())]
        total = len(self.accepted) + len(self.refused)
        begin = f"make fuzz SEED={self.seed}: " if self.seed is not None else ""
        return "\n".join([f"{begin}{len(self.accepted)} of {total} variants are synthesized", *rows])

    def sample(self, count: int) -> Sequence[Variant]:
        """Return some of the accepted variants, with each kind of mutation in turn."""
        by_kind: dict[str, list[Variant]] = defaultdict(list)
        for variant in self.accepted:
            for kind in set(variant.kinds):
                by_kind[kind].append(variant)
        rows = zip_longest(*(by_kind[kind] for kind in sorted(by_kind)))
        in_turn = {id(variant): variant for variant in chain.from_iterable(rows) if variant}
        return list(in_turn.values())[:count]


@cache
def campaign() -> Campaign:
    """Judge the kept variants and new ones, and fail with the smallest one that is neither accepted nor refused."""
    number = random.SystemRandom().randrange(2**32) if _SEED == "random" else int(_SEED) if _SEED else None
    run = Campaign(number)

    def is_accepted_or_refused(variant: Variant) -> None:
        (run.accepted if judge(variant).stack else run.refused).append(variant)

    test = settings(max_examples=_VARIANTS, derandomize=number is None, print_blob=True)(
        given(variants())(is_accepted_or_refused)
    )
    for variant in KEPT:
        test = example(variant)(test)
    (test if number is None else seed(number)(test))()
    return run


def _kinds(found: Sequence[Variant]) -> list[str]:
    return [kind for variant in found for kind in set(variant.kinds)]
