"""Supabase: changes that the provider refuses, and the form in which the API returns settings."""

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
    for cidr in _restrictions(change.after or {}):
        try:
            address = ipaddress.ip_interface(cidr).ip
        except ValueError:
            yield Problem("The provider refused", f"network restriction '{cidr}' is not a CIDR", ("network",))
            continue
        if any(address in private for private in _PRIVATE):
            yield Problem("The provider refused", f"network restriction {cidr} is private", ("network",))


def _ipv4_first(settings: Object) -> Object:
    given = _restrictions(settings)
    answered = sorted(given, key=lambda cidr: ipaddress.ip_interface(cidr).version)
    if answered == given:
        return settings
    network = json.loads(settings["network"]) | {"restrictions": answered}
    return settings | {"network": json.dumps(network, separators=(",", ":"))}


def _restrictions(settings: Object) -> list[str]:
    return json.loads(settings.get("network") or "{}").get("restrictions", [])


_REF = "{letters:20}"
_UUID = "{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}"
_JWT = "eyJ-dummy-{mixed:32}"
_POOLER = "postgresql://postgres.{project_ref}:[YOUR-PASSWORD]@aws-0-eu-west-3.pooler.supabase.com"

BEHAVIOUR = Behaviour(
    unique={
        "supabase_settings": "{project_ref}",
        "supabase_apikey": "{project_ref}/{name}",
    },
    import_id={
        "supabase_apikey": "{project_ref}/{id}",
        "supabase_third_party_auth": "{project_ref}/{id}",
    },
    computed_values={
        "supabase_project": {"id": _REF, "instance_size": None},
        "supabase_settings": {"id": "{project_ref}"},
        "supabase_apikey": {
            "id": _UUID,
            "api_key": "sb_secret_dummy-{mixed:24}",
            "type": "secret",
            "secret_jwt_template.role": "service_role",
        },
        "supabase_third_party_auth": {"id": _UUID, "type": "custom", "resolved_jwks": '{"keys": []}'},
        "supabase_apikeys": {
            "anon_key": _JWT,
            "service_role_key": _JWT,
            "publishable_key": "sb_publishable_dummy-{mixed:24}",
            "secret_keys": [{"name": "default", "api_key": "sb_secret_dummy-{mixed:24}"}],
        },
        "supabase_pooler": {
            "url": {"transaction": f"{_POOLER}:6543/postgres", "session": f"{_POOLER}:5432/postgres"},
        },
    },
    at_apply={
        "supabase_project": (_fixed_for_good,),
        "supabase_settings": (_restrictions_are_public,),
    },
    normalize_on_read={"supabase_settings": _ipv4_first},
)
