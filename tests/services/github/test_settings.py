"""The settings of GitHub: what its plans allow, and what is refused."""

from typing import Any

import pytest
from pydantic import ValidationError

from r3edge.core.errors import explain
from r3edge.core.settings import production_refusals
from r3edge.services import RepositorySettings
from tests.services.github.stack import KEY, github, owner


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"repository": "platform"}, "repository = 'platform': must be owner and name of a GitHub repository"),
        ({"repository": "example/a/b"}, "must be owner and name of a GitHub repository"),
        ({"visibility": "internal"}, "visibility = 'internal': must be 'private' or 'public'"),
        ({"plan": "free"}, "plan = 'free': must be team or enterprise: "),
        ({"branches": ()}, "branches = (): must have at least 1 item"),
        ({"branches": ("*",)}, "branches[0] = '*': must be the name of a branch, or a pattern"),
        ({"branches": ("../x",)}, "branches[0] = '../x': must be the name of a branch, or a pattern"),
        (
            {"reviewers": ("alice",)},
            "reviewers = ('alice',): must be empty: a private repository has reviewers with the plan enterprise only, "
            "not plan = 'team'",
        ),
        ({"reviewing_teams": ("ops",)}, "reviewing_teams = ('ops',): must be empty"),
        ({"plan": "enterprise", "reviewers": ("-x",)}, "reviewers[0] = '-x': must be the name of a GitHub user"),
        (
            {"plan": "enterprise", "reviewers": tuple("abcd"), "reviewing_teams": ("e1", "f1", "g1")},
            "must be 6 at most, with reviewing_teams",
        ),
        ({"deploy_keys": ("ssh-rsa AAAA",)}, "deploy_keys[0] = 'ssh-rsa AAAA': must be the public half of an SSH key"),
        ({"deploy_keys": (KEY, KEY)}, "must be listed once, not 2 times"),
        ({"owned": {"reviews": 7}}, "owned.reviews = 7: must be less than or equal to 6"),
        ({"owned": {"checks": ("",)}}, "owned.checks[0] = '': must be the name of a check"),
        (
            {"owned": {"reviews": 0, "code_owners": True}},
            "owned.code_owners = True: must be False, with owned.reviews = 0",
        ),
        ({"owned": {"ruleset_id": 1}}, "owned.ruleset_id = 1: must be None, with owned.exists = False"),
    ],
)
def test_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        github(**changes)
    assert message in explain(refused.value)


@pytest.mark.parametrize("changes", [{"plan": "enterprise"}, {"visibility": "public", "plan": "free"}])
def test_reviewers_need_a_public_repository_or_the_largest_plan(changes: dict[str, Any]) -> None:
    settings = github(reviewers=("alice",), reviewing_teams=("ops",), **changes)
    assert (settings.owner, settings.name) == ("example", "platform")


def test_production_reviews_its_changes() -> None:
    settings = owner(owned=RepositorySettings(reviews=0))
    assert [str(one) for one in production_refusals(settings)] == ["owned.reviews = 0: must be 1 or more in production"]
    assert not list(production_refusals(owner()))
