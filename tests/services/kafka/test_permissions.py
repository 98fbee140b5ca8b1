"""The permissions of the seven microservices, in full: what the table says, and nothing else, at both vendors."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from r3edge.services import ConfluentSettings, RedpandaSettings
from r3edge.services.kafka.permissions import permissions
from tests.services.kafka.tables import CLIENTS, TOPICS, confluent, kafka, redpanda
from tests.support import Synthesized

MATRIX = """
data-collect       READ   GROUP             data-collect                   LITERAL
data-collect       READ   TOPIC             topic.dev.sessionRequest       LITERAL
data-collect       WRITE  TOPIC             topic.dev.Kucoin-BTCUSD-1H     LITERAL
money-manager      READ   GROUP             money                          LITERAL
money-manager      READ   TOPIC             topic.dev.sessionSignals       LITERAL
order-manager      READ   GROUP             order-manager                  LITERAL
order-manager      READ   TOPIC             topic.dev.sessionSignals       LITERAL
order-manager      WRITE  TOPIC             topic.dev.positions            LITERAL
order-manager      WRITE  TRANSACTIONAL_ID  order-manager.                 PREFIXED
position-tracker   READ   GROUP             position-tracker               LITERAL
position-tracker   READ   TOPIC             topic.dev.positions            LITERAL
scheduler-service  WRITE  TOPIC             topic.dev.command              LITERAL
session-manager    READ   GROUP             session-manager                LITERAL
session-manager    READ   TOPIC             topic.dev.command              LITERAL
session-manager    WRITE  TOPIC             topic.dev.sessionRequest       LITERAL
strategy-executor  READ   GROUP             strategy-executor              LITERAL
strategy-executor  READ   TOPIC             topic.dev.Kucoin-BTCUSD-1H     LITERAL
strategy-executor  READ   TOPIC             topic.dev.sessionRequest       LITERAL
strategy-executor  WRITE  TOPIC             topic.dev.sessionSignals       LITERAL
"""


def _row(client: str, operation: str, kind: str, resource: str, pattern: str) -> str:
    return f"{client:<19}{operation:<7}{kind:<18}{resource:<31}{pattern}"


def _matrix(rows: Iterator[str]) -> str:
    matrix = "\n".join(["", *sorted(rows), ""])
    print(matrix)  # noqa: T201 for the reader of the test's output
    return matrix


def _granted(found: Synthesized) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every entry with its client, from the address of its principal."""
    for kind in ("confluent_kafka_acl", "redpanda_acl"):
        for path, body in found.all(kind).items():
            yield path.split("/")[1].removeprefix("client-"), body


@pytest.mark.parametrize("settings", [confluent(topic_prefix="topic.dev."), redpanda(topic_prefix="topic.dev.")])
def test_the_matrix(settings: ConfluentSettings | RedpandaSettings) -> None:
    rows = (
        _row(
            client,
            body["operation"],
            body["resource_type"],
            body["resource_name"],
            body.get("pattern_type") or body["resource_pattern_type"],
        )
        for client, body in _granted(kafka(settings))
    )
    assert _matrix(rows) == MATRIX


@pytest.mark.parametrize("settings", [confluent(), redpanda()])
def test_every_entry_allows_its_own_client_alone(settings: ConfluentSettings | RedpandaSettings) -> None:
    found = kafka(settings)
    for client, body in _granted(found):
        assert (body["host"], body.get("permission") or body["permission_type"]) == ("*", "ALLOW")
        assert body["operation"] in ("READ", "WRITE"), "ALL is none"
        assert "*" not in body["resource_name"]
        path = f"kafka/client-{client}/{'account' if isinstance(settings, ConfluentSettings) else 'user-1'}"
        kind = "confluent_service_account" if isinstance(settings, ConfluentSettings) else "redpanda_user"
        assert re.fullmatch(rf"User:\${{{re.escape(found.address(kind, path))}\.(id|name)}}", body["principal"])


def test_no_transactional_prefix_is_the_beginning_of_anothers() -> None:
    prefixes = [client.replace(produces=("command",), transactional=True).transactional_prefix for client in CLIENTS]
    assert not [one for one in prefixes for other in prefixes if one != other and str(other).startswith(str(one))]


def test_ids_differ_for_topics_that_differ_in_case() -> None:
    topics = (TOPICS[0], TOPICS[0].replace(name="COMMAND"))
    client = CLIENTS[0].replace(produces=("command", "COMMAND"))
    settings = confluent(topics=topics, clients=(client,))
    assert len({one.id for one in permissions(settings, client)}) == 2
    kafka(settings)
