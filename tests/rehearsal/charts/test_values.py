"""Values that a chart does not know, or that change nothing."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rehearsal.charts.rendering import load
from rehearsal.charts.values import useless_values
from tests.rehearsal.charts.own_chart import release, write_chart

TEMPLATE = """apiVersion: v1
kind: ConfigMap
metadata: {name: shop}
data:
  colour: {{ .Values.colour | quote }}
  {{- if .Values.extra.enabled }}
  size: {{ .Values.extra.size | quote }}
  {{- end }}
  {{- with .Values.unlisted }}
  unlisted: {{ . | quote }}
  {{- end }}
"""
CERTIFICATES = """apiVersion: v1
kind: Secret
metadata: {name: shop, labels: {colour: {{ .Values.colour }}}}
data: {key: {{ randAlphaNum 20 | b64enc }}}
"""
DEFAULTS = {"colour": "red", "extra": {"enabled": False, "size": 1}, "free": {}}


def useless(
    folder: Path, values: Mapping[str, Any], known: tuple[str, ...] = (), template: str = TEMPLATE
) -> list[str]:
    chart = load(write_chart(folder, templates={"a.yaml": template}, values=DEFAULTS))
    return list(useless_values(release(values), chart, known))


def test_what_changes_something_or_repeats_the_chart(tmp_path: Path) -> None:
    assert useless(tmp_path, {"colour": "blue", "extra": {"enabled": True, "size": 2}}) == []
    assert useless(tmp_path, {"colour": "red", "unlisted": "x"}) == []


def test_what_no_template_reads(tmp_path: Path) -> None:
    assert useless(tmp_path, {"color": "blue"}) == ["shop: color: the chart has no such value"]
    assert useless(tmp_path, {"colour": "blue", "extra": {"zise": 2}}) == [
        "shop: extra.zise: the chart has no such value"
    ]


def test_what_a_condition_hides(tmp_path: Path) -> None:
    assert useless(tmp_path, {"extra": {"size": 2}}) == ["shop: extra.size: has no effect"]
    assert useless(tmp_path, {"free": {"any": 1}}) == ["shop: free.any: has no effect"]
    assert useless(tmp_path, {"extra": {"size": 2}}, known=("shop.extra.size",)) == []


def test_what_is_made_anew_each_time_is_no_effect(tmp_path: Path) -> None:
    assert useless(tmp_path, {"extra": {"size": 2}}, template=CERTIFICATES) == ["shop: extra.size: has no effect"]
    assert useless(tmp_path, {"colour": "blue"}, template=CERTIFICATES) == []
