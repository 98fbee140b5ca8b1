"""CloudTrail: the record of all calls in an account."""

from cdktf_cdktf_provider_aws.cloudtrail import (
    Cloudtrail,
    CloudtrailAdvancedEventSelector,
    CloudtrailAdvancedEventSelectorFieldSelector,
)
from cdktf_cdktf_provider_aws.s3_bucket_object_lock_configuration import (
    S3BucketObjectLockConfigurationA,
    S3BucketObjectLockConfigurationRuleA,
    S3BucketObjectLockConfigurationRuleDefaultRetentionA,
)
from constructs import Construct
from pydantic import Field

from r3edge.core.bucket import PrivateBucket
from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.iam import Condition, Statement, statement
from r3edge.core.settings import Settings

_CLOUDTRAIL = "cloudtrail.amazonaws.com"
_OLD_VERSIONS_DAYS = 30


class TrailSettings(Settings):
    """The record of the calls in an account."""

    retention_days: int = Field(default=365, ge=90, le=3650)
    """Days for which the record is kept."""
    lock_days: int | None = Field(default=None, ge=1, le=3650)
    """Days for which no object of the record can be deleted but with ``s3:BypassGovernanceRetention``; none if not
    given. It can be set and changed later, and holds up the destruction of the bucket."""


class Trail(Construct):
    """A trail of the management events of all regions, with validation of its files, in an encrypted bucket.

    The first trail of an account costs its storage only (AWS CloudTrail pricing).

    Args:
        settings: The record.
        context: The environment.

    Raises:
        ConfigurationError: Another environment of the app has the trail of the account.
    """

    def __init__(self, scope: Construct, id: str, *, settings: TrailSettings, context: Context) -> None:
        super().__init__(scope, id)
        claim(self, "CloudTrail trail of the account", context.account_id)
        name = context.name("trail")
        arn = context.arn("cloudtrail", f"trail/{name}")
        of_trail: Condition = ("StringEquals", "aws:SourceArn", [arn])
        key = EncryptionKey(
            self,
            "key",
            context=context,
            name=name,
            description=f"Trail of the account {context.account_id}",
            statements=_key_statements(context, of_trail),
        )
        store = PrivateBucket(
            self, "store", context=context, name=f"{name}-{context.account_id}", disposable=not context.protected
        )
        store.encrypt(key)
        policy = store.close(_bucket_statements(store, context, of_trail))
        versioning = store.keep_versions(days=settings.retention_days, old_days=_OLD_VERSIONS_DAYS)
        if settings.lock_days:
            S3BucketObjectLockConfigurationA(
                self,
                "lock",
                bucket=store.bucket.id,
                rule=S3BucketObjectLockConfigurationRuleA(
                    default_retention=S3BucketObjectLockConfigurationRuleDefaultRetentionA(
                        mode="GOVERNANCE", days=settings.lock_days
                    )
                ),
                depends_on=[versioning],
            )
        Cloudtrail(
            self,
            "trail",
            name=name,
            s3_bucket_name=store.bucket.id,
            kms_key_id=key.arn,
            is_multi_region_trail=True,
            include_global_service_events=True,
            enable_log_file_validation=True,
            advanced_event_selector=[
                CloudtrailAdvancedEventSelector(
                    name="Management events",
                    field_selector=[
                        CloudtrailAdvancedEventSelectorFieldSelector(field="eventCategory", equal_to=["Management"])
                    ],
                )
            ],
            depends_on=[policy],
        )


def _key_statements(context: Context, of_trail: Condition) -> list[Statement]:
    """AWS CloudTrail User Guide, "Configure AWS KMS key policies for CloudTrail"."""
    trails = f"arn:aws:cloudtrail:*:{context.account_id}:trail/*"
    return [
        statement(
            "Encrypt",
            ["kms:GenerateDataKey*"],
            ["*"],
            services=[_CLOUDTRAIL],
            conditions=[of_trail, ("StringLike", "kms:EncryptionContext:aws:cloudtrail:arn", [trails])],
        ),
        statement("Describe", ["kms:DescribeKey"], ["*"], services=[_CLOUDTRAIL], conditions=[of_trail]),
    ]


def _bucket_statements(store: PrivateBucket, context: Context, of_trail: Condition) -> list[Statement]:
    """AWS CloudTrail User Guide, "Amazon S3 bucket policy for CloudTrail"."""
    bucket = store.bucket.arn
    full_control: Condition = ("StringEquals", "s3:x-amz-acl", ["bucket-owner-full-control"])
    return [
        statement("Check", ["s3:GetBucketAcl"], [bucket], services=[_CLOUDTRAIL], conditions=[of_trail]),
        statement(
            "Write",
            ["s3:PutObject"],
            [f"{bucket}/AWSLogs/{context.account_id}/*"],
            services=[_CLOUDTRAIL],
            conditions=[full_control, of_trail],
        ),
    ]
