"""Releases that operators install."""

from pathlib import Path

from rehearsal.charts.operators import operated
from tests.rehearsal.charts.own_chart import rendered

SHOP = {"apiVersion": "example.com/v1", "kind": "Shop", "metadata": {"name": "corner"}, "spec": {"open": True}}
OTHER = {"apiVersion": "other.example/v1", "kind": "Shop", "metadata": {"name": "other"}}
CHART = {"chart": "shop-pods", "repository": "https://charts.example", "version": "2.0.0"}


def test_each_resource_of_the_kind_is_a_release_with_its_spec_as_values(tmp_path: Path) -> None:
    of = rendered(tmp_path, SHOP, OTHER, address="helm_release.shop")
    (made,) = operated([of], {"example.com/Shop": CHART})
    assert (made.name, made.namespace, made.values) == ("corner", "shop", {"open": True})
    assert (made.chart, made.repository, made.version) == ("shop-pods", "https://charts.example", "2.0.0")
    assert made.address == "helm_release.shop"


def test_without_operators_there_is_none(tmp_path: Path) -> None:
    assert list(operated([rendered(tmp_path, SHOP)], {})) == []
