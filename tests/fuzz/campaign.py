"""A run over many variants: their number, their seed, and the shares that are synthesized and refused."""

import os
import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, zip_longest
from math import ceil

from hypothesis import given, seed, settings

from tests.fuzz.mutations import GENTLE, ROUGH, variants
from tests.fuzz.variant import Variant
from tests.fuzz.verdict import judge

_SYNTHESIZED = int(os.environ.get("FUZZ", "100"))
"""Number of variants to be synthesized."""
LEAST_SHARE = 0.1
"""Of all variants at least as many are synthesized, and at least as many are refused."""
_IN_A_ROW = 10
"""Number of examples after which hypothesis would vary the earlier ones rather than draw independent ones."""
VALIDATED = int(os.environ.get("FUZZ_VALIDATED", "0"))
"""Number of synthesized variants that Terraform validates."""


def _seed(given: str) -> int | None:
    return random.SystemRandom().randrange(2**32) if given == "random" else int(given) if given else None


SEED = _seed(os.environ.get("FUZZ_SEED", ""))
"""The number of FUZZ_SEED, a new one for ``random``, or nothing for the same variants in every run."""


@dataclass
class Campaign:
    """The variants of a run."""

    accepted: list[Variant] = field(default_factory=list)
    refused: list[Variant] = field(default_factory=list)

    @property
    def summary(self) -> str:
        """The shares of all variants, and of each kind of mutation."""
        every, good = Counter(_kinds([*self.accepted, *self.refused])), Counter(_kinds(self.accepted))
        rows = [f"  {kind}: {good[kind]} of {times}" for kind, times in sorted(every.items())]
        total = len(self.accepted) + len(self.refused)
        return "\n".join([f"{len(self.accepted)} of {total} variants are synthesized", *rows])

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
    """Judge variants with each mutation, and fail with the smallest one that is neither accepted nor refused."""
    run = Campaign()

    def is_accepted_or_refused(variant: Variant) -> None:
        (run.accepted if judge(variant).stack else run.refused).append(variant)

    mutations = (*GENTLE, *ROUGH)
    few = settings(max_examples=_IN_A_ROW, derandomize=SEED is None, print_blob=True)
    for number in range(ceil(_SYNTHESIZED / LEAST_SHARE / _IN_A_ROW)):
        if len(run.accepted) >= _SYNTHESIZED:
            break
        test = given(variants(mutations[number % len(mutations)]))(is_accepted_or_refused)
        seed((SEED or 0) + number)(few(test))()
    return run


def _kinds(found: Sequence[Variant]) -> list[str]:
    return [kind for variant in found for kind in set(variant.kinds)]
