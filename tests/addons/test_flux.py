"""Flux: its controllers, the repository that they follow, and GitHub's webhook."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from constructs import Construct
from pydantic import ValidationError

from r3edge.addons import AddonKit, ExternalSecrets, FluxSettings, FluxWebhookSettings, StorageClass
from r3edge.addons.flux.controllers import FluxControllers
from r3edge.addons.flux.secrets import FluxSecrets
from r3edge.addons.flux.settings import GITHUB_ED25519
from r3edge.addons.flux.sync import FluxSync
from r3edge.cluster import SYSTEM_NODE_TOLERATION
from r3edge.core.errors import ConfigurationError, explain
from r3edge.secrets import Secrets
from tests.support import Synthesized
from tests.support.graph import dependencies
from tests.support.kit import egress_ports, helm_values, objects, policies, synthesize_addons

URL = "ssh://git@github.com/example/platform"
FLUX, SYNC, ACCESS = (f"addons/flux/{part}/release" for part in ("controllers", "sync", "sync/access"))
NAMESPACE = "addons/flux/controllers/namespace"
STORE = "addons/flux/secrets/store/resources/release"
EXTERNAL_SECRETS = "addons/external-secrets/release"
CONTROLLERS = ("sourceController", "kustomizeController", "helmController", "notificationController")


def settings(**changes: Any) -> FluxSettings:
    given: dict[str, Any] = {"repository_url": URL}
    return FluxSettings(**given | changes)


def synthesized(
    *, hosts: Mapping[str, str] | None = None, high_availability: bool = True, **changes: Any
) -> Synthesized:
    """Return Flux with these settings; a StorageClass stands for what the manifests use."""

    def build(scope: Construct, kit: AddonKit) -> None:
        flux = Construct(scope, "flux")
        external_secrets = ExternalSecrets(scope, "external-secrets", kit=kit)
        own = FluxSecrets(
            flux,
            "secrets",
            kit=kit,
            settings=settings(**changes),
            external_secrets=external_secrets,
            secrets=Secrets(scope, "secrets", context=kit.context),
        )
        sync = FluxSync(
            flux,
            "sync",
            kit=kit,
            settings=settings(**changes),
            controllers=FluxControllers(
                flux, "controllers", kit=kit, webhook=settings(**changes).webhook is not None, after=own.ready
            ),
            secrets=own,
            after=StorageClass(scope, "storage", kit=kit).ready,
            hosts=hosts or {},
        )
        SqsQueue(TerraformStack.of(scope), "after", depends_on=list(sync.ready))

    return synthesize_addons(build, high_availability=high_availability)


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesized()


@pytest.fixture(scope="module")
def with_webhook() -> Synthesized:
    return synthesized(webhook=FluxWebhookSettings())


def namespace_labels(synthesized: Synthesized) -> dict[str, str]:
    return synthesized.one("kubernetes_namespace_v1", f"{NAMESPACE}/namespace")["metadata"]["labels"]


def test_every_controller_and_the_check_job_run_on_the_system_nodes(production: Synthesized) -> None:
    given = helm_values(production, FLUX)
    for name in (*CONTROLLERS, "cli"):
        assert given[name]["tolerations"] == [SYSTEM_NODE_TOLERATION], name
        assert given[name]["nodeSelector"] == {"example.com/nodes": "system"}, name
        assert given[name]["resources"]["requests"]["memory"], name
        assert given[name]["resources"]["limits"]["memory"], name


def test_the_image_controllers_and_the_charts_policies_are_off(production: Synthesized) -> None:
    given = helm_values(production, FLUX)
    assert {name for name, value in given.items() if value == {"create": False}} == {
        "imageAutomationController",
        "imageReflectionController",
        "policies",
    }


@pytest.mark.parametrize("high_availability", [True, False])
def test_one_replica_of_each_everywhere(high_availability: bool) -> None:
    given = helm_values(synthesized(high_availability=high_availability), FLUX)
    assert not [name for name in CONTROLLERS if "replicas" in given[name]]


def test_its_namespace_is_restricted(production: Synthesized) -> None:
    labels = namespace_labels(production)
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"


def test_the_check_job_may_ask_dns_and_the_api(production: Synthesized) -> None:
    given = policies(production, "flux")
    # The job's pods have no label of their own: these must hold for all pods, and before the release.
    for name in ("dns", "kubernetes-api"):
        assert not given[name]["pod_selector"]
        address = production.address("kubernetes_network_policy_v1", f"{NAMESPACE}/policies/{name}")
        assert address in production.one("helm_release", FLUX)["depends_on"]


def test_only_source_controller_reaches_repositories(production: Synthesized) -> None:
    given = policies(production, "flux")
    outside = {
        name: spec
        for name, spec in given.items()
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
    given = policies(production, "flux")
    (out,) = given["controllers-out"]["egress"]
    assert out["to"] == [{"pod_selector": {}}, {"ip_block": {"cidr": "172.20.0.0/16"}}]
    assert egress_ports([given["controllers-out"]]) == {"80", "9090"}
    (into,) = given["controllers-in"]["ingress"]
    assert into == {"from": [{"pod_selector": {}}], "ports": [{"port": "9090", "protocol": "TCP"}]}


def test_no_other_caller_gets_in_unless_asked_for(production: Synthesized, with_webhook: Synthesized) -> None:
    assert {name for name, spec in policies(production, "flux").items() if spec.get("ingress")} == {"controllers-in"}
    receiver = policies(with_webhook, "flux")["receiver"]
    assert receiver["pod_selector"]["match_labels"] == {"app": "notification-controller"}
    (rule,) = receiver["ingress"]
    assert rule["ports"] == [{"port": "9292", "protocol": "TCP"}]
    (caller,) = rule["from"]
    assert caller["namespace_selector"]["match_labels"] == {"kubernetes.io/metadata.name": "traefik"}
    assert caller["pod_selector"]["match_labels"] == {"app.kubernetes.io/name": "traefik"}


def test_the_repository_and_the_folder_that_it_follows(production: Synthesized) -> None:
    assert helm_values(production, SYNC) == {
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
    given = helm_values(synthesized(branch="release/1.0", path="fleet/eu", fetch_minutes=5, apply_minutes=30), SYNC)
    assert given["gitRepository"]["spec"]["ref"] == {"branch": "release/1.0"}
    assert given["gitRepository"]["spec"]["interval"] == "5m"
    assert given["kustomization"]["spec"]["path"] == "./fleet/eu"
    assert given["kustomization"]["spec"]["interval"] == "30m"


def test_the_deploy_key_comes_from_the_store_with_githubs_own_key(production: Synthesized) -> None:
    assert list(objects(production, ACCESS)) == [("ExternalSecret", "deploy-key")]
    given = objects(production, ACCESS)["ExternalSecret", "deploy-key"]
    assert given["apiVersion"] == "external-secrets.io/v1"
    assert given["metadata"]["namespace"] == "flux-system"
    assert given["spec"] == {
        "refreshInterval": "1h",
        "secretStoreRef": {"kind": "ClusterSecretStore", "name": "flux-system"},
        "target": {
            "name": "deploy-key",
            "creationPolicy": "Owner",
            "template": {"data": {"identity": "{{ .identity }}", "known_hosts": f"{GITHUB_ED25519}\n"}},
        },
        "data": [{"secretKey": "identity", "remoteRef": {"key": "/test/github/deploy-key", "property": "identity"}}],
    }


def test_the_webhook_is_a_receiver_with_a_token_from_the_store(with_webhook: Synthesized) -> None:
    given = objects(with_webhook, ACCESS)
    assert set(given) == {
        ("ExternalSecret", "deploy-key"),
        ("ExternalSecret", "webhook-token"),
        ("Receiver", "github"),
    }
    token = given["ExternalSecret", "webhook-token"]["spec"]
    assert token["data"] == [{"secretKey": "token", "remoteRef": {"key": "/test/github/webhook", "property": "token"}}]
    assert token["target"] == {"name": "webhook-token", "creationPolicy": "Owner"}
    receiver = given["Receiver", "github"]
    assert receiver["apiVersion"] == "notification.toolkit.fluxcd.io/v1"
    # The GitRepository's name is its release's: the chart is given no other.
    repository = with_webhook.one("helm_release", SYNC)["name"]
    assert receiver["spec"] == {
        "type": "github",
        "events": ["ping", "push"],
        "secretRef": {"name": "webhook-token"},
        "resources": [{"apiVersion": "source.toolkit.fluxcd.io/v1", "kind": "GitRepository", "name": repository}],
    }


def test_its_store_reads_flux_secrets_and_no_other(production: Synthesized, with_webhook: Synthesized) -> None:
    arn = "arn:aws:secretsmanager:eu-west-3:123456789012:secret:/test/github"
    key, token = f"{arn}/deploy-key-??????", f"{arn}/webhook-??????"
    policy = "addons/flux/secrets/store/role/secrets"
    (read,) = production.statements(policy)
    assert read["Resource"] == [key]
    read, decrypt = with_webhook.statements(policy)
    assert read["Resource"] == [key, token]
    assert decrypt["Condition"]["ArnLike"] == {"kms:EncryptionContext:SecretARN": [token]}


def test_the_token_is_generated_before_it_is_copied(with_webhook: Synthesized, production: Synthesized) -> None:
    assert not production.all("aws_secretsmanager_secret")
    version = with_webhook.address("aws_secretsmanager_secret_version", "addons/secrets/github-webhook/version")
    assert version in with_webhook.one("helm_release", ACCESS)["depends_on"]
    number = with_webhook.one("aws_secretsmanager_secret_version")["secret_string_wo_version"]
    token = objects(with_webhook, ACCESS)["ExternalSecret", "webhook-token"]
    assert token["metadata"]["annotations"] == {"force-sync": str(number)}


def test_another_generation_is_another_token_and_nothing_else(with_webhook: Synthesized) -> None:
    rotated = synthesized(webhook=FluxWebhookSettings(token_generation=2))
    numbers = [
        str(found.one("aws_secretsmanager_secret_version")["secret_string_wo_version"])
        for found in (with_webhook, rotated)
    ]
    assert len(set(numbers)) == 2
    assert rotated.text.replace(numbers[1], numbers[0]) == with_webhook.text


def test_the_facts_for_substitution() -> None:
    facts = synthesized(hosts={"api_host": "api.example.com"}).one("kubernetes_config_map_v1")
    assert facts["metadata"] == {"name": "cluster-facts", "namespace": "flux-system"}
    assert facts["data"] == {
        "cluster_name": "trading-test",
        "environment": "test",
        "region": "eu-west-3",
        "vpc_id": "vpc-1",
        "api_host": "api.example.com",
    }


def test_the_order_is_store_and_flux_then_key_and_facts_then_repository(production: Synthesized) -> None:
    flux, store = (production.address("helm_release", path) for path in (FLUX, STORE))
    storage = production.address("kubernetes_storage_class_v1", "addons/storage/class")
    facts = production.address("kubernetes_config_map_v1", "addons/flux/sync/facts")
    access = production.address("helm_release", ACCESS)
    assert {flux, store, storage} <= set(production.one("helm_release", ACCESS)["depends_on"])
    assert flux in production.one("kubernetes_config_map_v1")["depends_on"]
    assert {access, facts} <= set(production.one("helm_release", SYNC)["depends_on"])
    assert {flux, store, storage} <= dependencies(production, production.address("helm_release", SYNC))
    assert production.one("aws_sqs_queue", "after")["depends_on"] == [production.address("helm_release", SYNC)]
    # Flux's controllers wait for nothing that the manifests may use, but for the store.
    assert storage not in dependencies(production, flux)


def test_its_namespace_goes_while_finalizers_of_its_secrets_are_removed(production: Synthesized) -> None:
    namespace = production.address("kubernetes_namespace_v1", f"{NAMESPACE}/namespace")
    before = dependencies(production, namespace)
    assert production.address("helm_release", STORE) in before
    assert production.address("helm_release", EXTERNAL_SECRETS) in before


def test_the_images_are_those_of_one_newer_release(production: Synthesized) -> None:
    values = helm_values(production, FLUX)
    tags = {name: part["tag"] for name, part in values.items() if "tag" in part}
    assert tags == {
        "cli": "v2.8.8",
        "sourceController": "v1.8.5",
        "kustomizeController": "v1.8.5",
        "helmController": "v1.5.5",
        "notificationController": "v1.8.4",
    }


def test_its_crds_outlive_the_release(production: Synthesized) -> None:
    assert helm_values(production, FLUX)["crds"] == {"annotations": {"helm.sh/resource-policy": "keep"}}


def test_sync_is_in_the_controllers_namespace_and_has_no_pods(production: Synthesized) -> None:
    namespace = production.one("kubernetes_namespace_v1", f"{NAMESPACE}/namespace")
    for path in (FLUX, SYNC, ACCESS):
        assert production.one("helm_release", path)["namespace"] == namespace["metadata"]["name"] == "flux-system"
    assert not [path for path in production.all("kubernetes_namespace_v1") if "/sync/" in path]
    assert not [path for path in production.all("kubernetes_network_policy_v1") if "/sync/" in path]


def test_its_store_is_for_its_namespace(production: Synthesized) -> None:
    (store,) = objects(production, STORE).values()
    assert store["spec"]["conditions"] == [{"namespaces": ["flux-system"]}]
    assert "example.com/served-by" not in namespace_labels(production)


@pytest.mark.parametrize("name", ["api-host", "API", "vpc_id", ""])
def test_names_that_cannot_be_substituted_or_are_taken_are_refused(name: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(f"hosts[{name!r}]: must be a new name")):
        synthesized(hosts={name: "api.example.com"})


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"repository_url": url}, f"repository_url = '{url}': must be a GitHub repository by SSH, as a URL: ssh://")
        for url in (
            "https://github.com/example/platform",
            "git@github.com:example/platform",
            "ssh://git@example.com/example/platform",
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
    given = objects(synthesized(known_hosts=hosts), ACCESS)["ExternalSecret", "deploy-key"]
    assert given["spec"]["target"]["template"]["data"]["known_hosts"] == f"{GITHUB_ED25519}\n{other}\n"
