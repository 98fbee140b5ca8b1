"""Production in a new account: the preflight names what is missing, and after that is done it finds nothing wrong."""

import json
from pathlib import Path

import pytest

from operations.cloud import Clients
from operations.preflight import Preflight, Verdict
from rehearsal.overrides import without
from rehearsal.project import read_project
from terraform_runner.errors import UserError
from terraform_runner.synthesized import read_stack
from terraform_runner.terraform import Terraform
from tests.operations.preflight.conftest import ACCOUNT, REGION, assume
from tests.support.paths import REPOSITORY
from tests.support.platform import production
from tests.support.terraform import initialized, silent_display
from tools.rehearse_settings import synthesized

pytestmark = pytest.mark.rehearsal

OWN = {"333333333333": ACCOUNT, "198.51.100.7": "9.9.9.9", "example.com": "trading.org", "eu-central-1": REGION}
"""What an owner puts in the place of placeholders."""
ROLES = ("deployer", "admin", "plan")


def preflight_of(terraform: Terraform) -> Preflight:
    return Preflight.of(terraform, silent_display())


def wrong(preflight: Preflight) -> list[str]:
    return [finding.text for _, finding in preflight.told if finding.verdict is Verdict.WRONG]


def test_a_new_account_is_made_ready(tmp_path: Path, clients: Clients, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = synthesized(production(), tmp_path / "synthesized")
    own = json.dumps(read_stack(folder))
    for theirs, ours in OWN.items():
        own = own.replace(theirs, ours)
    stack = without(json.loads(own), read_project(REPOSITORY).newer)
    with initialized(stack, folder) as terraform:
        monkeypatch.setitem(terraform.environment, "PATH", f"{tmp_path}:{terraform.environment['PATH']}")
        (tmp_path / "aws").touch(mode=0o755)
        first = preflight_of(terraform)
        first.before_init()
        with pytest.raises(UserError, match=r"\d+ of \d+ checks: see above what to do first; nothing was changed"):
            first.require()
        told = "\n".join(wrong(first))
        assert "would not get into the cluster" in told
        assert f"arn:aws:iam::{ACCOUNT}:role/deployer does not exist" in told
        assert "aws iam create-service-linked-role --aws-service-name spot.amazonaws.com" in told
        assert "does not exist: run make state-backend first" in told
        assert len(wrong(first)) == len(ROLES) + 3

        for role in ROLES:
            clients("iam").create_role(RoleName=role, AssumeRolePolicyDocument="{}")
        clients("iam").create_service_linked_role(AWSServiceName="spot.amazonaws.com")
        bucket = stack["terraform"]["backend"]["s3"]["bucket"]
        clients("s3").create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
        deployer = assume(clients, f"arn:aws:iam::{ACCOUNT}:role/deployer", monkeypatch)
        second = preflight_of(terraform)
        second.before_init()
        second.require()
        assert wrong(second) == []

        plan = tmp_path / "plan"
        terraform.plan(plan, "-refresh=false", "-lock=false")
        content = terraform.show_json(plan)
        second.of_plan(content)
        with pytest.raises(UserError):
            second.require()
        [quota] = wrong(second)
        assert quota.startswith("on-demand vCPUs: 0 in use, 8 to create, 5 allowed. Ask for 14: aws service-quotas")

        command = dict(zip(("service", "code", "wanted"), quota.split()[-5::2], strict=True))
        deployer("service-quotas").request_service_quota_increase(
            ServiceCode=command["service"], QuotaCode=command["code"], DesiredValue=float(command["wanted"])
        )
        third = preflight_of(terraform)
        third.of_plan(content)
        third.require()
        assert wrong(third) == []
        assert any(finding.text.startswith("on-demand vCPUs") for _, finding in third.told)


def test_the_stand_in_is_not_the_pinned_provider(tmp_path: Path, clients: Clients) -> None:
    stack = {
        "terraform": {"required_providers": {"aws": {"source": "aws", "version": "6.25.0"}}},
        "provider": {"aws": [{"region": REGION}]},
    }
    with initialized(stack, tmp_path / "stack") as terraform:
        preflight = preflight_of(terraform)
        if "6.25.0" in terraform.providers().values():
            pytest.skip("the pinned provider is here")
        preflight.after_init()
        with pytest.raises(UserError, match="1 of 1 checks"):
            preflight.require()
        assert wrong(preflight) == ["provider aws is 5.100.0, pinned is 6.25.0: remove .terraform"]
