"""random: made from the seed, so that two rehearsals give the same state."""

import base64

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.computed_values import Seeded
from rehearsal.providers.values import Object


def _drawn(seeded: Seeded, values: Object) -> str:
    """Return the requested number of bytes in hexadecimal digits."""
    return seeded.take("hex", 2 * (values.get("byte_length") or values["length"]))


def _bytes(values: Object) -> bytes:
    return bytes.fromhex(values["hex"].removeprefix(values.get("prefix") or ""))


def _hex(seeded: Seeded, values: Object) -> str:
    return (values.get("prefix") or "") + _drawn(seeded, values)


def _base64(_seeded: Seeded, values: Object) -> str:
    return (values.get("prefix") or "") + base64.b64encode(_bytes(values)).decode()


def _id(_seeded: Seeded, values: Object) -> str:
    return base64.urlsafe_b64encode(_bytes(values)).decode().rstrip("=")


def _decimal(_seeded: Seeded, values: Object) -> str:
    return (values.get("prefix") or "") + str(int.from_bytes(_bytes(values)))


def _imported_by(_seeded: Seeded, values: Object) -> str:
    return f"{values['prefix']},{values['id']}" if values["prefix"] else values["id"]


_UUID = "{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}"

BEHAVIOUR = Behaviour(
    import_id={
        "random_bytes": "{base64}",
        "random_id": _imported_by,
        "random_password": "{result}",
    },
    computed_values={
        "random_bytes": {"hex": _hex, "base64": _base64},
        "random_id": {"hex": _hex, "b64_std": _base64, "id": _id, "b64_url": "{prefix}{id}", "dec": _decimal},
        "random_password": {"result": "{mixed:length}", "bcrypt_hash": "$2a$10${mixed:53}", "id": "none"},
        "random_uuid": {"result": _UUID, "id": "{result}"},
    },
)
