"""A plan that has lost a Helm release, or found one that Helm has not finished, is not deployed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from operations.lost_releases import refuse_lost_releases
from rehearsal.providers.store import Store, Stored
from terraform_runner.errors import UserError
from tests.rehearsal.providers.harness import Workspace, workspace
from tests.rehearsal.providers.valid import valid

pytestmark = pytest.mark.rehearsal

ADDRESS = "helm_release.traefik"
SCOPE = ('"https://cluster.example"', "null", "null")


@pytest.fixture
def space(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace with an installed release."""
    with workspace(tmp_path, valid("helm")) as space:
        space.apply()
        yield space


def store(space: Workspace) -> Store:
    return space.providers.services["helm"].store


def installed(space: Workspace) -> Stored:
    (release,) = store(space).find("helm_release", SCOPE)
    return release


def refused(space: Workspace, *, allow_danger: bool = False) -> str:
    """Return the message for the plan as it is now."""
    with pytest.raises(UserError) as refusal:
        refuse_lost_releases(space.plan(), "dev", allow_danger=allow_danger)
    return str(refusal.value)


def test_what_is_there_and_finished_is_deployed(space: Workspace) -> None:
    refuse_lost_releases(space.plan(), "dev", allow_danger=False)


def test_a_release_that_was_not_found_is_not_installed_a_second_time(space: Workspace) -> None:
    store(space).remove(installed(space).key)
    assert space.changes()[ADDRESS] == ["create"]
    message = refused(space)
    assert f"{ADDRESS} is in the state, and was not found in the cluster" in message
    assert "helm -n traefik status traefik tells" in message
    refuse_lost_releases(space.plan(), "dev", allow_danger=True)


def test_a_release_in_the_middle_of_an_operation_is_not_touched(space: Workspace) -> None:
    release = installed(space)
    store(space).change(replace(release, values=release.values | {"status": "pending-upgrade"}))
    message = refused(space, allow_danger=True)
    assert f"{ADDRESS} is pending-upgrade: Helm refuses to touch it" in message
    assert "helm -n traefik rollback traefik" in message
