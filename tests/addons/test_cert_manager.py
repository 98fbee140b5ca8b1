"""cert-manager: what it may do in Route 53, where its pods run, and the issuers."""

from typing import Any

import pytest
from constructs import Construct
from pydantic import ValidationError

from r3edge.addons import AddonKit, CertManager, Issuers, IssuerSettings
from r3edge.cluster import SYSTEM_NODE_TOLERATION
from r3edge.core.errors import explain
from r3edge.ingress import PublicZone, ZoneSettings
from tests.support import Synthesized
from tests.support.graph import dependencies
from tests.support.kit import (
    ZONE_ID,
    ZONE_NAME,
    add_cert_manager,
    egress_ports,
    helm_values,
    policies,
    synthesize_addons,
)

ZONE = f"arn:aws:route53:::hostedzone/{ZONE_ID}"
RELEASE, ISSUERS = "addons/cert-manager/release", "addons/issuers/resources/release"
SETTINGS = IssuerSettings(email="ops@example.com", use="staging")
COMPONENTS = ("webhook", "cainjector")


def install_with_issuers(scope: Construct, kit: AddonKit) -> None:
    Issuers(scope, "issuers", kit=kit, settings=SETTINGS, cert_manager=add_cert_manager(scope, kit))


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesize_addons(install_with_issuers)


def test_it_may_set_challenges_in_its_zone_and_nothing_else(production: Synthesized) -> None:
    key = "route53:ChangeResourceRecordSets"
    assert production.statements("addons/cert-manager/identity/role/cert-manager") == [
        {
            "Sid": "SetChallenges",
            "Effect": "Allow",
            "Action": ["route53:ChangeResourceRecordSets"],
            "Resource": [ZONE],
            "Condition": {
                "ForAllValues:StringEquals": {f"{key}RecordTypes": ["TXT"], f"{key}Actions": ["UPSERT", "DELETE"]},
                "ForAllValues:StringLike": {
                    f"{key}NormalizedRecordNames": ["_acme-challenge.example.com", "_acme-challenge.*.example.com"]
                },
            },
        },
        {
            "Sid": "ReadZone",
            "Effect": "Allow",
            "Action": ["route53:ListResourceRecordSets"],
            "Resource": [ZONE],
        },
        {
            "Sid": "AwaitChange",
            "Effect": "Allow",
            "Action": ["route53:GetChange"],
            "Resource": ["arn:aws:route53:::change/*"],
        },
    ]
    (attached,) = [path for path in production.all("aws_iam_role_policy") if path.startswith("addons/")]
    assert attached == "addons/cert-manager/identity/role/cert-manager"


def test_permissions_are_for_the_controller_of_the_release(production: Synthesized) -> None:
    association = production.one("aws_eks_pod_identity_association", "addons/cert-manager/identity/association")
    release = production.one("helm_release", RELEASE)
    assert association["namespace"] == release["namespace"] == "cert-manager"
    assert association["service_account"] == "cert-manager"
    assert helm_values(production, RELEASE)["serviceAccount"] == {"name": "cert-manager"}


def test_release_waits_for_its_permissions_and_policies(production: Synthesized) -> None:
    wanted = {
        production.address("aws_eks_pod_identity_association", "addons/cert-manager/identity/association"),
        production.address("aws_iam_role_policy", "addons/cert-manager/identity/role/cert-manager"),
        production.address("kubernetes_namespace_v1", "addons/cert-manager/namespace/namespace"),
        *(
            production.address("kubernetes_network_policy_v1", f"addons/cert-manager/namespace/policies/{name}")
            for name in policies(production, "cert-manager")
        ),
        production.address("aws_eks_node_group", "cluster/nodes/system-a"),
    }
    before = dependencies(production, production.address("helm_release", RELEASE))
    assert wanted <= before


def test_every_pod_runs_on_system_nodes_with_limits(production: Synthesized) -> None:
    given = helm_values(production, RELEASE)
    for component in (given, *(given[name] for name in (*COMPONENTS, "startupapicheck"))):
        assert component["tolerations"] == [SYSTEM_NODE_TOLERATION]
        assert component["nodeSelector"] == {"example.com/nodes": "system"}
        assert set(component["resources"]["requests"]) == {"cpu", "memory"}
        assert component["resources"]["limits"]["memory"]


@pytest.mark.parametrize(("high_availability", "replicas"), [(True, 2), (False, 1)])
def test_replicas_where_it_is_highly_available(high_availability: bool, replicas: int) -> None:
    given = helm_values(synthesize_addons(add_cert_manager, high_availability=high_availability), RELEASE)
    for component in (given, *(given[name] for name in COMPONENTS)):
        assert component["replicaCount"] == replicas
        for guard in ("podDisruptionBudget", "topologySpreadConstraints"):
            assert (guard in component) is high_availability


def test_each_component_is_spread_by_its_own_labels(production: Synthesized) -> None:
    given = helm_values(production, RELEASE)
    for name, component in (("controller", given), *((name, given[name]) for name in COMPONENTS)):
        (spread,) = component["topologySpreadConstraints"]
        labels = {"app.kubernetes.io/instance": "cert-manager", "app.kubernetes.io/component": name}
        assert spread["labelSelector"] == {"matchLabels": labels}


def test_crds_are_kept_and_the_lease_stays_out_of_kube_system(production: Synthesized) -> None:
    given = helm_values(production, RELEASE)
    assert given["crds"] == {"enabled": True, "keep": True}
    assert given["global"] == {"leaderElection": {"namespace": "cert-manager"}}


def test_only_the_controller_reaches_the_internet_and_only_by_https(production: Synthesized) -> None:
    specs = policies(production, "cert-manager")
    assert set(specs) == {"default-deny", "dns", "kubernetes-api", "webhook", "https", "pod-identity"}
    assert egress_ports(list(specs.values())) == {"53", "80", "443"}
    for name, component in (("https", "controller"), ("pod-identity", "controller"), ("webhook", "webhook")):
        assert specs[name]["pod_selector"]["match_labels"]["app.kubernetes.io/component"] == component
    values = helm_values(production, RELEASE)
    (webhook,) = specs["webhook"]["ingress"]
    assert [port["port"] for port in webhook["ports"]] == ["10250"] == [str(values["webhook"]["securePort"])]
    # The network lets nodes out by 443 only, so that resolvers must be asked by HTTPS.
    assert values["dns01RecursiveNameserversOnly"] is True
    assert all(one.startswith("https://") for one in values["dns01RecursiveNameservers"].split(","))


def issuer(service: str, server: str) -> dict[str, Any]:
    route53 = {"region": "eu-west-3", "hostedZoneID": ZONE_ID}
    return {
        "apiVersion": "cert-manager.io/v1",
        "kind": "ClusterIssuer",
        "metadata": {"name": f"letsencrypt-{service}"},
        "spec": {
            "acme": {
                "server": f"https://{server}.api.letsencrypt.org/directory",
                "email": "ops@example.com",
                "privateKeySecretRef": {"name": f"letsencrypt-{service}-account-key"},
                "solvers": [{"selector": {"dnsZones": ["example.com"]}, "dns01": {"route53": route53}}],
            }
        },
    }


def test_both_issuers_solve_in_the_zone(production: Synthesized) -> None:
    assert helm_values(production, ISSUERS)["resources"] == [
        issuer("staging", "acme-staging-v02"),
        issuer("production", "acme-v02"),
    ]


def test_issuers_come_after_cert_manager(production: Synthesized) -> None:
    release = production.address("helm_release", RELEASE)
    assert production.one("helm_release", ISSUERS)["depends_on"] == [release]


@pytest.mark.parametrize("use", ["staging", "production"])
def test_the_issuer_in_use_has_the_name_of_one_of_them(use: Any) -> None:
    names: list[str] = []

    def build(scope: Construct, kit: AddonKit) -> None:
        settings = IssuerSettings(email="ops@example.com", use=use)
        cert_manager = add_cert_manager(scope, kit)
        names.append(Issuers(scope, "issuers", kit=kit, settings=settings, cert_manager=cert_manager).name)

    resources = helm_values(synthesize_addons(build), ISSUERS)["resources"]
    assert names == [f"letsencrypt-{use}"]
    assert names[0] in {one["metadata"]["name"] for one in resources}


def test_a_zone_that_terraform_creates_is_referred_to() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        zone = PublicZone(scope, "new", settings=ZoneSettings(zone_name=ZONE_NAME), context=kit.context)
        cert_manager = CertManager(scope, "cert-manager", kit=kit, zone=zone)
        Issuers(scope, "issuers", kit=kit, settings=SETTINGS, cert_manager=cert_manager)

    synthesized = synthesize_addons(build)
    (referring,) = synthesized.one("helm_release", ISSUERS)["values"]
    zone_id = f"{synthesized.address('aws_route53_zone', 'addons/new/zone')}.zone_id"
    assert referring.startswith("${yamlencode(")
    assert referring.count(zone_id) == len(("staging", "production"))
    resources = synthesized.statements("addons/cert-manager/identity/role/cert-manager")[0]["Resource"]
    assert resources == [f"arn:aws:route53:::hostedzone/${{{zone_id}}}"]


@pytest.mark.parametrize(("use", "safe"), [("production", True), ("staging", False)])
def test_production_needs_certificates_that_browsers_trust(use: Any, safe: bool) -> None:
    refusals = [str(one) for one in IssuerSettings(email="ops@example.com", use=use).unsafe_in_production()]
    message = "use = 'staging': must be 'production' in production: no browser trusts the certificates of the other"
    assert refusals == ([] if safe else [message])


@pytest.mark.parametrize("email", ["ops", "ops@example", "@example.com", "ops@example.com,x@example.com", ""])
def test_bad_email_is_refused(email: str) -> None:
    with pytest.raises(ValidationError) as refused:
        IssuerSettings(email=email, use="staging")
    assert f"email = {email!r}: must be an e-mail address, for example ops@example.com" in explain(refused.value)


def test_unknown_service_is_refused() -> None:
    given: dict[str, Any] = {"email": "ops@example.com", "use": "prod"}
    with pytest.raises(ValidationError) as refused:
        IssuerSettings(**given)
    assert "use = 'prod': must be 'staging' or 'production'" in explain(refused.value)
