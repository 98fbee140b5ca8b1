"""time: one of each."""

from tests.rehearsal.providers.right.configuration import Right

RIGHT = Right(
    resources={
        "time_sleep": {"wait": {"create_duration": "30s"}},
        "time_rotating": {"monthly": {"rotation_days": 30}},
        "time_offset": {"expiry": {"offset_years": 1, "triggers": {"since": "${time_rotating.monthly.id}"}}},
    },
)
