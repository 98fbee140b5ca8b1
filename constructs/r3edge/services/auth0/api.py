"""The API of an environment: scopes, and roles of users."""

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.bindings.auth0.client_grant import ClientGrant
from r3edge.bindings.auth0.resource_server import (
    ResourceServer,
    ResourceServerSubjectTypeAuthorization,
    ResourceServerSubjectTypeAuthorizationClient,
    ResourceServerSubjectTypeAuthorizationUser,
)
from r3edge.bindings.auth0.resource_server_scopes import ResourceServerScopes, ResourceServerScopesScopes
from r3edge.bindings.auth0.role import Role
from r3edge.bindings.auth0.role_permissions import RolePermissions, RolePermissionsPermissions
from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.protection import protection
from r3edge.services.auth0.authorization import ApiRoleSettings, offered
from r3edge.services.auth0.settings import Auth0Settings


class Api(Construct):
    """An API with the scopes of the table. Nothing gets a token for it that has no grant, neither alone nor for a user.

    A user gets the permissions of the roles, and none else: they are in the token (Auth0, "Enable Role-Based Access
    Control for APIs").

    Args:
        settings: The API.
        audience: Its identifier.
        context: The environment.

    Raises:
        ConfigurationError: Another environment of the app has an API of that audience in the tenant.
    """

    def __init__(self, scope: Construct, id: str, *, settings: Auth0Settings, audience: str, context: Context) -> None:
        super().__init__(scope, id)
        claim(self, f"API of the Auth0 tenant {settings.domain}", audience)
        self._context = context
        grants_only = "require_client_grant"
        server = ResourceServer(
            self,
            "api",
            identifier=audience,
            name=context.name(),
            signing_alg="RS256",
            allow_offline_access=bool(settings.applications),
            skip_consent_for_verifiable_first_party_clients=True,
            enforce_policies=True,
            token_dialect="access_token_authz",
            token_lifetime=settings.token_minutes * 60,
            token_lifetime_for_web=settings.web_token_minutes * 60,
            subject_type_authorization=ResourceServerSubjectTypeAuthorization(
                client=ResourceServerSubjectTypeAuthorizationClient(policy=grants_only),
                user=ResourceServerSubjectTypeAuthorizationUser(policy=grants_only),
            ),
            lifecycle=protection(context),
        )
        if adopted := settings.adopt.get("api"):
            server.import_from(adopted)
        self._audience = server.identifier
        self._scopes = ResourceServerScopes(
            self,
            "scopes",
            resource_server_identifier=self._audience,
            scopes=[
                ResourceServerScopesScopes(name=name, description=" ".join(name.split(":")))
                for name in offered(settings.services)
            ],
        )
        for role in settings.roles:
            self._role(role)

    def grant(self, scope: Construct, id: str, client_id: str, scopes: tuple[str, ...], *, to: str) -> ClientGrant:
        """Allow an application scopes: to itself (``client``), or to its users (``user``)."""
        return ClientGrant(
            scope,
            id,
            client_id=client_id,
            audience=self._audience,
            scopes=sorted(scopes),
            subject_type=to,
            depends_on=self._after_scopes,
        )

    def _role(self, settings: ApiRoleSettings) -> None:
        role = Role(
            self,
            f"role-{settings.name}",
            name=self._context.name(settings.name),
            description=f"{settings.name} of {self._context.name()}",
        )
        RolePermissions(
            self,
            f"permissions-{settings.name}",
            role_id=role.id,
            permissions=[
                RolePermissionsPermissions(name=name, resource_server_identifier=self._audience)
                for name in sorted(settings.permissions)
            ],
            depends_on=self._after_scopes,
        )

    @property
    def _after_scopes(self) -> list[ITerraformDependable]:
        return [self._scopes]
