"""An application in browsers."""

from constructs import Construct

from r3edge.bindings.auth0.client import Client, ClientJwtConfiguration, ClientRefreshToken
from r3edge.core.context import Context
from r3edge.core.outputs import output
from r3edge.services.auth0.api import Api
from r3edge.services.auth0.authorization import SinglePageApplicationSettings

_DAY_SECONDS = 24 * 3600
_ID_TOKEN_SECONDS = 3600


class SinglePageApplication(Construct):
    """A public client: authorization code flow with PKCE, a refresh token that is good once.

    Auth0's applications of this type have no secret to authenticate with ("Application Grant Types"). Output:
    ``auth0_client_id_<name>``.

    Args:
        settings: The application.
        context: The environment.
        api: The API that it calls.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: SinglePageApplicationSettings, context: Context, api: Api
    ) -> None:
        super().__init__(scope, id)
        client = Client(
            self,
            "client",
            name=context.name(settings.name),
            description=f"{settings.name} of {context.name()}",
            app_type="spa",
            grant_types=["authorization_code", "refresh_token"],
            oidc_conformant=True,
            is_first_party=True,
            cross_origin_auth=False,
            callbacks=list(settings.callbacks),
            allowed_logout_urls=list(settings.logout_pages),
            web_origins=list(settings.origins),
            allowed_origins=list(settings.origins),
            jwt_configuration=ClientJwtConfiguration(alg="RS256", lifetime_in_seconds=_ID_TOKEN_SECONDS),
            refresh_token=ClientRefreshToken(
                rotation_type="rotating",
                expiration_type="expiring",
                leeway=0,
                token_lifetime=settings.refresh_days * _DAY_SECONDS,
                idle_token_lifetime=settings.refresh_idle_days * _DAY_SECONDS,
                infinite_token_lifetime=False,
                infinite_idle_token_lifetime=False,
            ),
        )
        api.grant(self, "grant", client.client_id, settings.scopes, to="user")
        self.client_id = client.client_id
        output(self, f"auth0_client_id_{settings.name.replace('-', '_')}", client.client_id)
