"""The nodes that Karpenter may create: one EC2NodeClass, and a NodePool for each processor architecture."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Literal

from cdktf import ITerraformDependable
from constructs import Construct
from pydantic import AfterValidator, Field

from r3edge.addons.karpenter.aws import SERVICE_ACCOUNT
from r3edge.addons.kit import AddonKit
from r3edge.core.context import Context
from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings
from r3edge.kubernetes import CustomResources, kubernetes_object
from r3edge.network import Party, Tier

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
    found = re.fullmatch(r"al2023@v(20[0-9]{6})", alias)
    try:
        dated = bool(found and datetime.strptime(found[1], "%Y%m%d"))
    except ValueError:
        dated = False
    if not dated and alias != _LATEST_IMAGE:
        raise ValueError("must be al2023@v and the date of an EKS image's release, for example al2023@v20260818")
    return alias


class NodePoolSettings(Settings):
    """The nodes that Karpenter may create, their number, and their replacement."""

    image: Annotated[str, AfterValidator(_image)] | None = None
    """EKS-optimized image, pinned; the one of the cluster's version if not given. A newer one replaces the nodes, a few
    at a time. ``al2023@latest`` does so unattended, and is refused in production."""
    architectures: tuple[Architecture, ...] = Field(default=("arm64",), min_length=1)
    """Processor architectures, Graviton first; ``amd64`` beside it is for images without arm64, and a fallback when
    Graviton capacity runs out."""
    capacity_types: tuple[CapacityType, ...] = Field(default=("on-demand", "spot"), min_length=1)
    """With both, Karpenter takes spot while it can. A pod that must not be interrupted selects nodes with the label
    ``karpenter.sh/capacity-type: on-demand``."""
    instance_categories: tuple[InstanceCategory, ...] = Field(default=("c", "m", "r"), min_length=1)
    """Instance families: compute, general purpose, memory."""
    newer_than_generation: int = Field(default=5, ge=4, le=8)
    """Oldest generation that is not used any more."""
    cpu_limit: int = Field(default=64, ge=2, le=100_000)
    """Limit of all nodes of one architecture together, in processors: the most that a runaway scaler can cost."""
    memory_limit_gib: int = Field(default=256, ge=4, le=1_000_000)
    """Memory limit of all nodes of one architecture together, in GiB."""
    disk_gib: int = Field(default=50, ge=20, le=1000)
    """Size of the root volume, which holds images, logs and what pods write, in GiB."""
    consolidate_after_minutes: int = Field(default=5, ge=0, le=1440)
    """Time without change of a node's pods before they may be moved to fewer or cheaper nodes, in minutes."""
    expire_after_hours: int = Field(default=720, ge=24, le=2160)
    """Age at which a node is replaced, so that none stays unpatched, in hours."""
    drain_minutes: int = Field(default=30, ge=5, le=240)
    """Time that disruption budgets, and pods that refuse disruption, can hold up the removal of a node, in minutes."""

    def unsafe_in_production(self) -> Iterator[Refusal]:
        if "on-demand" not in self.capacity_types:
            yield Refusal(
                "capacity_types",
                self.capacity_types,
                "must have 'on-demand' in production, for pods that must not be interrupted",
            )
        if self.image == _LATEST_IMAGE:
            yield Refusal("image", self.image, "must be pinned to a release in production")


class NodePools(Construct):
    """An EC2NodeClass and its NodePools, as a release that depends on Karpenter.

    Nodes stand in the ``kubernetes`` tier, in the nodes' security group, without public address; the metadata service
    answers to IMDSv2 only, and not to pods. The root volume is encrypted with the account's ``aws/ebs`` key, as that of
    the system nodes. Karpenter itself sets the tags by which its policy knows its instances, and refuses an
    EC2NodeClass that names them. The number of pods per node is Karpenter's default, as many as fit into the network
    interfaces without prefixes: one number for all types would reserve memory for 110 pods on the small ones, too.

    Disruption budgets hold back consolidation and new images, but not expiry, interruption and deletion.

    **At destroy** this release goes before Karpenter's. The NodePools vanish at once; their NodeClaims follow by owner
    reference, each when its node is drained and its instance ended (Karpenter v1.14, "Disruption"). Helm waits for the
    EC2NodeClass, whose finalizer stays while there are NodeClaims: ``helm_release`` uninstalls with its ``wait`` and
    ``timeout``. The timeout is ``drain_minutes``, after which Karpenter deletes the remaining pods by force, and some
    more. If it runs out, Terraform fails, but Helm has forgotten the release: the next destroy would uninstall
    Karpenter and leave instances behind. After such an error, do not destroy again before
    ``kubectl get nodeclaims`` finds none.

    Spot nodes need the account's service-linked role ``AWSServiceRoleForEC2Spot``, which the controller may not create.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        kit: AddonKit,
        settings: NodePoolSettings,
        instance_profile: str,
        after: Sequence[ITerraformDependable],
    ) -> None:
        super().__init__(scope, id)
        network = kit.network
        node_class = _node_class(
            settings,
            context=kit.context,
            image=settings.image or kit.cluster.node_image,
            instance_profile=instance_profile,
            subnet_ids=network.subnet_ids(Tier.KUBERNETES),
            security_group_id=network.security_group_id(Party.NODES),
        )
        release = CustomResources(
            self,
            "resources",
            cluster=kit.cluster,
            name="node-pools",
            namespace=SERVICE_ACCOUNT.namespace,
            resources=[node_class, *(_node_pool(settings, architecture) for architecture in settings.architectures)],
            depends_on=after,
            timeout_seconds=(settings.drain_minutes + _MINUTES_AFTER_DRAINING) * 60,
        )
        self.ready: Sequence[ITerraformDependable] = release.ready
        """Pods that need room in the cluster depend on these."""


def _node_class(
    settings: NodePoolSettings,
    *,
    context: Context,
    image: str,
    instance_profile: str,
    subnet_ids: Sequence[str],
    security_group_id: str,
) -> dict[str, Any]:
    return kubernetes_object(
        "karpenter.k8s.aws/v1",
        "EC2NodeClass",
        _NODE_CLASS,
        spec={
            "amiSelectorTerms": [{"alias": image}],
            "instanceProfile": instance_profile,
            "subnetSelectorTerms": [{"id": id} for id in subnet_ids],
            "securityGroupSelectorTerms": [{"id": security_group_id}],
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
            # Terraform's default_tags do not reach Karpenter's instances.
            "tags": context.tags,
        },
    )


def _node_pool(settings: NodePoolSettings, architecture: Architecture) -> dict[str, Any]:
    def among(key: str, values: Sequence[str]) -> dict[str, Any]:
        return {"key": key, "operator": "In", "values": list(values)}

    return kubernetes_object(
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
