"""Secrets that Terraform writes, with write-only arguments."""

from collections.abc import Mapping
from typing import Any

from cdktf import Fn, ITerraformDependable, Token
from cdktf_cdktf_provider_aws.secretsmanager_secret import SecretsmanagerSecret
from cdktf_cdktf_provider_aws.secretsmanager_secret_version import SecretsmanagerSecretVersion
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.ephemeral import ephemeral
from r3edge.core.expressions import argument
from r3edge.secrets.content import SecretContent
from r3edge.secrets.secret import arn_pattern, require_keys

_RECOVERY_DAYS = 30


class WrittenSecret(Construct):
    """A secret and its value (a :class:`~r3edge.secrets.Secret`).

    A protected environment can recover a deleted secret for 30 days, the longest that Secrets Manager offers. In any
    other it is deleted at once: its name is taken for as long as it can be recovered (AWS Secrets Manager API
    Reference, DeleteSecret).

    Another version number is another version of the secret; the one before stays, as ``AWSPREVIOUS``.

    Args:
        context: The environment.
        name: The whole name.
        key_arn: The KMS key.
        content: The values.
        source: A reference that changes with the references in the content.
        generation: A number that is raised to rotate.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        context: Context,
        name: str,
        key_arn: str,
        content: SecretContent,
        source: str,
        generation: int,
    ) -> None:
        super().__init__(scope, id)
        secret = SecretsmanagerSecret(
            self,
            "secret",
            name=name,
            kms_key_id=key_arn,
            recovery_window_in_days=_RECOVERY_DAYS if context.protected else 0,
        )
        random = {
            key: ephemeral(
                secret,
                "aws_secretsmanager_random_password",
                key,
                password_length=value.length,
                exclude_punctuation=True,
            )
            for key, value in content.generated.items()
        }
        values = {key: f"{address}.random_password" for key, address in random.items()}
        number = _number(content.digest(generation), source)
        self._version = SecretsmanagerSecretVersion(
            self,
            "version",
            secret_id=secret.id,
            secret_string_wo=_json(content.given, values),
            secret_string_wo_version=Token.as_number(number),
        )
        self.name = name
        self.arn_pattern = arn_pattern(context, name)
        self.keys = content.keys()
        self.key_arn = key_arn
        # An annotation of Kubernetes is a text.
        self.version = str(number) if isinstance(number, int) else Fn.tostring(number)
        self.ready: list[ITerraformDependable] = [self._version]

    @property
    def version_number(self) -> float:
        """The version for an argument beside a write-only one (``password_wo_version``)."""
        return self._version.secret_string_wo_version

    def read(self, key: str) -> str:
        """Return a reference to a value, for a write-only argument (``password_wo``).

        It is read from Secrets Manager: an ephemeral random value is another one in each run.

        Raises:
            ConfigurationError: The secret has no such key.
        """
        require_keys(self, [key])
        kind = "aws_secretsmanager_secret_version"
        address = ephemeral(self._version, kind, secret_id=self._version.secret_id, version_id=self._version.version_id)
        return f'${{jsondecode({address}.secret_string)["{key}"]}}'


def _number(digest: str, source: str) -> Any:
    """Return a number of 32 bits: of the digest, and of a source that Terraform will know."""
    if not source:
        return int(digest[:8], 16)
    return Fn.parseint(Fn.substr(Fn.sha256(Fn.join("/", [digest, source])), 0, 8), 16)


def _json(given: Mapping[str, str], ephemeral: Mapping[str, str]) -> str:
    """Return a call of Terraform's ``jsonencode`` with given values, and with references to ephemeral resources.

    CDKTF has no class for the latter and would escape them in an argument of its own functions. In a text, it writes a
    token in an expression as it should only up to the first closing brace.
    """
    if not ephemeral:
        return Fn.jsonencode(argument(given))
    references = ", ".join(f'"{key}" = {address}' for key, address in ephemeral.items())
    return f"${{jsonencode(merge({Token.as_string(Fn.merge([argument(given)]))}, {{{references}}}))}}"
