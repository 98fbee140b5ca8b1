"""GitHub's way to Flux: through Traefik, and only where it is asked for."""

from pathlib import Path

import pytest
from cdktf import App
from pydantic import ValidationError

from environments import dev, prod
from environments.environment import Environment, EnvironmentSettings
from r3edge.addons.flux_webhook import FluxWebhook
from r3edge.core.errors import ConfigurationError, explain
from tests.addons.installed import policies, synthesize_addons
from tests.environments.test_environments import synthesized
from tests.support import Synthesized


def with_webhook(settings: EnvironmentSettings) -> EnvironmentSettings:
    flux = settings.addons.flux.model_copy(update={"webhook": True})
    return settings.model_copy(update={"addons": settings.addons.model_copy(update={"flux": flux})})


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Synthesized:
    return synthesized(with_webhook(prod.settings()), tmp_path_factory.mktemp("out"))


def test_traefik_leads_there(found: Synthesized) -> None:
    (text,) = found.one("helm_release", "addons/flux-webhook/route/release")["values"]
    assert "Host(`api.r3edge.com`) && PathPrefix(`/hook/`)" in text
    assert '"name": "webhook-receiver"' in text


def test_both_ends_let_it_pass(found: Synthesized) -> None:
    labels = found.one("kubernetes_namespace_v1", "addons/flux/namespace")["metadata"]["labels"]
    assert labels["r3edge.com/served-by"] == "traefik"
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"
    (caller,) = policies(found, "flux")["receiver"]["ingress"][0]["from"]
    assert caller["namespace_selector"]["match_labels"] == {"kubernetes.io/metadata.name": "traefik"}
    assert caller["pod_selector"]["match_labels"] == {"app.kubernetes.io/name": "traefik"}


def test_nothing_of_it_is_there_unasked(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    environment = Environment(app, prod.settings())
    assert environment.addons.node.try_find_child("flux-webhook") is None


def test_it_needs_a_certificate_that_github_trusts() -> None:
    values = dev.settings().model_dump(mode="json")
    values["addons"]["flux"]["webhook"] = True
    with pytest.raises(ValidationError) as refused:
        EnvironmentSettings.model_validate(values)
    assert "flux.webhook = True: needs issuers.use = 'production'" in explain(refused.value)


def test_it_is_refused_without_traefik() -> None:
    with pytest.raises(ConfigurationError, match="FluxWebhook needs Traefik: add it before"):
        synthesize_addons(lambda addons: FluxWebhook(addons, "flux-webhook", host="api.example.com"))
