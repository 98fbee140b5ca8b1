"""The public load balancer: one stable name in front of the pods that serve HTTP and HTTPS."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.lb import Lb, LbAccessLogs
from cdktf_cdktf_provider_aws.lb_listener import LbListener, LbListenerDefaultAction
from cdktf_cdktf_provider_aws.lb_target_group import LbTargetGroup, LbTargetGroupHealthCheck
from cdktf_cdktf_provider_aws.route53_record import Route53Record
from constructs import Construct
from pydantic import Field

from r3edge.core.context import Context
from r3edge.core.errors import Refusal, RefusedSettings
from r3edge.core.expressions import attribute_address
from r3edge.core.protection import protection
from r3edge.core.settings import BucketName, Settings
from r3edge.ingress.public_zone import PublicZone
from r3edge.network import Flow, NetworkHandle, Party, Tier, tcp

# Elastic Load Balancing API Reference, CreateLoadBalancer and CreateTargetGroup.
_LONGEST_NAME = 32
_BALANCER = "public"
_HEALTH_CHECK_INTERVAL_SECONDS, _HEALTH_CHECK_THRESHOLD = 10, 2


@dataclass(frozen=True)
class Listener:
    """A port of the load balancer, and the port of the pods behind it."""

    port: int
    pod_port: int


LISTENERS: Mapping[str, Listener] = {"http": Listener(80, 8000), "https": Listener(443, 8443)}
"""The listeners, by the name of their target group."""

INGRESS_FLOWS: Sequence[Flow] = (
    tcp(Party.INTERNET, Party.LOAD_BALANCER, LISTENERS["http"].port, "HTTP, redirected to HTTPS"),
    tcp(Party.INTERNET, Party.LOAD_BALANCER, LISTENERS["https"].port, "HTTPS and WebSockets"),
    tcp(Party.LOAD_BALANCER, Party.NODES, LISTENERS["http"].pod_port, "Traefik, HTTP"),
    tcp(Party.LOAD_BALANCER, Party.NODES, LISTENERS["https"].pod_port, "Traefik, HTTPS"),
)


class LoadBalancerSettings(Settings):
    """Timeouts of the public load balancer."""

    tcp_idle_timeout_seconds: int = Field(default=3600, ge=60, le=6000)
    """Idle time after which the load balancer drops a TCP connection, in seconds; a WebSocket that pings more often
    stays (Elastic Load Balancing, "Update the TCP idle timeout for your Network Load Balancer listener")."""
    deregistration_delay_seconds: int = Field(default=180, ge=0, le=3600)
    """Time that a deregistering target has to finish its connections before they are closed, in seconds."""
    access_logs_bucket: BucketName | None = None
    """Bucket for access logs. **A Network Load Balancer writes them for TLS listeners only**, and these are TCP:
    nothing is written while TLS ends behind it (Elastic Load Balancing, "Access logs for your Network Load
    Balancer"). Flow logs and the ingress controller's access log tell who connected."""

    def contradictions_with(self, context: Context) -> Iterator[Refusal]:
        """Yield a refusal of a project whose name is too long for the load balancer and its target groups."""
        name = context.name(max((_BALANCER, *LISTENERS), key=len))
        if (excess := len(name) - _LONGEST_NAME) > 0:
            yield Refusal(
                "context.project",
                context.project,
                f"must have, with environment = {context.environment!r}, at most {len(context.project) - excess} "
                f"characters: {name} has {len(name)}, {_LONGEST_NAME} are allowed for load balancers and target groups",
            )


class PublicLoadBalancer(Construct):
    """A Network Load Balancer in the ``nat`` tier of all zones, with TCP listeners on 80 and 443.

    Its target groups ``http`` and ``https`` are empty: pods are registered by their addresses. They see the load
    balancer's address on the connection and the client's in a PROXY protocol v2 header. Health checks are TCP, because
    their connections begin with that header, too (Elastic Load Balancing, "Target groups for your Network Load
    Balancers").

    Raises:
        ConfigurationError: A name is longer than the 32 characters that AWS allows.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: LoadBalancerSettings,
        context: Context,
        network: NetworkHandle,
    ) -> None:
        super().__init__(scope, id)
        self.settings = settings
        if refusals := list(settings.contradictions_with(context)):
            raise RefusedSettings(refusals)
        name = context.name(_BALANCER)
        self._balancer = Lb(
            self,
            "balancer",
            name=name,
            load_balancer_type="network",
            internal=False,
            ip_address_type="ipv4",
            subnets=list(network.subnet_ids(Tier.NAT)),
            security_groups=[network.security_group_id(Party.LOAD_BALANCER)],
            enable_cross_zone_load_balancing=True,
            enable_deletion_protection=context.protected,
            # AWS would refuse to delete it only after the listeners were gone.
            lifecycle=protection(context),
            access_logs=LbAccessLogs(enabled=True, bucket=settings.access_logs_bucket, prefix=name)
            if settings.access_logs_bucket
            else None,
            tags={"Name": name},
            # AWS refuses a public load balancer in a VPC without a route to the internet.
            depends_on=list(network.ready),
        )
        self.target_group_arns: dict[str, str] = {}
        """The ARNs of the target groups ``http`` and ``https``."""
        self.target_group_references: list[str] = []
        """The attributes that the ARNs are, for what cannot be changed to another target group."""
        self.ready: Sequence[ITerraformDependable] = [
            self._listener(protocol, listener, context=context, vpc_id=network.vpc_id)
            for protocol, listener in LISTENERS.items()
        ]
        """The listeners, without which a target group checks no health."""

    @property
    def dns_name(self) -> str:
        """The load balancer's own name."""
        return self._balancer.dns_name

    def alias(self, zone: PublicZone, host: str) -> Route53Record:
        """Create an alias record for the load balancer."""
        return zone.alias(host, target_name=self.dns_name, target_zone_id=self._balancer.zone_id)

    def _listener(self, protocol: str, listener: Listener, *, context: Context, vpc_id: str) -> LbListener:
        name = context.name(protocol)
        group = LbTargetGroup(
            self,
            f"{protocol}-targets",
            name=name,
            vpc_id=vpc_id,
            target_type="ip",
            protocol="TCP",
            port=listener.pod_port,
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
        self.target_group_references.append(attribute_address(group, "arn"))
        return LbListener(
            self,
            f"{protocol}-listener",
            load_balancer_arn=self._balancer.arn,
            protocol="TCP",
            port=listener.port,
            tcp_idle_timeout_seconds=self.settings.tcp_idle_timeout_seconds,
            default_action=[LbListenerDefaultAction(type="forward", target_group_arn=group.arn)],
        )
