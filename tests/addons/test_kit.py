"""The kit, seen on small add-ons of the tests' own: what it installs, in which order, and what it refuses."""

import re
from collections.abc import Sequence
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from cdktf import ITerraformDependable, TerraformStack
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from constructs import Construct

from r3edge.addons import AddonKit, Identity
from r3edge.cluster import SYSTEM_NODE_TOLERATION
from r3edge.core.errors import ConfigurationError
from r3edge.core.iam import statement
from r3edge.kubernetes import Chart, Namespace
from tests.support import Synthesized
from tests.support.graph import dependencies
from tests.support.kit import helm_values, synthesize_addons

BASE = Chart("base", "https://charts.example", "1.0.0")
READER = Chart("reader", "https://charts.example", "2.0.0", skip_crds=True)
SYSTEM_NODES = {"example.com/nodes": "system"}


class Base(Construct):
    """An add-on like most."""

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit) -> None:
        super().__init__(scope, id)
        namespace = Namespace(self, "namespace", cluster=kit.cluster, name="base", rules=[kit.rules.dns])
        values = {
            **kit.scheduling({"app": "base"}),
            "replicas": kit.replicas,
            "nested": {"kept": 1, "replaced": [1, 2]},
        }
        self.ready = kit.install(self, BASE, namespace=namespace, values=values)


class Reader(Construct):
    """An add-on that depends on another, and on AWS."""

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit, after: Sequence[ITerraformDependable] = ()) -> None:
        super().__init__(scope, id)
        namespace = Namespace(self, "namespace", cluster=kit.cluster, name="reader", rules=[kit.rules.pod_identity()])
        self.ready = kit.install(
            self,
            READER,
            namespace=namespace,
            values={"serviceAccount": {"name": "worker"}},
            identity=Identity("worker", [statement("Read", ["s3:GetObject"], ["arn:aws:s3:::bucket/*"])]),
            after=after,
            timeout_seconds=900,
        )


USER_VALUES: dict[str, Any] = {"base": {"nested": {"replaced": [3], "added": "${not_terraform} %{nor_this}"}}}


@pytest.fixture(scope="module")
def production() -> Synthesized:
    """Return both add-ons, and a queue that depends on the second."""

    def build(scope: Construct, kit: AddonKit) -> None:
        base = Base(scope, "base", kit=kit)
        reader = Reader(scope, "reader", kit=kit, after=base.ready)
        SqsQueue(TerraformStack.of(scope), "application", depends_on=list(reader.ready))

    return synthesize_addons(build, values=USER_VALUES)


def test_a_release_is_installed_as_a_whole_or_not_at_all(production: Synthesized) -> None:
    release = production.one("helm_release", "addons/base/release")
    assert {key: value for key, value in release.items() if key not in ("//", "values", "depends_on", "provider")} == {
        "name": "base",
        "namespace": "base",
        "chart": "base",
        "repository": "https://charts.example",
        "version": "1.0.0",
        "atomic": True,
        "wait": True,
        "wait_for_jobs": True,
        "cleanup_on_fail": True,
        "max_history": 5,
        "timeout": 600,
    }


def test_a_chart_without_its_crds_and_a_longer_time_to_wait(production: Synthesized) -> None:
    release = production.one("helm_release", "addons/reader/release")
    assert (release["version"], release["skip_crds"], release["timeout"]) == ("2.0.0", True, 900)


def test_user_values_are_laid_over_those_of_the_addon(production: Synthesized) -> None:
    values = helm_values(production, "addons/base/release")
    assert values["nested"] == {"kept": 1, "replaced": [3], "added": "${not_terraform} %{nor_this}"}
    assert values["replicas"] == 2


def test_user_values_are_escaped_for_terraform(production: Synthesized) -> None:
    (literal,) = production.one("helm_release", "addons/base/release")["values"]
    assert "$${not_terraform} %%{nor_this}" in literal


def test_user_values_of_one_chart_do_not_reach_another(production: Synthesized) -> None:
    assert helm_values(production, "addons/reader/release") == {"serviceAccount": {"name": "worker"}}


def test_a_release_depends_on_namespace_policies_permissions_and_what_it_is_told(production: Synthesized) -> None:
    release = production.one("helm_release", "addons/reader/release")
    assert set(release["depends_on"]) == {
        production.address("kubernetes_namespace_v1", "addons/reader/namespace/namespace"),
        production.address("kubernetes_network_policy_v1", "addons/reader/namespace/policies/default-deny"),
        production.address("kubernetes_network_policy_v1", "addons/reader/namespace/policies/pod-identity"),
        production.address("aws_eks_pod_identity_association", "addons/reader/identity/association"),
        production.address("aws_iam_role_policy", "addons/reader/identity/role/reader"),
        production.address("helm_release", "addons/base/release"),
    }


def test_a_release_depends_on_a_cluster_that_is_ready(production: Synthesized) -> None:
    before = dependencies(production, production.address("helm_release", "addons/base/release"))
    assert {
        production.address("aws_eks_node_group", "cluster/nodes/system-a"),
        production.address("aws_eks_addon", "cluster/bootstrap-addons/vpc-cni"),
        production.address("aws_vpc", "network"),
    } <= before


def test_what_depends_on_an_addon_depends_on_its_release(production: Synthesized) -> None:
    release = production.address("helm_release", "addons/reader/release")
    assert production.one("aws_sqs_queue", "application")["depends_on"] == [release]


def test_the_permissions_are_for_one_service_account_in_the_addons_namespace(production: Synthesized) -> None:
    association = production.one("aws_eks_pod_identity_association", "addons/reader/identity/association")
    assert (association["namespace"], association["service_account"]) == ("reader", "worker")
    (trust,) = production.statements("addons/reader/identity/role/role")
    assert trust["Condition"]["StringEquals"] == {
        "aws:SourceAccount": ["123456789012"],
        "aws:RequestTag/eks-cluster-arn": ["arn:aws:eks:eu-west-3:123456789012:cluster/trading-test"],
        "aws:RequestTag/kubernetes-namespace": ["reader"],
        "aws:RequestTag/kubernetes-service-account": ["worker"],
    }
    (granted,) = production.statements("addons/reader/identity/role/reader")
    assert (granted["Action"], granted["Resource"]) == (["s3:GetObject"], ["arn:aws:s3:::bucket/*"])


def test_an_addon_without_identity_has_no_role(production: Synthesized) -> None:
    assert not [path for path in production.all("aws_iam_role") if path.startswith("addons/base/")]


@pytest.mark.parametrize(
    ("account", "shown"),
    [
        ({"name": "other"}, "{'name': 'other'}"),
        ({"name": None}, "{'name': None}"),
        (None, "None"),
        ("x", "'x'"),
        ([], "[]"),
    ],
)
def test_user_values_must_keep_the_service_account_of_the_permissions(account: Any, shown: str) -> None:
    message = f"values.reader.serviceAccount = {shown}: must keep the name worker, which the AWS permissions are for"
    with pytest.raises(ConfigurationError, match=f"^{re.escape(message)}$"):
        synthesize_addons(
            lambda scope, kit: Reader(scope, "reader", kit=kit), values={"reader": {"serviceAccount": account}}
        )


def test_user_values_may_annotate_the_service_account() -> None:
    annotated = synthesize_addons(
        lambda scope, kit: Reader(scope, "reader", kit=kit),
        values={"reader": {"serviceAccount": {"annotations": {"a": "b"}}}},
    )
    assert helm_values(annotated, "addons/reader/release")["serviceAccount"] == {
        "name": "worker",
        "annotations": {"a": "b"},
    }


def test_an_addon_whose_chart_has_another_service_account_than_its_permissions_is_refused() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        namespace = Namespace(scope, "namespace", cluster=kit.cluster, name="reader", rules=[])
        identity = Identity("worker", [statement("Read", ["s3:GetObject"], ["*"])])
        kit.install(scope, READER, namespace=namespace, values={}, identity=identity)

    message = "values.reader.serviceAccount = None: must keep the name worker"
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        synthesize_addons(build)


def test_an_addon_is_installed_once() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        namespace = Namespace(scope, "namespace", cluster=kit.cluster, name="base", rules=[])
        for id in ("one", "two"):
            kit.install(Construct(scope, id), BASE, namespace=namespace, values={})

    message = "Helm release base/base is owned by test/addons/one, and claimed by test/addons/two as well"
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        synthesize_addons(build)


def test_production_has_replicas_spread_and_a_disruption_budget(production: Synthesized) -> None:
    values = helm_values(production, "addons/base/release")
    assert values["replicas"] == 2
    assert values["podDisruptionBudget"] == {"enabled": True, "maxUnavailable": 1}
    assert values["topologySpreadConstraints"] == [
        {
            "maxSkew": 1,
            "topologyKey": "topology.kubernetes.io/zone",
            "whenUnsatisfiable": "ScheduleAnyway",
            "labelSelector": {"matchLabels": {"app": "base"}},
        }
    ]


def test_development_has_one_replica_and_no_disruption_budget() -> None:
    development = synthesize_addons(lambda scope, kit: Base(scope, "base", kit=kit), high_availability=False)
    values = helm_values(development, "addons/base/release")
    assert values["replicas"] == 1
    assert not {"podDisruptionBudget", "topologySpreadConstraints"} & set(values)
    assert values["nodeSelector"] == SYSTEM_NODES


def test_addons_run_on_the_system_nodes(production: Synthesized) -> None:
    values = helm_values(production, "addons/base/release")
    assert values["tolerations"] == [SYSTEM_NODE_TOLERATION]
    assert (
        values["nodeSelector"]
        == SYSTEM_NODES
        == production.one("aws_eks_node_group", "cluster/nodes/system-a")["labels"]
    )
    (taint,) = production.one("aws_eks_node_group", "cluster/nodes/system-a")["taint"]
    assert taint["key"] == SYSTEM_NODE_TOLERATION["key"]


def test_a_kit_is_frozen_and_knows_its_cluster_by_name() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        assert kit.cluster_name == "trading-test"
        with pytest.raises(FrozenInstanceError):
            kit.high_availability = False  # type: ignore[misc]

    synthesize_addons(build)


def test_a_kit_is_not_highly_available_and_has_no_user_values_unless_told() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        plain = AddonKit(context=kit.context, cluster=kit.cluster, network=kit.network)
        assert (plain.high_availability, plain.replicas, dict(plain.values)) == (False, 1, {})

    synthesize_addons(build)
