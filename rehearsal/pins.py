"""The provider versions that a stack pins. Terraform does not check the version of an attached provider."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rehearsal.providers.spec import full_source, name_of, provider_spec
from terraform_runner.errors import UserError
from terraform_runner.synthesized import Stack

AWS = "hashicorp/aws"


@dataclass(frozen=True)
class Pins:
    """The pinned versions, by source."""

    versions: Mapping[str, str | None]

    @classmethod
    def of(cls, stack: Stack) -> "Pins":
        """Return the pins of a synthesized stack."""
        required = stack.get("terraform", {}).get("required_providers", {})
        return cls({full_source(entry["source"]): entry.get("version") for entry in required.values()})

    def aws(self, stack: str) -> str:
        """Return the version of the AWS provider.

        Raises:
            UserError: The stack pins no AWS provider.
        """
        version = self.versions.get(AWS)
        if version is None:
            raise UserError(f"{stack} pins no AWS provider: there is nothing to rehearse")
        return version

    def others(self, schemas: Path) -> list[str]:
        """Return the names of all other providers.

        Raises:
            UserError: The folder of schemas lacks a provider, or has another version of it.
        """
        return [_checked(source, version, schemas) for source, version in self.versions.items() if source != AWS]


def _checked(source: str, version: str | None, schemas: Path) -> str:
    name = name_of(source, schemas)
    known = provider_spec(name, schemas).version
    if version != known:
        raise UserError(
            f"the stack pins {source} {version or 'nowhere'}, but {schemas.name}/ has the schema of {known}: "
            f"pin that version, or renew the schema (see {schemas.name}/README.md)"
        )
    return name
