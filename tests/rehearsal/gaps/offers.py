"""What AWS offers: quotas, versions, images, endpoint services and roles of its own, which a preflight asks for."""

from collections.abc import Iterator
from typing import Any

from .case import REGION, Aws, Cases, refused

gap = Cases()

IMAGES = "/aws/service/eks/optimized-ami/1.36/amazon-linux-2023/arm64/standard"
OLD, FUTURE = (
    f"{IMAGES}/amazon-eks-node-al2023-arm64-standard-1.36-v{date}/image_id" for date in ("20260818", "20991231")
)
VCPUS: dict[str, Any] = {"ServiceCode": "ec2", "QuotaCode": "L-1216C47A"}
VPCS: dict[str, Any] = {"ServiceCode": "vpc", "QuotaCode": "L-F678F1CE"}


@gap("ServiceQuotasBackend.get_service_quota")
def quota_of_ec2(aws: Aws) -> Iterator[None]:
    yield
    quotas = getattr(aws, "service-quotas")
    assert quotas.get_service_quota(**VCPUS)["Quota"]["QuotaName"].startswith("Running On-Demand Standard")
    with refused("NoSuchResourceException"):
        quotas.get_service_quota(ServiceCode="ec2", QuotaCode="L-00000000")


@gap("ServiceQuotasResponse.get_aws_default_service_quota")
def default_quota(aws: Aws) -> Iterator[None]:
    quotas = getattr(aws, "service-quotas")
    assert quotas.get_service_quota(**VPCS)["Quota"]["Value"]
    yield
    assert quotas.get_aws_default_service_quota(**VPCS)["Quota"]["Value"] == 5
    assert quotas.get_aws_default_service_quota(**VCPUS)["Quota"]["Value"] == 5


@gap("ServiceQuotasResponse.request_service_quota_increase")
def increased_quota(aws: Aws) -> Iterator[None]:
    yield
    quotas = getattr(aws, "service-quotas")
    wanted: dict[str, Any] = {"ServiceCode": "vpc", "QuotaCode": "L-A4707A72"}
    quotas.request_service_quota_increase(**wanted, DesiredValue=9)
    assert quotas.get_service_quota(**wanted)["Quota"]["Value"] == 9
    assert quotas.get_aws_default_service_quota(**wanted)["Quota"]["Value"] == 5


@gap("SimpleSystemManagerBackend.get_parameter")
def image_of_eks(aws: Aws) -> Iterator[None]:
    yield
    assert aws.ssm.get_parameter(Name=OLD)["Parameter"]["Value"].startswith("ami-")
    assert aws.ssm.get_parameter(Name=f"{IMAGES}/recommended/image_id")["Parameter"]["Value"].startswith("ami-")
    with refused("ParameterNotFound"):
        aws.ssm.get_parameter(Name=FUTURE)


@gap("SimpleSystemManagerBackend.get_parameters")
def images_of_eks(aws: Aws) -> Iterator[None]:
    yield
    found = aws.ssm.get_parameters(Names=[OLD, FUTURE])
    assert [one["Name"] for one in found["Parameters"]] == [OLD]
    assert found["InvalidParameters"] == [FUTURE]


@gap("EKSResponse.describe_cluster_versions")
def kubernetes_versions(aws: Aws) -> Iterator[None]:
    yield
    [found] = aws.eks.describe_cluster_versions(clusterVersions=["1.36", "1.11"])["clusterVersions"]
    assert (found["clusterVersion"], found["versionStatus"]) == ("1.36", "STANDARD_SUPPORT")
    assert len(aws.eks.describe_cluster_versions()["clusterVersions"]) > 2


@gap("ElasticBlockStore.get_ebs_default_kms_key_id")
def default_key_of_volumes(aws: Aws) -> Iterator[None]:
    yield
    assert aws.ec2.get_ebs_default_kms_key_id()["KmsKeyId"].endswith("alias/aws/ebs")


@gap("VPCs.describe_vpc_endpoint_services")
def services_of_endpoints(aws: Aws) -> Iterator[None]:
    yield
    names = [f"com.amazonaws.{REGION}.{service}" for service in ("ecr.api", "eks-auth", "nothing")]
    found = aws.ec2.describe_vpc_endpoint_services(Filters=[{"Name": "service-name", "Values": names}])
    assert found["ServiceNames"] == names[:2]
    assert [one["VpcEndpointPolicySupported"] for one in found["ServiceDetails"]] == [True, False]
    assert found["ServiceDetails"][0]["AvailabilityZones"] == [f"{REGION}{zone}" for zone in "abc"]
    gateways = [{"Name": "service-type", "Values": ["Gateway"]}]
    assert len(aws.ec2.describe_vpc_endpoint_services(Filters=gateways)["ServiceDetails"]) == 2
    with refused("InvalidServiceName"):
        aws.ec2.describe_vpc_endpoint_services(ServiceNames=names[2:])


@gap("IAMBackend.create_service_linked_role")
def role_of_spot(aws: Aws) -> Iterator[None]:
    yield
    made = aws.iam.create_service_linked_role(AWSServiceName="spot.amazonaws.com")["Role"]
    assert made["Arn"].endswith(":role/aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot")
    with refused("InvalidInput"):
        aws.iam.create_service_linked_role(AWSServiceName="spot.amazonaws.com")
