"""A simulator of packets in synthesized JSON: routes, network ACLs and security groups, as AWS evaluates them.

It does not know the table of flows: only the JSON decides.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from ipaddress import IPv4Address, IPv4Network
from typing import Any, Literal

from tests.support import Synthesized


@dataclass(frozen=True)
class Host:
    """An address in a subnet, perhaps in a security group, or (both None) outside the VPC."""

    address: IPv4Address
    subnet: str | None = None
    group: str | None = None


@dataclass(frozen=True)
class Blocked:
    """The fence or route that stopped a packet."""

    by: str

    def __bool__(self) -> bool:
        return False


def _referenced(value: str) -> str:
    match = re.fullmatch(r"\$\{(\w+\.[\w-]+)\.\w+\}", value)
    assert match, value
    return match[1]


Passed = Literal[True]


class Simulator:
    """A network to send packets through."""

    def __init__(self, synthesized: Synthesized) -> None:
        self.resources: dict[str, dict[str, Any]] = {
            f"{kind}.{name}": body
            for kind, bodies in synthesized.json["resource"].items()
            for name, body in bodies.items()
        }

    def _of(self, kind: str) -> dict[str, dict[str, Any]]:
        return {address: body for address, body in self.resources.items() if address.startswith(f"{kind}.")}

    @cached_property
    def vpc_cidr(self) -> IPv4Network:
        (vpc,) = self._of("aws_vpc").values()
        return IPv4Network(vpc["cidr_block"])

    @cached_property
    def _acl_of_subnet(self) -> dict[str, str]:
        return {
            _referenced(subnet): address
            for address, acl in self._of("aws_network_acl").items()
            for subnet in acl["subnet_ids"]
        }

    @cached_property
    def _routes_of_subnet(self) -> dict[str, list[tuple[IPv4Network, str]]]:
        routes: dict[str, list[tuple[IPv4Network, str]]] = {table: [] for table in self._of("aws_route_table")}
        for route in self._of("aws_route").values():
            (target,) = [
                key for key in ("gateway_id", "nat_gateway_id", "transit_gateway_id") if route.get(key) is not None
            ]
            routes[_referenced(route["route_table_id"])].append(
                (IPv4Network(route["destination_cidr_block"]), _referenced_or_name(route[target], target))
            )
        return {
            _referenced(association["subnet_id"]): routes[_referenced(association["route_table_id"])]
            for association in self._of("aws_route_table_association").values()
        }

    @cached_property
    def _rules(self) -> dict[tuple[str, str], list[dict[str, Any]]]:
        rules: dict[tuple[str, str], list[dict[str, Any]]] = {}
        for direction in ("ingress", "egress"):
            for rule in self._of(f"aws_vpc_security_group_{direction}_rule").values():
                rules.setdefault((_referenced(rule["security_group_id"]), direction), []).append(rule)
        return rules

    def host(self, tier: str, zone: str, group: str | None, number: int = 10) -> Host:
        """Return a host in the tier's subnet of the zone, found by the tags and names in the JSON.

        Without a security group, network ACLs and routes alone stop its packets.
        """
        (subnet,) = [
            address
            for address, body in self._of("aws_subnet").items()
            if body["tags"]["tier"] == tier and body["availability_zone"] == zone
        ]
        groups = [
            address
            for address, body in self._of("aws_security_group").items()
            if group is not None and body["name"].endswith(f"-{group}")
        ]
        assert len(groups) == (group is not None), groups
        return Host(IPv4Network(self.resources[subnet]["cidr_block"])[number], subnet, *groups)

    def connects(self, source: Host, destination: Host, protocol: str, port: int, reply_port: int) -> Passed | Blocked:
        """Return whether request and reply pass every fence and route."""
        if not self._group_allows(source, destination, "egress", protocol, port):
            return Blocked("source's security group")
        if not self._group_allows(destination, source, "ingress", protocol, port):
            return Blocked("destination's security group")
        there = self.passes(source, destination, protocol, port)
        if not there:
            return there
        back = self.passes(destination, source, protocol, reply_port)
        return Blocked(f"reply: {back.by}") if isinstance(back, Blocked) else True

    def passes(self, source: Host, destination: Host, protocol: str, port: int) -> Passed | Blocked:
        """Return whether one packet passes routes and network ACLs; security groups are not asked."""
        if source.subnet is not None and source.subnet == destination.subnet:
            return True
        if source.subnet is not None and not self.acl_allows(
            source.subnet, destination.address, "egress", protocol, port
        ):
            return Blocked("source's network ACL")
        if source.subnet is None or destination.subnet is None:
            crossed = self._crosses_border(source, destination, protocol, port)
            if isinstance(crossed, Blocked):
                return crossed
        if destination.subnet is not None and not self.acl_allows(
            destination.subnet, source.address, "ingress", protocol, port
        ):
            return Blocked("destination's network ACL")
        return True

    def _crosses_border(self, source: Host, destination: Host, protocol: str, port: int) -> Passed | Blocked:
        """Return whether a packet gets in or out, by the way that the inner end's routes name in both directions."""
        inside, outside = (source, destination) if source.subnet else (destination, source)
        assert inside.subnet is not None
        target = self.route(inside.subnet, outside.address)
        if target is None:
            return Blocked("no route")
        if not target.startswith("aws_nat_gateway."):
            return True
        gateway = _referenced(self.resources[target]["subnet_id"])
        if not self.acl_allows(gateway, source.address, "ingress", protocol, port):
            return Blocked("network ACL before the NAT gateway")
        if not self.acl_allows(gateway, destination.address, "egress", protocol, port):
            return Blocked("network ACL behind the NAT gateway")
        return True if self.route(gateway, outside.address) else Blocked("no route behind the NAT gateway")

    def is_behind_nat(self, host: Host, outside: IPv4Address) -> bool:
        """Return whether a host shares an address on the way to ``outside``, from where nothing can connect to it."""
        assert host.subnet is not None
        return (self.route(host.subnet, outside) or "").startswith("aws_nat_gateway.")

    def route(self, subnet: str, address: IPv4Address) -> str | None:
        """Return the target of a subnet's route to an address, if it has one."""
        matching = [(network, target) for network, target in self._routes_of_subnet[subnet] if address in network]
        return max(matching, key=lambda route: route[0].prefixlen)[1] if matching else None

    def acl_allows(self, subnet: str, peer: IPv4Address, direction: str, protocol: str, port: int) -> bool:
        """Return whether the subnet's network ACL lets a packet from or to ``peer`` pass."""
        acl = self.resources[self._acl_of_subnet[subnet]]
        for entry in sorted(acl.get(direction, []), key=lambda entry: entry["rule_no"]):
            if peer not in IPv4Network(entry["cidr_block"]):
                continue
            everything = entry["protocol"] == "-1"
            if everything or (entry["protocol"] == protocol and entry["from_port"] <= port <= entry["to_port"]):
                return entry["action"] == "allow"
        return False

    def _group_allows(self, host: Host, peer: Host, direction: str, protocol: str, port: int) -> bool:
        if host.group is None:
            return True
        for rule in self._rules.get((host.group, direction), []):
            if rule["ip_protocol"] != protocol or not rule["from_port"] <= port <= rule["to_port"]:
                continue
            if "cidr_ipv4" in rule and peer.address in IPv4Network(rule["cidr_ipv4"]):
                return True
            if "referenced_security_group_id" in rule and peer.group == _referenced(
                rule["referenced_security_group_id"]
            ):
                return True
        return False


def _referenced_or_name(value: str, target: str) -> str:
    return _referenced(value) if value.startswith("${") else f"{target}.{value}"
