"""``make destroy`` with the real Terraform and AWS provider, against the rehearsal's server, and deploying again."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from operations.consent import Consent
from rehearsal import steps
from rehearsal.procedure import Procedure
from rehearsal.project import Project
from rehearsal.run import Result, rehearse
from rehearsal.steps import Rehearsal
from rehearsal.testing.calls import Fault, named
from rehearsal.testing.proxy import FaultyProxy
from terraform_runner.errors import StepFailed
from terraform_runner.terraform import Event
from tests.support.cloud import tagged
from tests.support.paths import SCHEMAS
from tests.support.small_environment import CLUSTER, LOG_GROUP, REGION, ZONE, small_environment
from tests.support.terraform import provider_or_skip, silent_display
from tools.destroy_rehearsal import destruction

pytestmark = pytest.mark.rehearsal

NODE = {f"kubernetes.io/cluster/{CLUSTER}": "owned", "karpenter.sh/nodepool": "arm64"}
YES, NO = Consent(lambda _: "dev", lambda _: "yes"), Consent(lambda _: "dev", lambda _: "no")


@dataclass
class World:
    """What happens beside Terraform: Karpenter launches and ends a node. EKS's last logs are the server's affair."""

    rehearsal: Rehearsal
    happened: list[str] = field(default_factory=list)
    nodes: list[str] = field(default_factory=list)

    def client(self, service: str) -> Any:
        return self.rehearsal.server.client(service, REGION)

    def launch(self) -> None:
        """Launch a node, as Karpenter does; make a volume, as the CSI driver does."""
        ec2 = self.client("ec2")
        subnet = ec2.describe_subnets(Filters=[{"Name": "cidr-block", "Values": ["10.0.0.0/24"]}])["Subnets"][0]
        template = ec2.create_launch_template(
            LaunchTemplateName="karpenter.k8s.aws/1",
            LaunchTemplateData={"InstanceType": "t4g.medium", "ImageId": "ami-12c6146b"},
            TagSpecifications=tagged("launch-template", **NODE),
        )["LaunchTemplate"]
        answer = ec2.run_instances(
            LaunchTemplate={"LaunchTemplateId": template["LaunchTemplateId"]},
            MinCount=1,
            MaxCount=1,
            SubnetId=subnet["SubnetId"],
            TagSpecifications=tagged("instance", **NODE),
        )
        self.nodes = [answer["Instances"][0]["InstanceId"]]
        ec2.create_volume(Size=1, AvailabilityZone=f"{REGION}a", TagSpecifications=tagged("volume", **NODE))

    def on_event(self, event: Event) -> None:
        """Record what is destroyed."""
        if event.get("type") == "apply_complete":
            self.happened.append(event["hook"]["resource"]["addr"])

    def sleep(self, _seconds: float) -> None:
        """End the node, as Karpenter does once its NodePool is deleted."""
        self.happened.append("waited")
        assert "helm_release.node_pools" in self.happened
        assert "helm_release.karpenter" in self.rehearsal.terraform.state_list(), "it has to end its instances"
        self.client("ec2").terminate_instances(InstanceIds=self.nodes)

    def destroy(self, consent: Consent = YES) -> None:
        self.happened = []
        destruction(self.rehearsal, consent=consent, on_event=self.on_event, sleep=self.sleep).run()

    @property
    def log_groups(self) -> list[str]:
        return [group["logGroupName"] for group in self.client("logs").describe_log_groups()["logGroups"]]


@pytest.fixture
def rehearsed(tmp_path: Path) -> Callable[[Procedure], Result]:
    """Return a function that rehearses the small environment."""
    provider_or_skip()
    (tmp_path / "stacks" / "dev").mkdir(parents=True)
    (tmp_path / "stacks" / "dev" / "cdk.tf.json").write_text(json.dumps(small_environment()))

    def rehearsed(procedure: Procedure) -> Result:
        return rehearse(
            "dev",
            stacks=tmp_path / "stacks",
            output=tmp_path / "rehearsal.out",
            display=silent_display(),
            project=Project(folder=tmp_path, schemas=SCHEMAS),
            procedure=procedure,
        )

    return rehearsed


def test_destroy_then_deploy_again(rehearsed: Callable[[Procedure], Result]) -> None:
    """Left-overs are kept, so that the next deployment fails; the next destroy breaks off, too, and is repeated."""

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.take_inventory(rehearsal)
        steps.deploy(rehearsal)
        with FaultyProxy(rehearsal.server.url) as proxy:
            world = World(replace(rehearsal, environment=proxy.environment(rehearsal.environment)))
            world.launch()

            world.destroy(NO)
            first = world.happened.index("waited")
            assert set(world.happened[:first]) == {"helm_release.sync", "helm_release.node_pools"}
            assert "helm_release.karpenter" in world.happened[first:]
            assert rehearsal.terraform.state_list() == []
            assert world.log_groups == [LOG_GROUP]
            shown = rehearsal.journal.display.console.file.getvalue()  # type: ignore[attr-defined]
            assert f"The next zone {ZONE} will have other name servers" in shown
            assert "kept at AWS: volume vol-" in shown

            with pytest.raises(StepFailed) as failure:
                steps.deploy(rehearsal)
            assert any("ResourceAlreadyExistsException" in line for line in failure.value.tail)

            proxy.fail(Fault.INTERNAL, of=named("ec2:DeleteSubnet"))
            with pytest.raises(StepFailed, match=r"Left in the state: 3.*Go on with: make destroy ENV=dev") as failure:
                world.destroy(YES)
            assert failure.value.step == "dev: second stage"
            assert set(rehearsal.terraform.state_list()) == {"aws_subnet.a", "aws_subnet.b", "aws_vpc.vpc"}
            assert world.log_groups == [], "what Terraform does not know is removed all the same"
            proxy.reset()

            world.destroy(YES)
        steps.nothing_is_left(rehearsal)

        steps.deploy(rehearsal)

    result = rehearsed(procedure)
    assert result.passed, result.failure
