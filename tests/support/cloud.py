"""AWS in this process, for tests that do not need Terraform."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from moto import mock_aws

from operations.cloud import Clients, clients_in
from operations.footprint import Footprint

REGION = "eu-west-3"
CLUSTER = "shop-dev"
NAMES = Footprint(
    region=REGION,
    accounts=("123456789012",),
    clusters=(CLUSTER,),
    log_groups=(f"/aws/eks/{CLUSTER}/cluster", "/shop/flows"),
)
OWNED = {f"kubernetes.io/cluster/{CLUSTER}": "owned"}


@contextmanager
def aws_in_process() -> Iterator[Clients]:
    """Yield the clients of an empty account."""
    # The thousands of images take seconds, and no test asks for them.
    with patch.dict(os.environ, {"MOTO_EC2_LOAD_DEFAULT_AMIS": "false"}), mock_aws():
        yield clients_in(REGION)


def tag_list(**tags: str) -> list[dict[str, str]]:
    return [{"Key": key, "Value": value} for key, value in tags.items()]


def tagged(kind: str, **tags: str) -> list[dict[str, Any]]:
    """Return the argument TagSpecifications of EC2."""
    return [{"ResourceType": kind, "Tags": tag_list(**tags)}]


def launch(clients: Clients, **tags: str) -> str:
    """Launch an instance and return its id."""
    ec2 = clients("ec2")
    answer = ec2.run_instances(
        ImageId="ami-12c6146b", MinCount=1, MaxCount=1, TagSpecifications=tagged("instance", **tags)
    )
    return answer["Instances"][0]["InstanceId"]


def subnet(clients: Clients, zone: str = "a") -> dict[str, Any]:
    """Return a subnet of the default VPC."""
    found = clients("ec2").describe_subnets(Filters=[{"Name": "availability-zone", "Values": [f"{REGION}{zone}"]}])
    return found["Subnets"][0]
