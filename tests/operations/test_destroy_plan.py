"""What a destroy plan says: what goes first, for how long, and which zones come back with other name servers."""

import json
from typing import Any

import pytest

from operations.destroy_plan import DestroyPlan, unreviewed
from operations.footprint import Footprint, footprint
from operations.protection import refuse_deployed_protection, refuse_protected
from terraform_runner.errors import UserError
from terraform_runner.plan_review import Action, Change

NODE_POOL_JSON = json.dumps({"resources": [{"apiVersion": "karpenter.sh/v1", "kind": "NodePool"}]}, indent=2)
NODE_POOL_YAML = (
    '"resources":\n- "apiVersion": "karpenter.sh/v1"\n  "kind": "NodePool"\n  "metadata":\n    "name": "arm64"\n'
)
ISSUER = json.dumps({"resources": [{"apiVersion": "cert-manager.io/v1", "kind": "ClusterIssuer"}]}, indent=2)
AWS = {"aws": [{"region": "eu-west-3", "allowed_account_ids": ["111122223333"]}]}


def plan(*resources: tuple[str, str, dict[str, Any]]) -> DestroyPlan:
    """Return a plan that destroys the resources: type, name and deployed attributes."""
    changes = [
        {
            "address": f"{kind}.{name}",
            "mode": "managed",
            "type": kind,
            "name": name,
            "change": {"actions": ["delete"], "before": before, "after": None},
        }
        for kind, name, before in resources
    ]
    return DestroyPlan({"resource_changes": changes})


def release(name: str, chart: str = "./raw", values: list[str] | None = None, timeout: int = 300) -> Any:
    return "helm_release", name, {"chart": chart, "values": values, "timeout": timeout}


@pytest.mark.parametrize("values", [[NODE_POOL_JSON], [NODE_POOL_YAML], [ISSUER, NODE_POOL_YAML]])
def test_node_pools_go_first_however_their_values_are_written(values: list[str]) -> None:
    planned = plan(
        release("pools", values=values), release("issuers", values=[ISSUER]), release("karpenter", "karpenter")
    )
    assert planned.released_first == ["helm_release.pools"]


def test_flux_stops_first() -> None:
    planned = plan(release("flux", "flux2"), release("sync", "flux2-sync", values=None))
    assert planned.released_first == ["helm_release.sync"]


def test_a_word_in_a_value_makes_no_release_go_first() -> None:
    text = json.dumps({"description": "waits for kind: NodePool", "kinds": ["NodePool"]}, indent=2)
    assert plan(release("other", values=[text])).released_first == []


def test_the_patience_is_that_of_the_release() -> None:
    assert plan(release("pools", values=[NODE_POOL_JSON], timeout=9000)).patience_seconds == 9000
    assert plan(release("slow", timeout=9000)).patience_seconds == 2700


def test_public_zones_without_a_delegation_set_change_their_name_servers() -> None:
    planned = plan(
        ("aws_route53_zone", "public", {"name": "dev.example.com", "vpc": [], "delegation_set_id": ""}),
        ("aws_route53_zone", "kept", {"name": "kept.example.com", "vpc": [], "delegation_set_id": "N1"}),
        ("aws_route53_zone", "private", {"name": "inner.example.com", "vpc": [{"vpc_id": "vpc-1"}]}),
    )
    assert planned.zones == ["dev.example.com"]


def test_what_was_not_shown_is_noticed() -> None:
    shown = (Change("a.one", "a", Action.DESTROY), Change("a.two", "a", Action.DESTROY))
    assert unreviewed(shown, shown[:1]) == []
    assert unreviewed(shown[:1], shown) == ["destroy a.two"]


def test_names_come_from_the_settings_and_from_what_is_deployed() -> None:
    stack = {
        "provider": AWS,
        "resource": {
            "aws_eks_cluster": {"eks": {"name": "new"}},
            "aws_cloudwatch_log_group": {"a": {"name": "/new"}, "b": {"name": "/${aws_vpc.main.id}"}},
        },
    }
    planned = plan(("aws_eks_cluster", "eks", {"name": "old"}), ("aws_cloudwatch_log_group", "b", {"name": "/vpc-1"}))
    assert footprint(stack, planned.changes) == Footprint(
        region="eu-west-3", accounts=("111122223333",), clusters=("new", "old"), log_groups=("/new", "/vpc-1")
    )


def test_a_stack_that_is_not_at_aws_has_no_footprint() -> None:
    assert footprint({"resource": {"terraform_data": {"one": {}}}}) is None


def test_protection_is_named_with_the_way_to_lift_it() -> None:
    stack = {"resource": {"aws_kms_key": {"key": {"lifecycle": {"prevent_destroy": True}}}, "aws_vpc": {"vpc": {}}}}
    with pytest.raises(
        UserError, match=r"prod is protected: aws_kms_key\.key must .*lift_protection=True.*make deploy ENV=prod"
    ):
        refuse_protected("prod", stack)
    refuse_protected("dev", {"resource": {"aws_vpc": {"vpc": {}}}})


@pytest.mark.parametrize(
    ("before", "body"),
    [
        ({"enable_deletion_protection": True}, {"enable_deletion_protection": False}),
        ({"force_destroy": False}, {"force_destroy": True}),
    ],
)
def test_a_protection_that_is_lifted_but_not_deployed_is_refused(before: dict[str, Any], body: dict[str, Any]) -> None:
    stack = {"resource": {"aws_lb": {"lb": body}}}
    with pytest.raises(
        UserError, match=r"lifted in the settings, but not yet at aws_lb\.lb: make deploy ENV=prod first"
    ):
        refuse_deployed_protection("prod", stack, plan(("aws_lb", "lb", before)))
    refuse_deployed_protection("prod", stack, plan(("aws_lb", "lb", body)))
