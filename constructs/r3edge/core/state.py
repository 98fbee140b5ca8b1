"""Terraform state: the bucket that keeps it, and the backend that points a stack there."""

from collections.abc import Sequence
from typing import Annotated

from cdktf import S3Backend, TerraformStack
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
from pydantic import Field

from r3edge.core.context import Context, EnvironmentName
from r3edge.core.encryption import EncryptionKey
from r3edge.core.iam import Condition, Statement, policy_document, statement, tls_only
from r3edge.core.outputs import output
from r3edge.core.protection import protection
from r3edge.core.settings import AccountId, BucketName, Region, RoleArn, Settings

# Native locking (use_lockfile) is stable from 1.11, and so are write-only attributes.
_REQUIRED_VERSION = ">= 1.11.0"
_KEY_ACTIONS = ("kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey")


class StateSettings(Settings):
    """The bucket that keeps Terraform's state: encrypted, with one key (path) in it for each stack."""

    bucket: BucketName
    """Name of the bucket."""
    account_id: AccountId
    """Account of the bucket."""
    region: Region
    """Region of the bucket."""

    @property
    def key_arn(self) -> str:
        """The ARN of the bucket's KMS key, by its alias, which is the bucket's name."""
        return f"arn:aws:kms:{self.region}:{self.account_id}:alias/{self.bucket}"


class StateBucketSettings(Settings):
    """The roles that may use the state bucket; they must exist, because S3 and KMS look them up."""

    deployers: dict[EnvironmentName, tuple[RoleArn, ...]] = Field(default_factory=dict)
    """Roles, of any account, that deploy an environment: they may read and write its key, and no other."""
    readers: dict[EnvironmentName, tuple[RoleArn, ...]] = Field(default_factory=dict)
    """Roles that plan an environment: they may read its key, and take and release its lock."""
    old_versions_days: Annotated[int, Field(ge=30)] = 365
    """Days after which a replaced version of a state is deleted."""


def state_key(stack: str) -> str:
    """Return the key of a stack's state in the bucket."""
    return f"{stack}/terraform.tfstate"


def keep_state_in(stack: TerraformStack, settings: StateSettings) -> None:
    """Give a stack its S3 backend, with native locking and encryption by the bucket's KMS key."""
    S3Backend(
        stack,
        bucket=settings.bucket,
        key=state_key(stack.node.id),
        region=settings.region,
        encrypt=True,
        kms_key_id=settings.key_arn,
    )
    # cdktf 0.21 knows neither: use_lockfile came with Terraform 1.10.
    stack.add_override("terraform.backend.s3.use_lockfile", True)
    stack.add_override("terraform.required_version", _REQUIRED_VERSION)


class StateBucket(Construct):
    """A versioned, private, TLS-only S3 bucket for Terraform's state, encrypted with a separate KMS key.

    Its policies give each role what Terraform needs for its environment's key, and no more (Terraform documentation,
    "Backend Type: s3", Permissions Required). Within the bucket's own account, an identity policy can give more. A role
    of another account needs the same in a policy of its own (IAM User Guide, "Cross-account policy evaluation logic"):
    the output ``state_policies`` has it, by environment.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: StateBucketSettings, context: Context, state: StateSettings
    ) -> None:
        super().__init__(scope, id)
        self.bucket = S3Bucket(
            self,
            "bucket",
            bucket=state.bucket,
            lifecycle=protection(context),
        )
        key = self._key(settings, context, state)
        self._encrypt(key)
        self._close(settings)
        self._keep_old_versions(settings.old_versions_days)
        policies = self._policies_elsewhere(settings, state.account_id, key)
        if policies:
            output(self, "state_policies", policies, "Policies of roles of other accounts, for these roles")

    def _key(self, settings: StateBucketSettings, context: Context, state: StateSettings) -> EncryptionKey:
        lists = (*settings.deployers.values(), *settings.readers.values())
        roles = sorted({role for roles in lists for role in roles})
        use = statement("Roles", _KEY_ACTIONS, ["*"], aws=roles)
        return EncryptionKey(
            self,
            "encryption",
            context=context,
            name=state.bucket,
            description="Terraform state",
            statements=[use] if roles else [],
        )

    def _encrypt(self, key: EncryptionKey) -> None:
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

    def _close(self, settings: StateBucketSettings) -> None:
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
        S3BucketPolicy(
            self,
            "policy",
            bucket=self.bucket.id,
            policy=self._policy(settings),
            depends_on=[closed],  # S3 refuses two changes of a bucket's access at once
        )

    def _keep_old_versions(self, days: int) -> None:
        versioning = S3BucketVersioningA(
            self,
            "versioning",
            bucket=self.bucket.id,
            versioning_configuration=S3BucketVersioningVersioningConfiguration(status="Enabled"),
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
                        S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration(noncurrent_days=days)
                    ],
                    # A lock that was released leaves a delete marker, which stays alone when its version has expired.
                    expiration=[S3BucketLifecycleConfigurationRuleExpiration(expired_object_delete_marker=True)],
                    abort_incomplete_multipart_upload=[
                        S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload(days_after_initiation=7)
                    ],
                )
            ],
            depends_on=[versioning],
        )

    def _policy(self, settings: StateBucketSettings) -> str:
        statements = [tls_only("TlsOnly", ["s3:*"], [self.bucket.arn, f"{self.bucket.arn}/*"])]
        for environment in sorted(settings.deployers.keys() | settings.readers.keys()):
            deployers, readers = settings.deployers.get(environment, ()), settings.readers.get(environment, ())
            if deployers or readers:  # a statement without principals is refused
                statements += self._grants(environment, bool(deployers), (*deployers, *readers), deployers)
        return policy_document(statements)

    def _policies_elsewhere(
        self, settings: StateBucketSettings, account_id: str, key: EncryptionKey
    ) -> dict[str, dict[str, str]]:
        """Return the policies of roles of other accounts, by environment and by ``deployers`` and ``readers``."""
        policies: dict[str, dict[str, str]] = {}
        for kind, environments in (("deployers", settings.deployers), ("readers", settings.readers)):
            for environment, roles in sorted(environments.items()):
                if all(f":{account_id}:" in role for role in roles):
                    continue
                grants = [
                    *self._grants(environment, kind == "deployers"),
                    statement("StateKey", _KEY_ACTIONS, [key.arn]),
                ]
                policy = policy_document(grants)
                policies.setdefault(environment, {})[kind] = policy
        return policies

    def _grants(
        self, environment: str, writes: bool, everyone: Sequence[str] = (), deployers: Sequence[str] = ()
    ) -> list[Statement]:
        """Return the statements for one state: of a bucket policy with roles, of an identity policy without."""
        key = state_key(environment)
        name = environment.capitalize().replace("-", "Dash")  # letters and digits only, and different for each
        own_key: Condition = ("StringEquals", "s3:prefix", [key])
        state, lock = f"{self.bucket.arn}/{key}", f"{self.bucket.arn}/{key}.tflock"
        grants = [
            statement(f"{name}List", ["s3:ListBucket"], [self.bucket.arn], aws=everyone, conditions=[own_key]),
            statement(f"{name}Read", ["s3:GetObject"], [state], aws=everyone),
            statement(f"{name}Lock", ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], [lock], aws=everyone),
        ]
        if writes:
            grants.append(statement(f"{name}Write", ["s3:PutObject"], [state], aws=deployers))
        return grants
