"""Cases, and the objects that they share."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

from botocore.exceptions import ClientError

from rehearsal.aws.server import AwsServer

REGION = "eu-west-3"
ACCOUNT = "123456789012"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/platform/deployer"


class Aws:
    """The clients of one server: `aws.ec2`, `aws.eks` and so on."""

    def __init__(self, server: AwsServer) -> None:
        self.server = server
        self._client = cache(lambda service: server.client(service, REGION))

    def __getattr__(self, service: str) -> Any:
        return self._client(service)

    @cached_property
    def vpc(self) -> str:
        """A shared VPC."""
        return self.ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]

    @cached_property
    def subnets(self) -> list[str]:
        """Two subnets of the shared VPC."""
        return [
            self.ec2.create_subnet(VpcId=self.vpc, CidrBlock=f"10.0.{n}.0/24", AvailabilityZone=f"{REGION}{zone}")[
                "Subnet"
            ]["SubnetId"]
            for n, zone in enumerate("ab")
        ]

    @cached_property
    def image(self) -> str:
        """An image for instances."""
        return self.ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]

    def cluster(self, mode: str = "API", **options: Any) -> str:
        """Create an EKS cluster."""
        name = unique("cluster")
        self.eks.create_cluster(
            name=name,
            roleArn=ROLE,
            version="1.33",
            accessConfig={"authenticationMode": mode},
            resourcesVpcConfig={"subnetIds": self.subnets, "publicAccessCidrs": ["203.0.113.0/24"]},
            **options,
        )
        return name

    @cached_property
    def shared_cluster(self) -> str:
        """An EKS cluster for cases that change only their own objects: its creation takes time."""
        return self.cluster()

    def node_group(self, cluster: str, **options: Any) -> dict[str, Any]:
        """Create a node group of a cluster."""
        place = {"clusterName": cluster, "nodegroupName": unique("nodes"), "subnets": self.subnets}
        return self.eks.create_nodegroup(nodeRole=ROLE, **{**place, **options})["nodegroup"]

    def launch_template(self) -> str:
        """Create a launch template with two versions."""
        template = self.ec2.create_launch_template(
            LaunchTemplateName=unique("template"), LaunchTemplateData={"InstanceType": "t3.small"}
        )["LaunchTemplate"]["LaunchTemplateId"]
        self.ec2.create_launch_template_version(
            LaunchTemplateId=template, LaunchTemplateData={"InstanceType": "t3.large"}
        )
        return template


def role() -> str:
    """Return the ARN of a role that no other case uses."""
    return f"arn:aws:iam::{ACCOUNT}:role/platform/{unique('role')}"


def unique(name: str) -> str:
    """Return a name that no other case uses: all share two servers."""
    return f"{name}-{uuid.uuid4().hex[:8]}"


@contextmanager
def refused(code: str) -> Iterator[None]:
    """Expect a call to be refused with this error code."""
    found = "nothing"
    try:
        yield
    except ClientError as error:
        found = error.response["Error"]["Code"]
    # Not pytest.raises: what that raises is no Exception, and would pass by `open_in`.
    assert found == code


Check = Callable[[Aws], Iterator[None]]


@dataclass(frozen=True)
class Case:
    """The proof that a gap is filled.

    `check` sets up objects that stock moto can create, and yields. After that it must fail if the gap is open.
    """

    gap: str
    check: Check

    def run(self, aws: Aws) -> None:
        """Set up, then check."""
        steps = self.check(aws)
        next(steps)
        for _ in steps:
            raise AssertionError(f"the case for {self.gap} yields more than once")

    def open_in(self, aws: Aws) -> bool:
        """Return whether a server has the gap. A failure of the set-up is not the gap, and is raised."""
        steps = self.check(aws)
        next(steps)
        try:
            next(steps, None)
        except Exception:
            return True
        return False


@dataclass
class Cases:
    """A decorator that collects cases, by the gap of each."""

    cases: list[Case] = field(default_factory=list)

    def __call__(self, gap: str) -> Callable[[Check], Check]:
        def collect(check: Check) -> Check:
            self.cases.append(Case(gap, check))
            return check

        return collect
