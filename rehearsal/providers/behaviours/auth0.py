"""Auth0. Ids have the forms of Auth0's Management API reference."""

from rehearsal.providers.behaviour import Behaviour

_EDGE = "r3edge-cd-{mixed:16}.edge.tenants.eu.auth0.com"

BEHAVIOUR = Behaviour(
    scope=("domain",),
    unique={
        "auth0_resource_server": "{identifier}",
        "auth0_resource_server_scopes": "{resource_server_identifier}",
        "auth0_client_grant": "{client_id}/{audience}/{subject_type}",
        "auth0_connection": "{name}",
        "auth0_organization": "{name}",
        "auth0_role": "{name}",
        "auth0_custom_domain": "{domain}",
        "auth0_trigger_actions": "{trigger}",
        "auth0_tenant": "the tenant",
        "auth0_attack_protection": "the tenant",
        "auth0_branding": "the tenant",
        "auth0_guardian": "the tenant",
    },
    made_up={
        "auth0_client": {"id": "{mixed:32}", "client_id": "{id}"},
        "auth0_client_credentials": {"id": "{client_id}"},
        "auth0_client_grant": {"id": "cgr_{mixed:16}"},
        "auth0_resource_server": {"id": "{hex:24}"},
        "auth0_resource_server_scopes": {"id": "{resource_server_identifier}"},
        "auth0_role": {"id": "rol_{mixed:16}"},
        "auth0_role_permissions": {"id": "{role_id}"},
        "auth0_connection": {"id": "con_{mixed:16}"},
        "auth0_connection_clients": {"id": "{connection_id}"},
        "auth0_organization": {"id": "org_{mixed:16}"},
        "auth0_log_stream": {"id": "lst_{digits:16}"},
        "auth0_trigger_actions": {"id": "{trigger}"},
        "auth0_custom_domain": {
            "id": "cd_{mixed:16}",
            "verification": [
                {
                    "methods": [
                        {
                            "name": "cname",
                            "type": "CNAME",
                            "domain": "{domain}",
                            "record": "r3edge-cd-{mixed:16}.edge.tenants.eu.auth0.com",
                        }
                    ],
                    "status": "pending",
                    "error_msg": "",
                    "last_verified_at": "",
                }
            ],
        },
        "auth0_custom_domain_verification": {"id": "{custom_domain_id}"},
    },
)
