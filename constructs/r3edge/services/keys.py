"""The keys of a client of a service, which are rotated one beside the other."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings, repetitions


class KeySettings(Settings):
    """The keys of a client. To rotate them: keep another one, use it, and keep it alone, in three deployments."""

    kept: tuple[Annotated[int, Field(ge=1)], ...] = Field(default=(1,), min_length=1)
    """Numbers of the keys that there are."""
    used: int = Field(default=1, ge=1)
    """Number of the key that is used."""

    def contradictions(self) -> Iterator[Refusal]:
        yield from repetitions("kept", self.kept)
        if self.used not in self.kept:
            yield Refusal("used", self.used, f"must be one of the kept keys: {', '.join(map(str, self.kept))}")
