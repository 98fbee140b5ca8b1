"""moto's gaps: filled where the rehearsal runs, and still there where it does not."""

from typing import Any

import pytest

from rehearsal.aws import gaps
from rehearsal.aws.gaps.mechanism import Gaps, attached
from tests.rehearsal.gaps import CASES
from tests.rehearsal.gaps.case import REGION, ROLE, Aws, Case, refused

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


def refusals() -> dict[str, tuple[str, Any]]:
    """Calls that AWS refuses, with the error's code; each gets the clients and a cluster."""
    policy = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy"
    everywhere = {"type": "cluster"}

    def entry(aws: Aws, cluster: str, **options: Any) -> None:
        aws.eks.create_access_entry(**{"clusterName": cluster, "principalArn": ROLE, **options})

    def associate(aws: Aws, cluster: str, **options: Any) -> None:
        entry(aws, cluster, type=options.pop("type", "STANDARD"))
        wanted = {"policyArn": policy, "accessScope": everywhere, **options}
        aws.eks.associate_access_policy(clusterName=cluster, principalArn=ROLE, **wanted)

    def addon(aws: Aws, cluster: str, name: str = "coredns", **options: Any) -> None:
        aws.eks.create_addon(clusterName=cluster, addonName=name, **options)

    def pod_identity(aws: Aws, cluster: str, role: str = ROLE) -> None:
        aws.eks.create_pod_identity_association(
            clusterName=cluster, namespace="apps", serviceAccount="engine", roleArn=role
        )

    def twice(call: Any) -> Any:
        return lambda aws, cluster: [call(aws, cluster) for _ in range(2)]

    def config(aws: Aws, cluster: str, **changes: Any) -> None:
        aws.eks.update_cluster_config(name=cluster, **changes)

    invalid, unknown, taken = "InvalidParameterException", "ResourceNotFoundException", "ResourceInUseException"
    return {
        "access entry of an unknown type": (invalid, lambda aws, c: entry(aws, c, type="SUPERUSER")),
        "access entry for what is no principal": (invalid, lambda aws, c: entry(aws, c, principalArn="deployer")),
        "access entry with a group of the system": (
            invalid,
            lambda aws, c: entry(aws, c, kubernetesGroups=["system:masters"]),
        ),
        "access entry of nodes with groups": (
            invalid,
            lambda aws, c: entry(aws, c, type="EC2_LINUX", kubernetesGroups=["viewers"]),
        ),
        "access entry twice": (taken, twice(entry)),
        "access entry in an unknown cluster": (unknown, lambda aws, _: entry(aws, "nowhere")),
        "unknown access policy": (unknown, lambda aws, c: associate(aws, c, policyArn=policy + "s")),
        "access policy in a namespace that is not named": (
            invalid,
            lambda aws, c: associate(aws, c, accessScope={"type": "namespace"}),
        ),
        "access policy for nodes": (invalid, lambda aws, c: associate(aws, c, type="EC2_LINUX")),
        "access policy for a principal without entry": (
            unknown,
            lambda aws, c: aws.eks.associate_access_policy(
                clusterName=c, principalArn=ROLE, policyArn=policy, accessScope=everywhere
            ),
        ),
        "unknown add-on": (invalid, lambda aws, c: addon(aws, c, "vpc-cnii")),
        "add-on with a version of another form": (invalid, lambda aws, c: addon(aws, c, addonVersion="1.12")),
        "add-on with broken JSON": (invalid, lambda aws, c: addon(aws, c, configurationValues='{"a": 1')),
        "add-on twice": (taken, twice(addon)),
        "add-on in an unknown cluster": (unknown, lambda aws, _: addon(aws, "nowhere")),
        "add-on that is not there": (
            unknown,
            lambda aws, c: aws.eks.describe_addon(clusterName=c, addonName="coredns"),
        ),
        "Pod Identity twice": (taken, twice(pod_identity)),
        "Pod Identity with what is no role": (invalid, lambda aws, c: pod_identity(aws, c, role="arn:aws:s3:::bucket")),
        "Pod Identity that is not there": (
            unknown,
            lambda aws, c: aws.eks.delete_pod_identity_association(clusterName=c, associationId="a-1"),
        ),
        "two kinds of change at once": (
            invalid,
            lambda aws, c: config(aws, c, upgradePolicy={"supportType": "STANDARD"}, logging={"clusterLogging": []}),
        ),
        "authentication mode back": (
            invalid,
            lambda aws, c: config(aws, c, accessConfig={"authenticationMode": "API_AND_CONFIG_MAP"}),
        ),
        "two Kubernetes versions at once": (
            invalid,
            lambda aws, c: aws.eks.update_cluster_version(name=c, version="1.35"),
        ),
        "update that is not there": (unknown, lambda aws, c: aws.eks.describe_update(name=c, updateId="1")),
    }


@pytest.mark.parametrize("refusal", refusals())
def test_what_aws_refuses_is_refused(refusal: str, aws: Aws) -> None:
    code, call = refusals()[refusal]
    cluster = aws.cluster()
    with refused(code):
        call(aws, cluster)


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
    """Stands for a class of moto's."""

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
    attached(one, Names).add("a")
    assert (attached(one, Names), attached(other, Names)) == ({"a"}, set())
