"""What a service hands to each of its clients."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from cdktf import ITerraformDependable

from r3edge.core.errors import ConfigurationError
from r3edge.core.iam import Statement
from r3edge.kubernetes import PolicyRule
from r3edge.secrets import Secret


@dataclass(frozen=True, kw_only=True)
class Connection:
    """A connection of pods to a service; subclasses have its configuration, which is no secret."""

    rules: Sequence[PolicyRule]
    """The network policy rules of the pods."""
    ready: Sequence[ITerraformDependable]
    """Resources that the pods depend on."""
    secret: Secret | None = None
    """The secret of the pods; none if they have an identity instead."""
    statements: Sequence[Statement] = ()
    """What the IAM role of the pods may do."""


def require_row(kind: str, name: str, setting: str, known: Collection[str]) -> None:
    """Refuse a name that no row of a table has.

    Args:
        kind: What the rows are.
        name: The name.
        setting: The table.
        known: The names of its rows.

    Raises:
        ConfigurationError: There is no such row.
    """
    if name not in known:
        raise ConfigurationError(f"{kind} {name!r}: must be in {setting}: {', '.join(known) or 'it is empty'}")
