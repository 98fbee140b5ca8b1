"""SSH keys for tests."""

from base64 import b64encode


def public_key(number: int = 1) -> str:
    """Return an Ed25519 key in OpenSSH's format that nobody has the other half of."""
    key = b"\0\0\0\x0bssh-ed25519\0\0\0 " + bytes([number] * 32)
    return f"ssh-ed25519 {b64encode(key).decode()} dummy@example.com"
