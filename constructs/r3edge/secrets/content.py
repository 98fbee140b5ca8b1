"""The content of secrets: JSON objects whose keys a class declares."""

import hashlib
import json
from dataclasses import dataclass, fields

from r3edge.core.errors import ConfigurationError
from r3edge.core.tokens import is_token

_SHORTEST, _LONGEST = 20, 4096
"""The longest is GetRandomPassword's (AWS Secrets Manager API Reference)."""


@dataclass(frozen=True)
class Generated:
    """A random value of letters and digits, in the place of a given one.

    Raises:
        ConfigurationError: The length is out of range.
    """

    length: int = 40
    """Number of characters."""

    def __post_init__(self) -> None:
        if not _SHORTEST <= self.length <= _LONGEST:
            raise ConfigurationError(f"Generated.length = {self.length}: must be from {_SHORTEST} to {_LONGEST}")


@dataclass(frozen=True)
class SecretContent:
    """The content of a kind of secrets: a subclass is a frozen dataclass, whose fields are the keys of the JSON.

    The keys are an interface: ExternalSecrets and pods name them.
    """

    @classmethod
    def keys(cls) -> tuple[str, ...]:
        """Return the keys."""
        return tuple(field.name for field in fields(cls))

    @property
    def generated(self) -> dict[str, Generated]:
        """The values to generate, by key."""
        return {key: value for key, value in self._values.items() if isinstance(value, Generated)}

    @property
    def given(self) -> dict[str, str]:
        """The given values, literals and references, by key."""
        return {key: value for key, value in self._values.items() if not isinstance(value, Generated)}

    def digest(self, generation: int) -> str:
        """Return a text that changes with the literals, what is to generate and the generation, and tells no secret."""
        literals = {key: value for key, value in self.given.items() if not is_token(value)}
        lengths = {key: value.length for key, value in self.generated.items()}
        return hashlib.sha256(json.dumps([literals, lengths, self.keys(), generation]).encode()).hexdigest()

    @property
    def _values(self) -> dict[str, str | Generated]:
        return {key: getattr(self, key) for key in self.keys()}
