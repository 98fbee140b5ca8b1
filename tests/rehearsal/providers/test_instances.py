"""Several instances of one provider, and instances that resources of the same apply configure."""

from pathlib import Path
from typing import Any

import pytest

from tests.rehearsal.providers.configurations import CLUSTER, NOT_KNOWN, configured, valid_resource, words
from tests.rehearsal.providers.harness import workspace
from tests.rehearsal.providers.valid.configuration import Configuration

pytestmark = pytest.mark.rehearsal


def namespace(provider: str) -> dict[str, Any]:
    return {"provider": f"kubernetes.{provider}", "metadata": {"name": "app"}}


CLUSTERS = {
    "kubernetes": [
        {"alias": "east", "host": "https://east.example"},
        {"alias": "west", "host": "https://west.example"},
        {"alias": "east_again", "host": "https://east.example"},
    ]
}


def in_clusters(**namespaces: str) -> Configuration:
    return configured(
        {"kubernetes_namespace_v1": {label: namespace(provider) for label, provider in namespaces.items()}},
        providers=CLUSTERS,
    )


def test_aliases_of_two_clusters_do_not_see_each_others_objects(tmp_path: Path) -> None:
    with workspace(tmp_path, in_clusters(one="east", two="west")) as space:
        space.apply()
        assert space.changes() == {}
        space.run("state", "rm", "kubernetes_namespace_v1.two")
        store = space.providers.services["kubernetes"].store
        (in_west,) = (
            stored for stored in store.find("kubernetes_namespace_v1", ('"https://west.example"', "null", "null"))
        )
        store.remove(in_west.key)
        assert "there is no kubernetes_namespace_v1 with the id 'app'" in words(
            space.refused("import", "kubernetes_namespace_v1.two", "app")
        )


def test_aliases_of_one_cluster_see_each_others_objects(tmp_path: Path) -> None:
    with workspace(tmp_path, in_clusters(one="east")) as space:
        space.apply()
        space.write(in_clusters(one="east", two="east_again"))
        assert "409 Conflict: kubernetes_namespace_v1 app already exists" in words(space.apply(good=(1,)).stderr)
        space.run("state", "rm", "kubernetes_namespace_v1.one")
        space.run("import", "kubernetes_namespace_v1.two", "app")
        space.write(in_clusters(two="east_again"))
        assert space.changes() == {}


def test_other_cluster_has_none_of_the_objects(tmp_path: Path) -> None:
    given = configured(valid_resource("kubernetes_namespace_v1.app"))
    with workspace(tmp_path, given) as space:
        space.apply()
        space.write(given | {"provider": {"kubernetes": {"host": "https://other.example"}}})
        assert space.changes() == {"kubernetes_namespace_v1.app": ["create"]}


def cluster_and_namespace(region: str = "eu-west-3", **sections: Any) -> Configuration:
    """Return a cluster and a provider that works in it. Any resource with an endpoint serves as the cluster."""
    return configured(
        valid_resource(CLUSTER, environment={"id": "env-abcdef"}, region=region)
        | {"kubernetes_namespace_v1": {"app": {"metadata": {"name": "app"}}}},
        providers={"kubernetes": {"host": f"${{{CLUSTER}.rest_endpoint}}"}},
        **sections,
    )


def test_provider_of_a_cluster_of_the_same_apply_creates(tmp_path: Path) -> None:
    with workspace(tmp_path, cluster_and_namespace()) as space:
        assert set(space.changes()) == {CLUSTER, "kubernetes_namespace_v1.app"}
        space.apply()
        assert space.changes() == {}
        space.destroy()
        assert space.providers.inventory() == {}


def test_provider_of_a_stack_of_the_same_apply_creates(tmp_path: Path) -> None:
    given = configured(
        {
            "grafana_cloud_stack": {
                "main": {**valid_resource("grafana_cloud_stack.main")["grafana_cloud_stack"]["main"]}
            },
            "grafana_folder": {"engine": {"provider": "grafana.stack", "title": "Engine"}},
        },
        providers={"grafana": [{}, {"alias": "stack", "url": "${grafana_cloud_stack.main.url}"}]},
    )
    with workspace(tmp_path, given) as space:
        space.apply()
        assert space.changes() == {}


def test_data_source_of_a_cluster_of_the_same_apply_fails_in_plan(tmp_path: Path) -> None:
    given = cluster_and_namespace(data={"kubernetes_namespace_v1": {"system": {"metadata": {"name": "kube-system"}}}})
    with workspace(tmp_path, given) as space:
        said = words(space.refused("plan"))
        assert NOT_KNOWN in said
        assert "Cannot read data.kubernetes_namespace_v1: the value of host in the provider's configuration" in said


def test_refresh_fails_while_the_cluster_is_replaced(tmp_path: Path) -> None:
    with workspace(tmp_path, cluster_and_namespace()) as space:
        space.apply()
        space.write(cluster_and_namespace("eu-west-1"))
        said = words(space.refused("plan"))
        assert NOT_KNOWN in said
        assert "Cannot read kubernetes_namespace_v1: the value of host in the provider's configuration" in said
        space.run("apply", "-auto-approve", f"-target={CLUSTER}")
        assert space.changes() == {"kubernetes_namespace_v1.app": ["create"]}, "the new cluster is empty"


def test_import_needs_the_cluster(tmp_path: Path) -> None:
    with workspace(tmp_path, cluster_and_namespace()) as space:
        said = words(space.refused("import", "kubernetes_namespace_v1.app", "app"))
        assert "Invalid provider configuration" in said, "Terraform itself does not ask the provider"
        assert "depends on values that cannot be determined until apply" in said
        space.apply()
        space.run("state", "rm", "kubernetes_namespace_v1.app")
        space.run("import", "kubernetes_namespace_v1.app", "app")
        assert space.changes() == {}
