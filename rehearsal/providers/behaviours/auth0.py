"""Auth0. Ids have the forms of Auth0's Management API reference."""

from collections.abc import Iterator
from typing import Any

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.computed_values import Seeded, fill
from rehearsal.providers.problems import Problem
from rehearsal.providers.values import Object

_DOMAIN = "example.eu.auth0.com"
_UUID = "{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}"
_SINGLETONS = ("auth0_attack_protection", "auth0_branding", "auth0_guardian", "auth0_tenant")


def _names_a_tenant(configuration: Object) -> Iterator[Problem]:
    """Refuse what is left of the configuration once the resources are in the state alone."""
    if not configuration.get("domain"):
        text = "The 'AUTH0_DOMAIN' must be specified along with 'AUTH0_CLIENT_ID' and 'AUTH0_CLIENT_SECRET'."
        yield Problem("Missing required configuration", text)


def _verification(_seeded: Seeded, values: Object) -> list[Any]:
    """Return the DNS record that proves the domain and later carries its traffic."""
    name = "cname" if values["type"] == "auth0_managed_certs" else "txt"
    method = {"name": name, "record": values["origin_domain_name"], "domain": values["domain"]}
    return [{"methods": [method], "status": "pending", "error_msg": "", "last_verified_at": ""}]


def _deployed(seeded: Seeded, values: Object) -> str:
    return seeded.take("hex", 32) if values["deploy"] else ""


def _event_source(seeded: Seeded, values: Object) -> str:
    """Return the partner event source that Auth0 makes in the account."""
    if values["type"] != "eventbridge":
        return ""
    return f"aws.partner/auth0.com/example-{fill(_UUID, seeded, values)}/auth0.logs"


def _signing_secret(seeded: Seeded, values: Object) -> str | None:
    return f"dummy-{seeded.take('mixed', 26)}" if values["signing_alg"] == "HS256" else None


BEHAVIOUR = Behaviour(
    scope=("domain",),
    at_configure=(_names_a_tenant,),
    unique={
        "auth0_action": "{name}",
        "auth0_resource_server": "{identifier}",
        "auth0_resource_server_scopes": "{resource_server_identifier}",
        "auth0_client_credentials": "{client_id}",
        "auth0_client_grant": "{client_id}/{audience}/{subject_type}",
        "auth0_connection": "{name}",
        "auth0_connection_clients": "{connection_id}",
        "auth0_organization": "{name}",
        "auth0_role": "{name}",
        "auth0_role_permissions": "{role_id}",
        "auth0_custom_domain": "{domain}",
        "auth0_trigger_actions": "{trigger}",
        **dict.fromkeys(_SINGLETONS, "the tenant"),
    },
    import_id={"auth0_resource_server_scopes": "{resource_server_identifier}"},
    computed_values={
        "auth0_action": {"id": _UUID, "runtime": "node22", "version_id": _deployed},
        "auth0_client": {
            "client_id": "{mixed:32}",
            "id": "{client_id}",
            "is_first_party": True,
            "oidc_conformant": True,
            "external_client_id": "",
            "jwks_uri": "",
            "signing_keys": [
                {
                    "cert": "-----BEGIN CERTIFICATE-----\ndummy\n-----END CERTIFICATE-----\n",
                    "pkcs7": "-----BEGIN PKCS7-----\ndummy\n-----END PKCS7-----\n",
                    "subject": f"/CN={_DOMAIN}",
                }
            ],
            "token_endpoint_auth_method": "client_secret_post",
        },
        "auth0_client_credentials": {
            "id": "{client_id}",
            "authentication_method": "client_secret_post",
            "client_secret": "dummy-{mixed:58}",
            "private_key_jwt.credentials.id": "cred_{mixed:21}",
            "private_key_jwt.credentials.key_id": "{mixed:43}",
        },
        "auth0_client_grant": {"id": "cgr_{mixed:16}", "subject_type": "client"},
        "auth0_resource_server": {
            "id": "{hex:24}",
            "name": "{identifier}",
            "signing_alg": "RS256",
            "signing_secret": _signing_secret,
            "token_dialect": "access_token",
            "token_lifetime": 86400,
            "token_lifetime_for_web": 7200,
            "consent_policy": None,
            "client_id": None,
        },
        "auth0_resource_server_scopes": {"id": "{resource_server_identifier}"},
        "auth0_role": {"id": "rol_{mixed:16}", "owner_id": None, "type": "tenant"},
        "auth0_role_permissions": {"id": "{role_id}"},
        "auth0_connection": {"id": "con_{mixed:16}", "display_name": None, "realms": ["{name}"]},
        "auth0_connection_clients": {"id": "{connection_id}", "strategy": "auth0"},
        "auth0_organization": {"id": "org_{mixed:16}"},
        "auth0_log_stream": {
            "id": "lst_{digits:16}",
            "status": "active",
            "sink.aws_partner_event_source": _event_source,
        },
        "auth0_trigger_actions": {"id": "{trigger}"},
        "auth0_custom_domain": {
            "id": "cd_{mixed:16}",
            "status": "pending_verification",
            "tls_policy": "recommended",
            "primary": True,
            "origin_domain_name": "example-cd-{hex:16}.edge.tenants.eu.auth0.com",
            "verification": _verification,
            "certificate": [
                {"status": "provisioning", "error_msg": "", "certificate_authority": "letsencrypt", "renews_before": ""}
            ],
        },
        "auth0_custom_domain_verification": {
            "id": "{custom_domain_id}",
            "origin_domain_name": "example-cd-{hex:16}.edge.tenants.eu.auth0.com",
            "cname_api_key": "",
        },
        "auth0_attack_protection": {"id": _UUID},
        "auth0_branding": {"id": _UUID},
        "auth0_guardian": {"id": _UUID},
        "auth0_tenant": {
            "id": _UUID,
            "domain": _DOMAIN,
            "management_api_identifier": f"https://{_DOMAIN}/api/v2/",
            "session_lifetime": 168,
            "idle_session_lifetime": 72,
            "sandbox_version": "22",
        },
    },
)
