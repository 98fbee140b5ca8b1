"""The certificate authorities of Amazon RDS, one for each region: ``rds-ca-rsa2048-g1``, which RDS takes by default."""

from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("authorities.pem")
"""Amazon RDS User Guide, "Using SSL/TLS to encrypt a connection to a DB instance", Certificate bundles."""


@cache
def authorities() -> dict[str, str]:
    """Return the certificate of the authority of each region, as PEM; they are valid until 2061 at least."""
    parts = (part.partition("\n") for part in _FILE.read_text().split("# ")[1:])
    return {region: certificate for region, _, certificate in parts}
