"""The command: ``python -m tools.outdated``. Exit status 1 if something is out of support."""

import sys
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date

from rich.console import Console
from rich.table import Table

from tools.outdated.newest import Asking, Fetch, NotAskedError, fetch, is_newer
from tools.outdated.pins import REVIEWED, Pin, pins
from tools.outdated.support import Support, kubernetes, running, support

_AT_ONCE = 8


def main(fetch: Fetch = fetch, today: date | None = None) -> int:
    """Print what is newer, what is out of support, and what could not be asked."""
    today = today or date.today()
    console = Console()
    every, asking = pins(), Asking(fetch)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        answers = dict(zip(every, pool.map(lambda pin: answer(asking, pin), every), strict=True))
    table = Table("kind", "name", "pinned", "newest", box=None)
    unasked: dict[str, list[str]] = defaultdict(list)
    for pin, said in answers.items():
        if isinstance(said, NotAskedError):
            unasked[str(said)].append(f"{pin.kind} {pin.name}")
        elif said:
            table.add_row(pin.kind, pin.name, pin.version, said)
    asked = len(every) - sum(map(len, unasked.values()))
    _say(
        console, f"{len(every)} versions, last compared on {REVIEWED}; {asked} asked, {table.row_count} have newer ones"
    )
    if table.row_count:
        console.print(table)
    found = list(supports(fetch))
    for one in found:
        if isinstance(one, Support):
            _say(console, one.told(today))
        else:
            unasked[one[1]].append(f"support of {one[0]}")
    for reason, names in unasked.items():
        _say(console, f"not asked: {', '.join(dict.fromkeys(names))}: {reason}")
    return 1 if any(isinstance(one, Support) and one.has_ended(today) for one in found) else 0


def answer(asking: Asking, pin: Pin) -> str | NotAskedError | None:
    """Return a newer version, None if there is none, or why nobody was asked."""
    try:
        version = asking.newest(pin)
    except NotAskedError as error:
        return error
    return version if version and is_newer(version, pin.version) else None


def supports(fetch: Fetch) -> Iterator[Support | tuple[str, str]]:
    """Yield the support of everything that the platform stands on; a name and the reason where nobody answers."""
    yield from kubernetes()
    for name, product, version in running():
        try:
            yield support(name, product, version, fetch)
        except NotAskedError as error:
            yield f"{name} {version}", str(error)


def _say(console: Console, text: str) -> None:
    console.print(text, markup=False, highlight=False, soft_wrap=True)


if __name__ == "__main__":
    sys.exit(main())
