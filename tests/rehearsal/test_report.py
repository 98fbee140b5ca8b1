"""The figures of a rehearsal, and the tables at its end."""

import io
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from rehearsal.aws.provider import AwsProvider
from rehearsal.layers import Layers
from rehearsal.report import show
from rehearsal.run import Result
from terraform_runner.errors import StepFailed
from terraform_runner.journal import Step

STACK = {
    "resource": {
        "aws_vpc": {"main": {"//": {"metadata": {"path": "prod/network/vpc/main"}}}},
        "aws_eks_cluster": {"eks": {"//": {"metadata": {"path": "prod/cluster/eks"}}}},
        "aws_s3_bucket": {"plain": {}, "top": {"//": {"metadata": {"path": "prod/top"}}}},
    }
}


def change(address: str, *actions: str, mode: str = "managed") -> dict[str, Any]:
    kind, name = address.split(".")
    return {"type": kind, "name": name, "mode": mode, "address": address, "change": {"actions": list(actions)}}


def event(kind: str, address: str, second: int, action: str = "create") -> dict[str, Any]:
    resource_type, name = address.split(".")
    resource = {"addr": address, "resource_type": resource_type, "resource_name": name}
    return {
        "type": kind,
        "@timestamp": f"2026-01-02T03:04:{second:02d}.500000Z",
        "hook": {"resource": resource, "action": action},
    }


@pytest.fixture
def layers() -> Layers:
    layers = Layers(STACK)
    layers.planned(
        {
            "resource_changes": [
                change("aws_vpc.main", "create"),
                change("aws_eks_cluster.eks", "create"),
                change("aws_s3_bucket.plain", "create"),
                change("aws_s3_bucket.top", "create"),
                change("aws_region.here", "read", mode="data"),
            ]
        }
    )
    for applied in (
        event("apply_start", "aws_vpc.main", 1),
        event("apply_complete", "aws_vpc.main", 3),
        event("apply_start", "aws_eks_cluster.eks", 3),
        event("apply_start", "aws_iam_policy_document.a", 4, action="read"),
        event("apply_complete", "aws_iam_policy_document.a", 6, action="read"),
        event("apply_complete", "aws_eks_cluster.eks", 33),
        {"type": "version"},
    ):
        layers.applying(applied)
    return layers


def test_a_layer_is_the_second_part_of_the_construct_path(layers: Layers) -> None:
    assert {name: tally.planned for name, tally in layers.tallies.items()} == {"network": 1, "cluster": 1, "other": 2}


def test_seconds_run_from_the_first_start_to_the_last_end(layers: Layers) -> None:
    assert (layers.tallies["network"].seconds, layers.tallies["cluster"].seconds) == (2.0, 30.0)
    assert layers.tallies["other"].seconds == 0
    assert layers.total.seconds == 32.0
    assert layers.total.applied == 2


def test_changes_of_the_second_plan_and_destructions_are_counted(layers: Layers) -> None:
    layers.changed({"resource_changes": [change("aws_vpc.main", "update"), change("aws_eks_cluster.eks", "no-op")]})
    layers.destroying(event("apply_complete", "aws_vpc.main", 50, action="delete"))
    layers.destroying(event("apply_start", "aws_eks_cluster.eks", 50, action="delete"))
    assert (layers.tallies["network"].changed, layers.tallies["network"].destroyed) == (1, 1)
    assert (layers.tallies["cluster"].changed, layers.tallies["cluster"].destroyed) == (0, 0)


def test_the_report_shows_figures_steps_places_and_failures(layers: Layers, tmp_path: Path) -> None:
    folder = tmp_path / "prod"
    folder.mkdir()
    (folder / "plan.txt").touch()
    provider = AwsProvider("5.100.0", "6.25.0", Path("/mirror"))
    log = folder / "logs" / "02-apply.log"
    steps = [Step("init", folder, 1.25, "ok"), Step("apply", log, 61.0, "failed")]
    failure = StepFailed("prod: apply", log, ["the last", "lines [red]"], "Error: no")
    failed = Result("prod", folder, layers, provider, steps, 62.5, failure)
    passed = Result("dev", tmp_path / "dev", Layers(STACK), provider, [], 1.0)
    console = Console(file=io.StringIO(), width=500)  # no line of it wraps
    show([failed, passed], console)
    shown = console.file.getvalue()  # type: ignore[attr-defined]

    rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in shown.splitlines() if line.startswith("│")]
    assert ["prod", "network", "1", "1", "0", "0", "2.0"] in rows
    assert ["prod", "cluster", "1", "1", "0", "0", "30.0"] in rows
    assert ["prod", "all (FAILED)", "4", "2", "0", "0", "32.0"] in rows
    assert ["dev", "all (passed)", "0", "0", "0", "0", "0.0"] in rows
    assert ["prod", "init 1.2, apply 61.0 (failed)", "62.5"] in rows
    assert shown.count("stands in for the pinned 6.25.0") == 1
    assert f"prod: plan in {folder}/plan.txt and plan.json, logs in {folder}/logs" in shown
    assert "the last\n  lines [red]\n" in shown
    assert shown.rstrip().endswith(f"step 'prod: apply' failed: Error: no; log: {log}\nprod FAILED, dev passed")
