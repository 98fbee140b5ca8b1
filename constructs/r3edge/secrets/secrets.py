"""The secrets of an environment in AWS Secrets Manager: provided, published or generated."""

import re

from constructs import Construct

from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.errors import ConfigurationError
from r3edge.secrets.content import SecretContent
from r3edge.secrets.secret import ProvidedSecret, Secret, arn_pattern
from r3edge.secrets.written import WrittenSecret

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+", re.ASCII)
_LONGEST_NAME = 200


class Secrets(Construct):
    """The secrets ``/<environment>/<service>/<name>`` of an environment.

    None of their values is in the JSON or in a plan, and no generated one in the state. They are encrypted with a key
    of the environment, which is created with the first secret that is written.

    Args:
        context: The environment.
    """

    def __init__(self, scope: Construct, id: str, *, context: Context) -> None:
        super().__init__(scope, id)
        self._context = context
        self._key: EncryptionKey | None = None

    def provided(self, name: str, content: type[SecretContent]) -> Secret:
        """Return a secret that a person puts into Secrets Manager, encrypted with the account's own key.

        Args:
            name: The name below the environment's, for example ``github/deploy-key``.
            content: The kind of its content.

        Raises:
            ConfigurationError: The name is none, or is taken.
        """
        path = self._claimed(name)
        return ProvidedSecret(path, arn_pattern(self._context, path), content.keys())

    def publish(self, name: str, content: SecretContent, *, source: str) -> Secret:
        """Write values that other resources have: a key that a provider made, and where it is good for.

        What the provider keeps in the state stays there: docs/secrets.md.

        Args:
            name: The name below the environment's, for example ``kafka/order-manager``.
            content: The values.
            source: A reference that changes with the values, for example to the key's id.

        Raises:
            ConfigurationError: The name is none, or is taken; or the content has a value to generate.
        """
        if content.generated:
            raise ConfigurationError(f"secret {name}: must have no generated value ({', '.join(content.generated)})")
        return self._write(name, content, source=source)

    def generate(self, name: str, content: SecretContent, *, generation: int = 1, source: str = "") -> WrittenSecret:
        """Write random values, which Secrets Manager makes, beside given ones.

        They are made anew when the generation, the source or a literal of the content changes.

        Args:
            name: The name below the environment's, for example ``kafka/order-manager``.
            content: The values; a :class:`~r3edge.secrets.Generated` one is random.
            generation: A number that is raised to rotate.
            source: A reference that changes with the references in the content.

        Raises:
            ConfigurationError: The name is none, or is taken; or the content has no value to generate.
        """
        if not content.generated:
            raise ConfigurationError(f"secret {name}: must have a generated value")
        return self._write(name, content, source=source, generation=generation)

    def _write(self, name: str, content: SecretContent, *, source: str, generation: int = 1) -> WrittenSecret:
        path = self._claimed(name)
        return WrittenSecret(
            self,
            name.replace("/", "-"),
            context=self._context,
            name=path,
            key_arn=self._key_arn(),
            content=content,
            source=source,
            generation=generation,
        )

    def _key_arn(self) -> str:
        if self._key is None:
            context = self._context
            name, description = context.name("secrets"), f"Secrets of {context.name()}"
            self._key = EncryptionKey(self, "key", context=context, name=name, description=description)
        return self._key.arn

    def _claimed(self, name: str) -> str:
        if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
            raise ConfigurationError(
                f"secret {name!r}: must be service and name, of lower-case letters, digits and hyphens, for example "
                f"kafka/order-manager, {_LONGEST_NAME} characters at most"
            )
        claim(self, "secret", path := f"/{self._context.environment}/{name}")
        return path
