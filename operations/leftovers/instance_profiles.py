"""Instance profiles that Karpenter makes for an EC2NodeClass that names a role instead of a profile."""

from collections.abc import Iterator

from operations.cloud import Clients, pages
from operations.footprint import Footprint
from operations.leftovers.kind import Found, Kind


def _find(clients: Clients, of: Footprint) -> Iterator[Found]:
    for cluster in of.clusters:
        # aws/karpenter-provider-aws, pkg/providers/instanceprofile.
        path = f"/karpenter/{of.region}/{cluster}/"
        for page in pages(clients("iam"), "list_instance_profiles"):
            for profile in page["InstanceProfiles"]:
                if profile["Path"].startswith(path):
                    yield profile["InstanceProfileName"], profile["Path"]


def _remove(clients: Clients, name: str) -> None:
    iam = clients("iam")
    for role in iam.get_instance_profile(InstanceProfileName=name)["InstanceProfile"]["Roles"]:
        iam.remove_role_from_instance_profile(InstanceProfileName=name, RoleName=role["RoleName"])
    iam.delete_instance_profile(InstanceProfileName=name)


INSTANCE_PROFILES = Kind("instance profile", _find, _remove)
