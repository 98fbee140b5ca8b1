"""The guard rails of an account: the trail, the detector, and that there is one of each."""

import json
import re
from typing import Any, get_args

import pytest
from cdktf import TerraformStack
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain
from r3edge.services import GuardrailsSettings, ServicesSettings, ThreatDetectionSettings, TrailSettings
from r3edge.services.guardrails.threat_detection import Feature
from tests.services.stacks import ALARMS, add_services, synthesize_services
from tests.support import Synthesized, context, synthesize
from tests.support.graph import dependencies

TRAIL = "services/guardrails/trail"
ARN = "arn:aws:cloudtrail:eu-west-3:123456789012:trail/trading-test-trail"
OF_TRAIL = {"aws:SourceArn": [ARN]}


def guardrails(*, protected: bool = True, **settings: Any) -> Synthesized:
    return synthesize_services(protected=protected, guardrails=GuardrailsSettings(**settings))


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return guardrails()


def test_the_trail_records_every_region_and_proves_its_files(found: Synthesized) -> None:
    trail = found.one("aws_cloudtrail")
    assert trail["name"] == "trading-test-trail"
    for switch in ("is_multi_region_trail", "include_global_service_events", "enable_log_file_validation"):
        assert trail[switch] is True
    (selector,) = trail["advanced_event_selector"]
    assert selector["field_selector"] == [{"field": "eventCategory", "equals": ["Management"]}]
    assert trail["kms_key_id"] == f"${{{found.address('aws_kms_key', f'{TRAIL}/key/key')}.arn}}"
    assert trail["s3_bucket_name"] == f"${{{found.address('aws_s3_bucket', f'{TRAIL}/store/bucket')}.id}}"
    # AWS refuses a trail that may not write.
    assert trail["depends_on"] == [found.address("aws_s3_bucket_policy", f"{TRAIL}/store/policy")]


def test_only_this_trail_writes_and_only_below_its_account(found: Synthesized) -> None:
    statements = {one["Sid"]: one for one in found.statements(f"{TRAIL}/store/policy")}
    bucket = f"${{{found.address('aws_s3_bucket', f'{TRAIL}/store/bucket')}.arn}}"
    assert statements["Write"]["Resource"] == [f"{bucket}/AWSLogs/123456789012/*"]
    assert statements["Write"]["Action"] == ["s3:PutObject"]
    assert statements["Write"]["Condition"]["StringEquals"] == OF_TRAIL | {
        "s3:x-amz-acl": ["bucket-owner-full-control"]
    }
    assert (statements["Check"]["Action"], statements["Check"]["Resource"]) == (["s3:GetBucketAcl"], [bucket])
    assert statements["Check"]["Condition"]["StringEquals"] == OF_TRAIL
    assert statements["TlsOnly"]["Effect"] == "Deny"
    for sid in ("Write", "Check"):
        assert statements[sid]["Principal"] == {"Service": ["cloudtrail.amazonaws.com"]}


def test_only_this_trail_uses_the_key(found: Synthesized) -> None:
    statements = {one["Sid"]: one for one in found.statements(f"{TRAIL}/key/key")}
    assert statements["Encrypt"]["Action"] == ["kms:GenerateDataKey*"]
    assert statements["Encrypt"]["Condition"] == {
        "StringEquals": OF_TRAIL,
        "StringLike": {"kms:EncryptionContext:aws:cloudtrail:arn": ["arn:aws:cloudtrail:*:123456789012:trail/*"]},
    }
    assert statements["Describe"]["Action"] == ["kms:DescribeKey"]
    assert statements["Describe"]["Condition"]["StringEquals"] == OF_TRAIL


def test_the_record_is_private_encrypted_and_kept_for_a_year(found: Synthesized) -> None:
    assert found.one("aws_s3_bucket")["bucket"] == "trading-test-trail-123456789012"
    access = found.one("aws_s3_bucket_public_access_block")
    for switch in ("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"):
        assert access[switch] is True
    (rule,) = found.one("aws_s3_bucket_lifecycle_configuration")["rule"]
    assert rule["expiration"] == [{"days": 365}]
    assert rule["noncurrent_version_expiration"] == [{"noncurrent_days": 30}]
    assert found.one("aws_s3_bucket_versioning")["versioning_configuration"]["status"] == "Enabled"
    (encryption,) = found.one("aws_s3_bucket_server_side_encryption_configuration")["rule"]
    default = encryption["apply_server_side_encryption_by_default"]
    assert default["kms_master_key_id"] == f"${{{found.address('aws_kms_key', f'{TRAIL}/key/key')}.arn}}"


@pytest.mark.parametrize(("protected", "disposable"), [(True, None), (False, True)])
def test_the_record_goes_only_where_the_environment_may(protected: bool, disposable: bool | None) -> None:
    bucket = guardrails(protected=protected).one("aws_s3_bucket")
    assert bucket.get("force_destroy") is disposable
    assert bucket.get("lifecycle", {}).get("prevent_destroy", False) is protected


def test_the_record_can_be_locked(found: Synthesized) -> None:
    assert not found.all("aws_s3_bucket_object_lock_configuration")
    locked = guardrails(trail=TrailSettings(lock_days=90))
    lock = locked.one("aws_s3_bucket_object_lock_configuration")
    assert lock["rule"] == {"default_retention": {"days": 90, "mode": "GOVERNANCE"}}
    # S3 locks objects of a bucket with versions only.
    assert lock["depends_on"] == [locked.address("aws_s3_bucket_versioning", f"{TRAIL}/store/versioning")]


def test_every_source_of_the_detector_is_on_or_off(found: Synthesized) -> None:
    status = {one["name"]: one["status"] for one in found.all("aws_guardduty_detector_feature").values()}
    assert {name for name, one in status.items() if one == "ENABLED"} == {"EKS_AUDIT_LOGS", "RDS_LOGIN_EVENTS"}
    assert set(status) == {*get_args(Feature), "RUNTIME_MONITORING"}
    assert set(status.values()) == {"ENABLED", "DISABLED"}
    none = guardrails(threat_detection=ThreatDetectionSettings(features=()))
    assert {one["status"] for one in none.all("aws_guardduty_detector_feature").values()} == {"DISABLED"}


def test_findings_of_high_severity_go_to_the_alarm_topic(found: Synthesized) -> None:
    detector = found.one("aws_guardduty_detector")
    assert (detector["enable"], detector["finding_publishing_frequency"]) == (True, "FIFTEEN_MINUTES")
    rule = found.one("aws_cloudwatch_event_rule")
    assert json.loads(rule["event_pattern"]) == {
        "source": ["aws.guardduty"],
        "detail-type": ["GuardDuty Finding"],
        "detail": {"severity": [{"numeric": [">=", 7]}]},
    }
    target = found.one("aws_cloudwatch_event_target")
    address = found.address("aws_cloudwatch_event_rule", "services/guardrails/threat-detection/findings")
    assert target["rule"] == f"${{{address}.name}}"
    assert target["arn"] == f"${{{found.address('aws_sns_topic', 'services/alarms/topic')}.arn}}"
    path = "services/guardrails/threat-detection/to-alarms"
    before = dependencies(found, found.address("aws_cloudwatch_event_target", path))
    assert found.address("aws_sns_topic_policy", "services/alarms/policy") in before


@pytest.mark.parametrize("off", ["trail", "threat_detection"])
def test_each_can_be_off(off: str) -> None:
    kinds = {"trail": "aws_cloudtrail", "threat_detection": "aws_guardduty_detector"}
    settings: dict[str, Any] = {off: None}
    found = guardrails(**settings)
    assert {name for name, kind in kinds.items() if found.all(kind)} == set(kinds) - {off}


@pytest.mark.parametrize(
    ("first", "second", "message"),
    [
        (
            {},
            {"threat_detection": None},
            "CloudTrail trail of the account 123456789012 is owned by test/one/guardrails/trail, and claimed by "
            "test/two/guardrails/trail as well",
        ),
        (
            {"trail": None},
            {},
            "GuardDuty detector 123456789012 eu-west-3 is owned by test/one/guardrails/threat-detection, and claimed "
            "by test/two/guardrails/threat-detection as well",
        ),
    ],
)
def test_an_account_has_one_owner(first: dict[str, Any], second: dict[str, Any], message: str) -> None:
    def build(stack: TerraformStack) -> None:
        for name, settings in (("one", first), ("two", second)):
            given = ServicesSettings(alarms=ALARMS, guardrails=GuardrailsSettings(**settings))
            add_services(stack, name, given, context(environment=name))

    with pytest.raises(ConfigurationError, match=re.escape(message)):
        synthesize(build)


def test_two_accounts_have_one_each() -> None:
    def build(stack: TerraformStack) -> None:
        for name, account in (("one", "111122223333"), ("two", "444455556666")):
            given = ServicesSettings(guardrails=GuardrailsSettings(), alarms=ALARMS)
            add_services(stack, name, given, context(environment=name, account_id=account))

    assert len(synthesize(build).all("aws_cloudtrail")) == 2


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"trail": {"retention_days": 89}}, "trail.retention_days = 89: must be greater than or equal to 90"),
        ({"trail": {"lock_days": 0}}, "trail.lock_days = 0: must be greater than or equal to 1"),
        ({"threat_detection": {"features": ["RUNTIME"]}}, "threat_detection.features[0] = 'RUNTIME': must be"),
    ],
)
def test_refusals(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        GuardrailsSettings.model_validate(settings)
    assert message in explain(refused.value)
