"""Karpenter's AWS side."""

import json
from fnmatch import fnmatchcase
from typing import Any

from tests.support import Synthesized
from tests.support.karpenter import AWS

CONTROLLER = f"{AWS}/controller/role/controller"
READING = ("*:Describe*", "*:Get*", "*:List*", "sqs:ReceiveMessage")
INLINE_POLICY_QUOTA = 10_240


def controller(synthesized: Synthesized) -> dict[str, dict[str, Any]]:
    return {one["Sid"]: one for one in synthesized.statements(CONTROLLER)}


def reads(action: str) -> bool:
    return any(fnmatchcase(action, pattern) for pattern in READING)


def conditions(one: dict[str, Any]) -> dict[str, list[str]]:
    return {key: values for keys in one.get("Condition", {}).values() for key, values in keys.items()}


def test_the_controller_changes_nothing_outside_this_account_and_region(production: Synthesized) -> None:
    others = ("arn:aws:ec2:eu-west-3::image/*", "arn:aws:ec2:eu-west-3::snapshot/*")
    for sid, one in controller(production).items():
        if all(reads(action) for action in one["Action"]):
            continue
        for resource in one["Resource"]:
            reference = resource.startswith("${aws_")
            assert reference or resource in others or ":eu-west-3:123456789012:" in resource, (sid, resource)


def test_the_controller_creates_and_ends_only_what_bears_the_clusters_tag(production: Synthesized) -> None:
    owned = "kubernetes.io/cluster/trading-test"
    unscoped = []
    for sid, one in controller(production).items():
        if any(action.startswith("ec2:") and not reads(action) for action in one["Action"]):
            keys = conditions(one)
            if not {f"aws:RequestTag/{owned}", f"aws:ResourceTag/{owned}"} & set(keys):
                unscoped.append(sid)
    # What instances are launched with: images, snapshots, subnets and security groups, none of which it changes.
    assert unscoped == ["LaunchWith"]
    (launch_with,) = [controller(production)[sid] for sid in unscoped]
    assert not [
        resource
        for resource in launch_with["Resource"]
        if resource.rpartition(":")[2].split("/")[0] in ("instance", "launch-template", "fleet", "volume")
    ]


def test_the_controller_may_do_all_that_a_launch_takes(production: Synthesized) -> None:
    """Karpenter v1.14, Reference, "CloudFormation": one resource less, and no node is launched."""
    images = {"image", "snapshot"}
    around = {"security-group", "subnet", "capacity-reservation", "placement-group"}
    made = {"fleet", "instance", "volume", "network-interface", "launch-template", "spot-instances-request"}
    needed = {
        "LaunchWith": ({"ec2:RunInstances", "ec2:CreateFleet"}, images | around),
        "LaunchFromOwnTemplate": ({"ec2:RunInstances", "ec2:CreateFleet"}, {"launch-template"}),
        "LaunchTagged": ({"ec2:RunInstances", "ec2:CreateFleet", "ec2:CreateLaunchTemplate"}, made),
        "TagAtCreation": ({"ec2:CreateTags"}, made),
        "TagOwnInstances": ({"ec2:CreateTags"}, {"instance"}),
        "TerminateOwn": ({"ec2:TerminateInstances", "ec2:DeleteLaunchTemplate"}, {"instance", "launch-template"}),
    }
    given = {
        sid: (set(one["Action"]), {resource.rpartition(":")[2].partition("/")[0] for resource in one["Resource"]})
        for sid, one in controller(production).items()
        if sid in needed
    }
    assert given == needed
    described = {action.removeprefix("ec2:Describe") for action in controller(production)["ReadEc2"]["Action"]}
    assert described == {
        *("CapacityReservations", "Images", "InstanceStatus", "InstanceTypeOfferings", "InstanceTypes", "Instances"),
        *("LaunchTemplates", "PlacementGroups", "SecurityGroups", "SpotPriceHistory", "Subnets"),
    }


def test_the_controller_tags_only_what_it_is_creating(production: Synthesized) -> None:
    created = conditions(controller(production)["TagAtCreation"])["ec2:CreateAction"]
    assert created == ["RunInstances", "CreateFleet", "CreateLaunchTemplate"]


def test_wildcard_actions_and_instance_profile_changes_are_not_granted(production: Synthesized) -> None:
    actions = [action for one in controller(production).values() for action in one["Action"]]
    assert not [action for action in actions if "*" in action]
    assert {action for action in actions if action.startswith("iam:")} == {
        "iam:ListInstanceProfiles",
        "iam:GetInstanceProfile",
        "iam:PassRole",
    }


def test_a_node_class_can_be_deleted(production: Synthesized) -> None:
    """Karpenter looks for a profile of its own making first; refused, it keeps the class, and destroy hangs."""
    profile = production.address("aws_iam_instance_profile", f"{AWS}/profile")
    assert controller(production)["ReadInstanceProfile"]["Resource"] == [
        f"${{{profile}.arn}}",
        "arn:aws:iam::123456789012:instance-profile/trading-test_*",
    ]


def test_the_controller_passes_its_nodes_role_to_ec2_only(production: Synthesized) -> None:
    one = controller(production)["PassNodeRole"]
    role = production.address("aws_iam_role", f"{AWS}/node/role")
    assert one["Resource"] == [f"${{{role}.arn}}"]
    assert conditions(one) == {"iam:PassedToService": ["ec2.amazonaws.com"]}


def test_the_policy_fits_into_a_role(production: Synthesized) -> None:
    compact = json.dumps(list(controller(production).values()), separators=(",", ":"))
    assert len(compact) < INLINE_POLICY_QUOTA * 0.9  # whitespace does not count, references grow a little


def test_nodes_join_by_their_own_role_and_profile(production: Synthesized) -> None:
    role = production.address("aws_iam_role", f"{AWS}/node/role")
    entry = production.one("aws_eks_access_entry", f"{AWS}/entry")
    assert entry["principal_arn"] == f"${{{role}.arn}}"
    assert entry["type"] == "EC2_LINUX"
    assert production.one("aws_iam_instance_profile")["role"] == f"${{{role}.name}}"


def test_the_queue_is_encrypted_and_takes_messages_from_its_rules_only(production: Synthesized) -> None:
    queue = production.one("aws_sqs_queue", f"{AWS}/queue")
    assert queue["sqs_managed_sse_enabled"] is True
    assert queue["message_retention_seconds"] == 300, "older news of an instance is none"
    send, plain_text = production.statements(f"{AWS}/queue-policy")
    assert (send["Effect"], send["Action"]) == ("Allow", ["sqs:SendMessage"])
    assert send["Principal"] == {"Service": ["events.amazonaws.com"]}
    rules = {f"${{{production.address('aws_cloudwatch_event_rule', path)}.arn}}" for path in rule_paths(production)}
    assert set(conditions(send)["aws:SourceArn"]) == rules
    assert (plain_text["Effect"], plain_text["Action"]) == ("Deny", ["sqs:*"])
    assert plain_text["Principal"] == {"AWS": ["*"]}
    assert conditions(plain_text) == {"aws:SecureTransport": ["false"]}


def rule_paths(synthesized: Synthesized) -> list[str]:
    return list(synthesized.all("aws_cloudwatch_event_rule"))


def test_every_event_that_karpenter_knows_reaches_the_queue(production: Synthesized) -> None:
    patterns = [json.loads(rule["event_pattern"]) for rule in production.all("aws_cloudwatch_event_rule").values()]
    assert {(*pattern["source"], *pattern["detail-type"]) for pattern in patterns} == {
        ("aws.health", "AWS Health Event"),
        ("aws.ec2", "EC2 Spot Instance Interruption Warning"),
        ("aws.ec2", "EC2 Instance Rebalance Recommendation"),
        ("aws.ec2", "EC2 Instance State-change Notification"),
        ("aws.ec2", "EC2 Capacity Reservation Instance Interruption Warning"),
    }
    queue = production.address("aws_sqs_queue", f"{AWS}/queue")
    targets = production.all("aws_cloudwatch_event_target").values()
    assert {target["arn"] for target in targets} == {f"${{{queue}.arn}}"}
    assert {target["rule"] for target in targets} == {
        f"${{{production.address('aws_cloudwatch_event_rule', path)}.name}}" for path in rule_paths(production)
    }
