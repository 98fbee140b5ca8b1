"""Custom resources and their namespaces come after the CRD's release, and go before it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rehearsal.charts.order import wrong_order
from rehearsal.charts.policies import Policies
from rehearsal.charts.rendering import Rendered
from tests.rehearsal.charts.own_chart import deployment, rendered
from tests.rehearsal.charts.test_objects import SIZE, crd, thing

NAMESPACE = "kubernetes_namespace_v1.shop"
THINGS, KEEPER, SHOP = "helm_release.things", "helm_release.keeper", "helm_release.shop"


def resource(kind: str, name: str, attributes: Any, before: Sequence[str] = ()) -> dict[str, Any]:
    """Return a resource of a state that depends on others."""
    instance = {"attributes": attributes, "dependencies": list(before)}
    return {"mode": "managed", "type": kind, "name": name, "instances": [instance]}


def judged(releases: Sequence[Rendered], state: Any) -> list[str]:
    return list(wrong_order(releases, state, Policies.of(state, releases)))


def found(
    folder: Path, *, release: Sequence[str], namespace: Sequence[str], scope: str = "Namespaced", home: str = "things"
) -> list[str]:
    """Return what is wrong if release and namespace of a ``Thing`` depend on these."""
    state = {
        "resources": [
            resource("helm_release", "things", {}, [NAMESPACE]),
            resource("helm_release", "shop", {}, [NAMESPACE, *release]),
            resource("kubernetes_namespace_v1", "shop", {"metadata": [{"name": "shop"}]}, namespace),
        ]
    }
    maker = rendered(folder / "maker", crd(SIZE, scope=scope), name="things", namespace=home, address=THINGS)
    return judged([maker, rendered(folder / "user", thing({"size": 1}), address=SHOP)], state)


WITHOUT_CRD = "shop: Thing: does not come after the release of its CRD, things"
HELD_UP = (
    "namespace shop: has objects of the kind Thing, and does not come after things: finalizers that are left would "
    "hold up its deletion for ever"
)


def test_both_come_after_it(tmp_path: Path) -> None:
    assert found(tmp_path, release=[THINGS], namespace=[THINGS]) == []


def test_a_release_that_does_not(tmp_path: Path) -> None:
    assert found(tmp_path, release=[], namespace=[THINGS]) == [WITHOUT_CRD]


def test_a_namespace_that_does_not(tmp_path: Path) -> None:
    assert found(tmp_path, release=[THINGS], namespace=[]) == [HELD_UP]


def test_the_namespace_of_the_controller_itself_cannot(tmp_path: Path) -> None:
    assert found(tmp_path, release=[THINGS], namespace=[], home="shop") == []


def test_what_has_no_namespace_holds_none_up(tmp_path: Path) -> None:
    assert found(tmp_path / "a", release=[THINGS], namespace=[], scope="Cluster") == []
    assert found(tmp_path / "b", release=[], namespace=[], scope="Cluster") == [WITHOUT_CRD]


def controller(*verbs: str, resource: str = "things") -> dict[str, Any]:
    rule = {"apiGroups": ["example.com"], "resources": [resource], "verbs": list(verbs)}
    kind = {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole", "metadata": {"name": "controller"}}
    return {**kind, "rules": [rule]}


def webhook(policy: str = "Fail") -> dict[str, Any]:
    rule = {"apiGroups": ["example.com"], "apiVersions": ["v1"], "operations": ["CREATE"], "resources": ["things"]}
    kind = {"apiVersion": "admissionregistration.k8s.io/v1", "kind": "ValidatingWebhookConfiguration"}
    return {
        **kind,
        "metadata": {"name": "hook"},
        "webhooks": [{"name": "a.example.com", "rules": [rule], "failurePolicy": policy, "clientConfig": {}}],
    }


def besides(folder: Path, one: dict[str, Any], *, after: Sequence[str] = ()) -> list[str]:
    """Return what is wrong if a further release, after which others come or not, has an object."""
    everywhere = [NAMESPACE, THINGS, *after]
    state = {
        "resources": [
            resource("helm_release", "things", {}, [NAMESPACE]),
            resource("helm_release", "keeper", {}, [NAMESPACE]),
            resource("helm_release", "shop", {}, everywhere),
            resource("kubernetes_namespace_v1", "shop", {"metadata": [{"name": "shop"}]}, [THINGS, *after]),
        ]
    }
    every = [
        rendered(folder / "maker", crd(SIZE), name="things", namespace="things", address=THINGS),
        rendered(folder / "keeper", one, name="keeper", namespace="keeper", address=KEEPER),
        rendered(folder / "user", thing({"size": 1}), address=SHOP),
    ]
    return judged(every, state)


def test_the_controller_may_be_in_another_release_than_the_crd(tmp_path: Path) -> None:
    late = ["shop: Thing: does not come after its controller, keeper"]
    said = [HELD_UP.replace("things: ", "keeper: "), *late]
    assert besides(tmp_path / "a", controller("update"), after=[KEEPER]) == []
    assert besides(tmp_path / "b", controller("update")) == said
    assert besides(tmp_path / "c", controller("patch", resource="things/finalizers")) == said
    assert besides(tmp_path / "d", controller("get", "list", "watch")) == [], "it only reads"
    assert besides(tmp_path / "e", controller("update", resource="others")) == []


def test_a_webhook_judges_what_comes_after_it(tmp_path: Path) -> None:
    late = "shop: Thing: does not come after the webhook that judges it, keeper"
    assert besides(tmp_path / "a", webhook(), after=[KEEPER]) == []
    assert late in besides(tmp_path / "b", webhook())
    assert besides(tmp_path / "c", webhook("Ignore")) == []


def test_a_release_comes_after_what_lets_its_pods_work(tmp_path: Path) -> None:
    policy = {"metadata": [{"name": "deny", "namespace": "shop"}], "spec": [{"policy_types": ["Ingress"]}]}
    identity = {"namespace": "shop", "service_account": "default"}

    def said(*before: str) -> list[str]:
        state = {
            "resources": [
                resource("helm_release", "shop", {}, before),
                resource("kubernetes_namespace_v1", "shop", {"metadata": [{"name": "shop"}]}),
                resource("kubernetes_network_policy_v1", "deny", policy),
                resource("aws_eks_pod_identity_association", "shop", identity),
            ]
        }
        shop = rendered(tmp_path / str(len(before)), deployment(), address=SHOP)
        return judged([shop], state)

    assert said(NAMESPACE, "kubernetes_network_policy_v1.deny", "aws_eks_pod_identity_association.shop") == []
    assert said() == [
        "shop: Deployment shop: does not come after its Pod Identity",
        "shop: Deployment shop: does not come after the network policy shop/deny",
        "shop: does not come after its namespace",
    ]
