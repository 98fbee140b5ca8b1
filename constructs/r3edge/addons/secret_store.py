"""Secret stores: what the ExternalSecrets of one namespace may read."""

from collections.abc import Iterator, Sequence
from typing import Annotated

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.external_secrets import ExternalSecrets, store_role
from r3edge.addons.kit import AddonKit
from r3edge.core.context import Context
from r3edge.core.iam import ASSUME_TAGGED, Role, Statement, statement
from r3edge.core.settings import Settings, matching
from r3edge.kubernetes import CustomResources, kubernetes_object
from r3edge.secrets import Secret, decryption

_NAME = r"[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?"
"""Of a namespace, so short that the release of its store can be named after it."""


class SecretStoreSettings(Settings):
    """Secrets for a namespace that Flux's manifests create."""

    namespace: Annotated[
        str, matching(_NAME, "the name of a namespace: 1 to 40 lower-case letters, digits and hyphens")
    ]
    """Namespace, whose ExternalSecrets use the ClusterSecretStore of its name."""
    service: Annotated[str, matching(_NAME, "the name of a service: 1 to 40 lower-case letters, digits and hyphens")]
    """Service whose secrets ``/<environment>/<service>/…`` they may read."""


class SecretStore(Construct):
    """A ClusterSecretStore for the ExternalSecrets of one namespace, named after it, with a role for its secrets.

    It names region and role, and has no ``auth``, which does not work with Pod Identity (External Secrets
    documentation, "AWS Authentication"): the controller takes the role with its own credentials.

    Args:
        kit: The kit.
        external_secrets: External Secrets.
        namespace: The namespace's name. The namespace itself comes after the store, and its secrets with it.
        secrets: The secrets that it may read.
        services: Services all of whose secrets ``/<environment>/<service>/…`` it may read.

    Raises:
        ConfigurationError: The namespace has a store already, or its name is too long for a role's.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        kit: AddonKit,
        external_secrets: ExternalSecrets,
        namespace: str,
        secrets: Sequence[Secret] = (),
        services: Sequence[str] = (),
    ) -> None:
        super().__init__(scope, id)
        context = kit.context
        self.name = namespace
        role = Role(
            self,
            "role",
            context=context,
            name=store_role(namespace),
            trust=statement("Assume", ASSUME_TAGGED, [], aws=[external_secrets.role_arn]),
            policies={"secrets": list(_statements(context, secrets, services))},
            after=external_secrets.ready,
        )
        aws = {"service": "SecretsManager", "region": context.region, "role": role.arn}
        spec = {"provider": {"aws": aws}, "conditions": [{"namespaces": [namespace]}]}
        resources = CustomResources(
            self,
            "resources",
            cluster=kit.cluster,
            name=f"secret-store-{namespace}",
            namespace=external_secrets.namespace.name,
            resources=[kubernetes_object("external-secrets.io/v1", "ClusterSecretStore", self.name, spec=spec)],
            depends_on=[*external_secrets.ready, *role.attachments],
        )
        self.ready: Sequence[ITerraformDependable] = resources.ready


def _statements(context: Context, secrets: Sequence[Secret], services: Sequence[str]) -> Iterator[Statement]:
    """Yield what External Secrets needs for secrets that are asked for by name.

    External Secrets documentation, "AWS Secrets Manager", has more: to find secrets by pattern it would have to list
    all of the account's.
    """
    patterns = [context.arn("secretsmanager", f"secret:/{context.environment}/{service}/*") for service in services]
    patterns += [secret.arn_pattern for secret in secrets]
    yield statement("ReadSecrets", ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], patterns)
    encrypted = [secret for secret in secrets if secret.key_arn is not None]
    if encrypted:
        keys = [str(secret.key_arn) for secret in encrypted]
        yield decryption(context, keys, "ArnLike", [secret.arn_pattern for secret in encrypted])
