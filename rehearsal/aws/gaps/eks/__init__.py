"""Amazon EKS: moto has clusters, node groups and Fargate profiles, and lacks everything else."""

from . import access, addons, clusters, nodegroups, offers, pod_identity, tags

GAPS = tuple(part.gaps for part in (clusters, nodegroups, offers, addons, access, pod_identity, tags))
