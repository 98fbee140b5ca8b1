"""cert-manager and its issuers: certificates of Let's Encrypt, proven by records in one Route 53 zone."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.charts import CERT_MANAGER
from r3edge.addons.kit import AddonKit, Identity
from r3edge.core.errors import Refusal
from r3edge.core.iam import statement
from r3edge.core.settings import Email, Settings
from r3edge.ingress import PublicZone
from r3edge.kubernetes import CustomResources, Labels, Namespace, Values, kubernetes_object, requests_and_limits

_SERVICE_ACCOUNT = "cert-manager"
_METRICS_PORT = 9402
_WEBHOOK_PORT = 10250
# A public resolver, by DNS over HTTPS: nodes may not use port 53 to the internet. One, because cert-manager waits until
# all that are named have seen the record.
_RESOLVER = "https://1.1.1.1/dns-query"
_DIRECTORIES = {
    "staging": "https://acme-staging-v02.api.letsencrypt.org/directory",
    "production": "https://acme-v02.api.letsencrypt.org/directory",
}


class CertManager(Construct):
    """cert-manager; its controller may set DNS-01 challenges in one zone, and change nothing else.

    Before it asks for a certificate it looks for its own record, at a public resolver only: a private zone of the same
    name would hide the record from the VPC's (cert-manager documentation, "DNS01", "Setting Nameservers for DNS01 Self
    Check"). The CRDs stay when the release is destroyed, and with them every certificate.
    """

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit, zone: PublicZone) -> None:
        super().__init__(scope, id)
        self.zone = zone
        rules, controller = kit.rules, _pods("controller")
        self.namespace = Namespace(
            self,
            "namespace",
            cluster=kit.cluster,
            name="cert-manager",
            rules=[
                rules.dns,
                rules.kubernetes_api,
                rules.webhook(_WEBHOOK_PORT, _pods("webhook")),
                # Let's Encrypt, Route 53 and the resolver.
                rules.https(controller),
                rules.pod_identity(controller),
                *kit.scraped(_METRICS_PORT),
            ],
        )
        self.ready = kit.install(
            self,
            CERT_MANAGER,
            namespace=self.namespace,
            values=_values(kit, self.namespace.name),
            identity=_identity(zone),
        )


def _values(kit: AddonKit, namespace: str) -> Values:
    def replicated(component: str) -> Values:
        return {**kit.scheduling(_pods(component)), "replicaCount": kit.replicas}

    return {
        "crds": {"enabled": True, "keep": True},
        # The chart's default keeps the lease in kube-system.
        "global": {"leaderElection": {"namespace": namespace}},
        "serviceAccount": {"name": _SERVICE_ACCOUNT},
        "dns01RecursiveNameservers": _RESOLVER,
        "dns01RecursiveNameserversOnly": True,
        **replicated("controller"),
        "resources": requests_and_limits("25m", "96Mi", memory_limit="256Mi"),
        "webhook": {
            **replicated("webhook"),
            "securePort": _WEBHOOK_PORT,
            "resources": requests_and_limits("10m", "32Mi", memory_limit="96Mi"),
        },
        "cainjector": {
            **replicated("cainjector"),
            "resources": requests_and_limits("10m", "128Mi", memory_limit="384Mi"),
        },
        # A job that the install waits for: it must find a node, too.
        "startupapicheck": {**kit.placement, "resources": requests_and_limits("10m", "32Mi", memory_limit="64Mi")},
    }


def _identity(zone: PublicZone) -> Identity:
    """Return the rights of cert-manager's documentation, "Route53", without listing zones: the issuers name the zone.

    IAM compares the zone's name in lower case and without a final dot (Amazon Route 53 Developer Guide, "Using IAM
    policy conditions for fine-grained access control").
    """
    arn = f"arn:aws:route53:::hostedzone/{zone.id}"
    key = "route53:ChangeResourceRecordSets"
    names = [f"_acme-challenge.{zone.name}", f"_acme-challenge.*.{zone.name}"]
    challenges = statement(
        "SetChallenges",
        ["route53:ChangeResourceRecordSets"],
        [arn],
        conditions=[
            ("ForAllValues:StringEquals", f"{key}RecordTypes", ["TXT"]),
            ("ForAllValues:StringEquals", f"{key}Actions", ["UPSERT", "DELETE"]),
            ("ForAllValues:StringLike", f"{key}NormalizedRecordNames", names),
        ],
    )
    read = statement("ReadZone", ["route53:ListResourceRecordSets"], [arn])
    wait = statement("AwaitChange", ["route53:GetChange"], ["arn:aws:route53:::change/*"])
    return Identity(_SERVICE_ACCOUNT, [challenges, read, wait])


class IssuerSettings(Settings):
    """The account at Let's Encrypt, and the issuer in use."""

    email: Email
    """Address for Let's Encrypt's notices."""
    use: Literal["staging", "production"]
    """Service that certificates come from: staging has generous limits, and certificates that no browser trusts."""

    def unsafe_in_production(self) -> Iterator[Refusal]:
        if self.use != "production":
            yield Refusal(
                "use", self.use, "must be 'production' in production: no browser trusts the certificates of the other"
            )


class Issuers(Construct):
    """The ClusterIssuers ``letsencrypt-staging`` and ``letsencrypt-production``, for names in cert-manager's zone.

    They use the controller's own credentials. The solver names the region, which Pod Identity is not documented to
    provide (cert-manager documentation, "Route53"). Each keeps its account's key in a Secret in cert-manager's
    namespace.
    """

    def __init__(
        self, scope: Construct, id: str, *, kit: AddonKit, settings: IssuerSettings, cert_manager: CertManager
    ) -> None:
        super().__init__(scope, id)
        route53 = {"region": kit.context.region, "hostedZoneID": cert_manager.zone.id}
        solver = {"selector": {"dnsZones": [cert_manager.zone.name]}, "dns01": {"route53": route53}}
        resources = CustomResources(
            self,
            "resources",
            cluster=kit.cluster,
            name="issuers",
            namespace=cert_manager.namespace.name,
            resources=[_issuer(service, settings.email, solver) for service in _DIRECTORIES],
            depends_on=cert_manager.ready,
        )
        self.name = _name(settings.use)
        """The issuer in use."""
        self.ready: Sequence[ITerraformDependable] = resources.ready


def _issuer(service: str, email: str, solver: Mapping[str, Any]) -> dict[str, Any]:
    acme = {
        "server": _DIRECTORIES[service],
        "email": email,
        "privateKeySecretRef": {"name": f"{_name(service)}-account-key"},
        "solvers": [solver],
    }
    return kubernetes_object("cert-manager.io/v1", "ClusterIssuer", _name(service), spec={"acme": acme})


def _name(service: str) -> str:
    return f"letsencrypt-{service}"


def _pods(component: str) -> Labels:
    return {"app.kubernetes.io/instance": CERT_MANAGER.name, "app.kubernetes.io/component": component}
