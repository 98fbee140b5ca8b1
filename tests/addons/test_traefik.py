"""Traefik: what stands in front of it and behind it, what it does to requests, and in which order it comes and goes."""

import re
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from constructs import Construct
from pydantic import ValidationError

from r3edge.addons import (
    AddonKit,
    AwsLoadBalancerController,
    Issuers,
    IssuerSettings,
    RateLimitSettings,
    Traefik,
    TraefikSettings,
    served_by_traefik,
)
from r3edge.cluster import SYSTEM_NODE_TOLERATION
from r3edge.core.errors import ConfigurationError, explain
from r3edge.ingress import INGRESS_FLOWS, LISTENERS, LoadBalancerSettings
from r3edge.network import ExistingNetwork, NetworkHandle, Party, Tier
from tests.support import Synthesized, context
from tests.support.addons import API_HOST, add_ingress
from tests.support.cluster import PUBLIC_SUBNETS
from tests.support.graph import dependencies
from tests.support.kit import add_cert_manager, helm_values, objects, policies, synthesize_addons

NAT_CIDRS = tuple(subnet.cidr for subnet in PUBLIC_SUBNETS.values())
RELEASE = "addons/traefik/release"
BINDINGS = "addons/traefik/bindings/release"
MIDDLEWARES = "addons/traefik/middlewares/release"
CERTIFICATE = "addons/traefik/certificate/release"
ISSUERS = "addons/issuers/resources/release"
ENTRY_POINTS = {"http": "web", "https": "websecure"}


def install(
    scope: Construct,
    kit: AddonKit,
    *,
    settings: TraefikSettings | None = None,
    load_balancer: LoadBalancerSettings | None = None,
) -> Traefik:
    """Install Traefik with all that it depends on."""
    ingress = add_ingress(TerraformStack.of(scope), kit, load_balancer=load_balancer)
    target_groups = list(ingress.load_balancer.target_group_arns.values())
    return Traefik(
        scope,
        "traefik",
        kit=kit,
        settings=settings or TraefikSettings(),
        ingress=ingress,
        controller=AwsLoadBalancerController(scope, "controller", kit=kit, target_group_arns=target_groups),
        issuers=Issuers(
            scope,
            "issuers",
            kit=kit,
            settings=IssuerSettings(email="ops@example.com", use="production"),
            cert_manager=add_cert_manager(scope, kit),
        ),
    )


@pytest.fixture(scope="module")
def production() -> Synthesized:
    """Return Traefik, and a queue that depends on it."""

    def build(scope: Construct, kit: AddonKit) -> None:
        traefik = install(scope, kit)
        SqsQueue(TerraformStack.of(scope), "application", depends_on=list(traefik.ready))

    return synthesize_addons(build)


def values(synthesized: Synthesized) -> dict[str, Any]:
    return helm_values(synthesized, RELEASE)


def specs(synthesized: Synthesized, path: str) -> dict[str, Any]:
    """Return the specs of custom resources by name; all of them must stand in Traefik's namespace."""
    resources = objects(synthesized, path)
    assert {one["metadata"]["namespace"] for one in resources.values()} == {"traefik"}
    return {name: one["spec"] for (_, name), one in resources.items()}


def test_it_creates_no_second_load_balancer(production: Synthesized) -> None:
    assert values(production)["service"] == {"spec": {"type": "ClusterIP"}}
    assert values(production)["providers"]["kubernetesIngress"] == {"publishedService": {"enabled": False}}


def test_replicas_and_disruption_budget_come_with_high_availability(production: Synthesized) -> None:
    emitted = values(production)
    assert emitted["deployment"]["replicas"] == 3
    assert emitted["podDisruptionBudget"] == {"enabled": True, "maxUnavailable": 1}
    (spread,) = emitted["topologySpreadConstraints"]
    assert spread["labelSelector"] == {"matchLabels": {"app.kubernetes.io/name": "traefik"}}
    single = values(synthesize_addons(install, high_availability=False))
    assert single["deployment"]["replicas"] == 1
    assert "podDisruptionBudget" not in single
    assert "topologySpreadConstraints" not in single


def test_it_stands_on_the_system_nodes_in_a_restricted_namespace(production: Synthesized) -> None:
    assert values(production)["tolerations"] == [SYSTEM_NODE_TOLERATION]
    labels = production.one("kubernetes_namespace_v1", "addons/traefik/namespace/namespace")["metadata"]["labels"]
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"


@pytest.mark.parametrize("port", ["web", "websecure"])
def test_clients_are_known_by_the_load_balancers_header_only(production: Synthesized, port: str) -> None:
    emitted = values(production)["ports"][port]
    assert emitted["proxyProtocol"] == {"trustedIPs": list(NAT_CIDRS)}
    assert "forwardedHeaders" not in emitted


@pytest.mark.parametrize("port", ["web", "websecure"])
def test_timeouts_are_the_settings(port: str) -> None:
    settings = TraefikSettings(
        read_timeout_seconds=90, write_timeout_seconds=600, idle_timeout_seconds=100, grace_seconds=20
    )
    transport = values(synthesize_addons(partial(install, settings=settings)))["ports"][port]["transport"]
    assert transport == {
        "respondingTimeouts": {"readTimeout": "90s", "writeTimeout": "600s", "idleTimeout": "100s"},
        "lifeCycle": {"graceTimeOut": "20s"},
    }


def test_a_pod_serves_on_until_the_load_balancer_has_let_go_of_it() -> None:
    settings = TraefikSettings(settle_seconds=60, drain_seconds=130, grace_seconds=40)
    assert values(synthesize_addons(partial(install, settings=settings)))["deployment"] == {
        "replicas": 3,
        "minReadySeconds": 60,
        "lifecycle": {"preStop": {"sleep": {"seconds": 130}}},
        "terminationGracePeriodSeconds": 180,
    }


@pytest.mark.parametrize(
    ("own", "settle_seconds", "timeout"), [({}, 120, 600 + 3 * 180), ({"replicas": 5}, 180, 600 + 5 * 240)]
)
def test_helm_waits_until_the_last_pod_has_settled(own: dict[str, Any], settle_seconds: int, timeout: int) -> None:
    settings = TraefikSettings(settle_seconds=settle_seconds)
    synthesized = synthesize_addons(partial(install, settings=settings), values={"traefik": {"deployment": own}})
    assert synthesized.one("helm_release", RELEASE)["timeout"] == timeout


@pytest.mark.parametrize("replicas", ["5", None, [1], True, 0, -1, 2.5])
def test_replicas_of_user_values_must_be_a_whole_number_from_1(replicas: Any) -> None:
    message = f"values.traefik.deployment.replicas = {replicas!r}: must be a number, 1 or more"
    with pytest.raises(ConfigurationError, match=f"^{re.escape(message)}$"):
        synthesize_addons(install, values={"traefik": {"deployment": {"replicas": replicas}}})


@pytest.mark.parametrize("deployment", [None, "x", [{"replicas": 5}]])
def test_the_deployment_of_user_values_must_be_a_mapping(deployment: Any) -> None:
    message = f"values.traefik.deployment = {deployment!r}: must be a mapping"
    with pytest.raises(ConfigurationError, match=f"^{re.escape(message)}$"):
        synthesize_addons(install, values={"traefik": {"deployment": deployment}})


def test_http_is_redirected_to_https(production: Synthesized) -> None:
    assert values(production)["ports"]["web"]["http"] == {
        "redirections": {"entryPoint": {"to": "websecure", "scheme": "https", "permanent": True}}
    }


def test_tls_is_modern_and_for_known_hosts_only(production: Synthesized) -> None:
    options = values(production)["tlsOptions"]["default"]
    assert (options["minVersion"], options["sniStrict"]) == ("VersionTLS12", True)
    # Mozilla, "Server Side TLS", intermediate, in Go's names.
    aead = ("AES_128_GCM_SHA256", "AES_256_GCM_SHA384", "CHACHA20_POLY1305_SHA256")
    assert sorted(options["cipherSuites"]) == sorted(
        f"TLS_ECDHE_{key}_WITH_{cipher}" for key in ("ECDSA", "RSA") for cipher in aead
    )
    assert values(production)["providers"]["kubernetesCRD"] == {
        "defaultTLSResourcesNamespace": "traefik",
    }


def test_the_certificate_of_the_api_host_is_the_one_it_serves(production: Synthesized) -> None:
    certificate = specs(production, CERTIFICATE)["api"]
    assert certificate == {
        "secretName": certificate["secretName"],
        "dnsNames": [API_HOST],
        "issuerRef": {"group": "cert-manager.io", "kind": "ClusterIssuer", "name": "letsencrypt-production"},
        "privateKey": {"algorithm": "ECDSA", "size": 256, "rotationPolicy": "Always"},
    }
    secret = {"secretName": certificate["secretName"]}
    assert values(production)["tlsStore"] == {"default": {"defaultCertificate": secret, "certificates": [secret]}}


def test_every_request_meets_the_middlewares(production: Synthesized) -> None:
    middlewares = specs(production, MIDDLEWARES)
    ports = values(production)["ports"]
    named = ports["websecure"]["http"]["middlewares"]
    assert ports["websecure"]["http"]["tls"] == {"enabled": True}
    assert [name for name, port in ports.items() if port.get("asDefault")] == ["websecure"], (
        "of a route that names none"
    )
    assert sorted(named) == sorted(f"traefik-{name}@kubernetescrd" for name in middlewares)
    assert middlewares["rate-limit"] == {"rateLimit": {"average": 100, "burst": 200, "period": "1s"}}
    headers = middlewares["security-headers"]["headers"]
    assert headers["stsSeconds"] >= 31_536_000
    # Hosts below the API's are not its to decide about.
    assert headers["stsIncludeSubdomains"] is False
    assert headers["contentTypeNosniff"] is headers["frameDeny"] is True


def test_the_rate_limit_is_the_settings() -> None:
    settings = TraefikSettings(rate_limit=RateLimitSettings(average=5, burst=7, period_seconds=60))
    middlewares = specs(synthesize_addons(partial(install, settings=settings)), MIDDLEWARES)
    assert middlewares["rate-limit"] == {"rateLimit": {"average": 5, "burst": 7, "period": "60s"}}


def test_its_pods_are_bound_to_both_target_groups(production: Synthesized) -> None:
    bindings = objects(production, BINDINGS)
    assert set(bindings) == {("TargetGroupBinding", f"traefik-{protocol}") for protocol in ENTRY_POINTS}
    for protocol, port in ENTRY_POINTS.items():
        group = production.address("aws_lb_target_group", f"ingress/load-balancer/{protocol}-targets")
        binding = bindings["TargetGroupBinding", f"traefik-{protocol}"]
        assert binding["apiVersion"] == "elbv2.k8s.aws/v1beta1"
        # Without "networking": security groups are Terraform's.
        assert binding["spec"] == {
            "targetGroupARN": f"{group}.arn",
            "targetType": "ip",
            "serviceRef": {"name": "traefik", "port": port},
        }


def test_load_balancer_targets_flows_policy_and_pods_agree_on_the_ports(production: Synthesized) -> None:
    assert set(LISTENERS) == set(ENTRY_POINTS)
    (accepted,) = policies(production, "traefik")["load-balancer"]["ingress"]
    assert {port["port"] for port in accepted["ports"]} == {str(one.pod_port) for one in LISTENERS.values()}
    opened = [
        (flow.from_port, flow.to_port)
        for flow in INGRESS_FLOWS
        if (flow.source, flow.destination) == (Party.LOAD_BALANCER, Party.NODES)
    ]
    assert opened == [(one.pod_port, one.pod_port) for one in LISTENERS.values()]
    for protocol, listener in LISTENERS.items():
        entry_point = ENTRY_POINTS[protocol]
        container_port = values(production)["ports"][entry_point]["port"]
        group = production.one("aws_lb_target_group", f"ingress/load-balancer/{protocol}-targets")
        assert listener.pod_port == container_port == group["port"]
        assert listener.port == production.one("aws_lb_listener", f"ingress/load-balancer/{protocol}-listener")["port"]


def test_bindings_go_before_what_cleans_up_after_them(production: Synthesized) -> None:
    before = dependencies(production, production.address("helm_release", BINDINGS))
    controller = "addons/controller/identity"
    assert {
        production.address("helm_release", RELEASE),
        production.address("helm_release", MIDDLEWARES),
        production.address("helm_release", "addons/controller/release"),
        production.address("aws_eks_pod_identity_association", f"{controller}/association"),
        production.address("aws_iam_role_policy", f"{controller}/role/aws-load-balancer-controller"),
        production.address("aws_lb_listener", "ingress/load-balancer/http-listener"),
        production.address("aws_lb_listener", "ingress/load-balancer/https-listener"),
        production.address("aws_lb_target_group", "ingress/load-balancer/https-targets"),
    } <= before


def test_another_target_group_replaces_the_bindings(production: Synthesized) -> None:
    groups = [
        production.address("aws_lb_target_group", f"ingress/load-balancer/{protocol}-targets") for protocol in LISTENERS
    ]
    lifecycle = production.one("helm_release", BINDINGS)["lifecycle"]
    assert lifecycle == {"replace_triggered_by": [f"{group}.arn" for group in groups]}


def test_the_certificate_waits_for_the_issuers(production: Synthesized) -> None:
    before = dependencies(production, production.address("helm_release", CERTIFICATE))
    assert {production.address("helm_release", path) for path in (ISSUERS, RELEASE)} <= before


def test_the_namespace_goes_while_finalizers_of_its_objects_are_removed(production: Synthesized) -> None:
    """cert-manager's, of a pending challenge; the load balancer controller's, of the bindings."""
    before = dependencies(
        production, production.address("kubernetes_namespace_v1", "addons/traefik/namespace/namespace")
    )
    keepers = (ISSUERS, "addons/cert-manager/release", "addons/controller/release")
    assert {production.address("helm_release", path) for path in keepers} <= before


def test_docker_hub_is_not_asked(production: Synthesized) -> None:
    assert values(production)["image"] == {"registry": "public.ecr.aws/docker/library"}


def test_routes_come_after_all_of_it(production: Synthesized) -> None:
    before = dependencies(production, production.address("aws_sqs_queue", "application"))
    assert {
        production.address("helm_release", path) for path in (RELEASE, BINDINGS, MIDDLEWARES, CERTIFICATE)
    } <= before
    assert (
        production.address("kubernetes_network_policy_v1", "addons/traefik/namespace/policies/applications") in before
    )


def test_it_talks_to_the_load_balancer_the_api_dns_and_served_namespaces(production: Synthesized) -> None:
    rules = policies(production, "traefik")
    assert set(rules) == {"default-deny", "dns", "kubernetes-api", "load-balancer", "applications"}
    assert _ingress(rules["load-balancer"]) == (NAT_CIDRS, ["8000", "8443"])
    assert rules["applications"]["policy_types"] == ["Egress"]
    assert rules["applications"]["egress"] == [
        {
            "to": [{"namespace_selector": {"match_labels": {"example.com/served-by": "traefik"}}, "pod_selector": {}}],
            "ports": [{"protocol": "TCP"}],
        }
    ]


def _ingress(spec: dict[str, Any]) -> tuple[tuple[str, ...], list[str]]:
    (rule,) = spec["ingress"]
    return tuple(source["ip_block"]["cidr"] for source in rule["from"]), [port["port"] for port in rule["ports"]]


def test_it_reports_nothing_and_logs_no_tokens(production: Synthesized) -> None:
    emitted = values(production)
    assert emitted["global"] == {"checkNewVersion": False}
    assert emitted["api"] == {"dashboard": False}
    assert "ingressRoute" not in emitted  # the chart makes no route to it of its own accord
    assert emitted["metrics"] == {"prometheus": {"entryPoint": "metrics", "buckets": "0.05,0.1,0.25,0.5,1,2.5,5"}}
    assert emitted["accessLog"] == {
        "enabled": True,
        "format": "json",
        "fields": {"headers": {"defaultMode": "drop"}, "queryParameters": {"defaultMode": "drop"}},
    }


def test_without_the_load_balancers_subnets_it_is_refused() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        ingress = add_ingress(TerraformStack.of(scope), kit)
        arns = list(ingress.load_balancer.target_group_arns.values())
        controller = AwsLoadBalancerController(scope, "controller", kit=kit, target_group_arns=arns)
        settings = IssuerSettings(email="ops@example.com", use="production")
        cert_manager = add_cert_manager(scope, kit)
        issuers = Issuers(scope, "issuers", kit=kit, settings=settings, cert_manager=cert_manager)
        without = replace(kit, network=_without_nat(kit.network))
        Traefik(
            scope,
            "traefik",
            kit=without,
            settings=TraefikSettings(),
            ingress=ingress,
            controller=controller,
            issuers=issuers,
        )

    with pytest.raises(ConfigurationError, match=r"ExistingNetwork\.subnets: must have a subnet of the tier nat"):
        synthesize_addons(build)


def _without_nat(network: NetworkHandle) -> ExistingNetwork:
    assert isinstance(network, ExistingNetwork)
    return replace(network, subnets={**network.subnets, Tier.NAT: {}})


def test_namespaces_are_served_by_a_label_under_the_owners_domain() -> None:
    assert served_by_traefik(context()) == {"example.com/served-by": "traefik"}
    assert served_by_traefik(context(domain="example.org")) == {"example.org/served-by": "traefik"}


@pytest.mark.parametrize(
    ("traefik", "load_balancer", "message"),
    [
        (
            TraefikSettings(idle_timeout_seconds=180),
            LoadBalancerSettings(tcp_idle_timeout_seconds=180),
            "idle_timeout_seconds = 180: must be below the load balancer's tcp_idle_timeout_seconds = 180",
        ),
        (
            TraefikSettings(drain_seconds=150, grace_seconds=31),
            LoadBalancerSettings(deregistration_delay_seconds=180),
            "drain_seconds = 150: must be, with grace_seconds = 31, at most the load balancer's deregistration_delay",
        ),
    ],
)
def test_numbers_that_contradict_the_load_balancers_are_refused(
    traefik: TraefikSettings, load_balancer: LoadBalancerSettings, message: str
) -> None:
    (refusal,) = traefik.contradictions_with(load_balancer)
    assert message in str(refusal)


def test_traefik_compares_its_numbers_with_the_load_balancers() -> None:
    with pytest.raises(ConfigurationError, match="tcp_idle_timeout_seconds = 60"):
        synthesize_addons(partial(install, load_balancer=LoadBalancerSettings(tcp_idle_timeout_seconds=60)))


def test_the_defaults_fit() -> None:
    assert not list(TraefikSettings().contradictions_with(LoadBalancerSettings()))


@pytest.mark.parametrize(
    "settings",
    [
        {"read_timeout_seconds": 0},
        {"idle_timeout_seconds": 0},
        {"drain_seconds": 119},
        {"grace_seconds": 61},
        {"settle_seconds": 181},
        {"rate_limit": {"average": 0}},
        {"rate_limit": {"burst": 0}},
        {"rate_limit": {"period_seconds": 0}},
    ],
)
def test_numbers_out_of_range_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as refused:
        TraefikSettings(**settings)
    assert next(iter(settings)) in explain(refused.value)
