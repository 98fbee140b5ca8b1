"""time: one of each."""

from tests.rehearsal.providers.valid.configuration import Valid

VALID = Valid(
    resources={
        "time_sleep": {"wait": {"create_duration": "30s"}},
        "time_rotating": {"monthly": {"rotation_days": 30}},
    },
)
