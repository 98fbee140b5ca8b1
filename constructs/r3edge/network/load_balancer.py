"""The public load balancer: one stable name and address set in front of whatever serves HTTP and HTTPS."""

from collections.abc import Sequence
from typing import Annotated

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.lb import Lb, LbAccessLogs
from cdktf_cdktf_provider_aws.lb_listener import LbListener, LbListenerDefaultAction
from cdktf_cdktf_provider_aws.lb_target_group import LbTargetGroup, LbTargetGroupHealthCheck
from cdktf_cdktf_provider_aws.route53_record import Route53Record
from constructs import Construct
from pydantic import Field

from r3edge.core.context import Context
from r3edge.core.errors import ConfigurationError
from r3edge.core.settings import Settings, matching
from r3edge.network.addressing import Tier
from r3edge.network.flows import Party
from r3edge.network.public_zone import PublicZone
from r3edge.network.security import SecurityRules
from r3edge.network.vpc import Vpc

# Elastic Load Balancing API Reference, CreateLoadBalancer and CreateTargetGroup.
_LONGEST_NAME = 32
# Listener port and pod port; the same ports stand in the table of flows.
_PORTS = {"http": (80, 8000), "https": (443, 8443)}
_HEALTH_CHECK_INTERVAL_SECONDS, _HEALTH_CHECK_THRESHOLD = 10, 2

BucketName = Annotated[str, matching(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "the name of an S3 bucket")]


class LoadBalancerSettings(Settings):
    """How long the public load balancer keeps connections."""

    tcp_idle_timeout_seconds: int = Field(default=3600, ge=60, le=6000)
    """After so long without a byte either way it forgets a connection (Elastic Load Balancing, "Update the TCP idle
    timeout for your Network Load Balancer listener"). A WebSocket that pings more often lives on."""
    deregistration_delay_seconds: int = Field(default=180, ge=0, le=3600)
    """How long a target that goes may finish its connections; what is left is then cut."""
    access_logs_bucket: BucketName | None = None
    """Where access logs go, if anywhere. **A Network Load Balancer writes them for TLS listeners only**, and those here
    are TCP: nothing is written as long as TLS ends behind it (Elastic Load Balancing, "Access logs for your Network
    Load Balancer"). The flow logs and the ingress controller's access log tell who connected."""


class PublicLoadBalancer(Construct):
    """A Network Load Balancer in the ``nat`` tier of all zones, with TCP listeners on 80 and 443.

    Its target groups ``http`` and ``https`` are empty: pods are registered by their addresses, on ports 8000 and 8443.
    They see the load balancer's address on the connection and the client's in a PROXY protocol v2 header. Health checks
    are of TCP, because their connections begin with that header, too (Elastic Load Balancing, "Target groups for your
    Network Load Balancers").

    Raises :class:`ConfigurationError` when a name is longer than the 32 characters that AWS allows.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: LoadBalancerSettings,
        context: Context,
        vpc: Vpc,
        security: SecurityRules,
    ) -> None:
        super().__init__(scope, id)
        self.settings = settings
        name = _short_name(context, "public")
        self._balancer = Lb(
            self,
            "balancer",
            name=name,
            load_balancer_type="network",
            internal=False,
            ip_address_type="ipv4",
            subnets=list(vpc.subnet_ids(Tier.NAT)),
            security_groups=[security.group(Party.LOAD_BALANCER).id],
            enable_cross_zone_load_balancing=True,
            enable_deletion_protection=context.protected,
            access_logs=LbAccessLogs(enabled=True, bucket=settings.access_logs_bucket, prefix=name)
            if settings.access_logs_bucket
            else None,
            tags={"Name": name},
            # AWS refuses a public load balancer in a VPC that has no way to the internet yet.
            depends_on=[*vpc.internet_ready, *security.ready],
        )
        self.target_group_arns: dict[str, str] = {}
        """The ARNs of the target groups ``http`` and ``https``."""
        self.ready: Sequence[ITerraformDependable] = [
            self._listener(protocol, *ports, context=context, vpc=vpc) for protocol, ports in _PORTS.items()
        ]
        """The listeners: a target group without one checks no health."""

    @property
    def dns_name(self) -> str:
        """The load balancer's own name."""
        return self._balancer.dns_name

    def alias(self, zone: PublicZone, host: str) -> Route53Record:
        """A name for the load balancer; resolvers skip it while no target is healthy."""
        return zone.alias(host, target_name=self.dns_name, target_zone_id=self._balancer.zone_id)

    def _listener(self, protocol: str, port: int, target_port: int, *, context: Context, vpc: Vpc) -> LbListener:
        name = _short_name(context, protocol)
        group = LbTargetGroup(
            self,
            f"{protocol}-targets",
            name=name,
            vpc_id=vpc.id,
            target_type="ip",
            protocol="TCP",
            port=target_port,
            preserve_client_ip="false",
            proxy_protocol_v2=True,
            deregistration_delay=str(self.settings.deregistration_delay_seconds),
            connection_termination=True,
            health_check=LbTargetGroupHealthCheck(
                protocol="TCP",
                port="traffic-port",
                interval=_HEALTH_CHECK_INTERVAL_SECONDS,
                healthy_threshold=_HEALTH_CHECK_THRESHOLD,
                unhealthy_threshold=_HEALTH_CHECK_THRESHOLD,
            ),
            tags={"Name": name},
        )
        self.target_group_arns[protocol] = group.arn
        return LbListener(
            self,
            f"{protocol}-listener",
            load_balancer_arn=self._balancer.arn,
            protocol="TCP",
            port=port,
            tcp_idle_timeout_seconds=self.settings.tcp_idle_timeout_seconds,
            default_action=[LbListenerDefaultAction(type="forward", target_group_arn=group.arn)],
        )


def _short_name(context: Context, part: str) -> str:
    name = context.name(part)
    if len(name) > _LONGEST_NAME:
        raise ConfigurationError(
            f"the name {name} has {len(name)} characters: {_LONGEST_NAME} are allowed for load balancers and target "
            "groups; shorten the project's or the environment's"
        )
    return name
