"""Rehearse rows of the table: each base is deployed once, each row changes a copy of it."""

import io
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from rich.console import Console

from rehearsal.changes import Change, change, deployed
from rehearsal.project import read_project
from rehearsal.running import on_copies
from terraform_runner.journal import Display, Journal
from tests.changes.bases import BASES
from tests.changes.table import Effect, Row
from tests.support.paths import REPOSITORY
from tests.support.platform import changed
from tools.rehearse_settings import synthesized

_AT_ONCE = 2


def judged(base: str, rows: Sequence[Row], folder: Path) -> Iterator[tuple[Row, Change]]:
    """Deploy a base, and yield what each row does."""
    settings = BASES[base]()
    display = Display(Console(file=io.StringIO(), width=200))
    sources = {
        row.id: synthesized(changed(settings, **row.to), folder / "synthesized" / str(number))
        for number, row in enumerate(rows)
        if row.effect is not Effect.SETTINGS_REFUSE
    }
    source = synthesized(settings, folder / "synthesized" / "base")
    with deployed(source, folder / "base", display=display, project=read_project(REPOSITORY)) as rehearsal:

        def judge(number: int, row: Row) -> tuple[Row, Change]:
            place = folder / "rows" / str(number)
            with on_copies(rehearsal, place, Journal(row.id, place / "logs", display)) as copy:
                return row, change(copy, sources[row.id])

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            yield from pool.map(judge, *zip(*enumerate(row for row in rows if row.id in sources), strict=True))
