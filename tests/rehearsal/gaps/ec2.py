"""Amazon EC2 and VPC, without transit gateways."""

from collections.abc import Iterator
from typing import Any

from .case import Aws, Cases, unique

gap = Cases()

TAGS = [{"Key": "Name", "Value": "test"}]


def security_group(aws: Aws) -> str:
    return aws.ec2.create_security_group(GroupName=unique("group"), Description="test", VpcId=aws.vpc)["GroupId"]


def launch(aws: Aws, **options: Any) -> str:
    return aws.ec2.run_instances(ImageId=aws.image, InstanceType="t3.micro", MinCount=1, MaxCount=1, **options)[
        "Instances"
    ][0]["InstanceId"]


def interface(aws: Aws, **options: Any) -> list[dict[str, Any]]:
    return [{"DeviceIndex": 0, "SubnetId": aws.subnets[0], **options}]


def instance(aws: Aws, identifier: str) -> dict[str, Any]:
    return aws.ec2.describe_instances(InstanceIds=[identifier])["Reservations"][0]["Instances"][0]


def ingress(aws: Aws, group: str, **source: Any) -> str:
    permission = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, **source}
    aws.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])
    rules = aws.ec2.describe_security_group_rules(Filters=[{"Name": "group-id", "Values": [group]}])
    [rule] = [rule for rule in rules["SecurityGroupRules"] if not rule["IsEgress"]]
    return rule.get("Description", "")


@gap("VPCBackend.delete_vpc")
def vpc_takes_its_network_acl_along(aws: Aws) -> Iterator[None]:
    vpc = aws.ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    aws.ec2.delete_vpc(VpcId=vpc)
    yield
    assert aws.ec2.describe_network_acls(Filters=[{"Name": "vpc-id", "Values": [vpc]}])["NetworkAcls"] == []


@gap("NatGatewayBackend.delete_nat_gateway")
def nat_gateway_takes_its_interface_along(aws: Aws) -> Iterator[None]:
    address = aws.ec2.allocate_address(Domain="vpc")["AllocationId"]
    gateway = aws.ec2.create_nat_gateway(SubnetId=aws.subnets[0], AllocationId=address)["NatGateway"]
    found = aws.ec2.describe_nat_gateways(NatGatewayIds=[gateway["NatGatewayId"]])["NatGateways"][0]
    nic = found["NatGatewayAddresses"][0]["NetworkInterfaceId"]
    aws.ec2.delete_nat_gateway(NatGatewayId=gateway["NatGatewayId"])
    yield
    assert "AssociationId" not in aws.ec2.describe_addresses(AllocationIds=[address])["Addresses"][0]
    left = aws.ec2.describe_network_interfaces()["NetworkInterfaces"]
    assert nic not in [other["NetworkInterfaceId"] for other in left]


@gap("NetworkACLs._get_param")
def icmp_rule_of_a_network_acl_keeps_its_type(aws: Aws) -> Iterator[None]:
    acl = aws.ec2.create_network_acl(VpcId=aws.vpc)["NetworkAcl"]["NetworkAclId"]
    rule = {"Protocol": "1", "RuleAction": "allow", "Egress": False, "CidrBlock": "0.0.0.0/0"}
    aws.ec2.create_network_acl_entry(NetworkAclId=acl, RuleNumber=50, IcmpTypeCode={"Type": 3, "Code": 4}, **rule)
    yield
    entries = aws.ec2.describe_network_acls(NetworkAclIds=[acl])["NetworkAcls"][0]["Entries"]
    assert {"Type": 3, "Code": 4} in [entry.get("IcmpTypeCode") for entry in entries]


@gap("SecurityGroupRule.description")
def rule_about_a_group_keeps_its_description(aws: Aws) -> Iterator[None]:
    group, other = security_group(aws), security_group(aws)
    yield
    source = [{"GroupId": other, "Description": "from the nodes"}]
    assert ingress(aws, group, UserIdGroupPairs=source) == "from the nodes"


@gap("SecurityGroupRule.__init__")
def rule_about_a_prefix_list_keeps_its_description(aws: Aws) -> Iterator[None]:
    prefixes = aws.ec2.create_managed_prefix_list(PrefixListName="users", MaxEntries=1, AddressFamily="IPv4")
    group = security_group(aws)
    yield
    source = [{"PrefixListId": prefixes["PrefixList"]["PrefixListId"], "Description": "from the users"}]
    assert ingress(aws, group, PrefixListIds=source) == "from the users"


@gap("DHCPOptions.create_dhcp_options")
def dhcp_options_are_tagged_at_birth(aws: Aws) -> Iterator[None]:
    made = aws.ec2.create_dhcp_options(
        DhcpConfigurations=[{"Key": "domain-name", "Values": ["internal"]}],
        TagSpecifications=[{"ResourceType": "dhcp-options", "Tags": TAGS}],
    )["DhcpOptions"]
    yield
    found = aws.ec2.describe_dhcp_options(DhcpOptionsIds=[made["DhcpOptionsId"]])["DhcpOptions"][0]
    assert found["Tags"] == TAGS


@gap("Monitoring.monitor_instances")
def monitoring_is_switched_on(aws: Aws) -> Iterator[None]:
    identifier = launch(aws, SubnetId=aws.subnets[0])
    yield
    aws.ec2.monitor_instances(InstanceIds=[identifier])
    assert instance(aws, identifier)["Monitoring"]["State"] == "enabled"


@gap("Monitoring.unmonitor_instances")
def monitoring_is_switched_off(aws: Aws) -> Iterator[None]:
    identifier = launch(aws, SubnetId=aws.subnets[0], Monitoring={"Enabled": True})
    yield
    aws.ec2.unmonitor_instances(InstanceIds=[identifier])
    assert instance(aws, identifier)["Monitoring"]["State"] == "disabled"


@gap("InstanceResponse.run_instances")
def root_volume_keeps_its_throughput(aws: Aws) -> Iterator[None]:
    disk = {"VolumeType": "gp3", "VolumeSize": 20, "Throughput": 250}
    identifier = launch(aws, SubnetId=aws.subnets[0], BlockDeviceMappings=[{"DeviceName": "/dev/xvda", "Ebs": disk}])
    yield
    volumes = aws.ec2.describe_volumes(Filters=[{"Name": "attachment.instance-id", "Values": [identifier]}])
    assert [volume.get("Throughput") for volume in volumes["Volumes"]] == [250]


@gap("NetworkInterface.association")
def instance_without_public_address_has_none(aws: Aws) -> Iterator[None]:
    identifier = launch(aws, NetworkInterfaces=interface(aws, AssociatePublicIpAddress=False))
    yield
    assert "Association" not in instance(aws, identifier)["NetworkInterfaces"][0]


@gap("Instance.__init__")
def instance_has_the_groups_of_its_interface(aws: Aws) -> Iterator[None]:
    group = security_group(aws)
    identifier = launch(aws, NetworkInterfaces=interface(aws, Groups=[group]))
    yield
    found = instance(aws, identifier)
    assert [other["GroupId"] for other in found["SecurityGroups"]] == [group]
    aws.ec2.terminate_instances(InstanceIds=[identifier])
    nic = found["NetworkInterfaces"][0]["NetworkInterfaceId"]
    left = aws.ec2.describe_network_interfaces()["NetworkInterfaces"]
    assert nic not in [other["NetworkInterfaceId"] for other in left]


@gap("LaunchTemplateBackend.create_launch_template")
def launch_template_keeps_its_own_tags_to_itself(aws: Aws) -> Iterator[None]:
    template = aws.ec2.create_launch_template(
        LaunchTemplateName=unique("template"),
        LaunchTemplateData={"TagSpecifications": [{"ResourceType": "volume", "Tags": TAGS}]},
        TagSpecifications=[{"ResourceType": "launch-template", "Tags": TAGS}],
    )["LaunchTemplate"]["LaunchTemplateId"]
    yield
    [version] = aws.ec2.describe_launch_template_versions(LaunchTemplateId=template)["LaunchTemplateVersions"]
    assert [tags["ResourceType"] for tags in version["LaunchTemplateData"]["TagSpecifications"]] == ["volume"]
    [found] = aws.ec2.describe_launch_templates(LaunchTemplateIds=[template])["LaunchTemplates"]
    assert found["Tags"] == TAGS


@gap("LaunchTemplateBackend.describe_launch_templates")
def launch_template_shows_its_tags_as_they_are_now(aws: Aws) -> Iterator[None]:
    template = aws.ec2.create_launch_template(
        LaunchTemplateName=unique("template"), LaunchTemplateData={"InstanceType": "m7g.large"}
    )["LaunchTemplate"]["LaunchTemplateId"]
    aws.ec2.create_tags(Resources=[template], Tags=TAGS)
    yield
    [found] = aws.ec2.describe_launch_templates(LaunchTemplateIds=[template])["LaunchTemplates"]
    assert found.get("Tags") == TAGS
