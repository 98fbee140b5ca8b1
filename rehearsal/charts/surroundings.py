"""What the applied stack has around the pods: addresses, and the security groups between them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from ipaddress import IPv4Address, IPv4Network
from typing import Any

from rehearsal.charts.releases import State, managed

_KINDS = ("ingress", "egress")


@dataclass(frozen=True)
class Place:
    """A party outside the pods: where it calls from, and through which security groups."""

    name: str
    addresses: tuple[IPv4Address, ...]
    """One in each of its subnets."""
    groups: frozenset[str]


@dataclass(frozen=True)
class Surroundings:
    """The network of a cluster, as the state has it."""

    state: State

    @cached_property
    def cluster(self) -> Mapping[str, Any] | None:
        """The attributes of the cluster."""
        return next(managed(self.state, "aws_eks_cluster"), None)

    def service(self, number: int) -> IPv4Address | None:
        """Return an address of the range of Services: 1 is the API's, 10 that of DNS."""
        blocks = (self.cluster or {}).get("kubernetes_network_config") or []
        cidr = blocks[0].get("service_ipv4_cidr") if blocks else None
        return IPv4Network(cidr)[number] if cidr else None

    @cached_property
    def control_plane(self) -> Place:
        """The API server."""
        (config,) = (self.cluster or {}).get("vpc_config") or [{}]
        groups = {*(config.get("security_group_ids") or []), config.get("cluster_security_group_id")}
        return Place("the API server", self._in(config.get("subnet_ids") or []), _known(groups))

    @cached_property
    def nodes(self) -> Place:
        """The nodes of the managed groups."""
        subnets = {subnet for body in managed(self.state, "aws_eks_node_group") for subnet in body["subnet_ids"]}
        groups = {
            group
            for body in managed(self.state, "aws_launch_template")
            for one in [body, *(body.get("network_interfaces") or [])]
            for group in one.get("vpc_security_group_ids") or one.get("security_groups") or []
        }
        return Place("nodes", self._in(subnets), _known(groups))

    def load_balancer(self, target_group: str) -> Place | None:
        """Return the load balancer that forwards to a target group, by its ARN."""
        chosen = {
            body["load_balancer_arn"]
            for body in managed(self.state, "aws_lb_listener")
            if any(action.get("target_group_arn") == target_group for action in body.get("default_action") or [])
        }
        for body in managed(self.state, "aws_lb"):
            if body["arn"] in chosen:
                subnets = body.get("subnets") or [one["subnet_id"] for one in body.get("subnet_mapping") or []]
                return Place("the load balancer", self._in(subnets), _known(body.get("security_groups") or []))
        return None

    def between(self, source: Place, destination: Place, port: int, protocol: str = "tcp") -> Iterator[str]:
        """Yield the side whose security groups do not let a connection through; nothing where no group is known."""
        if not (source.groups and destination.groups) or source.groups & destination.groups & self._own:
            return
        for kind, ours, others in zip(_KINDS, (destination, source), (source, destination), strict=True):
            if not any(
                rule["security_group_id"] in ours.groups
                and _on(rule, port, protocol)
                and (
                    rule.get("referenced_security_group_id") in others.groups
                    or any(_within(rule, address) for address in others.addresses)
                )
                for rule in self._rules(kind)
            ):
                yield f"the security groups of {ours.name} have no {kind} rule for {others.name}"

    def lets_out(self, address: IPv4Address, port: int) -> bool:
        """Return whether the nodes' security groups let TCP out to an address; True where none is known."""
        return not self.nodes.groups or any(
            rule["security_group_id"] in self.nodes.groups and _on(rule, port) and _within(rule, address)
            for rule in self._rules("egress")
        )

    @cached_property
    def _own(self) -> frozenset[str]:
        # EKS's own group lets its members reach each other.
        (config,) = (self.cluster or {}).get("vpc_config") or [{}]
        return _known([config.get("cluster_security_group_id")])

    def _rules(self, kind: str) -> Iterator[Mapping[str, Any]]:
        return managed(self.state, f"aws_vpc_security_group_{kind}_rule")

    def _in(self, subnets: Iterable[str]) -> tuple[IPv4Address, ...]:
        cidrs = {body["id"]: body["cidr_block"] for body in managed(self.state, "aws_subnet")}
        # AWS keeps the first four.
        return tuple(IPv4Network(cidrs[one])[4] for one in sorted(subnets) if one in cidrs)


def _known(groups: Iterable[str | None]) -> frozenset[str]:
    return frozenset(group for group in groups if group)


def _on(rule: Mapping[str, Any], port: int, protocol: str = "tcp") -> bool:
    if rule["ip_protocol"] == "-1":
        return True
    return rule["ip_protocol"] == protocol and rule["from_port"] <= port <= rule["to_port"]


def _within(rule: Mapping[str, Any], address: IPv4Address) -> bool:
    return bool(rule.get("cidr_ipv4")) and address in IPv4Network(rule["cidr_ipv4"])
