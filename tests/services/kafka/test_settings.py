"""The table of topics and clients: what is refused, and how it is told."""

from typing import Any

import pytest
from pydantic import ValidationError

from r3edge.core.errors import explain
from r3edge.core.settings import production_refusals
from r3edge.services import ConfluentSettings, RedpandaSettings, ServicesSettings, TopicSettings
from tests.services.kafka.tables import confluent, redpanda

TOPICS = [{"name": "orders"}, {"name": "prices"}]


def client(name: str = "one", **settings: Any) -> dict[str, Any]:
    return {"name": name, "produces": ["orders"]} | settings


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"topics": TOPICS * 2}, "topics = 'orders': must be listed once, not 2 times"),
        ({"topics": [{"name": "a b"}]}, "topics[0].name = 'a b': must be the name of a topic"),
        ({"topics": [{"name": ".a"}]}, "topics[0].name = '.a': must be the name of a topic"),
        ({"topics": [{"name": "ünï"}]}, "topics[0].name = 'ünï': must be the name of a topic"),
        (
            {"topics": [{"name": "a.b"}, {"name": "a_b"}]},
            "topics = 'a_b': must differ from a.b in more than . and _, which are the same in names of metrics",
        ),
        ({"topics": [{"name": "a", "partitions": 0}]}, "topics[0].partitions = 0: must be greater than or equal to 1"),
        ({"topics": [{"name": "a", "replication": 3}]}, "topics[0].replication: there is no such setting"),
        ({"quotas": 1}, "quotas: there is no such setting"),
        ({"topic_prefix": "topic/"}, "topic_prefix = 'topic/': must be at most 48 letters, digits, and . _ -"),
        ({"clients": [client(), client()]}, "clients = 'one': must be listed once, not 2 times"),
        (
            {"clients": [client(produces=["order"])]},
            "clients[0].produces = 'order': must be one of topics: orders",
        ),
        (
            {"clients": [client(consumes=["price"])]},
            "clients[0].consumes = 'price': must be one of topics: orders",
        ),
        ({"clients": [client(produces=[])]}, "clients[0].produces = (): must name a topic, or consumes must"),
        ({"clients": [client(produces=["orders", "orders"])]}, "clients[0].produces = 'orders': must be listed once"),
        ({"clients": [client(group="g")]}, "clients[0].group = 'g': must be None unless consumes names a topic"),
        (
            {"clients": [client(produces=[], consumes=["orders"], transactional=True)]},
            "clients[0].transactional = True: must be False unless produces names a topic",
        ),
        (
            {"clients": [client(consumes=["orders"]), client("two", consumes=["prices"], group="one")]},
            "clients[1].group = 'one': must be of one client: two in a group would take each other's messages",
        ),
        (
            {"clients": [client(keys={"kept": [1, 2], "used": 3})]},
            "clients[0].keys.used = 3: must be one of the kept",
        ),
        ({"clients": [client(keys={"kept": [2, 2], "used": 2})]}, "clients[0].keys.kept = 2: must be listed once"),
        ({"clients": [client(keys={"kept": []})]}, "clients[0].keys.kept = []: must have at least 1 item"),
    ],
)
@pytest.mark.parametrize("vendor", [{"type": "standard"}, {}])
def test_refusals(vendor: dict[str, str], settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        ServicesSettings.model_validate({"kafka": {"topics": TOPICS} | settings | vendor})
    assert f"kafka.{message}" in explain(refused.value)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"type": "dedicated"}, "kafka.type = 'dedicated': must be 'basic' or 'standard'"),
        (
            {"type": "basic", "multi_zone": True},
            "kafka.multi_zone = True: must be False: a basic cluster stands in one zone, with kafka.type = 'basic'",
        ),
        (
            {"type": "basic", "topics": [{"name": "a", "compression": "lz4"}]},
            "kafka.topics[0].compression = 'lz4': must be None: at Confluent, the producers choose it",
        ),
        (
            {"type": "basic", "schema_registry": True, "topics": [{"name": "a"}, {"name": "a-b"}]},
            "kafka.topics = 'a-b': must not begin with a-, with schema_registry: the schemas of a do",
        ),
        ({"type": "basic", "region": "europe"}, "kafka.region = 'europe': must be a region of commercial AWS"),
        (
            {"region": "eu-west-3"},
            "kafka.region = 'eu-west-3': must be a region of Redpanda Serverless: ap",
        ),
        ({"region": "eu-west-1"}, "in the EU, eu-central-1 alone"),
    ],
)
def test_refusals_of_one_vendor(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        ServicesSettings.model_validate({"kafka": settings})
    assert message in explain(refused.value)


def test_the_settings_choose_the_vendor() -> None:
    for given in (confluent(), redpanda()):
        services = ServicesSettings(kafka=given)
        assert ServicesSettings.model_validate(services.model_dump(mode="json")).kafka == given


def test_production_stands_in_several_zones() -> None:
    refused = list(production_refusals(ConfluentSettings(type="basic")))
    assert [str(one) for one in refused] == ["multi_zone = False: must be True in production, with type 'standard'"]
    assert not list(production_refusals(confluent()))
    assert not list(production_refusals(redpanda())), "serverless always does"


def test_redpanda_takes_compression() -> None:
    given = RedpandaSettings(topics=(TopicSettings(name="a", compression="lz4"),))
    assert given.topics[0].config["compression.type"] == "lz4"


@pytest.mark.parametrize(
    ("topic", "config"),
    [
        ({}, {"cleanup.policy": "delete", "retention.ms": "604800000", "max.message.bytes": "1048576"}),
        (
            {"retention_hours": 1},
            {"cleanup.policy": "delete", "retention.ms": "3600000", "max.message.bytes": "1048576"},
        ),
        ({"compacted": True, "max_message_kib": 2}, {"cleanup.policy": "compact", "max.message.bytes": "2048"}),
    ],
)
def test_settings_are_kafkas_own(topic: dict[str, Any], config: dict[str, str]) -> None:
    assert TopicSettings(name="a", **topic).config == config
