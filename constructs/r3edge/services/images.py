"""The registry of the platform's images."""

import json

from cdktf_cdktf_provider_aws.ecr_lifecycle_policy import EcrLifecyclePolicy
from cdktf_cdktf_provider_aws.ecr_registry_scanning_configuration import (
    EcrRegistryScanningConfiguration,
    EcrRegistryScanningConfigurationRule,
    EcrRegistryScanningConfigurationRuleRepositoryFilter,
)
from cdktf_cdktf_provider_aws.ecr_repository import EcrRepository, EcrRepositoryEncryptionConfiguration
from cdktf_cdktf_provider_aws.ecr_repository_policy import EcrRepositoryPolicy
from constructs import Construct
from pydantic import Field

from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.iam import policy_document, statement
from r3edge.core.protection import protection
from r3edge.core.settings import AccountId, Name, Settings

_PULL = ("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer")


class ImagesSettings(Settings):
    """The registry of the platform's images, which one environment has for all."""

    microservices: tuple[Name, ...] = Field(min_length=1)
    """Microservices, each with the repository ``<project>/<microservice>``."""
    pull_accounts: tuple[AccountId, ...] = ()
    """Other accounts whose nodes pull the images."""
    keep_tagged: int = Field(default=50, ge=10, le=1000)
    """Number of tagged images that are kept: more than are ever rolled back to, and than run at once."""
    untagged_days: int = Field(default=7, ge=1, le=365)
    """Days after which an image without a tag is deleted."""


class Images(Construct):
    """An ECR repository for each microservice: immutable tags, encrypted, scanned when an image is pushed.

    Nodes of the account pull with their role, those of other accounts by the repositories' policies.

    Args:
        settings: The repositories.
        context: The environment.

    Raises:
        ConfigurationError: Another environment of the app has the registry of the account and region.
    """

    def __init__(self, scope: Construct, id: str, *, settings: ImagesSettings, context: Context) -> None:
        super().__init__(scope, id)
        claim(self, "image registry", f"{context.account_id} {context.region}")
        EcrRegistryScanningConfiguration(
            self,
            "scanning",
            scan_type="BASIC",
            rule=[
                EcrRegistryScanningConfigurationRule(
                    scan_frequency="SCAN_ON_PUSH",
                    repository_filter=[
                        EcrRegistryScanningConfigurationRuleRepositoryFilter(
                            filter=f"{context.project}/*", filter_type="WILDCARD"
                        )
                    ],
                )
            ],
        )
        key = EncryptionKey(
            self, "key", context=context, name=context.name("images"), description=f"Images of {context.project}"
        )
        lifecycle_policy = json.dumps({"rules": _rules(settings)})
        pull = statement(
            "Pull", _PULL, [], aws=[f"arn:aws:iam::{account}:root" for account in sorted(settings.pull_accounts)]
        )
        for name in settings.microservices:
            repository = EcrRepository(
                self,
                name,
                name=f"{context.project}/{name}",
                image_tag_mutability="IMMUTABLE",
                encryption_configuration=[EcrRepositoryEncryptionConfiguration(encryption_type="KMS", kms_key=key.arn)],
                force_delete=None if context.protected else True,
                lifecycle=protection(context),
            )
            EcrLifecyclePolicy(self, f"{name}-lifecycle", repository=repository.name, policy=lifecycle_policy)
            if settings.pull_accounts:
                EcrRepositoryPolicy(self, f"{name}-pull", repository=repository.name, policy=policy_document([pull]))


def _rules(settings: ImagesSettings) -> list[dict[str, object]]:
    """Amazon ECR User Guide, "Lifecycle policy parameters in Amazon ECR"."""
    untagged = {
        "tagStatus": "untagged",
        "countType": "sinceImagePushed",
        "countUnit": "days",
        "countNumber": settings.untagged_days,
    }
    tagged = {
        "tagStatus": "tagged",
        "tagPatternList": ["*"],
        "countType": "imageCountMoreThan",
        "countNumber": settings.keep_tagged,
    }
    selections = {"delete what has no tag": untagged, "keep the newest tags": tagged}
    return [
        {"rulePriority": number, "description": what, "selection": selection, "action": {"type": "expire"}}
        for number, (what, selection) in enumerate(selections.items(), start=1)
    ]
