"""Contents of secrets, for tests."""

from dataclasses import dataclass

from r3edge.secrets import Generated, SecretContent


@dataclass(frozen=True)
class Login(SecretContent):
    """Name and password."""

    username: str
    password: str | Generated
