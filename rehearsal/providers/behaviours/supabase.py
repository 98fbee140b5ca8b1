"""Supabase: what the provider refuses to change, and the form in which the API gives settings back."""

import ipaddress
import json
from collections.abc import Iterator

from rehearsal.providers.behaviour import Behaviour, Change
from rehearsal.providers.problems import Problem
from rehearsal.providers.values import Object

_PRIVATE = [ipaddress.ip_network(cidr) for cidr in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")]
_FIXED = ("region", "organization_id")


def _fixed_for_good(change: Change) -> Iterator[Problem]:
    if change.before is None or change.after is None:
        return
    for name in _FIXED:
        if change.before[name] != change.after[name]:
            yield Problem(f"{name} cannot be changed", "Supabase neither moves nor replaces a project", (name,))


def _restrictions_are_public(change: Change) -> Iterator[Problem]:
    for network in _restrictions(change.after or {}):
        if any(network.overlaps(private) for private in _PRIVATE if private.version == network.version):
            yield Problem("The service refused", f"network restriction {network} is private", ("network",))


def _ipv4_first(settings: Object) -> Object:
    networks = _restrictions(settings)
    if not networks:
        return settings
    network = json.loads(settings["network"])
    given = [str(one) for one in sorted(networks, key=lambda one: one.version)]
    if given == network["restrictions"]:
        return settings
    return settings | {"network": json.dumps(network | {"restrictions": given})}


def _restrictions(settings: Object) -> list[ipaddress.IPv4Network | ipaddress.IPv6Network]:
    network = json.loads(settings.get("network") or "{}")
    return [ipaddress.ip_network(cidr) for cidr in network.get("restrictions", [])]


BEHAVIOUR = Behaviour(
    unique={"supabase_settings": "{project_ref}"},
    made_up={
        "supabase_project": {"id": "{letters:20}"},
        "supabase_settings": {"id": "{project_ref}"},
        "supabase_pooler": {
            "url": {
                "transaction": "postgres://postgres.{project_ref}@aws-0-eu-west-3.pooler.supabase.com:6543/postgres",
                "session": "postgres://postgres.{project_ref}@aws-0-eu-west-3.pooler.supabase.com:5432/postgres",
            },
        },
    },
    at_apply={
        "supabase_project": (_fixed_for_good,),
        "supabase_settings": (_restrictions_are_public,),
    },
    given_back={"supabase_settings": _ipv4_first},
)
