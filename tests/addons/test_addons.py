"""The layer: its settings, the order of the add-ons, and the kit for further ones."""

from typing import Any

import pytest
from cdktf import TerraformStack, Token
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from cdktf_cdktf_provider_aws.vpc import Vpc
from pydantic import ValidationError

from r3edge.addons import Addons, AddonsSettings, IssuerSettings, NodePoolSettings, SecretStoreSettings
from r3edge.addons.charts import CHARTS
from r3edge.core.errors import explain
from r3edge.core.settings import production_refusals
from r3edge.network import Party
from r3edge.secrets import Secrets
from tests.support import Synthesized, context, synthesize
from tests.support.addons import add_ingress, addons_settings, synthesize_layer
from tests.support.graph import dependencies
from tests.support.kit import add_kit, helm_values, objects

LITERAL = "must be a literal, not a reference to a resource (a CDKTF token); references are constructor arguments"


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesize_layer()


@pytest.fixture(scope="module")
def development() -> Synthesized:
    staging = IssuerSettings(email="ops@example.com", use="staging")
    return synthesize_layer(protected=False, settings=addons_settings(issuers=staging))


def releases(synthesized: Synthesized) -> dict[str, str]:
    """Return the address of each release by its path below the layer."""
    return {
        path.removeprefix("addons/").removesuffix("/release"): synthesized.address("helm_release", path)
        for path in synthesized.all("helm_release")
    }


def test_every_addon_is_installed_in_both_stages(production: Synthesized, development: Synthesized) -> None:
    for layer in (production, development):
        assert set(releases(layer)) == {
            "cert-manager",
            "external-secrets",
            "flux/controllers",
            "flux/secrets/store/resources",
            "flux/sync",
            "flux/sync/access",
            "issuers/resources",
            "karpenter/controller",
            "karpenter/crds",
            "karpenter/node-pools/resources",
            "load-balancer-controller",
            "metrics-server",
            "traefik",
            "traefik/bindings",
            "traefik/certificate",
            "traefik/middlewares",
        }
        assert layer.one("kubernetes_storage_class_v1", "addons/storage-class/class")


def test_a_protected_environment_has_replicas(production: Synthesized, development: Synthesized) -> None:
    release = "addons/metrics-server/release"
    assert (helm_values(production, release)["replicas"], helm_values(development, release)["replicas"]) == (2, 1)


@pytest.mark.parametrize(
    ("addon", "prerequisites"),
    [
        ("karpenter/controller", {"karpenter/crds"}),
        ("karpenter/node-pools/resources", {"karpenter/controller"}),
        ("issuers/resources", {"cert-manager"}),
        ("metrics-server", {"cert-manager"}),
        ("traefik", {"load-balancer-controller"}),
        ("traefik/bindings", {"load-balancer-controller", "traefik/middlewares"}),
        ("traefik/certificate", {"issuers/resources"}),
        ("flux/secrets/store/resources", {"external-secrets"}),
    ],
)
def test_each_addon_comes_after_those_it_needs(production: Synthesized, addon: str, prerequisites: set[str]) -> None:
    addresses = releases(production)
    before = dependencies(production, addresses[addon])
    assert {addresses[one] for one in prerequisites} <= before


def test_the_manifests_of_flux_come_after_all_that_they_may_use(production: Synthesized) -> None:
    addresses = releases(production)
    before = dependencies(production, addresses["flux/sync"])
    assert set(addresses.values()) - {addresses["flux/sync"]} <= before
    assert production.address("kubernetes_storage_class_v1", "addons/storage-class/class") in before


def test_the_layers_kit_installs_on_its_cluster_and_what_is_ready_is_all_of_it() -> None:
    def build(stack: TerraformStack) -> None:
        kit = add_kit(stack)
        addons = Addons(
            stack,
            "addons",
            settings=addons_settings(values={"traefik": {"log": {"level": "DEBUG"}}}),
            context=kit.context,
            network=kit.network,
            cluster=kit.cluster,
            ingress=add_ingress(stack, kit),
            secrets=Secrets(stack, "secrets", context=kit.context),
        )
        assert (addons.kit.cluster, addons.kit.network, addons.kit.context) == (kit.cluster, kit.network, kit.context)
        assert addons.kit.high_availability is True
        SqsQueue(stack, "application", depends_on=list(addons.ready))

    synthesized = synthesize(build)
    before = dependencies(synthesized, synthesized.address("aws_sqs_queue", "application"))
    assert set(releases(synthesized).values()) <= before
    assert helm_values(synthesized, "addons/traefik/release")["log"]["level"] == "DEBUG"


def test_namespaces_of_the_manifests_get_stores() -> None:
    shop = SecretStoreSettings(namespace="shop", service="toys")
    found = synthesize_layer(settings=addons_settings(secret_stores=[shop]))
    (read,) = found.statements("addons/secret-store-shop/role/secrets")
    assert read["Resource"] == ["arn:aws:secretsmanager:eu-west-3:123456789012:secret:/test/toys/*"]
    (store,) = objects(found, "addons/secret-store-shop/resources/release").values()
    assert store["spec"]["conditions"] == [{"namespaces": ["shop"]}]
    before = dependencies(found, releases(found)["flux/sync"])
    assert releases(found)["secret-store-shop/resources"] in before


def test_a_namespace_has_one_store() -> None:
    shop, flux = ({"namespace": name, "service": "toys"} for name in ("shop", "flux-system"))
    message = "secret_stores = 'shop': must be listed once, not 2 times"
    assert message in refusal(secret_stores=[shop, shop | {"service": "other"}])
    message = "secret_stores[1].namespace = 'flux-system': must be another namespace: Flux has a store of its own"
    assert message in refusal(secret_stores=[shop, flux])
    message = "secret_stores[0].namespace = 'Shop': must be the name of a namespace: 1 to 40 lower-case letters"
    assert message in refusal(secret_stores=[shop | {"namespace": "Shop"}])


def refusal(**changes: Any) -> str:
    with pytest.raises(ValidationError) as refused:
        addons_settings(**changes)
    return explain(refused.value)


def test_values_for_no_chart_are_refused() -> None:
    message = refusal(values={"treafik": {}, "traefik": {}, "traefik-bindings": {}})
    charts = ", ".join(sorted(CHARTS))
    assert f"values = 'treafik': must be the name of a chart: {charts}" in message
    assert f"values = 'traefik-bindings': must be the name of a chart: {charts}" in message
    assert "values = 'traefik':" not in message


@pytest.mark.parametrize("chart", CHARTS)
def test_values_for_each_chart_are_accepted(chart: str) -> None:
    assert addons_settings(values={chart: {"a": 1}}).values == {chart: {"a": 1}}


def test_values_may_contain_the_templates_of_other_programs() -> None:
    text = "${cluster} #{x} %{if y} {{ z }}"
    settings = addons_settings(values={"traefik": {"a": text, "b": {"${key}": [text]}}})
    assert settings.values["traefik"] == {"a": text, "b": {"${key}": [text]}}
    assert AddonsSettings.model_validate(settings.model_dump(mode="json")) == settings


def test_values_reach_the_chart_as_they_are() -> None:
    text = "${cluster} %{if y}"
    synthesized = synthesize_layer(settings=addons_settings(values={"traefik": {"additional": text}}))
    assert helm_values(synthesized, "addons/traefik/release")["additional"] == text


def test_other_settings_must_not_contain_templates() -> None:
    assert LITERAL in refusal(flux={"repository_url": "ssh://git@github.com/example/${repository}"})


@pytest.mark.parametrize("kind", ["string", "list", "number"])
def test_values_must_not_contain_references_to_resources(kind: str) -> None:
    def build(stack: TerraformStack) -> None:
        reference = getattr(Token, f"as_{kind}")(Vpc(stack, "vpc", cidr_block="10.0.0.0/16").id)
        assert LITERAL in refusal(values={"traefik": {"a": {"b": [{"c": reference}]}}})

    synthesize(build)


def test_a_reference_within_a_text_or_a_key_is_refused_as_well() -> None:
    def build(stack: TerraformStack) -> None:
        id = Vpc(stack, "vpc", cidr_block="10.0.0.0/16").id
        assert f"values.traefik.a = 'vpc: {id}': {LITERAL}" in refusal(values={"traefik": {"a": f"vpc: {id}"}})
        assert LITERAL in refusal(values={"traefik": {id: "a"}})

    synthesize(build)


def test_what_production_must_not_have_is_reported_all_at_once() -> None:
    settings = addons_settings(
        issuers=IssuerSettings(email="ops@example.com", use="staging"),
        node_pools=NodePoolSettings(capacity_types=("spot",), image="al2023@latest"),
    )
    refusals = {one.setting for one in production_refusals(settings)}
    assert refusals == {"issuers.use", "node_pools.capacity_types", "node_pools.image"}
    assert list(production_refusals(addons_settings())) == []


def test_its_flows_open_the_webhook_of_the_controller_and_git() -> None:
    opened = {(flow.source, flow.destination, flow.from_port, flow.to_port) for flow in AddonsSettings.flows}
    assert opened == {
        (Party.CONTROL_PLANE, Party.NODES, 9443, 9443),
        (Party.NODES, Party.INTERNET, 22, 22),
    }


def test_the_layer_is_named_by_its_environments_domain(production: Synthesized) -> None:
    assert "r3edge.com" not in production.text
    assert context().label("served-by") in production.text
