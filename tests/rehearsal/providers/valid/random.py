"""random: one of each."""

from tests.rehearsal.providers.valid.configuration import Valid

VALID = Valid(
    resources={
        "random_password": {"db": {"length": 32, "keepers": {"version": "1"}}},
        "random_id": {"suffix": {"byte_length": 4}},
        "random_bytes": {"key": {"length": 32}},
        "random_uuid": {"token": {}},
    },
)
