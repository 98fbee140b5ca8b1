"""GitHub: repositories go by name below their owner."""

from rehearsal.providers.behaviour import Behaviour

BEHAVIOUR = Behaviour(
    scope=("owner", "base_url"),
    unique={
        "github_repository": "{name}",
        "github_actions_secret": "{repository}/{secret_name}",
        "github_actions_variable": "{repository}/{variable_name}",
        "github_branch_default": "{repository}",
        "github_branch_protection": "{repository_id}/{pattern}",
        "github_repository_environment": "{repository}/{environment}",
        "github_repository_file": "{repository}/{branch}/{file}",
        "github_repository_deploy_key": "{repository}/{key}",
        "github_team": "{name}",
    },
    made_up={
        "github_repository": {
            "id": "{name}",
            "full_name": "r3edge/{name}",
            "node_id": "R_{mixed:20}",
            "repo_id": "{digits:9}",
            "html_url": "https://github.com/r3edge/{name}",
            "http_clone_url": "https://github.com/r3edge/{name}.git",
            "ssh_clone_url": "git@github.com:r3edge/{name}.git",
            "git_clone_url": "git://github.com/r3edge/{name}.git",
            "svn_url": "https://github.com/r3edge/{name}",
            "default_branch": "main",
            "primary_language": "",
        },
        "github_repository_deploy_key": {"id": "{repository}:{digits:8}"},
        "github_actions_secret": {"id": "{repository}:{secret_name}"},
        "github_actions_variable": {"id": "{repository}:{variable_name}"},
        "github_branch_default": {"id": "{repository}"},
        "github_branch_protection": {"id": "BPR_{mixed:20}"},
        "github_repository_environment": {"id": "{repository}:{environment}"},
        "github_repository_file": {"id": "{repository}/{file}"},
        "github_repository_ruleset": {"id": "{digits:7}", "ruleset_id": "{digits:7}"},
        "github_repository_webhook": {
            "id": "{digits:9}",
            "url": "https://api.github.com/repos/r3edge/{repository}/hooks/{id}",
        },
        "github_team": {"id": "{digits:7}", "slug": "{name}"},
    },
)
