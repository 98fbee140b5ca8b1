"""A provider instance: the default one or an alias, with the configuration that Terraform gave it."""

from dataclasses import dataclass, field

from rehearsal.providers.problems import Problem, Refused
from rehearsal.providers.rules import look_up, sdk_path
from rehearsal.providers.schema import Block
from rehearsal.providers.store import Scope
from rehearsal.providers.values import Object, canonical, dotted, is_unknown, walk


@dataclass(frozen=True)
class Instance:
    """The configuration of an instance. One that was never configured may do nothing."""

    config: Object = field(default_factory=dict)
    unknown: tuple[str, ...] = ("everything: it was not configured",)

    @classmethod
    def configured(cls, block: Block, config: Object) -> "Instance":
        """Return an instance with a configuration. Parts of it may be unknown while Terraform plans."""
        return cls(config, tuple(dotted(path) for path, _, value in walk(block, config) if is_unknown(value)))

    def must_be_known(self, purpose: str) -> None:
        """Raise :class:`Refused` if part of the configuration is unknown: a real provider could not connect."""
        if self.unknown:
            raise Refused(
                Problem(
                    "The provider's configuration is not known yet",
                    f"Cannot {purpose}: the value of {', '.join(self.unknown)} in the provider's configuration "
                    "depends on something that is only known after apply.",
                )
            )

    def scope(self, names: tuple[str, ...]) -> Scope:
        """Return the account, organization or cluster of this instance."""
        return tuple(canonical(look_up(self.config, sdk_path(name))) for name in names)
