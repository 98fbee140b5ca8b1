"""Valid configurations: each goes from init to destroy, and twice the same way."""

from pathlib import Path

import pytest

from rehearsal.providers.spec import known_providers
from tests.rehearsal.providers.harness import workspace
from tests.rehearsal.providers.valid import RESOURCES, valid
from tests.support.paths import SCHEMAS

pytestmark = pytest.mark.rehearsal


def test_every_provider_has_a_valid_configuration() -> None:
    assert set(RESOURCES) == set(known_providers(SCHEMAS))


@pytest.mark.parametrize("name", sorted(RESOURCES))
def test_valid_configuration_lives_from_init_to_destroy(name: str, tmp_path: Path) -> None:
    configuration = valid(name)
    wanted = {f"{kind}.{label}" for kind, labels in configuration["resource"].items() for label in labels}
    with workspace(tmp_path, configuration) as space:
        assert space.validate() == []
        assert set(space.changes()) == wanted
        space.apply()
        assert wanted <= set(space.state())
        assert space.changes() == {}
        assert sum(map(len, space.providers.inventory().values())) == len(wanted)
        space.destroy()
        assert space.state() == {}
        assert space.providers.inventory() == {}


@pytest.mark.parametrize("name", sorted(RESOURCES))
def test_two_rehearsals_give_the_same_state(name: str, tmp_path: Path) -> None:
    states = []
    for run in ("first", "second"):
        (tmp_path / run).mkdir()
        with workspace(tmp_path / run, valid(name)) as space:
            space.apply()
            states.append(space.state())
    assert states[0] == states[1]
    assert states[0]


def test_apply_after_destroy_makes_new_objects(tmp_path: Path) -> None:
    with workspace(tmp_path, valid("confluent")) as space:
        space.apply()
        before = space.state()["confluent_environment.prod"]["id"]
        space.destroy()
        space.apply()
        assert space.state()["confluent_environment.prod"]["id"] != before
        assert space.changes() == {}
