"""AWS Load Balancer Controller, used here only to register pods in target groups that exist already."""

from collections.abc import Sequence

from constructs import Construct

from r3edge.addons.charts import AWS_LOAD_BALANCER_CONTROLLER
from r3edge.addons.kit import AddonKit, Identity
from r3edge.core.errors import ConfigurationError
from r3edge.core.iam import statement
from r3edge.kubernetes import Namespace, Values, requests_and_limits
from r3edge.network import Flow, Party, tcp

_NAME = "aws-load-balancer-controller"
_METRICS_PORT = 8080
_WEBHOOK_PORT = 9443

LOAD_BALANCER_CONTROLLER_FLOWS: Sequence[Flow] = (
    tcp(Party.CONTROL_PLANE, Party.NODES, _WEBHOOK_PORT, "load balancer controller webhook"),
)


class AwsLoadBalancerController(Construct):
    """The controller, for ``TargetGroupBinding`` only: Terraform owns the load balancers, so that none is orphaned.

    It may register and deregister targets in the groups of ``target_group_arns``, and read; it may not create, change
    or delete anything else. The reads are those that its documentation lists for the use of ``TargetGroupBinding`` only
    ("Installation", Configure IAM).

    Raises:
        ConfigurationError: There is no target group.
    """

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit, target_group_arns: Sequence[str]) -> None:
        super().__init__(scope, id)
        if not target_group_arns:
            raise ConfigurationError("AwsLoadBalancerController.target_group_arns = (): must name a target group")
        rules = kit.rules
        namespace = Namespace(
            self,
            "namespace",
            cluster=kit.cluster,
            name=_NAME,
            rules=[
                rules.dns,
                rules.kubernetes_api,
                rules.https(),
                rules.pod_identity(),
                rules.webhook(_WEBHOOK_PORT),
                *kit.scraped(_METRICS_PORT),
            ],
        )
        self.ready = kit.install(
            self,
            AWS_LOAD_BALANCER_CONTROLLER,
            namespace=namespace,
            values=_values(kit),
            identity=Identity(
                service_account=_NAME,
                statements=[
                    statement(
                        "BindTargets",
                        ["elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"],
                        target_group_arns,
                    ),
                    # None of these can be limited to a resource (Service Authorization Reference, "Actions, resources,
                    # and condition keys for Elastic Load Balancing V2" and "… for Amazon EC2").
                    statement("Read", _READS, ["*"]),
                ],
            ),
        )


def _values(kit: AddonKit) -> Values:
    return {
        **kit.scheduling({"app.kubernetes.io/name": _NAME}, budget={"maxUnavailable": 1}),
        "clusterName": kit.cluster_name,
        # Named, because the instance metadata does not answer to pods.
        "region": kit.context.region,
        "vpcId": kit.network.vpc_id,
        "replicaCount": kit.replicas,
        "resources": requests_and_limits("50m", "128Mi", memory_limit="256Mi"),
        # The restricted standard asks for these beside the chart's own.
        "securityContext": {"capabilities": {"drop": ["ALL"]}, "seccompProfile": {"type": "RuntimeDefault"}},
        "serviceAccount": {"create": True, "name": _NAME},
        # Keep the webhooks' certificate instead of creating one with every change of the release. No rendering without
        # a cluster shows it.
        "keepTLSSecret": True,
        **_BINDING_ONLY,
    }


_BINDING_ONLY: Values = {
    # No load balancers for Services, Ingresses or Gateways, …
    "controllerConfig": {
        "featureGates": {"EnableServiceController": False, "NLBGatewayAPI": False, "ALBGatewayAPI": False}
    },
    "enableServiceMutatorWebhook": False,
    "createIngressClassResource": False,
    "disableIngressClassAnnotation": True,
    "webhookConfig": {"disableIngressValidation": True},
    # … no security groups, and no calls to services that guard load balancers.
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
