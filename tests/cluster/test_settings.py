"""Bad settings, each with the message it must give."""

from typing import Any

import pytest
from cdktf import Token
from pydantic import ValidationError

from r3edge.cluster import CLUSTER_VERSIONS, AccessSettings, ClusterSettings, SystemNodeSettings
from r3edge.core.errors import explain
from r3edge.core.settings import production_refusals
from tests.support.cluster import ADMIN, DEPLOYER, READER, ZONES, settings

ORDINARY = {"access": {"deployers": (DEPLOYER,)}, "deployer_inside_vpc": True, "control_plane_zones": ZONES}


def refusal(model: type, **values: Any) -> str:
    """Return the message with which a model refuses values."""
    with pytest.raises(ValidationError) as caught:
        model(**values)
    return explain(caught.value)


@pytest.mark.parametrize("cidr", ["172.16.0.0/12", "10.255.255.0/24"])
def test_services_may_have_the_largest_and_the_smallest_network(cidr: str) -> None:
    assert settings(service_cidr=cidr).service_cidr == cidr


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"kubernetes_version": "1.9"}, "kubernetes_version = '1.9': must be a minor version of Kubernetes"),
        ({"kubernetes_version": "1.36.2"}, "kubernetes_version = '1.36.2': must be a minor version of Kubernetes"),
        ({"kubernetes_version": "1.29"}, "kubernetes_version = '1.29': must be a version whose add-ons are pinned: 1."),
        (
            {"api_access_cidrs": ["0.0.0.0/0"]},
            "api_access_cidrs[0] = '0.0.0.0/0': must be a prefix of /8 or longer",
        ),
        ({"api_access_cidrs": ["10.0.0.0/16"]}, "api_access_cidrs[0] = '10.0.0.0/16': must be public"),
        ({"api_access_cidrs": ["203.0.113.7/24"]}, "api_access_cidrs[0] = '203.0.113.7/24': must be a network address"),
        ({"service_cidr": "203.0.113.0/24"}, "service_cidr = '203.0.113.0/24': must be a network of /12 to /24"),
        ({"service_cidr": "100.64.0.0/16"}, "service_cidr = '100.64.0.0/16': must be a network of /12 to /24"),
        ({"service_cidr": "172.20.0.0/25"}, "service_cidr = '172.20.0.0/25': must be a network of /12 to /24"),
        ({"service_cidr": "10.0.0.0/11"}, "service_cidr = '10.0.0.0/11': must be a network of /12 to /24"),
        ({"service_cidr": "172.20.0.0/28"}, "service_cidr = '172.20.0.0/28': must be a network of /12 to /24"),
        ({"log_retention_days": 8}, "log_retention_days = 8: must be one of the retentions"),
        ({"public": True}, "public: there is no such setting"),
        (
            {"kubernetes_version": Token.as_string({"Ref": "x"})},
            "kubernetes_version = '${TfToken[TOKEN.0]}': must be a literal",
        ),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
def test_a_cluster_refuses(changes: dict[str, Any], message: str) -> None:
    if "TOKEN" in message:  # the token's number depends on what ran before
        message = message.partition("TOKEN")[0]
    assert message in refusal(ClusterSettings, **ORDINARY | changes)


def test_a_private_api_needs_a_deployer_inside() -> None:
    message = refusal(ClusterSettings, **ORDINARY | {"deployer_inside_vpc": False})
    assert "api_access_cidrs = []: must name the networks that deployments come from, or deployer_inside_vpc" in message
    assert settings(deployer_inside_vpc=False, api_access_cidrs=("203.0.113.10/32",))
    assert settings(deployer_inside_vpc=True)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "deployers: missing"),
        ({"deployers": ()}, "deployers = (): must have at least 1 item"),
        ({"deployers": ["admin"]}, "deployers[0] = 'admin': must be the ARN of an IAM role"),
        (
            {"deployers": ["arn:aws:sts::123456789012:assumed-role/deployer/me"]},
            "must be the ARN of an IAM role",
        ),
        (
            {"deployers": [DEPLOYER], "admins": [ADMIN], "readers": [ADMIN]},
            f"readers = '{ADMIN}': must be listed once, in deployers, admins or readers",
        ),
        (
            {"deployers": [DEPLOYER], "readers": [DEPLOYER.replace("role/", "role/teams/a/")]},
            "role/teams/a/ci/deployer': must differ from arn:aws:iam::123456789012:role/ci/deployer in its name",
        ),
        ({"deployers": ["arn:aws:iam::123456789012:role//deployer"]}, "must be the ARN of an IAM role"),
        ({"deployers": ["arn:aws:iam::123456789012:role/teams/"]}, "must be the ARN of an IAM role"),
        (
            {"deployers": [DEPLOYER, DEPLOYER]},
            f"deployers = '{DEPLOYER}': must be listed once, not 2 times",
        ),
    ],
)
def test_access_refuses(values: dict[str, Any], message: str) -> None:
    assert message in refusal(AccessSettings, **values)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"instance_types": []}, "instance_types = []: must have at least 1 item"),
        ({"instance_types": ["m7i.large"]}, "instance_types[0] = 'm7i.large': must be a Graviton instance type"),
        ({"instance_types": ["t4g.micro"]}, "instance_types[0] = 't4g.micro': must be a Graviton instance type"),
        (
            {"capacity_type": "SPOT", "instance_types": ["m7g.large", "m7g.large"]},
            "instance_types = ('m7g.large', 'm7g.large'): must be two different types or more for spot nodes",
        ),
        ({"capacity_type": "FREE"}, "capacity_type = 'FREE': must be 'ON_DEMAND' or 'SPOT'"),
        ({"nodes_per_zone": 0}, "nodes_per_zone = 0: must be greater than or equal to 1"),
        ({"name": "System"}, "name = 'System': must be 1 to 20 lower-case letters, digits and hyphens"),
        ({"disk_gib": 8}, "disk_gib = 8: must be greater than or equal to 20"),
    ],
)
def test_system_nodes_refuse(values: dict[str, Any], message: str) -> None:
    assert message in refusal(SystemNodeSettings, **values)


def test_all_contradictions_of_a_model_are_told_at_once() -> None:
    assert refusal(AccessSettings, deployers=[DEPLOYER, DEPLOYER], admins=[ADMIN], readers=[READER, ADMIN]) == (
        "Wrong settings (AccessSettings):\n"
        f"  deployers = '{DEPLOYER}': must be listed once, not 2 times\n"
        f"  readers = '{ADMIN}': must be listed once, in deployers, admins or readers"
    )
    assert refusal(SystemNodeSettings, capacity_type="SPOT", instance_types=["m7g.large"] * 2) == (
        "Wrong settings (SystemNodeSettings):\n"
        "  instance_types = 'm7g.large': must be listed once, not 2 times\n"
        "  instance_types = ('m7g.large', 'm7g.large'): must be two different types or more for spot nodes, "
        "or one type's shortage stops all of them"
    )


def test_system_nodes_have_different_names() -> None:
    with pytest.raises(ValidationError) as caught:
        settings(system_nodes=(SystemNodeSettings(), SystemNodeSettings(disk_gib=80)))
    assert "system_nodes = 'system': must be listed once, not 2 times" in explain(caught.value)


def test_spot_system_nodes_are_unsafe_in_production() -> None:
    spot = SystemNodeSettings(capacity_type="SPOT", instance_types=("t4g.large", "m7g.large"))
    assert [str(refusal) for refusal in production_refusals(settings(system_nodes=(spot,)))] == [
        "system_nodes[0].capacity_type = 'SPOT': must be 'ON_DEMAND' in production: "
        "the system nodes run what replaces lost spot nodes"
    ]
    assert not list(production_refusals(settings()))


@pytest.mark.parametrize("name", ["m7g.large", "c8gn.medium", "r7gd.2xlarge", "t4g.large", "x2gd.16xlarge"])
def test_graviton_types_are_known(name: str) -> None:
    assert SystemNodeSettings(instance_types=(name,)).instance_types == (name,)


def test_the_newest_version_is_the_default() -> None:
    assert settings().kubernetes_version == list(CLUSTER_VERSIONS)[-1]
    assert list(CLUSTER_VERSIONS) == sorted(CLUSTER_VERSIONS, key=lambda version: int(version.split(".")[1]))
