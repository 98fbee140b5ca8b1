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
from tests.support.ssh import public_key

ATTACHMENT = "tgw-attach-0123456789abcdef0"
OTHER_ATTACHMENT = "tgw-attach-0123456789abcdef9"
OFFICE = UserNetwork(name="office", cidr="192.168.0.0/20", attachment_id=ATTACHMENT)


def refusal(model: type[Settings], **values: Any) -> str:
    """Return the message with which a model refuses values."""
    with pytest.raises(ValidationError) as caught:
        model(**values)
    return explain(caught.value)


def test_networks_that_overlap_are_each_told() -> None:
    networks = {"a": "10.0.0.0/16", "b": "10.0.128.0/20", "c": "10.1.0.0/16", "d": "10.0.0.0/8"}
    assert [str(refusal) for refusal in overlaps(networks)] == [
        "b = '10.0.128.0/20': must not overlap a = '10.0.0.0/16'",
        "d = '10.0.0.0/8': must not overlap a = '10.0.0.0/16'",
        "d = '10.0.0.0/8': must not overlap b = '10.0.128.0/20'",
        "d = '10.0.0.0/8': must not overlap c = '10.1.0.0/16'",
    ]
    assert not list(overlaps({"a": "10.0.0.0/16", "c": "10.1.0.0/16"}))


@pytest.mark.parametrize("vpn", [None, SiteToSiteVpn(peer_ip="203.0.113.10")])
def test_a_user_network_has_one_way(vpn: SiteToSiteVpn | None) -> None:
    attachment = ATTACHMENT if vpn else None
    message = refusal(UserNetwork, name="office", cidr="192.168.0.0/20", vpn=vpn, attachment_id=attachment)
    assert message == (
        "Wrong settings (UserNetwork):\n"
        f"  attachment_id = {attachment!r}: must be set unless vpn is: user network office has one of the two"
    )


def test_user_networks_and_attached_environments_do_not_overlap() -> None:
    desk = UserNetwork(name="desk", cidr="192.168.8.0/24", attachment_id=ATTACHMENT)
    dev = AttachedEnvironment(environment="dev", cidr="192.168.0.0/16", attachment_id=OTHER_ATTACHMENT)
    assert refusal(RootNetworkSettings, user_networks=(OFFICE, desk), attached=(dev,)) == (
        "Wrong settings (RootNetworkSettings):\n"
        "  user_networks[1].cidr = '192.168.8.0/24': must not overlap user_networks[0].cidr = '192.168.0.0/20'\n"
        "  attached[0].cidr = '192.168.0.0/16': must not overlap user_networks[0].cidr = '192.168.0.0/20'\n"
        "  attached[0].cidr = '192.168.0.0/16': must not overlap user_networks[1].cidr = '192.168.8.0/24'"
    )


@pytest.mark.parametrize("values", [{"attached": True}, {"user_networks": True}])
def test_an_attachment_is_one_networks(values: dict[str, bool]) -> None:
    """AWS associates an attachment with one route table."""
    desk = UserNetwork(name="desk", cidr="192.168.64.0/20", attachment_id=ATTACHMENT)
    other = AttachedEnvironment(environment="lab", cidr="10.32.0.0/16", attachment_id=ATTACHMENT)
    message = refusal(
        RootNetworkSettings,
        user_networks=(desk,) if "user_networks" in values else (),
        attached=(DEV, *((other,) if "attached" in values else ())),
    )
    assert message.endswith(f"\n  attached.attachment_id = '{ATTACHMENT}': must be listed once, not 2 times")


def test_networks_behind_one_vpn_device_agree_on_it() -> None:
    vpn = SiteToSiteVpn(peer_ip="203.0.113.10")
    office = UserNetwork(name="office", cidr="192.168.0.0/20", vpn=vpn)
    desk = UserNetwork(name="desk", cidr="192.168.64.0/20", vpn=vpn.replace(bgp_asn=65001))
    assert refusal(RootNetworkSettings, user_networks=(office, desk)) == (
        "Wrong settings (RootNetworkSettings):\n"
        "  user_networks[1].vpn.bgp_asn = 65001: user network desk must have the bgp_asn of office: "
        "both are behind the VPN device 203.0.113.10"
    )


def test_a_user_network_is_not_isolated() -> None:
    message = refusal(RootNetworkSettings, user_networks=(OFFICE,), isolated_from=(OFFICE.cidr,))
    assert message.endswith(f"\n  isolated_from[0] = '{OFFICE.cidr}': must not be a user network")


DEV = AttachedEnvironment(environment="dev", cidr="10.16.0.0/16", attachment_id=ATTACHMENT)


@pytest.mark.parametrize(
    ("model", "values", "message"),
    [
        (
            RootNetworkSettings,
            {"user_networks": (OFFICE, OFFICE.replace(cidr="192.168.32.0/20"))},
            "user_networks = 'office'",
        ),
        (
            RootNetworkSettings,
            {"attached": (DEV, DEV.replace(cidr="10.32.0.0/16", attachment_id=OTHER_ATTACHMENT))},
            "attached = 'dev'",
        ),
        (RootNetworkSettings, {"shared_with_accounts": ("123456789012",) * 2}, "shared_with_accounts = '123456789012'"),
        (
            RootNetworkAttachmentSettings,
            {"transit_gateway_id": "tgw-0123456789abcdef0", "user_cidrs": ("192.168.0.0/20",) * 2},
            "user_cidrs = '192.168.0.0/20'",
        ),
        (SshAccess, {"cidrs": ("192.0.2.0/24",) * 2, "public_key": public_key()}, "cidrs = '192.0.2.0/24'"),
        (
            VpcSettings,
            vpc_settings().model_dump() | {"interface_endpoints": ("ec2", "ec2")},
            "interface_endpoints = 'ec2'",
        ),
    ],
    ids=["user networks", "attached", "accounts", "user cidrs", "ssh", "endpoints"],
)
def test_nothing_is_listed_twice(model: type[Settings], values: dict[str, Any], message: str) -> None:
    assert refusal(model, **values).endswith(f"\n  {message}: must be listed once, not 2 times")


def test_an_attached_environment_inside_the_vpc_is_told() -> None:
    root = RootNetworkSettings(attached=(DEV.replace(cidr="10.0.128.0/20"),))
    assert refusal(NetworkSettings, vpc=vpc_settings(), root=root) == (
        "Wrong settings (NetworkSettings):\n"
        "  root.attached[0].cidr = '10.0.128.0/20': must not overlap vpc.addresses.vpc_cidr = '10.0.0.0/16'"
    )


@pytest.mark.parametrize(
    ("root", "setting"),
    [
        (
            RootNetworkSettings(
                user_networks=(OFFICE, UserNetwork(name="desk", cidr="10.0.4.0/24", attachment_id=OTHER_ATTACHMENT))
            ),
            "user_networks[1].cidr",
        ),
        (
            RootNetworkAttachmentSettings(
                transit_gateway_id="tgw-0123456789abcdef0", user_cidrs=("192.168.0.0/20", "10.0.4.0/24")
            ),
            "user_cidrs[1]",
        ),
    ],
    ids=["owner", "attachment"],
)
def test_a_user_network_inside_the_vpc_is_told_by_root(
    root: RootNetworkSettings | RootNetworkAttachmentSettings, setting: str
) -> None:
    assert refusal(NetworkSettings, vpc=vpc_settings(), root=root) == (
        "Wrong settings (NetworkSettings):\n"
        f"  root.{setting} = '10.0.4.0/24': must not overlap vpc.addresses.vpc_cidr = '10.0.0.0/16'"
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
        (SshAccess, {"cidrs": ()}, "cidrs = (): must have at least 1 item"),
        (SshAccess, {"cidrs": ("0.0.0.0/0",)}, "cidrs[0] = '0.0.0.0/0': must be a prefix of /8 or longer"),
        (SshAccess, {"public_key": "-----BEGIN"}, "public_key = '-----BEGIN': must be an OpenSSH public key"),
        (BastionSettings, {"instance_type": "t3.nano"}, "instance_type = 't3.nano': must be a Graviton instance type"),
        (BastionSettings, {"volume_gib": 7}, "volume_gib = 7: must be greater than or equal to 8"),
        (SiteToSiteVpn, {"peer_ip": "vpn.example.com"}, "peer_ip = 'vpn.example.com': must be the public IPv4 address"),
        (SiteToSiteVpn, {"peer_ip": "203.0.113.256"}, "peer_ip = '203.0.113.256': must be the public IPv4 address"),
        (SiteToSiteVpn, {"peer_ip": "192.168.0.1"}, "peer_ip = '192.168.0.1': must be the public IPv4 address"),
        (RootNetworkSettings, {"amazon_side_asn": 64511}, "amazon_side_asn = 64511: must be greater than or equal to"),
        (RootNetworkSettings, {"amazon_side_asn": 65535}, "amazon_side_asn = 65535: must be less than or equal to"),
        (RootNetworkSettings, {"amazon_side_asn": 1}, "amazon_side_asn = 1: must be greater than or equal to"),
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
