"""Terraform state: the bucket that keeps it, and the backend that points a stack there."""

from collections.abc import Sequence
from typing import Annotated

from cdktf import S3Backend, TerraformStack
from constructs import Construct
from pydantic import Field

from r3edge.core.bucket import PrivateBucket
from r3edge.core.context import Context, EnvironmentName
from r3edge.core.encryption import EncryptionKey
from r3edge.core.iam import Condition, Statement, policy_document, statement
from r3edge.core.outputs import output
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


def state_statements(state: StateSettings, environment: str, *, writes: bool) -> Sequence[Statement]:
    """Return what a role needs for the state of an environment: to plan it, or to deploy it as well.

    The key goes by its alias: AWS KMS Developer Guide, "kms:ResourceAliases".
    """
    keys = f"arn:aws:kms:{state.region}:{state.account_id}:key/*"
    own: Condition = ("ForAnyValue:StringEquals", "kms:ResourceAliases", [f"alias/{state.bucket}"])
    return [
        *_grants(f"arn:aws:s3:::{state.bucket}", environment, writes),
        statement("StateKey", _KEY_ACTIONS, [keys], conditions=[own]),
    ]


class StateBucket(PrivateBucket):
    """The bucket of Terraform's state, encrypted with a separate KMS key.

    Its policies give each role what Terraform needs for its environment's key, and no more (Terraform documentation,
    "Backend Type: s3", Permissions Required). Within the bucket's own account, an identity policy can give more. A role
    of another account needs the same in a policy of its own (IAM User Guide, "Cross-account policy evaluation logic"):
    the output ``state_policies`` has it, by environment.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: StateBucketSettings, context: Context, state: StateSettings
    ) -> None:
        super().__init__(scope, id, context=context, name=state.bucket)
        key = self._key(settings, context, state)
        self.encrypt(key)
        self.close(self._statements(settings))
        self.keep_versions(old_days=settings.old_versions_days)
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

    def _statements(self, settings: StateBucketSettings) -> list[Statement]:
        statements: list[Statement] = []
        for environment in sorted(settings.deployers.keys() | settings.readers.keys()):
            deployers, readers = settings.deployers.get(environment, ()), settings.readers.get(environment, ())
            if deployers or readers:  # a statement without principals is refused
                statements += _grants(self.bucket.arn, environment, bool(deployers), (*deployers, *readers), deployers)
        return statements

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
                    *_grants(self.bucket.arn, environment, kind == "deployers"),
                    statement("StateKey", _KEY_ACTIONS, [key.arn]),
                ]
                policy = policy_document(grants)
                policies.setdefault(environment, {})[kind] = policy
        return policies


def _grants(
    bucket_arn: str, environment: str, writes: bool, everyone: Sequence[str] = (), deployers: Sequence[str] = ()
) -> list[Statement]:
    """Return the statements for one state: of a bucket policy with roles, of an identity policy without."""
    key = state_key(environment)
    name = environment.capitalize().replace("-", "Dash")  # letters and digits only, and different for each
    own_key: Condition = ("StringEquals", "s3:prefix", [key])
    state, lock = f"{bucket_arn}/{key}", f"{bucket_arn}/{key}.tflock"
    grants = [
        statement(f"{name}List", ["s3:ListBucket"], [bucket_arn], aws=everyone, conditions=[own_key]),
        statement(f"{name}Read", ["s3:GetObject"], [state], aws=everyone),
        statement(f"{name}Lock", ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], [lock], aws=everyone),
    ]
    if writes:
        grants.append(statement(f"{name}Write", ["s3:PutObject"], [state], aws=deployers))
    return grants
