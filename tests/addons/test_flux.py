"""Flux, and what it follows."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from pydantic import ValidationError

from r3edge.addons.addon import HelmAddon
from r3edge.addons.external_secrets import ExternalSecrets
from r3edge.addons.flux import Flux
from r3edge.addons.flux_sync import GITHUB_ED25519, FluxSettings, FluxSync
from r3edge.addons.network_policies import Peer
from r3edge.addons.registry import Addons
from r3edge.addons.storage_class import StorageClass
from r3edge.cluster import SYSTEM_NODE_LABELS, SYSTEM_NODE_TOLERATION
from r3edge.core.errors import ConfigurationError, explain
from tests.addons.installed import egress_ports, policies, synthesize_addons
from tests.support import Synthesized

URL = "ssh://git@github.com/r3edge/platform"
FLUX, SYNC, ACCESS = "addons/flux/release", "addons/flux-sync/release", "addons/flux-sync/access/release"
CONTROLLERS = ("sourceController", "kustomizeController", "helmController", "notificationController")
INGRESS = Peer(namespace="traefik", pods={"app.kubernetes.io/name": "traefik"})


def settings(**changes: Any) -> FluxSettings:
    given: dict[str, Any] = {"repository_url": URL}
    return FluxSettings(**given | changes)


def synthesized(
    *,
    callers: Peer | None = None,
    hosts: Mapping[str, str] | None = None,
    high_availability: bool = True,
    **changes: Any,
) -> Synthesized:
    def build(addons: Addons) -> None:
        ExternalSecrets(addons, "external-secrets")
        # In the place of the store and of what manifests use.
        store = StorageClass(addons, "store")
        Flux(addons, "flux", receiver_callers=callers)
        FluxSync(
            addons,
            "flux-sync",
            settings=settings(**changes),
            secret_store="aws",
            depends_on=store.ready,
            hosts=hosts,
        )

    return synthesize_addons(build, high_availability=high_availability)


def values(found: Synthesized, path: str) -> dict[str, Any]:
    (document,) = found.one("helm_release", path)["values"]
    return json.loads(document)


def objects(found: Synthesized) -> dict[tuple[str, str], dict[str, Any]]:
    return {(one["kind"], one["metadata"]["name"]): one for one in values(found, ACCESS)["resources"]}


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesized()


@pytest.fixture(scope="module")
def with_webhook() -> Synthesized:
    return synthesized(callers=INGRESS, webhook=True)


def test_every_controller_and_the_check_job_run_on_the_system_nodes(production: Synthesized) -> None:
    found = values(production, FLUX)
    for name in (*CONTROLLERS, "cli"):
        assert found[name]["tolerations"] == [SYSTEM_NODE_TOLERATION], name
        assert found[name]["nodeSelector"] == SYSTEM_NODE_LABELS, name
        assert found[name]["resources"]["requests"]["memory"], name
        assert found[name]["resources"]["limits"]["memory"], name


def test_the_image_controllers_and_the_charts_policies_are_off(production: Synthesized) -> None:
    found = values(production, FLUX)
    assert {name for name, value in found.items() if value == {"create": False}} == {
        "imageAutomationController",
        "imageReflectionController",
        "policies",
    }


@pytest.mark.parametrize("high_availability", [True, False])
def test_one_replica_of_each_everywhere(high_availability: bool) -> None:
    found = values(synthesized(high_availability=high_availability), FLUX)
    assert not [name for name in CONTROLLERS if "replicas" in found[name]]


def test_its_namespace_is_restricted(production: Synthesized) -> None:
    labels = production.one("kubernetes_namespace_v1", "addons/flux/namespace")["metadata"]["labels"]
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"


def test_the_check_job_may_ask_dns_and_the_api(production: Synthesized) -> None:
    found = policies(production, "flux")
    # The job's pods have no label of their own: these must hold for all pods, and before the release.
    for name in ("dns", "kubernetes-api"):
        assert not found[name]["pod_selector"]
        address = production.address("kubernetes_network_policy_v1", f"addons/flux/policies/{name}")
        assert address in production.one("helm_release", FLUX)["depends_on"]


def test_only_source_controller_reaches_repositories(production: Synthesized) -> None:
    found = policies(production, "flux")
    outside = {
        name: spec
        for name, spec in found.items()
        if any(
            to.get("ip_block", {}).get("cidr") == "0.0.0.0/0" for rule in spec.get("egress", []) for to in rule["to"]
        )
    }
    assert {name: spec["pod_selector"]["match_labels"]["app"] for name, spec in outside.items()} == {
        "git": "source-controller",
        "repositories": "source-controller",
        "notices": "notification-controller",
    }
    assert {name: egress_ports([spec]) for name, spec in outside.items()} == {
        "git": {"22"},
        "repositories": {"443"},
        "notices": {"443"},
    }


def test_the_controllers_reach_each_other_by_service_and_by_pod(production: Synthesized) -> None:
    found = policies(production, "flux")
    (out,) = found["controllers-out"]["egress"]
    assert out["to"] == [{"pod_selector": {}}, {"ip_block": {"cidr": "172.20.0.0/16"}}]
    assert egress_ports([found["controllers-out"]]) == {"80", "9090"}
    (into,) = found["controllers-in"]["ingress"]
    assert into == {"from": [{"pod_selector": {}}], "ports": [{"port": "9090", "protocol": "TCP"}]}


def test_nobody_else_may_call_in_unless_asked(production: Synthesized, with_webhook: Synthesized) -> None:
    assert {name for name, spec in policies(production, "flux").items() if spec.get("ingress")} == {"controllers-in"}
    receiver = policies(with_webhook, "flux")["receiver"]
    assert receiver["pod_selector"]["match_labels"] == {"app": "notification-controller"}
    (rule,) = receiver["ingress"]
    assert rule["ports"] == [{"port": "9292", "protocol": "TCP"}]
    (caller,) = rule["from"]
    assert caller["namespace_selector"]["match_labels"] == {"kubernetes.io/metadata.name": "traefik"}
    assert caller["pod_selector"]["match_labels"] == INGRESS.pods


def test_the_repository_and_the_folder_that_it_follows(production: Synthesized) -> None:
    assert values(production, SYNC) == {
        "gitRepository": {
            "spec": {
                "url": URL,
                "ref": {"branch": "main"},
                "interval": "1m",
                "secretRef": {"name": "deploy-key"},
            }
        },
        "kustomization": {
            "spec": {
                "path": "./clusters/test",
                "interval": "10m",
                "retryInterval": "2m",
                "timeout": "5m",
                "prune": True,
                "postBuild": {"substituteFrom": [{"kind": "ConfigMap", "name": "cluster-facts"}]},
            }
        },
    }


def test_another_branch_folder_and_pace() -> None:
    found = values(synthesized(branch="release/1.0", path="fleet/eu", fetch_minutes=5, apply_minutes=30), SYNC)
    assert found["gitRepository"]["spec"]["ref"] == {"branch": "release/1.0"}
    assert found["gitRepository"]["spec"]["interval"] == "5m"
    assert found["kustomization"]["spec"]["path"] == "./fleet/eu"
    assert found["kustomization"]["spec"]["interval"] == "30m"


def test_the_deploy_key_comes_from_the_store_with_githubs_own_key(production: Synthesized) -> None:
    assert list(objects(production)) == [("ExternalSecret", "deploy-key")]
    found = objects(production)["ExternalSecret", "deploy-key"]
    assert found["apiVersion"] == "external-secrets.io/v1"
    assert found["metadata"]["namespace"] == "flux-system"
    assert found["spec"] == {
        "refreshInterval": "1h",
        "secretStoreRef": {"kind": "ClusterSecretStore", "name": "aws"},
        "target": {
            "name": "deploy-key",
            "creationPolicy": "Owner",
            "template": {"data": {"identity": "{{ .identity }}", "known_hosts": f"{GITHUB_ED25519}\n"}},
        },
        "data": [{"secretKey": "identity", "remoteRef": {"key": "/test/github/deploy-key", "property": "identity"}}],
    }


def test_the_webhook_is_a_receiver_with_a_token_from_the_store(with_webhook: Synthesized) -> None:
    found = objects(with_webhook)
    assert set(found) == {
        ("ExternalSecret", "deploy-key"),
        ("ExternalSecret", "webhook-token"),
        ("Receiver", "github"),
    }
    token = found["ExternalSecret", "webhook-token"]["spec"]
    assert token["data"] == [{"secretKey": "token", "remoteRef": {"key": "/test/github/webhook", "property": "token"}}]
    assert token["target"] == {"name": "webhook-token", "creationPolicy": "Owner"}
    receiver = found["Receiver", "github"]
    assert receiver["apiVersion"] == "notification.toolkit.fluxcd.io/v1"
    # The GitRepository's name is its release's: the chart is given no other.
    repository = with_webhook.one("helm_release", SYNC)["name"]
    assert receiver["spec"] == {
        "type": "github",
        "events": ["ping", "push"],
        "secretRef": {"name": "webhook-token"},
        "resources": [{"apiVersion": "source.toolkit.fluxcd.io/v1", "kind": "GitRepository", "name": repository}],
    }


def test_the_facts_for_substitution() -> None:
    facts = synthesized(hosts={"api_host": "api.r3edge.com"}).one("kubernetes_config_map_v1")
    assert facts["metadata"] == {"name": "cluster-facts", "namespace": "flux-system"}
    assert facts["data"] == {
        "cluster_name": "r3edge-test",
        "environment": "test",
        "region": "eu-west-3",
        "vpc_id": "vpc-1",
        "api_host": "api.r3edge.com",
    }


def test_the_order_is_store_and_flux_then_key_and_facts_then_repository(production: Synthesized) -> None:
    flux = production.address("helm_release", FLUX)
    store = production.address("kubernetes_storage_class_v1", "addons/store/class")
    facts = production.address("kubernetes_config_map_v1", "addons/flux-sync/facts")
    access = production.address("helm_release", ACCESS)
    assert {flux, store} <= set(production.one("helm_release", ACCESS)["depends_on"])
    assert flux in production.one("kubernetes_config_map_v1")["depends_on"]
    assert {flux, access, facts} <= set(production.one("helm_release", SYNC)["depends_on"])
    # Flux does not wait for the store.
    assert store not in production.one("helm_release", FLUX)["depends_on"]


def test_sync_makes_no_namespace_and_concerns_no_pods(production: Synthesized) -> None:
    assert production.one("helm_release", SYNC)["namespace"] == "flux-system"
    assert not [path for path in production.all("kubernetes_namespace_v1") if "flux-sync" in path]
    assert not policies(production, "flux-sync")


def add_sync(addons: Addons) -> None:
    FluxSync(addons, "flux-sync", settings=settings(), secret_store="aws", depends_on=[])


@pytest.mark.parametrize(("there", "missing"), [(ExternalSecrets, "Flux"), (Flux, "ExternalSecrets")])
def test_sync_is_refused_without_what_it_needs(there: type[HelmAddon], missing: str) -> None:
    with pytest.raises(ConfigurationError, match=f"FluxSync needs {missing}: add it before"):
        synthesize_addons(lambda addons: [there(addons, "there"), add_sync(addons)])


def test_a_webhook_that_nobody_may_call_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="webhook = True: nobody may call the receiver"):
        synthesized(webhook=True)


@pytest.mark.parametrize("name", ["api-host", "API", "vpc_id", ""])
def test_names_that_cannot_be_substituted_or_are_taken_are_refused(name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"hosts\\['{name}'\\]: must be a new name"):
        synthesized(hosts={name: "api.r3edge.com"})


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"repository_url": url}, f"repository_url = '{url}': must be a GitHub repository by SSH, as a URL: ssh://")
        for url in (
            "https://github.com/r3edge/platform",
            "git@github.com:r3edge/platform",
            "ssh://git@example.com/r3edge/platform",
            "ssh://git@github.com/platform",
        )
    ]
    + [({"path": path}, f"path = '{path}': must be a folder of the repository") for path in ("/clusters", "../x", "")]
    + [
        ({"branch": "-x"}, "branch = '-x': must be the name of a branch"),
        ({"known_hosts": ()}, "known_hosts = (): "),
        ({"known_hosts": ("example.com ssh-ed25519 AAAA",)}, "must be a line of known_hosts for github.com"),
        ({"fetch_minutes": 0}, "fetch_minutes = 0: "),
    ],
)
def test_wrong_settings_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        settings(**changes)
    assert message in explain(refused.value)


def test_known_hosts_are_lines() -> None:
    other = "github.com ecdsa-sha2-nistp256 " + "A" * 100 + "="
    hosts: Sequence[str] = (GITHUB_ED25519, other)
    found = objects(synthesized(known_hosts=hosts))["ExternalSecret", "deploy-key"]
    assert found["spec"]["target"]["template"]["data"]["known_hosts"] == f"{GITHUB_ED25519}\n{other}\n"
