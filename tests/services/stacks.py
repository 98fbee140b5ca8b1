"""Services in the JSON of a stack."""

from typing import Any

from cdktf import TerraformStack

from r3edge.services import AlarmSettings, Services, ServicesSettings
from tests.support import Synthesized, context, synthesize

ALARMS = AlarmSettings(emails=("ops@example.com",))


def synthesize_services(*, protected: bool = True, **settings: Any) -> Synthesized:
    """Return the JSON of a stack with services, which raise their alarms to one address."""
    given = ServicesSettings(**{"alarms": ALARMS, **settings})

    def build(stack: TerraformStack) -> None:
        Services(stack, "services", settings=given, context=context(protected=protected))

    return synthesize(build)
