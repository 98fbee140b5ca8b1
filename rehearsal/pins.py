"""Which provider a stack asks for, in which version: Terraform does not look at that of an attached one, we do."""

from collections.abc import Mapping
from dataclasses import dataclass

from operations.errors import UserError
from rehearsal.overrides import Stack
from rehearsal.providers.facts import facts, full_source, name_of

AWS = "hashicorp/aws"


@dataclass(frozen=True)
class Pins:
    """The pinned versions, by source."""

    versions: Mapping[str, str | None]

    @classmethod
    def of(cls, stack: Stack) -> "Pins":
        """What a synthesized stack requires."""
        required = stack.get("terraform", {}).get("required_providers", {})
        return cls({full_source(entry["source"]): entry.get("version") for entry in required.values()})

    def aws(self, environment: str) -> str:
        """The version of the AWS provider."""
        version = self.versions.get(AWS)
        if version is None:
            raise UserError(f"{environment} pins no AWS provider: there is nothing to rehearse")
        return version

    def others(self) -> list[str]:
        """The names of all other providers. Raises :class:`UserError` for a version that nothing is known about."""
        return [self._checked(source, version) for source, version in self.versions.items() if source != AWS]

    def _checked(self, source: str, version: str | None) -> str:
        name = name_of(source)
        known = facts(name).version
        if version != known:
            raise UserError(
                f"the stack pins {source} {version or 'nowhere'}, but provider-schemas/ has the schema of {known}: "
                "pin that version, or renew the schema (see provider-schemas/README.md)"
            )
        return name
