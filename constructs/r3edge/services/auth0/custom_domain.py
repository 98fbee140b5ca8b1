"""The domain under which users log in."""

from cdktf import Fn
from constructs import Construct

from r3edge.bindings.auth0.custom_domain import CustomDomain as Domain
from r3edge.bindings.auth0.custom_domain_verification import (
    CustomDomainVerificationA,
    CustomDomainVerificationTimeouts,
)
from r3edge.core.context import Context
from r3edge.core.protection import protection
from r3edge.ingress import PublicZone
from r3edge.services.auth0.settings import CustomDomainSettings

_VERIFIED_WITHIN = "15m"


class CustomDomain(Construct):
    """A domain with a certificate that Auth0 manages, its record, and its verification once the zone is delegated.

    Args:
        settings: The domain.
        context: The environment.
        zone: The public zone that holds its record.
        adopted: The id of a domain that the tenant has already.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: CustomDomainSettings,
        context: Context,
        zone: PublicZone,
        adopted: str | None,
    ) -> None:
        super().__init__(scope, id)
        domain = Domain(self, "domain", domain=settings.name, type="auth0_managed_certs", lifecycle=protection(context))
        if adopted:
            domain.import_from(adopted)
        target = Fn.lookup(domain.verification.get(0).methods.get(0), "record")
        record = zone.cname(settings.name, target)
        if settings.delegated:
            CustomDomainVerificationA(
                self,
                "verification",
                custom_domain_id=domain.id,
                timeouts=CustomDomainVerificationTimeouts(create=_VERIFIED_WITHIN),
                depends_on=[record],
            )
