"""The add-ons of a cluster: what all of them stand on, and which of them there are."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from cdktf import AssetType, TerraformAsset
from constructs import Construct

from r3edge.addons.network_policies import Flows
from r3edge.addons.values import Values
from r3edge.cluster import Cluster
from r3edge.core.context import Context
from r3edge.core.errors import ConfigurationError

if TYPE_CHECKING:
    from r3edge.addons.addon import HelmAddon

RAW_CHART = Path(__file__).with_name("raw_chart")

T = TypeVar("T", bound="HelmAddon")


class Addons(Construct):
    """The add-ons of a cluster: what all of them stand on, and which of them there are.

    ``node_cidrs`` are the subnets of the nodes, and of the control plane's network interfaces. ``high_availability``
    asks for replicas, spread over zones and guarded by disruption budgets. ``values`` are a user's own, by the chart's
    name; they are laid over the add-on's.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        context: Context,
        cluster: Cluster,
        vpc_id: str,
        vpc_cidr: str,
        node_cidrs: Sequence[str],
        high_availability: bool,
        values: Mapping[str, Values] | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.context = context
        self.cluster = cluster
        self.vpc_id = vpc_id
        self.vpc_cidr = vpc_cidr
        self.high_availability = high_availability
        self.node_cidrs = tuple(node_cidrs)
        self.flows = Flows(cluster.service_cidr, self.node_cidrs)
        self.values = values or {}
        self.installed: list[HelmAddon] = []
        self._claimed: set[tuple[str, ...]] = set()
        asset = TerraformAsset(self, "raw-chart", path=str(RAW_CHART), type=AssetType.DIRECTORY)
        # Relative to the stack's own folder, which Terraform runs in: the same text on every machine.
        self.raw_chart = f"./{asset.path}"
        """The chart that renders the objects that it is given."""

    def register(self, addon: "HelmAddon") -> None:
        """Take note of an add-on. Raises :class:`ConfigurationError` if it does not go with one that is there."""
        for other in self.installed:
            clash = isinstance(other, addon.conflicts) or isinstance(addon, other.conflicts)
            if clash or other.chart == addon.chart:
                raise ConfigurationError(f"{type(addon).__name__} cannot be installed beside {type(other).__name__}")
        self.installed.append(addon)

    def needed(self, kind: type[T], by: object) -> T:
        """The add-on of that kind. Raises :class:`ConfigurationError` if it was not added before who needs it."""
        for addon in self.installed:
            if isinstance(addon, kind):
                return addon
        raise ConfigurationError(f"{type(by).__name__} needs {kind.__name__}: add it before")

    def claim(self, kind: str, *name: str) -> None:
        """Take note of what there can be once. Raises :class:`ConfigurationError` if it is there already."""
        if (kind, *name) in self._claimed:
            raise ConfigurationError(f"there is a {kind} {'/'.join(name)} already")
        self._claimed.add((kind, *name))

    def complete(self) -> None:
        """To be called after the last one. Raises :class:`ConfigurationError` if there are values for none of them."""
        charts = sorted(addon.chart.name for addon in self.installed)
        for name in self.values:
            if name not in charts:
                raise ConfigurationError(f"values[{name!r}]: no add-on has that chart; there are {', '.join(charts)}")
