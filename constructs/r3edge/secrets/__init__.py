"""Secrets: what is in AWS Secrets Manager under ``/<environment>/``, and who wrote it there."""

from r3edge.secrets.content import Generated, SecretContent
from r3edge.secrets.secret import ProvidedSecret, Secret, decryption, require_keys
from r3edge.secrets.secrets import Secrets
from r3edge.secrets.written import WrittenSecret

__all__ = [
    "Generated",
    "ProvidedSecret",
    "Secret",
    "SecretContent",
    "Secrets",
    "WrittenSecret",
    "decryption",
    "require_keys",
]
