"""Traefik: the API gateway, for HTTP, HTTPS and WebSockets, behind the public load balancer."""

from collections.abc import Mapping, Sequence
from typing import Any

from cdktf import ITerraformDependable

from r3edge.addons.addon import HelmAddon, Namespace
from r3edge.addons.cert_manager import CertManager
from r3edge.addons.charts import TRAEFIK
from r3edge.addons.custom_resources import CustomResources
from r3edge.addons.load_balancer_controller import AwsLoadBalancerController
from r3edge.addons.network_policies import Flow, Peer
from r3edge.addons.registry import Addons
from r3edge.addons.traefik_resources import certificate, middlewares, target_group_bindings
from r3edge.addons.traefik_settings import TraefikSettings
from r3edge.addons.traefik_values import TARGET_PORTS, traefik_values
from r3edge.addons.values import Values
from r3edge.core.errors import ConfigurationError
from r3edge.network import PublicLoadBalancer

SERVED_BY_TRAEFIK = {"r3edge.com/served-by": "traefik"}
"""The label of a namespace to whose pods Traefik may connect. The namespace's own policies must let it in, too: from
pods of the namespace ``traefik``."""

PODS = Peer(namespace="traefik", pods={"app.kubernetes.io/name": TRAEFIK.name})
"""Traefik's pods, for whoever lets them in."""

_REPLICAS = 3
_SECONDS_TO_START = 60
"""Of one pod, its node's download of the image included."""


class Traefik(HelmAddon):
    """Traefik behind the public load balancer, whose targets its pods become, and the certificate of ``api_host``.

    Every route on port 443 gets security headers and the rate limit; port 80 redirects. The client's address comes from
    the load balancer's PROXY header. ``load_balancer_cidrs`` are the subnets that the load balancer stands in;
    ``issuer`` is the name of a ``ClusterIssuer`` of cert-manager, and ``depends_on`` what brings it. It must prove by
    DNS: until there is a certificate, port 443 answers nobody and port 80 only redirects. The default certificate is
    that of ``api_host``; it serves routes that relax the TLS options, for else clients that name no host with a
    certificate are refused.

    The CRDs come with the chart when it is first installed; Helm never upgrades them.

    Raises :class:`ConfigurationError` when its timeouts and the load balancer's do not fit together.
    """

    chart = TRAEFIK
    namespace = Namespace("traefik")
    requires = (AwsLoadBalancerController, CertManager)

    def __init__(
        self,
        addons: Addons,
        id: str,
        *,
        settings: TraefikSettings,
        load_balancer: PublicLoadBalancer,
        load_balancer_cidrs: Sequence[str],
        api_host: str,
        issuer: str,
        depends_on: Sequence[ITerraformDependable],
    ) -> None:
        settings.require_fit(load_balancer.settings)
        if not load_balancer_cidrs:
            raise ConfigurationError("load_balancer_cidrs: must name the subnets that the load balancer stands in")
        self._settings = settings
        self._load_balancer_cidrs = tuple(load_balancer_cidrs)
        super().__init__(addons, id)
        release = list(self.ready)
        headers_and_limit = self._custom(
            "middlewares", middlewares(settings.rate_limit, self.namespace.name), depends_on=release
        )
        certificates = self._custom(
            "certificate",
            [certificate(api_host, issuer=issuer, namespace=self.namespace.name)],
            depends_on=[*release, *depends_on],
        )
        bindings = self._custom(
            "bindings",
            target_group_bindings(load_balancer.target_group_arns, self.namespace.name),
            # After the middlewares, so that no request comes before them; after the controller, as the release is.
            depends_on=[*release, *load_balancer.ready, *headers_and_limit.ready],
        )
        self.ready += [*headers_and_limit.ready, *certificates.ready, *bindings.ready]

    @property
    def replicas(self) -> int:
        return _REPLICAS if self.addons.high_availability else 1

    @property
    def timeout_seconds(self) -> int:
        """Pods are replaced one after the other, each when the one before it has settled."""
        replicas = self.helm_values["deployment"]["replicas"]
        return super().timeout_seconds + replicas * (self._settings.settle_seconds + _SECONDS_TO_START)

    def values(self) -> Values:
        return {
            **self.scheduling(PODS.pods),
            **traefik_values(
                self._settings,
                namespace=self.namespace.name,
                replicas=self.replicas,
                vpc_cidr=self.addons.vpc_cidr,
            ),
        }

    def flows(self) -> Sequence[Flow]:
        load_balancer = tuple(Peer(cidr=cidr) for cidr in self._load_balancer_cidrs)
        return [
            *super().flows(),
            Flow("load-balancer", "in", load_balancer, TARGET_PORTS),
            # On any port: which one, the application decides.
            Flow("applications", "out", (Peer(namespaces=SERVED_BY_TRAEFIK),)),
        ]

    def _custom(
        self, id: str, objects: Sequence[Mapping[str, Any]], *, depends_on: Sequence[ITerraformDependable]
    ) -> CustomResources:
        return CustomResources(
            self,
            id,
            addons=self.addons,
            name=f"{TRAEFIK.name}-{id}",
            namespace=self.namespace.name,
            resources=objects,
            depends_on=depends_on,
        )
