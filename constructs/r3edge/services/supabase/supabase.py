"""Supabase: a project with its settings and keys."""

import json
from collections.abc import Sequence

from cdktf import Fn, TerraformStack
from cdktf_cdktf_provider_random.password import Password
from cdktf_cdktf_provider_random.provider import RandomProvider
from constructs import Construct

from r3edge.bindings.supabase.apikey import Apikey
from r3edge.bindings.supabase.data_supabase_apikeys import DataSupabaseApikeys
from r3edge.bindings.supabase.project import Project
from r3edge.bindings.supabase.provider import SupabaseProvider
from r3edge.bindings.supabase.settings import Settings as ProjectSettings
from r3edge.bindings.supabase.third_party_auth import ThirdPartyAuth
from r3edge.core.context import Context
from r3edge.core.errors import ConfigurationError
from r3edge.core.outputs import output
from r3edge.core.protection import protection
from r3edge.kubernetes import to_internet
from r3edge.secrets import Secret, Secrets
from r3edge.services.supabase.connection import SupabaseConnection, SupabaseCredentials, SupabaseDatabase
from r3edge.services.supabase.settings import SESSION_PORT, TRANSACTION_PORT, SupabaseSettings

_HTTPS = 443
_PASSWORD_LENGTH = 40


class Supabase(Construct):
    """A project at Supabase, whose database only the environment's NAT gateways reach.

    Its APIs answer to everybody: keys, row level security and tokens protect them (docs/services/supabase.md). Each
    secret key is published as ``/<environment>/supabase/key-<number>``, the database's password as
    ``/<environment>/supabase/database``. The provider has neither write-only arguments nor ephemeral resources: keys
    and password are in the state. It takes its token from ``SUPABASE_ACCESS_TOKEN``. Output: ``supabase_url``.

    Args:
        settings: The project.
        context: The environment.
        secrets: The secrets of the environment.
        nat_addresses: The public addresses from which the environment calls.
        issuer: The issuer whose tokens are good here, if there is one.

    Raises:
        ConfigurationError: The network has no public addresses.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: SupabaseSettings,
        context: Context,
        secrets: Secrets,
        nat_addresses: Sequence[str],
        issuer: str | None,
    ) -> None:
        super().__init__(scope, id)
        if not nat_addresses:
            raise ConfigurationError("nat_addresses: must have an address: no other reaches the database")
        stack = TerraformStack.of(self)
        SupabaseProvider(stack, "supabase-provider")
        RandomProvider(stack, "random-provider")
        password = Password(
            self,
            "password",
            length=_PASSWORD_LENGTH,
            special=False,
            keepers={"generation": str(settings.password_generation)},
        )
        self._project = project = Project(
            self,
            "project",
            name=context.name(),
            organization_id=settings.organization,
            region=settings.region or context.region,
            instance_size=settings.size,
            database_password=password.result,
            legacy_api_keys_enabled=False,
            lifecycle=protection(context),
        )
        made = Fn.join("/", [project.id, str(settings.password_generation)])
        database = SupabaseDatabase(password.result)
        secrets.publish("supabase/database", database, source=made)
        configured = self._configure(settings, nat_addresses)
        if issuer:
            # Supabase documentation, "Custom OIDC provider": it asks <issuer>/.well-known/openid-configuration.
            ThirdPartyAuth(self, "issuer", project_ref=project.id, oidc_issuer_url=issuer.removesuffix("/"))
        self._url = f"https://{project.id}.supabase.co"
        keys = {number: self._key(number, secrets) for number in settings.keys.kept}
        secret = keys[settings.keys.used]
        ports = (_HTTPS, SESSION_PORT, TRANSACTION_PORT) if settings.sql else (_HTTPS,)
        self.connection = SupabaseConnection(
            url=self._url,
            secret=secret,
            rules=[to_internet("supabase", *ports)],
            ready=[configured, *secret.ready],
        )
        """The connection of every microservice."""
        output(self, "supabase_url", self._url)

    def _configure(self, settings: SupabaseSettings, nat_addresses: Sequence[str]) -> ProjectSettings:
        api = {"db_schema": ",".join(settings.schemas), "max_rows": settings.max_rows}
        return ProjectSettings(
            self,
            "settings",
            project_ref=self._project.id,
            api=json.dumps(api, sort_keys=True),
            network=Fn.jsonencode({"restrictions": [f"{address}/32" for address in nat_addresses]}),
            ssl_enforcement=True,
        )

    def _key(self, number: int, secrets: Secrets) -> Secret:
        key = Apikey(self, f"key-{number}", project_ref=self._project.id, name=f"platform_{number}")
        # By the key: the publishable one is there as soon as there is a secret one (terraform-provider-supabase).
        public = DataSupabaseApikeys(self, f"public-key-{number}", project_ref=key.project_ref).publishable_key
        return secrets.publish(
            f"supabase/key-{number}",
            SupabaseCredentials(url=self._url, secret_key=key.api_key, publishable_key=public),
            source=key.id,
        )
