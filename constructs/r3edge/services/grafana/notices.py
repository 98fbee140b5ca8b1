"""Who hears of alerts."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.bindings.grafana.contact_point import ContactPoint, ContactPointEmail
from r3edge.bindings.grafana.mute_timing import MuteTiming, MuteTimingIntervals, MuteTimingIntervalsTimes
from r3edge.bindings.grafana.notification_policy import (
    NotificationPolicy,
    NotificationPolicyPolicy,
    NotificationPolicyPolicyMatcher,
)
from r3edge.services.grafana.settings import GrafanaNoticeSettings
from r3edge.services.grafana.stack import Stack

_GROUPED_BY = ["alertname", "environment", "service"]
_GROUP_INTERVAL = "5m"


class Notices(Construct):
    """A contact point by e-mail, and the notification policy of the stack, which sends everything there.

    A stack has one policy: it takes the place of what is there. No secret is in it; others of Grafana's contact points
    have their keys in the state.

    Args:
        settings: Who hears, and how often.
        stack: The stack.
    """

    def __init__(self, scope: Construct, id: str, *, settings: GrafanaNoticeSettings, stack: Stack) -> None:
        super().__init__(scope, id)
        mail = ContactPoint(
            self,
            "mail",
            name="platform",
            email=[ContactPointEmail(addresses=list(settings.emails), single_email=True)],
            provider=stack.provider,
            depends_on=list(stack.ready),
        )
        quiet = self._quiet_hours(settings, stack, mail)
        policy = NotificationPolicy(
            self,
            "policy",
            contact_point=mail.name,
            group_by=_GROUPED_BY,
            group_wait=f"{settings.group_wait_seconds}s",
            group_interval=_GROUP_INTERVAL,
            repeat_interval=f"{settings.repeat_hours}h",
            policy=[_warnings(mail, quiet)] if quiet else None,
            provider=stack.provider,
        )
        self.ready: Sequence[ITerraformDependable] = [policy]

    def _quiet_hours(
        self, settings: GrafanaNoticeSettings, stack: Stack, after: ITerraformDependable
    ) -> MuteTiming | None:
        if not settings.quiet_hours:
            return None
        return MuteTiming(
            self,
            "quiet-hours",
            name="quiet hours",
            intervals=[
                MuteTimingIntervals(
                    location=one.time_zone, times=[MuteTimingIntervalsTimes(start=one.start, end=one.end)]
                )
                for one in settings.quiet_hours
            ],
            provider=stack.provider,
            # Grafana refuses writes to alerting at the same time.
            depends_on=[after],
        )


def _warnings(mail: ContactPoint, quiet: MuteTiming) -> NotificationPolicyPolicy:
    matcher = NotificationPolicyPolicyMatcher(label="severity", match="=", value="warning")
    return NotificationPolicyPolicy(
        contact_point=mail.name, group_by=_GROUPED_BY, matcher=[matcher], mute_timings=[quiet.name]
    )
