"""The settings of Grafana Cloud."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import Email, Settings, matching
from r3edge.services.keys import KeySettings

StackSlug = Annotated[
    str,
    matching(r"[a-z][a-z0-9]{0,28}", "1 to 29 lower-case letters and digits that begin with a letter"),
]
StackRegion = Annotated[
    str,
    matching(r"[a-z]{2,4}(-[a-z]{2,9}){0,2}(-\d{1,2})?", "the slug of a region of Grafana Cloud, as in prod-eu-west-2"),
]


class GrafanaNoticeSettings(Settings):
    """Who hears of the stack's alerts. One environment has these settings: the owner."""

    emails: tuple[Email, ...] = Field(min_length=1)
    """E-mail addresses of whom alerts are sent to."""
    group_wait_seconds: int = Field(default=30, ge=1, le=3600)
    """Seconds that the first alert of a group waits for others."""
    repeat_hours: int = Field(default=4, ge=1, le=168)
    """Hours after which an alert that still fires is sent again."""


class GrafanaSettings(Settings):
    """A stack at Grafana Cloud: metrics, logs, traces and profiles, dashboards and alerts."""

    slug: StackSlug
    """Name of the stack, the first part of its address. Another one is another, empty stack."""
    region: StackRegion
    """Region of the stack (``grafana.com/api/stack-regions`` has all). Another one is another, empty stack."""
    owned: bool = True
    """Whether the environment has the stack; ``False`` where another environment, or a person, looks after it."""
    notices: GrafanaNoticeSettings | None = None
    """Who hears of alerts: contact point and notification policy of the stack; ``None`` leaves them as they are."""
    write_keys: KeySettings = KeySettings()
    """Tokens with which collectors write."""
    admin_keys: KeySettings = KeySettings()
    """Tokens with which Terraform makes what is in the stack."""

    def contradictions(self) -> Iterator[Refusal]:
        if self.notices and not self.owned:
            yield Refusal("notices", self.notices.emails, "must be None, where another environment has the stack")
