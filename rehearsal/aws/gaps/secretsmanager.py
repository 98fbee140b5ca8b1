"""AWS Secrets Manager. Follows the AWS Secrets Manager API Reference: CreateSecret, DeleteSecret."""

from collections.abc import Callable
from typing import Any

from moto.secretsmanager.exceptions import InvalidRequestException
from moto.secretsmanager.models import SecretsManagerBackend

from .patching import Gaps

gaps = Gaps("AWS Secrets Manager")


@gaps.wrap(SecretsManagerBackend)
def create_secret(original: Callable[..., str], self: SecretsManagerBackend, name: str, **options: Any) -> str:
    """Stock moto reports a secret that is scheduled for deletion as existing.

    Terraform then gives up at once. At AWS it waits for two minutes for the deletion to finish.
    """
    if name in self.secrets and self.secrets[name].is_deleted():
        raise InvalidRequestException(
            "You can't create this secret because a secret with this name is already scheduled for deletion."
        )
    return original(self, name, **options)
