"""The other services."""

from collections.abc import Iterator
from typing import Any

from .case import ACCOUNT, ROLE, Aws, Cases, refused, unique

gap = Cases()

SHARED = f"arn:aws:ec2:eu-west-3:{ACCOUNT}:transit-gateway/tgw-0123456789abcdef0"
OTHER_ACCOUNT = "210987654321"


def share(aws: Aws, **options: Any) -> str:
    return aws.ram.create_resource_share(name=unique("share"), **options)["resourceShare"]["resourceShareArn"]


def shares(aws: Aws, arn: str) -> list[dict[str, Any]]:
    return aws.ram.get_resource_shares(resourceOwner="SELF", resourceShareArns=[arn])["resourceShares"]


def entities(aws: Aws, arn: str, kind: str) -> list[str]:
    found = aws.ram.get_resource_share_associations(associationType=kind, resourceShareArns=[arn])
    return [one["associatedEntity"] for one in found["resourceShareAssociations"]]


def db_instance(aws: Aws, **options: Any) -> dict[str, Any]:
    return aws.rds.create_db_instance(
        DBInstanceIdentifier=unique("db"),
        Engine="postgres",
        EngineVersion="16.4",
        DBInstanceClass="db.t4g.medium",
        AllocatedStorage=20,
        MasterUsername="r3edge",
        MasterUserPassword="test-only",
        **options,
    )["DBInstance"]


def plan(aws: Aws, **options: Any) -> str:
    rules = [{"RuleName": "daily", "TargetBackupVaultName": "vault"}]
    return aws.backup.create_backup_plan(BackupPlan={"BackupPlanName": unique("plan"), "Rules": rules}, **options)[
        "BackupPlanId"
    ]


def select(aws: Aws, plan_id: str) -> str:
    selection = {"SelectionName": "databases", "IamRoleArn": ROLE, "Resources": ["*"]}
    return aws.backup.create_backup_selection(BackupPlanId=plan_id, BackupSelection=selection)["SelectionId"]


def budget(aws: Aws, **options: Any) -> str:
    name = unique("budget")
    limit = {"Amount": "100", "Unit": "USD"}
    values = {"BudgetName": name, "BudgetType": "COST", "TimeUnit": "MONTHLY", "BudgetLimit": limit}
    aws.budgets.create_budget(AccountId=ACCOUNT, Budget=values, **options)
    return name


def budget_tags(aws: Aws, name: str) -> list[dict[str, str]]:
    return aws.budgets.list_tags_for_resource(ResourceARN=f"arn:aws:budgets::{ACCOUNT}:budget/{name}")["ResourceTags"]


@gap("KmsResponse.enable_key_rotation")
def rotation_period_is_kept(aws: Aws) -> Iterator[None]:
    key = aws.kms.create_key()["KeyMetadata"]["KeyId"]
    aws.kms.enable_key_rotation(KeyId=key, RotationPeriodInDays=180)
    yield
    assert aws.kms.get_key_rotation_status(KeyId=key)["RotationPeriodInDays"] == 180


@gap("KmsResponse.get_key_rotation_status")
def rotation_period_has_a_default(aws: Aws) -> Iterator[None]:
    key = aws.kms.create_key()["KeyMetadata"]["KeyId"]
    aws.kms.enable_key_rotation(KeyId=key)
    yield
    assert aws.kms.get_key_rotation_status(KeyId=key)["RotationPeriodInDays"] == 365
    aws.kms.disable_key_rotation(KeyId=key)
    assert "RotationPeriodInDays" not in aws.kms.get_key_rotation_status(KeyId=key)


@gap("KmsBackend.create_alias")
def keys_of_services_belong_to_aws(aws: Aws) -> Iterator[None]:
    key = aws.kms.describe_key(KeyId="alias/aws/rds")["KeyMetadata"]
    yield
    assert key["KeyManager"] == "AWS"


@gap("ResourceShare.__init__")
def share_keeps_the_permission_it_is_given(aws: Aws) -> Iterator[None]:
    permission = "arn:aws:ram::aws:permission/AWSRAMPermissionOfItsOwn"
    arn = share(aws, permissionArns=[permission], resourceArns=[SHARED])
    yield
    found = aws.ram.list_resource_share_permissions(resourceShareArn=arn)["permissions"]
    assert [one["arn"] for one in found] == [permission]


@gap("ResourceShare.describe")
def share_is_tagged_at_birth(aws: Aws) -> Iterator[None]:
    tags = [{"key": "owner", "value": "r3edge"}]
    arn = share(aws, tags=tags)
    yield
    [found] = [one for one in shares(aws, arn) if one["resourceShareArn"] == arn]
    assert found["tags"] == tags


@gap("ResourceAccessManagerResponse.get_resource_shares")
def share_is_found_by_its_arn(aws: Aws) -> Iterator[None]:
    arn, _ = share(aws), share(aws)
    yield
    assert [one["resourceShareArn"] for one in shares(aws, arn)] == [arn]
    assert aws.ram.get_resource_shares(resourceOwner="OTHER-ACCOUNTS")["resourceShares"] == []


@gap("ResourceAccessManagerResponse.associate_resource_share")
def share_gets_a_principal_and_a_resource(aws: Aws) -> Iterator[None]:
    arn = share(aws)
    yield
    aws.ram.associate_resource_share(resourceShareArn=arn, principals=[OTHER_ACCOUNT])
    aws.ram.associate_resource_share(resourceShareArn=arn, resourceArns=[SHARED])
    assert entities(aws, arn, "PRINCIPAL") == [OTHER_ACCOUNT]
    assert entities(aws, arn, "RESOURCE") == [SHARED]


@gap("ResourceAccessManagerResponse.disassociate_resource_share")
def share_loses_a_principal(aws: Aws) -> Iterator[None]:
    arn = share(aws, principals=[OTHER_ACCOUNT], resourceArns=[SHARED])
    yield
    aws.ram.disassociate_resource_share(resourceShareArn=arn, principals=[OTHER_ACCOUNT])
    assert entities(aws, arn, "PRINCIPAL") == []
    assert entities(aws, arn, "RESOURCE") == [SHARED]
    with refused("UnknownResourceException"):
        aws.ram.disassociate_resource_share(resourceShareArn=arn, principals=[OTHER_ACCOUNT])


@gap("ResourceAccessManagerResponse.list_resource_share_permissions")
def share_has_the_default_permission(aws: Aws) -> Iterator[None]:
    arn = share(aws, resourceArns=[SHARED])
    yield
    found = aws.ram.list_resource_share_permissions(resourceShareArn=arn)["permissions"]
    assert [one["arn"] for one in found] == ["arn:aws:ram::aws:permission/AWSRAMDefaultPermissionTransitGateway"]


@gap("ResourceAccessManagerResponse.tag_resource")
def share_takes_tags(aws: Aws) -> Iterator[None]:
    arn = share(aws)
    yield
    aws.ram.tag_resource(resourceShareArn=arn, tags=[{"key": "a", "value": "b"}])
    assert shares(aws, arn)[0]["tags"] == [{"key": "a", "value": "b"}]


@gap("ResourceAccessManagerResponse.untag_resource")
def share_loses_tags(aws: Aws) -> Iterator[None]:
    arn = share(aws, tags=[{"key": "a", "value": "b"}])
    yield
    aws.ram.untag_resource(resourceShareArn=arn, tagKeys=["a"])
    assert shares(aws, arn)[0]["tags"] == []


@gap("Route53.create_hosted_zone")
def zone_with_a_vpc_is_private(aws: Aws) -> Iterator[None]:
    zone = aws.route53.create_hosted_zone(
        Name="internal.test", CallerReference=unique("zone"), VPC={"VPCRegion": "eu-west-3", "VPCId": aws.vpc}
    )["HostedZone"]
    yield
    found = aws.route53.get_hosted_zone(Id=zone["Id"])
    assert found["HostedZone"]["Config"]["PrivateZone"] is True
    assert [vpc["VPCId"] for vpc in found["VPCs"]] == [aws.vpc]


@gap("Queue.attributes")
def redrive_policy_is_written_as_by_aws(aws: Aws) -> Iterator[None]:
    dead = aws.sqs.create_queue(QueueName=unique("dead"))["QueueUrl"]
    arn = aws.sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    policy = f'{{"deadLetterTargetArn":"{arn}","maxReceiveCount":4}}'
    queue = aws.sqs.create_queue(QueueName=unique("queue"), Attributes={"RedrivePolicy": policy})["QueueUrl"]
    yield
    found = aws.sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])["Attributes"]
    assert found["RedrivePolicy"] == policy


@gap("DBInstance.__init__")
def db_instances_can_be_told_apart(aws: Aws) -> Iterator[None]:
    one, other = db_instance(aws, EnablePerformanceInsights=True), db_instance(aws)
    yield
    assert one["DbiResourceId"] != other["DbiResourceId"]
    assert one["PerformanceInsightsEnabled"] is True
    assert one["PerformanceInsightsRetentionPeriod"] == 7
    assert db_instance(aws, DatabaseInsightsMode="advanced")["DatabaseInsightsMode"] == "advanced"
    assert other["DatabaseInsightsMode"] == "standard"


@gap("DBInstance.update")
def performance_insights_are_switched_on_later(aws: Aws) -> Iterator[None]:
    name = db_instance(aws)["DBInstanceIdentifier"]
    aws.rds.modify_db_instance(
        DBInstanceIdentifier=name, EnablePerformanceInsights=True, PerformanceInsightsRetentionPeriod=31
    )
    yield
    [found] = aws.rds.describe_db_instances(DBInstanceIdentifier=name)["DBInstances"]
    assert (found["PerformanceInsightsEnabled"], found["PerformanceInsightsRetentionPeriod"]) == (True, 31)


@gap("RDSBackend.restore_db_instance_from_db_snapshot")
def what_is_off_in_the_request_is_off_in_the_restored_instance(aws: Aws) -> Iterator[None]:
    made, snapshot = db_instance(aws, AutoMinorVersionUpgrade=True), unique("snapshot")
    aws.rds.create_db_snapshot(DBInstanceIdentifier=made["DBInstanceIdentifier"], DBSnapshotIdentifier=snapshot)
    yield
    restored = aws.rds.restore_db_instance_from_db_snapshot(
        DBInstanceIdentifier=unique("db"), DBSnapshotIdentifier=snapshot, AutoMinorVersionUpgrade=False
    )["DBInstance"]
    assert restored["AutoMinorVersionUpgrade"] is False


@gap("DBInstance.enhanced_monitoring_resource_arn")
def enhanced_monitoring_has_its_log_stream(aws: Aws) -> Iterator[None]:
    made = db_instance(aws, MonitoringInterval=60, MonitoringRoleArn=ROLE)
    yield
    assert made["EnhancedMonitoringResourceArn"].endswith(f":log-group:RDSOSMetrics:log-stream:{made['DbiResourceId']}")


@gap("DBCluster.scaling_configuration_info")
def db_cluster_has_no_scaling_of_the_first_serverless(aws: Aws) -> Iterator[None]:
    made = aws.rds.create_db_cluster(
        DBClusterIdentifier=unique("aurora"),
        Engine="aurora-postgresql",
        MasterUsername="r3edge",
        MasterUserPassword="test-only",
    )["DBCluster"]
    yield
    assert "ScalingConfigurationInfo" not in made


@gap("DBParameterGroup.update_parameters")
def parameters_set_by_the_user_are_found(aws: Aws) -> Iterator[None]:
    name = unique("parameters")
    aws.rds.create_db_parameter_group(
        DBParameterGroupName=name, DBParameterGroupFamily="postgres16", Description="test"
    )
    parameter = {"ParameterName": "rds.force_ssl", "ParameterValue": "1", "ApplyMethod": "immediate"}
    aws.rds.modify_db_parameter_group(DBParameterGroupName=name, Parameters=[parameter])
    yield
    found = aws.rds.describe_db_parameters(DBParameterGroupName=name)["Parameters"]
    assert [(one["ParameterName"], one["Source"]) for one in found] == [("rds.force_ssl", "user")]


@gap("BackupResponse.create_backup_selection")
def backup_selection(aws: Aws) -> Iterator[None]:
    plan_id = plan(aws)
    yield
    assert select(aws, plan_id) != select(aws, plan_id)


@gap("BackupResponse.get_backup_selection")
def backup_selection_is_described(aws: Aws) -> Iterator[None]:
    plan_id = plan(aws)
    yield
    selection = select(aws, plan_id)
    found = aws.backup.get_backup_selection(BackupPlanId=plan_id, SelectionId=selection)
    assert found["BackupSelection"] == {"SelectionName": "databases", "IamRoleArn": ROLE, "Resources": ["*"]}


@gap("BackupResponse.list_backup_selections")
def backup_selections_are_listed(aws: Aws) -> Iterator[None]:
    plan_id = plan(aws)
    yield
    selection = select(aws, plan_id)
    found = aws.backup.list_backup_selections(BackupPlanId=plan_id)["BackupSelectionsList"]
    assert [(one["SelectionId"], one["SelectionName"]) for one in found] == [(selection, "databases")]


@gap("BackupResponse.delete_backup_selection")
def backup_selection_deletion(aws: Aws) -> Iterator[None]:
    plan_id = plan(aws)
    yield
    aws.backup.delete_backup_selection(BackupPlanId=plan_id, SelectionId=select(aws, plan_id))
    assert aws.backup.list_backup_selections(BackupPlanId=plan_id)["BackupSelectionsList"] == []


@gap("BackupResponse.update_backup_plan")
def backup_plan_update(aws: Aws) -> Iterator[None]:
    plan_id = plan(aws)
    yield
    rules = [{"RuleName": "weekly", "TargetBackupVaultName": "vault"}]
    aws.backup.update_backup_plan(BackupPlanId=plan_id, BackupPlan={"BackupPlanName": "plan", "Rules": rules})
    found = aws.backup.get_backup_plan(BackupPlanId=plan_id)["BackupPlan"]
    assert [rule["RuleName"] for rule in found["Rules"]] == ["weekly"]


@gap("BackupBackend.delete_backup_plan")
def deleted_backup_plan_is_gone(aws: Aws) -> Iterator[None]:
    plan_id = plan(aws)
    aws.backup.delete_backup_plan(BackupPlanId=plan_id)
    yield
    with refused("ResourceNotFoundException"):
        aws.backup.get_backup_plan(BackupPlanId=plan_id)


@gap("BackupResponse.list_recovery_points_by_backup_vault")
def recovery_points_of_a_vault(aws: Aws) -> Iterator[None]:
    name = unique("vault")
    aws.backup.create_backup_vault(BackupVaultName=name)
    yield
    assert aws.backup.list_recovery_points_by_backup_vault(BackupVaultName=name)["RecoveryPoints"] == []
    with refused("ResourceNotFoundException"):
        aws.backup.list_recovery_points_by_backup_vault(BackupVaultName=unique("vault"))


@gap("BackupResponse.list_tags")
def backup_tags_are_listed_for_an_address_without_slash(aws: Aws) -> Iterator[None]:
    name = unique("vault")
    made = aws.backup.create_backup_vault(BackupVaultName=name, BackupVaultTags={"owner": "r3edge"})

    def drop_slash(request: Any, **_: Any) -> None:
        # boto3 writes the slash that stands in the service's model; the Go SDK of the provider does not.
        request.url = request.url.rstrip("/")

    client = aws.server.client("backup", "eu-west-3")
    client.meta.events.register("request-created.backup.ListTags", drop_slash)
    yield
    assert client.list_tags(ResourceArn=made["BackupVaultArn"])["Tags"] == {"owner": "r3edge"}


@gap("BudgetsResponse.create_budget")
def budget_is_tagged_at_birth(aws: Aws) -> Iterator[None]:
    tags = [{"Key": "owner", "Value": "r3edge"}]
    name = budget(aws, ResourceTags=tags)
    yield
    assert budget_tags(aws, name) == tags


@gap("BudgetsResponse.update_budget")
def budget_update(aws: Aws) -> Iterator[None]:
    name = budget(aws)
    yield
    limit = {"Amount": "200", "Unit": "USD"}
    values = {"BudgetName": name, "BudgetType": "COST", "TimeUnit": "MONTHLY", "BudgetLimit": limit}
    aws.budgets.update_budget(AccountId=ACCOUNT, NewBudget=values)
    assert aws.budgets.describe_budget(AccountId=ACCOUNT, BudgetName=name)["Budget"]["BudgetLimit"] == limit


@gap("BudgetsResponse.describe_subscribers_for_notification")
def subscribers_of_a_budget(aws: Aws) -> Iterator[None]:
    notification = {"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80.0}
    subscribers = [{"SubscriptionType": "EMAIL", "Address": "ops@example.com"}]
    both = [{"Notification": notification, "Subscribers": subscribers}]
    name = budget(aws, NotificationsWithSubscribers=both)
    yield
    found = aws.budgets.describe_subscribers_for_notification(
        AccountId=ACCOUNT, BudgetName=name, Notification=notification
    )
    assert found["Subscribers"] == subscribers


@gap("BudgetsResponse.list_tags_for_resource")
def budget_without_tags(aws: Aws) -> Iterator[None]:
    name = budget(aws)
    yield
    assert budget_tags(aws, name) == []


@gap("BudgetsResponse.tag_resource")
def budget_takes_tags(aws: Aws) -> Iterator[None]:
    name = budget(aws)
    yield
    tags = [{"Key": "a", "Value": "b"}]
    aws.budgets.tag_resource(ResourceARN=f"arn:aws:budgets::{ACCOUNT}:budget/{name}", ResourceTags=tags)
    assert budget_tags(aws, name) == tags


@gap("BudgetsResponse.untag_resource")
def budget_loses_tags(aws: Aws) -> Iterator[None]:
    name = budget(aws, ResourceTags=[{"Key": "a", "Value": "b"}])
    yield
    aws.budgets.untag_resource(ResourceARN=f"arn:aws:budgets::{ACCOUNT}:budget/{name}", ResourceTagKeys=["a"])
    assert budget_tags(aws, name) == []


@gap("CloudTrailBackend.delete_trail")
def trail_is_deleted_by_its_arn(aws: Aws) -> Iterator[None]:
    bucket, name = unique("trail"), unique("trail")
    aws.s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-west-3"})
    arn = aws.cloudtrail.create_trail(Name=name, S3BucketName=bucket)["TrailARN"]
    yield
    aws.cloudtrail.delete_trail(Name=arn)
    assert arn not in [trail["TrailARN"] for trail in aws.cloudtrail.list_trails()["Trails"]]


def detector(aws: Aws) -> str:
    """Return the detector, of which there is one in each region."""
    found = aws.guardduty.list_detectors()["DetectorIds"]
    return found[0] if found else aws.guardduty.create_detector(Enable=True)["DetectorId"]


@gap("Detector.update")
def features_of_a_detector_are_set_one_by_one(aws: Aws) -> Iterator[None]:
    name = detector(aws)
    for feature, status in (
        ("S3_DATA_EVENTS", "DISABLED"),
        ("EKS_AUDIT_LOGS", "ENABLED"),
        ("S3_DATA_EVENTS", "ENABLED"),
    ):
        aws.guardduty.update_detector(DetectorId=name, Features=[{"Name": feature, "Status": status}])
    yield
    found = {one["Name"]: one["Status"] for one in aws.guardduty.get_detector(DetectorId=name)["Features"]}
    assert found.items() >= {"S3_DATA_EVENTS": "ENABLED", "EKS_AUDIT_LOGS": "ENABLED"}.items()


@gap("GuardDutyBackend.create_detector")
def a_region_has_one_detector(aws: Aws) -> Iterator[None]:
    detector(aws)
    yield
    with refused("BadRequestException"):
        aws.guardduty.create_detector(Enable=True)


@gap("SecretsManagerBackend.cancel_rotate_secret")
def rotation_of_a_managed_secret_is_cancelled(aws: Aws) -> Iterator[None]:
    made = aws.rds.create_db_instance(
        DBInstanceIdentifier=unique("db"),
        Engine="postgres",
        DBInstanceClass="db.t4g.medium",
        AllocatedStorage=20,
        MasterUsername="r3edge",
        ManageMasterUserPassword=True,
    )["DBInstance"]
    secret = made["MasterUserSecret"]["SecretArn"]
    rules = {"AutomaticallyAfterDays": 30}
    aws.secretsmanager.rotate_secret(SecretId=secret, RotateImmediately=False, RotationRules=rules)
    yield
    aws.secretsmanager.cancel_rotate_secret(SecretId=secret)
    assert aws.secretsmanager.describe_secret(SecretId=secret)["RotationEnabled"] is False
    own = unique("secret")
    aws.secretsmanager.create_secret(Name=own)
    with refused("InvalidRequestException"):
        aws.secretsmanager.cancel_rotate_secret(SecretId=own)


@gap("SecretsManagerResponse.get_random_password")
def random_passwords_are_remembered(aws: Aws) -> Iterator[None]:
    made = aws.secretsmanager.get_random_password(PasswordLength=40)["RandomPassword"]
    yield
    assert made in aws.server.generated_passwords()


@gap("SecretsManagerBackend.create_secret")
def a_name_in_its_recovery_window_is_taken_in_other_words(aws: Aws) -> Iterator[None]:
    name = unique("secret")
    aws.secretsmanager.create_secret(Name=name)
    with refused("ResourceExistsException"):
        aws.secretsmanager.create_secret(Name=name)
    aws.secretsmanager.delete_secret(SecretId=name, RecoveryWindowInDays=30)
    yield
    with refused("InvalidRequestException"):
        aws.secretsmanager.create_secret(Name=name)
    aws.secretsmanager.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)
    aws.secretsmanager.create_secret(Name=name)
