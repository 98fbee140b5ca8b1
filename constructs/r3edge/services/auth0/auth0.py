"""Auth0: the API of an environment, and the tenant where the environment has it."""

from cdktf import TerraformStack
from constructs import Construct

from r3edge.bindings.auth0.provider import Auth0Provider
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.outputs import output
from r3edge.ingress import PublicZone
from r3edge.kubernetes import to_internet
from r3edge.services.auth0.api import Api
from r3edge.services.auth0.application import SinglePageApplication
from r3edge.services.auth0.authorization import ApiServiceSettings
from r3edge.services.auth0.connection import Auth0Connection
from r3edge.services.auth0.custom_domain import CustomDomain
from r3edge.services.auth0.log import TenantLog
from r3edge.services.auth0.machine import Machine
from r3edge.services.auth0.settings import Auth0Settings, Auth0TenantSettings
from r3edge.services.auth0.supabase_role import SupabaseRole
from r3edge.services.auth0.tenant import Tenant
from r3edge.services.auth0.users import UserDatabase
from r3edge.services.connection import require_row


class Auth0(Construct):
    """The API of an environment: scopes and roles, applications in browsers, and those of microservices.

    The provider takes its credentials from ``AUTH0_CLIENT_ID`` and ``AUTH0_CLIENT_SECRET``. Outputs: ``auth0_issuer``,
    ``auth0_audience``, and the client id of each application in browsers.

    Args:
        settings: The API.
        context: The environment.
        api_host: The API's host.
        zone: The public zone, which holds the record of the custom domain.
        logs_key: The key of the log groups.

    Raises:
        ConfigurationError: Another environment of the app has the tenant, or an API of that audience in it.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: Auth0Settings,
        context: Context,
        api_host: str,
        zone: PublicZone,
        logs_key: EncryptionKey,
    ) -> None:
        super().__init__(scope, id)
        self._settings, self._context = settings, context
        Auth0Provider(TerraformStack.of(self), "auth0-provider", domain=settings.domain)
        self.issuer = f"https://{settings.login_domain}/"
        """The issuer of the tokens, with a slash at its end, as the claim ``iss`` has it."""
        self.audience = settings.audience or f"https://{api_host}"
        """The identifier of the API, as the claim ``aud`` has it."""
        self._api = Api(self, "api", settings=settings, audience=self.audience, context=context)
        applications = [
            SinglePageApplication(self, f"application-{one.name}", settings=one, context=context, api=self._api)
            for one in settings.applications
        ]
        UserDatabase(
            self,
            "users",
            settings=settings.users,
            context=context,
            clients=[application.client_id for application in applications],
            adopted=settings.adopt.get("users"),
        )
        self._connections = {service.name: self._service(service) for service in settings.services}
        if settings.tenant:
            self._tenant(settings.tenant, zone, logs_key)
        output(self, "auth0_issuer", self.issuer)
        output(self, "auth0_audience", self.audience)

    def connection(self, service: str) -> Auth0Connection:
        """Return the connection of a microservice.

        Raises:
            ConfigurationError: The table has no such microservice.
        """
        require_row("service", service, "services.auth0.services", self._connections)
        return self._connections[service]

    def _service(self, service: ApiServiceSettings) -> Auth0Connection:
        machine = None
        if service.calls:
            machine = Machine(
                self,
                f"machine-{service.name}",
                settings=service,
                context=self._context,
                api=self._api,
                token_url=f"{self.issuer}oauth/token",
            )
        return Auth0Connection(
            issuer=self.issuer,
            audience=self.audience,
            scopes=service.scopes,
            client=machine.client if machine else None,
            statements=[machine.statement] if machine else [],
            rules=[to_internet("auth0", 443)],
            ready=machine.ready if machine else [],
        )

    def _tenant(self, tenant: Auth0TenantSettings, zone: PublicZone, logs_key: EncryptionKey) -> None:
        settings, context = self._settings, self._context
        Tenant(self, "tenant", settings=tenant, domain=settings.domain, context=context)
        if settings.custom_domain:
            CustomDomain(
                self,
                "custom-domain",
                settings=settings.custom_domain,
                context=context,
                zone=zone,
                adopted=settings.adopt.get("custom_domain"),
            )
        if tenant.supabase_role:
            SupabaseRole(self, "supabase-role", context=context)
        if tenant.log_retention_days:
            days = tenant.log_retention_days
            TenantLog(self, "log", context=context, logs_key=logs_key, retention_days=days)
