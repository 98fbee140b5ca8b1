"""The objects that exist on the AWS server, read from the server: Terraform's state cannot show what it forgot.

The rehearsal takes one inventory before apply and one after destroy. Both must be equal; a fresh server is not empty
(it has a default VPC, for example).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import jmespath

Inventory = dict[str, set[str]]
ClientFactory = Callable[[str, str], Any]
"""Creates a boto3 client of a service in a region, as `AwsServer.client` does."""


@dataclass(frozen=True)
class Probe:
    """A query for all existing objects of one kind.

    `query` (JMESPath) selects their names from each page of the answer, without those that are only remembered as
    deleted. `each` repeats the query for every object of another probe: (its kind, the argument that takes its name).
    """

    kind: str
    service: str
    operation: str
    query: str
    arguments: dict[str, Any] = field(default_factory=dict)
    each: tuple[str, str] | None = None


PROBES = (
    Probe("VPC", "ec2", "describe_vpcs", "Vpcs[].VpcId"),
    Probe("subnet", "ec2", "describe_subnets", "Subnets[].SubnetId"),
    Probe("route table", "ec2", "describe_route_tables", "RouteTables[].RouteTableId"),
    Probe("network ACL", "ec2", "describe_network_acls", "NetworkAcls[].NetworkAclId"),
    Probe("security group", "ec2", "describe_security_groups", "SecurityGroups[].GroupId"),
    Probe("prefix list", "ec2", "describe_managed_prefix_lists", "PrefixLists[?OwnerId!='AWS'].PrefixListId"),
    Probe("DHCP options", "ec2", "describe_dhcp_options", "DhcpOptions[].DhcpOptionsId"),
    Probe("internet gateway", "ec2", "describe_internet_gateways", "InternetGateways[].InternetGatewayId"),
    Probe("NAT gateway", "ec2", "describe_nat_gateways", "NatGateways[?State!='deleted'].NatGatewayId"),
    Probe("elastic IP", "ec2", "describe_addresses", "Addresses[].AllocationId"),
    Probe("VPC endpoint", "ec2", "describe_vpc_endpoints", "VpcEndpoints[?State!='deleted'].VpcEndpointId"),
    Probe("VPC peering", "ec2", "describe_vpc_peering_connections",
          "VpcPeeringConnections[?Status.Code!='deleted'].VpcPeeringConnectionId"),
    Probe("flow log", "ec2", "describe_flow_logs", "FlowLogs[].FlowLogId"),
    Probe("transit gateway", "ec2", "describe_transit_gateways", "TransitGateways[?State!='deleted'].TransitGatewayId"),
    Probe("transit gateway attachment", "ec2", "describe_transit_gateway_attachments",
          "TransitGatewayAttachments[?State!='deleted'].TransitGatewayAttachmentId"),
    Probe("transit gateway route table", "ec2", "describe_transit_gateway_route_tables",
          "TransitGatewayRouteTables[?State!='deleted'].TransitGatewayRouteTableId"),
    Probe("customer gateway", "ec2", "describe_customer_gateways",
          "CustomerGateways[?State!='deleted'].CustomerGatewayId"),
    Probe("VPN gateway", "ec2", "describe_vpn_gateways", "VpnGateways[?State!='deleted'].VpnGatewayId"),
    Probe("VPN connection", "ec2", "describe_vpn_connections", "VpnConnections[?State!='deleted'].VpnConnectionId"),
    Probe("instance", "ec2", "describe_instances",
          "Reservations[].Instances[] | [?State.Name!='terminated'].InstanceId"),
    Probe("volume", "ec2", "describe_volumes", "Volumes[].VolumeId"),
    Probe("network interface", "ec2", "describe_network_interfaces", "NetworkInterfaces[].NetworkInterfaceId"),
    Probe("launch template", "ec2", "describe_launch_templates", "LaunchTemplates[].LaunchTemplateId"),
    Probe("key pair", "ec2", "describe_key_pairs", "KeyPairs[].KeyPairId"),
    Probe("resource share", "ram", "get_resource_shares", "resourceShares[?status!='DELETED'].resourceShareArn",
          {"resourceOwner": "SELF"}),
    Probe("EKS cluster", "eks", "list_clusters", "clusters"),
    Probe("EKS node group", "eks", "list_nodegroups", "nodegroups", each=("EKS cluster", "clusterName")),
    Probe("EKS add-on", "eks", "list_addons", "addons", each=("EKS cluster", "clusterName")),
    Probe("EKS access entry", "eks", "list_access_entries", "accessEntries", each=("EKS cluster", "clusterName")),
    Probe("EKS Pod Identity association", "eks", "list_pod_identity_associations", "associations[].associationId",
          each=("EKS cluster", "clusterName")),
    Probe("IAM role", "iam", "list_roles", "Roles[].RoleName"),
    Probe("IAM policy", "iam", "list_policies", "Policies[].Arn", {"Scope": "Local"}),
    Probe("IAM user", "iam", "list_users", "Users[].UserName"),
    Probe("instance profile", "iam", "list_instance_profiles", "InstanceProfiles[].InstanceProfileName"),
    Probe("OIDC provider", "iam", "list_open_id_connect_providers", "OpenIDConnectProviderList[].Arn"),
    Probe("KMS alias", "kms", "list_aliases", "Aliases[?!starts_with(AliasName, 'alias/aws/')].AliasName"),
    # A group without retention under /aws/ is a service's own: it comes back when the service has logs to deliver.
    Probe("log group", "logs", "describe_log_groups",
          "logGroups[?retentionInDays || !starts_with(logGroupName, '/aws/')].logGroupName"),
    Probe("alarm", "cloudwatch", "describe_alarms", "MetricAlarms[].AlarmName"),
    Probe("event rule", "events", "list_rules", "Rules[].Name"),
    Probe("queue", "sqs", "list_queues", "QueueUrls"),
    Probe("topic", "sns", "list_topics", "Topics[].TopicArn"),
    Probe("subscription", "sns", "list_subscriptions", "Subscriptions[].SubscriptionArn"),
    Probe("bucket", "s3", "list_buckets", "Buckets[].Name"),
    Probe("DynamoDB table", "dynamodb", "list_tables", "TableNames"),
    Probe("hosted zone", "route53", "list_hosted_zones", "HostedZones[].Id"),
    Probe("certificate", "acm", "list_certificates", "CertificateSummaryList[].CertificateArn"),
    Probe("load balancer", "elbv2", "describe_load_balancers", "LoadBalancers[].LoadBalancerArn"),
    Probe("target group", "elbv2", "describe_target_groups", "TargetGroups[].TargetGroupArn"),
    Probe("Auto Scaling group", "autoscaling", "describe_auto_scaling_groups",
          "AutoScalingGroups[].AutoScalingGroupName"),
    Probe("DB instance", "rds", "describe_db_instances", "DBInstances[].DBInstanceIdentifier"),
    Probe("DB cluster", "rds", "describe_db_clusters", "DBClusters[].DBClusterIdentifier"),
    Probe("DB subnet group", "rds", "describe_db_subnet_groups", "DBSubnetGroups[].DBSubnetGroupName"),
    Probe("DB parameter group", "rds", "describe_db_parameter_groups",
          "DBParameterGroups[].DBParameterGroupName | [?!starts_with(@, 'default.')]"),
    Probe("DB cluster parameter group", "rds", "describe_db_cluster_parameter_groups",
          "DBClusterParameterGroups[].DBClusterParameterGroupName | [?!starts_with(@, 'default.')]"),
    Probe("DB snapshot", "rds", "describe_db_snapshots", "DBSnapshots[].DBSnapshotIdentifier"),
    Probe("DB event subscription", "rds", "describe_event_subscriptions",
          "EventSubscriptionsList[].CustSubscriptionId"),
    Probe("secret", "secretsmanager", "list_secrets", "SecretList[?DeletedDate==null].Name"),
    Probe("SSM parameter", "ssm", "describe_parameters", "Parameters[?!starts_with(Name, '/aws/')].Name"),
    Probe("ECR repository", "ecr", "describe_repositories", "repositories[].repositoryName"),
    Probe("backup vault", "backup", "list_backup_vaults", "BackupVaultList[].BackupVaultName"),
    Probe("backup plan", "backup", "list_backup_plans", "BackupPlansList[].BackupPlanId"),
    Probe("trail", "cloudtrail", "list_trails", "Trails[].TrailARN"),
    Probe("GuardDuty detector", "guardduty", "list_detectors", "DetectorIds"),
)  # fmt: skip


def inventory(client: ClientFactory, region: str) -> Inventory:
    """Return the names of all objects in a region, and in the services without regions, by kind."""
    clients: dict[str, Any] = {}
    found: Inventory = {}

    def of(service: str) -> Any:
        if service not in clients:
            clients[service] = client(service, region)
        return clients[service]

    for probe in PROBES:
        found[probe.kind] = set(_ask(of(probe.service), probe, found))
    found["KMS key"] = set(_kms_keys(of("kms")))
    found["budget"] = set(_budgets(of("sts"), of("budgets")))
    return found


def difference(before: Inventory, after: Inventory) -> Inventory:
    """Return the objects in `after` that are not in `before`, by kind, without empty kinds."""
    added = {kind: names - before.get(kind, set()) for kind, names in after.items()}
    return {kind: names for kind, names in added.items() if names}


def _ask(client: Any, probe: Probe, found: Inventory) -> Iterator[str]:
    if probe.each is None:
        yield from _names(client, probe, probe.arguments)
        return
    kind, argument = probe.each
    for parent in sorted(found[kind]):
        for name in _names(client, probe, {**probe.arguments, argument: parent}):
            yield f"{parent}/{name}"


def _names(client: Any, probe: Probe, arguments: dict[str, Any]) -> Iterator[str]:
    for page in _pages(client, probe.operation, arguments):
        yield from jmespath.search(probe.query, page) or []


def _pages(client: Any, operation: str, arguments: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if client.can_paginate(operation):
        yield from client.get_paginator(operation).paginate(**arguments)
    else:
        yield getattr(client, operation)(**arguments)


def _kms_keys(client: Any) -> Iterator[str]:
    """Return the customer's keys.

    The list also has AWS's own keys, which come and go with the services that use them, and deleted ones until their
    waiting time is over. It does not tell them apart.
    """
    for page in _pages(client, "list_keys", {}):
        for key in page["Keys"]:
            metadata = client.describe_key(KeyId=key["KeyId"])["KeyMetadata"]
            if metadata["KeyState"] != "PendingDeletion" and metadata["KeyManager"] == "CUSTOMER":
                yield key["KeyId"]


def _budgets(identity: Any, client: Any) -> Iterator[str]:
    account = identity.get_caller_identity()["Account"]
    for page in _pages(client, "describe_budgets", {"AccountId": account}):
        yield from (budget["BudgetName"] for budget in page.get("Budgets", []))
