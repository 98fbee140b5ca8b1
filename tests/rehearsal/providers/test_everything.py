"""Every feature of a schema, through Terraform: an invented provider has them all."""

import base64
from pathlib import Path
from typing import Any

import pytest

from tests.rehearsal.providers.harness import Workspace, changed, workspace
from tests.rehearsal.providers.valid import Configuration

pytestmark = pytest.mark.rehearsal

SCHEMAS = Path(__file__).with_name("everything")
THING = "everything_thing.thing"
NAMED = {"name": "a"}


def configuration(**arguments: Any) -> Configuration:
    return {
        "terraform": {"required_providers": {"everything": {"source": "example/everything", "version": "1.0.0"}}},
        "resource": {"everything_thing": {"thing": {"name": "thing", "list_block": [NAMED]} | arguments}},
    }


FULL = configuration(
    size=3,
    big=12345678901234567890123,
    ratio=0.25,
    enabled=True,
    tags={"b": "2", "a": "1"},
    names=["z", "a", "m"],
    ports=[443, 80],
    anything={"deep": ["x", 1, None]},
    pair=["x", 1],
    shape={"width": 2, "marks": ["q", "b"]},
    password="dummy",
    password_wo="dummy",
    password_wo_version=1,
    one=NAMED,
    many=[{"name": "b"}, {"name": "a", "choice": "mine"}],
    bag=[{"name": "b"}, {"name": "a", "choice": "mine"}],
    table={"x": {"name": "b"}, "y": {"name": "a"}},
    single_block=NAMED,
    group_block={"note": "x"},
    list_block=[{"name": "b"}, {"name": "a"}],
    set_block=[{"name": "z"}, {"name": "a"}],
    map_block={"k": {"name": "b"}},
    deep=[{"note": "x", "deeper": [{"name": "z"}, {"name": "a"}]}, {"note": "y"}],
    timeouts={"create": "1h30m"},
)


@pytest.fixture
def space(tmp_path: Path) -> Any:
    with workspace(tmp_path, FULL, SCHEMAS) as space:
        yield space


def test_everything_lives_from_init_to_destroy(space: Workspace) -> None:
    assert space.validate() == []
    space.apply()
    assert space.changes() == {}
    space.destroy()
    assert space.providers.inventory() == {}


def test_state_has_what_was_given_and_what_is_computed(space: Workspace) -> None:
    space.apply()
    thing = space.state()[THING]
    assert thing["anything"] == {"deep": ["x", 1, None]}
    assert thing["big"] == 12345678901234567890123
    assert thing["shape"] == {"width": 2, "marks": ["b", "q"]}
    assert thing["password"] == "dummy"
    assert thing["mode"] == "standard"  # the default
    assert thing["timeouts"] == {"create": "1h30m", "delete": None}
    assert thing["many"][1]["choice"] == "mine"
    for nested in ("many", "bag", "list_block", "set_block"):
        assert all(element["made"] for element in thing[nested]), nested
    assert thing["one"]["made"]
    assert thing["table"]["x"]["made"]
    assert thing["map_block"]["k"]["made"]
    assert thing["single_block"]["made"]
    assert thing["group_block"]["choice"]
    assert thing["deep"][0]["deeper"][0]["made"]
    assert thing["made_one"]["made"]
    assert thing["made_many"][0]["made"]
    assert thing["facts"][0].keys() == {"key", "count"}
    assert thing["labels"] == {}
    assert thing["endpoint"].endswith(".everything.example")
    assert base64.b64decode(thing["certificate"])


def test_write_only_is_never_kept(space: Workspace) -> None:
    space.apply()
    assert space.state()[THING]["password_wo"] is None
    stored = space.providers.services["everything"].store.find("everything_thing", ())
    assert [one.values["password_wo"] for one in stored] == [None]


def test_write_only_change_shows_by_its_version_only(space: Workspace) -> None:
    space.apply()
    space.write(changed(FULL, THING, {"password_wo": "other-dummy"}))
    assert space.changes() == {}
    space.write(changed(FULL, THING, {"password_wo": "other-dummy", "password_wo_version": 2}))
    assert space.changes() == {THING: ["update"]}


def test_order_in_sets_is_no_change(space: Workspace) -> None:
    space.apply()
    space.write(changed(FULL, THING, {"names": ["m", "z", "a"], "set_block": [{"name": "a"}, {"name": "z"}]}))
    assert space.changes() == {}


def test_order_in_lists_is_a_change(space: Workspace) -> None:
    space.apply()
    space.write(changed(FULL, THING, {"ports": [80, 443]}))
    assert space.changes() == {THING: ["update"]}


@pytest.mark.parametrize(
    "arguments",
    [
        {"size": 4},
        {"one": {"name": "other"}},
        {"many": [{"name": "b"}, {"name": "a", "choice": "mine"}, {"name": "c"}]},
        {"bag": [{"name": "b"}, {"name": "c"}]},
        {"table": {"x": {"name": "b"}, "z": {"name": "c"}}},
        {"single_block": None},
        {"list_block": [{"name": "b"}]},
        {"set_block": [{"name": "z"}, {"name": "a"}, {"name": "b"}]},
        {"map_block": {"k": {"name": "b"}, "l": {"name": "c"}}},
        {"deep": []},
        {"anything": "text now"},
        {"timeouts": None},
    ],
    ids=lambda arguments: next(iter(arguments)),
)
def test_changes_update_in_place_and_settle(space: Workspace, arguments: dict[str, Any]) -> None:
    space.apply()
    before = space.state()[THING]
    space.write(changed(FULL, THING, arguments))
    assert space.changes() == {THING: ["update"]}
    space.apply()
    after = space.state()[THING]
    assert after["id"] == before["id"]
    assert after["endpoint"] == before["endpoint"]
    assert space.changes() == {}


@pytest.mark.parametrize(
    "arguments",
    [
        {"kind": "other"},
        {"list_block": [{"name": "b"}, {"name": "a", "note": "new"}]},
        {"set_block": [{"name": "z"}, {"name": "a", "note": "new"}]},
    ],
    ids=lambda arguments: next(iter(arguments)),
)
def test_force_new_replaces(space: Workspace, arguments: dict[str, Any]) -> None:
    space.apply()
    before = space.state()[THING]
    space.write(changed(FULL, THING, arguments))
    assert space.changes() == {THING: ["delete", "create"]}
    space.apply()
    assert space.state()[THING]["id"] != before["id"]
    assert space.changes() == {}
    assert space.providers.inventory() == {"everything_thing": {space.state()[THING]["id"]}}, "the old one is gone"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"list_block": []}, "Insufficient list_block blocks"),
        ({"list_block": [NAMED] * 3}, "Too many list_block blocks"),
        ({"set_block": [{"name": str(number)} for number in range(4)]}, "Too many set_block blocks"),
        ({"single_block": [NAMED, NAMED]}, "Duplicate single_block block"),
        ({"names": ["a", "b", "c", "d"]}, "Invalid attribute value"),
        ({"names": [""]}, "Invalid attribute value"),
        ({"many": [{"note": "x"}]}, "Incorrect attribute value type"),
        ({"made_one": {"made": "x"}}, "Value for unconfigurable attribute"),
        ({"endpoint": "x"}, "Value for unconfigurable attribute"),
    ],
    ids=str,
)
def test_wrong_is_refused(tmp_path: Path, arguments: dict[str, Any], says: str) -> None:
    with workspace(tmp_path, configuration(**arguments), SCHEMAS) as space:
        found = [error["summary"] for error in space.validate()]
        assert any(says in summary for summary in found), found


def test_problem_inside_of_blocks_is_shown_at_its_line(tmp_path: Path) -> None:
    with workspace(tmp_path, configuration(timeouts={"create": "soon"}), SCHEMAS) as space:
        (error,) = space.validate()
        assert error["snippet"]["code"].strip() == '"create": "soon"'


def test_data_source_finds_what_was_created_and_makes_up_the_rest(tmp_path: Path) -> None:
    found = {"name": "${everything_thing.thing.name}", "depends_on": [THING]}
    asked = configuration() | {"data": {"everything_thing": {"found": found, "other": {"name": "other"}}}}
    with workspace(tmp_path, asked, SCHEMAS) as space:
        space.apply()
        state = space.state()
        assert state["data.everything_thing.found"]["endpoint"] == state[THING]["endpoint"]
        assert state["data.everything_thing.other"]["endpoint"]
        assert space.changes() == {}


def test_import_brings_in_what_exists(space: Workspace) -> None:
    space.apply()
    known = space.state()[THING]
    space.run("state", "rm", THING)
    space.run("import", THING, known["id"])
    assert space.state()[THING] == known
    assert space.changes() == {}


def test_import_of_what_does_not_exist_is_refused(space: Workspace) -> None:
    assert "there is no everything_thing with the id 'nothing'" in space.refused("import", THING, "nothing")


def test_what_is_deleted_behind_terraforms_back_is_made_again(space: Workspace) -> None:
    space.apply()
    store = space.providers.services["everything"].store
    (stored,) = store.find("everything_thing", ())
    store.remove(stored.key)
    assert space.changes() == {THING: ["create"]}
    space.apply()
    assert space.changes() == {}


def test_state_of_an_older_schema_is_read(space: Workspace) -> None:
    space.apply()
    state = space.folder / "terraform.tfstate"
    old = state.read_text().replace('"schema_version": 1', '"schema_version": 0')
    state.write_text(old.replace('"ratio": 0.25,', '"ratio": 0.25, "gone_since": "x",'))
    assert "gone_since" in state.read_text()
    assert space.changes() == {}
