"""The IAM permissions of Karpenter's controller.

They are those of Karpenter v1.14's reference (Reference, "CloudFormation"), less the permissions to manage instance
profiles and to watch zonal shifts, with this account instead of any account.
"""

from r3edge.core.context import Context
from r3edge.core.iam import Condition, Statement, statement


def controller_permissions(
    context: Context, *, cluster_name: str, cluster_arn: str, queue_arn: str, node_role_arn: str, profile_arn: str
) -> list[Statement]:
    """Return the statements for a cluster, an interruption queue, and the role and instance profile of the nodes."""
    return [
        *_launch_and_terminate(context, cluster_name),
        *_read(context, cluster_arn),
        *_use(context, cluster_name, queue_arn, node_role_arn, profile_arn),
    ]


def _launch_and_terminate(context: Context, name: str) -> list[Statement]:
    owned = f"kubernetes.io/cluster/{name}"
    launched_by_karpenter: list[Condition] = [
        ("StringEquals", f"aws:ResourceTag/{owned}", ["owned"]),
        ("StringLike", "aws:ResourceTag/karpenter.sh/nodepool", ["*"]),
    ]
    tagged_at_creation: list[Condition] = [
        ("StringEquals", f"aws:RequestTag/{owned}", ["owned"]),
        ("StringEquals", "aws:RequestTag/eks:eks-cluster-name", [name]),
        ("StringLike", "aws:RequestTag/karpenter.sh/nodepool", ["*"]),
    ]
    created = [
        context.arn("ec2", f"{kind}/*")
        for kind in (
            "fleet",
            "instance",
            "volume",
            "network-interface",
            "launch-template",
            "spot-instances-request",
        )
    ]
    # Images, and the snapshots behind them, belong to other accounts.
    used = [f"arn:aws:ec2:{context.region}::{kind}/*" for kind in ("image", "snapshot")] + [
        context.arn("ec2", f"{kind}/*")
        for kind in ("security-group", "subnet", "capacity-reservation", "placement-group")
    ]
    instances = context.arn("ec2", "instance/*")
    templates = context.arn("ec2", "launch-template/*")
    return [
        statement("LaunchWith", ["ec2:RunInstances", "ec2:CreateFleet"], used),
        statement(
            "LaunchFromOwnTemplate",
            ["ec2:RunInstances", "ec2:CreateFleet"],
            [templates],
            conditions=launched_by_karpenter,
        ),
        statement(
            "LaunchTagged",
            ["ec2:RunInstances", "ec2:CreateFleet", "ec2:CreateLaunchTemplate"],
            created,
            conditions=tagged_at_creation,
        ),
        statement(
            "TagAtCreation",
            ["ec2:CreateTags"],
            created,
            conditions=[
                *tagged_at_creation,
                ("StringEquals", "ec2:CreateAction", ["RunInstances", "CreateFleet", "CreateLaunchTemplate"]),
            ],
        ),
        statement(
            "TagOwnInstances",
            ["ec2:CreateTags"],
            [instances],
            conditions=[
                *launched_by_karpenter,
                ("StringEqualsIfExists", "aws:RequestTag/eks:eks-cluster-name", [name]),
                (
                    "ForAllValues:StringEquals",
                    "aws:TagKeys",
                    ["eks:eks-cluster-name", "karpenter.sh/nodeclaim", "Name"],
                ),
            ],
        ),
        statement(
            "TerminateOwn",
            ["ec2:TerminateInstances", "ec2:DeleteLaunchTemplate"],
            [instances, templates],
            conditions=launched_by_karpenter,
        ),
    ]


def _read(context: Context, cluster_arn: str) -> list[Statement]:
    described = (
        "CapacityReservations",
        "Images",
        "Instances",
        "InstanceStatus",
        "InstanceTypeOfferings",
        "InstanceTypes",
        "LaunchTemplates",
        "PlacementGroups",
        "SecurityGroups",
        "SpotPriceHistory",
        "Subnets",
    )
    return [
        statement(
            "ReadEc2",
            [f"ec2:Describe{what}" for what in described],
            ["*"],
            conditions=[("StringEquals", "aws:RequestedRegion", [context.region])],
        ),
        statement("ReadImageIds", ["ssm:GetParameter"], [f"arn:aws:ssm:{context.region}::parameter/aws/service/*"]),
        statement("ReadPrices", ["pricing:GetProducts"], ["*"]),
        statement("ListInstanceProfiles", ["iam:ListInstanceProfiles"], ["*"]),
        statement("ReadCluster", ["eks:DescribeCluster"], [cluster_arn]),
    ]


def _use(context: Context, name: str, queue_arn: str, node_role_arn: str, profile_arn: str) -> list[Statement]:
    return [
        # Before it deletes an EC2NodeClass, Karpenter looks for the profile that it would have created without ours,
        # <cluster>_<hash> (aws/karpenter-provider-aws, pkg/providers/instanceprofile).
        statement(
            "ReadInstanceProfile",
            ["iam:GetInstanceProfile"],
            [profile_arn, f"arn:aws:iam::{context.account_id}:instance-profile/{name}_*"],
        ),
        statement(
            "PassNodeRole",
            ["iam:PassRole"],
            [node_role_arn],
            conditions=[("StringEquals", "iam:PassedToService", ["ec2.amazonaws.com"])],
        ),
        statement(
            "ReadInterruptions",
            ["sqs:DeleteMessage", "sqs:GetQueueUrl", "sqs:ReceiveMessage"],
            [queue_arn],
        ),
    ]
