"""Customer gateways. Follows the Amazon EC2 API Reference: CreateCustomerGateway and DeleteCustomerGateway."""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.customer_gateways import CustomerGateway, CustomerGatewayBackend
from moto.ec2.responses.customer_gateways import CustomerGateways

from ..patching import Gaps

gaps = Gaps("Amazon EC2 customer gateways")


@gaps.wrap(CustomerGateways)
def create_customer_gateway(original: Callable[..., ActionResult], self: CustomerGateways) -> ActionResult:
    """Stock moto creates a second gateway where AWS answers with the first, and drops the device's name.

    Type, address, BGP ASN and device name tell gateways apart.
    """
    wanted = (
        self._get_param("Type"),
        self._get_param("IpAddress") or self._get_param("PublicIp"),
        str(self._get_param("BgpAsn")),
        self._get_param("DeviceName"),
    )
    gateways: list[CustomerGateway] = list(self.ec2_backend.customer_gateways.values())
    for gateway in gateways:
        if gateway.state == "available" and _identity(gateway) == wanted:
            return ActionResult({"CustomerGateway": gateway})
    answer: Any = original(self)
    answer.result["CustomerGateway"].device_name = wanted[-1]
    return answer


def _identity(gateway: Any) -> tuple[str, str, str, str | None]:
    return gateway.type, gateway.ip_address, str(gateway.bgp_asn), gateway.device_name


@gaps.wrap(CustomerGatewayBackend)
def delete_customer_gateway(original: Callable[..., None], self: Any, customer_gateway_id: str) -> None:
    """Stock moto deletes a gateway that VPN connections use."""
    connections: list[Any] = list(self.vpn_connections.values())
    if any(one.customer_gateway_id == customer_gateway_id for one in connections if one.state != "deleted"):
        raise EC2ClientError("IncorrectState", "The customer gateway is in use.")
    original(self, customer_gateway_id)
