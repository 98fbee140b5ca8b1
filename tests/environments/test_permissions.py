"""Every wildcard that is left in a policy of ours, with its reason; a new one needs a line here."""

import json

import pytest
from cdktf import App

from environments.dev import Dev
from environments.prod import Prod

KARPENTER = "cluster/eks/karpenter/controller/role/controller-document"
_LAUNCH = "what it launches has no name yet; launching is bound to the cluster's tags, subnets and groups by conditions"
_OWN = "instances come and go; only those with the cluster's tags"
_KEY = "in a key's policy, * is the key itself"

REASONS = {
    ("addons/cert-manager/identity/role/cert-manager-document", "AwaitChange"): "a change's id is made by the request",
    ("addons/external-secrets/identity/role/external-secrets-document", "ReadSecrets"): "all of the environment's own",
    ("addons/load-balancer-controller/identity/role/aws-load-balancer-controller-document", "Read"): "Describe calls "
    "take no resource",
    (KARPENTER, "LaunchWith"): _LAUNCH,
    (KARPENTER, "LaunchFromOwnTemplate"): _OWN,
    (KARPENTER, "LaunchTagged"): _LAUNCH,
    (KARPENTER, "TagAtCreation"): _LAUNCH,
    (KARPENTER, "TagOwnInstances"): _OWN,
    (KARPENTER, "TerminateOwn"): _OWN,
    (KARPENTER, "ReadEc2"): "Describe calls take no resource",
    (KARPENTER, "ReadImageIds"): "public parameters of AWS",
    (KARPENTER, "ReadPrices"): "the call takes no resource",
    (KARPENTER, "ListInstanceProfiles"): "the call takes no resource",
    (KARPENTER, "ReadInstanceProfile"): "its name ends in a hash and begins with the cluster's",
    ("cluster/eks/karpenter/node/nodeadm-document", "Nodeadm"): "Describe calls take no resource",
    ("cluster/eks/nodes/role/nodeadm-document", "Nodeadm"): "Describe calls take no resource",
    ("cluster/eks/key/policy", "Account"): _KEY,
    ("core/logs/policy", "Account"): _KEY,
    ("core/logs/policy", "CloudWatchLogs"): _KEY,
    ("network/endpoints/own-account", "OwnAccount"): "an endpoint's policy: whatever the caller may do in this account",
    ("network/flow-logs/writer/write-document", "Write"): "the streams of one log group",
    ("network/flow-logs/writer/write-document", "List"): "the call takes no log group",
}


@pytest.fixture(scope="module")
def wildcards(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Where a statement that allows something has a wildcard in an action or a resource."""
    folder = tmp_path_factory.mktemp("out")
    app = App(outdir=str(folder))
    for stack in (Prod, Dev):
        stack(app)
    app.synth()
    found: set[tuple[str, str]] = set()
    for path in folder.glob("stacks/*/cdk.tf.json"):
        for document in json.loads(path.read_text())["data"]["aws_iam_policy_document"].values():
            where = document["//"]["metadata"]["path"].partition("/")[2]
            for statement in document["statement"]:
                named = [*statement["actions"], *statement.get("resources", ())]
                if statement.get("effect") != "Deny" and any("*" in one for one in named):
                    found.add((where, statement["sid"]))
    return found


def test_every_wildcard_has_a_reason(wildcards: set[tuple[str, str]]) -> None:
    assert wildcards - REASONS.keys() == set()


def test_no_reason_is_left_over(wildcards: set[tuple[str, str]]) -> None:
    assert REASONS.keys() - wildcards == set()
