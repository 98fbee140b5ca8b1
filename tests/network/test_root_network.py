"""The root network: users reach environments, environments never each other."""

from typing import Any

import pytest
from cdktf import TerraformStack

from r3edge.network import (
    AttachedEnvironment,
    RootNetwork,
    RootNetworkAttachment,
    RootNetworkAttachmentSettings,
    RootNetworkSettings,
    SiteToSiteVpn,
    UserNetwork,
    Vpc,
)
from tests.support import Synthesized, context, synthesize
from tests.support.network import vpc_settings

ATTACHMENT = "tgw-attach-0123456789abcdef0"
OFFICE = UserNetwork(name="office", cidr="192.168.0.0/20", vpn=SiteToSiteVpn(peer_ip="203.0.113.10"))
DESK = UserNetwork(name="desk", cidr="192.168.32.0/20", attachment_id="tgw-attach-0123456789abcdef1")


def _root(**settings: Any) -> Synthesized:
    def build(stack: TerraformStack) -> None:
        vpc = Vpc(stack, "vpc", settings=vpc_settings(), context=context())
        values: dict[str, Any] = {"user_networks": (OFFICE, DESK)}
        RootNetwork(stack, "root", settings=RootNetworkSettings(**values | settings), context=context(), vpc=vpc)

    return synthesize(build)


def _routes(root: Synthesized, table: str) -> dict[str, str]:
    """Return the attachment of each destination, or "blackhole", in a transit gateway route table."""
    address = root.address("aws_ec2_transit_gateway_route_table", f"root/{table}-routes")
    return {
        route["destination_cidr_block"]: "blackhole"
        if route.get("blackhole")
        else route["transit_gateway_attachment_id"]
        for route in root.all("aws_ec2_transit_gateway_route").values()
        if route["transit_gateway_route_table_id"] == f"${{{address}.id}}"
    }


def test_nothing_is_associated_or_propagated_by_itself() -> None:
    root = _root()
    for resource in (root.one("aws_ec2_transit_gateway"), root.one("aws_ec2_transit_gateway_vpc_attachment")):
        for subject in ("association", "propagation"):
            values = [value for key, value in resource.items() if key.endswith(f"default_route_table_{subject}")]
            assert values in (["disable"], [False])
    gateway = root.one("aws_ec2_transit_gateway")
    assert gateway["auto_accept_shared_attachments"] == "disable"
    assert gateway["dns_support"] == gateway["vpn_ecmp_support"] == "enable", "both tunnels carry traffic"


def test_the_gateway_speaks_bgp_with_the_number_of_the_settings() -> None:
    assert _root(amazon_side_asn=64600).one("aws_ec2_transit_gateway")["amazon_side_asn"] == 64600
    # AWS's own default (Amazon VPC, "Transit gateways"): another one would replace the gateway.
    assert _root().one("aws_ec2_transit_gateway")["amazon_side_asn"] == 64512


def test_environment_routes_to_the_users_and_into_black_holes() -> None:
    root = _root(isolated_from=("10.16.0.0/16",))
    vpn = root.address("aws_vpn_connection", "root/203.0.113.10-vpn")
    assert _routes(root, "own") == {
        "192.168.0.0/20": f"${{{vpn}.transit_gateway_attachment_id}}",
        "192.168.32.0/20": DESK.attachment_id,
        "10.16.0.0/16": "blackhole",
    }


def test_users_route_to_the_environments_only() -> None:
    root = _root(isolated_from=("10.16.0.0/16",))
    attachment = root.address("aws_ec2_transit_gateway_vpc_attachment", "root/attachment")
    assert _routes(root, "users") == {"10.0.0.0/16": f"${{{attachment}.id}}"}


def test_an_attached_environment_is_isolated_from_the_owner() -> None:
    attached = AttachedEnvironment(environment="dev", cidr="10.16.0.0/16", attachment_id=ATTACHMENT)
    root = _root(attached=(attached,), isolated_from=("10.16.0.0/16", "10.32.0.0/16"))
    assert _routes(root, "users").keys() == {"10.0.0.0/16", "10.16.0.0/16"}
    assert _routes(root, ATTACHMENT)["10.0.0.0/16"] == "blackhole"
    assert _routes(root, ATTACHMENT)["10.32.0.0/16"] == "blackhole"
    assert _routes(root, "own")["10.16.0.0/16"] == "blackhole"
    assert not root.all("aws_ec2_transit_gateway_vpc_attachment_accepter")


def test_names_change_tags_and_nothing_else() -> None:
    """AWS goes by attachments, addresses and networks: to destroy one to create the same again takes three applies."""
    dev = AttachedEnvironment(environment="dev", cidr="10.16.0.0/16", attachment_id=ATTACHMENT, other_account=True)
    before = _root(attached=(dev,))
    after = _root(
        user_networks=(DESK.replace(name="trading"), OFFICE.replace(name="users")),
        attached=(dev.replace(environment="test"),),
    )
    assert _without_tags(before) == _without_tags(after)


def _without_tags(found: Synthesized) -> dict[str, dict[str, Any]]:
    return {
        f"{kind}.{name}": {key: value for key, value in body.items() if key not in ("tags", "//")}
        for kind, bodies in found.json["resource"].items()
        for name, body in bodies.items()
    }


def test_networks_behind_one_vpn_device_share_its_connection() -> None:
    branch = OFFICE.replace(name="branch", cidr="192.168.48.0/20")
    root = _root(user_networks=(OFFICE, branch))
    assert root.one("aws_customer_gateway")["ip_address"] == "203.0.113.10"
    attachment = f"${{{root.address('aws_vpn_connection', 'root/203.0.113.10-vpn')}.transit_gateway_attachment_id}}"
    assert _routes(root, "own") == {"192.168.0.0/20": attachment, "192.168.48.0/20": attachment}
    associations = root.all("aws_ec2_transit_gateway_route_table_association")
    assert list(associations) == ["root/203.0.113.10-uses-users-routes", "root/own-uses-own-routes"]


@pytest.mark.parametrize("tunnel", ["tunnel1", "tunnel2"])
def test_a_tunnel_takes_strong_cryptography_only(tunnel: str) -> None:
    """A weak proposal that the device makes is refused: what is not named here is not taken."""
    connection = _root(user_networks=(OFFICE,)).one("aws_vpn_connection")
    assert connection[f"{tunnel}_ike_versions"] == ["ikev2"]
    for phase in ("phase1", "phase2"):
        assert set(connection[f"{tunnel}_{phase}_encryption_algorithms"]) == {"AES256", "AES256-GCM-16"}
        assert all(name.startswith("SHA2-") for name in connection[f"{tunnel}_{phase}_integrity_algorithms"])
        # 1 to 18 are shorter or older than the curve P-256, and 22 to 24 are not to be used (RFC 8247).
        assert set(connection[f"{tunnel}_{phase}_dh_group_numbers"]) == {19, 20, 21}


def test_an_environment_that_attaches_stays_isolated_all_the_time() -> None:
    before = _root(isolated_from=("10.16.0.0/16",))
    attached = AttachedEnvironment(environment="dev", cidr="10.16.0.0/16", attachment_id=ATTACHMENT)
    after = _root(isolated_from=("10.16.0.0/16",), attached=(attached,))
    assert _without_tags(before).items() <= _without_tags(after).items()


def test_an_attachment_of_another_account_is_accepted_and_shared_with() -> None:
    attached = AttachedEnvironment(environment="dev", cidr="10.16.0.0/16", attachment_id=ATTACHMENT, other_account=True)
    root = _root(attached=(attached,), shared_with_accounts=("222222222222",))
    accepter = root.one("aws_ec2_transit_gateway_vpc_attachment_accepter")
    assert accepter["transit_gateway_attachment_id"] == ATTACHMENT
    assert root.one("aws_ram_principal_association")["principal"] == "222222222222"


def test_the_kubernetes_tier_alone_routes_to_the_users() -> None:
    root = _root()
    paths = [path for path, route in root.all("aws_route").items() if "transit_gateway_id" in route]
    assert len(paths) == 6
    assert all(path.startswith("root/kubernetes-") for path in paths)


def _joined(**settings: Any) -> Synthesized:
    def build(stack: TerraformStack) -> None:
        values = RootNetworkAttachmentSettings(transit_gateway_id="tgw-0123456789abcdef0", **settings)
        vpc = Vpc(stack, "vpc", settings=vpc_settings(), context=context())
        RootNetworkAttachment(stack, "root", settings=values, context=context(), vpc=vpc)

    return synthesize(build)


def test_an_attachment_connects_and_leaves_the_rest_to_the_owner() -> None:
    joined = _joined(user_cidrs=("192.168.0.0/20",))
    assert not joined.all("aws_ec2_transit_gateway")
    assert not joined.all("aws_ec2_transit_gateway_route_table")
    attachment = joined.one("aws_ec2_transit_gateway_vpc_attachment")
    assert attachment["transit_gateway_id"] == "tgw-0123456789abcdef0"
    assert "transit_gateway_default_route_table_association" not in attachment
    assert sum("transit_gateway_id" in route for route in joined.all("aws_route").values()) == 3


def test_a_share_of_another_account_is_accepted_first() -> None:
    """The owner's steps and the joiner's alternate: before the owner accepts, AWS refuses routes."""
    share = "arn:aws:ram:eu-west-3:111111111111:resource-share/01234567-89ab-cdef-0123-456789abcdef"
    joined = _joined(share_arn=share)
    assert joined.one("aws_ram_resource_share_accepter")["share_arn"] == share
    accepter = joined.address("aws_ram_resource_share_accepter", "root/share")
    assert joined.one("aws_ec2_transit_gateway_vpc_attachment")["depends_on"] == [accepter]
    assert not [route for route in joined.all("aws_route").values() if "transit_gateway_id" in route]
