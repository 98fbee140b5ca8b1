"""A stack at Grafana Cloud in a stack of Terraform."""

from typing import Any

from cdktf import TerraformStack

from r3edge.secrets import Secrets
from r3edge.services import GrafanaNoticeSettings, GrafanaSettings
from r3edge.services.grafana.grafana import Grafana
from tests.services.stacks import NETWORK, add_layers
from tests.support import Synthesized, context, synthesize
from tests.support.existing_cluster import add_existing_cluster

RUNBOOKS = "https://github.com/example/platform/blob/main/docs/runbooks"
NOTICES = GrafanaNoticeSettings(emails=("ops@example.com",))


def grafana(**changes: Any) -> GrafanaSettings:
    """Return settings of a stack, with changes."""
    given: dict[str, Any] = {
        "slug": "example",
        "region": "prod-eu-west-2",
        "notices": NOTICES,
        "runbooks_url": RUNBOOKS,
    }
    return GrafanaSettings(**given | changes)


def add(
    stack: TerraformStack, settings: GrafanaSettings, *, protected: bool = True, environment: str = "test"
) -> Grafana:
    """Add a stack at Grafana Cloud."""
    where = context(protected=protected, environment=environment)
    layers = add_layers(stack, where, add_existing_cluster(stack, context=where), NETWORK, external_secrets=True)
    return Grafana(
        stack,
        "grafana",
        settings=settings,
        addons=layers,
        secrets=Secrets(stack, "secrets", context=where),
        api_host="api.example.com",
    )


def synthesized(settings: GrafanaSettings, *, protected: bool = True) -> Synthesized:
    """Return the JSON of a stack with Grafana."""
    return synthesize(lambda stack: add(stack, settings, protected=protected))
