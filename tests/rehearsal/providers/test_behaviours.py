"""The behaviour of each provider that matters to a configuration, seen through Terraform itself."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
    load_ssh_public_key,
)

from rehearsal.providers.spec import provider_spec
from tests.rehearsal.providers.harness import changed, workspace
from tests.rehearsal.providers.valid import PROVIDERS, RESOURCES, valid
from tests.rehearsal.providers.valid.configuration import Configuration
from tests.support.paths import SCHEMAS

pytestmark = pytest.mark.rehearsal

REPLACED = ["delete", "create"]
UPDATED = ["update"]
NOT_KNOWN = "The provider's configuration is not known yet"


def configured(
    resources: Configuration,
    *,
    data: Configuration | None = None,
    providers: Mapping[str, Any] | None = None,
) -> Configuration:
    """Return a configuration of these resources and data sources alone."""
    kinds = {kind.partition("_")[0] for kind in (*resources, *(data or {}))}
    sections: Configuration = {
        "terraform": {
            "required_providers": {
                kind: {"source": provider_spec(kind, SCHEMAS).source, "version": provider_spec(kind, SCHEMAS).version}
                for kind in sorted(kinds)
            }
        },
        "provider": {kind: PROVIDERS[kind] for kind in kinds if kind in PROVIDERS} | dict(providers or {}),
        "resource": resources,
        "data": data or {},
    }
    return {section: content for section, content in sections.items() if content}


def valid_resource(address: str, **arguments: Any) -> Configuration:
    """Return one resource of the valid configurations, with other arguments."""
    kind, label = address.split(".")
    return {kind: {label: RESOURCES[kind.partition("_")[0]][kind][label] | arguments}}


def words(text: str) -> str:
    """Return Terraform's message without its frame and line breaks."""
    return " ".join(text.replace("│", " ").split())


# Changes that are refused, in plan or in apply.


TOPIC = "confluent_kafka_topic.command"
LONE_TOPIC = configured(
    valid_resource(
        TOPIC,
        kafka_cluster={"id": "lkc-abcdef"},
        rest_endpoint="https://pkc-abcde.eu-west-3.aws.confluent.cloud:443",
        credentials={"key": "dummy", "secret": "dummy"},
    )
)
CLUSTER = "confluent_kafka_cluster.main"
LONE_CLUSTER = configured(valid_resource(CLUSTER, environment={"id": "env-abcdef"}))
PROJECT = "supabase_project.main"
LONE_PROJECT = configured(valid_resource(PROJECT))
SETTINGS = "supabase_settings.main"


def test_confluent_topic_only_gains_partitions(tmp_path: Path) -> None:
    with workspace(tmp_path, LONE_TOPIC) as space:
        space.apply()
        space.write(changed(LONE_TOPIC, TOPIC, {"partitions_count": 3}))
        said = words(space.refused("plan"))
        assert "Cannot decrease the number of partitions" in said
        assert "partitions_count of the topic 'topic.command' cannot go from 6 to 3" in said
        space.write(changed(LONE_TOPIC, TOPIC, {"partitions_count": 12}))
        assert space.changes() == {TOPIC: UPDATED}


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


# What replaces a resource, and what does not.


CHANGES: dict[str, list[tuple[str, dict[str, Any], list[str]]]] = {
    "auth0": [
        ("auth0_client_grant.engine", {"audience": "https://other.example"}, REPLACED),
        ("auth0_connection.users", {"name": "others"}, REPLACED),
        ("auth0_resource_server.api", {"identifier": "https://other.example"}, REPLACED),
        ("auth0_resource_server.api", {"name": "other"}, UPDATED),
    ],
    "confluent": [
        (TOPIC, {"topic_name": "topic.other"}, REPLACED),
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


# Protection against deletion.


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


# Names that the service takes once.


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


# What is made up has the forms of the real thing.


FORMS: dict[str, dict[str, str]] = {
    "auth0": {
        "auth0_client.engine.client_id": r"[A-Za-z0-9]{32}",
        "auth0_client_grant.engine.id": r"cgr_[A-Za-z0-9]{16}",
        "auth0_connection.users.id": r"con_[A-Za-z0-9]{16}",
        "auth0_custom_domain.login.verification.0.methods.0.record": r"[a-z0-9-]+\.edge\.tenants\.eu\.auth0\.com",
        "auth0_custom_domain.login.verification.0.methods.0.name": "cname",
        "auth0_custom_domain.login.verification.0.methods.0.domain": r"auth\.example",
        "data.auth0_tenant.main.management_api_identifier": r"https://[a-z0-9.]+\.auth0\.com/api/v2/",
    },
    "confluent": {
        "confluent_environment.prod.id": r"env-[a-z0-9]{6}",
        "confluent_kafka_cluster.main.id": r"lkc-[a-z0-9]{6}",
        "confluent_kafka_cluster.main.rest_endpoint": r"https://pkc-[a-z0-9]{5}\.eu-west-3\.aws\.confluent\.cloud:443",
        "confluent_kafka_cluster.main.bootstrap_endpoint": r"SASL_SSL://pkc-[a-z0-9]{5}\.eu-west-3\.\S+:9092",
        "confluent_kafka_cluster.main.rbac_crn": r"crn://confluent\.cloud/organization=[a-f0-9-]{36}/environment="
        r"env-[a-z0-9]{6}/cloud-cluster=lkc-[a-z0-9]{6}",
        "confluent_service_account.engine.id": r"sa-[a-z0-9]{6}",
        "confluent_api_key.engine.id": r"[A-Z0-9]{16}",
        "confluent_api_key.engine.secret": r"cflt-dummy-\S{53}",
        "confluent_kafka_acl.read.id": r"lkc-[a-z]{6}/TOPIC#topic\.command#LITERAL#User:sa-[a-z]{6}#\*#READ#ALLOW",
        "data.confluent_schema_registry_cluster.main.id": r"lsrc-[a-z0-9]{6}",
    },
    "github": {
        "github_repository.platform.ssh_clone_url": r"git@github\.com:octo/platform\.git",
        "github_team.core.id": r"[1-9][0-9]+",
        "github_team.core.slug": "core-team",
    },
    "grafana": {
        "grafana_cloud_stack.main.id": r"[1-9][0-9]+",
        "grafana_cloud_stack.main.url": r"https://example\.grafana\.net",
        "grafana_cloud_stack.main.prometheus_user_id": r"[1-9][0-9]{5}",
        "grafana_cloud_stack.main.prometheus_remote_write_endpoint": r"https://prometheus-prod-\S+/api/prom/push",
        "grafana_cloud_access_policy.metrics.id": r"prod-eu-west-3:[a-f0-9-]{36}",
        "grafana_cloud_access_policy_token.metrics.token": r"glc_dummy-\S+",
        "grafana_folder.engine.id": r"1:[a-z0-9]{14}",
        "grafana_dashboard.engine.uid": "engine",
        "grafana_rule_group.engine.id": r"1:[a-z0-9]{14}:engine",
    },
    "kubernetes": {
        "kubernetes_namespace_v1.app.metadata.0.uid": r"[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}",
        "kubernetes_config_map_v1.app.id": "app/app",
        "kubernetes_service_v1.app.spec.0.cluster_ip": r"172\.20\.\d+\.\d+",
        "kubernetes_service_v1.app.status.0.load_balancer.0.ingress.0.hostname": r"\S+\.elb\.eu-west-3\.amazonaws\.com",
        "kubernetes_annotations.app.id": "apiVersion=v1,kind=ServiceAccount,namespace=app,name=default",
        "data.kubernetes_server_version.cluster.minor": r"\d+",
    },
    "random": {
        "random_password.db.result": r"\S{32}",
        "random_id.suffix.hex": r"[a-f0-9]{8}",
        "random_id.suffix.b64_url": r"[A-Za-z0-9_-]{6}",
        "random_uuid.token.result": r"[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-8[a-f0-9]{3}-[a-f0-9]{12}",
    },
    "redpanda": {
        "redpanda_serverless_cluster.main.id": r"[0-9a-v]{20}",
        "redpanda_serverless_cluster.main.kafka_api.seed_brokers.0": r"\S+\.redpanda\.com:9092",
        "redpanda_serverless_cluster.main.dataplane_api.url": r"https://api-\S+\.redpanda\.com",
        "redpanda_role_assignment.engine.id": "reader:User:engine",
    },
    "supabase": {
        "supabase_project.main.id": r"[a-z]{20}",
        "data.supabase_pooler.main.url.transaction": r"postgresql://postgres\.[a-z]{20}:\S+:6543/postgres",
        "data.supabase_pooler.main.url.session": r"postgresql://postgres\.[a-z]{20}:\S+:5432/postgres",
        "data.supabase_apikeys.main.secret_keys.0.api_key": r"sb_secret_dummy-\S+",
    },
    "time": {
        "time_rotating.monthly.id": "2026-01-01T00:00:00Z",
        "time_rotating.monthly.rotation_rfc3339": "2026-01-31T00:00:00Z",
        "time_rotating.monthly.unix": "1767225600",
    },
}


def at(state: dict[str, dict[str, Any]], path: str) -> Any:
    """Return a value in a state, by address and dotted path."""
    address = max((known for known in state if path.startswith(f"{known}.")), key=len)
    value: Any = state[address]
    for step in path.removeprefix(f"{address}.").split("."):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


@pytest.mark.parametrize("name", sorted(FORMS))
def test_made_up_values_have_the_form_of_real_ones(name: str, tmp_path: Path) -> None:
    with workspace(tmp_path, valid(name)) as space:
        space.apply()
        state = space.state()
        values = {path: str(at(state, path)) for path in FORMS[name]}
        assert {path: value for path, value in values.items() if not re.fullmatch(FORMS[name][path], value)} == {}
        assert "ExtType" not in json.dumps(state), "a template was made of what is unknown"


def test_numbers_in_strings_convert(tmp_path: Path) -> None:
    given = valid("grafana") | {"output": {"id": {"value": "${tonumber(grafana_cloud_stack.main.id)}"}}}
    with workspace(tmp_path, given) as space:
        space.apply()
        assert json.loads(space.run("output", "-json").stdout)["id"]["type"] == "number"


@pytest.mark.parametrize("algorithm", ["ED25519", "ECDSA"])
def test_tls_private_and_public_keys_belong_together(algorithm: str, tmp_path: Path) -> None:
    given = changed(valid("tls"), "tls_private_key.key", {"algorithm": algorithm, "ecdsa_curve": "P256"})
    with workspace(tmp_path, given) as space:
        space.apply()
        state = space.state()
        key = state["tls_private_key.key"]
        private = load_pem_private_key(key["private_key_pem"].encode(), None)
        public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        assert key["public_key_pem"] == public
        ssh = load_ssh_public_key(key["public_key_openssh"].encode())
        assert ssh.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode() == public
        assert state["data.tls_public_key.key"]["public_key_openssh"] == key["public_key_openssh"]
        assert state["data.tls_public_key.key"]["algorithm"] == algorithm


# Several instances of one provider.


def namespace(provider: str) -> dict[str, Any]:
    return {"provider": f"kubernetes.{provider}", "metadata": {"name": "app"}}


CLUSTERS = {
    "kubernetes": [
        {"alias": "east", "host": "https://east.example"},
        {"alias": "west", "host": "https://west.example"},
        {"alias": "east_again", "host": "https://east.example"},
    ]
}


def in_clusters(**namespaces: str) -> Configuration:
    return configured(
        {"kubernetes_namespace_v1": {label: namespace(provider) for label, provider in namespaces.items()}},
        providers=CLUSTERS,
    )


def test_aliases_of_two_clusters_do_not_see_each_others_objects(tmp_path: Path) -> None:
    with workspace(tmp_path, in_clusters(one="east", two="west")) as space:
        space.apply()
        assert space.changes() == {}
        space.run("state", "rm", "kubernetes_namespace_v1.two")
        store = space.providers.services["kubernetes"].store
        (in_west,) = (
            stored for stored in store.find("kubernetes_namespace_v1", ('"https://west.example"', "null", "null"))
        )
        store.remove(in_west.key)
        assert "there is no kubernetes_namespace_v1 with the id 'app'" in words(
            space.refused("import", "kubernetes_namespace_v1.two", "app")
        )


def test_aliases_of_one_cluster_see_each_others_objects(tmp_path: Path) -> None:
    with workspace(tmp_path, in_clusters(one="east")) as space:
        space.apply()
        space.write(in_clusters(one="east", two="east_again"))
        assert "409 Conflict: kubernetes_namespace_v1 app already exists" in words(space.apply(good=(1,)).stderr)
        space.run("state", "rm", "kubernetes_namespace_v1.one")
        space.run("import", "kubernetes_namespace_v1.two", "app")
        space.write(in_clusters(two="east_again"))
        assert space.changes() == {}


def test_other_cluster_has_none_of_the_objects(tmp_path: Path) -> None:
    given = configured(valid_resource("kubernetes_namespace_v1.app"))
    with workspace(tmp_path, given) as space:
        space.apply()
        space.write(given | {"provider": {"kubernetes": {"host": "https://other.example"}}})
        assert space.changes() == {"kubernetes_namespace_v1.app": ["create"]}


# A provider that is configured with what the same apply makes.


def cluster_and_namespace(region: str = "eu-west-3", **sections: Any) -> Configuration:
    """Return a cluster and a provider that works in it. Any resource with an endpoint serves as the cluster."""
    return configured(
        valid_resource(CLUSTER, environment={"id": "env-abcdef"}, region=region)
        | {"kubernetes_namespace_v1": {"app": {"metadata": {"name": "app"}}}},
        providers={"kubernetes": {"host": f"${{{CLUSTER}.rest_endpoint}}"}},
        **sections,
    )


def test_provider_of_a_cluster_of_the_same_apply_creates(tmp_path: Path) -> None:
    with workspace(tmp_path, cluster_and_namespace()) as space:
        assert set(space.changes()) == {CLUSTER, "kubernetes_namespace_v1.app"}
        space.apply()
        assert space.changes() == {}
        space.destroy()
        assert space.providers.inventory() == {}


def test_provider_of_a_stack_of_the_same_apply_creates(tmp_path: Path) -> None:
    given = configured(
        {
            "grafana_cloud_stack": {
                "main": {**valid_resource("grafana_cloud_stack.main")["grafana_cloud_stack"]["main"]}
            },
            "grafana_folder": {"engine": {"provider": "grafana.stack", "title": "Engine"}},
        },
        providers={"grafana": [{}, {"alias": "stack", "url": "${grafana_cloud_stack.main.url}"}]},
    )
    with workspace(tmp_path, given) as space:
        space.apply()
        assert space.changes() == {}


def test_data_source_of_a_cluster_of_the_same_apply_fails_in_plan(tmp_path: Path) -> None:
    given = cluster_and_namespace(data={"kubernetes_namespace_v1": {"system": {"metadata": {"name": "kube-system"}}}})
    with workspace(tmp_path, given) as space:
        said = words(space.refused("plan"))
        assert NOT_KNOWN in said
        assert "Cannot read data.kubernetes_namespace_v1: the value of host in the provider's configuration" in said


def test_refresh_fails_while_the_cluster_is_replaced(tmp_path: Path) -> None:
    with workspace(tmp_path, cluster_and_namespace()) as space:
        space.apply()
        space.write(cluster_and_namespace("eu-west-1"))
        said = words(space.refused("plan"))
        assert NOT_KNOWN in said
        assert "Cannot read kubernetes_namespace_v1: the value of host in the provider's configuration" in said
        space.run("apply", "-auto-approve", f"-target={CLUSTER}")
        assert space.changes() == {"kubernetes_namespace_v1.app": ["create"]}, "the new cluster is empty"


def test_import_needs_the_cluster(tmp_path: Path) -> None:
    with workspace(tmp_path, cluster_and_namespace()) as space:
        said = words(space.refused("import", "kubernetes_namespace_v1.app", "app"))
        assert "Invalid provider configuration" in said, "Terraform itself does not ask the provider"
        assert "depends on values that cannot be determined until apply" in said
        space.apply()
        space.run("state", "rm", "kubernetes_namespace_v1.app")
        space.run("import", "kubernetes_namespace_v1.app", "app")
        assert space.changes() == {}


@pytest.mark.parametrize(
    ("address", "import_id"),
    [
        ("confluent_kafka_cluster.main", "{environment[0][id]}/{id}"),
        ("confluent_api_key.engine", "{managed_resource[0][environment][0][id]}/{id}"),
        ("github_repository_webhook.flux", "{repository}/{id}"),
        ("github_repository_ruleset.main", "{repository}:{id}"),
        ("grafana_cloud_stack.main", "{slug}"),
        ("helm_release.traefik", "{namespace}/{name}"),
        ("kubernetes_deployment_v1.app", "app/app"),
        ("random_password.db", "{result}"),
        ("supabase_apikey.engine", "{project_ref}/{id}"),
    ],
)
def test_import_goes_by_the_ids_of_the_real_providers(address: str, import_id: str, tmp_path: Path) -> None:
    with workspace(tmp_path, valid(address.partition("_")[0])) as space:
        space.apply()
        known = space.state()[address]
        space.run("state", "rm", address)
        space.run("import", address, import_id.format_map(known))
        assert space.state()[address] == known


def test_data_source_shows_what_the_same_apply_made(tmp_path: Path) -> None:
    """Blocks agree too, and values of another type than the resource's (a repository's ``fork``)."""
    configuration = valid("kubernetes")
    configuration["data"]["kubernetes_namespace_v1"] = {
        "made": {"metadata": {"name": "app"}, "depends_on": ["kubernetes_namespace_v1.app"]}
    }
    with workspace(tmp_path, configuration) as space:
        space.apply()
        state = space.state()
        found, made = state["data.kubernetes_namespace_v1.made"], state["kubernetes_namespace_v1.app"]
        assert found["metadata"][0]["uid"] == made["metadata"][0]["uid"]


def test_data_source_of_a_repository_that_the_same_apply_made(tmp_path: Path) -> None:
    configuration = valid("github")
    configuration["data"]["github_repository"] = {
        "made": {"name": "platform", "depends_on": ["github_repository.platform"]}
    }
    with workspace(tmp_path, configuration) as space:
        space.apply()
        assert space.state()["data.github_repository.made"]["fork"] is False
        assert space.changes() == {}
