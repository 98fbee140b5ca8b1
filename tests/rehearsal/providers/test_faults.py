"""Failures in the middle of an apply: the next apply creates the rest, and nothing twice."""

import json
import os
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rehearsal.providers.behaviour import Operation
from rehearsal.providers.store import Store
from rehearsal.testing.faults import Fault, Faults, Hold
from tests.rehearsal.providers.harness import Workspace, workspace
from tests.rehearsal.providers.valid import RESOURCES, valid
from tests.support.process import wait_until

pytestmark = pytest.mark.rehearsal

TOPIC = "confluent_kafka_topic"
ALL = sum(len(named) for named in RESOURCES["confluent"].values())


@pytest.fixture
def space(tmp_path: Path) -> Iterator[Workspace]:
    with workspace(tmp_path, valid("confluent")) as space:
        yield space


def store(space: Workspace) -> Store:
    return space.providers.services["confluent"].store


def faults(space: Workspace) -> Faults:
    return space.providers.services["confluent"].faults


def made(space: Workspace) -> Counter[str]:
    """Count the creations, by type."""
    return Counter(call.type_name for call in store(space).calls if call.operation is Operation.CREATE)


def count(space: Workspace) -> int:
    return sum(map(len, space.providers.inventory().values()))


def managed(space: Workspace) -> set[str]:
    return {address for address in space.state() if not address.startswith("data.")}


def finishes(space: Workspace) -> None:
    """Check that the next apply finishes, and that everything exists once."""
    space.apply()
    assert space.changes() == {}
    assert count(space) == len(managed(space)) == ALL


def test_failure_of_one_resource_leaves_the_others_and_is_made_good(space: Workspace) -> None:
    faults(space).faults.append(Fault(TOPIC))
    failed = space.apply(good=(1,))
    assert "with confluent_kafka_topic.command" in failed.stderr
    assert "500 Internal Server Error" in failed.stderr
    assert 0 < count(space) < ALL
    assert len(managed(space)) == count(space), "what was made is in the state"
    finishes(space)
    assert set(made(space).values()) == {1}


def test_resource_that_was_made_before_the_failure_is_replaced(space: Workspace) -> None:
    faults(space).faults.append(Fault(TOPIC, after=True))
    space.apply(good=(1,))
    assert f"{TOPIC}.command" in managed(space), "what was made is in the state, tainted"
    finishes(space)
    assert made(space)[TOPIC] == 2, "Terraform replaces what it cannot trust"
    assert len(store(space).inventory()[TOPIC]) == 1


def test_interrupted_apply_is_finished_by_the_next(space: Workspace) -> None:
    hold = Hold("confluent_kafka_cluster")
    faults(space).holds.append(hold)
    terraform = space.start("apply", "-auto-approve")
    try:
        hold_is_reached(hold, terraform)
        terraform.send_signal(signal.SIGINT)
        assert terraform.stdout is not None
        assert any("Interrupt received" in line for line in terraform.stdout)
        hold.released.set()
        terraform.communicate()
    finally:
        hold.released.set()
        terraform.kill()
    assert terraform.returncode == 1
    assert 0 < count(space) < ALL, "some, not all"
    assert len(managed(space)) == count(space), "the call under way came to its end and into the state"
    assert not (space.folder / ".terraform.tfstate.lock.info").exists()
    faults(space).holds.clear()
    finishes(space)
    assert set(made(space).values()) == {1}


def test_killed_apply_loses_what_it_was_making_and_says_so(space: Workspace) -> None:
    """The service has the object, the state does not. The next apply must report it."""
    hold = Hold(TOPIC)
    faults(space).holds.append(hold)
    terraform = space.start("apply", "-auto-approve")
    try:
        hold_is_reached(hold, terraform)
        all_else_is_on_disk(space, TOPIC)
    finally:
        os.killpg(terraform.pid, signal.SIGKILL)
        terraform.communicate()
    hold.released.set()
    faults(space).holds.clear()
    wait_for(space, TOPIC)
    refused = space.apply(good=(1,))
    assert "409 Conflict: confluent_kafka_topic" in refused.stderr
    (topic,) = store(space).inventory()[TOPIC]
    space.run("import", f"{TOPIC}.command", topic)
    finishes(space)
    assert set(made(space).values()) == {1}


def hold_is_reached(hold: Hold, terraform: subprocess.Popen[str]) -> None:
    """Wait until Terraform waits in the hold."""
    wait_until(hold.reached.is_set, of=terraform)


def all_else_is_on_disk(space: Workspace, type_name: str) -> None:
    """Wait until the state file has all resources but those that wait for the held one.

    Terraform rewrites the file each time. Killed in the middle of that, it would lose more than the test is about.
    """

    def complete() -> bool:
        try:
            state = json.loads((space.folder / "terraform.tfstate").read_text())
        except (FileNotFoundError, ValueError):
            return False
        # A resource that is being created has an entry without an instance.
        written = [one for one in state["resources"] if one["mode"] == "managed" and one["instances"]]
        return len(written) == ALL - len(dependents(type_name))

    wait_until(complete)


def dependents(type_name: str) -> set[str]:
    """Return the addresses of the resources of a type, and of all that refer to them, directly or not."""
    resources = {
        f"{kind}.{label}": json.dumps(body)
        for kind, named in RESOURCES["confluent"].items()
        for label, body in named.items()
    }
    found = {address for address in resources if address.startswith(f"{type_name}.")}
    while more := {one for one, body in resources.items() if any(address in body for address in found)} - found:
        found |= more
    return found


def wait_for(space: Workspace, type_name: str) -> None:
    """Wait until the service has finished what Terraform no longer waits for."""
    wait_until(lambda: type_name in store(space).inventory())


def test_destroy_after_half_an_apply_leaves_nothing(space: Workspace) -> None:
    faults(space).faults.append(Fault(TOPIC, after=True))
    space.apply(good=(1,))
    assert count(space)
    space.destroy()
    assert managed(space) == set()
    assert space.providers.inventory() == {}


def test_failed_deletion_is_made_good_by_the_next_destroy(space: Workspace) -> None:
    space.apply()
    faults(space).faults.append(Fault("confluent_environment", Operation.DELETE))
    refused = space.refused("destroy", "-auto-approve")
    assert "500 Internal Server Error: delete confluent_environment" in refused
    assert managed(space) == {"confluent_environment.prod"}
    space.destroy()
    assert space.providers.inventory() == {}


def test_change_behind_terraforms_back_is_shown_and_repaired(space: Workspace) -> None:
    space.apply()
    (topic,) = store(space).find(TOPIC, ("null", "null"))
    store(space).change(replace(topic, values=topic.values | {"config": {"cleanup.policy": "compact"}}))
    plan = space.plan()
    assert [change["address"] for change in plan["resource_drift"]] == [f"{TOPIC}.command"]
    assert space.changes() == {f"{TOPIC}.command": ["update"]}
    space.apply()
    (topic,) = store(space).find(TOPIC, ("null", "null"))
    assert topic.values["config"] == {"cleanup.policy": "delete"}
    assert space.changes() == {}
