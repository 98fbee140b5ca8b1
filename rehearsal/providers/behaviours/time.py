"""time: always the same moment, so that two rehearsals give the same state."""

import calendar
from collections.abc import Callable
from datetime import datetime, timedelta

from rehearsal.providers.behaviour import Behaviour, Template
from rehearsal.providers.computed_values import Seeded
from rehearsal.providers.values import Object

_NOW = "2026-01-01T00:00:00Z"


def _text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _rotation(_seeded: Seeded, values: Object) -> str:
    """Add ``rotation_years`` to ``rotation_seconds``."""
    moment = datetime.fromisoformat(values["rfc3339"] or _NOW)
    months = moment.year * 12 + moment.month - 1
    months += 12 * (values.get("rotation_years") or 0) + (values.get("rotation_months") or 0)
    year, month = divmod(months, 12)
    day = min(moment.day, calendar.monthrange(year, month + 1)[1])
    rest = {unit: values.get(f"rotation_{unit}") or 0 for unit in ("days", "hours", "minutes", "seconds")}
    return _text(moment.replace(year=year, month=month + 1, day=day) + timedelta(**rest))


def _part(of: str, take: Callable[[datetime], int]) -> Callable[[Seeded, Object], int]:
    return lambda _seeded, values: take(datetime.fromisoformat(values[of] or _NOW))


def _parts(of: str) -> dict[str, Template]:
    """Return templates for year, month and so on of a moment."""
    return {
        "unix": _part(of, lambda moment: int(moment.timestamp())),
        "year": _part(of, lambda moment: moment.year),
        "month": _part(of, lambda moment: moment.month),
        "day": _part(of, lambda moment: moment.day),
        "hour": _part(of, lambda moment: moment.hour),
        "minute": _part(of, lambda moment: moment.minute),
        "second": _part(of, lambda moment: moment.second),
    }


BEHAVIOUR = Behaviour(
    computed_values={
        "time_rotating": {
            "rfc3339": _NOW,
            "id": _NOW,
            "rotation_rfc3339": _rotation,
            **_parts("rfc3339"),
        },
        "time_sleep": {"id": _NOW},
    },
)
