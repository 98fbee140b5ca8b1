"""The register: what is refused, and what follows from an entry."""

from typing import Any

import pytest
from cdktf import App
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain
from r3edge.platform import Platform, PlatformEnvironment, StateBackend
from tests.support import Synthesized
from tests.support.platform import LIVE, PLATFORM, PLAY


def _refusal(**changes: Any) -> str:
    with pytest.raises(ValidationError) as refused:
        Platform.model_validate(PLATFORM.model_dump(mode="json") | changes)
    return explain(refused.value)


def _entries(**changes: Any) -> list[dict[str, Any]]:
    first, second = (entry.model_dump(mode="json") for entry in PLATFORM.environments)
    return [first, second | changes]


def _user(name: str, cidr: str) -> dict[str, str]:
    return {"name": name, "cidr": cidr, "attachment_id": "tgw-attach-0123456789abcdef0"}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"environments": _entries(vpc_cidr="10.40.128.0/20")},
            "environments[1].vpc_cidr = '10.40.128.0/20': must not overlap environments[0].vpc_cidr = '10.40.0.0/16'",
        ),
        (
            {"environments": _entries(name="live", vpc_cidr="10.48.0.0/16")},
            "environments = 'live': must be listed once, not 2 times",
        ),
        (
            {"environments": _entries(name="state-backend")},
            "environments[1].name = 'state-backend': must be another name: the state backend uses this one",
        ),
        ({"environments": _entries(vpc_cidr="172.32.0.0/16")}, "environments[1].vpc_cidr = '172.32.0.0/16': must be p"),
        ({"environments": _entries(deployers=["a b"])}, "environments[1].deployers[0] = 'a b': must be the name of an"),
        ({"environments": _entries(deployers=["/deployer"])}, "environments[1].deployers[0] = '/deployer': must be"),
        (
            {"user_networks": [_user("desk", "10.40.4.0/24")]},
            "user_networks[0].cidr = '10.40.4.0/24': must not overlap environments[0].vpc_cidr = '10.40.0.0/16'",
        ),
        (
            {"user_networks": [{"name": "desk", "cidr": "192.168.0.0/24"}]},
            "user_networks[0].attachment_id = None: must be set unless vpn is: user network desk has one of the two",
        ),
        (
            {"user_networks": [_user("desk", "192.168.0.0/20"), _user("office", "192.168.8.0/24")]},
            "user_networks[1].cidr = '192.168.8.0/24': must not overlap user_networks[0].cidr = '192.168.0.0/20'",
        ),
        (
            {"user_networks": [_user("desk", "192.168.0.0/24"), _user("desk", "192.168.1.0/24")]},
            "user_networks = 'desk': must be listed once, not 2 times",
        ),
        ({"owner": "ops"}, "owner = 'ops': must be an e-mail address, for example ops@example.com"),
        ({"state_owner": "lab"}, "state_owner = 'lab': must be one of the environments: live, play"),
        (
            {"environments": _entries(lift_protection=True)},
            "environments[1].lift_protection = True: must be false: only the stage production is protected",
        ),
        ({"project": "Trading"}, "project = 'Trading': must be 1 to 32 lower-case letters"),
        ({"deployment_cidrs": ["0.0.0.0/0"]}, "deployment_cidrs[0] = '0.0.0.0/0': must be a prefix of /8 or longer"),
        ({"gitops_repository": "https://github.com/a/b"}, "gitops_repository = 'https://github.com/a/b': must be a Gi"),
    ],
)
def test_the_register_refuses(changes: dict[str, Any], message: str) -> None:
    assert f"  {message}" in _refusal(**changes)


def test_an_unknown_environment_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="environment 'lab': must be one of the register's: live, play"):
        PLATFORM.environment("lab")


def test_contexts_follow_from_the_entries() -> None:
    assert (LIVE.context.name("x"), LIVE.context.protected) == ("trading-live-x", True)
    assert (PLAY.context.account_id, PLAY.context.protected) == ("444444444444", False)
    lifted = PlatformEnvironment(PLATFORM, LIVE.entry.model_copy(update={"lift_protection": True})).context
    assert (lifted.production, lifted.protected) == (True, False)
    assert PLAY.context.label("nodes") == "example.com/nodes"


def test_zones_are_those_of_the_region() -> None:
    assert PLAY.zones("ac") == ("eu-central-1a", "eu-central-1c")


def test_a_root_network_connects_the_users_and_is_isolated_from_all_other_environments() -> None:
    root = LIVE.root_network
    assert root
    assert root.user_cidrs == ("192.168.64.0/20",)
    assert root.isolated_from == ("10.48.0.0/16",)


def test_there_is_no_root_network_without_users() -> None:
    alone = PLATFORM.replace(user_networks=())
    assert alone.environment("live").root_network is None


def test_roles_are_those_of_the_environments_account() -> None:
    assert PLAY.access.deployers == ("arn:aws:iam::444444444444:role/deployer",)
    assert PLAY.access.readers == ("arn:aws:iam::444444444444:role/plan",)


def test_an_account_is_owned_by_its_first_environment() -> None:
    assert LIVE.owns_account
    assert PLAY.owns_account
    assert PLATFORM.other_accounts("live") == ("444444444444",)
    shared = Platform.model_validate(
        PLATFORM.model_dump(mode="json") | {"environments": _entries(account_id=LIVE.entry.account_id)}
    )
    assert shared.environment("live").owns_account
    assert not shared.environment("play").owns_account
    assert shared.other_accounts("live") == ()


def test_the_state_lies_with_its_owner_and_every_environment_may_use_its_own(tmp_path: Any) -> None:
    app = App(outdir=str(tmp_path))
    StateBackend(app, PLATFORM)
    app.synth()
    found = Synthesized.read(tmp_path, "state-backend")
    assert found.one("aws_s3_bucket")["bucket"] == "trading-terraform-state-333333333333"
    (tags,) = found.json["provider"]["aws"][0]["default_tags"]
    assert tags["tags"]["cost-center"] == "platform"
    allowed = {
        (statement["Sid"], principal)
        for statement in found.statements("state/policy")
        for principal in statement["Principal"]["AWS"]
    }
    for entry in PLATFORM.environments:
        name = entry.name.title()
        (deployer,), (reader,) = entry.arns(entry.deployers), entry.arns(entry.readers)
        assert {(f"{name}Write", deployer), (f"{name}Read", deployer), (f"{name}Read", reader)} <= allowed
        assert (f"{name}Write", reader) not in allowed


def test_the_roles_of_an_account_unless_an_entry_names_others() -> None:
    entry = PLATFORM.environments[0]
    assert not entry.model_fields_set & {"deployers", "admins", "readers"}
    assert (entry.deployers, entry.admins, entry.readers) == (("deployer",), ("admin",), ("plan",))
