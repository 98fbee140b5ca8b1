"""The nodes that Karpenter may make: one EC2NodeClass, and a NodePool for each processor architecture."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Literal, Self

from constructs import Construct
from pydantic import AfterValidator, Field, model_validator

from r3edge.addons.custom_resources import CustomResources, resource
from r3edge.addons.karpenter import Karpenter
from r3edge.addons.registry import Addons
from r3edge.cluster.karpenter import NAMESPACE
from r3edge.core.errors import ConfigurationError, refuse
from r3edge.core.settings import Settings

Architecture = Literal["arm64", "amd64"]
CapacityType = Literal["on-demand", "spot"]
InstanceCategory = Literal["c", "m", "r"]

# Karpenter tries the heaviest first: Graviton costs less for the same work.
_WEIGHTS: Mapping[Architecture, int] = {"arm64": 100, "amd64": 10}
_NODE_CLASS = "default"
_LATEST_IMAGE = "al2023@latest"
_MINUTES_AFTER_DRAINING = 15
"""For EC2 to end the last instances."""


def _image(alias: str) -> str:
    found = re.fullmatch(r"al2023@v(\d{8})", alias)
    try:
        dated = bool(found and datetime.strptime(found[1], "%Y%m%d"))
    except ValueError:
        dated = False
    if not dated and alias != _LATEST_IMAGE:
        raise ValueError("must be al2023@v and the date of an EKS image's release, for example al2023@v20260818")
    return alias


class NodePoolSettings(Settings):
    """Which nodes Karpenter may make, how many, and when it takes them away again."""

    image: Annotated[str, AfterValidator(_image)]
    """The EKS-optimized image, pinned; a newer one replaces the nodes, a few at a time. ``al2023@latest`` does so
    without being asked, and is refused in a protected environment."""
    architectures: tuple[Architecture, ...] = Field(default=("arm64",), min_length=1)
    """Graviton comes first; ``amd64`` beside it is for images without arm64, and for when Graviton is not to be had."""
    capacity_types: tuple[CapacityType, ...] = Field(default=("on-demand", "spot"), min_length=1)
    """With both Karpenter takes spot while it can. A pod that must not be interrupted selects nodes with the label
    ``karpenter.sh/capacity-type: on-demand``."""
    instance_categories: tuple[InstanceCategory, ...] = Field(default=("c", "m", "r"), min_length=1)
    newer_than_generation: int = Field(default=5, ge=4, le=8)
    cpu_limit: int = Field(default=64, ge=2)
    """All nodes of an architecture together have at most so many processors: what a runaway scaler can cost."""
    memory_limit_gib: int = Field(default=256, ge=4)
    """The same for memory."""
    disk_gib: int = Field(default=50, ge=20, le=1000)
    """The root volume, which holds images, logs and what pods write, in GiB."""
    consolidate_after_minutes: int = Field(default=5, ge=0, le=1440)
    """How long a node's pods must not have changed before its pods may be moved to fewer or cheaper nodes."""
    expire_after_hours: int = Field(default=720, ge=24, le=2160)
    """No node grows older, so that none is left unpatched."""
    drain_minutes: int = Field(default=30, ge=5, le=240)
    """How long disruption budgets, and pods that ask not to be disrupted, can hold up a node that must go."""

    @model_validator(mode="after")
    def _no_repetition(self) -> Self:
        for name in ("architectures", "capacity_types", "instance_categories"):
            given = getattr(self, name)
            if len(set(given)) < len(given):
                refuse(name, given, "must not name anything twice")
        return self


class NodePools(Construct):
    """An EC2NodeClass and the NodePools on it, as a release that comes after Karpenter and goes before it.

    Nodes stand in the given subnets, with the given security groups, without public address; the metadata service
    answers to IMDSv2 only, and not to pods. Their role is the instance profile that the cluster made. The root volume
    is encrypted with the account's ``aws/ebs`` key, as that of the system nodes. The tags by which Karpenter's policy
    knows what is its own are set by Karpenter, which refuses an EC2NodeClass that names them. The number of pods per
    node is Karpenter's default, what fits into the network interfaces without prefixes: one number for all types would
    reserve memory for 110 pods on the small ones, too.

    Disruption budgets hold back consolidation and new images, but not expiry, interruption and deletion.

    **At destroy** this release goes before Karpenter's. The NodePools vanish at once; their NodeClaims follow by owner
    reference, each when its node is drained and its instance ended (Karpenter v1.14, "Disruption"). What Helm waits for
    is the EC2NodeClass, whose finalizer stays while there are NodeClaims: ``helm_release`` uninstalls with its ``wait``
    and ``timeout``. The timeout is ``drain_minutes``, after which Karpenter deletes the remaining pods by force, and
    some more. When it is up all the same, Terraform fails, but Helm has forgotten the release: the next destroy would
    uninstall Karpenter and leave instances behind. So after such an error nobody may destroy again before
    ``kubectl get nodeclaims`` finds none.

    Spot nodes need the account's service-linked role ``AWSServiceRoleForEC2Spot``, which the controller may not make.
    """

    def __init__(
        self,
        addons: Addons,
        id: str,
        *,
        settings: NodePoolSettings,
        subnet_ids: Sequence[str],
        security_group_ids: Sequence[str],
    ) -> None:
        super().__init__(addons, id)
        karpenter = addons.needed(Karpenter, by=self)
        if addons.context.protected and settings.image == _LATEST_IMAGE:
            raise ConfigurationError(
                f"image = {_LATEST_IMAGE!r}: must be pinned to a release in a protected environment"
            )
        node_class = resource(
            "karpenter.k8s.aws/v1",
            "EC2NodeClass",
            _NODE_CLASS,
            spec={
                "amiSelectorTerms": [{"alias": settings.image}],
                "instanceProfile": addons.cluster.karpenter.instance_profile_name,
                "subnetSelectorTerms": [{"id": one} for one in subnet_ids],
                "securityGroupSelectorTerms": [{"id": one} for one in security_group_ids],
                "associatePublicIPAddress": False,
                "metadataOptions": {
                    "httpEndpoint": "enabled",
                    "httpProtocolIPv6": "disabled",
                    "httpPutResponseHopLimit": 1,
                    "httpTokens": "required",
                },
                "blockDeviceMappings": [
                    {
                        "deviceName": "/dev/xvda",
                        "ebs": {
                            "volumeType": "gp3",
                            "volumeSize": f"{settings.disk_gib}Gi",
                            "encrypted": True,
                            "deleteOnTermination": True,
                        },
                    }
                ],
                "detailedMonitoring": True,
                # Terraform's default_tags do not reach what Karpenter makes.
                "tags": addons.context.tags,
            },
        )
        release = CustomResources(
            self,
            "resources",
            addons=addons,
            name="node-pools",
            namespace=NAMESPACE,
            resources=[node_class, *(_node_pool(settings, architecture) for architecture in settings.architectures)],
            depends_on=karpenter.ready,
            timeout_seconds=(settings.drain_minutes + _MINUTES_AFTER_DRAINING) * 60,
        )
        self.ready = release.ready
        """What needs room in the cluster comes after these, and goes before them."""


def _node_pool(settings: NodePoolSettings, architecture: Architecture) -> dict[str, Any]:
    def among(key: str, values: Sequence[str]) -> dict[str, Any]:
        return {"key": key, "operator": "In", "values": list(values)}

    return resource(
        "karpenter.sh/v1",
        "NodePool",
        architecture,
        spec={
            "weight": _WEIGHTS[architecture],
            "limits": {"cpu": str(settings.cpu_limit), "memory": f"{settings.memory_limit_gib}Gi"},
            "disruption": {
                "consolidationPolicy": "WhenEmptyOrUnderutilized",
                "consolidateAfter": f"{settings.consolidate_after_minutes}m",
                # Rounded up: one at a time, as long as there are ten or fewer.
                "budgets": [{"nodes": "10%"}],
            },
            "template": {
                "spec": {
                    "nodeClassRef": {"group": "karpenter.k8s.aws", "kind": "EC2NodeClass", "name": _NODE_CLASS},
                    "requirements": [
                        among("kubernetes.io/arch", [architecture]),
                        among("kubernetes.io/os", ["linux"]),
                        among("karpenter.sh/capacity-type", settings.capacity_types),
                        among("karpenter.k8s.aws/instance-category", settings.instance_categories),
                        {
                            "key": "karpenter.k8s.aws/instance-generation",
                            "operator": "Gt",
                            "values": [str(settings.newer_than_generation)],
                        },
                    ],
                    "expireAfter": f"{settings.expire_after_hours}h",
                    "terminationGracePeriod": f"{settings.drain_minutes}m",
                }
            },
        },
    )
