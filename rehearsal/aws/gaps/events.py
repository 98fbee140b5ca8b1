"""Amazon EventBridge. Follows the Amazon EventBridge API Reference: CreateEventBus, TagResource."""

import re
from collections.abc import Callable
from typing import Any

from moto.core.exceptions import JsonRESTError
from moto.events.models import EventBus, EventsBackend

from .patching import Gaps

gaps = Gaps("Amazon EventBridge")

Tags = dict[str, list[dict[str, str]]]

_OF_PARTNER = re.compile(r"aws\.partner(/[.\w-]+){2,}")


@gaps.wrap(EventsBackend)
def create_event_bus(
    original: Callable[..., EventBus],
    self: EventsBackend,
    name: str,
    event_source_name: str | None = None,
    **options: Any,
) -> EventBus:
    """Stock moto takes any name for the bus of a partner.

    The source is there as soon as the partner has it: the partners of the rehearsal do not tell this server.
    """
    if event_source_name:
        if name != event_source_name:
            raise JsonRESTError("ValidationException", "The name of a partner event bus must be its event source's.")
        if _OF_PARTNER.fullmatch(event_source_name):
            self.create_partner_event_source(event_source_name, self.account_id)
    return original(self, name, event_source_name, **options)


@gaps.wrap(EventsBackend)
def list_tags_for_resource(original: Callable[[EventsBackend, str], Tags], self: EventsBackend, arn: str) -> Tags:
    """Stock moto takes the last part of a bus's name for all of it."""
    return self.tagger.list_tags_for_resource(arn) if _is_bus(self, arn) else original(self, arn)


@gaps.wrap(EventsBackend)
def tag_resource(
    original: Callable[[EventsBackend, str, dict[str, str]], None],
    self: EventsBackend,
    arn: str,
    tags: dict[str, str],
) -> None:
    """Stock moto takes the last part of a bus's name for all of it."""
    if _is_bus(self, arn):
        self.tagger.tag_resource(arn, self.tagger.convert_dict_to_tags_input(tags))
    else:
        original(self, arn, tags)


@gaps.wrap(EventsBackend)
def untag_resource(
    original: Callable[[EventsBackend, str, list[str]], None], self: EventsBackend, arn: str, tag_keys: list[str]
) -> None:
    """Stock moto takes the last part of a bus's name for all of it."""
    if _is_bus(self, arn):
        self.tagger.untag_resource_using_names(arn, tag_keys)
    else:
        original(self, arn, tag_keys)


def _is_bus(backend: EventsBackend, arn: str) -> bool:
    return arn.partition(":event-bus/")[2] in backend.event_buses


@gaps.wrap(EventsBackend)
def _normalize_event_bus_arn(
    original: Callable[[EventsBackend, str | None], str], self: EventsBackend, event_bus_arn: str | None
) -> str:
    """Stock moto takes the last part of a bus's name for all of it."""
    name = (event_bus_arn or "").rpartition(":event-bus/")[2]
    return name if name in self.event_buses else original(self, event_bus_arn)
