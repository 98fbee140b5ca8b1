"""GitHub in the JSON of a stack."""

import json
from typing import Any

import pytest

from r3edge.core.errors import ConfigurationError
from r3edge.services import GithubSettings, RepositorySettings
from r3edge.services.github.actions import ALL, KEY_USE, READING
from tests.services.github.stack import KEY, add, github, owner, synthesized
from tests.support import Synthesized, context, synthesize_two

WORKFLOWS = "github/workflows"
OIDC = "token.actions.githubusercontent.com"


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesized(owner(deploy_keys=(KEY,)))


def statements(found: Synthesized, role: str) -> dict[str, Any]:
    """Return the statements of a role's policies, by Sid."""
    every = {
        one["Sid"]: one
        for path, document in found.policies.items()
        if path.startswith(f"{WORKFLOWS}/{role}-policy-")
        for one in document
    }
    assert every
    return every


def allowed(found: Synthesized, role: str) -> set[str]:
    """Return the actions that a role has for everything."""
    return {action for one in statements(found, role).values() if one["Resource"] == ["*"] for action in one["Action"]}


def test_the_repository(found: Synthesized) -> None:
    repository = found.one("github_repository")
    assert (repository["name"], repository["visibility"]) == ("platform", "private")
    assert repository["vulnerability_alerts"] is True
    assert repository["allow_merge_commit"] is repository["allow_rebase_merge"] is False
    assert "security_and_analysis" not in repository
    assert found.json["provider"]["github"] == [{"owner": "example"}]


@pytest.mark.parametrize(
    "settings",
    [owner(visibility="public", plan="free"), owner(owned=RepositorySettings(secret_protection=True))],
)
def test_pushes_with_secrets_are_refused_where_the_plan_has_it(settings: GithubSettings) -> None:
    found = synthesized(settings).one("github_repository")["security_and_analysis"]
    assert found == {
        "secret_scanning": {"status": "enabled"},
        "secret_scanning_push_protection": {"status": "enabled"},
    }


@pytest.mark.parametrize("protected", [True, False])
def test_it_is_archived_and_not_deleted_in_production(protected: bool) -> None:
    repository = synthesized(owner(), protected=protected).one("github_repository")
    assert repository["archive_on_destroy"] is protected
    assert repository.get("lifecycle", {}).get("prevent_destroy", False) is protected


def test_the_default_branch_has_rules(found: Synthesized) -> None:
    ruleset = found.one("github_repository_ruleset")
    assert (ruleset["target"], ruleset["enforcement"]) == ("branch", "active")
    assert ruleset["conditions"]["ref_name"] == {"include": ["~DEFAULT_BRANCH"], "exclude": []}
    assert "bypass_actors" not in ruleset
    rules = ruleset["rules"]
    assert rules["deletion"] is rules["non_fast_forward"] is rules["required_linear_history"] is True
    assert rules["pull_request"]["required_approving_review_count"] == 1
    assert rules["pull_request"]["require_last_push_approval"] is True
    checks = rules["required_status_checks"]
    assert [one["context"] for one in checks["required_check"]] == ["ci", "plan (prod)"]
    assert checks["do_not_enforce_on_create"] is True


def test_rules_follow_the_settings() -> None:
    rules = synthesized(owner(owned=RepositorySettings(reviews=2, code_owners=True))).one("github_repository_ruleset")
    assert rules["rules"]["pull_request"]["require_code_owner_review"] is True
    assert rules["rules"]["pull_request"]["required_approving_review_count"] == 2
    assert "required_status_checks" not in rules["rules"]
    alone = synthesized(owner(owned=RepositorySettings(reviews=0))).one("github_repository_ruleset")
    assert alone["rules"]["pull_request"]["require_last_push_approval"] is False


def test_what_exists_is_imported() -> None:
    found = synthesized(owner(owned=RepositorySettings(exists=True, ruleset_id=4711)))
    imported = {one["to"]: one["id"] for one in found.json["import"]}
    assert imported == {
        found.address("github_repository", "github/owned/repository"): "platform",
        found.address("github_repository_ruleset", "github/owned/rules"): "platform:4711",
    }
    assert "auto_init" not in found.one("github_repository")
    assert synthesized(owner()).one("github_repository")["auto_init"] is True


def test_another_environment_uses_it(found: Synthesized) -> None:
    other = synthesized(github())
    assert not {"github_repository", "github_repository_ruleset"} & other.json["resource"].keys()
    assert other.one("github_repository", section="data")["full_name"] == "example/platform"
    assert other.one("github_repository_environment")["environment"] == "test"


def test_deployments_come_from_their_branches() -> None:
    found = synthesized(github(branches=("main", "release/*")))
    environment = found.one("github_repository_environment")
    assert environment["deployment_branch_policy"] == {"protected_branches": False, "custom_branch_policies": True}
    assert environment["can_admins_bypass"] is False
    assert "reviewers" not in environment
    policies = found.all("github_repository_environment_deployment_policy").values()
    assert [one["branch_pattern"] for one in policies] == ["main", "release/*"]
    alike = ("release/1", "release-1", "release--1")
    found = synthesized(github(branches=alike))
    policies = found.all("github_repository_environment_deployment_policy").values()
    assert {one["branch_pattern"] for one in policies} == set(alike)


def test_reviewers_go_by_number() -> None:
    found = synthesized(github(plan="enterprise", reviewers=("alice",), reviewing_teams=("ops",)))
    environment = found.one("github_repository_environment")
    assert environment["prevent_self_review"] is True
    assert found.one("github_user", section="data")["username"] == "alice"
    assert found.one("github_team", section="data")["slug"] == "ops"
    (reviewers,) = environment["reviewers"]
    assert "data.github_user" in str(reviewers["users"])
    assert "data.github_team" in str(reviewers["teams"])


def test_workflows_find_their_roles_and_no_secret(found: Synthesized) -> None:
    variables = {one["variable_name"]: one for one in found.all("github_actions_environment_variable").values()}
    assert set(variables) == {"AWS_REGION", "CLUSTER_NAME", "DEPLOY_ROLE_ARN"}
    deploy = found.address("aws_iam_role", f"{WORKFLOWS}/deploy/role")
    assert variables["DEPLOY_ROLE_ARN"]["value"] == f"${{{deploy}.arn}}"
    shared = {one["variable_name"] for one in found.all("github_actions_variable").values()}
    assert shared == {"TEST_AWS_REGION", "TEST_PLAN_ROLE_ARN"}
    assert not [kind for kind in found.json["resource"] if "secret" in kind]
    assert "aws_iam_access_key" not in found.json["resource"]


def test_flux_reads_with_a_key_whose_other_half_is_elsewhere(found: Synthesized) -> None:
    key = found.one("github_repository_deploy_key")
    assert (key["key"], key["read_only"]) == (KEY, True)
    assert "tls_private_key" not in found.json["resource"]


@pytest.mark.parametrize(
    ("role", "jobs"),
    [
        ("plan", ["pull_request", "ref:refs/heads/main"]),
        ("deploy", ["environment:test"]),
    ],
)
def test_roles_are_the_repositorys(found: Synthesized, role: str, jobs: list[str]) -> None:
    body = found.one("aws_iam_role", f"{WORKFLOWS}/{role}/role")
    (trust,) = json.loads(body["assume_role_policy"])["Statement"]
    assert trust["Action"] == ["sts:AssumeRoleWithWebIdentity"]
    provider = found.address("aws_iam_openid_connect_provider", f"{WORKFLOWS}/provider")
    assert trust["Principal"] == {"Federated": [f"${{{provider}.arn}}"]}
    repository = found.address("github_repository", "github/owned/repository")
    assert trust["Condition"]["StringEquals"] == {
        f"{OIDC}:aud": ["sts.amazonaws.com"],
        f"{OIDC}:repository_id": [f"${{tostring({repository}.repo_id)}}"],
    }
    subjects = trust["Condition"]["StringLike"][f"{OIDC}:sub"]
    forms = ("repo:example/platform:", "repo:example@*/platform@*:")
    assert subjects == [form + job for job in jobs for form in forms]
    assert "*" not in subjects


def test_the_identity_provider_needs_no_thumbprint(found: Synthesized) -> None:
    provider = found.one("aws_iam_openid_connect_provider")
    assert provider["url"] == f"https://{OIDC}"
    assert "thumbprint_list" not in provider
    without = synthesized(owner(oidc_provider=False))
    assert not without.all("aws_iam_openid_connect_provider")
    (trust,) = without.policies[f"{WORKFLOWS}/plan/role"]
    assert trust["Principal"] == {"Federated": [f"arn:aws:iam::123456789012:oidc-provider/{OIDC}"]}


def test_a_plan_reads_and_changes_nothing(found: Synthesized) -> None:
    reading = allowed(found, "plan")
    assert reading == set(READING)
    assert {action.partition(":")[2][:3] for action in reading} <= {"Des", "Get", "Lis", "Vie"}
    assert not {"secretsmanager:GetSecretValue", "s3:GetObject", "iam:PassRole"} & reading
    assert "s3:PutObject" in statements(found, "plan")["TestLock"]["Action"]
    assert "TestWrite" not in statements(found, "plan")


def test_a_deployment_changes_identities_of_the_environment_only(found: Synthesized) -> None:
    of_deploy = statements(found, "deploy")
    everywhere = allowed(found, "deploy")
    assert {action for action in everywhere if action.startswith("iam:")} <= set(READING)
    identities = [one for sid, one in of_deploy.items() if sid.startswith("Identities")]
    assert everywhere | {action for one in identities for action in one["Action"]} == set(ALL)
    account = "arn:aws:iam::123456789012"
    for one in identities:
        assert one["Resource"] == [
            f"{account}:instance-profile/trading-test-*",
            f"{account}:policy/trading-test-*",
            f"{account}:role/trading-test-*",
            f"{account}:oidc-provider/{OIDC}",
        ]
    assert of_deploy["PassRoles"]["Resource"] == [f"{account}:role/trading-test-*"]
    assert of_deploy["TestWrite"]["Resource"] == ["arn:aws:s3:::trading-terraform-state/test/terraform.tfstate"]


def test_keys_are_used_if_they_are_the_environments(found: Synthesized) -> None:
    own = {"aws:ResourceTag/environment": ["test"]}
    plan, deploy = statements(found, "plan")["Keys"], statements(found, "deploy")["Keys"]
    assert plan["Action"] == ["kms:Decrypt"]
    via = {"kms:ViaService": ["secretsmanager.eu-west-3.amazonaws.com"]}
    assert plan["Condition"] == {"StringEquals": own | via}
    assert set(deploy["Action"]) == set(KEY_USE)
    assert deploy["Condition"] == {"StringEquals": own}
    assert not set(KEY_USE) & (allowed(found, "plan") | allowed(found, "deploy"))
    assert context().tags["environment"] == "test"


@pytest.mark.parametrize("role", ["plan", "deploy"])
def test_secrets_and_state_are_the_environments(found: Synthesized, role: str) -> None:
    every = statements(found, role)
    secrets = "arn:aws:secretsmanager:eu-west-3:123456789012:secret:/test/*"
    assert every["ReadSecrets"]["Resource"] == [secrets]
    assert every["TestRead"]["Resource"] == ["arn:aws:s3:::trading-terraform-state/test/terraform.tfstate"]
    alias = {"ForAnyValue:StringEquals": {"kms:ResourceAliases": ["alias/trading-terraform-state"]}}
    assert every["StateKey"]["Condition"] == alias


def test_policies_are_short_enough(found: Synthesized) -> None:
    for path, body in found.all("aws_iam_policy").items():
        assert len(body["policy"].replace(" ", "")) <= 6144, path
    attached = found.all("aws_iam_role_policy_attachment")
    assert len(attached) == len(found.all("aws_iam_policy")) <= 20


def two(first: GithubSettings, second: GithubSettings) -> None:
    """Synthesize two environments of one app."""
    synthesize_two(lambda stack: add(stack, first), lambda other: add(other, second))


def test_repository_and_identity_provider_have_one_owner() -> None:
    with pytest.raises(ConfigurationError, match=r"GitHub repository example/platform is owned by test/github/owned"):
        two(owner(), owner(oidc_provider=False))
    with pytest.raises(ConfigurationError, match=r"GitHub identity provider of the account 123456789012 is owned by"):
        two(owner(), github())
    two(owner(), github(oidc_provider=False))
