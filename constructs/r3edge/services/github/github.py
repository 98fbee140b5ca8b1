"""GitHub: the repository from which an environment is deployed."""

import hashlib

from cdktf import TerraformStack
from cdktf_cdktf_provider_github.data_github_repository import DataGithubRepository
from cdktf_cdktf_provider_github.provider import GithubProvider
from cdktf_cdktf_provider_github.repository_deploy_key import RepositoryDeployKey
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.outputs import output
from r3edge.core.state import StateSettings
from r3edge.services.github.deployments import DeploymentEnvironment
from r3edge.services.github.repository import OwnedRepository
from r3edge.services.github.settings import GithubSettings
from r3edge.services.github.workflows import WorkflowRoles


class Github(Construct):
    """A repository with rules where the environment owns it, its place for deployments, and roles for its workflows.

    The provider takes its credentials from ``GITHUB_TOKEN``. Outputs: ``github_plan_role`` and ``github_deploy_role``.

    Args:
        settings: The repository.
        context: The environment.
        state: The bucket of the stack's state.
        cluster_name: The name of the cluster.

    Raises:
        ConfigurationError: Another environment of the app has the repository, or the account's identity provider.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: GithubSettings,
        context: Context,
        state: StateSettings,
        cluster_name: str,
    ) -> None:
        super().__init__(scope, id)
        GithubProvider(TerraformStack.of(self), "github-provider", owner=settings.owner)
        if settings.owned:
            repository = OwnedRepository(
                self, "owned", settings=settings, owned=settings.owned, context=context
            ).repository
        else:
            repository = DataGithubRepository(self, "repository", full_name=settings.repository)
        roles = WorkflowRoles(
            self, "workflows", settings=settings, context=context, state=state, repository_id=repository.repo_id
        )
        DeploymentEnvironment(
            self,
            "deployments",
            settings=settings,
            context=context,
            repository=repository.name,
            variables={
                "AWS_REGION": context.region,
                "CLUSTER_NAME": cluster_name,
                "DEPLOY_ROLE_ARN": roles.deploy_arn,
            },
            shared={"AWS_REGION": context.region, "PLAN_ROLE_ARN": roles.plan_arn},
        )
        for key in settings.deploy_keys:
            fingerprint = hashlib.sha256(key.encode()).hexdigest()[:8]
            RepositoryDeployKey(
                self,
                f"deploy-key-{fingerprint}",
                repository=repository.name,
                title=context.name("flux", fingerprint),
                key=key,
                read_only=True,
            )
        output(self, "github_plan_role", roles.plan_arn)
        output(self, "github_deploy_role", roles.deploy_arn)
