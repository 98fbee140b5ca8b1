"""All checks, in the order in which they are told."""

from collections.abc import Iterator, Sequence

from botocore.exceptions import ClientError

from operations.cloud import aws_errors, code_of
from operations.preflight import caller, placeholders, quotas, roles, state, surroundings, versions
from operations.preflight.finding import Check, Finding, unknown
from operations.preflight.situation import Situation

Checks = Sequence[tuple[str, Check]]

BEFORE_INIT: Checks = (
    ("tools", caller.tools),
    ("vendors", caller.vendors),
    ("caller", caller.caller),
    ("placeholders", placeholders.placeholders),
    ("roles", roles.roles),
    ("service-linked roles", roles.service_linked_roles),
    ("kubernetes", versions.kubernetes),
    ("add-ons", versions.addons),
    ("images", versions.images),
    ("zones", surroundings.zones),
    ("instance types", surroundings.instance_types),
    ("endpoints", surroundings.endpoints),
    ("default key", surroundings.default_key),
)
"""What needs neither the state nor the providers."""

OF_STATE: Checks = (("state", state.bucket),)

OF_PROVIDERS: Checks = (("providers", versions.provider_pins),)

OF_PLAN: Checks = (
    ("log groups", surroundings.log_groups),
    ("hosted zones", surroundings.hosted_zones),
    ("identity providers", surroundings.identity_providers),
    ("quotas", quotas.quotas),
)

_DENIED = ("AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AuthorizationError")


def findings(checks: Checks, situation: Situation) -> Iterator[tuple[str, Finding]]:
    """Yield what each check finds, with the check's name.

    Raises:
        UserError: AWS does not answer. A question that the caller may not ask is no error, but unknown.
    """
    for name, check in checks:
        with aws_errors():
            try:
                found = list(check(situation))
            except ClientError as error:
                if code_of(error) not in _DENIED:
                    raise
                found = [unknown(f"the caller may not ask AWS: {error.operation_name}")]
        yield from ((name, finding) for finding in found)
