"""What a tenant has once."""

from constructs import Construct

from r3edge.bindings.auth0.attack_protection import (
    AttackProtection,
    AttackProtectionBotDetection,
    AttackProtectionBreachedPasswordDetection,
    AttackProtectionBruteForceProtection,
    AttackProtectionSuspiciousIpThrottling,
)
from r3edge.bindings.auth0.guardian import Guardian, GuardianWebauthnRoaming
from r3edge.bindings.auth0.tenant import Tenant as TenantResource
from r3edge.bindings.auth0.tenant import TenantFlags, TenantSessionCookie
from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.protection import protection
from r3edge.services.auth0.settings import Auth0TenantSettings


class Tenant(Construct):
    """The sessions of a tenant, its second factors and its protection against attacks.

    They exist with the tenant: the first deployment changes them. A destruction switches the protection against
    attacks off and leaves the rest as it is (terraform-provider-auth0).

    Args:
        settings: The tenant.
        domain: Its domain.
        context: The environment.

    Raises:
        ConfigurationError: Another environment of the app has the tenant.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: Auth0TenantSettings, domain: str, context: Context
    ) -> None:
        super().__init__(scope, id)
        claim(self, "Auth0 tenant", domain)
        TenantResource(
            self,
            "tenant",
            friendly_name=settings.friendly_name,
            support_email=settings.support_email,
            session_lifetime=settings.session_hours,
            idle_session_lifetime=settings.idle_session_hours,
            session_cookie=TenantSessionCookie(mode="non-persistent"),
            flags=TenantFlags(
                enable_dynamic_client_registration=False,
                enable_public_signup_user_exists_error=False,
                revoke_refresh_token_grant=True,
            ),
        )
        Guardian(
            self,
            "second-factors",
            policy="all-applications" if settings.mfa == "always" else "never",
            otp=True,
            recovery_code=True,
            webauthn_roaming=GuardianWebauthnRoaming(enabled=True, user_verification="preferred"),
        )
        self._protection(settings, context)

    def _protection(self, settings: Auth0TenantSettings, context: Context) -> None:
        on = settings.breached_passwords
        breached = AttackProtectionBreachedPasswordDetection(
            enabled=on,
            method="standard" if on else None,
            shields=["block", "user_notification"] if on else None,
        )
        bots = AttackProtectionBotDetection(
            bot_detection_level="medium",
            challenge_password_policy="when_risky",
            challenge_passwordless_policy="when_risky",
            challenge_password_reset_policy="when_risky",
            monitoring_mode_enabled=False,
        )
        AttackProtection(
            self,
            "attack-protection",
            brute_force_protection=AttackProtectionBruteForceProtection(
                enabled=True,
                max_attempts=settings.login_attempts,
                mode="count_per_identifier_and_ip",
                shields=["block", "user_notification"],
            ),
            suspicious_ip_throttling=AttackProtectionSuspiciousIpThrottling(
                enabled=True, shields=["admin_notification", "block"]
            ),
            breached_password_detection=breached,
            bot_detection=bots if settings.bot_detection else None,
            lifecycle=protection(context),
        )
