"""State: the backend of every stack, and the bucket behind it."""

import json

import pytest
from cdktf import TerraformStack

from r3edge.core.state import StateBucket, StateBucketSettings, StateSettings, keep_state_in
from tests.support import Synthesized, context, synthesize

STATE = StateSettings(bucket="example-state", account_id="123456789012", region="eu-west-3")
DEPLOYER = "arn:aws:iam::222222222222:role/deployer"
READER = "arn:aws:iam::222222222222:role/plan"


ACCESS = StateBucketSettings(deployers={"dev": (DEPLOYER,)}, readers={"dev": (READER,), "prod": (READER,)})


def _bucket(access: StateBucketSettings = ACCESS, *, protected: bool = True) -> Synthesized:
    def build(stack: TerraformStack) -> None:
        keep_state_in(stack, STATE)
        StateBucket(
            stack,
            "state",
            settings=access,
            context=context(protected=protected),
            state=STATE,
        )

    return synthesize(build)


def test_backend_locks_natively_and_encrypts_with_the_buckets_key() -> None:
    bucket = _bucket()
    assert bucket.json["terraform"]["backend"]["s3"] == {
        "bucket": "example-state",
        "key": "test/terraform.tfstate",
        "region": "eu-west-3",
        "encrypt": True,
        "kms_key_id": "arn:aws:kms:eu-west-3:123456789012:alias/example-state",
        "use_lockfile": True,
    }
    assert bucket.json["terraform"]["required_version"] == ">= 1.11.0"
    assert bucket.one("aws_kms_alias")["name"] == "alias/example-state"


def test_bucket_is_versioned_encrypted_and_private() -> None:
    bucket = _bucket()
    assert bucket.one("aws_s3_bucket_versioning")["versioning_configuration"]["status"] == "Enabled"
    (rule,) = bucket.one("aws_s3_bucket_server_side_encryption_configuration")["rule"]
    assert rule["apply_server_side_encryption_by_default"]["sse_algorithm"] == "aws:kms"
    assert rule["bucket_key_enabled"] is True, "a call of KMS, which costs, for each object"
    access = bucket.one("aws_s3_bucket_public_access_block")
    for switch in ("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"):
        assert access[switch] is True
    (lifecycle,) = bucket.one("aws_s3_bucket_lifecycle_configuration")["rule"]
    assert (lifecycle["id"], lifecycle["status"]) == ("old-versions", "Enabled")
    assert lifecycle["noncurrent_version_expiration"] == [{"noncurrent_days": 365}]
    assert lifecycle["expiration"] == [{"expired_object_delete_marker": True}], "nothing that is current expires"


def test_plain_http_is_denied_to_everybody() -> None:
    (deny,) = [each for each in _bucket().statements("state/policy") if each["Effect"] == "Deny"]
    assert deny["Principal"] == {"AWS": ["*"]}
    assert deny["Condition"] == {"Bool": {"aws:SecureTransport": ["false"]}}
    assert len(deny["Resource"]) == 2


def _allowed(role: str) -> dict[str, set[str]]:
    """Return the actions that a role may do, by object key (empty for the bucket itself)."""
    allowed: dict[str, set[str]] = {}
    for each in _bucket().statements("state/policy"):
        if each["Effect"] == "Allow" and role in each["Principal"]["AWS"]:
            (resource,) = each["Resource"]
            allowed.setdefault(resource.partition("}")[2], set()).update(each["Action"])
    return allowed


def test_statements_have_principals_and_names_of_their_own() -> None:
    deployers = {"dev12": (DEPLOYER,), "dev1-2": (DEPLOYER,), "nobody": ()}
    statements = _bucket(StateBucketSettings(deployers=deployers)).statements("state/policy")
    names = [each["Sid"] for each in statements]
    assert len(set(names)) == len(names) == 1 + 2 * 4
    assert all(name.isalnum() for name in names)
    assert all(each["Principal"]["AWS"] for each in statements)


LOCK = {"s3:GetObject", "s3:PutObject", "s3:DeleteObject"}


def test_a_deployer_writes_its_own_state_alone() -> None:
    assert _allowed(DEPLOYER) == {
        "": {"s3:ListBucket"},
        "/dev/terraform.tfstate": {"s3:GetObject", "s3:PutObject"},
        "/dev/terraform.tfstate.tflock": LOCK,
    }


def test_a_reader_takes_the_lock_and_never_writes_the_state() -> None:
    assert _allowed(READER) == {
        "": {"s3:ListBucket"},
        "/dev/terraform.tfstate": {"s3:GetObject"},
        "/dev/terraform.tfstate.tflock": LOCK,
        "/prod/terraform.tfstate": {"s3:GetObject"},
        "/prod/terraform.tfstate.tflock": LOCK,
    }


def test_listing_shows_the_own_key_alone() -> None:
    listing = [each for each in _bucket().statements("state/policy") if each["Action"] == ["s3:ListBucket"]]
    keys = [each["Condition"]["StringEquals"]["s3:prefix"] for each in listing]
    assert keys == [["dev/terraform.tfstate"], ["prod/terraform.tfstate"]]


def test_the_key_opens_for_the_same_roles() -> None:
    (roles,) = [each for each in _bucket().statements("state/encryption/key") if each["Sid"] == "Roles"]
    assert roles["Principal"] == {"AWS": [DEPLOYER, READER]}


@pytest.mark.parametrize("protected", [True, False])
def test_protection(protected: bool) -> None:
    bucket = _bucket(protected=protected)
    for kind in ("aws_s3_bucket", "aws_kms_key"):
        assert ("lifecycle" in bucket.one(kind)) is protected


def test_roles_of_other_accounts_get_the_same_rights_as_a_policy_of_their_own() -> None:
    """IAM asks both accounts; ReadOnlyAccess has neither the lock nor the key."""
    bucket = _bucket()
    policies = bucket.json["output"]["state_policies"]["value"]
    assert policies.keys() == {"dev", "prod"}
    for kind, role in (("deployers", DEPLOYER), ("readers", READER)):
        granted: dict[str, set[str]] = {}
        for each in json.loads(policies["dev"][kind])["Statement"]:
            assert "Principal" not in each
            (resource,) = each["Resource"]
            granted.setdefault(resource.partition("}")[2], set()).update(each["Action"])
        key = {"kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"}
        allowed = {path: actions for path, actions in _allowed(role).items() if not path.startswith("/prod")}
        assert granted == {**allowed, "": allowed[""] | key}


def test_roles_of_the_buckets_account_need_no_policy_of_their_own() -> None:
    own = "arn:aws:iam::123456789012:role/deployer"
    assert "state_policies" not in _bucket(StateBucketSettings(deployers={"dev": (own,)})).json.get("output", {})
