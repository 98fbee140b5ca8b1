"""cert-manager and its issuers: certificates of Let's Encrypt, proven by records in one Route 53 zone."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any, Literal

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.addon import HelmAddon, Identity, Namespace, resources
from r3edge.addons.charts import CERT_MANAGER
from r3edge.addons.custom_resources import CustomResources, resource
from r3edge.addons.network_policies import Flow, Labels
from r3edge.addons.registry import Addons
from r3edge.addons.values import Values
from r3edge.core.iam import statement
from r3edge.core.settings import Settings, matching

_SERVICE_ACCOUNT = "cert-manager"
_WEBHOOK_PORT = 10250
# A public resolver, by DNS over HTTPS: nodes may not ask the internet on port 53. One, because cert-manager waits until
# all that are named have seen the record.
_RESOLVER = "https://1.1.1.1/dns-query"
_DIRECTORIES = {
    "staging": "https://acme-staging-v02.api.letsencrypt.org/directory",
    "production": "https://acme-v02.api.letsencrypt.org/directory",
}

Email = Annotated[
    str,
    matching(
        r"[\w.+-]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,63}", "an e-mail address, for example ops@r3edge.com"
    ),
]


class CertManager(HelmAddon):
    """cert-manager, in a namespace of its own; its controller may set DNS-01 challenges in one zone and nothing else.

    ``zone_id`` is the public zone's, ``zone_name`` its name, in lower case and without a final dot, as IAM compares it
    (Amazon Route 53 Developer Guide, "Using IAM policy conditions for fine-grained access control").

    Before it asks for a certificate it looks for its own record, at a public resolver only: a private zone of the same
    name would hide the record from the VPC's (cert-manager documentation, "DNS01", "Setting Nameservers for DNS01 Self
    Check"). The CRDs stay when the release goes, and with them every certificate.
    """

    chart = CERT_MANAGER
    namespace = Namespace("cert-manager")

    def __init__(self, addons: Addons, id: str, *, zone_id: str, zone_name: str) -> None:
        self.zone_id = zone_id
        self.zone_name = zone_name
        super().__init__(addons, id)

    def values(self) -> Values:
        return {
            "crds": {"enabled": True, "keep": True},
            # Else the lease is kept in kube-system.
            "global": {"leaderElection": {"namespace": self.namespace.name}},
            "serviceAccount": {"name": _SERVICE_ACCOUNT},
            "dns01RecursiveNameservers": _RESOLVER,
            "dns01RecursiveNameserversOnly": True,
            **self._doubled("controller"),
            "resources": resources("25m", "96Mi", most_memory="256Mi"),
            "webhook": {
                **self._doubled("webhook"),
                "securePort": _WEBHOOK_PORT,
                "resources": resources("10m", "32Mi", most_memory="96Mi"),
            },
            "cainjector": {
                **self._doubled("cainjector"),
                "resources": resources("10m", "128Mi", most_memory="384Mi"),
            },
            # A job that the install waits for: it must find a node, too.
            "startupapicheck": {**self.placement, "resources": resources("10m", "32Mi", most_memory="64Mi")},
        }

    def flows(self) -> Sequence[Flow]:
        known, controller = self.addons.flows, _pods("controller")
        return [
            *super().flows(),
            known.webhook(_WEBHOOK_PORT, _pods("webhook")),
            # Let's Encrypt, Route 53 and the resolver.
            replace(known.https, pods=controller),
            replace(known.pod_identity, pods=controller),
        ]

    def identity(self) -> Identity:
        """cert-manager documentation, "Route53": with the zone's id given, it need not list zones."""
        zone = f"arn:aws:route53:::hostedzone/{self.zone_id}"
        key = "route53:ChangeResourceRecordSets"
        names = [f"_acme-challenge.{self.zone_name}", f"_acme-challenge.*.{self.zone_name}"]
        challenges = statement(
            "SetChallenges",
            ["route53:ChangeResourceRecordSets"],
            [zone],
            conditions=[
                ("ForAllValues:StringEquals", f"{key}RecordTypes", ["TXT"]),
                ("ForAllValues:StringEquals", f"{key}Actions", ["UPSERT", "DELETE"]),
                ("ForAllValues:StringLike", f"{key}NormalizedRecordNames", names),
            ],
        )
        read = statement("ReadZone", ["route53:ListResourceRecordSets"], [zone])
        wait = statement("AwaitChange", ["route53:GetChange"], ["arn:aws:route53:::change/*"])
        return Identity(_SERVICE_ACCOUNT, [challenges, read, wait])

    def _doubled(self, component: str) -> dict[str, Any]:
        return {**self.scheduling(_pods(component)), "replicaCount": self.replicas}


class IssuerSettings(Settings):
    """Let's Encrypt's account, and which of its two services certificates come from."""

    email: Email
    """Where Let's Encrypt sends its notices."""
    use: Literal["staging", "production"]
    """Staging has generous limits, and certificates that no browser trusts."""


class Issuers(Construct):
    """The ClusterIssuers ``letsencrypt-staging`` and ``letsencrypt-production``, for names in cert-manager's zone.

    They use the controller's own credentials. The solver names the region, which Pod Identity is not documented to
    bring (cert-manager documentation, "Route53"). Each keeps its account's key in a Secret in cert-manager's namespace.
    """

    def __init__(self, addons: Addons, id: str, *, settings: IssuerSettings) -> None:
        super().__init__(addons, id)
        manager = addons.needed(CertManager, by=self)
        route53 = {"region": addons.context.region, "hostedZoneID": manager.zone_id}
        solver = {"selector": {"dnsZones": [manager.zone_name]}, "dns01": {"route53": route53}}
        made = CustomResources(
            self,
            "resources",
            addons=addons,
            name="issuers",
            namespace=manager.namespace.name,
            resources=[_issuer(service, settings.email, solver) for service in _DIRECTORIES],
            depends_on=manager.ready,
        )
        self.name = _name(settings.use)
        """The issuer in use."""
        self.ready: list[ITerraformDependable] = made.ready


def _issuer(service: str, email: str, solver: Mapping[str, Any]) -> dict[str, Any]:
    acme = {
        "server": _DIRECTORIES[service],
        "email": email,
        "privateKeySecretRef": {"name": f"{_name(service)}-account-key"},
        "solvers": [solver],
    }
    return resource("cert-manager.io/v1", "ClusterIssuer", _name(service), spec={"acme": acme})


def _name(service: str) -> str:
    return f"letsencrypt-{service}"


def _pods(component: str) -> Labels:
    return {"app.kubernetes.io/instance": CERT_MANAGER.name, "app.kubernetes.io/component": component}
