"""Changes that a provider or its service refuses, seen through Terraform itself."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.rehearsal.providers.configurations import (
    CLUSTER,
    LONE_CLUSTER,
    LONE_PROJECT,
    LONE_TOPIC,
    PROJECT,
    SETTINGS,
    TOPIC,
    UPDATED,
    configured,
    valid_resource,
    words,
)
from tests.rehearsal.providers.harness import changed, workspace
from tests.rehearsal.providers.valid.configuration import Configuration

pytestmark = pytest.mark.rehearsal


def test_confluent_topics_have_the_settings_that_confluent_lets_them_have(tmp_path: Path) -> None:
    with workspace(tmp_path, changed(LONE_TOPIC, TOPIC, {"config": {"compression.type": "lz4"}})) as space:
        assert "compression.type cannot be set for a topic at Confluent" in words(
            space.refused("apply", "-auto-approve")
        )


@pytest.mark.parametrize("missing", ["kafka_api_key", "kafka_api_secret", "kafka_rest_endpoint"])
@pytest.mark.parametrize("unknown", [True, False])
def test_confluent_provider_knows_all_of_a_cluster_or_nothing(tmp_path: Path, missing: str, unknown: bool) -> None:
    whole = {
        "kafka_api_key": "k",
        "kafka_api_secret": "s",
        "kafka_rest_endpoint": "https://example.com",
        "kafka_id": "lkc-1",
    }
    part = {name: value for name, value in whole.items() if name != missing}
    if unknown:
        part[missing] = "${terraform_data.later.output}"
    configuration = LONE_CLUSTER | {
        "provider": {"confluent": [part]},
        "resource": LONE_CLUSTER["resource"] | {"terraform_data": {"later": {"input": "known after apply"}}},
    }
    with workspace(tmp_path, configuration) as space:
        assert "should be set or not set in the provider block at the same time" in words(space.refused("plan"))
        space.write(configuration | {"provider": {"confluent": [whole]}})
        space.plan()


def test_redpanda_serverless_is_in_some_regions_only(tmp_path: Path) -> None:
    configuration = configured({"redpanda_serverless_cluster": {"one": _cluster_of_redpanda("eu-west-3")}})
    with workspace(tmp_path, configuration) as space:
        assert "eu-west-3 is no region of Redpanda Serverless" in words(space.refused("apply", "-auto-approve"))


def _cluster_of_redpanda(region: str) -> dict[str, Any]:
    return {"name": "one", "resource_group_id": "b1c2d3e4-0000-4000-8000-000000000000", "serverless_region": region}


def test_confluent_cluster_only_goes_from_basic_to_standard(tmp_path: Path) -> None:
    with workspace(tmp_path, LONE_CLUSTER) as space:
        space.apply()
        space.write(changed(LONE_CLUSTER, CLUSTER, {"basic": None, "dedicated": {"cku": 1}}))
        assert "from basic to dedicated: only from basic to standard" in words(space.refused("plan"))
        standard = changed(LONE_CLUSTER, CLUSTER, {"basic": None, "standard": [{}]})
        space.write(standard)
        assert space.changes() == {CLUSTER: UPDATED}
        space.apply()
        space.write(LONE_CLUSTER)
        assert "from standard to basic" in words(space.refused("plan"))


def test_confluent_high_availability_needs_two_units(tmp_path: Path) -> None:
    high = changed(LONE_CLUSTER, CLUSTER, {"availability": "HIGH"})
    with workspace(tmp_path, changed(high, CLUSTER, {"basic": [{"max_ecku": 1}]})) as space:
        assert "max_ecku must be at least 2 for HIGH availability" in words(space.refused("plan"))
        space.write(high)
        space.apply()
        assert space.changes() == {}


@pytest.mark.parametrize("argument", ["region", "organization_id"])
def test_supabase_project_neither_moves_nor_is_replaced(argument: str, tmp_path: Path) -> None:
    with workspace(tmp_path, LONE_PROJECT) as space:
        space.apply()
        before = space.state()
        space.write(changed(LONE_PROJECT, PROJECT, {argument: "eu-west-1"}))
        assert space.changes() == {PROJECT: UPDATED}, "the plan does not tell"
        assert f"{argument} cannot be changed" in space.apply(good=(1,)).stderr
        assert space.state() == before
        assert space.providers.inventory() == {"supabase_project": {before[PROJECT]["id"]}}


def restricted_to(*networks: str) -> Configuration:
    return configured(
        valid_resource(SETTINGS, project_ref="abcdefghijklmnopqrst", network=json.dumps({"restrictions": networks}))
    )


@pytest.mark.parametrize("network", ["10.1.0.0/16", "172.20.0.0/24", "192.168.1.0/24", "fd00::/8"])
def test_supabase_refuses_private_networks(network: str, tmp_path: Path) -> None:
    with workspace(tmp_path, restricted_to("52.0.0.0/16", network)) as space:
        assert f"network restriction {network} is private" in space.apply(good=(1,)).stderr
        assert space.providers.inventory() == {}


def test_supabase_takes_all_networks_and_refuses_what_is_none(tmp_path: Path) -> None:
    with workspace(tmp_path, restricted_to("0.0.0.0/0", "::/0")) as space:
        space.apply()
        assert space.changes() == {}
        space.write(restricted_to("52.0.0.0/33"))
        assert "network restriction '52.0.0.0/33' is not a CIDR" in words(space.apply(good=(1,)).stderr)


def test_supabase_gives_ipv4_back_first(tmp_path: Path) -> None:
    """The provider keeps the given order when it writes. Every later read differs from it."""
    with workspace(tmp_path, restricted_to("2001:db8::/32", "52.0.0.0/16")) as space:
        space.apply()
        assert space.changes() == {SETTINGS: UPDATED}
        space.apply()
        assert space.changes() == {SETTINGS: UPDATED}


def test_kubernetes_binding_keeps_its_role(tmp_path: Path) -> None:
    address = "kubernetes_role_binding_v1.app"
    subject = {"kind": "ServiceAccount", "name": "app", "namespace": "app"}
    given = configured(valid_resource(address, metadata={"name": "app"}, subject=[subject]))
    other = {"api_group": "rbac.authorization.k8s.io", "kind": "Role", "name": "other"}
    with workspace(tmp_path, given) as space:
        space.apply()
        space.write(changed(given, address, {"role_ref": other}))
        assert space.changes() == {address: UPDATED}, "the plan does not tell"
        assert "cannot change roleRef" in space.apply(good=(1,)).stderr


GUARDED = [
    ("redpanda_topic.command", {"cluster_api_url": "https://api.example"}, "allow_deletion", False, True),
    ("redpanda_serverless_cluster.main", {"resource_group_id": "group"}, "allow_deletion", False, True),
    ("redpanda_serverless_cluster.main", {"resource_group_id": "group"}, "allow_deletion", None, True),
    ("grafana_cloud_stack.main", {}, "delete_protection", True, False),
    ("grafana_cloud_stack.main", {}, "delete_protection", None, False),
    (CLUSTER, {"environment": {"id": "env-abcdef"}}, "deletion_protection", True, False),
]


@pytest.mark.parametrize(
    ("address", "arguments", "guard", "guarded", "open_"),
    GUARDED,
    ids=[f"{address}-{guarded}" for address, _, _, guarded, _ in GUARDED],
)
def test_what_is_protected_cannot_be_destroyed(
    address: str, arguments: dict[str, Any], guard: str, guarded: bool | None, open_: bool, tmp_path: Path
) -> None:
    given = changed(configured(valid_resource(address, **arguments)), address, {guard: guarded})
    with workspace(tmp_path, given) as space:
        space.apply()
        before = space.providers.inventory()
        refused = space.refused("destroy", "-auto-approve")
        assert "The service refused" in refused
        assert f"set {guard} to {str(open_).lower()} first" in words(refused)
        assert space.providers.inventory() == before
        assert address in space.state()
        space.write(changed(given, address, {guard: open_}))
        assert "The service refused" in space.refused("destroy", "-auto-approve"), "not before it was applied"
        space.apply()
        space.destroy()
        assert space.providers.inventory() == {}


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("confluent_environment.prod", "confluent_environment prod"),
        ("auth0_resource_server.api", "auth0_resource_server https://api.example"),
        ("auth0_tenant.main", "auth0_tenant the tenant"),
        ("kubernetes_namespace_v1.app", "kubernetes_namespace_v1 app"),
        ("helm_release.traefik", "helm_release traefik/traefik"),
        ("grafana_contact_point.team", "grafana_contact_point /team"),
        ("github_repository.platform", "github_repository platform"),
        ("redpanda_resource_group.main", "redpanda_resource_group main"),
    ],
)
def test_second_object_of_the_same_name_is_refused(address: str, names: str, tmp_path: Path) -> None:
    kind, label = address.split(".")
    body = valid_resource(address)[kind][label]
    with workspace(tmp_path, configured({kind: {"first": body}})) as space:
        space.apply()
        space.write(configured({kind: {"first": body, "second": body}}))
        assert f"409 Conflict: {names} already exists" in words(space.apply(good=(1,)).stderr)
        assert set(space.state()) == {f"{kind}.first"}
