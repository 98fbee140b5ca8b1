"""Auth0: an API, the applications that call it, the people who log in, and the tenant around them."""

from tests.rehearsal.providers.valid.configuration import Valid

_API = "${auth0_resource_server.api.identifier}"
_AFTER_SCOPES = ["auth0_resource_server_scopes.api"]

VALID = Valid(
    provider={"domain": "example.eu.auth0.com"},
    resources={
        "auth0_resource_server": {"api": {"identifier": "https://api.example", "name": "api", "signing_alg": "RS256"}},
        "auth0_resource_server_scopes": {
            "api": {
                "resource_server_identifier": _API,
                "scopes": [{"name": "read"}, {"name": "write", "description": "to write"}],
            }
        },
        "auth0_client": {
            "engine": {
                "name": "engine",
                "app_type": "non_interactive",
                "grant_types": ["client_credentials"],
                "jwt_configuration": [{"alg": "RS256"}],
            },
            "web": {
                "name": "web",
                "app_type": "spa",
                "callbacks": ["https://app.example/callback"],
                "grant_types": ["authorization_code", "refresh_token"],
            },
        },
        "auth0_client_credentials": {
            "engine": {
                "client_id": "${auth0_client.engine.id}",
                "authentication_method": "client_secret_post",
                "client_secret_wo": "dummy",
                "client_secret_wo_version": 1,
            }
        },
        "auth0_client_grant": {
            "engine": {
                "client_id": "${auth0_client.engine.id}",
                "audience": _API,
                "scopes": ["read"],
                "depends_on": _AFTER_SCOPES,
            }
        },
        "auth0_role": {"admin": {"name": "admin", "description": "may do everything"}},
        "auth0_role_permissions": {
            "admin": {
                "role_id": "${auth0_role.admin.id}",
                "permissions": [
                    {"name": "read", "resource_server_identifier": _API},
                    {"name": "write", "resource_server_identifier": _API},
                ],
                "depends_on": _AFTER_SCOPES,
            }
        },
        "auth0_connection": {
            "users": {
                "name": "users",
                "strategy": "auth0",
                "options": {"password_policy": "good", "brute_force_protection": True},
            }
        },
        "auth0_connection_clients": {
            "users": {
                "connection_id": "${auth0_connection.users.id}",
                "enabled_clients": ["${auth0_client.web.id}", "${auth0_client.engine.id}"],
            }
        },
        "auth0_organization": {"customer": {"name": "customer", "display_name": "Customer"}},
        "auth0_action": {
            "claims": {
                "name": "claims",
                "code": "exports.onExecutePostLogin = async () => {};",
                "runtime": "node22",
                "deploy": True,
                "supported_triggers": {"id": "post-login", "version": "v3"},
                "secrets_wo": [{"name": "KEY", "value": "dummy"}],
                "secrets_wo_version": 1,
            }
        },
        "auth0_trigger_actions": {
            "login": {
                "trigger": "post-login",
                "actions": [{"id": "${auth0_action.claims.id}", "display_name": "${auth0_action.claims.name}"}],
            }
        },
        "auth0_log_stream": {
            "datadog": {
                "name": "datadog",
                "type": "datadog",
                "sink": {"datadog_region": "eu", "datadog_api_key_wo": "dummy", "datadog_api_key_wo_version": 1},
            }
        },
        "auth0_custom_domain": {"login": {"domain": "auth.example", "type": "auth0_managed_certs"}},
        "auth0_custom_domain_verification": {
            "login": {
                "custom_domain_id": "${auth0_custom_domain.login.id}",
                "timeouts": {"create": "15m"},
            }
        },
        "auth0_tenant": {"main": {"friendly_name": "Example", "session_lifetime": 72, "flags": {"enable_sso": True}}},
        "auth0_branding": {
            "main": {"logo_url": "https://app.example/logo.png", "colors": {"primary": "#0059d6"}},
        },
        "auth0_guardian": {"main": {"policy": "all-applications", "otp": True, "recovery_code": True}},
        "auth0_attack_protection": {
            "main": {"brute_force_protection": {"enabled": True, "max_attempts": 5, "mode": "count_per_identifier"}}
        },
    },
    data={
        "auth0_client": {"engine": {"client_id": "${auth0_client.engine.client_id}"}},
        "auth0_resource_server": {"api": {"identifier": _API}},
        "auth0_tenant": {"main": {}},
    },
    outputs={
        "record": "${auth0_custom_domain.login.verification[0].methods[0].record}",
        "management": "${data.auth0_tenant.main.management_api_identifier}",
    },
)
