"""Links to the runbook of the alerts."""

PLACEHOLDER = "https://runbooks.invalid"
"""Stands in the files of the dashboards for the address of the runbooks, which is a setting."""


def alert_runbook(url: str, section: str) -> str:
    """Return the link to a section of the runbook, in the folder of runbooks with an address."""
    return f"{url}/alerts.md#{section}"
