"""The step of a rehearsal: what is rendered is kept, what is wrong fails, what cannot be had is said."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from rehearsal import steps
from rehearsal.charts.step import check_charts
from rehearsal.charts.store import ChartStore
from rehearsal.project import Project
from rehearsal.run import rehearse
from rehearsal.steps import Rehearsal
from terraform_runner.errors import StepFailed
from tests.rehearsal.charts.own_chart import deployment, write_chart
from tests.support.paths import SCHEMAS
from tests.support.terraform import provider_or_skip, silent_display

pytestmark = pytest.mark.rehearsal

STACK = {
    "terraform": {
        "required_providers": {
            "aws": {"source": "aws", "version": "6.25.0"},
            "helm": {"source": "helm", "version": "3.1.1"},
        },
    },
    "provider": {"aws": [{"region": "eu-west-3"}], "helm": [{"kubernetes": {"host": "https://cluster.example"}}]},
    "resource": {
        "aws_vpc": {"vpc": {"cidr_block": "10.0.0.0/16"}},
        "helm_release": {
            "shop": {
                "name": "shop",
                "namespace": "shop",
                "chart": "shop",
                "repository": "https://charts.example",
                "version": "1.0.0",
                "values": ['${yamlencode({"network" = aws_vpc.vpc.id})}'],
            }
        },
    },
}
NETWORK = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shop}\ndata: {network: {{ .Values.network }}}\n"


def test_releases_are_rendered_kept_and_checked(tmp_path: Path) -> None:
    provider_or_skip()
    stacks = tmp_path / "stacks"
    (stacks / "dev").mkdir(parents=True)
    (stacks / "dev" / "cdk.tf.json").write_text(json.dumps(STACK))
    good, bad = tmp_path / "good", tmp_path / "bad"
    write_chart(good, templates={"network.yaml": NETWORK})
    unpinned = deployment(container={"image": "shop", "resources": {"limits": {"memory": "1Mi"}}})
    write_chart(bad, templates={"shop.yaml": yaml.safe_dump(unpinned)})
    (tmp_path / "none").mkdir()
    kept = tmp_path / "out" / "dev" / "charts" / "shop" / "shop.yaml"

    def procedure(rehearsal: Rehearsal) -> None:
        def check(folder: str, *, required: bool = False) -> None:
            charts = ChartStore(tmp_path / folder, tmp_path / "cache")
            check_charts(replace(rehearsal, charts=charts), required=required)

        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        check("good", required=True)
        assert rehearsal.journal.steps[-1].note == "1 releases"
        assert yaml.safe_load(kept.read_text())["data"]["network"].startswith("vpc-")

        check("none")
        assert rehearsal.journal.steps[-1].note == "0 releases, without a chart: shop 1.0.0"
        log = rehearsal.journal.steps[-1].log.read_text()
        assert log == f"not checked: shop 1.0.0: not in {tmp_path / 'none'}\n"
        with pytest.raises(StepFailed, match=r"1 charts cannot be had: shop 1\.0\.0"):
            check("none", required=True)

        with pytest.raises(StepFailed) as failure:
            check("bad")
        assert failure.value.tail == [
            "shop: Deployment shop: shop: the image shop is not pinned",
            "shop: Deployment shop: shop: requests no cpu and no memory",
            "shop: network: the chart has no such value",
        ]

    project = Project(folder=tmp_path, schemas=SCHEMAS)
    result = rehearse(
        "dev",
        stacks=stacks,
        output=tmp_path / "out",
        display=silent_display(),
        project=project,
        procedure=procedure,
    )
    assert result.passed, result.failure
