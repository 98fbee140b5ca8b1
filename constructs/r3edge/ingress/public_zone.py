"""The public DNS zone of an environment: its names, and those that it delegates to other zones."""

from collections.abc import Iterator, Sequence
from typing import Annotated

from cdktf_cdktf_provider_aws.route53_record import Route53Record, Route53RecordAlias
from cdktf_cdktf_provider_aws.route53_zone import Route53Zone
from constructs import Construct
from pydantic import Field

from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.errors import ConfigurationError, Refusal
from r3edge.core.protection import protection
from r3edge.core.settings import DomainName, Settings, matching

_FEWEST_NAME_SERVERS = 2
_DELEGATION_TTL_SECONDS = 3600
_CAA_TTL_SECONDS = 3600
_CNAME_TTL_SECONDS = 300
_LETS_ENCRYPT_ONLY = ('0 issue "letsencrypt.org"', '0 issuewild ";"')

HostedZoneId = Annotated[
    str, matching(r"Z[0-9A-Z]{1,31}", "the id of a Route 53 hosted zone, for example Z0123456789ABCDEFGHIJ")
]
DelegationSetId = Annotated[
    str,
    matching(r"N[0-9A-Z]{1,31}", "the id of a reusable Route 53 delegation set, for example N0123456789ABCDEFGHIJ"),
]


def lies_in(host: str, zone: str) -> bool:
    """Return whether a host is the zone's own name, or a name in it."""
    return host == zone or host.endswith(f".{zone}")


class ZoneSettings(Settings):
    """A public zone, and its delegations."""

    zone_name: DomainName
    """Domain of the zone."""
    zone_id: HostedZoneId | None = None
    """Existing zone of that name; only records are created in it."""
    delegation_set_id: DelegationSetId | None = None
    """Reusable delegation set of the account: the zone gets its name servers, the same after each new creation. Without
    one they are other ones each time, and the parent zone has to follow."""
    delegations: dict[DomainName, tuple[DomainName, ...]] = Field(default={})
    """Name servers of each child zone."""

    def contradictions(self) -> Iterator[Refusal]:
        if self.zone_id and self.delegation_set_id:
            yield Refusal(
                "delegation_set_id", self.delegation_set_id, "must not be given with zone_id: it is for new zones"
            )
        for child, servers in self.delegations.items():
            if child == self.zone_name or not lies_in(child, self.zone_name):
                yield Refusal("delegations", child, f"must lie under zone_name {self.zone_name}")
            for other in self.delegations:
                if child != other and lies_in(child, other):
                    yield Refusal("delegations", child, f"must not lie in {other}, which is delegated away")
            if len(set(servers)) < _FEWEST_NAME_SERVERS:
                yield Refusal(f"delegations.{child}", servers, "must name at least two different name servers")


class PublicZone(Construct):
    """A Route 53 zone, or an existing one referred to by its id, and the NS records of its delegations.

    A new zone is protected against destruction where the environment is: a zone created again has other name servers
    (without ``delegation_set_id``), and its parent still names the old ones.

    Raises:
        ConfigurationError: Another environment creates a zone of that name.
    """

    def __init__(self, scope: Construct, id: str, *, settings: ZoneSettings, context: Context) -> None:
        super().__init__(scope, id)
        self.name = settings.zone_name
        if settings.zone_id:
            self.id, self.name_servers = settings.zone_id, ()
        else:
            claim(self, "public zone", self.name)
            zone = Route53Zone(
                self,
                "zone",
                name=self.name,
                comment=f"Public names of {context.name()}",
                delegation_set_id=settings.delegation_set_id,
                # Elsewhere it is destroyed with the records that others have left in it (challenges of cert-manager).
                force_destroy=not context.protected,
                lifecycle=protection(context),
            )
            self.id = zone.zone_id
            self.name_servers: Sequence[str] = zone.name_servers
            """The name servers to which the parent zone must delegate; empty for an existing zone."""
        for child, servers in settings.delegations.items():
            self._record("delegation", child, "NS", servers, _DELEGATION_TTL_SECONDS)

    def certificates_by_lets_encrypt(self, host: str) -> Route53Record:
        """Create the CAA records of a host: only Let's Encrypt may issue its certificates, and no wildcards.

        RFC 8659; Let's Encrypt, "Certificate Authority Authorization".
        """
        return self._record("caa", host, "CAA", _LETS_ENCRYPT_ONLY, _CAA_TTL_SECONDS)

    def alias(self, host: str, *, target_name: str, target_zone_id: str) -> Route53Record:
        """Create an alias A record for an AWS load balancer."""
        return Route53Record(
            self,
            self._id("alias", host),
            zone_id=self.id,
            name=host,
            type="A",
            alias=Route53RecordAlias(name=target_name, zone_id=target_zone_id, evaluate_target_health=True),
        )

    def cname(self, host: str, target: str) -> Route53Record:
        """Create a CNAME record: everything about a host is asked under another name.

        Raises:
            ConfigurationError: The host does not lie below the zone's own name, which cannot be one.
        """
        if host == self.name:
            raise ConfigurationError(f"host = {host!r}: must lie below the zone: its own name cannot be a CNAME")
        return self._record("cname", host, "CNAME", [target], _CNAME_TTL_SECONDS)

    def _record(self, purpose: str, host: str, kind: str, values: Sequence[str], ttl_seconds: int) -> Route53Record:
        return Route53Record(
            self,
            self._id(purpose, host),
            zone_id=self.id,
            name=host,
            type=kind,
            ttl=ttl_seconds,
            records=list(values),
        )

    def _id(self, purpose: str, host: str) -> str:
        if not lies_in(host, self.name):
            raise ConfigurationError(f"host = {host!r}: must lie in the zone {self.name}")
        return f"{purpose}-{host.replace('-', '--').replace('.', '-')}"
