"""GitHub's way to Flux: through Traefik, and only where it is asked for."""

import pytest
from pydantic import ValidationError

from r3edge.addons import IssuerSettings
from r3edge.core.errors import explain
from tests.support import Synthesized
from tests.support.addons import API_HOST, addons_settings, synthesize_layer
from tests.support.kit import objects, policies

ROUTE = "addons/flux/webhook/route/release"
RECEIVER_SERVICE = {"name": "webhook-receiver", "port": 80}


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesize_layer(settings=addons_settings(webhook=True))


def test_traefik_routes_the_hook_of_the_api_host_to_the_receiver(production: Synthesized) -> None:
    ((key, route),) = objects(production, ROUTE).items()
    assert production.one("helm_release", ROUTE)["name"] == "flux-webhook", "another name is another release"
    assert key == ("IngressRoute", "github-webhook")
    assert route["metadata"]["namespace"] == production.one("helm_release", ROUTE)["namespace"] == "flux-system"
    assert route["spec"] == {
        "entryPoints": ["websecure"],
        "routes": [
            {
                "kind": "Rule",
                "match": f"Host(`{API_HOST}`) && PathPrefix(`/hook/`)",
                "services": [RECEIVER_SERVICE],
            }
        ],
        "tls": {},
    }


def test_the_route_depends_on_traefik_and_on_the_receiver(production: Synthesized) -> None:
    # Directly on both: in the whole layer the one already comes after the other.
    assert set(production.one("helm_release", ROUTE)["depends_on"]) == {
        production.address("helm_release", f"addons/{path}/release")
        for path in ("traefik", "traefik/middlewares", "traefik/certificate", "traefik/bindings", "flux/sync")
    }


def test_both_ends_let_it_pass(production: Synthesized) -> None:
    namespace = production.one("kubernetes_namespace_v1", "addons/flux/controllers/namespace/namespace")
    labels = namespace["metadata"]["labels"]
    assert labels["example.com/served-by"] == "traefik"
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"
    (served,) = policies(production, "traefik")["applications"]["egress"][0]["to"]
    assert served["namespace_selector"]["match_labels"].items() <= labels.items()
    (caller,) = policies(production, "flux")["receiver"]["ingress"][0]["from"]
    traefik = production.one("helm_release", "addons/traefik/release")["namespace"]
    assert caller["namespace_selector"]["match_labels"] == {"kubernetes.io/metadata.name": traefik}
    assert caller["pod_selector"]["match_labels"] == {"app.kubernetes.io/name": "traefik"}


def test_without_it_there_is_no_route_no_receiver_and_no_way_in() -> None:
    plain = synthesize_layer()
    assert not [path for path in plain.all("helm_release") if "webhook" in path]
    assert "Receiver" not in {kind for kind, _ in objects(plain, "addons/flux/sync/access/release")}
    assert "receiver" not in policies(plain, "flux")
    namespace = plain.one("kubernetes_namespace_v1", "addons/flux/controllers/namespace/namespace")
    assert "example.com/served-by" not in namespace["metadata"]["labels"]


def test_it_needs_a_certificate_that_github_trusts() -> None:
    with pytest.raises(ValidationError) as refused:
        addons_settings(webhook=True, issuers=IssuerSettings(email="ops@example.com", use="staging"))
    message = "issuers.use = 'staging': must be 'production' with flux.webhook: GitHub calls no host"
    assert message in explain(refused.value)
