"""Daily snapshots of PostgreSQL in another region, by AWS Backup."""

from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.backup_plan import (
    BackupPlan,
    BackupPlanRule,
    BackupPlanRuleCopyAction,
    BackupPlanRuleCopyActionLifecycle,
    BackupPlanRuleLifecycle,
)
from cdktf_cdktf_provider_aws.backup_selection import BackupSelection
from cdktf_cdktf_provider_aws.backup_vault import BackupVault
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.iam import ServiceRole
from r3edge.core.protection import protection
from r3edge.core.provider import aws_provider

_DAILY = "cron(30 2 * * ? *)"
_KEPT_HERE_DAYS = 1
"""Days for which the snapshot stays here, where any second can be restored anyway."""


class BackupCopy(Construct):
    """A plan of AWS Backup that takes a snapshot every night and copies it into another region.

    The copy is encrypted with that region's ``aws/backup`` key. A vault with snapshots is not deleted: in a protected
    environment they have to be deleted first.

    Args:
        context: The environment.
        region: The other region.
        days: Days for which the copies are kept.
        instance_arn: The instance.
    """

    def __init__(
        self, scope: Construct, id: str, *, context: Context, region: str, days: int, instance_arn: str
    ) -> None:
        super().__init__(scope, id)
        name = context.name("postgresql")
        provider = aws_provider(TerraformStack.of(self), context, other_region=region)
        disposable = None if context.protected else True
        vault = BackupVault(self, "vault", name=name, force_destroy=disposable, lifecycle=protection(context))
        copies = BackupVault(
            self, "copies", name=name, force_destroy=disposable, lifecycle=protection(context), provider=provider
        )
        role = ServiceRole(
            self,
            "role",
            context=context,
            name="postgresql-backup",
            service="backup.amazonaws.com",
            managed_policies=["service-role/AWSBackupServiceRolePolicyForBackup"],
            trust_conditions=[("StringEquals", "aws:SourceAccount", [context.account_id])],
        )
        plan = BackupPlan(
            self,
            "plan",
            name=name,
            rule=[
                BackupPlanRule(
                    rule_name="daily",
                    target_vault_name=vault.name,
                    schedule=_DAILY,
                    lifecycle=BackupPlanRuleLifecycle(delete_after=_KEPT_HERE_DAYS),
                    copy_action=[
                        BackupPlanRuleCopyAction(
                            destination_vault_arn=copies.arn,
                            lifecycle=BackupPlanRuleCopyActionLifecycle(delete_after=days),
                        )
                    ],
                )
            ],
        )
        BackupSelection(
            self,
            "selection",
            name="postgresql",
            plan_id=plan.id,
            iam_role_arn=role.arn,
            resources=[instance_arn],
            depends_on=list(role.attachments),
        )
