"""GuardDuty: threats against an account, found in its logs."""

import json
from typing import Literal, get_args

from cdktf_cdktf_provider_aws.cloudwatch_event_rule import CloudwatchEventRule
from cdktf_cdktf_provider_aws.cloudwatch_event_target import CloudwatchEventTarget
from cdktf_cdktf_provider_aws.guardduty_detector import GuarddutyDetector
from cdktf_cdktf_provider_aws.guardduty_detector_feature import GuarddutyDetectorFeature
from constructs import Construct

from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.settings import Settings
from r3edge.services.alarms import AlarmTopic

# Runtime monitoring brings an agent, which is an add-on of the cluster, and an endpoint: it is off.
_OFF = "RUNTIME_MONITORING"
Feature = Literal[
    "EBS_MALWARE_PROTECTION", "EKS_AUDIT_LOGS", "LAMBDA_NETWORK_LOGS", "RDS_LOGIN_EVENTS", "S3_DATA_EVENTS"
]
_HIGH_SEVERITY = 7


class ThreatDetectionSettings(Settings):
    """GuardDuty, which reads the trail, DNS queries and flow logs of a region by itself."""

    features: tuple[Feature, ...] = ("EKS_AUDIT_LOGS", "RDS_LOGIN_EVENTS")
    """Further sources, each charged for by what it reads; all others are switched off."""


class ThreatDetection(Construct):
    """The GuardDuty detector of an account in a region; findings of high severity go to the alarm topic.

    Args:
        settings: The sources.
        context: The environment.
        alarms: The alarm topic.

    Raises:
        ConfigurationError: Another environment of the app has the detector of the account and region.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: ThreatDetectionSettings, context: Context, alarms: AlarmTopic
    ) -> None:
        super().__init__(scope, id)
        claim(self, "GuardDuty detector", f"{context.account_id} {context.region}")
        detector = GuarddutyDetector(self, "detector", enable=True, finding_publishing_frequency="FIFTEEN_MINUTES")
        # A new detector has most of them on.
        for feature in (*get_args(Feature), _OFF):
            GuarddutyDetectorFeature(
                self,
                feature.lower().replace("_", "-"),
                detector_id=detector.id,
                name=feature,
                status="ENABLED" if feature in settings.features else "DISABLED",
            )
        rule = CloudwatchEventRule(
            self,
            "findings",
            name=context.name("guardduty"),
            description="GuardDuty findings of high severity",
            event_pattern=json.dumps(
                {
                    "source": ["aws.guardduty"],
                    "detail-type": ["GuardDuty Finding"],
                    "detail": {"severity": [{"numeric": [">=", _HIGH_SEVERITY]}]},
                }
            ),
        )
        CloudwatchEventTarget(
            self, "to-alarms", rule=rule.name, target_id="alarms", arn=alarms.arn, depends_on=list(alarms.ready)
        )
