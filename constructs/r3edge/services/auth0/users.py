"""The users of an environment."""

from collections.abc import Sequence

from constructs import Construct

from r3edge.bindings.auth0.connection import (
    Connection,
    ConnectionOptions,
    ConnectionOptionsMfa,
    ConnectionOptionsPasswordComplexityOptions,
    ConnectionOptionsPasswordDictionary,
    ConnectionOptionsPasswordHistory,
    ConnectionOptionsPasswordNoPersonalInfo,
)
from r3edge.bindings.auth0.connection_clients import ConnectionClients
from r3edge.core.context import Context
from r3edge.core.protection import protection
from r3edge.services.auth0.settings import UserDatabaseSettings

_REMEMBERED_PASSWORDS = 5


class UserDatabase(Construct):
    """A database of users with passwords, and the applications that they may log in to.

    Args:
        settings: The database.
        context: The environment.
        clients: The client ids of the applications.
        adopted: The id of a database that exists already.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: UserDatabaseSettings,
        context: Context,
        clients: Sequence[str],
        adopted: str | None,
    ) -> None:
        super().__init__(scope, id)
        # Auth0 replaces the options as a whole: what is not set is lost, or comes back as a change.
        connection = Connection(
            self,
            "database",
            name=settings.name or context.name("users"),
            strategy="auth0",
            options=ConnectionOptions(
                disable_signup=not settings.sign_up,
                disable_self_service_change_password=False,
                requires_username=False,
                import_mode=False,
                enabled_database_customization=False,
                brute_force_protection=True,
                password_policy="good",
                password_complexity_options=ConnectionOptionsPasswordComplexityOptions(
                    min_length=settings.password_length
                ),
                password_history=[ConnectionOptionsPasswordHistory(enable=True, size=_REMEMBERED_PASSWORDS)],
                password_no_personal_info=ConnectionOptionsPasswordNoPersonalInfo(enable=True),
                password_dictionary=ConnectionOptionsPasswordDictionary(enable=True, dictionary=[]),
                mfa=ConnectionOptionsMfa(active=True, return_enroll_settings=True),
            ),
            lifecycle=protection(context),
        )
        if adopted:
            connection.import_from(adopted)
        if clients:
            ConnectionClients(self, "clients", connection_id=connection.id, enabled_clients=list(clients))
