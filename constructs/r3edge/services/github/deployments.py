"""The environment of a repository from which workflows deploy."""

from collections.abc import Mapping

from cdktf import Fn, Token
from cdktf_cdktf_provider_github.actions_environment_variable import ActionsEnvironmentVariable
from cdktf_cdktf_provider_github.actions_variable import ActionsVariable
from cdktf_cdktf_provider_github.data_github_team import DataGithubTeam
from cdktf_cdktf_provider_github.data_github_user import DataGithubUser
from cdktf_cdktf_provider_github.repository_environment import (
    RepositoryEnvironment,
    RepositoryEnvironmentDeploymentBranchPolicy,
    RepositoryEnvironmentReviewers,
)
from cdktf_cdktf_provider_github.repository_environment_deployment_policy import (
    RepositoryEnvironmentDeploymentPolicy,
)
from constructs import Construct

from r3edge.core.context import Context
from r3edge.services.github.settings import GithubSettings


class DeploymentEnvironment(Construct):
    """An environment of a repository, of the same name, with its branches, reviewers and variables.

    Its variables are seen by jobs in the environment; those for plans, which run outside of it, by all jobs.

    Args:
        settings: The repository.
        context: The environment.
        repository: The name of the repository.
        variables: Variables of the jobs that deploy.
        shared: Variables of all jobs; the environment's name is put before theirs.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: GithubSettings,
        context: Context,
        repository: str,
        variables: Mapping[str, str],
        shared: Mapping[str, str],
    ) -> None:
        super().__init__(scope, id)
        reviewed = bool(settings.reviewers or settings.reviewing_teams)
        environment = RepositoryEnvironment(
            self,
            "environment",
            repository=repository,
            environment=context.environment,
            can_admins_bypass=False,
            prevent_self_review=reviewed,
            reviewers=[self._reviewers(settings)] if reviewed else None,
            deployment_branch_policy=RepositoryEnvironmentDeploymentBranchPolicy(
                protected_branches=False, custom_branch_policies=True
            ),
        )
        for branch in settings.branches:
            RepositoryEnvironmentDeploymentPolicy(
                self,
                # Another id for each: release/1 and release-1 are two.
                f"branch-{branch.replace('-', '--').replace('/', '-')}",
                repository=repository,
                environment=environment.environment,
                branch_pattern=branch,
            )
        for name, value in variables.items():
            ActionsEnvironmentVariable(
                self,
                f"variable-{name}",
                repository=repository,
                environment=environment.environment,
                variable_name=name,
                value=value,
            )
        prefix = context.environment.upper().replace("-", "_")
        for name, value in shared.items():
            ActionsVariable(
                self, f"shared-{name}", repository=repository, variable_name=f"{prefix}_{name}", value=value
            )

    def _reviewers(self, settings: GithubSettings) -> RepositoryEnvironmentReviewers:
        users = [DataGithubUser(self, f"user-{name}", username=name).id for name in settings.reviewers]
        teams = [DataGithubTeam(self, f"team-{slug}", slug=slug).id for slug in settings.reviewing_teams]
        return RepositoryEnvironmentReviewers(
            users=[Token.as_number(Fn.tonumber(id)) for id in users] or None,
            teams=[Token.as_number(Fn.tonumber(id)) for id in teams] or None,
        )
