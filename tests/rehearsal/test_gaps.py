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


def third_zone(aws: Aws) -> str:
    """Return a new subnet in a zone that the shared cluster is not in."""
    made = aws.ec2.create_subnet(VpcId=aws.vpc, CidrBlock="10.0.99.0/24", AvailabilityZone=f"{REGION}c")
    return made["Subnet"]["SubnetId"]


def nodes(aws: Aws, **sizes: int) -> str:
    return aws.node_group(aws.shared_cluster, scalingConfig=sizes)["nodegroupName"]


def resize(aws: Aws, **sizes: int) -> None:
    group = nodes(aws, minSize=1, maxSize=3, desiredSize=1 if "minSize" in sizes and "maxSize" not in sizes else 2)
    aws.eks.update_nodegroup_config(clusterName=aws.shared_cluster, nodegroupName=group, scalingConfig=sizes)


def twice(call: Call) -> Call:
    return lambda aws: (call(aws), call(aws))


REFUSALS: dict[str, tuple[str, Call]] = {
    "cluster in one availability zone": (INVALID, lambda aws: cluster_in(aws, aws.subnets[0])),
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
    "other zones for the control plane": (
        INVALID,
        lambda aws: configure(aws, resourcesVpcConfig={"subnetIds": [aws.subnets[0], third_zone(aws)]}),
    ),
    "more nodes at least than wanted": (INVALID, lambda aws: nodes(aws, minSize=2, maxSize=3, desiredSize=1)),
    "fewer nodes at most than wanted": (INVALID, lambda aws: nodes(aws, minSize=1, maxSize=2, desiredSize=3)),
    "more nodes at least than run": (INVALID, lambda aws: resize(aws, minSize=2)),
    "fewer nodes at most than run": (INVALID, lambda aws: resize(aws, maxSize=1, minSize=1)),
    "update that is not there": (UNKNOWN, lambda aws: aws.eks.describe_update(name=aws.shared_cluster, updateId="1")),
}


@pytest.mark.parametrize("refusal", REFUSALS)
def test_what_aws_refuses_is_refused(refusal: str, aws: Aws) -> None:
    code, call = REFUSALS[refusal]
    with refused(code):
        call(aws)


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
