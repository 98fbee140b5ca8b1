"""tls: real keys, made from the seed. RSA becomes ED25519, because no RSA key can be made from a seed."""

import base64
import hashlib
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_ssh_private_key,
)

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.computed_values import Seeded
from rehearsal.providers.values import Object

_CURVES = {"P224": ec.SECP224R1(), "P256": ec.SECP256R1(), "P384": ec.SECP384R1(), "P521": ec.SECP521R1()}


def _ed25519(seeded: Seeded) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seeded.take("hex", 64)))


def _new(seeded: Seeded, values: Object) -> str:
    if values["algorithm"] != "ECDSA":
        return _ed25519(seeded).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    key = ec.derive_private_key(int(seeded.take("hex", 48), 16), _CURVES[values["ecdsa_curve"]])
    return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()


def _pkcs8(_seeded: Seeded, values: Object) -> str:
    return _key(values).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def _load(text: str) -> Any:
    read = load_ssh_private_key if "OPENSSH" in text else load_pem_private_key
    return read(text.encode(), None)


def _key(values: Object) -> Any:
    return _load(values["private_key_pem"] or values["private_key_openssh"])


def _algorithm(of: str) -> Callable[[Seeded, Object], str]:
    def made(_seeded: Seeded, values: Object) -> str:
        key = _load(values[of])
        if isinstance(key, Ed25519PrivateKey):
            return "ED25519"
        return "ECDSA" if isinstance(key, ec.EllipticCurvePrivateKey) else "RSA"

    return made


def _public_openssh(_seeded: Seeded, values: Object) -> str:
    public = _key(values).public_key()
    if isinstance(public, ec.EllipticCurvePublicKey) and public.curve.name == "secp224r1":
        return ""  # OpenSSH does not know that curve
    return public.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode() + "\n"


def _public_pem(_seeded: Seeded, values: Object) -> str:
    return _key(values).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def _fingerprint_md5(_seeded: Seeded, values: Object) -> str:
    blob = _blob(values)
    return hashlib.md5(blob, usedforsecurity=False).digest().hex(":") if blob else ""


def _fingerprint_sha256(_seeded: Seeded, values: Object) -> str:
    blob = _blob(values)
    return "SHA256:" + base64.b64encode(hashlib.sha256(blob).digest()).decode().rstrip("=") if blob else ""


def _blob(values: Object) -> bytes:
    _, _, encoded = values["public_key_openssh"].partition(" ")
    return base64.b64decode(encoded)


_PUBLIC = {
    "public_key_openssh": _public_openssh,
    "public_key_pem": _public_pem,
    "public_key_fingerprint_md5": _fingerprint_md5,
    "public_key_fingerprint_sha256": _fingerprint_sha256,
}

BEHAVIOUR = Behaviour(
    computed_values={
        "tls_private_key": {
            "id": "{hex:40}",
            "private_key_pem": _new,
            "private_key_pem_pkcs8": _pkcs8,
            # Not the OpenSSH form: that one holds random padding.
            "private_key_openssh": "{private_key_pem_pkcs8}",
            **_PUBLIC,
        },
        "tls_public_key": {"id": "{hex:40}", "algorithm": _algorithm("private_key_pem"), **_PUBLIC},
    },
)
