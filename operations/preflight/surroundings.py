"""What is at AWS already, and what the region offers."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from operations.cloud import pages, unless_absent
from operations.footprint import LOG_GROUP
from operations.leftovers import existing_log_groups
from operations.preflight.finding import Finding, advice, ok, wrong
from operations.preflight.situation import Situation
from terraform_runner.synthesized import referred
from terraform_runner.wording import some

# Amazon EKS User Guide, "View Amazon EKS networking requirements for VPC and subnets".
_WITHOUT_CONTROL_PLANE = {"use1-az3", "usw1-az2", "cac1-az3"}
_IDENTITY_PROVIDER = "aws_iam_openid_connect_provider"


def log_groups(situation: Situation) -> Iterator[Finding]:
    """Look for log groups of the same name, which EKS makes for the last logs of a destroyed cluster."""
    known = {group["name"] for group in situation.deployed(LOG_GROUP)}
    existing = {name for name, _ in existing_log_groups(situation.clients, situation.where)}
    planned = set(situation.where.log_groups)
    for name in sorted(existing & planned - known):
        yield wrong(
            f"{name} exists and is not in the state, so that it cannot be created. If nobody needs its logs: "
            f"aws logs delete-log-group --region {situation.where.region} --log-group-name {name}"
        )
    if planned and not existing & planned - known:
        yield ok("no log group is in the way")


def identity_providers(situation: Situation) -> Iterator[Finding]:
    """Look for identity providers that the account has already: it has one of each URL at most."""
    wanted = {provider["url"].removeprefix("https://") for provider in situation.created(_IDENTITY_PROVIDER)}
    if not wanted:
        return
    listed = situation.clients("iam").list_open_id_connect_providers()["OpenIDConnectProviderList"]
    existing = {one["Arn"].partition("oidc-provider/")[2] for one in listed}
    for url in sorted(wanted & existing):
        yield wrong(f"the account has the identity provider {url} already: services.github.oidc_provider=False")
    if not wanted & existing:
        yield ok("no identity provider is in the way")


def default_key(situation: Situation) -> Iterator[Finding]:
    """Check the key of volumes for which no key is named: a customer's own one needs a grant for Auto Scaling."""
    if not situation.of_kind("aws_eks_node_group"):
        return
    key = situation.clients("ec2").get_ebs_default_kms_key_id()["KmsKeyId"]
    if key.endswith("alias/aws/ebs") or _is_of_aws(situation, key):
        yield ok("volumes are encrypted with AWS's key")
    else:
        yield advice(
            f"volumes are encrypted with {key}, the account's default: the roles AWSServiceRoleForAutoScaling and "
            "Karpenter's need its key policy, or no node starts (Amazon EC2 Auto Scaling User Guide, "
            '"Required AWS KMS key policy for use with encrypted volumes")'
        )


def _is_of_aws(situation: Situation, key: str) -> bool:
    return situation.clients("kms").describe_key(KeyId=key)["KeyMetadata"]["KeyManager"] == "AWS"


def zones(situation: Situation) -> Iterator[Finding]:
    """Check the availability zones of the subnets."""
    wanted = situation.literal("aws_subnet", "availability_zone")
    if not wanted:
        return
    answer = situation.clients("ec2").describe_availability_zones()["AvailabilityZones"]
    offered = {zone["ZoneName"]: zone["ZoneId"] for zone in answer if zone["State"] == "available"}
    if missing := sorted(wanted - offered.keys()):
        yield wrong(f"no availability zone of this account: {', '.join(missing)}; there are {', '.join(offered)}")
        return
    clusters = situation.of_kind("aws_eks_cluster").values()
    subnets = [subnet for cluster in clusters for subnet in cluster["vpc_config"]["subnet_ids"]]
    for zone in sorted(_zones_of(situation, subnets)):
        if offered[zone] in _WITHOUT_CONTROL_PLANE:
            yield wrong(f"{zone} is {offered[zone]} in this account, where EKS has no control plane: take another one")
            return
    yield ok(f"zones {', '.join(sorted(wanted))}")


def instance_types(situation: Situation) -> Iterator[Finding]:
    """Check the instance types, in every zone that they are wanted in."""
    wanted: dict[str, set[str]] = {}
    for _, group, kinds in situation.node_groups():
        for kind in kinds:
            wanted.setdefault(kind, set()).update(_zones_of(situation, group["subnet_ids"]))
    for instance in situation.of_kind("aws_instance").values():
        wanted.setdefault(instance["instance_type"], set()).update(_zones_of(situation, [instance["subnet_id"]]))
    if not wanted:
        return
    offered = {
        (one["InstanceType"], one["Location"])
        for page in pages(
            situation.clients("ec2"),
            "describe_instance_type_offerings",
            LocationType="availability-zone",
            Filters=[{"Name": "instance-type", "Values": sorted(wanted)}],
        )
        for one in page["InstanceTypeOfferings"]
    }
    for kind, where in sorted(wanted.items()):
        if missing := sorted(zone for zone in where if (kind, zone) not in offered):
            yield wrong(f"{kind} is not offered in {', '.join(missing)}")
        else:
            yield ok(f"{kind} in {', '.join(sorted(where))}")


def _zones_of(situation: Situation, subnets: list[str]) -> set[str]:
    return {referred(situation.stack, subnet).get("availability_zone", "") for subnet in subnets} - {""}


def endpoints(situation: Situation) -> Iterator[Finding]:
    """Check that the endpoints' services are offered here, and take a policy where one is given."""
    bodies = [body for body in situation.of_kind("aws_vpc_endpoint").values() if "${" not in body["service_name"]]
    if not bodies:
        return
    names = sorted({body["service_name"] for body in bodies})
    details = {one["ServiceName"]: one for one in _services(situation, names)}
    refused = [
        f"{body['service_name']} {reason}"
        for body in sorted(bodies, key=lambda body: body["service_name"])
        for reason in _refusals(situation, body, details.get(body["service_name"]))
    ]
    yield from map(wrong, refused)
    if not refused:
        yield ok(f"{len(names)} endpoint services: {some([name.rpartition('.')[2] for name in names])}")


def _refusals(situation: Situation, endpoint: dict[str, Any], service: dict[str, Any] | None) -> Iterator[str]:
    """Yield why AWS would refuse an endpoint for a service."""
    if service is None:
        yield f"is not offered in {situation.where.region}: remove it from interface_endpoints"
        return
    if endpoint.get("policy") and not service.get("VpcEndpointPolicySupported", False):
        yield "takes no endpoint policy: AWS refuses the endpoint with one"
    if missing := _zones_of(situation, endpoint.get("subnet_ids") or []) - set(service["AvailabilityZones"]):
        yield f"is not offered in {', '.join(sorted(missing))}"


def _services(situation: Situation, names: list[str]) -> Iterator[dict[str, Any]]:
    # A name that does not exist would be refused with all others; a filter leaves it out.
    for page in pages(
        situation.clients("ec2"),
        "describe_vpc_endpoint_services",
        Filters=[{"Name": "service-name", "Values": names}],
    ):
        yield from page["ServiceDetails"]


def hosted_zones(situation: Situation) -> Iterator[Finding]:
    """Look for zones of the same name, and zones that are given by their id."""
    route53 = situation.clients("route53")
    for zone in situation.created("aws_route53_zone"):
        if zone.get("vpc"):
            continue
        name = f"{zone['name'].rstrip('.')}."
        answer = route53.list_hosted_zones_by_name(DNSName=name)["HostedZones"]
        same = [
            one["Id"].rpartition("/")[2] for one in answer if one["Name"] == name and not one["Config"]["PrivateZone"]
        ]
        if same:
            yield wrong(
                f"a hosted zone {name[:-1]} exists already ({', '.join(same)}): another one would have other name "
                "servers, which nobody asks. Give its id as ingress.zone.zone_id, or delete it"
            )
        else:
            yield advice(f"{name[:-1]} will be a new zone: after the deployment delegate it to the output name_servers")
    for zone in sorted(situation.literal("aws_route53_record", "zone_id")):
        if found := unless_absent(partial(route53.get_hosted_zone, Id=zone), "NoSuchHostedZone"):
            yield ok(f"hosted zone {zone} is {found['HostedZone']['Name'][:-1]}")
        else:
            yield wrong(f"there is no hosted zone {zone}: ingress.zone.zone_id")
