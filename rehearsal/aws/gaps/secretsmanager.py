"""AWS Secrets Manager. Follows the AWS Secrets Manager API Reference: CreateSecret, DeleteSecret."""

from collections.abc import Callable
from typing import Any

from moto.secretsmanager.exceptions import InvalidRequestException
from moto.secretsmanager.models import SecretsManagerBackend

from .patching import Gaps

gaps = Gaps("AWS Secrets Manager")


@gaps.wrap(SecretsManagerBackend)
def create_secret(original: Callable[..., str], self: SecretsManagerBackend, name: str, **options: Any) -> str:
    """Stock moto says of a name whose secret waits for its deletion that it exists; Terraform then gives up at once,
    where it hopes for two minutes that a deletion under way comes to its end.
    """
    if name in self.secrets and self.secrets[name].is_deleted():
        raise InvalidRequestException(
            "You can't create this secret because a secret with this name is already scheduled for deletion."
        )
    return original(self, name, **options)
