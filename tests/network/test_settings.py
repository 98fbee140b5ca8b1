"""Settings of the network that contradict each other, each with the message it must give."""

from typing import Any

import pytest
from pydantic import ValidationError

from r3edge.core.errors import explain
from r3edge.core.settings import Settings, production_refusals
from r3edge.network import (
    AttachedEnvironment,
    BastionSettings,
    NetworkSettings,
    RootNetworkAttachmentSettings,
    RootNetworkSettings,
    SiteToSiteVpn,
    SshAccess,
    UserNetwork,
    VpcSettings,
    overlaps,
)
from tests.support.network import USER_NETWORKS, vpc_settings

ATTACHMENT = "tgw-attach-0123456789abcdef0"
OFFICE = UserNetwork(name="office", cidr="192.168.0.0/20", attachment_id=ATTACHMENT)


def refusal(model: type[Settings], **values: Any) -> str:
    """Return the message with which a model refuses values."""
    with pytest.raises(ValidationError) as caught:
        model(**values)
    return explain(caught.value)


def test_networks_that_overlap_are_each_told() -> None:
    networks = {"a": "10.0.0.0/16", "b": "10.0.128.0/20", "c": "10.1.0.0/16", "d": "10.0.0.0/8"}
    assert [str(refusal) for refusal in overlaps("here", networks)] == [
        "here = '10.0.128.0/20': b must not overlap a, 10.0.0.0/16",
        "here = '10.0.0.0/8': d must not overlap a, 10.0.0.0/16",
        "here = '10.0.0.0/8': d must not overlap b, 10.0.128.0/20",
        "here = '10.0.0.0/8': d must not overlap c, 10.1.0.0/16",
    ]
    assert not list(overlaps("here", {"a": "10.0.0.0/16", "c": "10.1.0.0/16"}))


@pytest.mark.parametrize("vpn", [None, SiteToSiteVpn(peer_ip="203.0.113.10")])
def test_a_user_network_has_one_way(vpn: SiteToSiteVpn | None) -> None:
    attachment = ATTACHMENT if vpn else None
    message = refusal(UserNetwork, name="office", cidr="192.168.0.0/20", vpn=vpn, attachment_id=attachment)
    assert message == (
        "Wrong settings (UserNetwork):\n"
        f"  attachment_id = {attachment!r}: user network office needs either vpn or attachment_id"
    )


def test_an_endpoint_is_listed_once() -> None:
    addresses, zones = {"vpc_cidr": "10.0.0.0/16"}, ("eu-west-3a", "eu-west-3b")
    assert (
        refusal(
            VpcSettings,
            addresses=addresses,
            availability_zones=zones,
            nat_gateways="single",
            interface_endpoints=("sts", "kms", "sts"),
        )
        == "Wrong settings (VpcSettings):\n  interface_endpoints = 'sts': must be listed once, not 2 times"
    )


def test_user_networks_have_different_names() -> None:
    second = OFFICE.replace(cidr="192.168.64.0/20")
    assert refusal(RootNetworkSettings, user_networks=(OFFICE, second)) == (
        "Wrong settings (RootNetworkSettings):\n  user_networks = 'office': must be listed once, not 2 times"
    )


def test_user_networks_and_attached_environments_do_not_overlap() -> None:
    desk = UserNetwork(name="desk", cidr="192.168.8.0/24", attachment_id=ATTACHMENT)
    dev = AttachedEnvironment(environment="dev", cidr="192.168.0.0/16", attachment_id=ATTACHMENT)
    assert refusal(RootNetworkSettings, user_networks=(OFFICE, desk), attached=(dev,)) == (
        "Wrong settings (RootNetworkSettings):\n"
        "  user_networks = '192.168.8.0/24': user network desk must not overlap user network office, 192.168.0.0/20\n"
        "  user_networks = '192.168.0.0/16': environment dev must not overlap user network office, 192.168.0.0/20\n"
        "  user_networks = '192.168.0.0/16': environment dev must not overlap user network desk, 192.168.8.0/24"
    )


@pytest.mark.parametrize(
    "root",
    [
        RootNetworkSettings(
            user_networks=(OFFICE, UserNetwork(name="desk", cidr="10.0.4.0/24", attachment_id=ATTACHMENT))
        ),
        RootNetworkAttachmentSettings(
            transit_gateway_id="tgw-0123456789abcdef0", user_cidrs=("192.168.0.0/20", "10.0.4.0/24")
        ),
    ],
    ids=["owner", "attachment"],
)
def test_a_user_network_inside_the_vpc_is_told_by_root(
    root: RootNetworkSettings | RootNetworkAttachmentSettings,
) -> None:
    assert refusal(NetworkSettings, vpc=vpc_settings(), root=root) == (
        "Wrong settings (NetworkSettings):\n"
        "  root = '10.0.4.0/24': user network 10.0.4.0/24 must not overlap vpc, 10.0.0.0/16"
    )


def test_user_networks_are_those_of_the_root() -> None:
    def users(root: RootNetworkSettings | RootNetworkAttachmentSettings | None) -> tuple[str, ...]:
        return NetworkSettings(vpc=vpc_settings(), root=root).user_cidrs

    assert users(None) == ()
    assert users(RootNetworkSettings(user_networks=USER_NETWORKS)) == ("192.168.0.0/20", "172.20.4.0/24")
    attachment = RootNetworkAttachmentSettings(
        transit_gateway_id="tgw-0123456789abcdef0", user_cidrs=("192.168.0.0/20",)
    )
    assert users(attachment) == ("192.168.0.0/20",)


def test_a_single_nat_gateway_is_unsafe_in_production() -> None:
    unsafe = NetworkSettings(vpc=vpc_settings(nat_gateways="single"))
    assert [str(refusal) for refusal in production_refusals(unsafe)] == [
        "vpc.nat_gateways = 'single': must be 'one_per_az' in production"
    ]
    assert not list(production_refusals(NetworkSettings(vpc=vpc_settings())))


@pytest.mark.parametrize(
    ("model", "values", "message"),
    [
        (SshAccess, {"cidrs": ()}, "cidrs = (): Tuple should have at least 1 item"),
        (SshAccess, {"cidrs": ("0.0.0.0/0",)}, "cidrs[0] = '0.0.0.0/0': must be a prefix of /8 or longer"),
        (SshAccess, {"public_key": "-----BEGIN"}, "public_key = '-----BEGIN': must be an OpenSSH public key"),
        (BastionSettings, {"instance_type": "t3.nano"}, "instance_type = 't3.nano': must be a Graviton instance type"),
        (BastionSettings, {"volume_gib": 7}, "volume_gib = 7: Input should be greater than or equal to 8"),
        (SiteToSiteVpn, {"peer_ip": "999.0.113.10"}, "peer_ip = '999.0.113.10': must be the public IPv4 address"),
        (SiteToSiteVpn, {"peer_ip": "192.168.0.1"}, "peer_ip = '192.168.0.1': must be the public IPv4 address"),
        (SiteToSiteVpn, {"peer_ip": "vpn.example.com"}, "peer_ip = 'vpn.example.com': must be the public IPv4 address"),
        (RootNetworkSettings, {"amazon_side_asn": 1}, "amazon_side_asn = 1: Input should be greater than or equal to"),
        (RootNetworkSettings, {"members": ()}, "members: there is no such setting"),
        (
            RootNetworkAttachmentSettings,
            {"transit_gateway_id": "tgw-1"},
            "transit_gateway_id = 'tgw-1': must be a transit gateway's id",
        ),
    ],
)
def test_wrong_settings_are_refused(model: type[Settings], values: dict[str, Any], message: str) -> None:
    assert message in refusal(model, **values)


@pytest.mark.parametrize(
    ("zones", "message"),
    [
        (("eu-west-3a",), "must name at least two availability zones: EKS and RDS Multi-AZ need two"),
        (("eu-west-3a", "eu-west-3a"), "must name each availability zone once"),
        (("eu-west-3a", "Paris"), "availability_zones[1] = 'Paris': must be an availability zone, for example eu-west"),
    ],
)
def test_wrong_zones_are_refused(zones: tuple[str, ...], message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        vpc_settings(availability_zones=zones)
    assert message in explain(caught.value)
