"""The services layer of an environment."""

from collections.abc import Iterator

from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings
from r3edge.services.alarms import AlarmSettings, AlarmTopic
from r3edge.services.budget import Budget, BudgetSettings
from r3edge.services.guardrails import Guardrails, GuardrailsSettings
from r3edge.services.images import Images, ImagesSettings


class ServicesSettings(Settings):
    """The managed services of an environment; ``None`` is off."""

    alarms: AlarmSettings | None = None
    """The topic to which everything raises its alarms."""
    budget: BudgetSettings | None = None
    """The costs at which an alarm is raised."""
    guardrails: GuardrailsSettings | None = None
    """The guard rails of the account."""
    images: ImagesSettings | None = None
    """The registry of the platform's images."""

    def contradictions(self) -> Iterator[Refusal]:
        raising = [name for name in ("budget", "guardrails") if getattr(self, name) is not None]
        if raising and self.alarms is None:
            yield Refusal("alarms", None, f"must be set: {' and '.join(raising)} would raise alarms to no one")


class Services(Construct):
    """The services that are on.

    Args:
        settings: The services.
        context: The environment.
    """

    def __init__(self, scope: Construct, id: str, *, settings: ServicesSettings, context: Context) -> None:
        super().__init__(scope, id)
        self.alarms = None
        if settings.alarms:
            self.alarms = alarms = AlarmTopic(self, "alarms", settings=settings.alarms, context=context)
            if settings.budget:
                Budget(self, "budget", settings=settings.budget, context=context, alarms=alarms)
            if settings.guardrails:
                Guardrails(self, "guardrails", settings=settings.guardrails, context=context, alarms=alarms)
        if settings.images:
            Images(self, "images", settings=settings.images, context=context)
