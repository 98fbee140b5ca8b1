"""A cluster on made-up ids, and what depends on what in the JSON."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.vpc import Vpc

from r3edge.cluster import AccessSettings, Cluster, ClusterSettings
from tests.support import Synthesized, context, synthesize

DEPLOYER = "arn:aws:iam::123456789012:role/ci/deployer"
ADMIN = "arn:aws:iam::123456789012:role/admin"
READER = "arn:aws:iam::123456789012:role/plan"
SUBNETS = ("subnet-a", "subnet-b", "subnet-c")
CONTROL_PLANE_GROUP, NODE_GROUP = "sg-control-plane", "sg-nodes"
LOGS_KEY = "arn:aws:kms:eu-west-3:123456789012:key/logs"
NETWORK = "network"
"""The id of the resource that stands for the network being ready."""

_REFERENCE = re.compile(r"\$\{((?:data\.)?aws_\w+\.[\w-]+)\.")


def settings(**changes: Any) -> ClusterSettings:
    """Ordinary settings, with changes."""
    given: dict[str, Any] = {"access": AccessSettings(deployers=(DEPLOYER,), admins=(ADMIN,), readers=(READER,))}
    return ClusterSettings(**given | changes)


def add_cluster(stack: TerraformStack, *, protected: bool = False, **changes: Any) -> Cluster:
    """A cluster with these settings, in a stack."""
    network = Vpc(stack, NETWORK, cidr_block="10.0.0.0/16")
    return Cluster(
        stack,
        "eks",
        settings=settings(**changes),
        context=context(protected=protected),
        subnet_ids=SUBNETS,
        control_plane_security_group_id=CONTROL_PLANE_GROUP,
        node_security_group_id=NODE_GROUP,
        logs_key_arn=LOGS_KEY,
        network_ready=[network],
    )


def synthesize_cluster(
    then: Callable[[TerraformStack, Cluster], Any] | None = None, *, protected: bool = False, **changes: Any
) -> Synthesized:
    """The JSON of a stack with a cluster, to which ``then`` may add."""

    def build(stack: TerraformStack) -> None:
        cluster = add_cluster(stack, protected=protected, **changes)
        if then:
            then(stack, cluster)

    return synthesize(build)


def _direct(body: Any) -> set[str]:
    if isinstance(body, str):
        return set(_REFERENCE.findall(body))
    if isinstance(body, Mapping):
        inside = {found for key, value in body.items() if key != "//" for found in _direct(value)}
        return inside | set(body.get("depends_on", ()))
    if isinstance(body, list):
        return {found for value in body for found in _direct(value)}
    return set()


def dependencies(synthesized: Synthesized, address: str) -> set[str]:
    """The addresses of all that exists before a resource, and goes after it."""
    bodies = {
        f"{prefix}{kind}.{name}": body
        for prefix, section in (("", "resource"), ("data.", "data"))
        for kind, named in synthesized.json.get(section, {}).items()
        for name, body in named.items()
    }
    found: set[str] = set()
    waiting = [address]
    while waiting:
        for dependency in _direct(bodies[waiting.pop()]) - found:
            found.add(dependency)
            waiting.append(dependency)
    return found


@pytest.fixture(scope="package")
def plain() -> Synthesized:
    """A cluster with nothing but the defaults."""
    return synthesize_cluster()


@pytest.fixture(scope="package")
def protected() -> Synthesized:
    """The same in a protected environment."""
    return synthesize_cluster(protected=True)
