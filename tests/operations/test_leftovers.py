"""What is left at AWS: found by tag and name, never what is Terraform's or another cluster's, removed after asking."""

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError

from operations.cloud import Clients
from operations.leftovers import KINDS, Leftover, Remainder, clear, find, remove
from terraform_runner.errors import UserError
from terraform_runner.journal import Journal
from tests.support.cloud import CLUSTER, NAMES, OWNED, REGION, aws_in_process, launch, subnet, tag_list, tagged

OTHER = {"kubernetes.io/cluster/other": "owned"}
CONTROLLER = {"elbv2.k8s.aws/cluster": CLUSTER}


@pytest.fixture
def clients() -> Iterator[Clients]:
    with aws_in_process() as clients:
        yield clients


def unique() -> str:
    return f"k8s-{uuid.uuid4().hex[:20]}"


def names(found: list[Leftover]) -> set[str]:
    return {leftover.name for leftover in found}


def instance(clients: Clients, tags: dict[str, str]) -> str:
    return launch(clients, **tags, **{"karpenter.sh/nodepool": "arm64"})


def interface(clients: Clients, tags: dict[str, str]) -> str:
    made = clients("ec2").create_network_interface(
        SubnetId=subnet(clients)["SubnetId"], TagSpecifications=tagged("network-interface", **tags)
    )
    return made["NetworkInterface"]["NetworkInterfaceId"]


def security_group(clients: Clients, tags: dict[str, str]) -> str:
    made = clients("ec2").create_security_group(
        GroupName=unique(),
        Description="of a controller",
        VpcId=subnet(clients)["VpcId"],
        TagSpecifications=tagged("security-group", **tags),
    )
    return made["GroupId"]


def volume(clients: Clients, tags: dict[str, str]) -> str:
    made = clients("ec2").create_volume(
        Size=10, AvailabilityZone=f"{REGION}a", TagSpecifications=tagged("volume", **tags)
    )
    return made["VolumeId"]


def launch_template(clients: Clients, tags: dict[str, str]) -> str:
    made = clients("ec2").create_launch_template(
        LaunchTemplateName=f"karpenter.k8s.aws/{unique()}",
        LaunchTemplateData={"InstanceType": "t4g.micro"},
        TagSpecifications=tagged("launch-template", **tags),
    )
    return made["LaunchTemplate"]["LaunchTemplateId"]


def load_balancer(clients: Clients, tags: dict[str, str]) -> str:
    made = clients("elbv2").create_load_balancer(
        Name=unique(),
        Type="network",
        Subnets=[subnet(clients)["SubnetId"]],
        Tags=tag_list(**tags),
    )
    return made["LoadBalancers"][0]["LoadBalancerArn"]


def classic_load_balancer(clients: Clients, tags: dict[str, str]) -> str:
    name = unique()
    clients("elb").create_load_balancer(
        LoadBalancerName=name,
        Listeners=[{"Protocol": "TCP", "LoadBalancerPort": 80, "InstancePort": 30080}],
        Subnets=[subnet(clients)["SubnetId"]],
        Tags=tag_list(**tags),
    )
    return name


def target_group(clients: Clients, tags: dict[str, str]) -> str:
    made = clients("elbv2").create_target_group(
        Name=unique(),
        Protocol="TCP",
        Port=80,
        VpcId=subnet(clients)["VpcId"],
        Tags=tag_list(**tags),
    )
    return made["TargetGroups"][0]["TargetGroupArn"]


MAKE: dict[str, tuple[Callable[[Clients, dict[str, str]], str], dict[str, str]]] = {
    "instance": (instance, OWNED),
    "interface of the CNI": (interface, {"cluster.k8s.amazonaws.com/name": CLUSTER}),
    "interface of Karpenter": (interface, OWNED),
    "security group of Kubernetes": (security_group, OWNED),
    "security group of the controller": (security_group, CONTROLLER),
    "volume": (volume, OWNED),
    "launch template": (launch_template, OWNED),
    "load balancer": (load_balancer, CONTROLLER),
    "load balancer of Kubernetes": (load_balancer, OWNED),
    "classic load balancer": (classic_load_balancer, OWNED),
    "target group": (target_group, CONTROLLER),
}


@pytest.mark.parametrize("case", MAKE)
def test_an_object_of_a_controller_is_found_and_removed(clients: Clients, case: str) -> None:
    make, tags = MAKE[case]
    id = make(clients, tags)
    make(clients, {key.replace(CLUSTER, "other"): value.replace(CLUSTER, "other") for key, value in tags.items()})
    found = find(clients, NAMES, known=())
    assert [one.id for one in found] == [id], "found once, and nothing of another cluster"
    assert find(clients, NAMES, known={id}) == [], "what is in the state is Terraform's"
    assert remove(clients, found) == {}
    assert find(clients, NAMES, known=()) == []


def test_an_instance_profile_is_found_by_its_path_and_leaves_its_role(clients: Clients) -> None:
    iam = clients("iam")
    iam.create_role(RoleName="node", AssumeRolePolicyDocument="{}")
    for name, path in {
        "mine": f"/karpenter/{REGION}/{CLUSTER}/uid/",
        "other": f"/karpenter/us-east-1/{CLUSTER}/uid/",
    }.items():
        iam.create_instance_profile(InstanceProfileName=name, Path=path)
    iam.add_role_to_instance_profile(InstanceProfileName="mine", RoleName="node")
    found = find(clients, NAMES, known=())
    assert names(found) == {"instance profile mine"}
    assert remove(clients, found) == {}
    assert [one["InstanceProfileName"] for one in iam.list_instance_profiles()["InstanceProfiles"]] == ["other"]
    assert iam.get_role(RoleName="node")


def test_log_groups_are_found_by_their_names(clients: Clients) -> None:
    expected = {f"/aws/eks/{CLUSTER}/cluster", f"/aws/containerinsights/{CLUSTER}/performance", "/shop/flows"}
    for name in (*expected, "/shop/flows-of-another", f"/aws/eks/{CLUSTER}2/cluster", "/aws/lambda/other"):
        clients("logs").create_log_group(logGroupName=name)
    found = find(clients, NAMES, known=())
    assert {one.id for one in found} == expected
    assert {one.about for one in found} == {"kept for ever"}


def test_a_volume_in_use_and_the_group_of_a_living_cluster_are_not_left(clients: Clients) -> None:
    node = launch(clients, Name="other")
    used = volume(clients, OWNED)
    clients("ec2").attach_volume(VolumeId=used, InstanceId=node, Device="/dev/sdf")
    security_group(clients, {**OWNED, "aws:eks:cluster-name": CLUSTER})
    assert find(clients, NAMES, known=()) == []


def test_groups_that_refer_to_each_other_are_removed(clients: Clients) -> None:
    one, two = security_group(clients, OWNED), security_group(clients, CONTROLLER)
    for group, other in ((one, two), (two, one)):
        permission = {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "UserIdGroupPairs": [{"GroupId": other}]}
        clients("ec2").authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])
    assert remove(clients, find(clients, NAMES, known=())) == {}
    assert find(clients, NAMES, known=()) == []


class Answers:
    """Types in answers, and remembers the questions."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.questions: list[str] = []

    def __call__(self, question: str) -> str:
        self.questions.append(question)
        return self.answers.pop(0)


@pytest.fixture
def left(clients: Clients) -> str:
    """Leave a log group and a volume behind, and return the volume's id."""
    clients("logs").create_log_group(logGroupName=f"/aws/eks/{CLUSTER}/cluster")
    claim = {"kubernetes.io/created-for/pvc/namespace": "shop", "kubernetes.io/created-for/pvc/name": "orders"}
    return volume(clients, OWNED | claim)


def test_data_has_a_question_of_its_own(clients: Clients, left: str, journal: Journal) -> None:
    answers = Answers("yes", "no")
    remainder = clear(clients, NAMES, (), journal, answers)
    assert answers.questions == [
        "Remove what holds no data (1)? Type 'yes' to confirm",
        "Remove the volumes, and the data on them (1)? Type 'yes' to confirm",
    ]
    assert [one.id for one in remainder.kept] == [left]
    assert remainder.kept[0].about == "10 GiB, claim shop/orders"
    assert names(find(clients, NAMES, known=())) == {f"volume {left}"}


@pytest.mark.parametrize("answer", ["y", "", "YES", "dev"])
def test_nothing_is_removed_without_a_typed_yes(clients: Clients, left: str, journal: Journal, answer: str) -> None:
    before = find(clients, NAMES, known=())
    assert clear(clients, NAMES, (), journal, Answers(answer, answer)) == Remainder(kept=tuple(before))
    assert find(clients, NAMES, known=()) == before


def test_without_a_terminal_it_is_only_listed(clients: Clients, left: str, journal: Journal) -> None:
    assert len(clear(clients, NAMES, (), journal, None).kept) == 2
    assert left in journal.display.console.file.getvalue()  # type: ignore[attr-defined]


def test_nothing_left_asks_nothing(clients: Clients, journal: Journal) -> None:
    assert clear(clients, NAMES, (), journal, Answers()) == Remainder()


def test_a_refused_removal_is_reported_and_the_rest_goes_on(
    clients: Clients, left: str, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: Any) -> None:
        raise ClientError({"Error": {"Code": "VolumeInUse", "Message": "vol is attached"}}, "DeleteVolume")

    monkeypatch.setattr(clients("ec2"), "delete_volume", refuse)
    remainder = clear(clients, NAMES, (), journal, Answers("yes", "yes"))
    assert [one.id for one in remainder.failed] == [left]
    assert "vol is attached" in journal.display.console.file.getvalue()  # type: ignore[attr-defined]
    assert names(find(clients, NAMES, known=())) == {f"volume {left}"}


def test_an_object_that_went_with_another_one_is_no_failure(clients: Clients) -> None:
    id = interface(clients, OWNED)
    found = find(clients, NAMES, known=())
    clients("ec2").delete_network_interface(NetworkInterfaceId=id)
    assert remove(clients, found) == {}


def test_each_kind_goes_before_those_that_it_uses() -> None:
    order = [kind.name for kind in KINDS]
    assert order.index("load balancer") < order.index("target group") < order.index("security group")
    assert order.index("instance") < order.index("network interface") < order.index("security group")
    assert order.index("instance") < order.index("volume")


def test_missing_permission_is_a_message(clients: Clients, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise ClientError({"Error": {"Code": "AccessDenied", "Message": "not authorized"}}, "DescribeLogGroups")

    monkeypatch.setattr(clients("logs"), "get_paginator", refuse)
    with pytest.raises(UserError, match=r"AWS does not answer: .*not authorized"):
        find(clients, NAMES, known=())
