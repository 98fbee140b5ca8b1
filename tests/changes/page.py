"""``python -m r3edge.lazy -m tests.changes.page``: writes docs/changes.md from the table of changes."""

from collections.abc import Iterator

from tests.changes.others import ALIKE, NOT_JUDGED
from tests.changes.table import LAYERS, Effect, Row
from tests.support.paths import REPOSITORY

PAGE = REPOSITORY / "docs" / "changes.md"
_HEAD = """# What happens if I change this setting

The rehearsal judges every row (`make test-changes`, and `make test-rehearsals` a few): an environment is deployed, the
setting is changed, the change is planned and applied, and a second plan must be empty. The page is
generated from the table of those tests by `python -m r3edge.lazy -m tests.changes.page`.
`make rehearse-change ENV=dev FROM=main` judges a change of your own, and
`tools.rehearse_settings.rehearse_settings(before, after, folder)` two settings objects.

| word | meaning |
|---|---|
| changes nothing | the plan is empty |
| in place | no resource is created, replaced or destroyed |
| adds | resources are created, none is replaced or destroyed |
| removes | resources are destroyed, and `make deploy` asks for `ALLOW_DANGER=1` |
| replaces | resources are destroyed and created anew, and `make deploy` asks for `ALLOW_DANGER=1` |
| refused before anything is planned | a message about the settings; nothing changes |
| refused by the plan | a message of Terraform; nothing changes |
| refused by AWS | in the middle of an apply, so that what came before is done: do not try |

Where nothing else is said, the environment is one of development; production protects more.
"""


def page() -> str:
    """Return the page."""
    return "\n".join([_HEAD, *(_section(layer, rows) for layer, rows in LAYERS.items()), _rest()])


def _section(layer: str, rows: tuple[Row, ...]) -> str:
    return "\n".join([f"## {layer}", "", "| setting | change | effect | |", "|---|---|---|---|", *map(_line, rows), ""])


def _line(row: Row) -> str:
    change = row.change if row.base == "development" else f"{row.change}, in production"
    return f"| `{row.setting}` | {change} | {row.effect} | {'. '.join(_notes(row))} |"


def _notes(row: Row) -> Iterator[str]:
    if row.loses and row.effect in (Effect.REMOVES, Effect.REPLACES):
        yield ", ".join(f"`{kind}`" for kind in sorted(row.loses))
    if row.note:
        yield row.note[0].upper() + row.note[1:] if not row.note.startswith("`") else row.note


def _rest() -> str:
    alike = [f"| `{setting}` | like `{other}` |" for setting, other in sorted(ALIKE.items())]
    others = [f"| `{setting}` | {reason} |" for setting, reason in sorted(NOT_JUDGED.items())]
    head = ["", "| setting | |", "|---|---|"]
    return "\n".join(
        ["## Like another setting", *head, *alike, "", "## Not judged by the rehearsal", *head, *others, ""]
    )


if __name__ == "__main__":
    PAGE.write_text(page())
