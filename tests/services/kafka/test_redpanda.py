"""Kafka at Redpanda Cloud in the JSON of a stack."""

import pytest
from cdktf import TerraformStack

from r3edge.services import KeySettings, RedpandaSettings, TopicSettings
from tests.services.kafka.tables import CLIENTS, TOPICS, add, kafka, redpanda
from tests.support import Synthesized, synthesize


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return kafka(redpanda())


def test_the_cluster(found: Synthesized) -> None:
    cluster = found.one("redpanda_serverless_cluster")
    assert (cluster["name"], cluster["serverless_region"]) == ("trading-test", "eu-central-1")
    assert cluster["resource_group_id"] == f"${{{found.address('redpanda_resource_group', 'kafka/group')}.id}}"
    assert found.json["provider"]["redpanda"] == [{}]


@pytest.mark.parametrize("protected", [True, False])
def test_what_holds_data_is_protected_in_production(protected: bool) -> None:
    found = kafka(redpanda(), protected=protected)
    for body in [found.one("redpanda_serverless_cluster"), *found.all("redpanda_topic").values()]:
        assert body["allow_deletion"] is not protected
        assert body.get("lifecycle", {}).get("prevent_destroy", False) is protected
    for kind in ("redpanda_user", "redpanda_acl"):
        assert all(body["allow_deletion"] is True for body in found.all(kind).values())


def test_topics_are_the_table(found: Synthesized) -> None:
    topics = {body["name"]: body for body in found.all("redpanda_topic").values()}
    assert {name: body["partition_count"] for name, body in topics.items()} == {
        f"topic.{topic.name}": topic.partitions for topic in TOPICS
    }
    assert "replication_factor" not in topics["topic.command"], "the service's own"
    compressed = kafka(RedpandaSettings(topics=(TopicSettings(name="a", compression="zstd"),)))
    assert compressed.one("redpanda_topic")["configuration"]["compression.type"] == "zstd"


def test_no_password_is_in_the_state(found: Synthesized) -> None:
    users = found.all("redpanda_user")
    assert {body["name"] for body in users.values()} == {f"{client.name}-1" for client in CLIENTS}
    for path, body in users.items():
        assert "password" not in body
        client = path.split("/")[1].removeprefix("client-")
        address = found.address("aws_secretsmanager_secret_version", f"secrets/kafka-{client}-1/version")
        assert body["password_wo"].startswith("${jsondecode(ephemeral.aws_secretsmanager_secret_version.")
        assert body["password_wo_version"] == f"${{{address}.secret_string_wo_version}}"
        assert body["mechanism"] == "scram-sha-256"


def test_a_connection() -> None:
    def build(stack: TerraformStack) -> None:
        connection = add(stack, redpanda()).connection("money-manager")
        assert (connection.mechanism, connection.group) == ("SCRAM-SHA-256", "money")
        assert connection.secret is not None
        assert connection.secret.name == "/test/kafka/money-manager/1"
        assert connection.secret.keys == ("username", "password", "bootstrap")

    found = synthesize(build)
    (bootstrap,) = found.json["output"].values()
    cluster = found.address("redpanda_serverless_cluster", "kafka/cluster")
    assert bootstrap["value"] == f'${{join(",", {cluster}.kafka_api.seed_brokers)}}'


def test_a_key_more_is_another_user_with_the_same_permissions() -> None:
    client = CLIENTS[5].replace(keys=KeySettings(kept=(1, 2), used=2))
    found = kafka(redpanda(clients=(client,)))
    assert {body["name"] for body in found.all("redpanda_user").values()} == {"order-manager-1", "order-manager-2"}
    acls = found.all("redpanda_acl")
    granted = {
        number: {
            (body["operation"], body["resource_type"], body["resource_name"])
            for path, body in acls.items()
            if path.endswith(f"-{number}")
        }
        for number in (1, 2)
    }
    assert granted[1] == granted[2]
    assert len(granted[1]) == 4
    assert {body["name"] for body in found.all("aws_secretsmanager_secret").values()} == {
        "/test/kafka/order-manager/1",
        "/test/kafka/order-manager/2",
    }
