"""tls: a key of each kind."""

from tests.rehearsal.providers.valid.configuration import Valid

VALID = Valid(
    resources={
        "tls_private_key": {
            "key": {"algorithm": "ED25519"},
            "authority": {"algorithm": "ECDSA", "ecdsa_curve": "P384"},
        },
    },
    data={
        "tls_public_key": {"key": {"private_key_pem": "${tls_private_key.key.private_key_pem}"}},
    },
)
