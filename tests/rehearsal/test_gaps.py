"""moto's gaps: filled in the rehearsal's server, and still open in moto itself."""

from collections.abc import Callable
from typing import Any

import pytest

from rehearsal.aws import gaps
from rehearsal.aws.gaps.patching import Gaps, state_of
from tests.rehearsal.gaps import CASES
from tests.rehearsal.gaps.case import REGION, ROLE, Aws, Case, refused, role, unique

pytestmark = pytest.mark.rehearsal

DECLARED = {name: module for part in gaps.GAPS for name, module in part.declared.items()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.gap)
def test_gap_is_filled(case: Case, aws: Aws) -> None:
    case.run(aws)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.gap)
def test_stock_moto_has_the_gap(case: Case, stock_aws: Aws) -> None:
    file = DECLARED[case.gap].replace(".", "/") + ".py"
    assert case.open_in(stock_aws), f"moto has gained what {case.gap} is for: delete it from {file}"


def test_every_gap_has_a_case() -> None:
    assert sorted(case.gap for case in CASES) == sorted(DECLARED)


INVALID, UNKNOWN, TAKEN = "InvalidParameterException", "ResourceNotFoundException", "ResourceInUseException"
POLICY = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy"
Call = Callable[[Aws], Any]


def entry(aws: Aws, **options: Any) -> str:
    wanted = {"clusterName": aws.shared_cluster, "principalArn": role(), **options}
    return aws.eks.create_access_entry(**wanted)["accessEntry"]["principalArn"]


def associate(aws: Aws, principal: str, **options: Any) -> None:
    wanted = {"policyArn": POLICY, "accessScope": {"type": "cluster"}, **options}
    aws.eks.associate_access_policy(clusterName=aws.shared_cluster, principalArn=principal, **wanted)


def addon(aws: Aws, **options: Any) -> None:
    aws.eks.create_addon(**{"clusterName": aws.shared_cluster, "addonName": "external-dns", **options})


def pod_identity(aws: Aws, account: str, role_arn: str = ROLE) -> None:
    aws.eks.create_pod_identity_association(
        clusterName=aws.shared_cluster, namespace="apps", serviceAccount=account, roleArn=role_arn
    )


def configure(aws: Aws, **changes: Any) -> None:
    aws.eks.update_cluster_config(name=aws.shared_cluster, **changes)


def cluster_in(aws: Aws, *subnets: str) -> None:
    aws.eks.create_cluster(name=unique("c"), roleArn=ROLE, resourcesVpcConfig={"subnetIds": list(subnets)})


def subnet(aws: Aws, number: int, zone: str, vpc: str | None = None) -> str:
    made = aws.ec2.create_subnet(
        VpcId=vpc or aws.vpc, CidrBlock=f"10.0.{number}.0/24", AvailabilityZone=f"{REGION}{zone}"
    )
    return made["Subnet"]["SubnetId"]


def other_vpc(aws: Aws) -> list[str]:
    vpc = aws.ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    return [subnet(aws, number, zone, vpc) for number, zone in enumerate("ab")]


def move(aws: Aws, *subnets: str) -> None:
    configure(aws, resourcesVpcConfig={"subnetIds": list(subnets)})


def sizes(minimum: int, maximum: int, desired: int) -> dict[str, int]:
    return {"minSize": minimum, "maxSize": maximum, "desiredSize": desired}


def nodes(aws: Aws, **options: Any) -> dict[str, str]:
    made = aws.node_group(aws.shared_cluster, **options)
    return {"clusterName": made["clusterName"], "nodegroupName": made["nodegroupName"]}


def resize(aws: Aws, **wanted: int) -> None:
    group = nodes(aws, scalingConfig=sizes(1, 3, 2))
    aws.eks.update_nodegroup_config(**group, scalingConfig=wanted)


def renew(aws: Aws, **wanted: str) -> None:
    aws.eks.update_nodegroup_version(**nodes(aws, releaseVersion="1.33.3-20250820"), **wanted)


def twice(call: Call) -> Call:
    return lambda aws: (call(aws), call(aws))


REFUSALS: dict[str, tuple[str, Call]] = {
    "cluster in one availability zone": (INVALID, lambda aws: cluster_in(aws, aws.subnets[0])),
    "cluster in two VPCs": (INVALID, lambda aws: cluster_in(aws, aws.subnets[0], other_vpc(aws)[1])),
    "cluster twice": (
        TAKEN,
        lambda aws: aws.eks.create_cluster(
            name=aws.shared_cluster, roleArn=ROLE, resourcesVpcConfig={"subnetIds": aws.subnets}
        ),
    ),
    "cluster to a third zone": (INVALID, lambda aws: move(aws, *aws.subnets, subnet(aws, 90, "c"))),
    "cluster to another zone": (INVALID, lambda aws: move(aws, aws.subnets[0], subnet(aws, 91, "c"))),
    "cluster to one zone": (INVALID, lambda aws: move(aws, aws.subnets[0], subnet(aws, 92, "a"))),
    "cluster to another VPC": (INVALID, lambda aws: move(aws, *other_vpc(aws))),
    "subnets and endpoint access at once": (
        INVALID,
        lambda aws: configure(aws, resourcesVpcConfig={"subnetIds": aws.subnets, "endpointPrivateAccess": True}),
    ),
    "node group twice": (TAKEN, lambda aws: aws.eks.create_nodegroup(**nodes(aws), nodeRole=ROLE, subnets=aws.subnets)),
    "node group with more nodes at least than now": (INVALID, lambda aws: nodes(aws, scalingConfig=sizes(3, 4, 2))),
    "node group with fewer nodes at most than now": (INVALID, lambda aws: nodes(aws, scalingConfig=sizes(1, 2, 3))),
    "minimum over the running nodes": (INVALID, lambda aws: resize(aws, minSize=3)),
    "maximum under the running nodes": (INVALID, lambda aws: resize(aws, maxSize=1)),
    "minimum over the maximum": (INVALID, lambda aws: nodes(aws, scalingConfig=sizes(3, 2, 2))),
    "node group newer than its cluster": (INVALID, lambda aws: nodes(aws, version="1.34")),
    "node group with a release of another version": (INVALID, lambda aws: nodes(aws, releaseVersion="1.32.1-20250101")),
    "node group in an unknown subnet": (INVALID, lambda aws: nodes(aws, subnets=["subnet-1"])),
    "node group in another VPC": (INVALID, lambda aws: nodes(aws, subnets=other_vpc(aws))),
    "node group to an older version": (INVALID, lambda aws: renew(aws, version="1.32")),
    "node group to a newer version than its cluster": (INVALID, lambda aws: renew(aws, version="1.34")),
    "node group to a release of another version": (INVALID, lambda aws: renew(aws, releaseVersion="1.34.1-20250901")),
    "node group to an older release": (INVALID, lambda aws: renew(aws, releaseVersion="1.33.3-20250101")),
    "cluster in an unknown subnet": (INVALID, lambda aws: cluster_in(aws, aws.subnets[0], "subnet-1")),
    "access entry of an unknown type": (INVALID, lambda aws: entry(aws, type="SUPERUSER")),
    "access entry for what is no principal": (INVALID, lambda aws: entry(aws, principalArn="deployer")),
    "access entry with a group of the system": (INVALID, lambda aws: entry(aws, kubernetesGroups=["system:masters"])),
    "access entry of nodes with a group": (
        INVALID,
        lambda aws: entry(aws, type="EC2_LINUX", kubernetesGroups=["viewers"]),
    ),
    "access entry twice": (TAKEN, twice(lambda aws: entry(aws, principalArn=ROLE))),
    "access entry in an unknown cluster": (UNKNOWN, lambda aws: entry(aws, clusterName="nowhere")),
    "unknown access policy": (UNKNOWN, lambda aws: associate(aws, entry(aws), policyArn=f"{POLICY}s")),
    "access policy for a namespace that is not named": (
        INVALID,
        lambda aws: associate(aws, entry(aws), accessScope={"type": "namespace"}),
    ),
    "access policy for nodes": (INVALID, lambda aws: associate(aws, entry(aws, type="EC2_LINUX"))),
    "access policy for a principal without entry": (UNKNOWN, lambda aws: associate(aws, role())),
    "unknown add-on": (INVALID, lambda aws: addon(aws, addonName="vpc-cnii")),
    "add-on with a version of another form": (INVALID, lambda aws: addon(aws, addonVersion="1.12")),
    "add-on with broken JSON": (INVALID, lambda aws: addon(aws, configurationValues='{"a": 1')),
    "add-on twice": (TAKEN, twice(lambda aws: addon(aws, addonName="cert-manager"))),
    "add-on in an unknown cluster": (UNKNOWN, lambda aws: addon(aws, clusterName="nowhere")),
    "add-on that is not there": (
        UNKNOWN,
        lambda aws: aws.eks.describe_addon(clusterName=aws.shared_cluster, addonName="adot"),
    ),
    "Pod Identity twice": (TAKEN, twice(lambda aws: pod_identity(aws, "twice"))),
    "Pod Identity with what is no role": (INVALID, lambda aws: pod_identity(aws, "none", "arn:aws:s3:::bucket")),
    "Pod Identity that is not there": (
        UNKNOWN,
        lambda aws: aws.eks.delete_pod_identity_association(clusterName=aws.shared_cluster, associationId="a-1"),
    ),
    "two kinds of change at once": (
        INVALID,
        lambda aws: configure(aws, upgradePolicy={"supportType": "STANDARD"}, logging={"clusterLogging": []}),
    ),
    "authentication mode back": (
        INVALID,
        lambda aws: configure(aws, accessConfig={"authenticationMode": "API_AND_CONFIG_MAP"}),
    ),
    "two Kubernetes versions at once": (
        INVALID,
        lambda aws: aws.eks.update_cluster_version(name=aws.shared_cluster, version="1.35"),
    ),
    "same Kubernetes version": (
        INVALID,
        lambda aws: aws.eks.update_cluster_version(name=aws.shared_cluster, version="1.33"),
    ),
    "older Kubernetes version": (
        INVALID,
        lambda aws: aws.eks.update_cluster_version(name=aws.shared_cluster, version="1.32"),
    ),
    "update that is not there": (UNKNOWN, lambda aws: aws.eks.describe_update(name=aws.shared_cluster, updateId="1")),
}


@pytest.mark.parametrize("refusal", REFUSALS)
def test_what_aws_refuses_is_refused(refusal: str, aws: Aws) -> None:
    code, call = REFUSALS[refusal]
    with refused(code):
        call(aws)


def test_cluster_moves_to_other_subnets_of_its_zones(aws: Aws) -> None:
    name = aws.cluster()
    others = [subnet(aws, number, zone) for number, zone in ((80, "a"), (81, "b"), (82, "b"))]
    update = aws.eks.update_cluster_config(name=name, resourcesVpcConfig={"subnetIds": others})["update"]
    assert update["type"] == "VpcConfigUpdate"
    network = aws.eks.describe_cluster(name=name)["cluster"]["resourcesVpcConfig"]
    assert (network["subnetIds"], network["vpcId"]) == (others, aws.vpc)


def test_node_groups_follow_their_cluster_before_its_next_version(aws: Aws) -> None:
    name = aws.cluster()
    group = {"clusterName": name, "nodegroupName": aws.node_group(name)["nodegroupName"]}
    assert aws.eks.update_cluster_version(name=name, version="1.34")["update"]["type"] == "VersionUpdate"
    with refused(INVALID):
        aws.eks.update_cluster_version(name=name, version="1.35")
    aws.eks.update_nodegroup_version(**group)
    assert aws.eks.describe_nodegroup(**group)["nodegroup"]["version"] == "1.34"
    aws.eks.update_cluster_version(name=name, version="1.35")


def test_cluster_returns_once_to_the_version_before_its_update(aws: Aws) -> None:
    name = aws.cluster()
    group = {"clusterName": name, "nodegroupName": aws.node_group(name)["nodegroupName"]}
    aws.eks.update_cluster_version(name=name, version="1.34")
    assert aws.eks.update_cluster_version(name=name, version="1.33")["update"]["type"] == "VersionRollback"
    for version in ("1.33", "1.32"):
        with refused(INVALID):
            aws.eks.update_cluster_version(name=name, version=version)
    aws.eks.update_cluster_version(name=name, version="1.34")
    aws.eks.update_nodegroup_version(**group)
    with refused(INVALID):
        aws.eks.update_cluster_version(name=name, version="1.33")


def test_cluster_goes_after_what_is_in_it(aws: Aws) -> None:
    name = aws.cluster()
    group = aws.node_group(name)["nodegroupName"]
    with refused(TAKEN):
        aws.eks.delete_cluster(name=name)
    aws.eks.delete_nodegroup(clusterName=name, nodegroupName=group)
    profile = {"clusterName": name, "fargateProfileName": "apps"}
    aws.eks.create_fargate_profile(**profile, podExecutionRoleArn=ROLE, selectors=[{"namespace": "apps"}])
    with refused(TAKEN):
        aws.eks.delete_cluster(name=name)
    aws.eks.delete_fargate_profile(**profile)
    aws.eks.delete_cluster(name=name)


def test_access_entries_need_a_cluster_that_looks_at_them(aws: Aws) -> None:
    cluster = aws.cluster(mode="CONFIG_MAP")
    with refused("InvalidRequestException"):
        aws.eks.create_access_entry(clusterName=cluster, principalArn=ROLE)


def test_state_of_a_gap_stays_in_its_region(aws: Aws) -> None:
    cluster = aws.cluster()
    aws.eks.create_addon(clusterName=cluster, addonName="coredns")
    elsewhere = aws.server.client("eks", "eu-central-1")
    assert cluster not in elsewhere.list_clusters()["clusters"]
    subnets = [subnet["SubnetId"] for subnet in aws.server.client("ec2", "eu-central-1").describe_subnets()["Subnets"]]
    elsewhere.create_cluster(name=cluster, roleArn=ROLE, resourcesVpcConfig={"subnetIds": subnets})
    assert elsewhere.list_addons(clusterName=cluster)["addons"] == []
    assert aws.eks.list_addons(clusterName=cluster)["addons"] == ["coredns"]
    assert aws.eks.meta.region_name == REGION


class Thing:
    """A class in place of one of moto's."""

    def __init__(self) -> None:
        self.calls = 0

    def call(self) -> str:
        self.calls += 1
        return "moto"

    @property
    def state(self) -> str:
        return "stock"


def test_mechanism_adds_and_wraps_once() -> None:
    class Owner(Thing):
        pass

    part = Gaps("test")

    @part.add(Owner)
    def added(self: Thing) -> str:
        return "added"

    @part.wrap(Owner)
    def call(original: Any, self: Thing) -> str:
        return f"<{original(self)}>"

    @part.wrap(Owner, "state")
    def better(original: Any, self: Thing) -> str:
        return f"<{original(self)}>"

    assert not hasattr(Owner(), "added")
    part.fill()
    part.fill()
    owner: Any = Owner()
    assert (owner.added(), owner.call(), owner.state, owner.calls) == ("added", "<moto>", "<stock>", 1)
    assert part.declared == dict.fromkeys(("Owner.added", "Owner.call", "Owner.state"), __name__)


def test_attached_state_belongs_to_one_holder() -> None:
    class Names(set[str]):
        pass

    one, other = Thing(), Thing()
    state_of(one, Names).add("a")
    assert (state_of(one, Names), state_of(other, Names)) == ({"a"}, set())
