"""cert-manager: what it may do in Route 53, where its pods run, and the issuers."""

import json
from typing import Any

import pytest
from cdktf_cdktf_provider_aws.route53_zone import Route53Zone
from pydantic import ValidationError

from r3edge.addons.cert_manager import CertManager, Issuers, IssuerSettings
from r3edge.addons.registry import Addons
from r3edge.core.errors import ConfigurationError, explain
from tests.addons.installed import egress_ports, policies, synthesize_addons
from tests.cluster.conftest import dependencies
from tests.support import Synthesized

ZONE = "arn:aws:route53:::hostedzone/Z123"
TOLERATIONS = [{"key": "CriticalAddonsOnly", "operator": "Exists"}]
SETTINGS = IssuerSettings(email="ops@r3edge.com", use="staging")
COMPONENTS = ("webhook", "cainjector")


def install(addons: Addons) -> CertManager:
    return CertManager(addons, "cert-manager", zone_id="Z123", zone_name="r3edge.com")


def install_with_issuers(addons: Addons) -> None:
    install(addons)
    Issuers(addons, "issuers", settings=SETTINGS)


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesize_addons(install_with_issuers)


def values(found: Synthesized, path: str = "addons/cert-manager/release") -> dict[str, Any]:
    (literal,) = found.one("helm_release", path)["values"]
    return json.loads(literal)


def test_it_may_set_challenges_in_its_zone_and_nothing_else(found: Synthesized) -> None:
    key = "route53:ChangeResourceRecordSets"
    assert found.statements("addons/cert-manager/identity/role/cert-manager-document") == [
        {
            "sid": "SetChallenges",
            "effect": "Allow",
            "actions": ["route53:ChangeResourceRecordSets"],
            "resources": [ZONE],
            "condition": [
                {"test": "ForAllValues:StringEquals", "variable": f"{key}RecordTypes", "values": ["TXT"]},
                {"test": "ForAllValues:StringEquals", "variable": f"{key}Actions", "values": ["UPSERT", "DELETE"]},
                {
                    "test": "ForAllValues:StringLike",
                    "variable": f"{key}NormalizedRecordNames",
                    "values": ["_acme-challenge.r3edge.com", "_acme-challenge.*.r3edge.com"],
                },
            ],
        },
        {
            "sid": "ReadZone",
            "effect": "Allow",
            "actions": ["route53:ListResourceRecordSets"],
            "resources": [ZONE],
        },
        {
            "sid": "AwaitChange",
            "effect": "Allow",
            "actions": ["route53:GetChange"],
            "resources": ["arn:aws:route53:::change/*"],
        },
    ]
    (attached,) = [path for path in found.all("aws_iam_role_policy") if path.startswith("addons/")]
    assert attached == "addons/cert-manager/identity/role/cert-manager"


def test_permissions_are_for_the_controller_of_the_release(found: Synthesized) -> None:
    association = found.one("aws_eks_pod_identity_association", "addons/cert-manager/identity/association")
    release = found.one("helm_release", "addons/cert-manager/release")
    assert association["namespace"] == release["namespace"] == "cert-manager"
    assert association["service_account"] == values(found)["serviceAccount"]["name"] == "cert-manager"


def test_release_waits_for_its_permissions_and_policies(found: Synthesized) -> None:
    wanted = {
        found.address("aws_eks_pod_identity_association", "addons/cert-manager/identity/association"),
        found.address("aws_iam_role_policy", "addons/cert-manager/identity/role/cert-manager"),
        found.address("kubernetes_namespace_v1", "addons/cert-manager/namespace"),
        *(
            found.address("kubernetes_network_policy_v1", f"addons/cert-manager/policies/{name}")
            for name in policies(found, "cert-manager")
        ),
        found.address("aws_eks_node_group", "eks/nodes/group"),
    }
    before = dependencies(found, found.address("helm_release", "addons/cert-manager/release"))
    assert wanted <= before


def test_every_pod_runs_on_system_nodes_with_limits(found: Synthesized) -> None:
    given = values(found)
    for component in (given, *(given[name] for name in (*COMPONENTS, "startupapicheck"))):
        assert component["tolerations"] == TOLERATIONS
        assert component["nodeSelector"] == {"r3edge.com/nodes": "system"}
        assert set(component["resources"]["requests"]) == {"cpu", "memory"}
        assert component["resources"]["limits"]["memory"]


@pytest.mark.parametrize(("high_availability", "replicas"), [(True, 2), (False, 1)])
def test_replicas_where_it_is_highly_available(high_availability: bool, replicas: int) -> None:
    given = values(synthesize_addons(install, high_availability=high_availability))
    for component in (given, *(given[name] for name in COMPONENTS)):
        assert component["replicaCount"] == replicas
        for guard in ("podDisruptionBudget", "topologySpreadConstraints"):
            assert (guard in component) is high_availability


def test_each_component_is_spread_by_its_own_labels(found: Synthesized) -> None:
    given = values(found)
    for name, component in (("controller", given), *((name, given[name]) for name in COMPONENTS)):
        (spread,) = component["topologySpreadConstraints"]
        labels = {"app.kubernetes.io/instance": "cert-manager", "app.kubernetes.io/component": name}
        assert spread["labelSelector"] == {"matchLabels": labels}


def test_crds_are_kept_and_the_lease_stays_out_of_kube_system(found: Synthesized) -> None:
    given = values(found)
    assert given["crds"] == {"enabled": True, "keep": True}
    assert given["global"] == {"leaderElection": {"namespace": "cert-manager"}}


def test_only_the_controller_reaches_the_internet_and_only_by_https(found: Synthesized) -> None:
    specs = policies(found, "cert-manager")
    assert set(specs) == {"default-deny", "dns", "kubernetes-api", "webhook", "https", "pod-identity"}
    assert egress_ports(list(specs.values())) == {"53", "80", "443"}
    for name, component in (("https", "controller"), ("pod-identity", "controller"), ("webhook", "webhook")):
        assert specs[name]["pod_selector"]["match_labels"]["app.kubernetes.io/component"] == component
    (webhook,) = specs["webhook"]["ingress"]
    assert [port["port"] for port in webhook["ports"]] == ["10250"] == [str(values(found)["webhook"]["securePort"])]
    # The network lets nodes out by 443 only, so that resolvers must be asked by HTTPS.
    assert values(found)["dns01RecursiveNameserversOnly"] is True
    assert all(one.startswith("https://") for one in values(found)["dns01RecursiveNameservers"].split(","))


def issuer(service: str, server: str) -> dict[str, Any]:
    route53 = {"region": "eu-west-3", "hostedZoneID": "Z123"}
    return {
        "apiVersion": "cert-manager.io/v1",
        "kind": "ClusterIssuer",
        "metadata": {"name": f"letsencrypt-{service}"},
        "spec": {
            "acme": {
                "server": f"https://{server}.api.letsencrypt.org/directory",
                "email": "ops@r3edge.com",
                "privateKeySecretRef": {"name": f"letsencrypt-{service}-account-key"},
                "solvers": [{"selector": {"dnsZones": ["r3edge.com"]}, "dns01": {"route53": route53}}],
            }
        },
    }


def test_both_issuers_solve_in_the_zone(found: Synthesized) -> None:
    assert values(found, "addons/issuers/resources/release")["resources"] == [
        issuer("staging", "acme-staging-v02"),
        issuer("production", "acme-v02"),
    ]


def test_issuers_come_after_cert_manager(found: Synthesized) -> None:
    release = found.address("helm_release", "addons/cert-manager/release")
    assert found.one("helm_release", "addons/issuers/resources/release")["depends_on"] == [release]


@pytest.mark.parametrize("use", ["staging", "production"])
def test_issuer_in_use_has_the_name_of_one_of_them(use: Any) -> None:
    names: list[str] = []

    def build(addons: Addons) -> None:
        install(addons)
        settings = IssuerSettings(email="ops@r3edge.com", use=use)
        names.append(Issuers(addons, "issuers", settings=settings).name)

    resources = values(synthesize_addons(build), "addons/issuers/resources/release")["resources"]
    assert names == [f"letsencrypt-{use}"]
    assert names[0] in {one["metadata"]["name"] for one in resources}


def test_zone_that_terraform_makes_is_referred_to() -> None:
    def build(addons: Addons) -> None:
        zone = Route53Zone(addons, "zone", name="r3edge.com")
        CertManager(addons, "cert-manager", zone_id=zone.zone_id, zone_name="r3edge.com")
        Issuers(addons, "issuers", settings=SETTINGS)

    found = synthesize_addons(build)
    (referring,) = found.one("helm_release", "addons/issuers/resources/release")["values"]
    zone_id = f"{found.address('aws_route53_zone', 'addons/zone')}.zone_id"
    assert referring.startswith("${yamlencode(")
    assert referring.count(zone_id) == len(("staging", "production"))
    resources = found.statements("addons/cert-manager/identity/role/cert-manager-document")[0]["resources"]
    assert resources == [f"arn:aws:route53:::hostedzone/${{{zone_id}}}"]


def test_issuers_without_cert_manager_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="Issuers needs CertManager: add it before"):
        synthesize_addons(lambda addons: Issuers(addons, "issuers", settings=SETTINGS))


@pytest.mark.parametrize("email", ["ops", "ops@r3edge", "@r3edge.com", "ops@r3edge.com,x@r3edge.com", ""])
def test_bad_email_is_refused(email: str) -> None:
    with pytest.raises(ValidationError) as refused:
        IssuerSettings(email=email, use="staging")
    assert f"email = {email!r}: must be an e-mail address, for example ops@r3edge.com" in explain(refused.value)


def test_unknown_service_is_refused() -> None:
    given: dict[str, Any] = {"email": "ops@r3edge.com", "use": "prod"}
    with pytest.raises(ValidationError) as refused:
        IssuerSettings(**given)
    assert "use = 'prod': Input should be 'staging' or 'production'" in explain(refused.value)
