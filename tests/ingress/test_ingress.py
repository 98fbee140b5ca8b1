"""The ingress layer: zone, load balancer and the records of the API's host."""

from typing import Any

import pytest
from cdktf import TerraformStack, Testing
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain
from r3edge.ingress import INGRESS_FLOWS, Ingress, IngressSettings, ZoneSettings
from tests.support import Synthesized, context, synthesize
from tests.support.cluster import network

SERVERS = ("ns-1.awsdns-01.co.uk", "ns-2.awsdns-02.com")
DELEGATED = ZoneSettings(zone_name="example.com", delegations={"dev.example.com": SERVERS})


def _ingress(api_host: str = "api.example.com", **zone: Any) -> Synthesized:
    settings = IngressSettings(zone=ZoneSettings(zone_name="example.com", **zone), api_host=api_host)
    return synthesize(
        lambda stack: Ingress(stack, "ingress", settings=settings, context=context(), network=network(stack))
    )


@pytest.mark.parametrize("host", ["api.example.com", "example.com"])
def test_the_host_of_the_api_is_an_alias_for_which_lets_encrypt_alone_issues(host: str) -> None:
    found = _ingress(host)
    records = {record["type"]: record for record in found.all("aws_route53_record").values()}
    assert records.keys() == {"A", "CAA"}
    balancer = found.address("aws_lb", "ingress/load-balancer/balancer")
    assert records["A"]["name"] == records["CAA"]["name"] == host
    assert records["A"]["alias"]["name"] == f"${{{balancer}.dns_name}}"
    assert '0 issue "letsencrypt.org"' in records["CAA"]["records"]


def test_people_are_told_host_load_balancer_and_the_new_zones_name_servers() -> None:
    found = _ingress()
    zone = found.address("aws_route53_zone", "ingress/zone/zone")
    balancer = found.address("aws_lb", "ingress/load-balancer/balancer")
    assert {name: output["value"] for name, output in found.json["output"].items()} == {
        "api_host": "api.example.com",
        "load_balancer": f"${{{balancer}.dns_name}}",
        "name_servers": f"${{{zone}.name_servers}}",
    }
    assert "Delegate example.com to these" in found.json["output"]["name_servers"]["description"]


def test_an_existing_zone_has_no_name_servers_to_tell() -> None:
    assert _ingress(zone_id="Z0123456789").json["output"].keys() == {"api_host", "load_balancer"}


def test_a_host_has_one_ingress_even_where_the_zone_is_shared() -> None:
    settings = IngressSettings(
        zone=ZoneSettings(zone_name="example.com", zone_id="Z0123456789"), api_host="example.com"
    )
    app = Testing.app()

    def add(name: str) -> None:
        stack = TerraformStack(app, name)
        Ingress(stack, "ingress", settings=settings, context=context(), network=network(stack))

    add("prod")
    with pytest.raises(
        ConfigurationError, match=r"host example\.com is owned by prod/ingress, and claimed by dev/ingress"
    ):
        add("dev")


def test_its_flows_are_those_of_the_load_balancer() -> None:
    assert IngressSettings(zone=DELEGATED, api_host="api.example.com").flows == INGRESS_FLOWS


@pytest.mark.parametrize(
    ("host", "message"),
    [
        ("api.example.org", "must lie in the zone example.com, which holds its record"),
        ("apiexample.com", "must lie in the zone example.com, which holds its record"),
        ("dev.example.com", "must not lie in dev.example.com, which is delegated away"),
        ("api.dev.example.com", "must not lie in dev.example.com, which is delegated away"),
        ("API", "must be a domain name, for example api.example.com"),
    ],
)
def test_a_host_that_the_zone_does_not_hold_is_refused(host: str, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        IngressSettings(zone=DELEGATED, api_host=host)
    assert explain(caught.value) == f"Wrong settings (IngressSettings):\n  api_host = {host!r}: {message}"
