"""AWS itself, asked by boto3 with the credentials that Terraform uses."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from terraform_runner.errors import UserError

Answer = TypeVar("Answer")
Clients = Callable[[str], Any]
"""Returns the boto3 client of a service, in the environment's region."""

_RETRIES = Config(retries={"mode": "standard", "max_attempts": 5})


def clients_in(region: str) -> Clients:
    """Return the clients of a region."""
    session = boto3.Session(region_name=region)

    @cache
    def client(service: str) -> Any:
        return session.client(service, config=_RETRIES)  # pyright: ignore[reportCallIssue, reportArgumentType]

    return client


@contextmanager
def aws_errors() -> Iterator[None]:
    """Turn failures of boto3 (no credentials, no permission, no network) into messages."""
    try:
        yield
    except (BotoCoreError, ClientError) as error:
        raise UserError(f"AWS does not answer: {error}") from error


def refuse_other_account(clients: Clients, accounts: Sequence[str]) -> None:
    """Stop if the credentials are for another account than the environment's."""
    with aws_errors():
        account = clients("sts").get_caller_identity()["Account"]
    if account not in accounts:
        raise UserError(other_account(account, accounts))


def other_account(account: str, accounts: Sequence[str]) -> str:
    """Say that the credentials are for another account than the environment's."""
    return f"the credentials are for the account {account}: must be for {' or '.join(accounts)}"


def code_of(error: Exception) -> str:
    """Return the code of an error that AWS answered with; nothing for another error."""
    return error.response["Error"]["Code"] if isinstance(error, ClientError) else ""


def unless_absent(ask: Callable[[], Answer], code: str) -> Answer | None:
    """Return an answer of AWS; None where it says with a code that there is no such thing."""
    try:
        return ask()
    except ClientError as error:
        if code_of(error) != code:
            raise
        return None


def pages(client: Any, operation: str, **arguments: Any) -> Iterator[dict[str, Any]]:
    """Yield every page of an answer."""
    yield from client.get_paginator(operation).paginate(**arguments)
