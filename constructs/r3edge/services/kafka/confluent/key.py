"""Keys of Confluent Cloud."""

from collections.abc import Sequence
from typing import Protocol

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.bindings.confluent.api_key import (
    ApiKey,
    ApiKeyManagedResource,
    ApiKeyManagedResourceEnvironment,
    ApiKeyOwner,
)
from r3edge.bindings.confluent.service_account import ServiceAccount


class Managed(Protocol):
    """What a key is for, by references."""

    @property
    def id(self) -> str:
        """The id."""
        ...

    @property
    def api_version(self) -> str:
        """The version of the API that knows it."""
        ...

    @property
    def kind(self) -> str:
        """The kind."""
        ...


def api_key(
    scope: Construct,
    id: str,
    *,
    name: str,
    owner: ServiceAccount,
    managed: Managed | None = None,
    environment_id: str = "",
    after: Sequence[ITerraformDependable] = (),
) -> ApiKey:
    """Return a key of an account, which the provider waits for: Confluent accepts it minutes after it has made it.

    Args:
        scope: The construct that gets it.
        id: Its id there.
        name: The name of the key.
        owner: The account.
        managed: What the key is for; None for Confluent's own API.
        environment_id: Confluent's environment, in which that is.
        after: Further resources that it is created after and destroyed before.
    """
    return ApiKey(
        scope,
        id,
        display_name=name,
        owner=ApiKeyOwner(id=owner.id, api_version=owner.api_version, kind=owner.kind),
        managed_resource=ApiKeyManagedResource(
            id=managed.id,
            api_version=managed.api_version,
            kind=managed.kind,
            environment=[ApiKeyManagedResourceEnvironment(id=environment_id)],
        )
        if managed
        else None,
        depends_on=list(after) or None,
    )
