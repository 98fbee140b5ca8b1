"""Supabase: a project with its settings, its keys and its issuer."""

from tests.rehearsal.providers.valid.configuration import Valid

_PROJECT = "${supabase_project.main.id}"

VALID = Valid(
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
        "supabase_apikey": {"engine": {"project_ref": _PROJECT, "name": "engine"}},
        "supabase_third_party_auth": {
            "auth0": {"project_ref": _PROJECT, "oidc_issuer_url": "https://example.eu.auth0.com"}
        },
    },
    data={
        "supabase_apikeys": {"main": {"project_ref": _PROJECT}},
        "supabase_pooler": {"main": {"project_ref": _PROJECT}},
    },
    outputs={"pooler": '${data.supabase_pooler.main.url["transaction"]}'},
)
