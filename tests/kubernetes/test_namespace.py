"""Namespaces: Pod Security, denied traffic, and one owner for each."""

import re
from typing import get_args

import pytest
from cdktf import App, TerraformStack
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from constructs import Construct

from r3edge.addons import AddonKit
from r3edge.core.errors import ConfigurationError
from r3edge.kubernetes import CustomResources, ExistingNamespace, Namespace
from r3edge.kubernetes.namespace import PodSecurity
from tests.support import Synthesized
from tests.support.graph import dependencies
from tests.support.kit import add_kit, synthesize_addons


def add_namespace(scope: Construct, kit: AddonKit, id: str = "shop", **changes: object) -> Namespace:
    """Add the namespace ``shop``, which may ask for names, with changes."""
    given: dict[str, object] = {"cluster": kit.cluster, "name": "shop", "rules": [kit.rules.dns]}
    return Namespace(scope, id, **given | changes)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def plain() -> Synthesized:
    """Return a namespace, and a queue that depends on it."""

    def build(scope: Construct, kit: AddonKit) -> None:
        namespace = add_namespace(scope, kit)
        SqsQueue(TerraformStack.of(scope), "workload", depends_on=list(namespace.ready))

    return synthesize_addons(build)


def labels(synthesized: Synthesized) -> dict[str, str]:
    return synthesized.one("kubernetes_namespace_v1")["metadata"]["labels"]


def test_a_namespace_enforces_the_restricted_standard(plain: Synthesized) -> None:
    assert plain.one("kubernetes_namespace_v1", "addons/shop/namespace")["metadata"]["name"] == "shop"
    assert labels(plain) == {
        f"pod-security.kubernetes.io/{mode}": "restricted" for mode in ("enforce", "audit", "warn")
    }


def test_further_labels_stand_beside_those_of_pod_security() -> None:
    own = {"example.com/served-by": "traefik", "pod-security.kubernetes.io/enforce": "privileged"}
    labelled = labels(synthesize_addons(lambda scope, kit: add_namespace(scope, kit, labels=own)))
    assert labelled["example.com/served-by"] == "traefik"
    assert labelled["pod-security.kubernetes.io/enforce"] == "restricted"


@pytest.mark.parametrize("standard", sorted(set(get_args(PodSecurity)) - {"restricted"}))
def test_a_weaker_standard_needs_a_reason(standard: str) -> None:
    message = f"namespace shop: pod_security = '{standard}': must have a reason"
    with pytest.raises(ConfigurationError, match=f"^{re.escape(message)}$"):
        synthesize_addons(lambda scope, kit: add_namespace(scope, kit, pod_security=standard))
    weaker = synthesize_addons(
        lambda scope, kit: add_namespace(scope, kit, pod_security=standard, reason="it mounts the host's disks")
    )
    assert set(labels(weaker).values()) == {standard}


def test_a_namespace_denies_all_traffic_but_its_rules(plain: Synthesized) -> None:
    specs = {path: body["spec"] for path, body in plain.all("kubernetes_network_policy_v1").items()}
    assert set(specs) == {"addons/shop/policies/default-deny", "addons/shop/policies/dns"}
    denied = specs["addons/shop/policies/default-deny"]
    assert denied == {"pod_selector": {}, "policy_types": ["Ingress", "Egress"]}
    for body in plain.all("kubernetes_network_policy_v1").values():
        assert body["metadata"]["namespace"] == "shop"


def test_a_namespace_without_rules_denies_everything() -> None:
    closed = synthesize_addons(lambda scope, kit: add_namespace(scope, kit, rules=[]))
    assert list(closed.all("kubernetes_network_policy_v1")) == ["addons/shop/policies/default-deny"]


def test_a_namespace_is_created_in_a_cluster_that_is_ready(plain: Synthesized) -> None:
    namespace = plain.one("kubernetes_namespace_v1")
    assert namespace["provider"] == "kubernetes"
    assert plain.address("aws_eks_node_group", "cluster/nodes/system-a") in namespace["depends_on"]
    address = plain.address("kubernetes_namespace_v1", "addons/shop/namespace")
    for policy in plain.all("kubernetes_network_policy_v1").values():
        assert policy["depends_on"] == [address]


def test_no_workload_starts_before_the_policies(plain: Synthesized) -> None:
    assert set(plain.one("aws_sqs_queue", "workload")["depends_on"]) == {
        plain.address("kubernetes_namespace_v1", "addons/shop/namespace"),
        plain.address("kubernetes_network_policy_v1", "addons/shop/policies/default-deny"),
        plain.address("kubernetes_network_policy_v1", "addons/shop/policies/dns"),
    }


def test_a_second_namespace_of_one_name_is_refused_with_both_named() -> None:
    message = "namespace shop is owned by test/addons/one, and claimed by test/addons/two as well"
    with pytest.raises(ConfigurationError, match=f"^{re.escape(message)}$"):
        synthesize_addons(lambda scope, kit: [add_namespace(scope, kit, id) for id in ("one", "two")])


def test_two_stacks_may_have_a_namespace_of_one_name() -> None:
    app = App()
    for name in ("one", "two"):
        stack = TerraformStack(app, name)
        add_namespace(stack, add_kit(stack))


def test_an_existing_namespace_creates_nothing_and_its_objects_depend_on_what_creates_it() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        creator = SqsQueue(scope, "creator")
        namespace = ExistingNamespace("kube-system", [creator])
        CustomResources(
            scope,
            "objects",
            cluster=kit.cluster,
            name="objects",
            namespace=namespace.name,
            resources=[],
            depends_on=namespace.ready,
        )

    existing = synthesize_addons(build)
    assert not existing.all("kubernetes_namespace_v1")
    assert not existing.all("kubernetes_network_policy_v1")
    release = existing.address("helm_release", "addons/objects/release")
    assert existing.one("helm_release")["namespace"] == "kube-system"
    assert existing.address("aws_sqs_queue", "addons/creator") in dependencies(existing, release)


def test_an_existing_namespace_does_not_claim_its_name() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        ExistingNamespace("shop", kit.cluster.ready)
        add_namespace(scope, kit)

    assert synthesize_addons(build).one("kubernetes_namespace_v1")["metadata"]["name"] == "shop"
