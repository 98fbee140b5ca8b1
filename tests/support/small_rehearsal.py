"""Rehearsals of small stacks, step by step."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any

from r3edge.kubernetes import RAW_CHART
from rehearsal import steps
from rehearsal.run import Result, rehearse
from rehearsal.steps import Rehearsal
from terraform_runner.plan_review import Review, review
from tests.support import Synthesized
from tests.support.existing_cluster import EXISTING_CLUSTER
from tests.support.terraform import provider_or_skip, silent_display

_TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "eks.amazonaws.com"}},
        ],
    }
)


def written(folder: Path, stack: Synthesized) -> Path:
    """Write a stack into a new folder, with the chart that it has beside it, and return the folder."""
    folder.mkdir(parents=True)
    (folder / "cdk.tf.json").write_text(json.dumps(stack.json))
    for release in stack.all("helm_release").values():
        if release["chart"].startswith("./"):
            copytree(RAW_CHART, folder / release["chart"], dirs_exist_ok=True)
    return folder


def rehearsed(folder: Path, stack: Synthesized, procedure: Callable[[Rehearsal], None]) -> Result:
    """Rehearse a stack."""
    provider_or_skip()
    source = written(folder / "stacks" / "it", stack)
    return rehearse("it", stacks=source.parent, output=folder / "out", display=silent_display(), procedure=procedure)


def with_cluster(procedure: Callable[[Rehearsal], None]) -> Callable[[Rehearsal], None]:
    """Return a procedure on a server that has the cluster of :mod:`tests.support.existing_cluster`."""

    def run(rehearsal: Rehearsal) -> None:
        ec2, eks, iam = (rehearsal.server.client(name, "eu-west-3") for name in ("ec2", "eks", "iam"))
        network = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
        subnets = [
            ec2.create_subnet(VpcId=network, CidrBlock=f"10.9.{number}.0/24", AvailabilityZone=f"eu-west-3{zone}")
            for number, zone in enumerate("ab")
        ]
        role = iam.create_role(RoleName=EXISTING_CLUSTER, AssumeRolePolicyDocument=_TRUST)["Role"]["Arn"]
        ids = [one["Subnet"]["SubnetId"] for one in subnets]
        eks.create_cluster(
            name=EXISTING_CLUSTER,
            roleArn=role,
            accessConfig={"authenticationMode": "API"},
            resourcesVpcConfig={"subnetIds": ids},
        )
        procedure(rehearsal)

    return run


def planned(rehearsal: Rehearsal, *options: str) -> Review:
    """Plan, and return the review of the plan, which :func:`apply` applies."""
    plan = rehearsal.work / "change.tfplan"
    rehearsal.terraform.plan(plan, *options)
    return review(rehearsal.terraform.show_json(plan))


def apply(rehearsal: Rehearsal) -> None:
    """Apply the last plan."""
    rehearsal.terraform.apply(rehearsal.work / "change.tfplan")


def changed(rehearsal: Rehearsal, folder: Path, stack: Synthesized) -> Review:
    """Deploy another version of the stack; return the review of its plan."""
    steps.configure(rehearsal, written(folder, stack))
    changes = planned(rehearsal)
    apply(rehearsal)
    steps.second_plan_is_empty(rehearsal)
    return changes


def actions(changes: Review) -> set[tuple[str, str]]:
    """Return what a plan does, as action and type."""
    return {(str(one.action), one.type) for one in changes.changes}


def instances(rehearsal: Rehearsal, kind: str) -> list[dict[str, Any]]:
    """Return the attributes of all resources of a type in the state."""
    return [
        instance["attributes"]
        for one in rehearsal.terraform.state_pull()["resources"]
        if one["type"] == kind and one["mode"] == "managed"
        for instance in one["instances"]
    ]


def forget(rehearsal: Rehearsal, kind: str) -> None:
    """Take the only resource of a type out of the state; it exists as before."""
    (address,) = (one for one in rehearsal.terraform.state_list() if one.startswith(f"{kind}."))
    command = ["terraform", "state", "rm", address]
    subprocess.run(command, cwd=rehearsal.work, env=dict(rehearsal.environment), check=True, capture_output=True)
