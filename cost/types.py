"""Which function tells the costs of a resource type, and which types are free."""

from collections.abc import Callable, Mapping

from cost import compute, database, network, storage, vendor
from cost.entries import Entries
from cost.prices import Prices
from cost.resource import Resource

_KAFKA = vendor.charges("by use")

PRICED: Mapping[str, Callable[[Resource, Prices], Entries]] = {
    "aws_backup_vault": storage.by_use("snapshots in a vault", "backup_storage"),
    "aws_cloudwatch_event_bus": storage.by_use("events of a partner", "partner_events"),
    "aws_cloudwatch_log_group": storage.log_group,
    "aws_cloudwatch_metric_alarm": storage.alarm,
    "aws_db_instance": database.instance,
    "aws_ec2_transit_gateway_vpc_attachment": network.transit_gateway_attachment,
    "aws_ecr_repository": storage.by_use("images in ECR", "ecr_storage"),
    "aws_eip": network.elastic_ip,
    "aws_eks_cluster": compute.cluster,
    "aws_eks_node_group": compute.node_group,
    "aws_instance": compute.instance,
    "aws_guardduty_detector": storage.by_use("events that GuardDuty reads", "guardduty_events"),
    "aws_kms_key": storage.key,
    "aws_lb": network.load_balancer,
    "aws_nat_gateway": network.nat_gateway,
    "aws_route53_zone": storage.zone,
    "aws_s3_bucket": storage.by_use("objects in S3 Standard", "s3_standard"),
    "aws_secretsmanager_secret": storage.secret,
    "aws_sns_topic_subscription": storage.by_use("alarms by e-mail", "sns_emails"),
    "aws_sqs_queue": storage.by_use("requests to queues", "sqs"),
    "aws_vpc_endpoint": network.endpoint,
    "aws_vpn_connection": network.vpn_connection,
    "auth0_resource_server": vendor.charges("by plan and by users of a month"),
    "confluent_kafka_cluster": _KAFKA,
    "helm_release": storage.release,
    "kubernetes_storage_class_v1": storage.by_use("volumes that pods claim", "gp3"),
    "redpanda_serverless_cluster": _KAFKA,
    "supabase_project": vendor.charges("by plan, by size and by use"),
}
"""The types that cost something, or whose use does."""

FREE = frozenset(
    {
        # Its vaults are charged for.
        "aws_backup_plan",
        "aws_backup_selection",
        # Without actions.
        "aws_budgets_budget",
        # The first trail of an account; its bucket is charged for.
        "aws_cloudtrail",
        # Rules; events are charged for with the bus, but AWS's own on the default one.
        "aws_cloudwatch_event_rule",
        "aws_cloudwatch_event_target",
        "aws_cloudwatch_log_resource_policy",
        "aws_customer_gateway",
        "aws_db_event_subscription",
        "aws_db_parameter_group",
        "aws_db_subnet_group",
        "aws_default_network_acl",
        "aws_default_route_table",
        "aws_default_security_group",
        # The attachments are charged for.
        "aws_ec2_transit_gateway",
        "aws_ec2_transit_gateway_route",
        "aws_ec2_transit_gateway_route_table",
        "aws_ec2_transit_gateway_route_table_association",
        "aws_ec2_transit_gateway_vpc_attachment_accepter",
        "aws_ecr_lifecycle_policy",
        "aws_ecr_registry_scanning_configuration",
        "aws_ecr_repository_policy",
        "aws_eks_access_entry",
        "aws_eks_access_policy_association",
        "aws_eks_addon",
        "aws_eks_pod_identity_association",
        # Its log group is charged for.
        "aws_flow_log",
        # By what it reads, with the detector.
        "aws_guardduty_detector_feature",
        "aws_iam_instance_profile",
        "aws_iam_role",
        "aws_iam_role_policy",
        "aws_iam_role_policy_attachment",
        "aws_internet_gateway",
        "aws_key_pair",
        "aws_kms_alias",
        # Its node groups are charged for.
        "aws_launch_template",
        "aws_lb_listener",
        "aws_lb_target_group",
        "aws_network_acl",
        "aws_ram_principal_association",
        "aws_ram_resource_association",
        "aws_ram_resource_share",
        "aws_ram_resource_share_accepter",
        "aws_route",
        "aws_route53_record",
        "aws_route_table",
        "aws_route_table_association",
        "aws_s3_bucket_lifecycle_configuration",
        "aws_s3_bucket_object_lock_configuration",
        "aws_s3_bucket_ownership_controls",
        "aws_s3_bucket_policy",
        "aws_s3_bucket_public_access_block",
        "aws_s3_bucket_server_side_encryption_configuration",
        "aws_s3_bucket_versioning",
        "aws_secretsmanager_secret_rotation",
        "aws_secretsmanager_secret_version",
        "aws_security_group",
        # Its subscriptions are charged for.
        "aws_sns_topic",
        "aws_sns_topic_policy",
        "aws_sqs_queue_policy",
        "aws_subnet",
        "aws_vpc",
        "aws_vpc_security_group_egress_rule",
        "aws_vpc_security_group_ingress_rule",
        # With the API.
        "auth0_action",
        "auth0_attack_protection",
        "auth0_client",
        "auth0_client_credentials",
        "auth0_client_grant",
        "auth0_connection",
        "auth0_connection_clients",
        "auth0_custom_domain",
        "auth0_custom_domain_verification",
        "auth0_guardian",
        "auth0_log_stream",
        "auth0_resource_server_scopes",
        "auth0_role",
        "auth0_role_permissions",
        "auth0_tenant",
        "auth0_trigger_actions",
        # With the cluster.
        "confluent_api_key",
        "confluent_environment",
        "confluent_kafka_acl",
        "confluent_kafka_topic",
        "confluent_role_binding",
        "confluent_service_account",
        "kubernetes_config_map_v1",
        "kubernetes_namespace_v1",
        "kubernetes_network_policy_v1",
        "random_password",
        "redpanda_acl",
        "redpanda_resource_group",
        "redpanda_topic",
        "redpanda_user",
        # With the project.
        "supabase_apikey",
        "supabase_settings",
        "supabase_third_party_auth",
        "terraform_data",
    }
)
"""The types that cost nothing, whatever their use."""
