"""Elastic Load Balancing version 2.

Follows the Elastic Load Balancing API Reference (2015-12-01): CreateLoadBalancer, DeleteLoadBalancer and
CreateListener.
"""

from collections.abc import Callable
from typing import Any

from moto.elbv2.exceptions import DuplicateListenerError, DuplicateLoadBalancerName, ELBClientError
from moto.elbv2.models import ELBv2Backend, FakeListener, FakeLoadBalancer

from .patching import Gaps

gaps = Gaps("Elastic Load Balancing")

PROTECTION = "deletion_protection.enabled"


@gaps.wrap(ELBv2Backend)
def create_load_balancer(
    original: Callable[..., FakeLoadBalancer], self: ELBv2Backend, name: str, **options: Any
) -> FakeLoadBalancer:
    """Stock moto creates several load balancers of one name.

    AWS answers with the first if all settings are the same.
    """
    for balancer in list(self.load_balancers.values()):
        if balancer.name == name:
            if _settings(balancer) == _wanted(options):
                return balancer
            raise DuplicateLoadBalancerName
    return original(self, name=name, **options)


def _settings(balancer: FakeLoadBalancer) -> tuple[Any, ...]:
    subnets = sorted(subnet.id for subnet in balancer.subnets)
    return balancer.type, balancer.scheme, balancer.ip_address_type, subnets, sorted(balancer.security_groups or [])


def _wanted(options: dict[str, Any]) -> tuple[Any, ...]:
    mappings = [mapping["SubnetId"] for mapping in options.get("subnet_mappings") or []]
    return (
        options.get("loadbalancer_type") or "application",
        options.get("scheme"),
        options.get("ip_address_type"),
        sorted([*(options.get("subnet_ids") or []), *mappings]),
        sorted(options.get("security_groups") or []),
    )


@gaps.wrap(ELBv2Backend)
def delete_load_balancer(original: Callable[..., None], self: ELBv2Backend, arn: str) -> None:
    """Stock moto deletes a load balancer with deletion protection."""
    balancer = self.load_balancers.get(arn)
    if balancer and balancer.attrs.get(PROTECTION) == "true":
        raise ELBClientError(
            "OperationNotPermitted", f"Load balancer '{arn}' cannot be deleted because deletion protection is enabled"
        )
    original(self, arn)


@gaps.wrap(ELBv2Backend)
def create_listener(
    original: Callable[..., FakeListener],
    self: ELBv2Backend,
    load_balancer_arn: str,
    protocol: str,
    port: str,
    *,
    actions: list[dict[str, Any]],
    **options: Any,
) -> FakeListener:
    """Stock moto takes several listeners for a port, and a target group for several load balancers."""
    for balancer in list(self.load_balancers.values()):
        for listener in list(balancer.listeners.values()):
            if balancer.arn == load_balancer_arn:
                if str(listener.port) == str(port):
                    raise DuplicateListenerError
            elif taken := sorted(_target_groups(self, actions) & _target_groups(self, _actions(listener))):
                raise ELBClientError(
                    "TargetGroupAssociationLimit",
                    "The following target groups cannot be associated with more than one load balancer: "
                    + ", ".join(taken),
                )
    return original(self, load_balancer_arn, protocol, port, actions=actions, **options)


def _actions(listener: FakeListener) -> list[dict[str, Any]]:
    return [action.data for action in listener.default_actions]


def _target_groups(backend: ELBv2Backend, actions: list[dict[str, Any]]) -> set[str]:
    return {arn for action in actions for arn in backend._get_target_group_arns_from(action)}
