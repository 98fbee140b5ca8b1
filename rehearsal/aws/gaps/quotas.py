"""Service Quotas.

Follows the Service Quotas API Reference: GetServiceQuota, GetAWSDefaultServiceQuota and RequestServiceQuotaIncrease;
and the tables of quotas in the services' guides. An increase is granted at once.
"""

import json
import uuid
from typing import Any

from moto.servicequotas.exceptions import NoSuchResource
from moto.servicequotas.models import ServiceQuotasBackend
from moto.servicequotas.responses import ServiceQuotasResponse

from .patching import Gaps, state_of

gaps = Gaps("Service Quotas")

DEFAULTS = {
    ("ec2", "L-0263D0A3"): ("EC2-VPC Elastic IPs", 5.0),
    ("ec2", "L-1216C47A"): ("Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances", 5.0),
    ("ec2", "L-34B43A08"): ("All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests", 5.0),
    ("ec2", "L-3E6EC3A3"): ("VPN connections per region", 50.0),
    ("ec2", "L-A2478D36"): ("Transit gateways per account", 5.0),
    ("eks", "L-1194D53C"): ("Clusters", 100.0),
    ("elasticloadbalancing", "L-69A177A2"): ("Network Load Balancers per Region", 50.0),
}
"""Quotas of other services than VPC, by service and code."""


class Applied(dict[tuple[str, str], float]):
    """The increased quotas of an account in a region."""


@gaps.add(ServiceQuotasBackend)
def get_service_quota(self: ServiceQuotasBackend, service_code: str, quota_code: str) -> dict[str, Any]:
    """Stock moto knows VPC's quotas only, and no increase."""
    quota = _default(self, service_code, quota_code)
    return quota | {"Value": state_of(self, Applied).get((service_code, quota_code), quota["Value"])}


@gaps.add(ServiceQuotasResponse)
def get_aws_default_service_quota(self: ServiceQuotasResponse) -> str:
    """GetAWSDefaultServiceQuota: what the account has without an increase."""
    return json.dumps({"Quota": _default(self.backend, **_asked(self))})


@gaps.add(ServiceQuotasResponse)
def request_service_quota_increase(self: ServiceQuotasResponse) -> str:
    """RequestServiceQuotaIncrease."""
    wanted = _asked(self)
    quota = self.backend.get_service_quota(**wanted)
    desired = float(json.loads(self.body)["DesiredValue"])
    state_of(self.backend, Applied)[wanted["service_code"], wanted["quota_code"]] = desired
    request = {"Id": uuid.uuid4().hex, "DesiredValue": desired, "Status": "APPROVED"}
    return json.dumps({"RequestedQuota": request | {key: quota[key] for key in ("ServiceCode", "QuotaCode")}})


def _default(backend: ServiceQuotasBackend, service_code: str, quota_code: str) -> dict[str, Any]:
    if service_code == "vpc":
        of_vpc = backend.list_aws_default_service_quotas(service_code)
        if found := [quota for quota in of_vpc if quota["QuotaCode"] == quota_code]:
            return found[0]
    if (service_code, quota_code) not in DEFAULTS:
        raise NoSuchResource
    name, value = DEFAULTS[service_code, quota_code]
    return {"ServiceCode": service_code, "QuotaCode": quota_code, "QuotaName": name, "Value": value, "Unit": "None"}


def _asked(response: ServiceQuotasResponse) -> dict[str, str]:
    body = json.loads(response.body)
    return {"service_code": body["ServiceCode"], "quota_code": body["QuotaCode"]}
