"""Traefik: what stands in front of it and behind it, what it does to requests, and in which order it comes and goes."""

import json
from functools import partial
from typing import Any

import pytest
from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from pydantic import ValidationError

from r3edge.addons.load_balancer_controller import AwsLoadBalancerController
from r3edge.addons.registry import Addons
from r3edge.addons.traefik import Traefik
from r3edge.addons.traefik_settings import RateLimitSettings, TraefikSettings
from r3edge.core.errors import ConfigurationError, explain
from r3edge.network import LoadBalancerSettings, PublicLoadBalancer, SecurityRules, Vpc
from tests.addons.installed import policies, synthesize_addons
from tests.addons.test_cert_manager import install as install_cert_manager
from tests.cluster.conftest import dependencies
from tests.network.builders import vpc_settings
from tests.support import Synthesized, context

NAT_CIDRS = ("10.0.160.0/23", "10.0.162.0/23", "10.0.164.0/23")
RELEASE = "addons/traefik/release"
BINDINGS = "addons/traefik/bindings/release"
MIDDLEWARES = "addons/traefik/middlewares/release"
CERTIFICATE = "addons/traefik/certificate/release"


def install(
    addons: Addons,
    *,
    settings: TraefikSettings | None = None,
    load_balancer: LoadBalancerSettings | None = None,
    load_balancer_cidrs: tuple[str, ...] = NAT_CIDRS,
    controller: bool = True,
    cert_manager: bool = True,
) -> Traefik:
    """Traefik with all that it stands on; a queue stands for the issuers."""
    stack = TerraformStack.of(addons)
    vpc = Vpc(stack, "vpc", settings=vpc_settings(), context=context())
    balancer = PublicLoadBalancer(
        stack,
        "public",
        settings=load_balancer or LoadBalancerSettings(),
        context=context(),
        vpc=vpc,
        security=SecurityRules(stack, "security", context=context(), vpc=vpc),
    )
    if controller:
        AwsLoadBalancerController(addons, "controller", target_group_arns=list(balancer.target_group_arns.values()))
    if cert_manager:
        install_cert_manager(addons)
    return Traefik(
        addons,
        "traefik",
        settings=settings or TraefikSettings(),
        load_balancer=balancer,
        load_balancer_cidrs=load_balancer_cidrs,
        api_host="api.r3edge.com",
        issuer="letsencrypt",
        depends_on=[SqsQueue(stack, "issuers")],
    )


@pytest.fixture(scope="module")
def found() -> Synthesized:
    def build(addons: Addons) -> None:
        traefik = install(addons)
        SqsQueue(TerraformStack.of(addons), "application", depends_on=list(traefik.ready))

    return synthesize_addons(build)


def values(found: Synthesized, path: str = RELEASE) -> dict[str, Any]:
    (literal,) = found.one("helm_release", path)["values"]
    return json.loads(literal)


def specs(found: Synthesized, path: str) -> dict[str, Any]:
    """The specs of custom resources by name; all of them must stand in Traefik's namespace."""
    objects = values(found, path)["resources"]
    assert {one["metadata"]["namespace"] for one in objects} == {"traefik"}
    return {one["metadata"]["name"]: one["spec"] for one in objects}


def test_it_makes_no_second_load_balancer(found: Synthesized) -> None:
    assert values(found)["service"] == {"spec": {"type": "ClusterIP"}}
    assert values(found)["providers"]["kubernetesIngress"] == {"publishedService": {"enabled": False}}


def test_replicas_and_disruption_budget_come_with_high_availability(found: Synthesized) -> None:
    emitted = values(found)
    assert emitted["deployment"]["replicas"] == 3
    assert emitted["podDisruptionBudget"] == {"enabled": True, "maxUnavailable": 1}
    (spread,) = emitted["topologySpreadConstraints"]
    assert spread["labelSelector"] == {"matchLabels": {"app.kubernetes.io/name": "traefik"}}
    single = values(synthesize_addons(install, high_availability=False))
    assert single["deployment"]["replicas"] == 1
    assert "podDisruptionBudget" not in single
    assert "topologySpreadConstraints" not in single


def test_it_stands_on_the_system_nodes_in_a_restricted_namespace(found: Synthesized) -> None:
    assert values(found)["tolerations"] == [{"key": "CriticalAddonsOnly", "operator": "Exists"}]
    labels = found.one("kubernetes_namespace_v1", "addons/traefik/namespace")["metadata"]["labels"]
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"


@pytest.mark.parametrize("port", ["web", "websecure"])
def test_clients_are_known_by_the_load_balancers_header_only(found: Synthesized, port: str) -> None:
    emitted = values(found)["ports"][port]
    assert emitted["proxyProtocol"] == {"trustedIPs": ["10.0.0.0/16"]}
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
    found = synthesize_addons(partial(install, settings=settings), values={"traefik": {"deployment": own}})
    assert found.one("helm_release", RELEASE)["timeout"] == timeout


def test_http_is_redirected_to_https(found: Synthesized) -> None:
    assert values(found)["ports"]["web"]["http"] == {
        "redirections": {"entryPoint": {"to": "websecure", "scheme": "https", "permanent": True}}
    }


def test_tls_is_modern_and_for_known_hosts_only(found: Synthesized) -> None:
    options = values(found)["tlsOptions"]["default"]
    assert (options["minVersion"], options["sniStrict"]) == ("VersionTLS12", True)
    assert all(
        suite.startswith("TLS_ECDHE_") and ("_GCM_" in suite or "_POLY1305_" in suite)
        for suite in options["cipherSuites"]
    )
    assert values(found)["providers"]["kubernetesCRD"] == {
        "defaultTLSResourcesNamespace": "traefik",
    }


def test_the_certificate_of_the_api_host_is_the_one_it_serves(found: Synthesized) -> None:
    certificate = specs(found, CERTIFICATE)["api"]
    assert certificate == {
        "secretName": certificate["secretName"],
        "dnsNames": ["api.r3edge.com"],
        "issuerRef": {"group": "cert-manager.io", "kind": "ClusterIssuer", "name": "letsencrypt"},
        "privateKey": {"algorithm": "ECDSA", "size": 256, "rotationPolicy": "Always"},
    }
    secret = {"secretName": certificate["secretName"]}
    assert values(found)["tlsStore"] == {"default": {"defaultCertificate": secret, "certificates": [secret]}}


def test_every_request_meets_the_middlewares(found: Synthesized) -> None:
    made = specs(found, MIDDLEWARES)
    named = values(found)["ports"]["websecure"]["http"]["middlewares"]
    assert sorted(named) == sorted(f"traefik-{name}@kubernetescrd" for name in made)
    assert made["rate-limit"] == {"rateLimit": {"average": 100, "burst": 200, "period": "1s"}}
    headers = made["security-headers"]["headers"]
    assert headers["stsSeconds"] >= 31_536_000
    assert headers["contentTypeNosniff"] is headers["frameDeny"] is True


def test_the_rate_limit_is_the_settings() -> None:
    settings = TraefikSettings(rate_limit=RateLimitSettings(average=5, burst=7, period_seconds=60))
    made = specs(synthesize_addons(partial(install, settings=settings)), MIDDLEWARES)
    assert made["rate-limit"] == {"rateLimit": {"average": 5, "burst": 7, "period": "60s"}}


def test_its_pods_are_bound_to_both_target_groups(found: Synthesized) -> None:
    (text,) = found.one("helm_release", BINDINGS)["values"]
    for protocol, port in (("http", "web"), ("https", "websecure")):
        group = found.address("aws_lb_target_group", f"public/{protocol}-targets")
        assert (
            f'"spec" = {{"targetGroupARN" = {group}.arn, "targetType" = "ip", '
            f'"serviceRef" = {{"name" = "traefik", "port" = "{port}"}}}}'
        ) in text.replace("${", "")
    assert text.count("TargetGroupBinding") == 2
    assert "networking" not in text


def test_bindings_go_before_what_cleans_up_after_them(found: Synthesized) -> None:
    before = dependencies(found, found.address("helm_release", BINDINGS))
    controller = "addons/controller/identity"
    assert {
        found.address("helm_release", RELEASE),
        found.address("helm_release", MIDDLEWARES),
        found.address("helm_release", "addons/controller/release"),
        found.address("aws_eks_pod_identity_association", f"{controller}/association"),
        found.address("aws_iam_role_policy", f"{controller}/role/aws-load-balancer-controller"),
        found.address("aws_lb_listener", "public/https-listener"),
        found.address("aws_lb_target_group", "public/https-targets"),
    } <= before
    assert found.address("aws_sqs_queue", "issuers") not in before


def test_the_certificate_waits_for_the_issuers(found: Synthesized) -> None:
    before = dependencies(found, found.address("helm_release", CERTIFICATE))
    assert {found.address("aws_sqs_queue", "issuers"), found.address("helm_release", RELEASE)} <= before


def test_routes_come_after_all_of_it(found: Synthesized) -> None:
    before = dependencies(found, found.address("aws_sqs_queue", "application"))
    assert {found.address("helm_release", path) for path in (RELEASE, BINDINGS, MIDDLEWARES, CERTIFICATE)} <= before
    assert found.address("kubernetes_network_policy_v1", "addons/traefik/policies/applications") in before


def test_it_talks_to_the_load_balancer_the_api_dns_and_served_namespaces(found: Synthesized) -> None:
    made = policies(found, "traefik")
    assert set(made) == {"default-deny", "dns", "kubernetes-api", "load-balancer", "applications"}
    assert _ingress(made["load-balancer"]) == (NAT_CIDRS, ["8000", "8443"])
    assert made["applications"]["policy_types"] == ["Egress"]
    assert made["applications"]["egress"] == [
        {
            "to": [{"namespace_selector": {"match_labels": {"r3edge.com/served-by": "traefik"}}, "pod_selector": {}}],
            "ports": [{"protocol": "TCP"}],
        }
    ]


def _ingress(spec: dict[str, Any]) -> tuple[tuple[str, ...], list[str]]:
    (rule,) = spec["ingress"]
    return tuple(source["ip_block"]["cidr"] for source in rule["from"]), [port["port"] for port in rule["ports"]]


def test_it_tells_nobody_outside_and_logs_no_tokens(found: Synthesized) -> None:
    emitted = values(found)
    assert emitted["global"] == {"checkNewVersion": False}
    assert emitted["api"] == {"dashboard": False}
    assert "ingressRoute" not in emitted  # the chart makes no route to it of its own accord
    assert emitted["metrics"] == {"prometheus": {"entryPoint": "metrics"}}
    assert emitted["accessLog"] == {
        "enabled": True,
        "format": "json",
        "fields": {"headers": {"defaultMode": "drop"}, "queryParameters": {"defaultMode": "drop"}},
    }


@pytest.mark.parametrize(
    ("missing", "name"), [("controller", "AwsLoadBalancerController"), ("cert_manager", "CertManager")]
)
def test_without_what_it_needs_it_is_refused(missing: str, name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"Traefik needs {name}: add it before"):
        synthesize_addons(partial(install, **{missing: False}))


def test_without_the_load_balancers_subnets_it_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="load_balancer_cidrs"):
        synthesize_addons(partial(install, load_balancer_cidrs=()))


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
            "deregistration_delay_seconds = 180: must be at least drain_seconds + grace_seconds = 181",
        ),
    ],
)
def test_numbers_that_contradict_the_load_balancers_are_refused(
    traefik: TraefikSettings, load_balancer: LoadBalancerSettings, message: str
) -> None:
    with pytest.raises(ConfigurationError) as refused:
        traefik.require_fit(load_balancer)
    assert message in str(refused.value)


def test_traefik_compares_its_numbers_with_the_load_balancers() -> None:
    with pytest.raises(ConfigurationError, match="tcp_idle_timeout_seconds = 60"):
        synthesize_addons(partial(install, load_balancer=LoadBalancerSettings(tcp_idle_timeout_seconds=60)))


def test_the_defaults_fit() -> None:
    TraefikSettings().require_fit(LoadBalancerSettings())


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
