"""random: not random here, so that two rehearsals give the same state."""

import base64

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.made_up import Draw
from rehearsal.providers.values import Object


def _hex(draw: Draw, values: Object) -> str:
    return draw.take("hex", 2 * values.get("byte_length", values.get("length", 8)))


def _base64_of_hex(_draw: Draw, values: Object) -> str:
    return base64.b64encode(bytes.fromhex(values["hex"])).decode()


def _url_of_hex(_draw: Draw, values: Object) -> str:
    return base64.urlsafe_b64encode(bytes.fromhex(values["hex"])).decode().rstrip("=")


def _decimal_of_hex(_draw: Draw, values: Object) -> str:
    return str(int(values["hex"], 16))


_UUID = "{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}"

BEHAVIOUR = Behaviour(
    made_up={
        "random_bytes": {"hex": _hex, "base64": _base64_of_hex},
        "random_id": {
            "hex": _hex,
            "b64_std": _base64_of_hex,
            "b64_url": _url_of_hex,
            "dec": _decimal_of_hex,
            "id": "{b64_url}",
        },
        "random_password": {"result": "{mixed:length}", "id": "none"},
        "random_pet": {"id": "{letters:6}-{letters:6}"},
        "random_uuid": {"result": _UUID, "id": "{result}"},
    },
)
