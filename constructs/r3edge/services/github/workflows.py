"""How workflows reach AWS: by GitHub's identity provider, without a key."""

from collections.abc import Iterator, Sequence

from cdktf import Fn
from cdktf_cdktf_provider_aws.iam_openid_connect_provider import IamOpenidConnectProvider
from cdktf_cdktf_provider_aws.iam_policy import IamPolicy
from cdktf_cdktf_provider_aws.iam_role_policy_attachment import IamRolePolicyAttachment
from constructs import Construct

from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.iam import Condition, Role, Statement, policy_document, statement
from r3edge.core.state import StateSettings, state_statements
from r3edge.services.github.actions import ALL, KEY_USE, READING, of_iam
from r3edge.services.github.settings import GithubSettings

_ISSUER = "token.actions.githubusercontent.com"
_AUDIENCE = "sts.amazonaws.com"
_LONGEST_POLICY = 6144
"""IAM User Guide, "IAM and AWS STS quotas": characters of a managed policy, without white space."""


class WorkflowRoles(Construct):
    """The roles of workflows, and the identity provider of the account if it has none.

    The role for plans reads: what AWS has, the state, and the secrets that ephemeral resources read. Pull requests and
    the branches of deployments have it. The role for deployments may do what a deployment does; only jobs in the
    environment have it, once it lets them run. Both are bound to the repository by its id, and by its name in the form
    that GitHub's tokens had until 2026 and in the one with ids (GitHub Docs, "OpenID Connect reference").

    Args:
        settings: The repository.
        context: The environment.
        state: The bucket of the stack's state.
        repository_id: The number of the repository.

    Raises:
        ConfigurationError: Another environment of the app has the identity provider of the account.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: GithubSettings,
        context: Context,
        state: StateSettings,
        repository_id: float,
    ) -> None:
        super().__init__(scope, id)
        self._settings, self._context = settings, context
        self._repository_id = Fn.tostring(repository_id)
        self._provider_arn = f"arn:aws:iam::{context.account_id}:oidc-provider/{_ISSUER}"
        if settings.oidc_provider:
            claim(self, "GitHub identity provider of the account", context.account_id)
            # Without a thumbprint: AWS knows the authorities of this one (IAM User Guide, "Obtain the thumbprint").
            provider = IamOpenidConnectProvider(self, "provider", url=f"https://{_ISSUER}", client_id_list=[_AUDIENCE])
            self._provider_arn = provider.arn
        branches = [f"ref:refs/heads/{branch}" for branch in settings.branches]
        name = context.environment
        self.plan_arn = self._role(
            "plan",
            ["pull_request", *branches],
            [*_reading(context), *state_statements(state, name, writes=False)],
        )
        self.deploy_arn = self._role(
            "deploy",
            [f"environment:{name}"],
            [*_deploying(context), *state_statements(state, name, writes=True)],
        )

    def _role(self, name: str, jobs: Sequence[str], statements: Sequence[Statement]) -> str:
        full_name = f"github-{name}"
        role = Role(self, name, context=self._context, name=full_name, trust=self._trust(jobs))
        for number, policy in enumerate(_policies(statements), 1):
            attached = IamPolicy(
                self, f"{name}-policy-{number}", name=self._context.name(full_name, str(number)), policy=policy
            )
            IamRolePolicyAttachment(self, f"{name}-attached-{number}", role=role.name, policy_arn=attached.arn)
        return role.arn

    def _trust(self, jobs: Sequence[str]) -> Statement:
        owner, name = self._settings.owner, self._settings.name
        forms = (f"repo:{owner}/{name}", f"repo:{owner}@*/{name}@*")
        return statement(
            "GitHub",
            ["sts:AssumeRoleWithWebIdentity"],
            [],
            federated=[self._provider_arn],
            conditions=[
                ("StringEquals", f"{_ISSUER}:aud", [_AUDIENCE]),
                ("StringEquals", f"{_ISSUER}:repository_id", [self._repository_id]),
                ("StringLike", f"{_ISSUER}:sub", [f"{form}:{job}" for job in jobs for form in forms]),
            ],
        )


def _reading(context: Context) -> Iterator[Statement]:
    yield statement("Read", READING, ["*"])
    yield _secrets(context)
    by_secrets_manager: Condition = (
        "StringEquals",
        "kms:ViaService",
        [f"secretsmanager.{context.region}.amazonaws.com"],
    )
    yield _keys(context, ["kms:Decrypt"], by_secrets_manager)


def _deploying(context: Context) -> Iterator[Statement]:
    yield statement("Deploy", [action for action in ALL if not of_iam(action)], ["*"])
    yield statement("Identities", [action for action in ALL if of_iam(action)], list(_identities(context)))
    # Not of other accounts' and people's roles: what is passed on is the environment's.
    roles = f"arn:aws:iam::{context.account_id}:role"
    yield statement("ServiceLinkedRoles", ["iam:CreateServiceLinkedRole"], [f"{roles}/aws-service-role/*"])
    yield statement("PassRoles", ["iam:PassRole"], [f"{roles}/{context.name()}-*"])
    yield _secrets(context)
    yield _keys(context, KEY_USE)


def _identities(context: Context) -> Iterator[str]:
    account, name = f"arn:aws:iam::{context.account_id}", context.name()
    for kind in ("instance-profile", "policy", "role"):
        yield f"{account}:{kind}/{name}-*"
    yield f"{account}:oidc-provider/{_ISSUER}"


def _secrets(context: Context) -> Statement:
    """Return the right to read what ephemeral resources read: the environment's secrets."""
    own = context.arn("secretsmanager", f"secret:/{context.environment}/*")
    return statement("ReadSecrets", ["secretsmanager:GetSecretValue"], [own])


def _keys(context: Context, actions: Sequence[str], *conditions: Condition) -> Statement:
    """Return the right to use keys that bear the environment's tag."""
    own: Condition = ("StringEquals", "aws:ResourceTag/environment", [context.environment])
    keys = f"arn:aws:kms:*:{context.account_id}:key/*"
    return statement("Keys", actions, [keys], conditions=[own, *conditions])


def _policies(statements: Sequence[Statement]) -> Iterator[str]:
    """Yield policies that are short enough, with all statements; a long one is divided."""
    packed: list[Statement] = []
    for part in (part for one in statements for part in _divided(one)):
        if packed and len(policy_document([*packed, part]).replace(" ", "")) > _LONGEST_POLICY:
            yield policy_document(packed)
            packed = []
        packed.append(part)
    yield policy_document(packed)


def _divided(one: Statement, actions_each: int = 100) -> Iterator[Statement]:
    actions = one["Action"]
    for number, start in enumerate(range(0, len(actions), actions_each)):
        yield {**one, "Sid": f"{one['Sid']}{number or ''}", "Action": actions[start : start + actions_each]}
