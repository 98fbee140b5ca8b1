"""tls: real keys, made from the seed; always ED25519, because an RSA key cannot be made of one."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.made_up import Draw
from rehearsal.providers.values import Object


def _private(encoding: Encoding, form: PrivateFormat, key: Ed25519PrivateKey) -> str:
    return key.private_bytes(encoding, form, NoEncryption()).decode()


def _key(values: Object) -> Ed25519PrivateKey:
    key = load_pem_private_key(values["private_key_pem"].encode(), None)
    assert isinstance(key, Ed25519PrivateKey)
    return key


def _new(draw: Draw, _values: Object) -> str:
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(draw.take("hex", 64)))
    return _private(Encoding.PEM, PrivateFormat.PKCS8, key)


def _openssh(_draw: Draw, values: Object) -> str:
    # Not the OpenSSH form: that one holds random padding.
    return values["private_key_pem"]


def _public_openssh(_draw: Draw, values: Object) -> str:
    return _key(values).public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode()


def _public_pem(_draw: Draw, values: Object) -> str:
    return _key(values).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


BEHAVIOUR = Behaviour(
    made_up={
        "tls_private_key": {
            "id": "{hex:40}",
            "private_key_pem": _new,
            "private_key_pem_pkcs8": "{private_key_pem}",
            "private_key_openssh": _openssh,
            "public_key_openssh": _public_openssh,
            "public_key_pem": _public_pem,
            "public_key_fingerprint_md5": ":".join(["{hex:2}"] * 16),
            "public_key_fingerprint_sha256": "SHA256:{mixed:43}",
        },
    },
)
