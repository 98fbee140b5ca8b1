"""The ingress layer of an environment: the way from the internet to its pods."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from constructs import Construct

from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.errors import Refusal
from r3edge.core.outputs import output
from r3edge.core.settings import DomainName, Settings
from r3edge.ingress.load_balancer import INGRESS_FLOWS, LoadBalancerSettings, PublicLoadBalancer
from r3edge.ingress.public_zone import PublicZone, ZoneSettings, lies_in
from r3edge.network import Flow, NetworkHandle


class IngressSettings(Settings):
    """The public names of an environment, and its load balancer."""

    zone: ZoneSettings
    """Public zone that holds the environment's names."""
    api_host: DomainName
    """Host of the API: the zone's own name, or a name in it."""
    load_balancer: LoadBalancerSettings = LoadBalancerSettings()

    flows: ClassVar[Sequence[Flow]] = INGRESS_FLOWS

    def contradictions(self) -> Iterator[Refusal]:
        if not lies_in(self.api_host, self.zone.zone_name):
            yield Refusal(
                "api_host", self.api_host, f"must lie in the zone {self.zone.zone_name}, which holds its record"
            )
        for child in self.zone.delegations:
            if lies_in(self.api_host, child):
                yield Refusal("api_host", self.api_host, f"must not lie in {child}, which is delegated away")


class Ingress(Construct):
    """The public zone, the load balancer, and the records of the API's host.

    Outputs: ``api_host``, ``load_balancer``, and ``name_servers`` for a new zone.

    Raises:
        ConfigurationError: Another ingress of the app has that host.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: IngressSettings, context: Context, network: NetworkHandle
    ) -> None:
        super().__init__(scope, id)
        claim(self, "host", settings.api_host)
        self.api_host = settings.api_host
        self.zone = PublicZone(self, "zone", settings=settings.zone, context=context)
        self.load_balancer = PublicLoadBalancer(
            self, "load-balancer", settings=settings.load_balancer, context=context, network=network
        )
        self.zone.certificates_by_lets_encrypt(self.api_host)
        self.load_balancer.alias(self.zone, self.api_host)
        if self.zone.name_servers:
            output(
                self,
                "name_servers",
                self.zone.name_servers,
                f"Delegate {self.zone.name} to these: NS records at the registrar, or in the zone above it. "
                "Certificates are issued once the delegation answers.",
            )
        output(self, "api_host", self.api_host)
        output(self, "load_balancer", self.load_balancer.dns_name)
