"""AWS Load Balancer Controller, which here does one thing: keep pods registered in target groups that exist already."""

from collections.abc import Sequence

from r3edge.addons.addon import HelmAddon, Identity, Namespace, resources
from r3edge.addons.charts import AWS_LOAD_BALANCER_CONTROLLER
from r3edge.addons.network_policies import Flow
from r3edge.addons.registry import Addons
from r3edge.addons.values import Values
from r3edge.core.errors import ConfigurationError
from r3edge.core.iam import statement

_NAME = "aws-load-balancer-controller"
_WEBHOOK_PORT = 9443


class AwsLoadBalancerController(HelmAddon):
    """The controller, for ``TargetGroupBinding`` only: load balancers are Terraform's own, so that none is left behind.

    It may register and deregister targets in the groups of ``target_group_arns``, and read; nothing that creates,
    changes or deletes. The reads are those that its documentation lists for whoever uses ``TargetGroupBinding`` only
    ("Installation", Configure IAM).
    """

    chart = AWS_LOAD_BALANCER_CONTROLLER
    namespace = Namespace(_NAME)

    def __init__(self, addons: Addons, id: str, *, target_group_arns: Sequence[str]) -> None:
        if not target_group_arns:
            raise ConfigurationError("AwsLoadBalancerController needs the ARN of a target group: it does nothing else")
        self._target_group_arns = tuple(target_group_arns)
        super().__init__(addons, id)

    def values(self) -> Values:
        return {
            **self.scheduling({"app.kubernetes.io/name": _NAME}, budget={"maxUnavailable": 1}),
            "clusterName": self.addons.context.cluster_name,
            # Said here, because the instance metadata that it would ask does not answer pods.
            "region": self.addons.context.region,
            "vpcId": self.addons.vpc_id,
            "replicaCount": self.replicas,
            "resources": resources("50m", "128Mi", most_memory="256Mi"),
            # Beside the chart's own, what the restricted standard asks for in addition.
            "securityContext": {"capabilities": {"drop": ["ALL"]}, "seccompProfile": {"type": "RuntimeDefault"}},
            "serviceAccount": {"create": True, "name": _NAME},
            # The webhooks' certificate: kept, not made anew with every change of the release (which no rendering
            # without a cluster shows).
            "keepTLSSecret": True,
            **_BINDING_ONLY,
        }

    def flows(self) -> Sequence[Flow]:
        flows = self.addons.flows
        return [*super().flows(), flows.https, flows.pod_identity, flows.webhook(_WEBHOOK_PORT)]

    def identity(self) -> Identity:
        return Identity(
            service_account=_NAME,
            statements=[
                statement(
                    "BindTargets",
                    ["elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"],
                    self._target_group_arns,
                ),
                # None of these can be limited to a resource (Service Authorization Reference, "Actions, resources, and
                # condition keys for Elastic Load Balancing V2" and "… for Amazon EC2").
                statement("Read", _READS, ["*"]),
            ],
        )


_BINDING_ONLY: Values = {
    # No load balancer of this controller's for a Service, an Ingress or a Gateway, …
    "controllerConfig": {
        "featureGates": {"EnableServiceController": False, "NLBGatewayAPI": False, "ALBGatewayAPI": False}
    },
    "enableServiceMutatorWebhook": False,
    "createIngressClassResource": False,
    "ingressClassParams": {"create": False},
    "disableIngressClassAnnotation": True,
    "webhookConfig": {"disableIngressValidation": True},
    # … no security group of its own, and no calls to services that guard load balancers.
    "enableBackendSecurityGroup": False,
    "enableShield": False,
    "enableWaf": False,
    "enableWafv2": False,
}

_READS = (
    "elasticloadbalancing:DescribeTargetGroups",
    "elasticloadbalancing:DescribeTargetHealth",
    "ec2:DescribeInstances",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeVpcs",
)
