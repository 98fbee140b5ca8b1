"""The repository, and the rules of its default branch."""

from cdktf_cdktf_provider_github.repository import (
    Repository,
    RepositorySecurityAndAnalysis,
    RepositorySecurityAndAnalysisSecretScanning,
    RepositorySecurityAndAnalysisSecretScanningPushProtection,
)
from cdktf_cdktf_provider_github.repository_ruleset import (
    RepositoryRuleset,
    RepositoryRulesetConditions,
    RepositoryRulesetConditionsRefName,
    RepositoryRulesetRules,
    RepositoryRulesetRulesPullRequest,
    RepositoryRulesetRulesRequiredStatusChecks,
    RepositoryRulesetRulesRequiredStatusChecksRequiredCheck,
)
from constructs import Construct

from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.protection import protection
from r3edge.services.github.settings import GithubSettings, RepositorySettings

_RULESET = "main"


class OwnedRepository(Construct):
    """A repository that merges by squash, and rules for its default branch that hold for everybody.

    Destroying it archives it where the environment is protected; GitHub's alerts about vulnerable dependencies are on.

    Args:
        settings: The repository, as every environment knows it.
        owned: What its owner decides.
        context: The environment.

    Raises:
        ConfigurationError: Another environment of the app has the repository.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: GithubSettings, owned: RepositorySettings, context: Context
    ) -> None:
        super().__init__(scope, id)
        claim(self, "GitHub repository", settings.repository)
        public = settings.visibility == "public"
        self.repository = Repository(
            self,
            "repository",
            name=settings.name,
            visibility=settings.visibility,
            # The default branch, for the rules; what exists has one.
            auto_init=None if owned.exists else True,
            has_issues=True,
            has_projects=False,
            has_wiki=False,
            allow_merge_commit=False,
            allow_rebase_merge=False,
            allow_squash_merge=True,
            delete_branch_on_merge=True,
            vulnerability_alerts=True,
            archive_on_destroy=context.protected,
            security_and_analysis=_secret_protection() if public or owned.secret_protection else None,
            lifecycle=protection(context),
        )
        if owned.exists:
            self.repository.import_from(settings.name)
        self._rules(owned)

    def _rules(self, owned: RepositorySettings) -> None:
        pull_request = RepositoryRulesetRulesPullRequest(
            required_approving_review_count=owned.reviews,
            require_code_owner_review=owned.code_owners,
            # Who pushed last cannot approve: without reviews there is no one to.
            require_last_push_approval=owned.reviews > 0,
            dismiss_stale_reviews_on_push=True,
            required_review_thread_resolution=True,
        )
        checks = RepositoryRulesetRulesRequiredStatusChecks(
            required_check=[
                RepositoryRulesetRulesRequiredStatusChecksRequiredCheck(context=check) for check in owned.checks
            ],
            strict_required_status_checks_policy=True,
            do_not_enforce_on_create=True,
        )
        ruleset = RepositoryRuleset(
            self,
            "rules",
            name=_RULESET,
            repository=self.repository.name,
            target="branch",
            enforcement="active",
            conditions=RepositoryRulesetConditions(
                ref_name=RepositoryRulesetConditionsRefName(include=["~DEFAULT_BRANCH"], exclude=[])
            ),
            rules=RepositoryRulesetRules(
                deletion=True,
                non_fast_forward=True,
                required_linear_history=True,
                pull_request=pull_request,
                required_status_checks=checks if owned.checks else None,
            ),
        )
        if owned.ruleset_id is not None:
            ruleset.import_from(f"{self.repository.name_input}:{owned.ruleset_id}")


def _secret_protection() -> RepositorySecurityAndAnalysis:
    on = "enabled"
    return RepositorySecurityAndAnalysis(
        secret_scanning=RepositorySecurityAndAnalysisSecretScanning(status=on),
        secret_scanning_push_protection=RepositorySecurityAndAnalysisSecretScanningPushProtection(status=on),
    )
