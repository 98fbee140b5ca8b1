"""What an instance class has, and what RDS makes of it."""

import re

_PATTERN = re.compile(r"db\.([a-z])\d+[a-z]*\.(\d*)(micro|small|medium|large|xlarge)", re.ASCII)
# Amazon RDS User Guide, "Hardware specifications for DB instance classes": GiB of memory for each two vCPUs.
_GIB_PER_LARGE = {"m": 8, "r": 16, "t": 8, "x": 32}
_SHARES = {"micro": 1 / 8, "small": 1 / 4, "medium": 1 / 2, "large": 1, "xlarge": 2}
_BYTES_PER_CONNECTION = 9_531_392
_MOST_CONNECTIONS = 5000
_OF_THE_SYSTEM = 0.9
"""Share of the memory that RDS leaves to the formulas of parameters, about."""


def memory_bytes(instance_class: str) -> int | None:
    """Return the memory of an instance class in bytes; None for one that is unknown."""
    found = _PATTERN.fullmatch(instance_class)
    if found is None or found[1] not in _GIB_PER_LARGE or (found[2] and found[3] != "xlarge"):
        return None
    return int(_GIB_PER_LARGE[found[1]] * _SHARES[found[3]] * int(found[2] or 1) * 1024**3)


def max_connections(instance_class: str) -> int:
    """Return about the connections that RDS allows by default, of which it reserves a few for itself.

    Amazon RDS User Guide, "Quotas and constraints for Amazon RDS", maximum number of database connections.
    """
    memory = memory_bytes(instance_class)
    assert memory is not None, "the settings refuse it"
    return min(int(memory * _OF_THE_SYSTEM) // _BYTES_PER_CONNECTION, _MOST_CONNECTIONS)
