"""Customer-managed keys: rotation, deletion, and who may use them."""

import pytest

from r3edge.core.encryption import EncryptionKey, LogsKey
from tests.support import Synthesized, context, synthesize


def _key(*, protected: bool) -> Synthesized:
    return synthesize(
        lambda stack: EncryptionKey(
            stack, "key", context=context(protected=protected), name="test", description="a test"
        )
    )


@pytest.mark.parametrize(("protected", "days"), [(True, 30), (False, 7)])
def test_a_deleted_key_is_kept_as_long_as_its_environment_is_worth(protected: bool, days: int) -> None:
    key = _key(protected=protected).one("aws_kms_key")
    assert key["deletion_window_in_days"] == days
    assert key.get("lifecycle") == ({"prevent_destroy": True} if protected else None)


@pytest.mark.parametrize("protected", [True, False])
def test_a_key_rotates_every_year(protected: bool) -> None:
    key = _key(protected=protected).one("aws_kms_key")
    assert (key["enable_key_rotation"], key["rotation_period_in_days"]) == (True, 365)


def test_a_key_is_administered_through_iam_by_its_account_alone() -> None:
    key = _key(protected=False)
    (account,) = key.statements("key/key")
    assert account["Principal"] == {"AWS": ["arn:aws:iam::123456789012:root"]}
    assert (account["Action"], account["Resource"]) == (["kms:*"], ["*"])
    assert key.one("aws_kms_alias")["name"] == "alias/test"


def test_the_logs_key_serves_log_groups_of_the_account_only() -> None:
    key = synthesize(lambda stack: LogsKey(stack, "key", context=context()))
    account, logs = key.statements("key/key")
    assert account["Sid"] == "Account"
    assert sorted(logs["Action"]) == [
        f"kms:{action}*" for action in ("Decrypt", "Describe", "Encrypt", "GenerateDataKey", "ReEncrypt")
    ]
    assert logs["Principal"] == {"Service": ["logs.eu-west-3.amazonaws.com"]}
    assert logs["Condition"] == {
        "ArnLike": {"kms:EncryptionContext:aws:logs:arn": ["arn:aws:logs:eu-west-3:123456789012:log-group:*"]}
    }
    assert key.one("aws_kms_alias")["name"] == "alias/trading-test-logs"
