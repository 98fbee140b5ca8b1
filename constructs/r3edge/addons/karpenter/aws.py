"""The AWS side of Karpenter: roles, instance profile, access entry and interruption queue."""

import json
from collections.abc import Sequence

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.cloudwatch_event_rule import CloudwatchEventRule
from cdktf_cdktf_provider_aws.cloudwatch_event_target import CloudwatchEventTarget
from cdktf_cdktf_provider_aws.eks_access_entry import EksAccessEntry
from cdktf_cdktf_provider_aws.iam_instance_profile import IamInstanceProfile
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from cdktf_cdktf_provider_aws.sqs_queue_policy import SqsQueuePolicy
from constructs import Construct

from r3edge.addons.karpenter.permissions import controller_permissions
from r3edge.addons.kit import AddonKit
from r3edge.cluster import PodIdentity, ServiceAccount, node_role
from r3edge.core.context import Context
from r3edge.core.iam import policy_document, statement, tls_only

SERVICE_ACCOUNT = ServiceAccount(namespace="kube-system", name="karpenter")
_MESSAGE_SECONDS = 300
# Karpenter v1.14, Reference, "CloudFormation".
_EVENTS = {
    "health": ("aws.health", "AWS Health Event"),
    "spot": ("aws.ec2", "EC2 Spot Instance Interruption Warning"),
    "rebalance": ("aws.ec2", "EC2 Instance Rebalance Recommendation"),
    "state": ("aws.ec2", "EC2 Instance State-change Notification"),
    "reservation": ("aws.ec2", "EC2 Capacity Reservation Instance Interruption Warning"),
}


class KarpenterAws(Construct):
    """The role, instance profile and access entry of Karpenter's nodes; its controller's role; its interruption queue.

    The instance profile is created here, so that the controller has no rights to create any.
    """

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit) -> None:
        super().__init__(scope, id)
        context, cluster = kit.context, kit.cluster
        self.node_role = node_role(self, "node", context=context, name="karpenter-node")
        self._profile = IamInstanceProfile(
            self, "profile", name=context.name("karpenter-node"), role=self.node_role.name
        )
        entry = EksAccessEntry(
            self,
            "entry",
            cluster_name=cluster.name,
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
            cluster=cluster,
            name="karpenter",
            service_account=SERVICE_ACCOUNT,
            policies={
                "controller": controller_permissions(
                    context,
                    cluster_name=kit.cluster_name,
                    cluster_arn=cluster.arn,
                    queue_arn=self._queue.arn,
                    node_role_arn=self.node_role.arn,
                    profile_arn=self._profile.arn,
                )
            },
        )
        self.ready: Sequence[ITerraformDependable] = [
            *controller.ready,
            *self.node_role.attachments,
            self._profile,
            entry,
            *deliveries,
        ]
        """Karpenter depends on these: without them it could not remove its nodes."""

    def _deliver_events(self, context: Context) -> list[ITerraformDependable]:
        queue_arn = self._queue.arn
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
            [queue_arn],
            services=["events.amazonaws.com"],
            conditions=[("ArnEquals", "aws:SourceArn", [rule.arn for rule in rules.values()])],
        )
        encrypted = tls_only("EncryptedTransportOnly", ["sqs:*"], [queue_arn])
        policy = SqsQueuePolicy(
            self,
            "queue-policy",
            queue_url=self._queue.url,
            policy=policy_document([send, encrypted]),
        )
        targets = [
            CloudwatchEventTarget(self, f"{name}-target", rule=rule.name, target_id="karpenter", arn=queue_arn)
            for name, rule in rules.items()
        ]
        return [policy, *targets]

    @property
    def queue_name(self) -> str:
        """The name of the interruption queue."""
        return self._queue.name

    @property
    def instance_profile_name(self) -> str:
        """The instance profile of the nodes."""
        return self._profile.name
