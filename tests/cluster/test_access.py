"""Access entries."""

from r3edge.cluster import AccessSettings
from tests.support import Synthesized
from tests.support.cluster import ADMIN, DEPLOYER, READER, synthesize_cluster

POLICIES = "arn:aws:eks::aws:cluster-access-policy/"


def test_each_role_gets_its_policy_for_the_whole_cluster(plain: Synthesized) -> None:
    entries = plain.all("aws_eks_access_entry")
    granted = {}
    for path, association in plain.all("aws_eks_access_policy_association").items():
        entry = path.removesuffix("-policy")
        assert association["principal_arn"] == f"${{{plain.address('aws_eks_access_entry', entry)}.principal_arn}}"
        assert association["access_scope"] == {"type": "cluster"}
        granted[entries[entry]["principal_arn"]] = association["policy_arn"].removeprefix(POLICIES)
    assert granted == {
        DEPLOYER: "AmazonEKSClusterAdminPolicy",
        ADMIN: "AmazonEKSClusterAdminPolicy",
        READER: "AmazonEKSAdminViewPolicy",
    }


def test_nobody_else_has_an_entry(plain: Synthesized) -> None:
    entries = plain.all("aws_eks_access_entry")
    named = {entry["principal_arn"] for entry in entries.values() if entry["type"] == "STANDARD"}
    assert named == {DEPLOYER, ADMIN, READER}
    # EKS itself creates the entry of a managed node group's role.
    assert len(named) == len(entries)


def test_roles_of_one_name_in_two_accounts_get_an_entry_each() -> None:
    other = DEPLOYER.replace("123456789012", "210987654321")
    synthesized = synthesize_cluster(access=AccessSettings(deployers=(DEPLOYER, other)))
    entries = synthesized.all("aws_eks_access_entry")
    assert entries["cluster/access/123456789012-deployer"]["principal_arn"] == DEPLOYER
    assert entries["cluster/access/210987654321-deployer"]["principal_arn"] == other
