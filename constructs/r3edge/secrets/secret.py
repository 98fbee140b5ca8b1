"""Secrets as their readers know them: name, keys and version, never a value."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from cdktf import ITerraformDependable

from r3edge.core.context import Context
from r3edge.core.errors import ConfigurationError
from r3edge.core.iam import Statement, statement


class Secret(Protocol):
    """A secret in AWS Secrets Manager."""

    @property
    def name(self) -> str:
        """The name, for example ``/prod/kafka/order-manager``."""
        ...

    @property
    def arn_pattern(self) -> str:
        """The pattern of the ARN for policies, as a literal."""
        ...

    @property
    def keys(self) -> Sequence[str]:
        """The keys of its JSON."""
        ...

    @property
    def key_arn(self) -> str | None:
        """The KMS key that encrypts it; none if it is the account's ``aws/secretsmanager``."""
        ...

    @property
    def version(self) -> str | None:
        """A number that changes with the value, as text; none if a person writes it."""
        ...

    @property
    def ready(self) -> Sequence[ITerraformDependable]:
        """Resources after which the value is there."""
        ...


@dataclass(frozen=True)
class ProvidedSecret:
    """A secret that a person writes."""

    name: str
    arn_pattern: str
    keys: Sequence[str]
    key_arn: str | None = None
    version: str | None = None
    ready: Sequence[ITerraformDependable] = ()


def arn_pattern(context: Context, name: str) -> str:
    """Return the pattern of a secret's ARN, which ends in six characters that AWS chooses.

    AWS Secrets Manager User Guide, "Determine who has permissions to your secrets".
    """
    return context.arn("secretsmanager", f"secret:{name}-??????")


def require_keys(secret: Secret, keys: Iterable[str]) -> None:
    """Refuse keys that a secret does not have.

    Raises:
        ConfigurationError: One of them is none of the secret's.
    """
    for key in keys:
        if key not in secret.keys:
            raise ConfigurationError(f"secret {secret.name}: {key!r}: must be a key of it: {', '.join(secret.keys)}")


def decryption(
    context: Context, keys: Iterable[str], operator: Literal["ArnLike", "StringEquals"], secrets: Sequence[str]
) -> Statement:
    """Return the right to decrypt secrets in Secrets Manager, and nothing else that their keys encrypt.

    AWS Secrets Manager User Guide, "Secret encryption and decryption in AWS Secrets Manager".

    Args:
        context: The environment.
        keys: The ARNs of the keys.
        operator: How the secrets are compared: as patterns or as they are.
        secrets: The ARNs of the secrets, or patterns.
    """
    return statement(
        "Decrypt",
        ["kms:Decrypt"],
        list(dict.fromkeys(keys)),
        conditions=[
            ("StringEquals", "kms:ViaService", [f"secretsmanager.{context.region}.amazonaws.com"]),
            (operator, "kms:EncryptionContext:SecretARN", secrets),
        ],
    )
