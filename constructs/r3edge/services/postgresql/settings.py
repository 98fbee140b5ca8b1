"""The settings of PostgreSQL."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator, Field

from r3edge.core.context import Context
from r3edge.core.errors import Refusal
from r3edge.core.settings import LogRetentionDays, Region, Settings, matching, repetitions
from r3edge.services.postgresql.authorities import authorities
from r3edge.services.postgresql.database_settings import DatabaseSettings
from r3edge.services.postgresql.sizes import max_connections, memory_bytes

_FEWEST_BACKUP_DAYS = 7
_RESERVED_CONNECTIONS = 15
"""For RDS, for superusers, and for the people who look when all others are taken."""
_SMALLEST_WITH_IOPS_GIB = 400
"""Below, RDS refuses the two for gp3 (Amazon RDS User Guide, "Amazon RDS DB instance storage")."""


def _known(instance_class: str) -> str:
    if memory_bytes(instance_class) is None:
        raise ValueError("must be an instance class of RDS of the families m, r, t or x, for example db.m7g.large")
    return instance_class


InstanceClass = Annotated[str, AfterValidator(_known)]
Version = Annotated[
    str, matching(r"1[5-9]\.\d{1,2}", "a version of PostgreSQL from 15 on, with its minor version: 17.6")
]
SnapshotId = Annotated[
    str,
    matching(
        r"(arn:aws:rds:[a-z0-9-]+:\d{12}:snapshot:)?(rds:)?[A-Za-z](-?[A-Za-z0-9]){0,254}",
        "the name or ARN of a DB snapshot",
    ),
]


class PostgreSqlSettings(Settings):
    """A PostgreSQL instance of Amazon RDS."""

    version: Version = "17.6"
    """Version of PostgreSQL. RDS upgrades nothing by itself; another major version takes minutes of downtime."""
    instance_class: InstanceClass
    """Class of the instance, and of its standby."""
    multi_az: bool = True
    """Whether a standby in another zone takes over when the instance fails."""
    storage_gib: int = Field(ge=20, le=65536)
    """Storage at creation, in GiB. It can only grow."""
    max_storage_gib: int = Field(ge=22, le=65536)
    """Storage up to which RDS lets it grow when it becomes full, in GiB: at least a tenth more."""
    iops: int | None = Field(default=None, ge=12_000, le=256_000)
    """Provisioned input and output operations per second, from 400 GiB on; what AWS includes if not given."""
    throughput_mib: int | None = Field(default=None, ge=500, le=4000)
    """Provisioned throughput in MiB per second, with ``iops``; what AWS includes if not given."""
    backup_days: int = Field(default=30, ge=1, le=35)
    """Days for which any second can be restored."""
    backup_copy_region: Region | None = None
    """Another region, into which AWS Backup copies a snapshot every day; none if not given."""
    master_rotation_days: int = Field(default=30, ge=1, le=365)
    """Days after which RDS replaces the password of the master user."""
    log_retention_days: LogRetentionDays = 30
    """Days for which the logs are kept."""
    apply_immediately: bool = False
    """Whether changes that restart the instance are made at once, and not on Sunday from 3:00 to 4:00 UTC. Terraform
    says that such a change is done although it waits."""
    restore_from: SnapshotId | None = None
    """Snapshot from which the instance is created; ignored once it exists."""
    databases: tuple[DatabaseSettings, ...] = ()
    """Databases, each with the role of one microservice. One that is taken out stays in the server."""

    def contradictions(self) -> Iterator[Refusal]:
        least = -(-self.storage_gib * 11 // 10)
        if self.max_storage_gib < least:
            allowed = f"must be {least} or more, a tenth above"
            yield Refusal("max_storage_gib", self.max_storage_gib, allowed, ("storage_gib", self.storage_gib))
        if self.storage_gib < _SMALLEST_WITH_IOPS_GIB:
            for name in ("iops", "throughput_mib"):
                if getattr(self, name) is not None:
                    allowed = f"must be None below {_SMALLEST_WITH_IOPS_GIB} GiB, with"
                    yield Refusal(name, getattr(self, name), allowed, ("storage_gib", self.storage_gib))
        if self.throughput_mib is not None and self.iops is None:
            yield Refusal("throughput_mib", self.throughput_mib, "must be None unless iops is set")
        yield from repetitions("databases", (each.name for each in self.databases))
        most = max_connections(self.instance_class) - _RESERVED_CONNECTIONS
        if (connections := sum(each.connections for each in self.databases)) > most:
            allowed = f"must have {most} connections or fewer together, what is left of the most of"
            yield Refusal("databases", connections, allowed, ("instance_class", self.instance_class))

    def contradictions_with(self, context: Context) -> Iterator[Refusal]:
        """Yield the settings that do not fit the environment."""
        if self.databases and context.region not in authorities():
            allowed = f"must be a region whose authority is known, with databases: {', '.join(authorities())}"
            yield Refusal("context.region", context.region, allowed)

    def unsafe_in_production(self) -> Iterator[Refusal]:
        if not self.multi_az:
            yield Refusal("multi_az", False, "must be True in production: a standby takes over when a zone fails")
        if self.backup_days < _FEWEST_BACKUP_DAYS:
            yield Refusal("backup_days", self.backup_days, f"must be {_FEWEST_BACKUP_DAYS} or more in production")

    @property
    def major_version(self) -> str:
        """The major version."""
        return self.version.partition(".")[0]
