"""A resource of a synthesized stack, read with the question what it costs."""

from dataclasses import dataclass
from typing import Any

from cost.prices import NotKnown
from terraform_runner.synthesized import Stack, blocks, listed


@dataclass(frozen=True)
class Resource:
    """A resource, the stack that it is in, and its region."""

    type: str
    name: str
    body: dict[str, Any]
    stack: Stack

    @property
    def address(self) -> str:
        """Terraform's address."""
        return f"{self.type}.{self.name}"

    @property
    def region(self) -> str:
        """The resource's own region, or its provider's."""
        name, _, alias = self.body.get("provider", "aws").partition(".")
        wanted = alias if name == "aws" and alias else None
        for provider in listed(self.stack.get("provider", {}).get("aws", [])):
            if provider.get("alias") == wanted:
                return self.body.get("region", provider.get("region", ""))
        raise NotKnown("its provider has no region")

    def block(self, name: str) -> dict[str, Any]:
        """Return a nested block; empty if there is none."""
        return next(iter(blocks(self.body, name)), {})

    def number(self, name: str, within: dict[str, Any]) -> float:
        """Return a number that the stack tells."""
        try:
            return float(within[name])
        except (KeyError, TypeError, ValueError):
            raise NotKnown(f"the stack does not tell {name}") from None

    def count(self, name: str) -> int:
        """Return the length of a list that the stack tells."""
        value = self.body.get(name)
        if not isinstance(value, list):
            raise NotKnown(f"the stack does not tell the number of {name}")
        return len(value)
