"""Imports and data sources: they find the objects of the service."""

from pathlib import Path

import pytest

from tests.rehearsal.providers.harness import workspace
from tests.rehearsal.providers.valid import valid

pytestmark = pytest.mark.rehearsal


@pytest.mark.parametrize(
    ("address", "import_id"),
    [
        ("confluent_kafka_cluster.main", "{environment[0][id]}/{id}"),
        ("confluent_api_key.engine", "{managed_resource[0][environment][0][id]}/{id}"),
        ("github_repository_webhook.flux", "{repository}/{id}"),
        ("github_repository_ruleset.main", "{repository}:{id}"),
        ("grafana_cloud_stack.main", "{slug}"),
        ("helm_release.traefik", "{namespace}/{name}"),
        ("kubernetes_deployment_v1.app", "app/app"),
        ("random_password.db", "{result}"),
        ("supabase_apikey.engine", "{project_ref}/{id}"),
    ],
)
def test_import_goes_by_the_ids_of_the_real_providers(address: str, import_id: str, tmp_path: Path) -> None:
    with workspace(tmp_path, valid(address.partition("_")[0])) as space:
        space.apply()
        known = space.state()[address]
        space.run("state", "rm", address)
        space.run("import", address, import_id.format_map(known))
        assert space.state()[address] == known


def test_data_source_shows_what_the_same_apply_made(tmp_path: Path) -> None:
    """Blocks agree too, and values of another type than the resource's (a repository's ``fork``)."""
    configuration = valid("kubernetes")
    configuration["data"]["kubernetes_namespace_v1"] = {
        "made": {"metadata": {"name": "app"}, "depends_on": ["kubernetes_namespace_v1.app"]}
    }
    with workspace(tmp_path, configuration) as space:
        space.apply()
        state = space.state()
        found, made = state["data.kubernetes_namespace_v1.made"], state["kubernetes_namespace_v1.app"]
        assert found["metadata"][0]["uid"] == made["metadata"][0]["uid"]


def test_data_source_of_a_repository_that_the_same_apply_made(tmp_path: Path) -> None:
    configuration = valid("github")
    configuration["data"]["github_repository"] = {
        "made": {"name": "platform", "depends_on": ["github_repository.platform"]}
    }
    with workspace(tmp_path, configuration) as space:
        space.apply()
        assert space.state()["data.github_repository.made"]["fork"] is False
        assert space.changes() == {}
