"""AWS Secrets Manager.

Follows the AWS Secrets Manager API Reference: CancelRotateSecret, CreateSecret and GetRandomPassword.
"""

import json
from collections.abc import Callable
from typing import Any

from moto.secretsmanager.exceptions import InvalidRequestException
from moto.secretsmanager.models import FakeSecret, SecretsManagerBackend, secretsmanager_backends
from moto.secretsmanager.responses import SecretsManagerResponse

from .patching import Gaps, state_of

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


@gaps.wrap(SecretsManagerBackend)
def cancel_rotate_secret(original: Callable[..., str], self: SecretsManagerBackend, secret_id: str) -> str:
    """Stock moto asks for a Lambda function, which a secret that a service manages does not have."""
    secret = self.secrets.get(secret_id)
    if not isinstance(secret, FakeSecret) or secret.owning_service is None or secret.is_deleted():
        return original(self, secret_id)
    secret.rotation_enabled = False
    return secret.to_short_dict()


class Passwords(list[str]):
    """The random passwords of one account and region."""


@gaps.wrap(SecretsManagerResponse)
def get_random_password(original: Callable[..., str], self: SecretsManagerResponse) -> str:
    """Stock moto forgets what it has made; the rehearsal looks for it in the state."""
    answer = original(self)
    state_of(self.backend, Passwords).append(json.loads(answer)["RandomPassword"])
    return answer


def generated_passwords() -> list[str]:
    """Return the random passwords of all accounts and regions."""
    backends = [backend for regions in secretsmanager_backends.values() for backend in regions.values()]
    return [password for backend in backends for password in state_of(backend, Passwords)]
