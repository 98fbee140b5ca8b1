"""Amazon EKS."""

from collections.abc import Iterator
from typing import Any

from .case import ROLE, Aws, Cases, unique

gap = Cases()

POLICY = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"


def describe(aws: Aws, name: str) -> dict[str, Any]:
    return aws.eks.describe_cluster(name=name)["cluster"]


def entry(aws: Aws, cluster: str, **options: Any) -> dict[str, Any]:
    return aws.eks.create_access_entry(clusterName=cluster, principalArn=ROLE, **options)["accessEntry"]


def addon(aws: Aws, cluster: str, **options: Any) -> dict[str, Any]:
    return aws.eks.create_addon(clusterName=cluster, addonName="vpc-cni", **options)["addon"]


def association(aws: Aws, cluster: str, account: str = "engine") -> dict[str, Any]:
    return aws.eks.create_pod_identity_association(
        clusterName=cluster, namespace="apps", serviceAccount=account, roleArn=ROLE
    )["association"]


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
    assert (update["type"], update["status"]) == ("VpcConfigUpdate", "Successful")
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
    cluster = aws.shared_cluster
    group = aws.node_group(cluster, updateConfig={"maxUnavailablePercentage": 33})
    yield
    assert "remoteAccess" not in group
    assert group["version"] == "1.33"
    assert group["diskSize"] == 20
    assert group["updateConfig"] == {"maxUnavailablePercentage": 33}


@gap("EKSResponse.update_nodegroup_config")
def node_group_config_update_can_be_waited_for(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    aws.node_group(cluster)
    made = aws.eks.update_nodegroup_config(
        clusterName=cluster, nodegroupName="nodes", scalingConfig={"minSize": 1, "maxSize": 9, "desiredSize": 3}
    )["update"]
    yield
    update = aws.eks.describe_update(name=cluster, nodegroupName="nodes", updateId=made["id"])["update"]
    assert update["status"] == "Successful"
    group = aws.eks.describe_nodegroup(clusterName=cluster, nodegroupName="nodes")["nodegroup"]
    assert group["scalingConfig"]["maxSize"] == 9


@gap("EKSResponse.update_nodegroup_version")
def node_group_version_and_template_update(aws: Aws) -> Iterator[None]:
    cluster, template = aws.shared_cluster, aws.launch_template()
    aws.node_group(cluster, launchTemplate={"id": template, "version": "1"})
    yield
    aws.eks.update_nodegroup_version(
        clusterName=cluster, nodegroupName="nodes", version="1.34", launchTemplate={"id": template, "version": "2"}
    )
    group = aws.eks.describe_nodegroup(clusterName=cluster, nodegroupName="nodes")["nodegroup"]
    assert (group["version"], group["launchTemplate"]["version"]) == ("1.34", "2")


@gap("EKSResponse.create_addon")
def addon_with_its_pod_identity(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    made = addon(
        aws, cluster, configurationValues="{}", podIdentityAssociations=[{"serviceAccount": "node", "roleArn": ROLE}]
    )
    assert (made["status"], made["configurationValues"]) == ("ACTIVE", "{}")
    [listed] = aws.eks.list_pod_identity_associations(clusterName=cluster)["associations"]
    assert made["podIdentityAssociations"] == [listed["associationArn"]]
    assert (listed["namespace"], listed["ownerArn"]) == ("kube-system", made["addonArn"])


@gap("EKSResponse.describe_addon")
def addon_is_described(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    made = addon(aws, cluster, addonVersion="v1.20.0-eksbuild.1", tags={"a": "b"})
    found = aws.eks.describe_addon(clusterName=cluster, addonName="vpc-cni")["addon"]
    assert found == made
    assert (found["addonVersion"], found["tags"]) == ("v1.20.0-eksbuild.1", {"a": "b"})


@gap("EKSResponse.list_addons")
def addons_are_listed(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    addon(aws, cluster)
    assert aws.eks.list_addons(clusterName=cluster)["addons"] == ["vpc-cni"]


@gap("EKSResponse.update_addon")
def addon_update(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    addon(aws, cluster, configurationValues='{"a": 1}')
    made = aws.eks.update_addon(clusterName=cluster, addonName="vpc-cni", addonVersion="v1.21.0-eksbuild.1")["update"]
    update = aws.eks.describe_update(name=cluster, addonName="vpc-cni", updateId=made["id"])["update"]
    assert update["type"] == "AddonUpdate"
    found = aws.eks.describe_addon(clusterName=cluster, addonName="vpc-cni")["addon"]
    assert (found["addonVersion"], found["configurationValues"]) == ("v1.21.0-eksbuild.1", '{"a": 1}')


@gap("EKSResponse.delete_addon")
def addon_takes_its_associations_along(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    kept = association(aws, cluster)
    addon(aws, cluster, podIdentityAssociations=[{"serviceAccount": "node", "roleArn": ROLE}])
    aws.eks.delete_addon(clusterName=cluster, addonName="vpc-cni")
    assert aws.eks.list_addons(clusterName=cluster)["addons"] == []
    left = aws.eks.list_pod_identity_associations(clusterName=cluster)["associations"]
    assert [other["associationId"] for other in left] == [kept["associationId"]]


@gap("EKSResponse.describe_addon_versions")
def addon_versions(aws: Aws) -> Iterator[None]:
    yield
    [found] = aws.eks.describe_addon_versions(addonName="coredns", kubernetesVersion="1.33")["addons"]
    [version] = found["addonVersions"]
    assert version["addonVersion"].startswith("v1.")
    assert version["compatibilities"] == [{"clusterVersion": "1.33", "platformVersions": ["*"], "defaultVersion": True}]


@gap("EKSResponse.create_access_entry")
def access_entry_has_the_defaults_of_aws(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    made = entry(aws, cluster)
    assert made["type"] == "STANDARD"
    assert made["username"] == "arn:aws:sts::123456789012:assumed-role/deployer/{{SessionName}}"
    assert made["accessEntryArn"].split("/")[1:5] == [cluster, "role", "123456789012", "deployer"]


@gap("EKSResponse.describe_access_entry")
def access_entry_is_described(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    made = entry(aws, cluster, kubernetesGroups=["viewers"])
    assert aws.eks.describe_access_entry(clusterName=cluster, principalArn=ROLE)["accessEntry"] == made


@gap("EKSResponse.list_access_entries")
def access_entries_are_listed(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    entry(aws, cluster)
    assert aws.eks.list_access_entries(clusterName=cluster)["accessEntries"] == [ROLE]


@gap("EKSResponse.update_access_entry")
def access_entry_update(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    entry(aws, cluster, kubernetesGroups=["viewers"])
    aws.eks.update_access_entry(clusterName=cluster, principalArn=ROLE, kubernetesGroups=["editors"])
    found = aws.eks.describe_access_entry(clusterName=cluster, principalArn=ROLE)["accessEntry"]
    assert found["kubernetesGroups"] == ["editors"]


@gap("EKSResponse.delete_access_entry")
def access_entry_deletion(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    entry(aws, cluster)
    aws.eks.delete_access_entry(clusterName=cluster, principalArn=ROLE)
    assert aws.eks.list_access_entries(clusterName=cluster)["accessEntries"] == []


@gap("EKSResponse.associate_access_policy")
def access_policy_association(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    entry(aws, cluster)
    made = aws.eks.associate_access_policy(
        clusterName=cluster, principalArn=ROLE, policyArn=POLICY, accessScope={"type": "cluster"}
    )
    assert made["principalArn"] == ROLE
    assert made["associatedAccessPolicy"]["accessScope"] == {"type": "cluster", "namespaces": []}


@gap("EKSResponse.list_associated_access_policies")
def access_policies_of_an_entry(aws: Aws) -> Iterator[None]:
    cluster, scope = aws.shared_cluster, {"type": "namespace", "namespaces": ["apps"]}
    yield
    entry(aws, cluster)
    aws.eks.associate_access_policy(clusterName=cluster, principalArn=ROLE, policyArn=POLICY, accessScope=scope)
    [found] = aws.eks.list_associated_access_policies(clusterName=cluster, principalArn=ROLE)[
        "associatedAccessPolicies"
    ]
    assert (found["policyArn"], found["accessScope"]) == (POLICY, scope)
    assert aws.eks.list_access_entries(clusterName=cluster, associatedPolicyArn=POLICY)["accessEntries"] == [ROLE]


@gap("EKSResponse.disassociate_access_policy")
def access_policy_disassociation(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    entry(aws, cluster)
    aws.eks.associate_access_policy(
        clusterName=cluster, principalArn=ROLE, policyArn=POLICY, accessScope={"type": "cluster"}
    )
    aws.eks.disassociate_access_policy(clusterName=cluster, principalArn=ROLE, policyArn=POLICY)
    found = aws.eks.list_associated_access_policies(clusterName=cluster, principalArn=ROLE)
    assert found["associatedAccessPolicies"] == []


@gap("EKSResponse.list_access_policies")
def access_policies_of_aws(aws: Aws) -> Iterator[None]:
    yield
    assert POLICY in [policy["arn"] for policy in aws.eks.list_access_policies()["accessPolicies"]]


@gap("EKSResponse.create_pod_identity_association")
def pod_identity(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    made = association(aws, cluster)
    assert made["associationId"].startswith("a-")
    assert made["associationArn"].endswith(f":podidentityassociation/{cluster}/{made['associationId']}")


@gap("EKSResponse.describe_pod_identity_association")
def pod_identity_is_described(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    made = association(aws, cluster)
    found = aws.eks.describe_pod_identity_association(clusterName=cluster, associationId=made["associationId"])
    assert found["association"] == made


@gap("EKSResponse.list_pod_identity_associations")
def pod_identities_are_listed(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    made = association(aws, cluster), association(aws, cluster, "config-server")
    both = aws.eks.list_pod_identity_associations(clusterName=cluster)["associations"]
    assert [found["associationId"] for found in both] == [one["associationId"] for one in made]
    one = aws.eks.list_pod_identity_associations(clusterName=cluster, namespace="apps", serviceAccount="engine")
    assert [found["serviceAccount"] for found in one["associations"]] == ["engine"]


@gap("EKSResponse.update_pod_identity_association")
def pod_identity_update(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    names = {"clusterName": cluster, "associationId": association(aws, cluster)["associationId"]}
    aws.eks.update_pod_identity_association(**names, roleArn=f"{ROLE}-2")
    assert aws.eks.describe_pod_identity_association(**names)["association"]["roleArn"] == f"{ROLE}-2"


@gap("EKSResponse.delete_pod_identity_association")
def pod_identity_deletion(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    yield
    made = association(aws, cluster)
    aws.eks.delete_pod_identity_association(clusterName=cluster, associationId=made["associationId"])
    assert aws.eks.list_pod_identity_associations(clusterName=cluster)["associations"] == []


@gap("EKSBackend.tag_resource")
def everything_in_a_cluster_takes_tags(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    group = aws.node_group(cluster)
    yield
    arns = [
        group["nodegroupArn"],
        addon(aws, cluster)["addonArn"],
        entry(aws, cluster)["accessEntryArn"],
        association(aws, cluster)["associationArn"],
    ]
    for arn in arns:
        aws.eks.tag_resource(resourceArn=arn, tags={"owner": "r3edge"})
        assert aws.eks.list_tags_for_resource(resourceArn=arn)["tags"] == {"owner": "r3edge"}


@gap("EKSBackend.list_tags_for_resource")
def tags_of_a_node_group_are_listed(aws: Aws) -> Iterator[None]:
    group = aws.node_group(aws.shared_cluster, tags={"owner": "r3edge"})
    yield
    assert aws.eks.list_tags_for_resource(resourceArn=group["nodegroupArn"])["tags"] == {"owner": "r3edge"}


@gap("EKSBackend.untag_resource")
def tags_of_a_node_group_are_removed(aws: Aws) -> Iterator[None]:
    cluster = aws.shared_cluster
    group = aws.node_group(cluster, tags={"owner": "r3edge", "stage": unique("test")})
    yield
    aws.eks.untag_resource(resourceArn=group["nodegroupArn"], tagKeys=["stage"])
    found = aws.eks.describe_nodegroup(clusterName=cluster, nodegroupName="nodes")["nodegroup"]
    assert found["tags"] == {"owner": "r3edge"}


@gap("EKSResponse.untag_resource")
def several_tags_are_removed_at_once(aws: Aws) -> Iterator[None]:
    name = aws.cluster(tags={"a": "1", "b": "2", "c": "3"})
    arn = describe(aws, name)["arn"]
    yield
    aws.eks.untag_resource(resourceArn=arn, tagKeys=["a", "b"])
    assert describe(aws, name)["tags"] == {"c": "3"}
