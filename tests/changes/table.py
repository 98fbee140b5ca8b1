"""The table of changes: what happens if a setting is changed.

Each row changes one of the :data:`~tests.changes.bases.BASES`. The rehearsal judges it (``make test-changes``), and
docs/changes.md is generated from it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tests.changes.bases import APPLICATION, CHILD, DEPLOY_KEY, DESK, OFFICE, SSH
from tests.support.ssh import public_key


class Effect(StrEnum):
    """What a change does."""

    NOTHING = "changes nothing"
    IN_PLACE = "in place"
    ADDS = "adds"
    REMOVES = "removes"
    REPLACES = "replaces"
    SETTINGS_REFUSE = "refused before anything is planned"
    PLAN_REFUSES = "refused by the plan"
    AWS_REFUSES = "refused by AWS"


@dataclass(frozen=True)
class Row:
    """A change of a setting."""

    setting: str
    """The setting's path, as messages name it."""
    change: str
    """The change, in words."""
    to: Mapping[str, Any]
    """The new values, by path (``network__vpc__nat_gateways``)."""
    effect: Effect
    note: str = ""
    """What the reader has to know."""
    loses: frozenset[str] = field(default=frozenset())
    """The types of the resources that are destroyed or replaced."""
    message: str = ""
    """A part of the message with which the change is refused."""
    base: str = "development"

    @property
    def id(self) -> str:
        """The row's name in tests."""
        return f"{self.base}: {self.setting}, {self.change}"


def _rows(effect: Effect, *rows: tuple[str, str, Mapping[str, Any], str]) -> Iterator[Row]:
    """Yield rows that lose nothing and are not refused."""
    return (Row(setting, change, to, effect, note) for setting, change, to, note in rows)


NODE_GROUPS = frozenset({"aws_eks_node_group"})
A, B, C = (f"eu-central-1{letter}" for letter in "abc")
_IMAGES = {
    *("aws_ecr_repository", "aws_ecr_lifecycle_policy", "aws_ecr_registry_scanning_configuration"),
    *("aws_kms_key", "aws_kms_alias"),
}
_POSTGRESQL = {
    *("aws_db_instance", "aws_db_subnet_group", "aws_db_parameter_group", "aws_db_event_subscription"),
    *("aws_secretsmanager_secret_rotation", "aws_cloudwatch_log_group", "aws_cloudwatch_metric_alarm", "aws_iam_role"),
    *("aws_iam_role_policy_attachment", "aws_kms_key", "aws_kms_alias", "aws_security_group"),
    *("aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule", "aws_iam_role_policy"),
    # The Job of databases and roles.
    *("aws_eks_pod_identity_association", "helm_release", "kubernetes_config_map_v1", "kubernetes_namespace_v1"),
    "kubernetes_network_policy_v1",
}
_SIGNER = {"aws_kms_key", "aws_kms_alias"}
_MACHINE = {"auth0_client", "auth0_client_credentials", "auth0_client_grant"} | _SIGNER
_CUSTOM_DOMAIN = {"auth0_custom_domain", "auth0_custom_domain_verification", "aws_route53_record"}
_TENANT_LOG = {
    *("auth0_log_stream", "aws_cloudwatch_event_bus", "aws_cloudwatch_event_rule", "aws_cloudwatch_event_target"),
    *("aws_cloudwatch_log_group", "aws_cloudwatch_log_resource_policy"),
}
_TENANT = {"auth0_tenant", "auth0_guardian", "auth0_attack_protection"} | _CUSTOM_DOMAIN | _TENANT_LOG
_API = {
    *("auth0_resource_server", "auth0_resource_server_scopes", "auth0_role", "auth0_role_permissions"),
    *("auth0_connection", "auth0_connection_clients"),
}
_CHECKER = {"name": "order-manager", "scopes": ["read:orders", "write:orders"]}
_CALLER = {"name": "scheduler-service", "calls": ["write:orders"]}
_TOPICS_AND_PERMISSIONS = {"confluent_kafka_topic", "confluent_kafka_acl"}
_KAFKA_TABLE = _TOPICS_AND_PERMISSIONS | {
    *("confluent_api_key", "confluent_service_account"),
    *("aws_secretsmanager_secret", "aws_secretsmanager_secret_version", "aws_kms_key", "aws_kms_alias"),
}
_GUARDRAILS = {
    *("aws_cloudtrail", "aws_kms_key", "aws_kms_alias", "aws_s3_bucket", "aws_s3_bucket_lifecycle_configuration"),
    *("aws_s3_bucket_ownership_controls", "aws_s3_bucket_policy", "aws_s3_bucket_public_access_block"),
    *("aws_s3_bucket_server_side_encryption_configuration", "aws_s3_bucket_versioning", "aws_guardduty_detector"),
    *("aws_guardduty_detector_feature", "aws_cloudwatch_event_rule", "aws_cloudwatch_event_target"),
}
_CLIENT: dict[str, Any] = {"name": "order-manager", "produces": ["orders"], "consumes": ["command"]}
UPGRADE = "one minor version at a time; add-ons and nodes follow, node by node"

NETWORK: tuple[Row, ...] = (
    *_rows(
        Effect.ADDS,
        (
            "network.vpc.availability_zones",
            "a third zone",
            {"network__vpc__availability_zones": [A, B, C]},
            "subnets, system nodes, load balancer and policies follow; the control plane keeps its zones",
        ),
        (
            "network.vpc.nat_gateways",
            "`single` to `one_per_az`",
            {"network__vpc__nat_gateways": "one_per_az"},
            "further public addresses: tell those who allow them",
        ),
        ("network.vpc.backend_internet", "on", {"network__vpc__backend_internet": True}, ""),
        (
            "network.vpc.interface_endpoints",
            "one more",
            {"network__vpc__interface_endpoints": ["ecr.api", "sts", "ssm"]},
            "",
        ),
        (
            "network.root.user_networks",
            "one more",
            {
                "network__root__user_networks": [
                    one.model_dump(mode="json")
                    for one in (DESK, OFFICE, OFFICE.replace(name="lab", cidr="192.168.112.0/20"))
                ]
            },
            "no rule of another network is touched",
        ),
        (
            "network.root.shared_with_accounts",
            "one more",
            {"network__root__shared_with_accounts": ["555555555555"]},
            "",
        ),
        (
            "network.root.isolated_from",
            "one more",
            {"network__root__isolated_from": ["10.40.0.0/16", "10.64.0.0/16"]},
            "",
        ),
        (
            "network.flows",
            "one more",
            {
                "network__flows": [
                    {
                        "source": "nodes",
                        "destination": "internet",
                        "from_port": 5671,
                        "to_port": 5671,
                        "purpose": "AMQP",
                    }
                ]
            },
            "",
        ),
        (
            "network.bastion.ssh.cidrs",
            "one more",
            {"network__bastion__ssh__cidrs": ["198.51.100.7/32", "198.51.100.9/32"]},
            "",
        ),
    ),
    *_rows(
        Effect.IN_PLACE,
        ("network.vpc.flow_logs.retention_days", "longer", {"network__vpc__flow_logs__retention_days": 180}, ""),
    ),
    *_rows(
        Effect.NOTHING,
        (
            "network.root.user_networks",
            "another name",
            {
                "network__root__user_networks": [
                    one.model_dump(mode="json") for one in (DESK.replace(name="trading"), OFFICE)
                ]
            },
            "",
        ),
        (
            "network.root.user_networks",
            "another order",
            {"network__root__user_networks": [one.model_dump(mode="json") for one in (OFFICE, DESK)]},
            "",
        ),
    ),
    Row(
        "network.vpc.availability_zones",
        "one zone fewer than the control plane has",
        {"network__vpc__availability_zones": [A, C]},
        Effect.SETTINGS_REFUSE,
        "the control plane's zones must stay in the network",
        message="cluster.control_plane_zones = ",
    ),
    Row(
        "network.vpc.primary_zone",
        "another zone",
        {"network__vpc__primary_zone": B},
        Effect.REPLACES,
        "the NAT gateway gets another public address, and the nodes lose the internet for minutes",
        loses=frozenset({"aws_nat_gateway", "aws_eip", "aws_instance"}),
    ),
    Row(
        "network.vpc.addresses.vpc_cidr",
        "another network",
        {"network__vpc__addresses__vpc_cidr": "10.56.0.0/16"},
        Effect.AWS_REFUSES,
        "after twenty minutes, because its subnets are in use: make an environment beside it, and destroy the old one",
        loses=frozenset({"aws_vpc", "aws_subnet"}),
    ),
    Row(
        "network.vpc.flow_logs.traffic",
        "`ALL` to `REJECT`",
        {"network__vpc__flow_logs__traffic": "REJECT"},
        Effect.REPLACES,
        "the log group stays",
        loses=frozenset({"aws_flow_log"}),
    ),
    Row(
        "network.root",
        "off",
        {"network__root": None},
        Effect.REMOVES,
        "the user networks are cut off",
        loses=frozenset(
            {
                "aws_ec2_transit_gateway",
                "aws_vpn_connection",
                "aws_customer_gateway",
                "aws_route",
                "aws_ec2_transit_gateway_route",
                "aws_ec2_transit_gateway_route_table",
                "aws_ec2_transit_gateway_vpc_attachment",
                "aws_ec2_transit_gateway_route_table_association",
                "aws_vpc_security_group_ingress_rule",
            }
        ),
    ),
    Row(
        "network.root.amazon_side_asn", "another number", {"network__root__amazon_side_asn": 64600}, Effect.IN_PLACE, ""
    ),
    Row(
        "network.root.user_networks",
        "one fewer",
        {"network__root__user_networks": [DESK.model_dump(mode="json")]},
        Effect.REMOVES,
        "the rules of the others stay",
        loses=frozenset(
            {
                "aws_vpn_connection",
                "aws_customer_gateway",
                "aws_route",
                "aws_ec2_transit_gateway_route",
                "aws_ec2_transit_gateway_route_table_association",
                "aws_vpc_security_group_ingress_rule",
            }
        ),
    ),
    Row(
        "network.root.user_networks.vpn.peer_ip",
        "another device",
        {"network__root__user_networks__0__vpn__peer_ip": "198.51.100.9"},
        Effect.REPLACES,
        "the network is cut off until its device knows the new tunnels",
        loses=frozenset(
            {
                "aws_customer_gateway",
                "aws_vpn_connection",
                "aws_ec2_transit_gateway_route",
                "aws_ec2_transit_gateway_route_table_association",
            }
        ),
    ),
    Row(
        "network.bastion.instance_type",
        "larger",
        {"network__bastion__instance_type": "t4g.micro"},
        Effect.IN_PLACE,
        "the bastion is stopped and started; its public address stays",
    ),
    Row("network.bastion.volume_gib", "larger", {"network__bastion__volume_gib": 16}, Effect.IN_PLACE, ""),
    Row(
        "network.bastion.ssh.public_key",
        "another key",
        {"network__bastion__ssh": SSH | {"public_key": public_key(2)}},
        Effect.REPLACES,
        "the bastion is made anew",
        loses=frozenset({"aws_key_pair", "aws_instance"}),
    ),
)

CLUSTER: tuple[Row, ...] = (
    *_rows(
        Effect.IN_PLACE,
        (
            "cluster.api_access_cidrs",
            "one more",
            {"cluster__api_access_cidrs": ["198.51.100.7/32", "198.51.100.8/32"]},
            "",
        ),
        ("cluster.log_retention_days", "longer", {"cluster__log_retention_days": 365}, ""),
        ("cluster.system_nodes.nodes_per_zone", "1 to 2", {"cluster__system_nodes__0__nodes_per_zone": 2}, ""),
        (
            "cluster.system_nodes.disk_gib",
            "larger",
            {"cluster__system_nodes__0__disk_gib": 80},
            "rolls the system nodes, one at a time",
        ),
    ),
    *_rows(
        Effect.ADDS,
        (
            "cluster.access.admins",
            "one more",
            {
                "cluster__access__admins": [
                    "arn:aws:iam::444444444444:role/admin",
                    "arn:aws:iam::444444444444:role/on-call",
                ]
            },
            "",
        ),
        (
            "cluster.system_nodes",
            "a second entry",
            {
                "cluster__system_nodes": [
                    {"name": "system", "instance_types": ["t4g.medium", "t4g.large"], "capacity_type": "SPOT"},
                    {"name": "green", "instance_types": ["m7g.large"]},
                ]
            },
            "the first step of a change that replaces node groups",
        ),
    ),
    Row(
        "cluster.kubernetes_version",
        "older",
        {"cluster__kubernetes_version": "1.35"},
        Effect.AWS_REFUSES,
        "a control plane never goes back",
        message="Unsupported Kubernetes minor version update from 1.36 to 1.35",
    ),
    Row(
        "cluster.control_plane_zones",
        "other zones",
        {"network__vpc__availability_zones": [A, B, C], "cluster__control_plane_zones": [A, C]},
        Effect.AWS_REFUSES,
        "make a cluster beside it",
        message="should belong to the exact set of AZs",
    ),
    Row(
        "cluster.service_cidr",
        "another network",
        {"cluster__service_cidr": "172.21.0.0/16"},
        Effect.PLAN_REFUSES,
        "replaces the cluster, so that what is in it cannot even be planned: make an environment beside it",
        message="configuration is not known",
    ),
    Row(
        "cluster.access.readers",
        "one fewer",
        {"cluster__access__readers": []},
        Effect.REMOVES,
        "",
        loses=frozenset({"aws_eks_access_entry", "aws_eks_access_policy_association"}),
    ),
    Row(
        "cluster.system_nodes.instance_types",
        "another list",
        {"cluster__system_nodes__0__instance_types": ["t4g.large", "t4g.xlarge"]},
        Effect.REPLACES,
        "the old nodes go first: add a second entry instead, then remove the first",
        loses=NODE_GROUPS,
    ),
    Row(
        "cluster.system_nodes.capacity_type",
        "`SPOT` to `ON_DEMAND`",
        {"cluster__system_nodes__0__capacity_type": "ON_DEMAND"},
        Effect.REPLACES,
        "the old nodes go first: add a second entry instead, then remove the first",
        loses=NODE_GROUPS,
    ),
    Row(
        "cluster.system_nodes.name",
        "another name",
        {"cluster__system_nodes__0__name": "blue"},
        Effect.REMOVES,
        "the old nodes go while the new ones come: add a second entry instead, then remove the first",
        loses=NODE_GROUPS | {"aws_launch_template"},
    ),
    Row(
        "cluster.system_nodes.instance_types",
        "another single type",
        {"cluster__system_nodes__0__instance_types": ["m7g.xlarge"]},
        Effect.IN_PLACE,
        "rolls the system nodes, one at a time",
        base="production",
    ),
)

INGRESS: tuple[Row, ...] = (
    *_rows(
        Effect.IN_PLACE,
        (
            "ingress.load_balancer.tcp_idle_timeout_seconds",
            "shorter",
            {"ingress__load_balancer__tcp_idle_timeout_seconds": 600},
            "",
        ),
        (
            "ingress.load_balancer.deregistration_delay_seconds",
            "longer",
            {"ingress__load_balancer__deregistration_delay_seconds": 300},
            "",
        ),
        (
            "ingress.zone.delegations",
            "other name servers",
            {"ingress__zone__delegations": {"child.play.example.com": ["ns3.example.net", "ns4.example.net"]}},
            "",
        ),
    ),
    *_rows(
        Effect.ADDS,
        (
            "ingress.zone.delegations",
            "one more",
            {"ingress__zone__delegations": CHILD | {"other.play.example.com": ["ns1.example.net", "ns2.example.net"]}},
            "",
        ),
    ),
    Row(
        "ingress.zone.zone_name",
        "another domain",
        {
            "ingress__zone__zone_name": "example.org",
            "ingress__zone__delegations": {},
            "ingress__api_host": "api.example.org",
            "services__auth0__custom_domain__name": "auth.example.org",
        },
        Effect.AWS_REFUSES,
        "version 5.100 of the provider, with which it is rehearsed, would delete the old zone's own name servers "
        "(hashicorp/terraform-provider-aws issue 45241, fixed by pull request 45242): the records are gone, the zone "
        "stays. Destroy the zone with `-target` first; the new one has other name servers, delegate to them",
        message="deleting Route53 Hosted Zone",
    ),
    Row(
        "ingress.zone.delegation_set_id",
        "on",
        {"ingress__zone__delegation_set_id": "N0123456789"},
        Effect.REPLACES,
        "the zone gets other name servers: delegate to them. A set that was made from this zone changes nothing",
        loses=frozenset({"aws_route53_zone", "aws_route53_record"}),
    ),
    Row(
        "ingress.api_host",
        "another host",
        {"ingress__api_host": "rest.play.example.com"},
        Effect.REMOVES,
        "the old name is gone at once",
        loses=frozenset({"aws_route53_record"}),
    ),
)

ADDONS: tuple[Row, ...] = (
    *_rows(
        Effect.IN_PLACE,
        ("addons.issuers.email", "another address", {"addons__issuers__email": "other@example.com"}, ""),
        (
            "addons.issuers.use",
            "`staging` to `production`",
            {"addons__issuers__use": "production"},
            "certificates are requested anew",
        ),
        ("addons.node_pools.cpu_limit", "more", {"addons__node_pools__cpu_limit": 128}, ""),
        (
            "addons.node_pools.disk_gib",
            "larger",
            {"addons__node_pools__disk_gib": 80},
            "Karpenter replaces its nodes, a few at a time",
        ),
        (
            "addons.node_pools.architectures",
            "`amd64`, too",
            {"addons__node_pools__architectures": ["arm64", "amd64"]},
            "",
        ),
        ("addons.flux.branch", "another branch", {"addons__flux__branch": "next"}, ""),
        (
            "addons.flux.path",
            "another folder",
            {"addons__flux__path": "clusters/other"},
            "Flux removes what the old folder made and the new one does not name",
        ),
        ("addons.traefik.rate_limit.average", "more", {"addons__traefik__rate_limit__average": 200}, ""),
        (
            "addons.traefik.idle_timeout_seconds",
            "shorter",
            {"addons__traefik__idle_timeout_seconds": 90},
            "rolls Traefik's pods",
        ),
        ("addons.values", "values of your own", {"addons__values": {"metrics-server": {"replicas": 2}}}, ""),
    ),
    Row(
        "addons.flux.webhook",
        "on",
        {"addons__flux__webhook": {}},
        Effect.ADDS,
        "GitHub calls no host with a certificate of the staging issuer",
        base="production",
    ),
    Row(
        "addons.secret_stores",
        "a store for a namespace",
        {"addons__secret_stores": [{"namespace": "shop", "service": "shop"}]},
        Effect.ADDS,
        "",
    ),
)

SERVICES: tuple[Row, ...] = (
    *_rows(
        Effect.ADDS,
        (
            "services.alarms.emails",
            "another address",
            {"services__alarms__emails": ["ops@example.com", "on-call@example.com"]},
            "AWS asks it to confirm",
        ),
        (
            "services.postgresql.backup_copy_region",
            "a region",
            {"services__postgresql__backup_copy_region": "eu-west-1"},
            "the first copy comes the night after",
        ),
        ("services.guardrails.trail.lock_days", "a lock", {"services__guardrails__trail__lock_days": 90}, ""),
        (
            "services.images.microservices",
            "one more",
            {"services__images__microservices": ["order-manager", "position-tracker", "scheduler-service"]},
            "",
        ),
        (
            "services.images.pull_accounts",
            "an account",
            {"services__images__pull_accounts": ["444455556666"]},
            "it must exist",
        ),
    ),
    *_rows(
        Effect.ADDS,
        (
            "services.auth0.services",
            "one more that calls",
            {"services__auth0__services": [_CHECKER, _CALLER, {"name": "x", "calls": ["read:orders"]}]},
            "an application with a key",
        ),
        (
            "services.auth0.services.keys",
            "one more",
            {"services__auth0__services": [_CHECKER, _CALLER | {"keys": {"kept": [1, 2]}}]},
            "the first step of a rotation (docs/services/auth0.md)",
        ),
        (
            "services.auth0.roles",
            "one more",
            {
                "services__auth0__roles": [
                    {"name": "trader", "permissions": ["read:orders", "write:orders"]},
                    {"name": "operator", "permissions": ["read:orders"]},
                ]
            },
            "",
        ),
        (
            "services.auth0.applications",
            "one more",
            {"services__auth0__applications": [APPLICATION, APPLICATION | {"name": "desk"}]},
            "",
        ),
        (
            "services.grafana.slo",
            "on",
            {"services__grafana__slo": {}, "addons__issuers__use": "production"},
            "refused with staging certificates",
        ),
        (
            "services.grafana.notices.quiet_hours",
            "at night",
            {
                "services__grafana__notices__quiet_hours": [
                    {"start": "20:00", "end": "24:00", "time_zone": "Europe/Paris"}
                ]
            },
            "critical alerts are sent as before",
        ),
        (
            "services.grafana.check",
            "on",
            {"services__grafana__check": {}, "addons__issuers__use": "production"},
            "refused with staging certificates",
        ),
        (
            "services.grafana.write_keys",
            "one more",
            {"services__grafana__write_keys": {"kept": [1, 2]}},
            "the first step of a rotation (docs/services/grafana.md)",
        ),
        (
            "services.grafana.admin_keys",
            "one more",
            {"services__grafana__admin_keys": {"kept": [1, 2]}},
            "the first step of a rotation (docs/services/grafana.md)",
        ),
        (
            "services.github.deploy_keys",
            "one more",
            {"services__github__deploy_keys": [DEPLOY_KEY, DEPLOY_KEY.replace("A" * 48, "B" * 48)]},
            "the first step of a rotation (docs/services/github.md)",
        ),
        (
            "services.supabase.keys",
            "one more",
            {"services__supabase__keys": {"kept": [1, 2]}},
            "the first step of a rotation (docs/services/supabase.md)",
        ),
        ("services.auth0.tenant.supabase_role", "on", {"services__auth0__tenant__supabase_role": True}, ""),
        ("services.supabase.sql", "on", {"services__supabase__sql": True}, "opens ports 5432 and 6543 for nodes"),
        (
            "services.kafka.topics",
            "one more",
            {"services__kafka__topics": [{"name": "command"}, {"name": "orders"}, {"name": "prices"}]},
            "",
        ),
        (
            "services.kafka.clients",
            "one more",
            {"services__kafka__clients": [_CLIENT, {"name": "scheduler-service", "produces": ["command"]}]},
            "with an account, a key and its secret",
        ),
        (
            "services.kafka.clients.keys",
            "one more",
            {"services__kafka__clients": [_CLIENT | {"keys": {"kept": [1, 2]}}]},
            "the first step of a rotation (docs/services/kafka.md)",
        ),
        (
            "services.kafka.schema_registry",
            "on",
            {"services__kafka__schema_registry": True},
            "each secret gets another version, with a key for the schemas",
        ),
        (
            "services.kafka.metrics_keys",
            "one more",
            {"services__kafka__metrics_keys": {"kept": [1, 2]}},
            "the first step of a rotation (docs/services/kafka.md)",
        ),
        (
            "services.kafka.admin_keys",
            "one more",
            {"services__kafka__admin_keys": {"kept": [1, 2]}},
            "the first step of a rotation (docs/services/kafka.md)",
        ),
    ),
    *_rows(
        Effect.IN_PLACE,
        (
            "services.kafka.topics.partitions",
            "more",
            {"services__kafka__topics": [{"name": "command", "partitions": 12}, {"name": "orders"}]},
            "messages of a key may go to another partition than before",
        ),
        (
            "services.kafka.type",
            "standard",
            {"services__kafka__type": "standard"},
            "and never back",
        ),
        (
            "services.postgresql.instance_class",
            "larger",
            {"services__postgresql__instance_class": "db.m7g.large"},
            "in the maintenance window, unless `apply_immediately`; a minute of downtime with a standby",
        ),
        (
            "services.postgresql.storage_gib",
            "more",
            {"services__postgresql__storage_gib": 30},
            "online; less is refused by AWS. Not again for six hours",
        ),
        ("services.postgresql.max_storage_gib", "more", {"services__postgresql__max_storage_gib": 100}, ""),
        (
            "services.postgresql.databases",
            "one more",
            {"services__postgresql__databases": [{"name": "order_manager"}, {"name": "position_tracker"}]},
            "by a Job in the cluster, before the deployment is done",
        ),
        (
            "services.postgresql.databases",
            "one less",
            {"services__postgresql__databases": [{"name": "position_tracker"}]},
            "database and role stay in the server, with the data",
        ),
        ("services.postgresql.multi_az", "on", {"services__postgresql__multi_az": True}, ""),
        ("services.postgresql.backup_days", "fewer", {"services__postgresql__backup_days": 7}, "what is older goes"),
        (
            "services.postgresql.master_rotation_days",
            "fewer",
            {"services__postgresql__master_rotation_days": 7},
            "",
        ),
        ("services.postgresql.log_retention_days", "more", {"services__postgresql__log_retention_days": 90}, ""),
        ("services.postgresql.apply_immediately", "on", {"services__postgresql__apply_immediately": True}, ""),
        ("services.budget.monthly_usd", "more", {"services__budget__monthly_usd": 500}, ""),
        (
            "services.budget.by_tag",
            "on",
            {"services__budget__by_tag": True},
            "the tag must be active as a cost allocation tag",
        ),
        (
            "services.guardrails.trail.retention_days",
            "shorter",
            {"services__guardrails__trail__retention_days": 90},
            "what is older goes within a day",
        ),
        (
            "services.guardrails.threat_detection.features",
            "one more",
            {"services__guardrails__threat_detection__features": ["EKS_AUDIT_LOGS", "S3_DATA_EVENTS"]},
            "",
        ),
    ),
    *(
        Row(
            f"services.{name}",
            "off",
            {f"services__{name}": None},
            Effect.REMOVES,
            note,
            loses=frozenset(types),
        )
        for name, note, types in (
            ("budget", "", {"aws_budgets_budget"}),
            ("postgresql", "with the data; in production AWS refuses", _POSTGRESQL),
            (
                "images",
                "with all images; in production AWS refuses while there are any",
                _IMAGES | {"aws_kms_key", "aws_kms_alias"},
            ),
            ("guardrails", "with the record; in production AWS refuses while there is any", _GUARDRAILS),
        )
    ),
    *_rows(
        Effect.IN_PLACE,
        (
            "services.grafana.notices.emails",
            "one more",
            {"services__grafana__notices__emails": ["ops@example.com", "night@example.com"]},
            "",
        ),
        (
            "services.grafana.runbooks_url",
            "another",
            {"services__grafana__runbooks_url": "https://example.com/other"},
            "every dashboard and alert",
        ),
        ("services.grafana.alerts.consumer_lag", "fewer", {"services__grafana__alerts__consumer_lag": 100}, ""),
        ("services.github.owned.reviews", "more", {"services__github__owned__reviews": 2}, ""),
        ("services.github.visibility", "public", {"services__github__visibility": "public"}, "with its history"),
        ("services.supabase.size", "larger", {"services__supabase__size": "small"}, "and starts anew meanwhile"),
        ("services.supabase.max_rows", "fewer", {"services__supabase__max_rows": 100}, ""),
        (
            "services.auth0.services.scopes",
            "one more",
            {"services__auth0__services": [{**_CHECKER, "scopes": ["read:orders", "write:orders", "a:b"]}, _CALLER]},
            "",
        ),
        (
            "services.auth0.services.calls",
            "one more",
            {"services__auth0__services": [_CHECKER, _CALLER | {"calls": ["read:orders", "write:orders"]}]},
            "",
        ),
        (
            "services.auth0.applications.callbacks",
            "another",
            {"services__auth0__applications": [APPLICATION | {"callbacks": ["https://app.example.com/back"]}]},
            "",
        ),
        ("services.auth0.token_minutes", "fewer", {"services__auth0__token_minutes": 30}, ""),
        ("services.auth0.users.sign_up", "on", {"services__auth0__users__sign_up": True}, ""),
        ("services.auth0.tenant.session_hours", "more", {"services__auth0__tenant__session_hours": 48}, ""),
        ("services.auth0.tenant.mfa", "never", {"services__auth0__tenant__mfa": "never"}, "production refuses it"),
        ("services.auth0.tenant.login_attempts", "fewer", {"services__auth0__tenant__login_attempts": 5}, ""),
    ),
    Row(
        "services.grafana.alerts",
        "off",
        {"services__grafana__alerts": None},
        Effect.REMOVES,
        "",
        loses=frozenset({"grafana_folder", "grafana_rule_group"}),
    ),
    Row(
        "services.grafana.notices",
        "off",
        {"services__grafana__notices": None},
        Effect.REMOVES,
        "the stack has its own policy again",
        loses=frozenset({"grafana_contact_point", "grafana_notification_policy"}),
    ),
    Row(
        "services.github.branches",
        "another",
        {"services__github__branches": ["release"]},
        Effect.REPLACES,
        "deployments come from this branch alone",
        loses=frozenset({"github_repository_environment_deployment_policy"}),
    ),
    Row(
        "services.github.oidc_provider",
        "off",
        {"services__github__oidc_provider": False},
        Effect.REMOVES,
        "workflows reach the account no more until another environment, or a person, makes it",
        loses=frozenset({"aws_iam_openid_connect_provider"}),
    ),
    Row(
        "services.supabase.password_generation",
        "raised",
        {"services__supabase__password_generation": 2},
        Effect.REPLACES,
        "another password, in place at Supabase",
        loses=frozenset({"random_password"}),
    ),
    Row(
        "services.supabase.auth0",
        "off",
        {"services__supabase__auth0": False},
        Effect.REMOVES,
        "its tokens are good no more",
        loses=frozenset({"supabase_third_party_auth"}),
    ),
    Row(
        "services.supabase.region",
        "another",
        {"services__supabase__region": "eu-west-3"},
        Effect.AWS_REFUSES,
        "by Supabase: a project stays where it is (docs/services/supabase.md)",
        message="region cannot be changed",
    ),
    Row(
        "services.supabase.organization",
        "another",
        {"services__supabase__organization": "z" * 20},
        Effect.AWS_REFUSES,
        "by Supabase: a project stays where it is (docs/services/supabase.md)",
        message="organization_id cannot be changed",
    ),
    Row(
        "services.supabase",
        "off",
        {"services__supabase": None},
        Effect.REMOVES,
        "with its database; in production the plan refuses",
        loses=frozenset(
            {
                *("supabase_project", "supabase_settings", "supabase_apikey", "supabase_third_party_auth"),
                *("random_password", "aws_secretsmanager_secret", "aws_secretsmanager_secret_version"),
            }
        ),
    ),
    Row(
        "services.auth0.services",
        "one less that calls",
        {"services__auth0__services": [_CHECKER]},
        Effect.REMOVES,
        "its application; KMS deletes the key after seven days",
        loses=frozenset(_MACHINE),
    ),
    Row(
        "services.auth0.audience",
        "another",
        {"services__auth0__audience": "https://play.example.com"},
        Effect.REPLACES,
        "another API, without grants until the end of the deployment; in production the plan refuses",
        loses=frozenset({"auth0_resource_server", "auth0_resource_server_scopes", "auth0_client_grant"}),
    ),
    Row(
        "services.auth0.users.name",
        "another",
        {"services__auth0__users__name": "people"},
        Effect.REPLACES,
        "another database, without the users; in production the plan refuses",
        loses=frozenset({"auth0_connection", "auth0_connection_clients"}),
    ),
    Row(
        "services.auth0.custom_domain.name",
        "another",
        {"services__auth0__custom_domain__name": "login.play.example.com"},
        Effect.REPLACES,
        "the issuer is another one; in production the plan refuses",
        loses=frozenset(_CUSTOM_DOMAIN | {"supabase_third_party_auth"}),
    ),
    Row(
        "services.auth0.custom_domain.delegated",
        "off",
        {"services__auth0__custom_domain__delegated": False},
        Effect.REPLACES,
        "the issuer is the tenant's domain again; the custom one stays verified",
        loses=frozenset({"auth0_custom_domain_verification", "supabase_third_party_auth"}),
    ),
    Row(
        "services.auth0.tenant.log_retention_days",
        "off",
        {"services__auth0__tenant__log_retention_days": None},
        Effect.REMOVES,
        "the log of the tenant; Auth0 keeps its own for some days",
        loses=frozenset(_TENANT_LOG),
    ),
    Row(
        "services.auth0.tenant",
        "off",
        {"services__auth0__tenant": None},
        Effect.REMOVES,
        "and switches the protection against attacks off: first give the tenant to another environment",
        loses=frozenset(_TENANT),
    ),
    Row(
        "services.auth0",
        "off",
        {"services__auth0": None, "services__supabase__auth0": False},
        Effect.PLAN_REFUSES,
        "unless AUTH0_DOMAIN is set: nothing else names the tenant any more (docs/services/auth0.md)",
        message="The 'AUTH0_DOMAIN' must be specified",
    ),
    Row(
        "services.kafka.topics.partitions",
        "fewer",
        {"services__kafka__topics": [{"name": "command", "partitions": 3}, {"name": "orders"}]},
        Effect.REPLACES,
        "the topic is made anew, without its messages; in production the plan refuses",
        loses=frozenset({"confluent_kafka_topic"}),
    ),
    Row(
        "services.kafka.topic_prefix",
        "another",
        {"services__kafka__topic_prefix": "topic.play."},
        Effect.REPLACES,
        "other topics, without the messages; in production the plan refuses",
        loses=frozenset(_TOPICS_AND_PERMISSIONS),
    ),
    Row(
        "services.kafka.region",
        "another",
        {"services__kafka__region": "eu-west-3"},
        Effect.PLAN_REFUSES,
        "first without topics and clients (docs/services/kafka.md)",
        message="The provider's configuration is not known yet",
    ),
    Row(
        "services.kafka.topics",
        "none, and no clients",
        {"services__kafka__topics": [], "services__kafka__clients": []},
        Effect.REMOVES,
        "the first step to another cluster, or to none; in production the plan refuses",
        loses=frozenset(_KAFKA_TABLE),
    ),
    Row(
        "services.kafka",
        "off",
        {"services__kafka": None},
        Effect.PLAN_REFUSES,
        "first without topics and clients (docs/services/kafka.md)",
        message="Provider configuration not present",
    ),
    Row(
        "services.kafka.multi_zone",
        "on",
        {"services__kafka__multi_zone": True},
        Effect.SETTINGS_REFUSE,
        "a basic cluster stands in one zone. With type standard as for another region",
        message="services.kafka.multi_zone = True: must be False: a basic cluster stands in one zone",
    ),
    Row(
        "services.kafka.topics.compression",
        "on",
        {"services__kafka__topics": [{"name": "command", "compression": "lz4"}, {"name": "orders"}]},
        Effect.SETTINGS_REFUSE,
        "at Confluent, where producers choose it; in place at Redpanda",
        message="services.kafka.topics[0].compression = 'lz4': must be None: at Confluent, the producers choose it",
    ),
    Row(
        "services.images.microservices",
        "one less",
        {"services__images__microservices": ["order-manager"]},
        Effect.REMOVES,
        "with its images; in production AWS refuses while there are any",
        loses=frozenset({"aws_ecr_repository", "aws_ecr_lifecycle_policy"}),
    ),
    Row(
        "services.postgresql.version",
        "another major version",
        {"services__postgresql__version": "18.1"},
        Effect.REPLACES,
        "an upgrade with minutes of downtime, and another parameter group. Set `apply_immediately` with it: while the "
        "upgrade waits for its window, AWS does not delete the old group, and the deployment ends with that error",
        loses=frozenset({"aws_db_parameter_group"}),
    ),
    Row(
        "services.postgresql.restore_from",
        "a snapshot",
        {"services__postgresql__restore_from": "a-snapshot"},
        Effect.NOTHING,
        "it is for the creation only (docs/runbooks/restore.md)",
    ),
    Row(
        "services.images.keep_tagged",
        "fewer",
        {"services__images__keep_tagged": 20},
        Effect.REPLACES,
        "the others go within a day",
        loses=frozenset({"aws_ecr_lifecycle_policy"}),
    ),
    Row(
        "services.alarms",
        "off",
        {"services__alarms": None},
        Effect.SETTINGS_REFUSE,
        "as long as something raises alarms",
        message="services.alarms = None: must be set: budget and guardrails and postgresql would raise alarms",
    ),
)

ENVIRONMENT: tuple[Row, ...] = (
    Row(
        "context.cost_center",
        "another tag",
        {"context__cost_center": "other"},
        Effect.IN_PLACE,
        "every resource; rolls the system nodes, one at a time, and Karpenter's, because instances carry the tags",
    ),
    Row("context.owner", "another tag", {"context__owner": "others@example.com"}, Effect.IN_PLACE, "like every tag"),
    Row(
        "context.lift_protection",
        "on",
        {"context__lift_protection": True},
        Effect.IN_PLACE,
        "the first step to destroy production: nothing else of it changes",
        base="production",
    ),
    Row(
        "context.stage",
        "`production` to `development`",
        {"context__stage": "development", "addons__issuers__use": "staging"},
        Effect.IN_PLACE,
        "lifts the protections, and makes the add-ons smaller",
        base="production",
    ),
    Row(
        "context.project",
        "another name",
        {"context__project": "exchange"},
        Effect.PLAN_REFUSES,
        "nearly everything has the name in its own: make an environment beside it",
    ),
    Row(
        "network.vpc.availability_zones",
        "a zone fewer",
        {"network__vpc__availability_zones": [A, B], "cluster__control_plane_zones": [A, B]},
        Effect.PLAN_REFUSES,
        "the load balancer and the zone's public address are protected",
        message="Instance cannot be destroyed",
        base="production",
    ),
    Row(
        "network.vpc.nat_gateways",
        "`one_per_az` to `single`",
        {"network__vpc__nat_gateways": "single"},
        Effect.SETTINGS_REFUSE,
        "",
        message="network.vpc.nat_gateways = 'single': must be 'one_per_az' in production",
        base="production",
    ),
    Row(
        "cluster.service_cidr",
        "another network",
        {"cluster__service_cidr": "172.21.0.0/16"},
        Effect.PLAN_REFUSES,
        "the cluster is protected",
        message="Instance cannot be destroyed",
        base="production",
    ),
    Row(
        "ingress.zone.zone_name",
        "another domain",
        {"ingress__zone__zone_name": "example.org", "ingress__api_host": "api.example.org"},
        Effect.PLAN_REFUSES,
        "the zone is protected",
        message="Instance cannot be destroyed",
        base="production",
    ),
)

LAYERS: Mapping[str, tuple[Row, ...]] = {
    "Network": NETWORK,
    "Cluster": CLUSTER,
    "Ingress": INGRESS,
    "Add-ons": ADDONS,
    "Services": SERVICES,
    "Environment": ENVIRONMENT,
}
TABLE: tuple[Row, ...] = tuple(row for rows in LAYERS.values() for row in rows)
