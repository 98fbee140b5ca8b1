"""The base of the add-ons, seen on small ones of the tests' own."""

import json
import re

import pytest

from r3edge.addons.addon import HelmAddon, Identity, Namespace
from r3edge.addons.charts import Chart
from r3edge.addons.custom_resources import CustomResources
from r3edge.addons.registry import Addons
from r3edge.addons.values import Values
from r3edge.core.errors import ConfigurationError
from r3edge.core.iam import statement
from tests.addons.installed import policies, synthesize_addons
from tests.support import Synthesized


class Plain(HelmAddon):
    """What every add-on is."""

    chart = Chart("plain", "https://charts.example", "1.0.0")
    namespace = Namespace("plain")

    def values(self) -> Values:
        return {
            **self.scheduling({"app": "p"}),
            "replicas": self.replicas,
            "nested": {"kept": 1, "replaced": [1, 2]},
        }


class Needing(HelmAddon):
    """What needs another add-on, and AWS."""

    chart = Chart("needing", "https://charts.example", "1.0.0")
    namespace = Namespace("needing", pod_security="baseline", reason="a test")
    requires = (Plain,)

    def identity(self) -> Identity:
        return Identity("worker", [statement("Read", ["s3:GetObject"], ["arn:aws:s3:::bucket/*"])])


class Clashing(HelmAddon):
    """What cannot stand beside Plain."""

    chart = Chart("clashing", "https://charts.example", "1.0.0")
    namespace = Namespace("clashing")
    conflicts = (Plain,)


class Guest(HelmAddon):
    """What lives in a namespace of others."""

    chart = Chart("guest", "https://charts.example", "1.0.0")
    namespace = Namespace("kube-system", pods={"app": "guest"})


def both(addons: Addons) -> None:
    Plain(addons, "plain")
    Needing(addons, "needing")
    addons.complete()


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesize_addons(both, values={"plain": {"nested": {"replaced": [3], "added": "${not_terraform}"}}})


def test_release_is_whole_or_not_at_all(found: Synthesized) -> None:
    release = found.one("helm_release", "addons/plain/release")
    assert {key: release[key] for key in ("atomic", "wait", "wait_for_jobs", "cleanup_on_fail", "timeout")} == {
        "atomic": True,
        "wait": True,
        "wait_for_jobs": True,
        "cleanup_on_fail": True,
        "timeout": 600,
    }
    assert (release["repository"], release["version"]) == ("https://charts.example", "1.0.0")
    assert "create_namespace" not in release


def test_own_values_are_laid_over_the_defaults_and_escaped(found: Synthesized) -> None:
    (literal,) = found.one("helm_release", "addons/plain/release")["values"]
    assert '"kept": 1' in literal
    assert '"replaced": [\n      3\n    ]' in literal
    assert "$${not_terraform}" in literal


def test_values_for_no_addon_are_refused() -> None:
    message = "values['plian']: no add-on has that chart; there are needing, plain"
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        synthesize_addons(both, values={"plian": {}})


def test_everything_waits_for_what_it_needs(found: Synthesized) -> None:
    namespace = found.one("kubernetes_namespace_v1", "addons/needing/namespace")
    assert any(one.startswith("aws_eks_node_group.") for one in namespace["depends_on"])
    release = found.one("helm_release", "addons/needing/release")
    wanted = [
        found.address("kubernetes_namespace_v1", "addons/needing/namespace"),
        found.address("kubernetes_network_policy_v1", "addons/needing/policies/default-deny"),
        found.address("kubernetes_network_policy_v1", "addons/needing/policies/dns"),
        found.address("aws_eks_pod_identity_association", "addons/needing/identity/association"),
        found.address("helm_release", "addons/plain/release"),
    ]
    assert set(wanted) <= set(release["depends_on"])


def test_permissions_are_for_its_own_service_account(found: Synthesized) -> None:
    association = found.one("aws_eks_pod_identity_association", "addons/needing/identity/association")
    assert (association["namespace"], association["service_account"]) == ("needing", "worker")


def test_pod_security_is_restricted_unless_a_reason_is_given(found: Synthesized) -> None:
    def enforced(addon: str) -> str:
        labels = found.one("kubernetes_namespace_v1", f"addons/{addon}/namespace")["metadata"]["labels"]
        return labels["pod-security.kubernetes.io/enforce"]

    assert (enforced("plain"), enforced("needing")) == ("restricted", "baseline")
    with pytest.raises(ConfigurationError, match="namespace x: pod security 'privileged' needs a reason"):
        Namespace("x", pod_security="privileged")


def test_namespace_denies_what_is_not_named(found: Synthesized) -> None:
    specs = policies(found, "plain")
    assert specs["default-deny"] == {"pod_selector": {}, "policy_types": ["Ingress", "Egress"]}
    assert set(specs) == {"default-deny", "dns", "kubernetes-api"}
    (api,) = specs["kubernetes-api"]["egress"]
    cidrs = [peer["ip_block"]["cidr"] for peer in api["to"]]
    assert cidrs == ["172.20.0.1/32", "10.0.0.0/19", "10.0.32.0/19", "10.0.64.0/19"]
    (dns,) = specs["dns"]["egress"]
    assert {(port["port"], port["protocol"]) for port in dns["ports"]} == {("53", "UDP"), ("53", "TCP")}


def test_in_a_namespace_of_others_only_its_own_pods_are_denied() -> None:
    found = synthesize_addons(lambda addons: Guest(addons, "guest"))
    assert not found.all("kubernetes_namespace_v1")
    for spec in policies(found, "guest").values():
        assert spec["pod_selector"] == {"match_labels": {"app": "guest"}}
    names = {body["metadata"]["name"] for body in found.all("kubernetes_network_policy_v1").values()}
    assert names == {"guest-default-deny", "guest-dns", "guest-kubernetes-api"}
    release = found.one("helm_release")
    assert any(one.startswith("aws_eks_node_group.") for one in release["depends_on"])


class Podless(HelmAddon):
    """What brings objects, and no pods, into a namespace of others."""

    chart = Chart("podless", "https://charts.example", "1.0.0")
    namespace = Namespace("kube-system", pods={})


def test_without_pods_there_are_no_policies() -> None:
    found = synthesize_addons(lambda addons: Podless(addons, "podless"))
    assert not policies(found, "podless")
    assert found.one("helm_release")["namespace"] == "kube-system"


def test_production_has_replicas_and_development_has_not() -> None:
    documents = {
        high: synthesize_addons(lambda addons: Plain(addons, "plain"), high_availability=high).one("helm_release")[
            "values"
        ]
        for high in (True, False)
    }
    many, single = (json.loads(documents[high][0]) for high in (True, False))
    assert many["replicas"] == 2
    assert many["podDisruptionBudget"] == {"enabled": True, "maxUnavailable": 1}
    (spread,) = many["topologySpreadConstraints"]
    assert spread["topologyKey"] == "topology.kubernetes.io/zone"
    assert spread["labelSelector"] == {"matchLabels": {"app": "p"}}
    assert single["replicas"] == 1
    assert not {"podDisruptionBudget", "topologySpreadConstraints"} & set(single)


def test_missing_need_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="Needing needs Plain: add it before"):
        synthesize_addons(lambda addons: Needing(addons, "needing"))


@pytest.mark.parametrize("order", [(Plain, Clashing), (Clashing, Plain)])
def test_conflict_is_refused_in_either_order(order: tuple[type[HelmAddon], ...]) -> None:
    with pytest.raises(ConfigurationError, match="cannot be installed beside"):
        synthesize_addons(lambda addons: [kind(addons, kind.__name__.lower()) for kind in order])


def test_same_chart_twice_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="Plain cannot be installed beside Plain"):
        synthesize_addons(lambda addons: [Plain(addons, "one"), Plain(addons, "two")])


class Neighbour(HelmAddon):
    """What wants a namespace of its own that is another's."""

    chart = Chart("neighbour", "https://charts.example", "1.0.0")
    namespace = Namespace("plain")


def test_a_namespace_has_one_owner() -> None:
    with pytest.raises(ConfigurationError, match="there is a namespace plain already"):
        synthesize_addons(lambda addons: [Plain(addons, "plain"), Neighbour(addons, "neighbour")])


def test_a_release_is_there_once() -> None:
    def twice(addons: Addons) -> None:
        for id in ("one", "two"):
            CustomResources(addons, id, addons=addons, name="things", namespace="plain", resources=[], depends_on=[])

    with pytest.raises(ConfigurationError, match="there is a release plain/things already"):
        synthesize_addons(twice)


class Employed(HelmAddon):
    """What has a service account of a certain name."""

    chart = Chart("employed", "https://charts.example", "1.0.0")
    namespace = Namespace("employed")

    def values(self) -> Values:
        return {"serviceAccount": {"name": "worker"}}


@pytest.mark.parametrize("own", [{"serviceAccount": {"name": "other"}}, {"serviceAccount": None}])
def test_own_values_leave_the_service_account(own: Values) -> None:
    message = "values['employed'].serviceAccount: must keep the name worker"
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        synthesize_addons(lambda addons: Employed(addons, "employed"), values={"employed": own})
    synthesize_addons(
        lambda addons: Employed(addons, "employed"), values={"employed": {"serviceAccount": {"annotations": {}}}}
    )


def test_a_webhook_must_be_on_a_port_that_the_control_plane_reaches() -> None:
    with pytest.raises(ConfigurationError, match=r"webhook\(8443\): .* on 443, 9443, 10250 only"):
        synthesize_addons(lambda addons: addons.flows.webhook(8443))
