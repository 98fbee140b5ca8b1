"""GitHub: repositories go by name below their owner."""

import re

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.computed_values import Seeded
from rehearsal.providers.values import Object

_REPOSITORY = "{provider.owner}/{name}"
_ETAG = 'W/"{hex:64}"'
_RULESET = {"id": "{digits:7}", "ruleset_id": "{id}", "node_id": "RRS_{mixed:20}", "etag": _ETAG}


def _private(_seeded: Seeded, values: Object) -> bool:
    return values["visibility"] in ("private", "internal")


def _slug(_seeded: Seeded, values: Object) -> str:
    return re.sub(r"[^a-z0-9]+", "-", values["name"].lower()).strip("-")


BEHAVIOUR = Behaviour(
    scope=("owner", "base_url"),
    unique={
        "github_repository": "{name}",
        "github_actions_variable": "{repository}/{variable_name}",
        "github_actions_environment_variable": "{repository}/{environment}/{variable_name}",
        "github_branch_default": "{repository}",
        "github_repository_ruleset": "{repository}/{name}",
        "github_repository_environment": "{repository}/{environment}",
        "github_repository_file": "{repository}/{branch}/{file}",
        "github_repository_deploy_key": "{key}",
        "github_team": "{name}",
        "github_team_repository": "{team_id}/{repository}",
    },
    import_id={
        "github_repository_file": "{repository}/{file}:{branch}",
        "github_repository_ruleset": "{repository}:{id}",
        "github_repository_webhook": "{repository}/{id}",
    },
    computed_values={
        "github_repository": {
            "name": "platform",  # for a data source that goes by the full name
            "id": "{name}",
            "full_name": _REPOSITORY,
            "node_id": "R_{mixed:20}",
            "repo_id": "{digits:9}",
            "html_url": f"https://github.com/{_REPOSITORY}",
            "http_clone_url": f"https://github.com/{_REPOSITORY}.git",
            "ssh_clone_url": f"git@github.com:{_REPOSITORY}.git",
            "git_clone_url": f"git://github.com/{_REPOSITORY}.git",
            "svn_url": f"https://github.com/{_REPOSITORY}",
            "default_branch": "main",
            "primary_language": "",
            "visibility": "public",
            "private": _private,
            "source_owner": "",
            "source_repo": "",
            "topics": [],
            # Attributes of the data source; the resource has the first two as blocks.
            "pages": [],
            "template": [],
            "repository_license": [],
            "etag": _ETAG,
        },
        "github_actions_environment_variable": {"id": "{repository}:{environment}:{variable_name}"},
        "github_actions_variable": {"id": "{repository}:{variable_name}"},
        "github_branch_default": {"id": "{repository}", "etag": _ETAG},
        "github_repository_ruleset": _RULESET,
        "github_repository_deploy_key": {"id": "{repository}:{digits:8}", "etag": _ETAG},
        "github_repository_environment": {"id": "{repository}:{environment}"},
        "github_repository_environment_deployment_policy": {"id": "{repository}:{environment}:{digits:7}"},
        "github_repository_file": {
            "branch": "main",
            "id": "{repository}/{file}",
            "commit_message": "Add {file}",
            "autocreate_branch_source_sha": "",
            "commit_sha": "{hex:40}",
            "ref": "{branch}",
            "sha": "{hex:40}",
        },
        "github_repository_webhook": {
            "id": "{digits:9}",
            "url": "https://api.github.com/repos/{provider.owner}/{repository}/hooks/{id}",
            "etag": _ETAG,
        },
        "github_team": {
            "id": "{digits:7}",
            "name": "{slug}",
            "slug": _slug,
            "node_id": "T_{mixed:20}",
            "members_count": 0,
            "parent_team_read_id": "",
            "parent_team_read_slug": "",
            "members": [],
            "repositories": [],
            "repositories_detailed": [],
            "etag": _ETAG,
        },
        "github_team_repository": {"id": "{team_id}:{repository}", "etag": _ETAG},
        "github_user": {"id": "{digits:7}", "login": "{username}", "node_id": "U_{mixed:20}"},
    },
)
