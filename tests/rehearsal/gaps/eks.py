"""Amazon EKS."""

import base64
from collections.abc import Iterator
from typing import Any

from .case import ROLE, Aws, Cases, role, unique

gap = Cases()

POLICY = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"


def describe(aws: Aws, name: str) -> dict[str, Any]:
    return aws.eks.describe_cluster(name=name)["cluster"]


def node_group(aws: Aws, name: str) -> dict[str, Any]:
    return aws.eks.describe_nodegroup(clusterName=aws.shared_cluster, nodegroupName=name)["nodegroup"]


def entry(aws: Aws, **options: Any) -> dict[str, Any]:
    return aws.eks.create_access_entry(clusterName=aws.shared_cluster, principalArn=role(), **options)["accessEntry"]


def names(thing: dict[str, Any], *others: str) -> dict[str, str]:
    """Return the name of an object for further calls."""
    return {name: thing[name] for name in ("clusterName", *others)}


def addon(aws: Aws, name: str, **options: Any) -> dict[str, Any]:
    return aws.eks.create_addon(clusterName=aws.shared_cluster, addonName=name, **options)["addon"]


def addons(aws: Aws) -> list[str]:
    return aws.eks.list_addons(clusterName=aws.shared_cluster)["addons"]


def association(aws: Aws) -> dict[str, Any]:
    return aws.eks.create_pod_identity_association(
        clusterName=aws.shared_cluster, namespace="apps", serviceAccount=unique("account"), roleArn=ROLE
    )["association"]


def associations(aws: Aws, **filters: str) -> list[dict[str, Any]]:
    return aws.eks.list_pod_identity_associations(clusterName=aws.shared_cluster, **filters)["associations"]


@gap("EKSResponse.create_cluster")
def cluster_settings_read_back(aws: Aws) -> Iterator[None]:
    name = aws.cluster(upgradePolicy={"supportType": "STANDARD"})
    yield
    cluster = describe(aws, name)
    assert cluster["accessConfig"] == {
        "authenticationMode": "API",
        "bootstrapClusterCreatorAdminPermissions": True,
    }
    assert cluster["upgradePolicy"] == {"supportType": "STANDARD"}
    assert cluster["kubernetesNetworkConfig"]["ipFamily"] == "ipv4"
    assert base64.b64decode(cluster["certificateAuthority"]["data"]).startswith(b"-----BEGIN CERTIFICATE-----")
    assert cluster["endpoint"] != describe(aws, aws.shared_cluster)["endpoint"]
    network = cluster["resourcesVpcConfig"]
    assert network["vpcId"] == aws.vpc
    assert network["publicAccessCidrs"] == ["203.0.113.0/24"]
    groups = aws.ec2.describe_security_groups(GroupIds=[network["clusterSecurityGroupId"]])["SecurityGroups"]
    assert groups[0]["VpcId"] == aws.vpc


@gap("EKSBackend.delete_cluster")
def cluster_takes_its_security_group_along(aws: Aws) -> Iterator[None]:
    name = aws.cluster()
    yield
    group = describe(aws, name)["resourcesVpcConfig"]["clusterSecurityGroupId"]
    aws.eks.delete_cluster(name=name)
    found = aws.ec2.describe_security_groups(Filters=[{"Name": "group-id", "Values": [group]}])["SecurityGroups"]
    assert found == []


@gap("EKSResponse.update_cluster_config")
def cluster_config_update_keeps_what_it_leaves_out(aws: Aws) -> Iterator[None]:
    name = aws.cluster(mode="API_AND_CONFIG_MAP")
    yield
    update = aws.eks.update_cluster_config(name=name, resourcesVpcConfig={"endpointPrivateAccess": True})["update"]
    assert (update["type"], update["status"]) == ("EndpointAccessUpdate", "Successful")
    network = describe(aws, name)["resourcesVpcConfig"]
    assert network["endpointPrivateAccess"] is True
    assert network["publicAccessCidrs"] == ["203.0.113.0/24"]
    aws.eks.update_cluster_config(name=name, accessConfig={"authenticationMode": "API"})
    assert describe(aws, name)["accessConfig"]["authenticationMode"] == "API"


@gap("EKSResponse.update_cluster_version")
def cluster_version_update(aws: Aws) -> Iterator[None]:
    name = aws.cluster()
    yield
    assert aws.eks.update_cluster_version(name=name, version="1.34")["update"]["type"] == "VersionUpdate"
    assert describe(aws, name)["version"] == "1.34"


@gap("EKSResponse.describe_update")
def updates_can_be_waited_for(aws: Aws) -> Iterator[None]:
    name = aws.cluster()
    yield
    made = aws.eks.update_cluster_config(name=name, logging={"clusterLogging": [{"types": ["api"], "enabled": True}]})
    update = aws.eks.describe_update(name=name, updateId=made["update"]["id"])["update"]
    assert (update["type"], update["status"]) == ("LoggingUpdate", "Successful")


@gap("EKSResponse.list_updates")
def updates_are_listed(aws: Aws) -> Iterator[None]:
    name = aws.cluster()
    yield
    made = aws.eks.update_cluster_config(name=name, upgradePolicy={"supportType": "STANDARD"})["update"]
    assert aws.eks.list_updates(name=name)["updateIds"] == [made["id"]]


@gap("EKSResponse.create_nodegroup")
def node_group_has_the_defaults_of_aws(aws: Aws) -> Iterator[None]:
    group = aws.node_group(aws.shared_cluster, updateConfig={"maxUnavailablePercentage": 33})
    yield
    assert "remoteAccess" not in group
    assert group["version"] == "1.33"
    assert group["diskSize"] == 20
    assert group["updateConfig"] == {"maxUnavailablePercentage": 33}


@gap("EKSResponse.update_nodegroup_config")
def node_group_config_update_can_be_waited_for(aws: Aws) -> Iterator[None]:
    name = aws.node_group(aws.shared_cluster)["nodegroupName"]
    made = aws.eks.update_nodegroup_config(
        clusterName=aws.shared_cluster,
        nodegroupName=name,
        scalingConfig={"minSize": 1, "maxSize": 9, "desiredSize": 3},
    )["update"]
    yield
    update = aws.eks.describe_update(name=aws.shared_cluster, nodegroupName=name, updateId=made["id"])["update"]
    assert update["status"] == "Successful"
    assert node_group(aws, name)["scalingConfig"]["maxSize"] == 9


@gap("EKSResponse.update_nodegroup_version")
def node_group_version_and_template_update(aws: Aws) -> Iterator[None]:
    template = aws.launch_template()
    cluster = aws.cluster()
    name = aws.node_group(cluster, launchTemplate={"id": template, "version": "1"})["nodegroupName"]
    yield
    aws.eks.update_cluster_version(name=cluster, version="1.34")
    aws.eks.update_nodegroup_version(
        clusterName=cluster,
        nodegroupName=name,
        version="1.34",
        launchTemplate={"id": template, "version": "2"},
    )
    group = aws.eks.describe_nodegroup(clusterName=cluster, nodegroupName=name)["nodegroup"]
    assert (group["version"], group["launchTemplate"]["version"]) == ("1.34", "2")


@gap("EKSResponse.create_addon")
def addon_with_its_pod_identity(aws: Aws) -> Iterator[None]:
    identity = {"serviceAccount": unique("cni"), "roleArn": ROLE}
    yield
    made = addon(aws, "vpc-cni", configurationValues="{}", podIdentityAssociations=[identity])
    assert (made["status"], made["configurationValues"]) == ("ACTIVE", "{}")
    [listed] = associations(aws, serviceAccount=identity["serviceAccount"])
    assert made["podIdentityAssociations"] == [listed["associationArn"]]
    assert (listed["namespace"], listed["ownerArn"]) == ("kube-system", made["addonArn"])


@gap("EKSResponse.describe_addon")
def addon_is_described(aws: Aws) -> Iterator[None]:
    yield
    made = addon(aws, "kube-proxy", addonVersion="v1.33.0-eksbuild.1", tags={"a": "b"})
    found = aws.eks.describe_addon(**names(made, "addonName"))["addon"]
    assert found == made
    assert (found["addonVersion"], found["tags"]) == ("v1.33.0-eksbuild.1", {"a": "b"})


@gap("EKSResponse.list_addons")
def addons_are_listed(aws: Aws) -> Iterator[None]:
    yield
    addon(aws, "metrics-server")
    assert "metrics-server" in addons(aws)


@gap("EKSResponse.update_addon")
def addon_update(aws: Aws) -> Iterator[None]:
    yield
    own = names(addon(aws, "snapshot-controller", configurationValues='{"a": 1}'), "addonName")
    made = aws.eks.update_addon(**own, addonVersion="v8.4.0-eksbuild.1")["update"]
    update = aws.eks.describe_update(name=own["clusterName"], addonName=own["addonName"], updateId=made["id"])
    assert update["update"]["type"] == "AddonUpdate"
    found = aws.eks.describe_addon(**own)["addon"]
    assert (found["addonVersion"], found["configurationValues"]) == ("v8.4.0-eksbuild.1", '{"a": 1}')


@gap("EKSResponse.delete_addon")
def addon_takes_its_associations_along(aws: Aws) -> Iterator[None]:
    identity = {"serviceAccount": unique("csi"), "roleArn": ROLE}
    yield
    kept = association(aws)
    made = addon(aws, "aws-ebs-csi-driver", podIdentityAssociations=[identity])
    aws.eks.delete_addon(**names(made, "addonName"))
    assert "aws-ebs-csi-driver" not in addons(aws)
    left = [other["serviceAccount"] for other in associations(aws)]
    assert kept["serviceAccount"] in left
    assert identity["serviceAccount"] not in left


@gap("EKSResponse.describe_addon_versions")
def addon_versions(aws: Aws) -> Iterator[None]:
    yield
    [found] = aws.eks.describe_addon_versions(addonName="coredns", kubernetesVersion="1.33")["addons"]
    [version] = found["addonVersions"]
    assert version["addonVersion"].startswith("v1.")
    assert version["compatibilities"] == [{"clusterVersion": "1.33", "platformVersions": ["*"], "defaultVersion": True}]


@gap("EKSResponse.create_access_entry")
def access_entry_has_the_defaults_of_aws(aws: Aws) -> Iterator[None]:
    yield
    made = entry(aws)
    name = made["principalArn"].split("/")[-1]
    assert made["type"] == "STANDARD"
    assert made["username"] == f"arn:aws:sts::123456789012:assumed-role/{name}/{{{{SessionName}}}}"
    assert made["accessEntryArn"].split("/")[1:5] == [aws.shared_cluster, "role", "123456789012", name]


@gap("EKSResponse.describe_access_entry")
def access_entry_is_described(aws: Aws) -> Iterator[None]:
    yield
    made = entry(aws, kubernetesGroups=["viewers"])
    assert aws.eks.describe_access_entry(**names(made, "principalArn"))["accessEntry"] == made


@gap("EKSResponse.list_access_entries")
def access_entries_are_listed(aws: Aws) -> Iterator[None]:
    yield
    principal = entry(aws)["principalArn"]
    assert principal in aws.eks.list_access_entries(clusterName=aws.shared_cluster)["accessEntries"]


@gap("EKSResponse.update_access_entry")
def access_entry_update(aws: Aws) -> Iterator[None]:
    yield
    own = names(entry(aws, kubernetesGroups=["viewers"]), "principalArn")
    aws.eks.update_access_entry(**own, kubernetesGroups=["editors"])
    assert aws.eks.describe_access_entry(**own)["accessEntry"]["kubernetesGroups"] == ["editors"]


@gap("EKSResponse.delete_access_entry")
def access_entry_deletion(aws: Aws) -> Iterator[None]:
    yield
    own = names(entry(aws), "principalArn")
    aws.eks.delete_access_entry(**own)
    left = aws.eks.list_access_entries(clusterName=aws.shared_cluster)["accessEntries"]
    assert own["principalArn"] not in left


@gap("EKSResponse.associate_access_policy")
def access_policy_association(aws: Aws) -> Iterator[None]:
    yield
    own = names(entry(aws), "principalArn")
    made = aws.eks.associate_access_policy(**own, policyArn=POLICY, accessScope={"type": "cluster"})
    assert made["principalArn"] == own["principalArn"]
    assert made["associatedAccessPolicy"]["accessScope"] == {"type": "cluster", "namespaces": []}


@gap("EKSResponse.list_associated_access_policies")
def access_policies_of_an_entry(aws: Aws) -> Iterator[None]:
    scope = {"type": "namespace", "namespaces": ["apps"]}
    yield
    own, other = names(entry(aws), "principalArn"), entry(aws)
    aws.eks.associate_access_policy(**own, policyArn=POLICY, accessScope=scope)
    [found] = aws.eks.list_associated_access_policies(**own)["associatedAccessPolicies"]
    assert (found["policyArn"], found["accessScope"]) == (POLICY, scope)
    having = aws.eks.list_access_entries(clusterName=own["clusterName"], associatedPolicyArn=POLICY)["accessEntries"]
    assert own["principalArn"] in having
    assert other["principalArn"] not in having


@gap("EKSResponse.disassociate_access_policy")
def access_policy_disassociation(aws: Aws) -> Iterator[None]:
    yield
    own = names(entry(aws), "principalArn")
    aws.eks.associate_access_policy(**own, policyArn=POLICY, accessScope={"type": "cluster"})
    aws.eks.disassociate_access_policy(**own, policyArn=POLICY)
    assert aws.eks.list_associated_access_policies(**own)["associatedAccessPolicies"] == []


@gap("EKSResponse.list_access_policies")
def access_policies_of_aws(aws: Aws) -> Iterator[None]:
    yield
    assert POLICY in [policy["arn"] for policy in aws.eks.list_access_policies()["accessPolicies"]]


@gap("EKSResponse.create_pod_identity_association")
def pod_identity(aws: Aws) -> Iterator[None]:
    yield
    made = association(aws)
    assert made["associationId"].startswith("a-")
    assert made["associationArn"].endswith(f":podidentityassociation/{made['clusterName']}/{made['associationId']}")


@gap("EKSResponse.describe_pod_identity_association")
def pod_identity_is_described(aws: Aws) -> Iterator[None]:
    yield
    made = association(aws)
    assert aws.eks.describe_pod_identity_association(**names(made, "associationId"))["association"] == made


@gap("EKSResponse.list_pod_identity_associations")
def pod_identities_are_listed(aws: Aws) -> Iterator[None]:
    yield
    one, other = association(aws), association(aws)
    assert {one["associationId"], other["associationId"]} <= {found["associationId"] for found in associations(aws)}
    [found] = associations(aws, namespace="apps", serviceAccount=one["serviceAccount"])
    assert found["associationId"] == one["associationId"]
    assert associations(aws, namespace="elsewhere", serviceAccount=one["serviceAccount"]) == []


@gap("EKSResponse.update_pod_identity_association")
def pod_identity_update(aws: Aws) -> Iterator[None]:
    other = role()
    yield
    own = names(association(aws), "associationId")
    aws.eks.update_pod_identity_association(**own, roleArn=other)
    assert aws.eks.describe_pod_identity_association(**own)["association"]["roleArn"] == other


@gap("EKSResponse.delete_pod_identity_association")
def pod_identity_deletion(aws: Aws) -> Iterator[None]:
    yield
    made = association(aws)
    aws.eks.delete_pod_identity_association(**names(made, "associationId"))
    assert associations(aws, serviceAccount=made["serviceAccount"]) == []


@gap("EKSBackend.tag_resource")
def everything_in_a_cluster_takes_tags(aws: Aws) -> Iterator[None]:
    group = aws.node_group(aws.shared_cluster)

    def check(arn: str) -> None:
        aws.eks.tag_resource(resourceArn=arn, tags={"owner": "r3edge"})
        assert aws.eks.list_tags_for_resource(resourceArn=arn)["tags"] == {"owner": "r3edge"}

    yield
    check(group["nodegroupArn"])
    check(addon(aws, "eks-pod-identity-agent")["addonArn"])
    check(entry(aws)["accessEntryArn"])
    check(association(aws)["associationArn"])


@gap("EKSBackend.list_tags_for_resource")
def tags_of_a_node_group_are_listed(aws: Aws) -> Iterator[None]:
    group = aws.node_group(aws.shared_cluster, tags={"owner": "r3edge"})
    yield
    assert aws.eks.list_tags_for_resource(resourceArn=group["nodegroupArn"])["tags"] == {"owner": "r3edge"}


@gap("EKSBackend.untag_resource")
def tags_of_a_node_group_are_removed(aws: Aws) -> Iterator[None]:
    group = aws.node_group(aws.shared_cluster, tags={"owner": "r3edge", "stage": "test"})
    yield
    aws.eks.untag_resource(resourceArn=group["nodegroupArn"], tagKeys=["stage"])
    assert node_group(aws, group["nodegroupName"])["tags"] == {"owner": "r3edge"}


@gap("EKSResponse.untag_resource")
def several_tags_are_removed_at_once(aws: Aws) -> Iterator[None]:
    name = aws.cluster(tags={"a": "1", "b": "2", "c": "3"})
    arn = describe(aws, name)["arn"]
    yield
    aws.eks.untag_resource(resourceArn=arn, tagKeys=["a", "b"])
    assert describe(aws, name)["tags"] == {"c": "3"}
