"""tls: real keys and certificates, made from the seed. Who asks for RSA gets ED25519: no RSA key is made of a seed."""

import base64
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
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
from cryptography.x509.oid import NameOID

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.made_up import Draw
from rehearsal.providers.values import Object

_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_SUBJECT = {
    "common_name": NameOID.COMMON_NAME,
    "organization": NameOID.ORGANIZATION_NAME,
    "organizational_unit": NameOID.ORGANIZATIONAL_UNIT_NAME,
    "locality": NameOID.LOCALITY_NAME,
    "province": NameOID.STATE_OR_PROVINCE_NAME,
    "country": NameOID.COUNTRY_NAME,
}

# Keys.

_CURVES = {"P224": ec.SECP224R1(), "P256": ec.SECP256R1(), "P384": ec.SECP384R1(), "P521": ec.SECP521R1()}


def _ed25519(draw: Draw) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(draw.take("hex", 64)))


def _new(draw: Draw, values: Object) -> str:
    if values["algorithm"] != "ECDSA":
        return _ed25519(draw).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    key = ec.derive_private_key(int(draw.take("hex", 48), 16), _CURVES[values["ecdsa_curve"]])
    return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()


def _pkcs8(_draw: Draw, values: Object) -> str:
    return _key(values).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def _load(text: str) -> Any:
    read = load_ssh_private_key if "OPENSSH" in text else load_pem_private_key
    return read(text.encode(), None)


def _key(values: Object) -> Any:
    return _load(values["private_key_pem"] or values["private_key_openssh"])


def _algorithm(of: str) -> Callable[[Draw, Object], str]:
    def made(_draw: Draw, values: Object) -> str:
        key = _load(values[of])
        if isinstance(key, Ed25519PrivateKey):
            return "ED25519"
        return "ECDSA" if isinstance(key, ec.EllipticCurvePrivateKey) else "RSA"

    return made


def _public_openssh(_draw: Draw, values: Object) -> str:
    public = _key(values).public_key()
    if isinstance(public, ec.EllipticCurvePublicKey) and public.curve.name == "secp224r1":
        return ""  # OpenSSH does not know that curve
    return public.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode() + "\n"


def _public_pem(_draw: Draw, values: Object) -> str:
    return _key(values).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def _fingerprint_md5(_draw: Draw, values: Object) -> str:
    blob = _blob(values)
    return hashlib.md5(blob, usedforsecurity=False).digest().hex(":") if blob else ""


def _fingerprint_sha256(_draw: Draw, values: Object) -> str:
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

# Requests and certificates.


def _name(values: Object) -> x509.Name:
    subject = values["subject"][0] if values["subject"] else {}
    return x509.Name([x509.NameAttribute(oid, subject[field]) for field, oid in _SUBJECT.items() if subject.get(field)])


def _sign(builder: Any, key: Any) -> str:
    """Sign the same way each time."""
    if isinstance(key, Ed25519PrivateKey):
        signed = builder.sign(key, None)
    else:
        deterministic = True if isinstance(key, ec.EllipticCurvePrivateKey) else None
        signed = builder.sign(key, hashes.SHA256(), ecdsa_deterministic=deterministic)
    return signed.public_bytes(Encoding.PEM).decode()


def _certificate(
    draw: Draw, subject: x509.Name, issuer: x509.Name, public_key: Any, signing_key: Any, hours: float
) -> str:
    builder = (
        x509.CertificateBuilder()
        .serial_number(int(draw.take("digits", 38)))
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .not_valid_before(_NOW)
        .not_valid_after(_NOW + timedelta(hours=hours))
    )
    return _sign(builder, signing_key)


def _request(_draw: Draw, values: Object) -> str:
    return _sign(x509.CertificateSigningRequestBuilder().subject_name(_name(values)), _key(values))


def _self_signed(draw: Draw, values: Object) -> str:
    key, name = _key(values), _name(values)
    return _certificate(draw, name, name, key.public_key(), key, values["validity_period_hours"])


def _locally_signed(draw: Draw, values: Object) -> str:
    request = x509.load_pem_x509_csr(values["cert_request_pem"].encode())
    issuer = x509.load_pem_x509_certificate(values["ca_cert_pem"].encode()).subject
    key = _load(values["ca_private_key_pem"])
    return _certificate(draw, request.subject, issuer, request.public_key(), key, values["validity_period_hours"])


def _serial_number(_draw: Draw, values: Object) -> str:
    return str(x509.load_pem_x509_certificate(values["cert_pem"].encode()).serial_number)


def _end(_draw: Draw, values: Object) -> str:
    return (_NOW + timedelta(hours=values["validity_period_hours"])).strftime("%Y-%m-%dT%H:%M:%SZ")


def _signed(make: Callable[[Draw, Object], str]) -> dict[str, Any]:
    return {
        "cert_pem": make,
        "id": _serial_number,
        "validity_start_time": _NOW.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "validity_end_time": _end,
        "ready_for_renewal": False,
    }


def _presented(draw: Draw, common_name: str, *, authority: bool) -> dict[str, Any]:
    key = _ed25519(draw)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    pem = _certificate(draw, name, name, key.public_key(), key, 24 * 3650)
    certificate = x509.load_pem_x509_certificate(pem.encode())
    return {
        "cert_pem": pem,
        "is_ca": authority,
        "issuer": f"CN={common_name}",
        "subject": f"CN={common_name}",
        "not_before": certificate.not_valid_before_utc.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "not_after": certificate.not_valid_after_utc.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "public_key_algorithm": "Ed25519",
        "signature_algorithm": "Ed25519",
        "serial_number": str(certificate.serial_number),
        "sha1_fingerprint": hashlib.sha1(certificate.public_bytes(Encoding.DER), usedforsecurity=False).hexdigest(),
        "version": 3,
    }


def _chain(draw: Draw, _values: Object) -> list[dict[str, Any]]:
    """What a server presents: its root first, its own certificate last."""
    return [_presented(draw, "Dummy Root", authority=True), _presented(draw, "server.example", authority=False)]


BEHAVIOUR = Behaviour(
    made_up={
        "tls_private_key": {
            "id": "{hex:40}",
            "private_key_pem": _new,
            "private_key_pem_pkcs8": _pkcs8,
            # Not the OpenSSH form: that one holds random padding.
            "private_key_openssh": "{private_key_pem_pkcs8}",
            **_PUBLIC,
        },
        "tls_public_key": {"id": "{hex:40}", "algorithm": _algorithm("private_key_pem"), **_PUBLIC},
        "tls_cert_request": {
            "id": "{hex:40}",
            "key_algorithm": _algorithm("private_key_pem"),
            "cert_request_pem": _request,
        },
        "tls_self_signed_cert": {"key_algorithm": _algorithm("private_key_pem"), **_signed(_self_signed)},
        "tls_locally_signed_cert": {"ca_key_algorithm": _algorithm("ca_private_key_pem"), **_signed(_locally_signed)},
        "tls_certificate": {"id": "{hex:40}", "certificates": _chain},
    },
)
