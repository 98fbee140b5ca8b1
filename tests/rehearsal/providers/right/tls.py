"""tls: a certificate authority and what it signs."""

from tests.rehearsal.providers.right.configuration import Right

RIGHT = Right(
    resources={
        "tls_private_key": {
            "key": {"algorithm": "ED25519"},
            "authority": {"algorithm": "ECDSA", "ecdsa_curve": "P384"},
        },
        "tls_self_signed_cert": {
            "authority": {
                "private_key_pem": "${tls_private_key.authority.private_key_pem}",
                "subject": {"common_name": "authority", "organization": "Example"},
                "validity_period_hours": 87600,
                "is_ca_certificate": True,
                "allowed_uses": ["cert_signing"],
            }
        },
        "tls_cert_request": {
            "server": {
                "private_key_pem": "${tls_private_key.key.private_key_pem}",
                "subject": {"common_name": "server.example"},
                "dns_names": ["server.example"],
            }
        },
        "tls_locally_signed_cert": {
            "server": {
                "cert_request_pem": "${tls_cert_request.server.cert_request_pem}",
                "ca_private_key_pem": "${tls_private_key.authority.private_key_pem}",
                "ca_cert_pem": "${tls_self_signed_cert.authority.cert_pem}",
                "validity_period_hours": 720,
                "allowed_uses": ["server_auth"],
            }
        },
    },
    data={
        "tls_certificate": {"site": {"url": "https://app.example"}},
        "tls_public_key": {"key": {"private_key_pem": "${tls_private_key.key.private_key_pem}"}},
    },
    outputs={"thumbprint": "${data.tls_certificate.site.certificates[0].sha1_fingerprint}"},
)
