"""Load balancers: moto deletes protected ones, too.

Follows the Elastic Load Balancing API Reference: DeleteLoadBalancer.
"""

from collections.abc import Callable
from typing import Any

from moto.elbv2.exceptions import ELBClientError
from moto.elbv2.models import ELBv2Backend

from .patching import Gaps

gaps = Gaps("Elastic Load Balancing")


@gaps.wrap(ELBv2Backend)
def delete_load_balancer(original: Callable[..., None], self: Any, arn: str) -> None:
    """Stock moto knows deletion protection, and deletes all the same."""
    balancer = self.load_balancers.get(arn)
    if balancer and balancer.attrs.get("deletion_protection.enabled") == "true":
        raise ELBClientError(
            "OperationNotPermitted", f"Load balancer '{arn}' cannot be deleted because deletion protection is enabled"
        )
    original(self, arn)
