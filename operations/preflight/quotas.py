"""The account's quotas, beside what the plan needs."""

from collections.abc import Iterator
from functools import partial

from operations.cloud import Clients, unless_absent
from operations.preflight.finding import Finding, advice, ok, unknown, wrong
from operations.preflight.needs import Need, Quota, needs
from operations.preflight.situation import Situation


def quotas(situation: Situation) -> Iterator[Finding]:
    """Check every quota that the plan takes something of."""
    for need in needs(situation):
        allowed = _allowed(situation.clients, need.quota)
        if allowed is None:
            yield unknown(f"{need.quota.name}: Service Quotas does not know {need.quota.code}")
        else:
            yield judged(need, allowed, situation.where.region)


def judged(need: Need, allowed: float, region: str) -> Finding:
    """Compare what is needed with what is allowed."""
    name = f"{need.quota.name} in {need.place}" if need.place else need.quota.name
    told = f"{name}: {need.used} in use, {need.now} to create, {allowed:g} allowed"
    if need.used + need.now > allowed:
        return wrong(f"{told}. {_request(need, region)}")
    if need.used + need.now + need.later > allowed:
        return advice(
            f"{told}; replaced nodes, and Karpenter's up to their limits, could take {need.later} more. "
            f"{_request(need, region)}"
        )
    return ok(told)


def _request(need: Need, region: str) -> str:
    wanted = need.used + need.now + need.later
    return (
        f"Ask for {wanted}: aws service-quotas request-service-quota-increase --region {region} "
        f"--service-code {need.quota.service} --quota-code {need.quota.code} --desired-value {wanted}"
    )


def _allowed(clients: Clients, quota: Quota) -> float | None:
    """Return the account's quota, or AWS's default where none is applied to the account."""
    asked = {"ServiceCode": quota.service, "QuotaCode": quota.code}
    client = clients("service-quotas")
    for operation in (client.get_service_quota, client.get_aws_default_service_quota):
        if found := unless_absent(partial(operation, **asked), "NoSuchResourceException"):
            return found["Quota"]["Value"]
    return None
