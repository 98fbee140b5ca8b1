"""The application of a microservice that calls the API without a user."""

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.data_aws_kms_public_key import DataAwsKmsPublicKey
from cdktf_cdktf_provider_aws.kms_alias import KmsAlias
from cdktf_cdktf_provider_aws.kms_key import KmsKey
from constructs import Construct

from r3edge.bindings.auth0.client import Client, ClientJwtConfiguration
from r3edge.bindings.auth0.client_credentials import (
    ClientCredentials,
    ClientCredentialsPrivateKeyJwt,
    ClientCredentialsPrivateKeyJwtCredentials,
)
from r3edge.core.context import Context
from r3edge.core.encryption import administered_through_iam
from r3edge.core.iam import Statement, policy_document, statement
from r3edge.services.auth0.api import Api
from r3edge.services.auth0.authorization import ApiServiceSettings
from r3edge.services.auth0.connection import MachineClient

_DELETION_DAYS = 7
"""The shortest wait of KMS: what a key signed is good for minutes."""


class Machine(Construct):
    """An application that signs its requests for tokens with a KMS key (``private_key_jwt``): it has no secret.

    No private half leaves KMS: docs/decisions/0025-machine-clients-sign-with-kms.md.

    Args:
        settings: The microservice.
        context: The environment.
        api: The API that it calls.
        token_url: The URL at which it gets tokens.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: ApiServiceSettings, context: Context, api: Api, token_url: str
    ) -> None:
        super().__init__(scope, id)
        self._name = context.name("auth0", settings.name)
        self._context = context
        client = Client(
            self,
            "client",
            name=context.name(settings.name),
            description=f"{settings.name} of {context.name()}",
            app_type="non_interactive",
            grant_types=["client_credentials"],
            oidc_conformant=True,
            is_first_party=True,
            cross_origin_auth=False,
            jwt_configuration=ClientJwtConfiguration(alg="RS256"),
        )
        keys = {number: self._key(number) for number in settings.keys.kept}
        credentials = ClientCredentials(
            self,
            "credentials",
            client_id=client.client_id,
            authentication_method="private_key_jwt",
            private_key_jwt=ClientCredentialsPrivateKeyJwt(
                credentials=[
                    ClientCredentialsPrivateKeyJwtCredentials(
                        name=f"key-{number}",
                        credential_type="public_key",
                        algorithm="RS256",
                        pem=self._public_half(number, key),
                    )
                    for number, key in keys.items()
                ]
            ),
        )
        grant = api.grant(self, "grant", client.client_id, settings.calls, to="client")
        used = keys[settings.keys.used].arn
        self.client = MachineClient(client.client_id, token_url, used, sorted(settings.calls))
        self.statement: Statement = statement(
            "SignForAuth0",
            ["kms:Sign"],
            [used],
            # AWS KMS Developer Guide, "AWS KMS condition keys".
            conditions=[("StringEquals", "kms:SigningAlgorithm", ["RSASSA_PKCS1_V1_5_SHA_256"])],
        )
        self.ready: list[ITerraformDependable] = [credentials, grant]

    def _key(self, number: int) -> KmsKey:
        key = KmsKey(
            self,
            f"key-{number}",
            description=f"Signs for {self._name}",
            key_usage="SIGN_VERIFY",
            customer_master_key_spec="RSA_2048",
            deletion_window_in_days=_DELETION_DAYS,
            policy=policy_document([administered_through_iam(self._context)]),
        )
        KmsAlias(self, f"alias-{number}", name=f"alias/{self._name}-{number}", target_key_id=key.key_id)
        return key

    def _public_half(self, number: int, key: KmsKey) -> str:
        return DataAwsKmsPublicKey(self, f"public-key-{number}", key_id=key.arn).public_key_pem
