"""The review of plans of the real Terraform."""

from collections.abc import Callable
from typing import Any

import pytest
from rich.console import Console

from terraform_runner.plan_review import Action, Review, review, table
from terraform_runner.terraform import Terraform

Start = Callable[..., Terraform]


def planned(terraform: Start, before: dict[str, Any], after: dict[str, Any], **sections: Any) -> Review:
    """Return the review of a change from one stack to another."""
    it = terraform(before)
    it.apply_now()
    it = terraform(after, **sections)
    it.plan(it.folder / "it.tfplan")
    return review(it.show_json(it.folder / "it.tfplan"))


def test_replacements_and_destructions_come_first(terraform: Start, console: Console) -> None:
    found = planned(
        terraform,
        {"a": {"input": "1"}, "gone": {"input": "1"}, "same": {"input": "1"}, "z": {"triggers_replace": ["1"]}},
        {"a": {"input": "2"}, "new": {"input": "1"}, "same": {"input": "1"}, "z": {"triggers_replace": ["2"]}},
    )
    assert [(change.action, change.address, change.reason) for change in found.changes] == [
        (Action.REPLACE, "terraform_data.z", "triggers_replace cannot be changed in place"),
        (Action.DESTROY, "terraform_data.gone", "no longer in the configuration"),
        (Action.UPDATE, "terraform_data.a", ""),
        (Action.CREATE, "terraform_data.new", ""),
    ]
    assert [change.address for change in found.dangers] == ["terraform_data.z", "terraform_data.gone"]
    assert found.summary == "1 to replace, 1 to destroy, 1 to update, 1 to create"

    console.print(table(found, "Plan for test"))
    shown = console.file.getvalue()  # type: ignore[attr-defined]
    assert shown.index("REPLACE") < shown.index("DESTROY") < shown.index("update") < shown.index("create")
    assert "terraform_data.gone" in shown
    assert "terraform_data.same" not in shown


def test_create_before_destroy_is_a_replacement_too(terraform: Start) -> None:
    lifecycle = {"create_before_destroy": True}
    found = planned(
        terraform,
        {"a": {"triggers_replace": "1", "lifecycle": lifecycle}},
        {"a": {"triggers_replace": "2", "lifecycle": lifecycle}},
    )
    assert [change.action for change in found.dangers] == [Action.REPLACE]


def test_what_terraform_would_forget_is_a_danger(terraform: Start) -> None:
    found = planned(
        terraform,
        {"a": {"input": "1"}},
        {},
        removed=[{"from": "terraform_data.a", "lifecycle": {"destroy": False}}],
    )
    assert [(change.action, change.dangerous) for change in found.changes] == [(Action.FORGET, True)]


def test_no_changes(terraform: Start) -> None:
    found = planned(terraform, {"a": {"input": "1"}}, {"a": {"input": "1"}})
    assert found.changes == ()
    assert found.summary == "no changes"


def test_data_sources_are_no_changes_and_told_if_they_hide_some(console: Console) -> None:
    read = {"address": "data.aws_iam_policy_document.a", "mode": "data", "change": {"actions": ["read"]}}
    found = review({"resource_changes": [read]})
    assert (found.changes, found.unread) == ((), ("data.aws_iam_policy_document.a",))
    console.print(table(found, "Plan for test"))
    assert "data.aws_iam_policy_document.a" in console.file.getvalue()  # type: ignore[attr-defined]


def test_an_update_tells_its_attributes(terraform: Start, console: Console) -> None:
    found = planned(
        terraform,
        {"a": {"input": {"same": 1, "size": 1, "tags": ["x"], "rules": [{"port": 80}, {"port": 81}]}}},
        {"a": {"input": {"same": 1, "size": 2, "tags": ["x", "y"], "rules": [{"port": 80}, {"port": 82}]}}},
    )
    (change,) = found.changes
    assert change.attributes == (
        "input.rules[1].port: 81 → 82",
        "input.size: 1 → 2",
        "input.tags: 1 entry → 2 entries",
        "output: (known after apply)",
    )
    console.print(table(found, "Plan for test"))
    assert "input.size: 1 → 2" in console.file.getvalue()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("before", "after", "marks", "expected"),
    [
        ({"a": None}, {"a": True}, {}, ("a: unset → true",)),
        ({"a": "x" * 80}, {"a": "y"}, {}, ("a: another value",)),
        ({"a": "old"}, {"a": "new"}, {"before_sensitive": {"a": True}}, ("a: (sensitive value)",)),
        ({"a": "old"}, {"a": "new"}, {"after_sensitive": {"a": True}}, ("a: (sensitive value)",)),
        ({"a": "same"}, {"a": "same"}, {"after_sensitive": {"a": True}}, ()),
        ({"a": "old"}, {}, {"after_unknown": {"a": True}, "after_sensitive": {"a": True}}, ("a: (sensitive value)",)),
        (
            {"a": [{"b": "old"}]},
            {"a": [{"b": "new"}]},
            {"after_sensitive": {"a": [{"b": True}]}},
            ("a[0].b: (sensitive value)",),
        ),
        (
            {"a": ["old"]},
            {"a": ["new", "b"]},
            {"after_sensitive": {"a": [True]}},
            ("a: (sensitive value)",),
        ),
        ({"a": {"b": 1}}, {"a": {}}, {"after_unknown": {"a": {"b": True}}}, ("a.b: (known after apply)",)),
        ({"a": 1}, {"a": 1}, {"after_unknown": {"a": False}}, ()),
    ],
)
def test_secrets_stay_secret_and_values_short(
    before: dict[str, Any], after: dict[str, Any], marks: dict[str, Any], expected: tuple[str, ...]
) -> None:
    change = {"actions": ["update"], "before": before, "after": after, **marks}
    plan = {"resource_changes": [{"address": "a.b", "type": "a", "change": change}]}
    assert review(plan).changes[0].attributes == expected


@pytest.mark.parametrize("actions", [["explode"], ["create", "explode"]])
def test_an_action_of_the_future_does_not_pass_as_harmless(actions: list[str]) -> None:
    plan = {"resource_changes": [{"address": "a.b", "type": "a", "change": {"actions": actions}}]}
    assert review(plan).dangers


def test_a_nested_path_is_readable() -> None:
    plan = {
        "resource_changes": [
            {
                "address": "a.b",
                "type": "a",
                "change": {"actions": ["delete", "create"], "replace_paths": [["rule", 0, "port"], ["name"]]},
            }
        ]
    }
    assert review(plan).changes[0].reason == "rule[0].port, name cannot be changed in place"


def test_another_version_of_a_secret_is_no_danger() -> None:
    def one(kind: str, actions: list[str]) -> dict[str, Any]:
        change = {"actions": actions, "replace_paths": [["secret_string_wo_version"]]}
        return {"address": f"{kind}.it", "type": kind, "change": change}

    version = "aws_secretsmanager_secret_version"
    found = review({"resource_changes": [one(version, ["delete", "create"])]})
    assert not found.dangers
    assert [change.reason for change in found.changes] == ["another value; the one before stays as AWSPREVIOUS"]
    # Without a successor it is one, and so is the secret.
    assert review({"resource_changes": [one(version, ["delete"])]}).dangers
    assert review({"resource_changes": [one("aws_secretsmanager_secret", ["delete", "create"])]}).dangers
