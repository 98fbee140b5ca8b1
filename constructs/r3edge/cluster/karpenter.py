"""What Karpenter needs from AWS; its chart, NodePools and EC2NodeClass are add-ons of the cluster."""

import json
from collections.abc import Sequence

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.cloudwatch_event_rule import CloudwatchEventRule
from cdktf_cdktf_provider_aws.cloudwatch_event_target import CloudwatchEventTarget
from cdktf_cdktf_provider_aws.data_aws_iam_policy_document import DataAwsIamPolicyDocumentStatement
from cdktf_cdktf_provider_aws.eks_access_entry import EksAccessEntry
from cdktf_cdktf_provider_aws.iam_instance_profile import IamInstanceProfile
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from cdktf_cdktf_provider_aws.sqs_queue_policy import SqsQueuePolicy
from constructs import Construct

from r3edge.cluster.nodes import node_role
from r3edge.cluster.pod_identity import PodIdentity
from r3edge.core.context import Context
from r3edge.core.iam import Condition, policy_document, statement

NAMESPACE = "kube-system"
SERVICE_ACCOUNT = "karpenter"
_MESSAGE_SECONDS = 300
# Karpenter v1.14, Reference, "CloudFormation".
_EVENTS = {
    "health": ("aws.health", "AWS Health Event"),
    "spot": ("aws.ec2", "EC2 Spot Instance Interruption Warning"),
    "rebalance": ("aws.ec2", "EC2 Instance Rebalance Recommendation"),
    "state": ("aws.ec2", "EC2 Instance State-change Notification"),
    "reservation": ("aws.ec2", "EC2 Capacity Reservation Instance Interruption Warning"),
}


class Karpenter(Construct):
    """The role, instance profile and access entry of Karpenter's nodes; its controller's role; its interruption queue.

    The instance profile is made here, so that the controller has no rights to make any.
    """

    def __init__(self, scope: Construct, id: str, *, context: Context, cluster_name: str) -> None:
        super().__init__(scope, id)
        self.node_role = node_role(self, "node", context=context, name="karpenter-node")
        self._profile = IamInstanceProfile(
            self, "profile", name=context.name("karpenter-node"), role=self.node_role.name
        )
        entry = EksAccessEntry(
            self,
            "entry",
            cluster_name=cluster_name,
            principal_arn=self.node_role.arn,
            type="EC2_LINUX",
        )
        self._queue = SqsQueue(
            self,
            "queue",
            name=context.name("karpenter"),
            message_retention_seconds=_MESSAGE_SECONDS,
            sqs_managed_sse_enabled=True,
        )
        deliveries = self._deliver_events(context)
        controller = PodIdentity(
            self,
            "controller",
            context=context,
            cluster_name=cluster_name,
            name="karpenter",
            namespace=NAMESPACE,
            service_account=SERVICE_ACCOUNT,
            policies={
                "controller": [
                    *_launch_and_terminate(context),
                    *_look_around(context),
                    *_use(context, self._queue.arn, self.node_role.arn, self._profile.arn),
                ]
            },
        )
        self.ready: Sequence[ITerraformDependable] = [
            *controller.ready,
            *self.node_role.attachments,
            self._profile,
            entry,
            *deliveries,
        ]
        """What Karpenter's chart waits for, so that it goes before them: without them it could not remove its nodes."""

    def _deliver_events(self, context: Context) -> list[ITerraformDependable]:
        rules = {
            name: CloudwatchEventRule(
                self,
                name,
                name=context.name("karpenter", name),
                description=f"Tells Karpenter: {detail}",
                event_pattern=json.dumps({"source": [source], "detail-type": [detail]}),
            )
            for name, (source, detail) in _EVENTS.items()
        }
        send = statement(
            "Events",
            ["sqs:SendMessage"],
            [self._queue.arn],
            services=["events.amazonaws.com"],
            conditions=[("ArnEquals", "aws:SourceArn", [rule.arn for rule in rules.values()])],
        )
        plain_text = statement(
            "EncryptedTransportOnly",
            ["sqs:*"],
            [self._queue.arn],
            effect="Deny",
            aws=["*"],
            conditions=[("Bool", "aws:SecureTransport", ["false"])],
        )
        policy = SqsQueuePolicy(
            self,
            "queue-policy",
            queue_url=self._queue.url,
            policy=policy_document(self, "queue-document", [send, plain_text]),
        )
        targets = [
            CloudwatchEventTarget(self, f"{name}-target", rule=rule.name, target_id="karpenter", arn=self._queue.arn)
            for name, rule in rules.items()
        ]
        return [policy, *targets]

    @property
    def queue_name(self) -> str:
        """The chart's ``settings.interruptionQueue``."""
        return self._queue.name

    @property
    def node_role_name(self) -> str:
        """The role of the nodes."""
        return self.node_role.name

    @property
    def instance_profile_name(self) -> str:
        """The EC2NodeClass's ``instanceProfile``."""
        return self._profile.name


# The statements below are those of Karpenter v1.14's reference (Reference, "CloudFormation"), less the permissions to
# manage instance profiles and to watch zonal shifts, with this account instead of any account.


def _launch_and_terminate(context: Context) -> list[DataAwsIamPolicyDocumentStatement]:
    name = context.cluster_name
    owned = f"kubernetes.io/cluster/{name}"
    made_by_karpenter: list[Condition] = [
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
    # Images, and snapshots behind them, are other accounts'.
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
            conditions=made_by_karpenter,
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
                *made_by_karpenter,
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
            conditions=made_by_karpenter,
        ),
    ]


def _look_around(context: Context) -> list[DataAwsIamPolicyDocumentStatement]:
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
        statement("ReadCluster", ["eks:DescribeCluster"], [context.arn("eks", f"cluster/{context.cluster_name}")]),
    ]


def _use(
    context: Context, queue_arn: str, node_role_arn: str, profile_arn: str
) -> list[DataAwsIamPolicyDocumentStatement]:
    return [
        # Karpenter deletes no EC2NodeClass before it has seen that the profile which it would have made itself does not
        # exist: <cluster>_<hash> (aws/karpenter-provider-aws, pkg/providers/instanceprofile).
        statement(
            "ReadInstanceProfile",
            ["iam:GetInstanceProfile"],
            [profile_arn, f"arn:aws:iam::{context.account_id}:instance-profile/{context.cluster_name}_*"],
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
