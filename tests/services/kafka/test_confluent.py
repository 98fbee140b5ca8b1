"""Kafka at Confluent Cloud in the JSON of a stack."""

from typing import Any

import pytest
from cdktf import TerraformStack

from r3edge.core.errors import ConfigurationError
from r3edge.services import ConfluentSettings, KeySettings
from tests.services.grafana.stack import grafana
from tests.services.kafka.tables import CLIENTS, TOPICS, add, confluent, kafka
from tests.services.stacks import synthesize_services
from tests.support import Synthesized, synthesize

CLUSTER = "kafka/cluster"


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return kafka(confluent())


def provider(found: Synthesized) -> dict[str, Any]:
    (alias,) = [one for one in found.json["provider"]["confluent"] if "alias" in one]
    return alias


def place(found: Synthesized, number: int = 1) -> str:
    return found.address("terraform_data", f"{CLUSTER}/place-{number}")


@pytest.mark.parametrize(
    ("settings", "kind", "zones"),
    [(confluent(), "standard", "MULTI_ZONE"), (ConfluentSettings(type="basic"), "basic", "SINGLE_ZONE")],
)
def test_the_cluster(settings: ConfluentSettings, kind: str, zones: str) -> None:
    cluster = kafka(settings).one("confluent_kafka_cluster")
    assert cluster[kind] == [{}]
    assert not {"basic", "standard", "dedicated"} - {kind} & cluster.keys()
    assert (cluster["cloud"], cluster["region"], cluster["availability"]) == ("AWS", "eu-west-3", zones)


def test_it_can_stand_in_another_region() -> None:
    cluster = kafka(confluent(region="eu-central-1")).one("confluent_kafka_cluster")
    assert cluster["region"] == "eu-central-1"


@pytest.mark.parametrize("protected", [True, False])
def test_what_holds_data_is_protected_in_production(protected: bool) -> None:
    found = kafka(confluent(), protected=protected)
    holding = [found.one("confluent_environment"), found.one("confluent_kafka_cluster")]
    for body in [*holding, *found.all("confluent_kafka_topic").values()]:
        assert body.get("lifecycle", {}).get("prevent_destroy", False) is protected
    assert found.one("confluent_kafka_cluster")["deletion_protection"] is protected


def test_topics_are_the_table(found: Synthesized) -> None:
    topics = {body["topic_name"]: body for body in found.all("confluent_kafka_topic").values()}
    assert {name: body["partitions_count"] for name, body in topics.items()} == {
        f"topic.{topic.name}": topic.partitions for topic in TOPICS
    }
    for topic in TOPICS:
        assert topics[f"topic.{topic.name}"]["config"] == topic.config
    assert topics["topic.positions"]["config"]["cleanup.policy"] == "compact"


def test_the_provider_knows_all_of_the_cluster_or_nothing(found: Synthesized) -> None:
    """An apply that ends between cluster, key and place leaves something that can be planned: test_terraform.py."""
    configured = provider(found)
    key = found.address("confluent_api_key", f"{CLUSTER}/admin-key-1")
    known = f'${{((${{{place(found)}.output.id}} != "") ?'
    assert configured["kafka_id"] == f"${{{place(found)}.output.id}}"
    assert configured["kafka_rest_endpoint"] == f"${{{place(found)}.output.rest_endpoint}}"
    for name, attribute in (("kafka_api_key", "id"), ("kafka_api_secret", "secret")):
        known = f"(length({place(found)}.output.id) >= 1)"
        assert configured[name] == f'${{{known} ? {key}.{attribute} : ""}}'
    body = found.one("terraform_data", f"{CLUSTER}/place-1")
    assert body["triggers_replace"] == {"key": f"${{{key}.id}}"}
    # Nothing of the cluster itself.
    assert "confluent_kafka_cluster" not in str(configured)


def test_topics_and_permissions_go_before_the_access_to_them(found: Synthesized) -> None:
    needed = {
        found.address("confluent_api_key", f"{CLUSTER}/admin-key-1"),
        found.address("confluent_role_binding", f"{CLUSTER}/admin-binding"),
    }
    bodies = [*found.all("confluent_kafka_topic").values(), *found.all("confluent_kafka_acl").values()]
    assert len(bodies) > 20
    for body in bodies:
        assert body["provider"] == "confluent.kafka"
        assert needed <= set(body["depends_on"])


def test_the_administrator_is_of_this_cluster_alone(found: Synthesized) -> None:
    binding = found.one("confluent_role_binding")
    cluster = found.address("confluent_kafka_cluster", f"{CLUSTER}/cluster")
    assert (binding["role_name"], binding["crn_pattern"]) == ("CloudClusterAdmin", f"${{{cluster}.rbac_crn}}")
    key = found.one("confluent_api_key", f"{CLUSTER}/admin-key-1")
    assert found.address("confluent_role_binding", f"{CLUSTER}/admin-binding") in key["depends_on"]


def test_each_client_has_an_account_a_key_and_a_secret(found: Synthesized) -> None:
    accounts = {path: body["display_name"] for path, body in found.all("confluent_service_account").items()}
    assert accounts == {f"{CLUSTER}/admin": "trading-test-kafka-admin"} | {
        f"kafka/client-{client.name}/account": f"trading-test-kafka-{client.name}" for client in CLIENTS
    }
    secrets = {body["name"] for body in found.all("aws_secretsmanager_secret").values()}
    assert secrets == {f"/test/kafka/{client.name}/1" for client in CLIENTS}
    (version,) = (
        body for path, body in found.all("aws_secretsmanager_secret_version").items() if "order-manager" in path
    )
    key = found.address("confluent_api_key", "kafka/client-order-manager/key-1")
    for name in (f'"username" = {key}.id', f'"password" = {key}.secret', '"bootstrap" = replace('):
        assert name in version["secret_string_wo"]
    assert f"{key}.id" in version["secret_string_wo_version"]
    # The cluster's: a key without one is for Confluent's own API.
    body = found.one("confluent_api_key", "kafka/client-order-manager/key-1")
    assert (
        body["managed_resource"]["kind"]
        == f"${{{found.address('confluent_kafka_cluster', f'{CLUSTER}/cluster')}.kind}}"
    )


def test_a_connection() -> None:
    def build(stack: TerraformStack) -> None:
        kafka = add(stack, confluent())
        connection = kafka.connection("order-manager")
        assert (connection.mechanism, connection.group) == ("PLAIN", "order-manager")
        assert connection.transactional_prefix == "order-manager."
        assert (connection.produces, connection.consumes) == (["topic.positions"], ["topic.sessionSignals"])
        assert connection.secret is not None
        assert connection.secret.name == "/test/kafka/order-manager/1"
        assert connection.secret.keys == ("username", "password", "bootstrap")
        (rule,) = connection.rules
        assert (rule.direction, rule.ports, [peer.cidr for peer in rule.peers]) == ("egress", (9092,), ["0.0.0.0/0"])
        with pytest.raises(ConfigurationError, match=r"client 'orders': must be in services\.kafka\.clients: sch"):
            kafka.connection("orders")

    found = synthesize(build)
    (bootstrap,) = found.json["output"].values()
    assert 'bootstrap_endpoint, "SASL_SSL://", "")' in bootstrap["value"]


def test_a_key_more_is_beside_the_one_in_use() -> None:
    keys = KeySettings(kept=(1, 2), used=1)
    clients = (CLIENTS[0].replace(keys=keys), *CLIENTS[1:])
    more = kafka(confluent(clients=clients, admin_keys=keys))
    before = kafka(confluent())
    assert provider(more) == provider(before)
    added = more.all("confluent_api_key").keys() - before.all("confluent_api_key").keys()
    assert added == {f"{CLUSTER}/admin-key-2", "kafka/client-scheduler-service/key-2"}
    switched = KeySettings(kept=(1, 2), used=2)
    used = kafka(confluent(clients=clients, admin_keys=switched))
    assert place(used, 2) in str(provider(used))
    assert place(used, 1) not in str(provider(used))


def test_collectors_may_read_its_metrics_and_nothing_else() -> None:
    """They have a key for Confluent's own API, which is of no resource."""
    found = synthesize_services(kafka=confluent(), grafana=grafana())
    account = found.address("confluent_service_account", "services/kafka/metrics/account")
    binding = found.one("confluent_role_binding", "services/kafka/metrics/binding")
    assert (binding["principal"], binding["role_name"]) == (f"User:${{{account}.id}}", "MetricsViewer")
    assert binding["crn_pattern"].endswith(".rbac_crn}")
    key = found.one("confluent_api_key", "services/kafka/metrics/key-1")
    assert key["owner"]["id"] == f"${{{account}.id}}"
    assert "managed_resource" not in key
    names = {body["name"] for body in found.all("aws_secretsmanager_secret").values()}
    assert "/test/kafka/metrics-1" in names


def test_without_collectors_nobody_may(found: Synthesized) -> None:
    assert not [path for path in found.all("confluent_service_account") if "/metrics/" in path]


def test_keys_for_confluents_own_api_come_from_outside(found: Synthesized) -> None:
    default, alias = found.json["provider"]["confluent"]
    assert default == {}
    assert not {"cloud_api_key", "cloud_api_secret"} & alias.keys()


def test_the_schema_registry_is_asked_for(found: Synthesized) -> None:
    assert not found.all("confluent_schema_registry_cluster", section="data")
    with_registry = kafka(confluent(schema_registry=True))
    account = with_registry.address("confluent_service_account", "kafka/client-session-manager/account")
    (name,) = with_registry.json["data"]["confluent_schema_registry_cluster"]
    registry = f"data.confluent_schema_registry_cluster.{name}"
    granted = {
        (body["role_name"], body["crn_pattern"])
        for body in with_registry.all("confluent_role_binding").values()
        if body["principal"] == f"User:${{{account}.id}}"
    }
    assert granted == {
        ("DeveloperWrite", f"${{{registry}.resource_name}}/subject=topic.sessionRequest-*"),
        ("DeveloperRead", f"${{{registry}.resource_name}}/subject=topic.command-*"),
    }
    # A change of the cluster must not make it unknown.
    assert "depends_on" not in with_registry.one("confluent_schema_registry_cluster", section="data")
    key = with_registry.address("confluent_api_key", "kafka/client-session-manager/registry-key-1")
    (version,) = (
        body
        for path, body in with_registry.all("aws_secretsmanager_secret_version").items()
        if "session-manager" in path
    )
    assert f'"schema_registry_password" = {key}.secret' in version["secret_string_wo"]
    assert f"{key}.id" in version["secret_string_wo_version"]


def test_the_connection_says_where_the_registry_is() -> None:
    def build(stack: TerraformStack) -> None:
        connection = add(stack, confluent(schema_registry=True)).connection("session-manager")
        assert connection.schema_registry is not None
        assert [rule.ports for rule in connection.rules] == [(9092, 443)]
        assert connection.secret is not None
        assert {"schema_registry", "schema_registry_username", "schema_registry_password"} <= set(
            connection.secret.keys
        )

    synthesize(build)
