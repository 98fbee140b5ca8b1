"""The costs of database instances."""

from cost.entries import ByUse, Cost, Entries
from cost.prices import NotKnown, Prices
from cost.resource import Resource


def instance(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of a PostgreSQL instance of RDS, of its standby, and of the secret that RDS keeps for it."""
    body = resource.body
    if body.get("engine") != "postgres":
        raise NotKnown(f"the price table has no databases of {body.get('engine')}")
    if body.get("storage_type") != "gp3":
        raise NotKnown(f"the price table has no storage of type {body.get('storage_type')}")
    instances = 2 if body.get("multi_az") else 1
    instance_class = body.get("instance_class", "")
    what = f"{instances} × {instance_class}"
    yield Cost("Database instances", resource.address, what, instances, prices.database(instance_class), estimated=True)
    gib = resource.number("allocated_storage", body)
    yield Cost(
        "Database storage",
        resource.address,
        f"{instances} × {gib:g} GiB gp3",
        instances * gib,
        prices["database_storage"],
    )
    if body.get("manage_master_user_password"):
        yield Cost("Secrets Manager secrets", resource.address, "secret of the master user", 1, prices["secret"])
    yield ByUse("backups beyond the storage", resource.address, prices["database_backup"])
