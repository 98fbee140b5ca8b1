"""Karpenter's AWS side."""

import json
from fnmatch import fnmatchcase
from typing import Any

from cdktf import TerraformOutput, TerraformStack
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue

from r3edge.cluster import Cluster
from tests.cluster.conftest import dependencies, synthesize_cluster
from tests.support import Synthesized

CONTROLLER = "eks/karpenter/controller/role/controller-document"
READING = ("*:Describe*", "*:Get*", "*:List*", "sqs:ReceiveMessage")
INLINE_POLICY_QUOTA = 10_240


def controller(synthesized: Synthesized) -> dict[str, dict[str, Any]]:
    return {one["sid"]: one for one in synthesized.statements(CONTROLLER)}


def reads(action: str) -> bool:
    return any(fnmatchcase(action, pattern) for pattern in READING)


def conditions(one: dict[str, Any]) -> dict[str, list[str]]:
    return {condition["variable"]: condition["values"] for condition in one.get("condition", ())}


def test_the_controller_changes_nothing_outside_this_account_and_region(plain: Synthesized) -> None:
    others = ("arn:aws:ec2:eu-west-3::image/*", "arn:aws:ec2:eu-west-3::snapshot/*")
    for sid, one in controller(plain).items():
        if all(reads(action) for action in one["actions"]):
            continue
        for resource in one["resources"]:
            reference = resource.startswith("${aws_")
            assert reference or resource in others or ":eu-west-3:123456789012:" in resource, (sid, resource)


def test_the_controller_creates_and_ends_only_what_bears_the_clusters_tag(plain: Synthesized) -> None:
    owned = "kubernetes.io/cluster/r3edge-test"
    unscoped = []
    for sid, one in controller(plain).items():
        if any(action.startswith("ec2:") and not reads(action) for action in one["actions"]):
            keys = conditions(one)
            if not {f"aws:RequestTag/{owned}", f"aws:ResourceTag/{owned}"} & set(keys):
                unscoped.append(sid)
    # What instances are launched with: images, snapshots, subnets and security groups, none of which it changes.
    assert unscoped == ["LaunchWith"]
    (launch_with,) = [controller(plain)[sid] for sid in unscoped]
    assert not [
        resource
        for resource in launch_with["resources"]
        if resource.rpartition(":")[2].split("/")[0] in ("instance", "launch-template", "fleet", "volume")
    ]


def test_wildcard_actions_and_instance_profile_changes_are_not_granted(plain: Synthesized) -> None:
    actions = [action for one in controller(plain).values() for action in one["actions"]]
    assert not [action for action in actions if "*" in action]
    assert {action for action in actions if action.startswith("iam:")} == {
        "iam:ListInstanceProfiles",
        "iam:GetInstanceProfile",
        "iam:PassRole",
    }


def test_a_node_class_can_be_deleted(plain: Synthesized) -> None:
    """Karpenter looks for a profile of its own making first; refused, it keeps the class, and destroy hangs."""
    own = f"${{{plain.address('aws_iam_instance_profile', 'eks/karpenter/profile')}.arn}}"
    assert controller(plain)["ReadInstanceProfile"]["resources"] == [
        own,
        "arn:aws:iam::123456789012:instance-profile/r3edge-test_*",
    ]


def test_the_controller_passes_its_nodes_role_to_ec2_only(plain: Synthesized) -> None:
    one = controller(plain)["PassNodeRole"]
    assert one["resources"] == [f"${{{plain.address('aws_iam_role', 'eks/karpenter/node/role')}.arn}}"]
    assert conditions(one) == {"iam:PassedToService": ["ec2.amazonaws.com"]}


def test_the_policy_fits_into_a_role(plain: Synthesized) -> None:
    compact = json.dumps(list(controller(plain).values()), separators=(",", ":"))
    assert len(compact) < INLINE_POLICY_QUOTA * 0.9  # whitespace does not count, references grow a little


def test_nodes_join_by_their_own_role_and_profile(plain: Synthesized) -> None:
    role = plain.address("aws_iam_role", "eks/karpenter/node/role")
    entry = plain.one("aws_eks_access_entry", "eks/karpenter/entry")
    assert entry["principal_arn"] == f"${{{role}.arn}}"
    assert entry["type"] == "EC2_LINUX"
    assert plain.one("aws_iam_instance_profile")["role"] == f"${{{role}.name}}"


def test_the_queue_is_encrypted_and_takes_messages_from_its_rules_only(plain: Synthesized) -> None:
    assert plain.one("aws_sqs_queue")["sqs_managed_sse_enabled"] is True
    send, plain_text = plain.statements("eks/karpenter/queue-document")
    assert (send["effect"], send["actions"]) == ("Allow", ["sqs:SendMessage"])
    assert send["principals"] == [{"type": "Service", "identifiers": ["events.amazonaws.com"]}]
    rules = {f"${{{plain.address('aws_cloudwatch_event_rule', path)}.arn}}" for path in rule_paths(plain)}
    assert set(conditions(send)["aws:SourceArn"]) == rules
    assert (plain_text["effect"], plain_text["actions"]) == ("Deny", ["sqs:*"])
    assert plain_text["principals"] == [{"type": "AWS", "identifiers": ["*"]}]
    assert conditions(plain_text) == {"aws:SecureTransport": ["false"]}


def rule_paths(synthesized: Synthesized) -> list[str]:
    return list(synthesized.all("aws_cloudwatch_event_rule"))


def test_every_event_that_karpenter_knows_reaches_the_queue(plain: Synthesized) -> None:
    patterns = [json.loads(rule["event_pattern"]) for rule in plain.all("aws_cloudwatch_event_rule").values()]
    assert {(*pattern["source"], *pattern["detail-type"]) for pattern in patterns} == {
        ("aws.health", "AWS Health Event"),
        ("aws.ec2", "EC2 Spot Instance Interruption Warning"),
        ("aws.ec2", "EC2 Instance Rebalance Recommendation"),
        ("aws.ec2", "EC2 Instance State-change Notification"),
        ("aws.ec2", "EC2 Capacity Reservation Instance Interruption Warning"),
    }
    queue = f"${{{plain.address('aws_sqs_queue', 'eks/karpenter/queue')}.arn}}"
    targets = plain.all("aws_cloudwatch_event_target").values()
    assert {target["arn"] for target in targets} == {queue}
    assert {target["rule"] for target in targets} == {
        f"${{{plain.address('aws_cloudwatch_event_rule', path)}.name}}" for path in rule_paths(plain)
    }


def test_handles_and_order_for_the_chart() -> None:
    def chart(stack: TerraformStack, cluster: Cluster) -> None:
        karpenter = cluster.karpenter
        TerraformOutput(stack, "queue", value=karpenter.queue_name)
        TerraformOutput(stack, "role", value=karpenter.node_role_name)
        TerraformOutput(stack, "profile", value=karpenter.instance_profile_name)
        SqsQueue(stack, "chart", depends_on=list(karpenter.ready))

    synthesized = synthesize_cluster(chart)
    assert {name: output["value"] for name, output in synthesized.json["output"].items()} == {
        "queue": f"${{{synthesized.address('aws_sqs_queue', 'eks/karpenter/queue')}.name}}",
        "role": f"${{{synthesized.address('aws_iam_role', 'eks/karpenter/node/role')}.name}}",
        "profile": f"${{{synthesized.address('aws_iam_instance_profile', 'eks/karpenter/profile')}.name}}",
    }
    before = dependencies(synthesized, synthesized.address("aws_sqs_queue", "chart"))
    assert before >= {
        synthesized.address("aws_iam_role_policy", "eks/karpenter/controller/role/controller"),
        synthesized.address("aws_eks_pod_identity_association", "eks/karpenter/controller/association"),
        synthesized.address("aws_eks_access_entry", "eks/karpenter/entry"),
        synthesized.address("aws_sqs_queue_policy", "eks/karpenter/queue-policy"),
    }
