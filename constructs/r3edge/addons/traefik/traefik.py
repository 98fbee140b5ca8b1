"""Traefik, the API gateway for HTTP, HTTPS and WebSockets, behind the public load balancer."""

from collections.abc import Mapping, Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.cert_manager import Issuers
from r3edge.addons.charts import TRAEFIK
from r3edge.addons.kit import AddonKit
from r3edge.addons.load_balancer_controller import AwsLoadBalancerController
from r3edge.addons.traefik.resources import certificate, middlewares, target_group_bindings
from r3edge.addons.traefik.settings import TraefikSettings
from r3edge.addons.traefik.values import METRICS_PORT, traefik_values
from r3edge.core.context import Context
from r3edge.core.errors import Refusal, RefusedSettings
from r3edge.ingress import LISTENERS, Ingress
from r3edge.kubernetes import Namespace, Peer, PolicyRule, Values
from r3edge.network import Tier

TRAEFIK_PODS = Peer(namespace="traefik", pods={"app.kubernetes.io/name": TRAEFIK.name})
"""Traefik's pods, for the rules of namespaces that let them in."""

_REPLICAS = 3
_INSTALL_SECONDS = 600
_SECONDS_TO_START = 60
"""For one pod, with the download of the image to its node."""


def served_by_traefik(context: Context) -> dict[str, str]:
    """Return the label of a namespace to whose pods Traefik may connect.

    The namespace's own rules must let Traefik in, too: from :data:`TRAEFIK_PODS`.
    """
    return {context.label("served-by"): "traefik"}


class Traefik(Construct):
    """Traefik behind the public load balancer, whose targets its pods become, and the certificate of the API's host.

    Every route on port 443 gets security headers and the rate limit; port 80 redirects. The client's address comes from
    the load balancer's PROXY header. The issuer must prove by DNS: until there is a certificate, port 443 serves
    nothing and port 80 only redirects. The default certificate is that of the API's host. It also serves routes with
    relaxed TLS options; without it, clients that send an unknown host name are refused.

    The CRDs come with the chart when it is first installed; Helm never upgrades them.

    Raises:
        ConfigurationError: Its timeouts contradict the load balancer's.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        kit: AddonKit,
        settings: TraefikSettings,
        ingress: Ingress,
        controller: AwsLoadBalancerController,
        issuers: Issuers,
    ) -> None:
        super().__init__(scope, id)
        load_balancer = ingress.load_balancer
        if refusals := list(settings.contradictions_with(load_balancer.settings)):
            raise RefusedSettings(refusals)
        rules = kit.rules
        load_balancer_cidrs = kit.network.subnet_cidrs(Tier.NAT)
        callers = tuple(Peer(cidr=cidr) for cidr in load_balancer_cidrs)
        pod_ports = tuple(listener.pod_port for listener in LISTENERS.values())
        namespace = Namespace(
            self,
            "namespace",
            cluster=kit.cluster,
            name="traefik",
            rules=[
                rules.dns,
                rules.kubernetes_api,
                *kit.scraped(METRICS_PORT),
                PolicyRule("load-balancer", "ingress", callers, pod_ports),
                # On any port: the application decides which.
                PolicyRule("applications", "egress", (Peer(namespaces=served_by_traefik(kit.context)),)),
            ],
            # A pending challenge of the certificate keeps its finalizer until cert-manager has removed its record.
            after=[*controller.ready, *issuers.ready],
        )
        values = {
            **kit.scheduling(TRAEFIK_PODS.pods),
            **traefik_values(
                settings,
                namespace=namespace.name,
                replicas=_REPLICAS if kit.high_availability else 1,
                load_balancer_cidrs=load_balancer_cidrs,
            ),
        }
        # Pods are replaced one after the other, each when the one before it has settled.
        replicas = _replicas(kit.with_user_values(TRAEFIK, values))
        release = kit.install(
            self,
            TRAEFIK,
            namespace=namespace,
            values=values,
            timeout_seconds=_INSTALL_SECONDS + replicas * (settings.settle_seconds + _SECONDS_TO_START),
        )
        name = namespace.name
        every_request = kit.install_objects(
            self,
            "middlewares",
            middlewares(settings.rate_limit, name),
            chart=TRAEFIK,
            namespace=namespace,
            after=release,
        )
        tls = kit.install_objects(
            self,
            "certificate",
            [certificate(ingress.api_host, issuer=issuers.name, namespace=name)],
            chart=TRAEFIK,
            namespace=namespace,
            after=release,
        )
        bindings = kit.install_objects(
            self,
            "bindings",
            target_group_bindings(load_balancer.target_group_arns, name),
            chart=TRAEFIK,
            namespace=namespace,
            # No request may come before the middlewares.
            after=[*release, *load_balancer.ready, *every_request],
            # The controller's webhook refuses another target group (aws-load-balancer-controller v3.5.0,
            # targetgroupbinding_validator.go).
            replaced_with=load_balancer.target_group_references,
        )
        self.ready: Sequence[ITerraformDependable] = [*release, *every_request, *tls, *bindings]


def _replicas(values: Values) -> int:
    deployment = values.get("deployment")
    setting = f"values.{TRAEFIK.name}.deployment"
    if not isinstance(deployment, Mapping):
        raise RefusedSettings([Refusal(setting, deployment, "must be a mapping")])
    replicas = deployment.get("replicas")
    if not isinstance(replicas, int) or isinstance(replicas, bool) or replicas < 1:
        raise RefusedSettings([Refusal(f"{setting}.replicas", replicas, "must be a number, 1 or more")])
    return replicas
