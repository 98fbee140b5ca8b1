"""Private S3 buckets."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.s3_bucket import S3Bucket
from cdktf_cdktf_provider_aws.s3_bucket_lifecycle_configuration import (
    S3BucketLifecycleConfiguration,
    S3BucketLifecycleConfigurationRule,
    S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload,
    S3BucketLifecycleConfigurationRuleExpiration,
    S3BucketLifecycleConfigurationRuleFilter,
    S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration,
)
from cdktf_cdktf_provider_aws.s3_bucket_ownership_controls import (
    S3BucketOwnershipControls,
    S3BucketOwnershipControlsRule,
)
from cdktf_cdktf_provider_aws.s3_bucket_policy import S3BucketPolicy
from cdktf_cdktf_provider_aws.s3_bucket_public_access_block import S3BucketPublicAccessBlock
from cdktf_cdktf_provider_aws.s3_bucket_server_side_encryption_configuration import (
    S3BucketServerSideEncryptionConfigurationA,
    S3BucketServerSideEncryptionConfigurationRuleA,
    S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA,
)
from cdktf_cdktf_provider_aws.s3_bucket_versioning import (
    S3BucketVersioningA,
    S3BucketVersioningVersioningConfiguration,
)
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.iam import Statement, policy_document, tls_only
from r3edge.core.protection import protection

_UPLOAD_DAYS = 7


class PrivateBucket(Construct):
    """An S3 bucket for this account alone; whoever creates one encrypts and closes it, too.

    Args:
        context: The environment.
        name: The bucket's name.
        disposable: Whether the bucket goes with its objects.
    """

    def __init__(self, scope: Construct, id: str, *, context: Context, name: str, disposable: bool = False) -> None:
        super().__init__(scope, id)
        self.bucket = S3Bucket(
            self, "bucket", bucket=name, force_destroy=True if disposable else None, lifecycle=protection(context)
        )

    def encrypt(self, key: EncryptionKey) -> None:
        """Encrypt objects with a KMS key, which is called once for many objects."""
        S3BucketServerSideEncryptionConfigurationA(
            self,
            "default-encryption",
            bucket=self.bucket.id,
            rule=[
                S3BucketServerSideEncryptionConfigurationRuleA(
                    bucket_key_enabled=True,
                    apply_server_side_encryption_by_default=(
                        S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA(
                            sse_algorithm="aws:kms", kms_master_key_id=key.arn
                        )
                    ),
                )
            ],
        )

    def close(self, statements: Sequence[Statement]) -> ITerraformDependable:
        """Refuse public access, and calls without TLS; return the policy with this and with further statements."""
        S3BucketOwnershipControls(
            self,
            "ownership",
            bucket=self.bucket.id,
            rule=S3BucketOwnershipControlsRule(object_ownership="BucketOwnerEnforced"),
        )
        closed = S3BucketPublicAccessBlock(
            self,
            "public-access",
            bucket=self.bucket.id,
            block_public_acls=True,
            block_public_policy=True,
            ignore_public_acls=True,
            restrict_public_buckets=True,
        )
        encrypted = tls_only("TlsOnly", ["s3:*"], [self.bucket.arn, f"{self.bucket.arn}/*"])
        return S3BucketPolicy(
            self,
            "policy",
            bucket=self.bucket.id,
            policy=policy_document([encrypted, *statements]),
            depends_on=[closed],  # S3 refuses two changes of a bucket's access at once
        )

    def keep_versions(self, *, old_days: int, days: int | None = None) -> ITerraformDependable:
        """Keep replaced and deleted objects for a while.

        Args:
            old_days: Days after which a replaced or deleted object is gone.
            days: Days after which an object is deleted; never if not given.
        """
        versioning = S3BucketVersioningA(
            self,
            "versioning",
            bucket=self.bucket.id,
            versioning_configuration=S3BucketVersioningVersioningConfiguration(status="Enabled"),
        )
        # A delete marker stays alone when its version has expired; with `days`, S3 removes it by itself.
        expiration = (
            S3BucketLifecycleConfigurationRuleExpiration(expired_object_delete_marker=True)
            if days is None
            else S3BucketLifecycleConfigurationRuleExpiration(days=days)
        )
        S3BucketLifecycleConfiguration(
            self,
            "old-versions",
            bucket=self.bucket.id,
            rule=[
                S3BucketLifecycleConfigurationRule(
                    id="old-versions",
                    status="Enabled",
                    filter=[S3BucketLifecycleConfigurationRuleFilter(prefix="")],
                    noncurrent_version_expiration=[
                        S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration(noncurrent_days=old_days)
                    ],
                    expiration=[expiration],
                    abort_incomplete_multipart_upload=[
                        S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload(
                            days_after_initiation=_UPLOAD_DAYS
                        )
                    ],
                )
            ],
            depends_on=[versioning],
        )
        return versioning
