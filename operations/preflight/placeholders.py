"""What was never replaced by the user's own: networks, names and accounts that exist in documentation only."""

import re
from collections.abc import Iterator

from operations.preflight.finding import Finding, ok, wrong
from operations.preflight.situation import Situation
from terraform_runner.wording import some

# RFC 5737, "IPv4 Address Blocks Reserved for Documentation".
_NETWORKS = ("192.0.2.", "198.51.100.", "203.0.113.")
_ADDRESS = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])", re.ASCII)
# RFC 2606, "Reserved Top Level DNS Names".
_DOMAIN = re.compile(r"\b(?:[\w-]+\.)*(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test))\b", re.ASCII)
_ACCOUNT = re.compile(r"(?<!\d)(\d)\1{11}(?!\d)", re.ASCII)


def placeholders(situation: Situation) -> Iterator[Finding]:
    """Look for addresses, names and accounts that belong to nobody."""
    found: dict[str, list[str]] = {}
    for address, text in situation.texts:
        for placeholder in _placeholders(text):
            found.setdefault(placeholder, []).append(address)
    if not found:
        yield ok("no placeholder is left")
    for placeholder, addresses in sorted(found.items()):
        yield wrong(
            f"{placeholder} exists in documentation only, and is in {some(sorted(set(addresses)))}: "
            "replace it in environments/"
        )


def _placeholders(text: str) -> Iterator[str]:
    for address in _ADDRESS.findall(text):
        if any(address.startswith(network) for network in _NETWORKS):
            yield address
    yield from _DOMAIN.findall(text)
    yield from (account[0] for account in _ACCOUNT.finditer(text))
