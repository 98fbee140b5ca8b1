"""The settings of Supabase."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

from pydantic import Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings, listed, matching
from r3edge.network import Flow, Party, tcp
from r3edge.services.keys import KeySettings

SESSION_PORT, TRANSACTION_PORT = 5432, 6543
SQL_FLOWS: Sequence[Flow] = tuple(
    tcp(Party.NODES, Party.INTERNET, port, "Pooler of Supabase") for port in (SESSION_PORT, TRANSACTION_PORT)
)
REGIONS = (
    *("ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1"),
    *("eu-central-1", "eu-central-2", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1"),
    *("us-east-1", "us-east-2", "us-west-1", "us-west-2"),
)
"""Supabase documentation, "Available regions"."""

_OFFERED = f"a region of Supabase: {', '.join(REGIONS)}"

Organization = Annotated[
    str,
    matching(r"[a-z]{20}", "the slug of an organization: the 20 lower-case letters in the address of its dashboard"),
]
Schema = Annotated[
    str,
    matching(r"[a-z_][a-z0-9_]{0,62}", "the name of a schema: lower-case letters, digits and underscores"),
]
Size = Literal["micro", "small", "medium", "large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"]


class SupabaseSettings(Settings):
    """A project at Supabase: REST and realtime over its PostgreSQL."""

    organization: Organization
    """Organization of the project. A project cannot move to another one."""
    region: Annotated[str, listed(REGIONS, _OFFERED)] | None = None
    """AWS region; the environment's if not given. A project cannot move to another one."""
    size: Size | None = None
    """Size of the compute instance, with a paid plan; the organization's default if not given."""
    schemas: tuple[Schema, ...] = Field(default=("public", "graphql_public"), min_length=1)
    """Schemas that the REST API serves."""
    max_rows: int = Field(default=1000, ge=1, le=1_000_000)
    """Rows of the largest answer of the REST API."""
    auth0: bool = False
    """Whether the tokens of the environment's Auth0 are good here."""
    sql: bool = False
    """Whether pods may reach the database through the pooler, on ports 5432 and 6543."""
    password_generation: int = Field(default=1, ge=1)
    """Number that is raised for another password of the database."""
    keys: KeySettings = KeySettings()
    """Secret keys of the API."""

    @property
    def flows(self) -> Sequence[Flow]:
        """The flows beside HTTPS."""
        return SQL_FLOWS if self.sql else ()

    def contradictions_with(self, region: str) -> Iterator[Refusal]:
        """Yield the settings that do not fit the environment's region."""
        if self.region is None and region not in REGIONS:
            yield Refusal("region", None, f"must be given: Supabase is not in {region}, but in {', '.join(REGIONS)}")
