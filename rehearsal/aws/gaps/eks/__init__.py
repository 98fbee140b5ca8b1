"""Amazon EKS: moto knows clusters, node groups and Fargate profiles, and lacks what surrounds them."""

from . import access, addons, clusters, nodegroups, pod_identity, tags

PARTS = (clusters, nodegroups, addons, access, pod_identity, tags)


def fill() -> None:
    """Fill the gaps of Amazon EKS."""
    for part in PARTS:
        part.gaps.fill()
