"""The difference that a change makes to the estimate, by kind of cost."""

from dataclasses import dataclass

from cost.entries import ByUse, Cost, Unknown
from cost.estimate import Estimate


@dataclass(frozen=True)
class Difference:
    """The estimates before and after a change."""

    before: Estimate
    after: Estimate

    @property
    def kinds(self) -> list[str]:
        """The kinds of costs whose sum changes."""
        kinds = sorted({*self.before.kinds, *self.after.kinds})
        return [kind for kind in kinds if self.sum(kind)]

    @property
    def removed(self) -> list[Cost | ByUse]:
        """The entries that only the stack before the change has."""
        return _without(self.before, self.after)

    @property
    def added(self) -> list[Cost | ByUse]:
        """The entries that only the stack after the change has."""
        return _without(self.after, self.before)

    @property
    def unknown(self) -> list[Unknown]:
        """What is not known of either stack."""
        return list(dict.fromkeys([*self.before.unknown, *self.after.unknown]))

    def sum(self, kind: str | None = None) -> float:
        """Return by how much the sum changes, of all costs or of one kind, in USD a month."""
        return round(self.after.sum(kind) - self.before.sum(kind), 2)


def _without(these: Estimate, those: Estimate) -> list[Cost | ByUse]:
    others = {*those.costs, *those.by_use}
    return [entry for entry in (*these.costs, *these.by_use) if entry not in others]
