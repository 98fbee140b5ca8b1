"""Supabase: a project with its settings, its keys and its functions."""

from tests.rehearsal.providers.right.configuration import Right

_PROJECT = "${supabase_project.main.id}"

RIGHT = Right(
    resources={
        "supabase_project": {
            "main": {
                "name": "main",
                "organization_id": "org",
                "region": "eu-west-3",
                "database_password": "dummy",
                "instance_size": "micro",
            }
        },
        "supabase_settings": {
            "main": {
                "project_ref": _PROJECT,
                "network": '${jsonencode({restrictions = ["52.0.0.0/16", "2001:db8::/32"]})}',
            }
        },
        "supabase_branch": {"preview": {"parent_project_ref": _PROJECT, "git_branch": "preview"}},
        "supabase_apikey": {"engine": {"project_ref": _PROJECT, "name": "engine"}},
        "supabase_edge_function": {
            "hook": {"project_ref": _PROJECT, "slug": "hook", "entrypoint": "functions/hook/index.ts"}
        },
        "supabase_edge_function_secrets": {
            "main": {
                "project_ref": _PROJECT,
                "secrets": [
                    {"name": "TOKEN", "value": "dummy"},
                    {"name": "KEY", "value": "${random_password.key.result}"},
                ],
            }
        },
        "supabase_third_party_auth": {
            "auth0": {"project_ref": _PROJECT, "oidc_issuer_url": "https://example.eu.auth0.com"}
        },
        "random_password": {"key": {"length": 32}},
    },
    data={
        "supabase_apikeys": {"main": {"project_ref": _PROJECT}},
        "supabase_branch": {"all": {"parent_project_ref": _PROJECT}},
        "supabase_pooler": {"main": {"project_ref": _PROJECT}},
    },
    outputs={"pooler": '${data.supabase_pooler.main.url["transaction"]}'},
)
