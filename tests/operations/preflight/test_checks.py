"""Each check: what it lets pass, and what it says where something has to be done."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from operations.cloud import Clients
from operations.preflight import Verdict, caller, placeholders, quotas, roles, state, surroundings, versions
from operations.preflight.needs import Need, Quota
from terraform_runner.errors import UserError
from tests.operations.preflight.conftest import ACCOUNT, REGION, Look, assume

OK, ADVICE, UNKNOWN, WRONG = Verdict.OK, Verdict.ADVICE, Verdict.UNKNOWN, Verdict.WRONG
ADMINISTER = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
VIEW = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminViewPolicy"
DEPLOYER = f"arn:aws:iam::{ACCOUNT}:role/deployer"


def planned(kind: str, *after: dict[str, Any], actions: tuple[str, ...] = ("create",)) -> dict[str, Any]:
    changes = [{"actions": list(actions), "before": None, "after": one} for one in after]
    return {"resource_changes": [{"type": kind, "name": "one", "change": change} for change in changes]}


def in_state(kind: str, before: dict[str, Any]) -> dict[str, Any]:
    return {"resource_changes": [{"type": kind, "change": {"actions": ["no-op"], "before": before, "after": before}}]}


def access(role: str, policy: str = ADMINISTER) -> dict[str, Any]:
    return {
        "aws_eks_access_entry": {"one": {"principal_arn": role}},
        "aws_eks_access_policy_association": {
            "one": {"policy_arn": policy, "principal_arn": "${aws_eks_access_entry.one.principal_arn}"}
        },
    }


def told(found: list[Any]) -> list[tuple[Verdict, str]]:
    return [(finding.verdict, finding.text) for finding in found]


@pytest.mark.parametrize(
    ("vendor", "names"),
    [
        ("auth0", ["AUTH0_CLIENT_ID", "AUTH0_CLIENT_SECRET"]),
        ("confluent", ["CONFLUENT_CLOUD_API_KEY", "CONFLUENT_CLOUD_API_SECRET"]),
        ("grafana", ["GRAFANA_CLOUD_ACCESS_POLICY_TOKEN"]),
        ("github", ["GITHUB_TOKEN"]),
        ("redpanda", ["REDPANDA_CLIENT_ID", "REDPANDA_CLIENT_SECRET"]),
        ("supabase", ["SUPABASE_ACCESS_TOKEN"]),
    ],
)
def test_vendors_need_credentials(look: Look, vendor: str, names: list[str]) -> None:
    sections = {"provider": {"aws": [{"region": REGION}], vendor: [{}]}}
    given = dict.fromkeys(names, "dummy")
    assert told(look(caller.vendors, {}, sections=sections, environment=given)) == [(OK, f"credentials for {vendor}")]
    for missing in names:
        [finding] = look(caller.vendors, {}, sections=sections, environment=given | {missing: ""})
        assert finding.verdict is WRONG
        assert finding.text.startswith(f"{missing} must be set")
    assert not told(look(caller.vendors, {}, environment={}))


@pytest.mark.parametrize("role", [DEPLOYER, f"arn:aws:iam::{ACCOUNT}:role/platform/deployer"])
def test_a_deployer_gets_into_the_cluster(
    look: Look, clients: Clients, monkeypatch: pytest.MonkeyPatch, role: str
) -> None:
    deployer = assume(clients, DEPLOYER, monkeypatch)
    assert told(look(caller.caller, access(role), clients=deployer)) == [(OK, f"{DEPLOYER} gets into the cluster")]


@pytest.mark.parametrize(("role", "policy"), [(f"arn:aws:iam::{ACCOUNT}:role/other", ADMINISTER), (DEPLOYER, VIEW)])
def test_nobody_else_does(
    look: Look, clients: Clients, monkeypatch: pytest.MonkeyPatch, role: str, policy: str
) -> None:
    both = access(role, policy)
    both["aws_eks_access_policy_association"]["two"] = {"policy_arn": ADMINISTER, "principal_arn": "arn:x:role/y"}
    [finding] = look(caller.caller, both, clients=assume(clients, DEPLOYER, monkeypatch))
    assert finding.verdict is WRONG
    assert "would not get into the cluster, and fail at the first namespace: assume arn:" in finding.text


def test_credentials_of_another_account(look: Look, clients: Clients, monkeypatch: pytest.MonkeyPatch) -> None:
    other = assume(clients, "arn:aws:iam::555566667777:role/deployer", monkeypatch)
    assert told(look(caller.caller, {}, clients=other)) == [
        (WRONG, f"the credentials are for the account 555566667777: must be for {ACCOUNT}")
    ]


def test_the_command_that_gets_the_token(look: Look, tmp_path: Path) -> None:
    exec_aws = {"kubernetes": {"exec": {"command": "aws"}}}
    provider = {"aws": [{"region": REGION}], "helm": [exec_aws], "kubernetes": [{"exec": [{"command": "aws"}]}]}
    sections = {"provider": provider}
    [finding] = look(caller.tools, {}, sections=sections)
    assert finding.verdict is WRONG
    assert finding.text.startswith("aws is not on the PATH")
    (tmp_path / "aws").touch(mode=0o755)
    [finding] = look(caller.tools, {}, sections=sections, environment={"PATH": str(tmp_path)})
    assert finding.verdict is OK


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        ("203.0.113.10/32", "203.0.113.10"),
        ("192.0.2.1", "192.0.2.1"),
        ("from 198.51.100.0/24", "198.51.100.0"),
        ("arn:aws:iam::111111111111:role/x", "111111111111"),
        ("platform@example.com", "example.com"),
        ("api.trading.example", "api.trading.example"),
    ],
)
def test_what_exists_in_documentation_only(look: Look, text: str, placeholder: str) -> None:
    [finding] = look(placeholders.placeholders, {"aws_vpc": {"vpc": {"nested": [{"value": text}]}}})
    assert finding.verdict is WRONG
    assert finding.text.startswith(f"{placeholder} exists in documentation only, and is in aws_vpc.vpc: replace it")


@pytest.mark.parametrize("text", ["203.0.114.1", "1203.0.113.10", "123456789012", "examples.com", "192.0.20.1"])
def test_what_may_exist(look: Look, text: str) -> None:
    assert told(look(placeholders.placeholders, {"aws_vpc": {"vpc": {"value": text}}})) == [
        (OK, "no placeholder is left")
    ]


def test_the_roles_that_are_named_exist(look: Look, clients: Clients) -> None:
    for name, path in (("deployer", "/"), ("admin", "/people/")):
        clients("iam").create_role(RoleName=name, Path=path, AssumeRolePolicyDocument="{}")
    arns = [DEPLOYER, f"arn:aws:iam::{ACCOUNT}:role/admin", f"arn:aws:iam::{ACCOUNT}:role/missing"]
    entries = {str(number): {"principal_arn": arn} for number, arn in enumerate(arns)}
    found = told(look(roles.roles, {"aws_eks_access_entry": entries}))
    assert (OK, f"{DEPLOYER} exists") in found
    assert (WRONG, f"{arns[1]} has another path: the role is arn:aws:iam::{ACCOUNT}:role/people/admin") in found
    assert any(verdict is WRONG and text.startswith(f"{arns[2]} does not exist") for verdict, text in found)


def test_what_the_stack_creates_and_patterns_are_no_roles_to_exist(look: Look) -> None:
    arn = f"arn:aws:iam::{ACCOUNT}:role"
    named = {"one": {"principal_arn": f"{arn}/mine"}, "two": {"principal_arn": f"{arn}/stores-*"}}
    assert told(look(roles.roles, {"aws_eks_access_entry": named, "aws_iam_role": {"mine": {"name": "mine"}}})) == []


def test_roles_of_another_account_cannot_be_asked_for(look: Look) -> None:
    policy = json.dumps({"Principal": {"AWS": "arn:aws:iam::555566667777:role/plan"}})
    [finding] = look(roles.roles, {"aws_s3_bucket_policy": {"one": {"policy": policy}}})
    assert finding.verdict is UNKNOWN
    assert finding.text.startswith("arn:aws:iam::555566667777:role/plan: of another account")


@pytest.mark.parametrize(
    "resources",
    [
        {"aws_eks_node_group": {"one": {"capacity_type": "SPOT"}}},
        {"helm_release": {"pools": {"values": ['${yamlencode({"kind" = "NodePool", "values" = ["spot"]})}']}}},
    ],
)
def test_spot_nodes_need_their_role(look: Look, clients: Clients, resources: dict[str, Any]) -> None:
    finding = look(roles.service_linked_roles, resources)[0]
    assert finding.verdict is WRONG
    assert finding.text.endswith("aws iam create-service-linked-role --aws-service-name spot.amazonaws.com")
    clients("iam").create_service_linked_role(AWSServiceName="spot.amazonaws.com")
    assert look(roles.service_linked_roles, resources)[0].verdict is OK


def test_other_roles_come_on_first_use(look: Look, clients: Clients) -> None:
    [finding] = look(roles.service_linked_roles, {"aws_lb": {"one": {}}})
    assert finding.verdict is ADVICE
    assert "iam:CreateServiceLinkedRole for elasticloadbalancing.amazonaws.com" in finding.text
    clients("iam").create_service_linked_role(AWSServiceName="elasticloadbalancing.amazonaws.com")
    assert look(roles.service_linked_roles, {"aws_lb": {"one": {}}}) == []


def test_the_bucket_for_the_state(look: Look, clients: Clients) -> None:
    sections = {"terraform": {"backend": {"s3": {"bucket": "some-state", "region": REGION}}}}
    assert told(look(state.bucket, {}, sections=sections)) == [
        (WRONG, "the bucket some-state does not exist: run make state-backend first")
    ]
    clients("s3").create_bucket(Bucket="some-state", CreateBucketConfiguration={"LocationConstraint": REGION})
    assert told(look(state.bucket, {}, sections=sections)) == [(OK, "the bucket some-state exists")]


@pytest.mark.parametrize(
    ("pin", "selected", "verdict"),
    [("6.25.0", "6.25.0", OK), ("6.25.0", "5.100.0", WRONG), ("6.25.0", None, WRONG), ("~> 6.25", "6.25.0", ADVICE)],
)
def test_the_selected_provider_is_the_pinned_one(look: Look, pin: str, selected: str, verdict: Verdict) -> None:
    sections = {"terraform": {"required_providers": {"aws": {"source": "hashicorp/aws", "version": pin}}}}
    providers = {"registry.terraform.io/hashicorp/aws": selected} if selected else {}
    [finding] = look(versions.provider_pins, {}, sections=sections, providers=providers)
    assert finding.verdict is verdict


@pytest.mark.parametrize(("version", "verdict"), [("1.36", OK), ("1.33", ADVICE), ("1.11", WRONG)])
def test_the_kubernetes_version(look: Look, version: str, verdict: Verdict) -> None:
    [finding] = look(versions.kubernetes, {"aws_eks_cluster": {"one": {"version": version}}})
    assert finding.verdict is verdict, finding.text


def test_a_version_whose_standard_support_ends_soon(look: Look, clients: Clients) -> None:
    class Eks:
        def describe_cluster_versions(self, **_: Any) -> dict[str, Any]:
            end = datetime.now(UTC) + timedelta(days=30)
            return {"clusterVersions": [{"endOfStandardSupportDate": end, "versionStatus": "STANDARD_SUPPORT"}]}

    [finding] = look(versions.kubernetes, {"aws_eks_cluster": {"one": {"version": "1.36"}}}, clients=lambda _: Eks())
    assert finding.verdict is ADVICE
    assert "has standard support until 20" in finding.text


@pytest.mark.parametrize(("version", "verdict"), [("v1.22.4-eksbuild.3", OK), ("v1.0.0-eksbuild.1", WRONG)])
def test_the_version_of_an_addon(look: Look, version: str, verdict: Verdict) -> None:
    resources = {
        "aws_eks_cluster": {"one": {"version": "1.36"}},
        "aws_eks_addon": {"cni": {"addon_name": "vpc-cni", "addon_version": version}},
    }
    [finding] = look(versions.addons, resources)
    assert finding.verdict is verdict


@pytest.mark.parametrize(("date", "verdict"), [("20260818", OK), ("20991231", WRONG)])
def test_the_images_of_eks_and_of_karpenter(look: Look, date: str, verdict: Verdict) -> None:
    values = '${yamlencode({"alias" = "al2023@v%s", "values" = ["arm64", "amd64"]})}'
    resources = {
        "aws_eks_cluster": {"one": {"version": "1.36"}},
        "aws_eks_node_group": {"one": {"release_version": f"1.36.2-{date}", "ami_type": "AL2023_ARM_64_STANDARD"}},
        "helm_release": {"pools": {"values": [values % date]}},
    }
    arm, intel = look(versions.images, resources)
    assert arm.verdict is intel.verdict is verdict
    assert f"amazon-eks-node-al2023-arm64-standard-1.36-v{date}" in arm.text
    assert f"amazon-eks-node-al2023-x86_64-standard-1.36-v{date}" in intel.text


def subnets(*zones: str) -> dict[str, Any]:
    return {"aws_subnet": {zone: {"availability_zone": f"{REGION}{zone}"} for zone in zones}}


@pytest.mark.parametrize(("zones", "verdict"), [("ab", OK), ("ag", WRONG)])
def test_zones_exist(look: Look, zones: str, verdict: Verdict) -> None:
    [finding] = look(surroundings.zones, subnets(*zones))
    assert finding.verdict is verdict, finding.text


def test_zones_have_a_control_plane(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "_WITHOUT_CONTROL_PLANE", {"euw3-az2"})
    cluster = {"aws_eks_cluster": {"one": {"vpc_config": {"subnet_ids": ["${aws_subnet.b.id}"]}}}}
    [finding] = look(surroundings.zones, subnets("a", "b") | cluster)
    assert finding.text.startswith(f"{REGION}b is euw3-az2 in this account, where EKS has no control plane")


@pytest.mark.parametrize(("kind", "verdict"), [("m7g.large", OK), ("m7g.banana", WRONG)])
@pytest.mark.parametrize("in_template", [False, True])
def test_instance_types_are_offered(look: Look, kind: str, verdict: Verdict, in_template: bool) -> None:
    template = {"launch_template": {"id": "${aws_launch_template.one.id}"}}
    one = {"subnet_ids": ["${aws_subnet.a.id}"]} | (template if in_template else {"instance_types": [kind]})
    resources = {"aws_eks_node_group": {"one": one}, "aws_launch_template": {"one": {"instance_type": kind}}}
    [finding] = look(surroundings.instance_types, subnets("a") | resources)
    assert finding.verdict is verdict, finding.text
    assert finding.text.startswith(kind)


@pytest.mark.parametrize(
    ("service", "policy", "verdict"),
    [("ssm", "{}", OK), ("eks-auth", None, OK), ("eks-auth", "{}", WRONG), ("nothing", None, WRONG)],
)
def test_endpoints_are_offered_with_what_they_have(look: Look, service: str, policy: str, verdict: Verdict) -> None:
    endpoint = {"service_name": f"com.amazonaws.{REGION}.{service}", "policy": policy}
    [finding] = look(surroundings.endpoints, {"aws_vpc_endpoint": {"one": endpoint}})
    assert finding.verdict is verdict, finding.text


def test_the_default_key_of_volumes(look: Look, clients: Clients) -> None:
    group = {"aws_eks_node_group": {"one": {}}}
    assert told(look(surroundings.default_key, group)) == [(OK, "volumes are encrypted with AWS's key")]
    key = clients("kms").create_key()["KeyMetadata"]["Arn"]
    clients("ec2").modify_ebs_default_kms_key_id(KmsKeyId=key)
    [finding] = look(surroundings.default_key, group)
    assert finding.verdict is ADVICE
    assert key in finding.text


def test_a_log_group_that_is_left(look: Look, clients: Clients) -> None:
    name = "/aws/eks/trading-dev/cluster"
    resources = {
        "aws_eks_cluster": {"one": {"name": "trading-dev"}},
        "aws_cloudwatch_log_group": {"logs": {"name": name}},
    }
    assert told(look(surroundings.log_groups, resources)) == [(OK, "no log group is in the way")]
    clients("logs").create_log_group(logGroupName=name)
    [finding] = look(surroundings.log_groups, resources)
    assert finding.verdict is WRONG
    assert finding.text.endswith(f"aws logs delete-log-group --region {REGION} --log-group-name {name}")
    plan = in_state("aws_cloudwatch_log_group", {"name": name})
    assert [finding.verdict for finding in look(surroundings.log_groups, resources, plan=plan)] == [OK]


def test_an_identity_provider_that_the_account_has(look: Look, clients: Clients) -> None:
    kind, url = "aws_iam_openid_connect_provider", "https://token.actions.githubusercontent.com"
    plan = planned(kind, {"url": url})
    assert told(look(surroundings.identity_providers, {}, plan=plan)) == [(OK, "no identity provider is in the way")]
    clients("iam").create_open_id_connect_provider(Url=url, ClientIDList=["sts.amazonaws.com"])
    [finding] = look(surroundings.identity_providers, {}, plan=plan)
    assert finding.verdict is WRONG
    assert finding.text.endswith("already: services.github.oidc_provider=False")
    assert look(surroundings.identity_providers, {}, plan=in_state(kind, {"url": url})) == []


def test_a_zone_of_the_same_name(look: Look, clients: Clients) -> None:
    plan = planned("aws_route53_zone", {"name": "trading.org"})
    [finding] = look(surroundings.hosted_zones, {}, plan=plan)
    assert finding.verdict is ADVICE
    made = clients("route53").create_hosted_zone(Name="trading.org", CallerReference="1")["HostedZone"]["Id"]
    [finding] = look(surroundings.hosted_zones, {}, plan=plan)
    assert finding.verdict is WRONG
    assert made.rpartition("/")[2] in finding.text
    assert look(surroundings.hosted_zones, {}, plan=in_state("aws_route53_zone", {"name": "trading.org"})) == []


def test_a_zone_that_is_given_by_its_id(look: Look, clients: Clients) -> None:
    made = clients("route53").create_hosted_zone(Name="trading.org", CallerReference="1")["HostedZone"]["Id"]
    id = made.rpartition("/")[2]
    records = {"aws_route53_record": {"one": {"zone_id": id}, "two": {"zone_id": "ZNOTHING"}}}
    assert sorted(told(look(surroundings.hosted_zones, records))) == [
        (OK, f"hosted zone {id} is trading.org"),
        (WRONG, "there is no hosted zone ZNOTHING: ingress.zone.zone_id"),
    ]


THREE_VCPUS = Quota("ec2", "L-1", "vCPUs")


@pytest.mark.parametrize(
    ("used", "now", "later", "verdict"), [(1, 2, 0, OK), (2, 2, 0, WRONG), (0, 4, 0, WRONG), (0, 2, 2, ADVICE)]
)
def test_a_need_beside_its_quota(used: int, now: int, later: int, verdict: Verdict) -> None:
    finding = quotas.judged(Need(THREE_VCPUS, used, now, later), 3, REGION)
    assert finding.verdict is verdict
    if verdict is not OK:
        assert finding.text.endswith(f"--service-code ec2 --quota-code L-1 --desired-value {used + now + later}")


def test_addresses_in_use_count(look: Look, clients: Clients) -> None:
    plan = planned("aws_eip", {}, {})
    assert told(look(quotas.quotas, {}, plan=plan)) == [(OK, "Elastic IP addresses: 0 in use, 2 to create, 5 allowed")]
    for _ in range(4):
        clients("ec2").allocate_address(Domain="vpc")
    [finding] = look(quotas.quotas, {}, plan=plan)
    assert finding.verdict is WRONG
    assert "4 in use, 2 to create, 5 allowed. Ask for 6: aws service-quotas" in finding.text


@pytest.mark.parametrize(
    ("actions", "needs"), [(("create",), True), (("create", "delete"), True), (("delete", "create"), False)]
)
def test_what_replaces_needs_more_only_if_it_comes_first(look: Look, actions: tuple[str, ...], needs: bool) -> None:
    assert bool(look(quotas.quotas, {}, plan=planned("aws_eip", {}, actions=actions))) is needs


def group(capacity: str, kinds: list[str], desired: int) -> dict[str, Any]:
    return {"capacity_type": capacity, "instance_types": kinds, "scaling_config": {"desired_size": desired}}


def test_vcpus_are_those_of_the_largest_type(look: Look, clients: Clients) -> None:
    clients("ec2").run_instances(ImageId="ami-12c6146b", InstanceType="m7g.large", MinCount=1, MaxCount=1)
    nodes = group("ON_DEMAND", ["m7g.large", "m7g.xlarge"], 2)
    pools = '${yamlencode({"kind" = "NodePool", "limits" = {"cpu" = "32"}, "values" = ["spot"]})}'
    resources = {"aws_eks_node_group": {"one": nodes}, "helm_release": {"pools": {"values": [pools]}}}
    plan = planned("aws_eks_node_group", {})
    plan["resource_changes"] += planned("aws_eks_cluster", {})["resource_changes"]
    found = told(look(quotas.quotas, resources, plan=plan))
    assert found[0][0] is WRONG
    assert found[0][1].startswith("on-demand vCPUs: 2 in use, 8 to create, 5 allowed. Ask for 18")
    assert found[1][0] is ADVICE
    assert found[1][1].startswith("spot vCPUs: 0 in use, 0 to create, 5 allowed; replaced nodes, and Karpenter's")
    assert "could take 32 more" in found[1][1]


def test_nat_gateways_count_by_zone(look: Look, clients: Clients) -> None:
    ec2 = clients("ec2")
    [subnet] = ec2.describe_subnets(Filters=[{"Name": "availability-zone", "Values": [f"{REGION}a"]}])["Subnets"]
    for _ in range(5):
        ec2.create_nat_gateway(SubnetId=subnet["SubnetId"], ConnectivityType="private")
    found = told(look(quotas.quotas, subnets("a", "b"), plan=planned("aws_nat_gateway", {}, {})))
    assert [(verdict, text.split(".")[0]) for verdict, text in found] == [
        (WRONG, f"NAT gateways in {REGION}a: 5 in use, 1 to create, 5 allowed"),
        (OK, f"NAT gateways in {REGION}b: 0 in use, 1 to create, 5 allowed"),
    ]


def refusing(code: str) -> Any:
    def check(_: Any) -> Any:
        raise ClientError({"Error": {"Code": code, "Message": "no"}}, "GetServiceQuota")

    return check


def test_what_the_caller_may_not_ask_is_unknown(look: Look) -> None:
    assert told(look(refusing("AccessDeniedException"), {})) == [
        (UNKNOWN, "the caller may not ask AWS: GetServiceQuota")
    ]


def test_another_failure_stops_everything(look: Look) -> None:
    with pytest.raises(UserError, match=r"AWS does not answer: .*Throttling"):
        look(refusing("Throttling"), {})
