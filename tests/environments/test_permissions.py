"""The reason of every wildcard in a policy; a new one needs a line here."""

import re

import pytest
from policy_sentry.querying.actions import get_actions_for_service

from r3edge.platform import EnvironmentSettings
from tests.support import Synthesized

KARPENTER = "addons/karpenter/aws/controller/role/controller"
_LAUNCH = "what it launches has no name yet; launching is bound to the cluster's tags, subnets and groups by conditions"
_OWN = "instances come and go; only those with the cluster's tags"
_READ = "a plan reads what there is, and Describe calls take no resource"
_OWN_SECRETS = "the secrets of the environment"
_OWN_KEYS = "the keys that bear the environment's tag"
_STATE_KEY = "the state's key goes by its alias"
_IDENTITIES = "what begins with the environment's name"
_DEPLOY = {
    "Deploy": "a deployment creates, and what it creates has no name yet",
    "Identities": _IDENTITIES,
    "PassRoles": _IDENTITIES,
    "ServiceLinkedRoles": "AWS chooses their names",
}
_KEY = "in a key's policy, * is the key itself"

REASONS = {
    ("addons/cert-manager/identity/role/cert-manager", "AwaitChange"): "a change's id is made by the request",
    ("addons/external-secrets/identity/role/external-secrets", "AssumeStores"): "the roles of the secret stores",
    ("addons/load-balancer-controller/identity/role/aws-load-balancer-controller", "Read"): "Describe calls "
    "take no resource",
    ("services/grafana/collectors/identity/role/cloudwatch", "ReadMetrics"): "metrics have no resource",
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
    ("addons/karpenter/aws/node/nodeadm", "Nodeadm"): "Describe calls take no resource",
    ("cluster/nodes/role/nodeadm", "Nodeadm"): "Describe calls take no resource",
    ("cluster/key/key", "Account"): _KEY,
    ("logs-key/key", "Account"): _KEY,
    ("secrets/key/key", "Account"): _KEY,
    **{
        (f"services/{path}/key/key", sid): _KEY
        for path, sids in {
            "alarms": ("Account", "Services", "EventBridge"),
            "guardrails/trail": ("Account", "Encrypt", "Describe"),
            "images": ("Account",),
            "postgresql/instance": ("Account",),
        }.items()
        for sid in sids
    },
    **{
        (f"services/auth0/machine-{name}/key-1", "Account"): _KEY
        for name in ("money-manager", "order-manager", "position-tracker", "scheduler-service", "session-manager")
    },
    ("services/auth0/log/may-write", "Write"): "the streams of one log group",
    **{
        (f"services/github/workflows/{role}-policy", sid): reason
        for role, reasons in {"plan": {"Read": _READ}, "deploy": _DEPLOY}.items()
        for sid, reason in {**reasons, "ReadSecrets": _OWN_SECRETS, "StateKey": _STATE_KEY, "Keys": _OWN_KEYS}.items()
    },
    ("services/guardrails/trail/store/policy", "Write"): "the account's own folder of the trail",
    ("logs-key/key", "CloudWatchLogs"): _KEY,
    **{
        (f"network/endpoints/{service}", "OwnAccount"): "an endpoint's policy: whatever the caller may in this account"
        for service in ("ssm", "ssmmessages")
    },
    ("network/flow-logs/writer/write", "Write"): "the streams of one log group",
    ("network/flow-logs/writer/write", "List"): "the call takes no log group",
}


@pytest.fixture(scope="module")
def wildcards(environments: list[tuple[Synthesized, EnvironmentSettings]]) -> set[tuple[str, str]]:
    """Return document and statement of every wildcard in an action or a resource that is allowed."""
    found: set[tuple[str, str]] = set()
    for stack, _ in environments:
        for where, statements in stack.policies.items():
            for statement in statements:
                named = [*statement["Action"], *statement.get("Resource", ())]
                if statement["Effect"] == "Allow" and any("*" in name for name in named):
                    # Long policies and statements are divided, and numbered.
                    divided = re.fullmatch(r"(.*-policy)-\d+", where)
                    sid = statement["Sid"]
                    found.add((divided[1], sid.rstrip("0123456789")) if divided else (where, sid))
    return found


def test_every_wildcard_has_a_reason(wildcards: set[tuple[str, str]]) -> None:
    assert wildcards - REASONS.keys() == set()


def test_no_reason_is_left_over(wildcards: set[tuple[str, str]]) -> None:
    assert REASONS.keys() - wildcards == set()


def test_every_action_exists(environments: list[tuple[Synthesized, EnvironmentSettings]]) -> None:
    """AWS takes a policy with any action in it, and a misspelt one permits nothing."""
    named = {
        action
        for stack, _ in environments
        for statements in stack.policies.values()
        for statement in statements
        for action in statement["Action"]
        if "*" not in action
    }
    services = {action.partition(":")[0] for action in named}
    known = {action.lower() for service in services for action in get_actions_for_service(service)}
    assert {action for action in named if action.lower() not in known} == set()
