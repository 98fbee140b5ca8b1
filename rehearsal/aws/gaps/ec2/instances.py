"""Instances and their network interfaces.

Follows the Amazon EC2 API Reference: RunInstances, MonitorInstances, UnmonitorInstances, DeleteNetworkInterface and the
types Instance and InstanceNetworkInterface.
"""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import InvalidParameterValue
from moto.ec2.models.elastic_network_interfaces import NetworkInterface
from moto.ec2.models.instances import Instance
from moto.ec2.responses.elastic_network_interfaces import ElasticNetworkInterfaces
from moto.ec2.responses.instances import InstanceResponse
from moto.ec2.responses.monitoring import Monitoring

from ..patching import Gaps

gaps = Gaps("Amazon EC2 instances")

GP3_THROUGHPUT = 125


@gaps.add(Monitoring)
def monitor_instances(self: Monitoring) -> ActionResult:
    """MonitorInstances: moto lacks it. The provider calls it for `monitoring = true`."""
    return _set_monitoring(self, "enabled")


@gaps.add(Monitoring)
def unmonitor_instances(self: Monitoring) -> ActionResult:
    """UnmonitorInstances: moto lacks it."""
    return _set_monitoring(self, "disabled")


def _set_monitoring(response: Monitoring, state: str) -> ActionResult:
    identifiers = response._get_param("InstanceIds", [])
    for identifier in identifiers:
        response.ec2_backend.get_instance(identifier).monitoring_state = state
    return ActionResult(
        {"InstanceMonitorings": [{"InstanceId": i, "Monitoring": {"State": state}} for i in identifiers]}
    )


@gaps.wrap(InstanceResponse)
def run_instances(original: Callable[..., ActionResult], self: InstanceResponse) -> ActionResult:
    """Stock moto drops the throughput of the volumes, and the protection against termination."""
    answer: Any = original(self)
    asked = {
        mapping["DeviceName"]: mapping.get("Ebs", {}).get("Throughput")
        for mapping in self._get_param("BlockDeviceMappings", [])
    }
    protected = self._get_bool_param("DisableApiTermination", False)
    for instance in answer.result.instances:
        instance.disable_api_termination = protected
        for name, device in instance.block_device_mapping.items():
            volume = self.ec2_backend.volumes[device.volume_id]
            if volume.volume_type == "gp3":
                volume.throughput = asked.get(name) or GP3_THROUGHPUT
    return answer


@gaps.wrap(NetworkInterface)
def association(original: Callable[[Any], dict[str, Any]], self: NetworkInterface) -> dict[str, Any] | None:
    """Stock moto gives an interface without a public address an empty association.

    The provider reads it as a public address.
    """
    return original(self) or None


@gaps.wrap(Instance)
def __init__(original: Callable[..., None], self: Instance, *arguments: Any, **options: Any) -> None:
    """Stock moto drops security groups that the request gives for the interface.

    It also leaves the interface behind when the instance is terminated.
    """
    original(self, *arguments, **options)
    if not self.security_groups and self.nics.get(0):
        self.security_groups = list(self.nics[0]._group_set)
    asked = {int(nic["DeviceIndex"]): nic for nic in options.get("nics") or []}
    for index, nic in self.nics.items():
        if not {"NetworkInterfaceId", "DeleteOnTermination"} & asked.get(index, {}).keys():
            nic.delete_on_termination = True


@gaps.wrap(ElasticNetworkInterfaces)
def delete_network_interface(original: Callable[..., ActionResult], self: ElasticNetworkInterfaces) -> ActionResult:
    """Stock moto deletes an interface that an instance, a NAT gateway or an endpoint uses."""
    identifier = self._get_param("NetworkInterfaceId")
    nic: Any = self.ec2_backend.enis.get(identifier)
    gateways: list[Any] = list(self.ec2_backend.nat_gateways.values())
    endpoints: list[Any] = list(self.ec2_backend.vpc_end_points.values())
    of_services = {
        *(gateway._eni.id for gateway in gateways if gateway.state != "deleted"),
        *(nic for endpoint in endpoints if endpoint.state != "deleted" for nic in endpoint.network_interface_ids),
    }
    if (nic and nic.instance) or identifier in of_services:
        raise InvalidParameterValue(f"Network interface '{identifier}' is currently in use.")
    return original(self)
