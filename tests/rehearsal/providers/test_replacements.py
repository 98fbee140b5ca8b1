"""Changes that replace a resource, and changes that do not."""

from pathlib import Path
from typing import Any

import pytest

from tests.rehearsal.providers.configurations import (
    CLUSTER,
    PROJECT,
    REPLACED,
    TOPIC,
    UPDATED,
    configured,
    valid_resource,
)
from tests.rehearsal.providers.harness import changed, workspace
from tests.rehearsal.providers.valid import valid
from tests.rehearsal.providers.valid.configuration import Configuration

pytestmark = pytest.mark.rehearsal


CHANGES: dict[str, list[tuple[str, dict[str, Any], list[str]]]] = {
    "auth0": [
        ("auth0_client_grant.engine", {"audience": "https://other.example"}, REPLACED),
        ("auth0_connection.users", {"name": "others"}, REPLACED),
        ("auth0_resource_server.api", {"identifier": "https://other.example"}, REPLACED),
        ("auth0_resource_server.api", {"name": "other"}, UPDATED),
    ],
    "confluent": [
        (TOPIC, {"topic_name": "topic.other"}, REPLACED),
        (TOPIC, {"partitions_count": 3}, REPLACED),
        (TOPIC, {"partitions_count": 12}, UPDATED),
        (CLUSTER, {"region": "eu-west-1"}, REPLACED),
        ("confluent_service_account.engine", {"display_name": "other"}, UPDATED),
        ("confluent_kafka_acl.read", {"operation": "WRITE"}, REPLACED),
    ],
    "github": [
        ("github_repository_deploy_key.flux", {"title": "other"}, REPLACED),
        ("github_repository_deploy_key.flux", {"read_only": False}, REPLACED),
        ("github_repository.platform", {"description": "other"}, UPDATED),
    ],
    "grafana": [
        ("grafana_cloud_stack.main", {"region_slug": "us"}, REPLACED),
        ("grafana_cloud_stack.main", {"slug": "other"}, UPDATED),
        ("grafana_cloud_access_policy_token.metrics", {"name": "other"}, REPLACED),
        ("grafana_contact_point.team", {"name": "other"}, REPLACED),
        ("grafana_data_source.cloudwatch", {"uid": "other"}, REPLACED),
    ],
    "helm": [
        ("helm_release.traefik", {"name": "other"}, REPLACED),
        ("helm_release.traefik", {"namespace": "other"}, REPLACED),
        ("helm_release.traefik", {"version": "2.0.0"}, UPDATED),
    ],
    "kubernetes": [
        ("kubernetes_config_map_v1.app", {"metadata": {"name": "other", "namespace": "app"}}, REPLACED),
        ("kubernetes_config_map_v1.app", {"data": {"a": "b"}}, UPDATED),
        ("kubernetes_namespace_v1.app", {"metadata": {"name": "other"}}, REPLACED),
    ],
    "random": [
        ("random_password.db", {"keepers": {"version": "2"}}, REPLACED),
        ("random_id.suffix", {"byte_length": 8}, REPLACED),
    ],
    "redpanda": [
        ("redpanda_topic.command", {"partition_count": 3}, REPLACED),
        ("redpanda_topic.command", {"name": "topic.other"}, REPLACED),
        ("redpanda_acl.read", {"host": "192.0.2.1"}, REPLACED),
    ],
    "supabase": [
        ("supabase_third_party_auth.auth0", {"oidc_issuer_url": "https://other.eu.auth0.com"}, REPLACED),
        (PROJECT, {"name": "other"}, UPDATED),
    ],
    "tls": [("tls_private_key.key", {"algorithm": "ECDSA"}, REPLACED)],
}


@pytest.mark.parametrize("name", sorted(CHANGES))
def test_change_of_identity_replaces(name: str, tmp_path: Path) -> None:
    with workspace(tmp_path, valid(name)) as space:
        space.apply()
        planned = {}
        for address, arguments, _ in CHANGES[name]:
            space.write(changed(valid(name), address, arguments))
            planned[address, str(arguments)] = space.changes()[address]
        assert planned == {(address, str(arguments)): actions for address, arguments, actions in CHANGES[name]}


@pytest.mark.parametrize("kind", ["kubernetes_secret_v1", "kubernetes_config_map_v1"])
def test_kubernetes_immutable_data_replace(kind: str, tmp_path: Path) -> None:
    given = configured({kind: {"app": {"metadata": {"name": "app"}, "data": {"a": "1"}, "immutable": True}}})
    address = f"{kind}.app"
    with workspace(tmp_path, given) as space:
        space.apply()
        space.write(changed(given, address, {"data": {"a": "2"}}))
        assert space.changes() == {address: REPLACED}
        space.write(changed(given, address, {"immutable": False}))
        assert space.changes() == {address: REPLACED}
        space.write(changed(given, address, {"metadata": {"name": "app", "labels": {"team": "core"}}}))
        assert space.changes() == {address: UPDATED}


@pytest.mark.parametrize(("size", "actions"), [("30Gi", UPDATED), ("10Gi", REPLACED), ("19000M", REPLACED)])
def test_kubernetes_claim_grows_but_does_not_shrink(size: str, actions: list[str], tmp_path: Path) -> None:
    address = "kubernetes_persistent_volume_claim_v1.app"

    def claim(storage: str) -> Configuration:
        spec = {"access_modes": ["ReadWriteOnce"], "resources": {"requests": {"storage": storage}}}
        return configured(valid_resource(address, metadata={"name": "app"}, spec=spec))

    with workspace(tmp_path, claim("20Gi")) as space:
        space.apply()
        space.write(claim(size))
        assert space.changes() == {address: actions}


@pytest.mark.parametrize(
    ("address", "arguments", "unknown_on_update"),
    [
        ("helm_release.traefik", {"version": "2.0.0"}, ["metadata", "status"]),
        ("grafana_dashboard.engine", {"config_json": '{"uid": "engine", "title": "Other"}'}, ["version"]),
    ],
    ids=["helm", "grafana"],
)
def test_what_an_update_renews_is_unknown_in_its_plan(
    address: str, arguments: dict[str, Any], unknown_on_update: list[str], tmp_path: Path
) -> None:
    given = configured(valid_resource(address, **({"folder": None} if "dashboard" in address else {})))
    with workspace(tmp_path, given) as space:
        space.apply()
        space.write(changed(given, address, arguments))
        (change,) = space.plan()["resource_changes"]
        unknown = [name for name, mark in change["change"]["after_unknown"].items() if mark is True]
        assert sorted(unknown) == unknown_on_update
