"""GitHub: a repository with who may do what in it, and what its workflows know."""

from tests.rehearsal.providers.valid.configuration import Valid

_REPOSITORY = "${github_repository.platform.name}"
_ENVIRONMENT = "${github_repository_environment.prod.environment}"
_PROTECTED = {
    "name": "main",
    "target": "branch",
    "enforcement": "active",
    "rules": {"deletion": True, "non_fast_forward": True},
}
_DEFAULT_BRANCH = {"include": ["~DEFAULT_BRANCH"], "exclude": []}

VALID = Valid(
    provider={"owner": "octo"},
    resources={
        "github_repository": {"platform": {"name": "platform", "visibility": "private"}},
        "github_branch_default": {"main": {"repository": _REPOSITORY, "branch": "main"}},
        "github_repository_deploy_key": {
            "flux": {
                "repository": _REPOSITORY,
                "title": "flux",
                "key": "${tls_private_key.flux.public_key_openssh}",
                "read_only": True,
            }
        },
        "github_repository_webhook": {
            "flux": {
                "repository": _REPOSITORY,
                "events": ["push", "ping"],
                "configuration": {"url": "https://hook.example", "content_type": "json"},
            }
        },
        "github_repository_ruleset": {
            "main": {**_PROTECTED, "repository": _REPOSITORY, "conditions": {"ref_name": _DEFAULT_BRANCH}}
        },
        "github_actions_variable": {
            "region": {"repository": _REPOSITORY, "variable_name": "REGION", "value": "eu-west-3"}
        },
        "github_repository_environment": {
            "prod": {
                "repository": _REPOSITORY,
                "environment": "prod",
                "reviewers": {"teams": ["${tonumber(github_team.core.id)}"]},
                "deployment_branch_policy": {"protected_branches": False, "custom_branch_policies": True},
            }
        },
        "github_repository_environment_deployment_policy": {
            "prod": {"repository": _REPOSITORY, "environment": _ENVIRONMENT, "branch_pattern": "release/*"}
        },
        "github_actions_environment_variable": {
            "region": {
                "repository": _REPOSITORY,
                "environment": _ENVIRONMENT,
                "variable_name": "REGION",
                "value": "eu-west-3",
            }
        },
        "github_repository_file": {
            "owners": {
                "repository": _REPOSITORY,
                "branch": "${github_branch_default.main.branch}",
                "file": ".github/CODEOWNERS",
                "content": "* @octo/${github_team.core.slug}\n",
                "commit_message": "Owners",
            }
        },
        "github_team": {"core": {"name": "Core Team", "privacy": "closed"}},
        "github_team_repository": {
            "core": {"team_id": "${github_team.core.id}", "repository": _REPOSITORY, "permission": "push"}
        },
        "tls_private_key": {"flux": {"algorithm": "ED25519"}},
    },
    data={
        "github_repository": {"platform": {"full_name": "octo/other"}},
        "github_team": {"core": {"slug": "${github_team.core.slug}"}},
        "github_user": {"guest": {"username": "guest"}},
    },
)
