"""Helm releases: one of a name in each namespace of a stack."""

import re

import pytest
from cdktf import App, TerraformStack
from constructs import Construct

from r3edge.addons import AddonKit
from r3edge.core.errors import ConfigurationError
from r3edge.kubernetes import Chart, CustomResources, NetworkPolicies, install_release
from tests.support.graph import dependencies
from tests.support.kit import add_kit, synthesize_addons

CHART = Chart("shop", "https://charts.example", "1.0.0")


def add_release(scope: Construct, kit: AddonKit, id: str, namespace: str = "shop", name: str = "shop") -> None:
    """Install a release without values."""
    install_release(
        Construct(scope, id),
        cluster=kit.cluster,
        chart=CHART,
        name=name,
        namespace=namespace,
        values={},
        timeout_seconds=60,
        depends_on=[],
    )


def test_a_second_release_of_one_name_in_a_namespace_is_refused_with_both_named() -> None:
    message = "Helm release shop/shop is owned by test/addons/one, and claimed by test/addons/two as well"
    with pytest.raises(ConfigurationError, match=f"^{re.escape(message)}$"):
        synthesize_addons(lambda scope, kit: [add_release(scope, kit, id) for id in ("one", "two")])


def test_a_release_of_objects_counts_like_one_of_a_chart() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        add_release(scope, kit, "one")
        CustomResources(scope, "two", cluster=kit.cluster, name="shop", namespace="shop", resources=[], depends_on=[])

    with pytest.raises(ConfigurationError, match="Helm release shop/shop is owned by test/addons/one"):
        synthesize_addons(build)


def test_other_namespaces_and_names_are_other_releases() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        add_release(scope, kit, "one")
        add_release(scope, kit, "two", namespace="other")
        add_release(scope, kit, "three", name="other")

    assert len(synthesize_addons(build).all("helm_release")) == 3


def test_two_stacks_may_have_a_release_of_one_name() -> None:
    app = App()
    for name in ("one", "two"):
        stack = TerraformStack(app, name)
        add_release(stack, add_kit(stack), "release")


def test_a_claim_ends_with_its_app() -> None:
    for _ in range(2):
        assert synthesize_addons(lambda scope, kit: add_release(scope, kit, "one")).one("helm_release")


def test_a_release_is_atomic_and_keeps_five_revisions() -> None:
    synthesized = synthesize_addons(lambda scope, kit: add_release(scope, kit, "one"))
    release = synthesized.one("helm_release")
    assert release["provider"] == "helm"
    assert release["max_history"] == 5
    assert (release["atomic"], release["cleanup_on_fail"], release["wait"], release["timeout"]) == (
        True,
        True,
        True,
        60,
    )


def test_everything_in_the_cluster_depends_on_it_even_if_it_names_nothing() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        add_release(scope, kit, "chart")
        CustomResources(scope, "objects", cluster=kit.cluster, name="a", namespace="b", resources=[], depends_on=[])
        NetworkPolicies(scope, "policies", cluster=kit.cluster, namespace="b", rules=[], depends_on=[])

    synthesized = synthesize_addons(build)
    ready = {
        synthesized.address("aws_eks_node_group", "cluster/nodes/system-a"),
        synthesized.address("aws_eks_addon", "cluster/system-addons/coredns"),
    }
    for kind, path in (
        ("helm_release", "addons/chart/release"),
        ("helm_release", "addons/objects/release"),
        ("kubernetes_network_policy_v1", "addons/policies/default-deny"),
    ):
        assert ready <= dependencies(synthesized, synthesized.address(kind, path)), path
