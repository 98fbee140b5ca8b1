"""Custom resources and their namespaces come after the CRD's release, and go before it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rehearsal.charts.order import wrong_order
from tests.rehearsal.charts.own_chart import rendered
from tests.rehearsal.charts.test_objects import SIZE, crd, thing

THINGS, SHOP = "helm_release.things", "helm_release.shop"


def found(
    folder: Path, *, release: Sequence[str], namespace: Sequence[str], scope: str = "Namespaced", home: str = "things"
) -> list[str]:
    """Return what is wrong if release and namespace of a ``Thing`` depend on these."""

    def resource(kind: str, name: str, attributes: Any, before: Sequence[str]) -> dict[str, Any]:
        instance = {"attributes": attributes, "dependencies": list(before)}
        return {"mode": "managed", "type": kind, "name": name, "instances": [instance]}

    state = {
        "resources": [
            resource("helm_release", "things", {}, []),
            resource("helm_release", "shop", {}, release),
            resource("kubernetes_namespace_v1", "shop", {"metadata": [{"name": "shop"}]}, namespace),
        ]
    }
    maker = rendered(folder / "maker", crd(SIZE, scope=scope), name="things", namespace=home, address=THINGS)
    return list(wrong_order([maker, rendered(folder / "user", thing({"size": 1}), address=SHOP)], state))


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
