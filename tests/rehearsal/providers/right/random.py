"""random: one of each."""

from tests.rehearsal.providers.right.configuration import Right

RIGHT = Right(
    resources={
        "random_password": {"db": {"length": 32, "keepers": {"version": "1"}}},
        "random_id": {"suffix": {"byte_length": 4}},
        "random_bytes": {"key": {"length": 32}},
        "random_pet": {"name": {"prefix": "${random_id.suffix.hex}"}},
        "random_uuid": {"token": {}},
    },
)
