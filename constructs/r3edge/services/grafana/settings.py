"""The settings of Grafana Cloud."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import HOST, Email, Settings, matching
from r3edge.services.keys import KeySettings

Clock = Annotated[str, matching(r"([01][0-9]|2[0-3]):[0-5][0-9]|24:00", "a time of day, as 20:00")]
TimeZone = Annotated[
    str, matching(r"UTC|[A-Z][A-Za-z]+(/[A-Z][A-Za-z_-]+)+", "a time zone of the IANA's list, as Europe/Paris")
]
StackSlug = Annotated[
    str,
    matching(r"[a-z][a-z0-9]{0,28}", "1 to 29 lower-case letters and digits that begin with a letter"),
]
HttpsUrl = Annotated[
    str,
    matching(rf"https://{HOST}(/[A-Za-z0-9._~-]+)*", "an https:// address without query, and without / at its end"),
]
StackRegion = Annotated[
    str,
    matching(r"[a-z]{2,4}(-[a-z]{2,9}){0,2}(-\d{1,2})?", "the slug of a region of Grafana Cloud, as in prod-eu-west-2"),
]


class QuietHoursSettings(Settings):
    """The hours in which no one hears of warnings."""

    start: Clock
    """Time of day, as 20:00."""
    end: Clock
    """Time of day, after the start, 24:00 at the latest."""
    time_zone: TimeZone
    """Time zone of both, as Europe/Paris."""

    def contradictions(self) -> Iterator[Refusal]:
        if self.end <= self.start:
            yield Refusal("end", self.end, f"must be after start, {self.start}: hours of two days are two deployments")


class GrafanaNoticeSettings(Settings):
    """Who hears of the stack's alerts. One environment has these settings: the owner."""

    emails: tuple[Email, ...] = Field(min_length=1)
    """E-mail addresses of whom alerts are sent to."""
    group_wait_seconds: int = Field(default=30, ge=1, le=3600)
    """Seconds that the first alert of a group waits for others."""
    repeat_hours: int = Field(default=4, ge=1, le=168)
    """Hours after which an alert that still fires is sent again."""
    quiet_hours: tuple[QuietHoursSettings, ...] = ()
    """Hours in which warnings are not sent; critical alerts are."""


class GrafanaAlertSettings(Settings):
    """When an environment's alerts fire."""

    error_ratio: float = Field(default=0.05, gt=0, lt=1)
    """Share of answers that may be 5xx."""
    latency_seconds: float = Field(default=1.0, gt=0, le=60)
    """Seconds within which 95 in a hundred requests to the public host must be answered."""
    consumer_lag: int = Field(default=10_000, ge=1)
    """Records that a consumer may be behind in a partition."""
    heap_ratio: float = Field(default=0.9, gt=0, lt=1)
    """Share of a Java heap that may be in use."""
    disk_free_ratio: float = Field(default=0.1, gt=0, lt=1)
    """Share of a disk that must be free."""
    certificate_days: int = Field(default=14, ge=1, le=60)
    """Days before its end at which a certificate must have been renewed."""


class GrafanaSloSettings(Settings):
    """The service level objective of the public host."""

    objective: float = Field(default=0.995, gt=0.5, lt=1)
    """Share of requests that must not be answered with 5xx."""
    window_days: Literal[7, 14, 28] = 28
    """Days over which the share is counted."""


class GrafanaCheckSettings(Settings):
    """A check of the public host from outside."""

    health_path: Annotated[str, matching(r"/[A-Za-z0-9._~/-]*", "a path that begins with /")] = "/"
    """Path that must be answered with 2xx."""
    seconds: int = Field(default=60, ge=10, le=3600)
    """Seconds between two requests of a probe."""
    probes: tuple[Annotated[str, matching(r"[A-Z][A-Za-z]+", "the name of a probe, as Frankfurt")], ...] = Field(
        default=("Frankfurt", "London"), min_length=1
    )
    """Probes of Grafana's that ask."""


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
    runbooks_url: HttpsUrl
    """Address of the folder with the runbooks, to which dashboards and alerts link."""
    alerts: GrafanaAlertSettings | None = GrafanaAlertSettings()
    """Alerts of the environment; ``None`` makes none."""
    slo: GrafanaSloSettings | None = None
    """Service level objective of the public host; ``None`` has none. It needs certificates that browsers trust."""
    check: GrafanaCheckSettings | None = None
    """Check of the public host from outside; ``None`` has none. It needs certificates that browsers trust."""
    write_keys: KeySettings = KeySettings()
    """Tokens with which collectors write."""
    admin_keys: KeySettings = KeySettings()
    """Tokens with which Terraform makes what is in the stack."""

    def untrusted(self) -> Iterator[Refusal]:
        """Yield what makes no sense where no browser trusts the public host's certificate."""
        if self.slo:
            yield Refusal(
                "slo", self.slo.objective, "must be None with staging certificates: nothing but tests can use the host"
            )
        if self.check:
            yield Refusal(
                "check", self.check.health_path, "must be None with staging certificates: every probe would fail"
            )

    def contradictions(self) -> Iterator[Refusal]:
        if self.notices and not self.owned:
            yield Refusal("notices", self.notices.emails, "must be None, where another environment has the stack")
