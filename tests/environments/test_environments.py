"""The environments of this repository, whatever their settings: compared with the settings, and under review.

Nothing here names an owner: with another register every test holds, once its JSON is accepted.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.json import JSONSnapshotExtension

from environments.platform import register
from r3edge.network import RootNetworkSettings, Tier
from r3edge.platform import EnvironmentSettings
from tests.environments.conftest import Stack
from tests.support import Synthesized
from tools.sensitive.facts import sensitive

PLATFORM = register()
Environments = list[tuple[Synthesized, EnvironmentSettings]]


def test_json_is_reviewed(stacks: dict[str, Stack], snapshot: SnapshotAssertion) -> None:
    """Show a change of the JSON in the review. ``make snapshots`` accepts it."""
    for name, stack in stacks.items():
        assert _readable(stack.json.json) == snapshot(name=name, extension_class=JSONSnapshotExtension)


def _readable(value: Any) -> Any:
    """Return the JSON with its policies as JSON, not as text."""
    if isinstance(value, list):
        return [_readable(item) for item in value]
    if isinstance(value, dict):
        return {
            key: json.loads(item) if "policy" in key and isinstance(item, str) and item[0] == "{" else _readable(item)
            for key, item in value.items()
        }
    return value


def test_every_environment_is_in_the_register_under_its_own_entry(environments: Environments) -> None:
    for _, settings in environments:
        entry = PLATFORM.environment(settings.context.environment).entry
        assert settings.context.account_id == entry.account_id
        assert settings.network.vpc.addresses.vpc_cidr == entry.vpc_cidr


def test_settings_survive_a_round_trip(environments: Environments) -> None:
    for _, settings in environments:
        assert EnvironmentSettings.model_validate(settings.model_dump(mode="json")) == settings


def test_the_network_is_as_large_as_the_settings_say(environments: Environments) -> None:
    for found, settings in environments:
        vpc = settings.network.vpc
        zones = len(vpc.availability_zones)
        assert len(found.all("aws_subnet")) == len(Tier) * zones
        assert len(found.all("aws_nat_gateway")) == (zones if vpc.nat_gateways == "one_per_az" else 1)
        interfaces = [e for e in found.all("aws_vpc_endpoint").values() if e["vpc_endpoint_type"] == "Interface"]
        assert len(interfaces) == len(vpc.interface_endpoints)
        capacity = [group["capacity_type"] for group in found.all("aws_eks_node_group").values()]
        assert capacity == [nodes.capacity_type for nodes in settings.cluster.system_nodes for _ in range(zones)]


def test_a_root_network_leads_into_no_other_environment(environments: Environments) -> None:
    for found, settings in environments:
        root = settings.network.root
        owned = isinstance(root, RootNetworkSettings)
        assert len(found.all("aws_ec2_transit_gateway")) == owned
        blackholes = {
            route["destination_cidr_block"]
            for route in found.all("aws_ec2_transit_gateway_route").values()
            if route.get("blackhole")
        }
        own = settings.network.vpc.addresses.vpc_cidr
        others = {entry.vpc_cidr for entry in PLATFORM.environments if entry.vpc_cidr != own}
        assert blackholes == (others if owned else set())


def test_data_is_protected_in_production_and_destroyable_elsewhere(stacks: dict[str, Stack]) -> None:
    for stack in stacks.values():
        guarded = {
            kind
            for kind, bodies in stack.json.json["resource"].items()
            for body in bodies.values()
            if body.get("lifecycle", {}).get("prevent_destroy")
        }
        if stack.settings is None:
            assert guarded == {"aws_kms_key", "aws_s3_bucket"}
            continue
        protected = stack.settings.context.protected
        zone = set() if stack.settings.ingress.zone.zone_id else {"aws_route53_zone"}
        always = {"aws_kms_key", "aws_eks_cluster", "aws_lb", "aws_eip", "aws_cloudwatch_log_group"}
        services = stack.settings.services
        trail = {"aws_s3_bucket"} if services.guardrails and services.guardrails.trail else set()
        images = {"aws_ecr_repository"} if services.images else set()
        kafka = (
            {"confluent_environment", "confluent_kafka_cluster", "confluent_kafka_topic"} if services.kafka else set()
        )
        database = {"aws_db_instance"} if services.postgresql else set()
        copies = {"aws_backup_vault"} if services.postgresql and services.postgresql.backup_copy_region else set()
        project = {"supabase_project"} if services.supabase else set()
        api = {"auth0_resource_server", "auth0_connection"} if services.auth0 else set()
        if services.auth0 and services.auth0.tenant:
            api |= {"auth0_attack_protection"} | ({"auth0_custom_domain"} if services.auth0.custom_domain else set())
        repository = {"github_repository"} if services.github and services.github.owned else set()
        stack_of = {"grafana_cloud_stack"} if services.grafana and services.grafana.owned else set()
        vendors = kafka | project | api | repository | stack_of
        assert guarded == (always | zone | trail | images | vendors | database | copies if protected else set())
        assert stack.json.one("aws_lb")["enable_deletion_protection"] is protected
        assert stack.json.one("aws_eks_cluster")["deletion_protection"] is protected


def test_state_is_kept_under_a_key_of_the_stacks_own(stacks: dict[str, Stack]) -> None:
    for name, stack in stacks.items():
        backend = stack.json.json["terraform"]["backend"]["s3"]
        assert backend["key"] == f"{name}/terraform.tfstate"
        assert backend["bucket"] == PLATFORM.state.bucket
        assert backend["use_lockfile"] is True


def test_every_deployed_stack_may_use_its_state(stacks: dict[str, Stack]) -> None:
    """Find each environment's roles in the bucket's policy: one that is missing cannot even plan."""
    allowed = {
        (statement["Sid"], principal)
        for statement in stacks["state-backend"].json.statements("state/policy")
        for principal in statement["Principal"]["AWS"]
    }
    for name, stack in stacks.items():
        if stack.settings is not None:
            sid = name.title().replace("-", "")
            access = stack.settings.cluster.access
            assert {(f"{sid}Write", role) for role in access.deployers} <= allowed
            assert {(f"{sid}Read", role) for role in (*access.deployers, *access.readers)} <= allowed


def test_only_the_load_balancer_is_open_to_the_internet(environments: Environments) -> None:
    for found, settings in environments:
        open_ports = sorted(
            rule["from_port"]
            for rule in found.all("aws_vpc_security_group_ingress_rule").values()
            if rule.get("cidr_ipv4") == "0.0.0.0/0"
        )
        assert open_ports == [80, 443]
        config = found.one("aws_eks_cluster")["vpc_config"]
        assert tuple(config.get("public_access_cidrs", ())) == settings.cluster.api_access_cidrs


def test_only_what_depends_on_nothing_is_created_before_what_it_replaces_is_destroyed(stacks: dict[str, Stack]) -> None:
    """The order is handed down to all that a resource depends on: see docs/decisions/0021."""
    for stack in stacks.values():
        for kind, bodies in stack.json.json["resource"].items():
            for body in bodies.values():
                if body.get("lifecycle", {}).get("create_before_destroy"):
                    assert kind == "aws_db_parameter_group"
                    assert "depends_on" not in body
                    assert "${" not in str(body)


def test_nodes_are_private(environments: Environments) -> None:
    for found, _ in environments:
        tier_of = {
            f"${{{found.address('aws_subnet', path)}.id}}": body["tags"]["tier"]
            for path, body in found.all("aws_subnet").items()
        }
        for body in (*found.all("aws_eks_node_group").values(), found.one("aws_eks_cluster")["vpc_config"]):
            assert {tier_of[subnet] for subnet in body["subnet_ids"]} == {"kubernetes"}


_SECRET = re.compile(
    r"""AKIA[0-9A-Z]{16}                # an access key
    |-----BEGIN[ A-Z]*PRIVATE\ KEY
    |"\w*(?:password|secret_string|private_key|client_secret)"\s*:\s*"(?!\$\{)  # a value that is no reference""",
    re.VERBOSE | re.IGNORECASE,
)


def test_no_secret_in_the_json(stacks: dict[str, Stack]) -> None:
    for stack in stacks.values():
        assert _SECRET.findall(stack.json.text) == []


def test_what_providers_mark_as_sensitive_is_a_reference(stacks: dict[str, Stack]) -> None:
    for stack in stacks.values():
        assert literal_secrets(stack.json.json) == []


def test_a_literal_would_be_found() -> None:
    body = {"secret_id": "x", "secret_string": "dummy"}
    nested = {"default_action": [{"type": "x", "authenticate_oidc": [{"client_secret": "dummy"}]}]}
    stack = {"aws_secretsmanager_secret_version": {"a": body}, "aws_lb_listener": {"b": nested}}
    assert literal_secrets({"resource": stack}) == [
        "aws_secretsmanager_secret_version.a.secret_string",
        "aws_lb_listener.b.default_action.authenticate_oidc.client_secret",
    ]
    assert literal_secrets({"resource": {"aws_secretsmanager_secret_version": {"a": {"secret_string": "${x}"}}}}) == []


def literal_secrets(stack: Mapping[str, Any]) -> list[str]:
    """Return the sensitive attributes that have a literal."""
    marked = {(one.type, one.path) for one in sensitive()}
    return [
        f"{kind}.{name}.{path}"
        for kind, named in stack["resource"].items()
        for name, body in named.items()
        for path in literals(body)
        if (kind, path) in marked
    ]


def literals(value: Any, path: str = "") -> Iterator[str]:
    """Yield the path of every text that is no reference; the items of a list have its path."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from literals(item, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list):
        for item in value:
            yield from literals(item, path)
    elif isinstance(value, str) and not value.startswith("${"):
        yield path


@pytest.mark.parametrize(
    "text",
    [
        '"id": "AKIAABCDEFGHIJKLMNOP"',
        "-----BEGIN RSA PRIVATE KEY-----",
        '"master_password": "dummy"',
        '"secret_string": "dummy"',
        '"tls_private_key":"dummy"',
    ],
)
def test_a_secret_would_be_found(text: str) -> None:
    assert _SECRET.search(text)


def test_providers_are_pinned_and_refuse_other_accounts(stacks: dict[str, Stack]) -> None:
    others = {
        "kubernetes": "2.38.0",
        "helm": "3.1.1",
        "auth0": "1.55.0",
        "confluent": "2.83.4",
        "github": "6.9.0",
        "grafana": "4.45.1",
        "random": "3.7.2",
        "supabase": "1.10.1",
    }
    for stack in stacks.values():
        terraform = stack.json.json["terraform"]
        pinned = {name: each["version"] for name, each in terraform["required_providers"].items()}
        assert pinned == {"aws": "6.25.0"} | ({} if stack.settings is None else others)
        account = PLATFORM.state.account_id if stack.settings is None else stack.settings.context.account_id
        for provider in stack.json.json["provider"]["aws"]:
            assert provider["allowed_account_ids"] == [account]
            assert set(provider["default_tags"][0]["tags"]) == {
                "environment", "project", "owner", "cost-center", "managed-by"
            }  # fmt: skip


def test_names_and_labels_are_the_owners(environments: Environments) -> None:
    for found, settings in environments:
        assert found.one("aws_eks_cluster")["name"] == settings.context.name()
        for group in found.all("aws_eks_node_group").values():
            assert list(group["labels"]) == [f"{PLATFORM.domain}/nodes"]
    if PLATFORM.project != "r3edge" and PLATFORM.domain != "r3edge.com":
        assert not [found for found, _ in environments if "r3edge" in found.text.replace("constructs/r3edge", "")]


def test_resource_addresses_are_readable(environments: Environments) -> None:
    for found, _ in environments:
        assert re.fullmatch(r"aws_vpc\.network_vpc_[0-9A-F]{8}", found.address("aws_vpc", "network/vpc/vpc"))
