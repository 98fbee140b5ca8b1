"""The releases of an applied stack: their values are merged as Helm merges them."""

from rehearsal.charts.releases import releases
from tests.rehearsal.charts.own_chart import state


def test_documents_are_laid_over_each_other() -> None:
    body = {
        "name": "shop",
        "namespace": "shop",
        "chart": "shop",
        "repository": None,
        "version": "1.0.0",
        "skip_crds": False,
        "values": ["a: {b: 1, c: [1, 2]}\nd: x", "", "a: {b: 2, c: [3]}\nd: null"],
    }
    (found,) = releases(state(helm_release=[body]))
    assert found.values == {"a": {"b": 2, "c": [3]}, "d": None}
    assert not found.is_local
    assert releases(state(helm_release=[body | {"chart": "./assets/raw"}]))[0].is_local


def test_data_sources_and_other_types_are_none() -> None:
    other = {"resources": [{"mode": "data", "type": "helm_release", "instances": [{"attributes": {}}]}]}
    assert releases(other) == []
