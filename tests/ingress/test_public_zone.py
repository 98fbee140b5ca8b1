"""The public zone: created or referred to, protected, delegating only names below its own."""

from collections.abc import Callable
from typing import Any

import pytest
from cdktf import TerraformOutput, TerraformStack, Testing
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain
from r3edge.ingress import PublicZone, ZoneSettings
from tests.support import Synthesized, context, synthesize

SERVERS = ("ns-1.awsdns-01.co.uk", "ns-2.awsdns-02.com")


def _zone(
    then: Callable[[TerraformStack, PublicZone], Any] | None = None, *, protected: bool = False, **settings: Any
) -> Synthesized:
    def build(stack: TerraformStack) -> None:
        zone = PublicZone(
            stack,
            "zone",
            settings=ZoneSettings(zone_name="example.com", **settings),
            context=context(protected=protected),
        )
        if then:
            then(stack, zone)

    return synthesize(build)


def test_a_zone_is_made_and_in_production_never_emptied_by_force() -> None:
    body = _zone().one("aws_route53_zone")
    assert (body["name"], body["force_destroy"]) == ("example.com", True)
    assert set(body) == {"//", "name", "comment", "force_destroy"}
    assert _zone(protected=True).one("aws_route53_zone")["force_destroy"] is False


def test_only_production_keeps_its_zone_from_being_destroyed() -> None:
    assert _zone(protected=True).one("aws_route53_zone")["lifecycle"] == {"prevent_destroy": True}
    assert "lifecycle" not in _zone().one("aws_route53_zone")


def test_a_delegation_set_keeps_its_name_servers_the_same() -> None:
    assert _zone(delegation_set_id="N0123456789").one("aws_route53_zone")["delegation_set_id"] == "N0123456789"


def test_its_name_servers_are_told() -> None:
    found = _zone(lambda stack, zone: TerraformOutput(stack, "servers", value=zone.name_servers))
    assert found.json["output"]["servers"]["value"] == (
        f"${{{found.address('aws_route53_zone', 'zone/zone')}.name_servers}}"
    )


def test_an_existing_zone_is_only_referred_to() -> None:
    servers: list[Any] = []
    found = _zone(
        lambda _, zone: (zone.certificates_by_lets_encrypt("api.example.com"), servers.extend(zone.name_servers)),
        zone_id="Z0123456789",
    )
    assert found.all("aws_route53_zone") == {}
    assert found.one("aws_route53_record")["zone_id"] == "Z0123456789"
    assert servers == []


def test_a_child_zone_is_delegated_to_its_name_servers() -> None:
    found = _zone(delegations={"dev.api.example.com": SERVERS})
    record = found.one("aws_route53_record", "zone/delegation-dev-api-example-com")
    assert (record["name"], record["type"], record["records"]) == ("dev.api.example.com", "NS", list(SERVERS))
    assert record["ttl"] == 3600
    assert record["zone_id"] == f"${{{found.address('aws_route53_zone', 'zone/zone')}.zone_id}}"


def test_names_that_differ_in_a_hyphen_are_two() -> None:
    found = _zone(delegations={"a-b.example.com": SERVERS, "a.b.example.com": SERVERS})
    names = {record["name"] for record in found.all("aws_route53_record").values()}
    assert names == {"a-b.example.com", "a.b.example.com"}


def test_only_lets_encrypt_may_issue_for_a_host() -> None:
    record = _zone(lambda _, zone: zone.certificates_by_lets_encrypt("api.example.com")).one("aws_route53_record")
    assert (record["name"], record["type"]) == ("api.example.com", "CAA")
    assert record["records"] == ['0 issue "letsencrypt.org"', '0 issuewild ";"']


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"delegations": {"dev.example.org": SERVERS}}, "'dev.example.org': must lie under zone_name example.com"),
        ({"delegations": {"example.com": SERVERS}}, "'example.com': must lie under zone_name example.com"),
        ({"delegations": {"notexample.com": SERVERS}}, "must lie under zone_name example.com"),
        ({"delegations": {"dev.example.com": SERVERS[:1]}}, "must name at least two different name servers"),
        ({"delegations": {"dev.example.com": SERVERS[:1] * 2}}, "must name at least two different name servers"),
        (
            {"delegations": {"b.example.com": SERVERS, "a.b.example.com": SERVERS}},
            "'a.b.example.com': must not lie in b.example.com, which is delegated away",
        ),
        (
            {"delegation_set_id": "Z0123456789"},
            "delegation_set_id = 'Z0123456789': must be the id of a reusable Route 53",
        ),
        (
            {"zone_id": "Z0123456789", "delegation_set_id": "N0123456789"},
            "delegation_set_id = 'N0123456789': must not be given with zone_id",
        ),
        ({"zone_id": "example.com"}, "zone_id = 'example.com': must be the id of a Route 53 hosted zone"),
    ],
)
def test_wrong_settings_are_refused(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        ZoneSettings(zone_name="example.com", **settings)
    assert message in explain(refused.value)


@pytest.mark.parametrize("host", ["api.example.org", "apiexample.com"])
def test_a_host_of_another_zone_is_refused(host: str) -> None:
    with pytest.raises(ConfigurationError, match=f"host = '{host}': must lie in the zone example.com"):
        _zone(lambda _, zone: zone.certificates_by_lets_encrypt(host))


def _zone_of(stack: TerraformStack, **settings: Any) -> PublicZone:
    return PublicZone(stack, "zone", settings=ZoneSettings(**settings), context=context())


def test_two_zones_of_one_name_are_refused_with_both_owners() -> None:
    app = Testing.app()
    _zone_of(TerraformStack(app, "prod"), zone_name="example.com")
    with pytest.raises(ConfigurationError) as caught:
        _zone_of(TerraformStack(app, "dev"), zone_name="example.com")
    assert explain(caught.value) == (
        "Wrong settings: public zone example.com is owned by prod/zone, and claimed by dev/zone as well"
    )


def test_a_zone_may_be_created_once_and_referred_to_elsewhere() -> None:
    app = Testing.app()
    _zone_of(TerraformStack(app, "prod"), zone_name="example.com")
    _zone_of(TerraformStack(app, "dev"), zone_name="dev.example.com")
    _zone_of(TerraformStack(app, "staging"), zone_name="example.com", zone_id="Z0123456789")
    _zone_of(TerraformStack(Testing.app(), "prod"), zone_name="example.com")
