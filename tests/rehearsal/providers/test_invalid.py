"""Invalid configurations: Terraform itself refuses each, naming the resource and the attribute."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from rehearsal.providers.spec import known_providers
from tests.rehearsal.providers.harness import changed, workspace
from tests.rehearsal.providers.valid import valid
from tests.support.paths import SCHEMAS

pytestmark = pytest.mark.rehearsal


@dataclass(frozen=True)
class Case:
    """Arguments that make one resource of a valid configuration invalid, and the message that they must get."""

    address: str
    arguments: dict[str, Any]
    says: str
    names: str = field(default="")
    """The attribute that the message names, if it is not the argument."""

    @property
    def attribute(self) -> str:
        """The name that the message must contain."""
        if self.says in (NO_SUCH_ATTRIBUTE, UNDECLARED):
            return "no_such"
        return self.names or next(iter(self.arguments))


UNKNOWN_ATTRIBUTE = "Extraneous JSON object property"
MISSING = "Missing required argument"
WRONG_TYPE = "Incorrect attribute value type"
TOO_MANY = "Too many"
TOO_FEW = "Insufficient"
NO_SUCH_ATTRIBUTE = "Unsupported attribute"
UNDECLARED = "Reference to undeclared resource"
INVALID = "Invalid attribute value"
COMBINATION = "Invalid combination of arguments"

CASES: dict[str, list[Case]] = {
    "auth0": [
        Case("auth0_client.engine", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("auth0_client.engine", {"name": None}, MISSING),
        Case("auth0_client.engine", {"grant_types": "client_credentials"}, WRONG_TYPE),
        Case("auth0_client.engine", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Case("auth0_client.engine", {"jwt_configuration": [{}, {}]}, TOO_MANY),
        Case("auth0_client.engine", {"name": "${auth0_resource_server.api.no_such}"}, NO_SUCH_ATTRIBUTE),
        Case("auth0_client.engine", {"app_type": "mobile"}, INVALID),
        Case("auth0_client.engine", {"jwt_configuration": [{"alg": "HS1"}]}, INVALID, "alg"),
        Case("auth0_client.engine", {"description": "x" * 141}, INVALID),
        Case("auth0_client_credentials.engine", {"client_secret": "dummy"}, COMBINATION),
        Case("auth0_client_credentials.engine", {"client_secret_wo_version": None}, COMBINATION, "client_secret_wo"),
        Case("auth0_client_grant.engine", {"client_id": None}, COMBINATION),
        Case("auth0_custom_domain_verification.login", {"timeouts": {"create": "15 minutes"}}, INVALID, "create"),
    ],
    "confluent": [
        Case("confluent_kafka_cluster.main", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("confluent_kafka_cluster.main", {"cloud": None}, MISSING),
        Case("confluent_kafka_topic.command", {"partitions_count": "many"}, WRONG_TYPE),
        Case("confluent_kafka_cluster.main", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Case("confluent_kafka_cluster.main", {"environment": [{"id": "a"}, {"id": "b"}]}, TOO_MANY),
        Case("confluent_kafka_cluster.main", {"environment": None}, TOO_FEW),
        Case(
            "confluent_kafka_cluster.main",
            {"region": "${confluent_environment.prod.no_such}"},
            NO_SUCH_ATTRIBUTE,
            "no_such",
        ),
        Case("confluent_kafka_cluster.main", {"availability": "TRIPLE_ZONE"}, INVALID),
        Case("confluent_kafka_cluster.main", {"standard": [{}]}, COMBINATION),
        Case("confluent_kafka_cluster.main", {"basic": None}, COMBINATION),
        Case("confluent_kafka_topic.command", {"topic_name": "no spaces"}, INVALID),
        Case("confluent_kafka_topic.command", {"kafka_cluster": {"id": "main"}}, INVALID, "id"),
        Case("confluent_kafka_topic.command", {"partitions_count": 0}, INVALID),
        Case("confluent_role_binding.admin", {"principal": "engine"}, INVALID),
    ],
    "github": [
        Case("github_repository.platform", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("github_repository.platform", {"name": None}, MISSING),
        Case("github_repository_deploy_key.flux", {"read_only": "perhaps"}, WRONG_TYPE),
        Case("github_repository.platform", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Case("github_repository_ruleset.main", {"rules": [{}, {}]}, TOO_MANY),
        Case(
            "github_repository.platform",
            {"description": "${tls_private_key.flux.no_such}"},
            NO_SUCH_ATTRIBUTE,
            "no_such",
        ),
        Case("github_repository.platform", {"visibility": "secret"}, INVALID),
    ],
    "grafana": [
        Case("grafana_cloud_stack.main", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("grafana_cloud_stack.main", {"slug": None}, MISSING),
        Case("grafana_rule_group.engine", {"interval_seconds": "often"}, WRONG_TYPE),
        Case("grafana_folder.engine", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Case("grafana_cloud_access_policy.metrics", {"realm": None}, TOO_FEW),
        Case("grafana_folder.engine", {"title": "${grafana_cloud_stack.main.no_such}"}, NO_SUCH_ATTRIBUTE),
        Case("grafana_cloud_access_policy.metrics", {"realm": [{"type": "team", "identifier": "1"}]}, INVALID, "type"),
        Case("grafana_folder.engine", {"uid": "no spaces"}, INVALID),
    ],
    "helm": [
        Case("helm_release.traefik", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("helm_release.traefik", {"chart": None}, MISSING),
        Case("helm_release.traefik", {"timeout": "long"}, WRONG_TYPE),
        Case("helm_release.traefik", {"set": [{"nam": "a"}]}, WRONG_TYPE),
        Case("helm_release.traefik", {"description": "${helm_release.traefik.no_such}"}, NO_SUCH_ATTRIBUTE),
    ],
    "kubernetes": [
        Case("kubernetes_config_map_v1.app", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("kubernetes_network_policy_v1.app", {"spec": [{"pod_selector": {}}]}, MISSING, "policy_types"),
        Case("kubernetes_config_map_v1.app", {"data": ["a"]}, WRONG_TYPE),
        Case("kubernetes_config_map_v1.app", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Case("kubernetes_config_map_v1.app", {"metadata": [{}, {}]}, TOO_MANY),
        Case(
            "kubernetes_config_map_v1.app",
            {"data": {"a": "${kubernetes_secret_v1.app.no_such}"}},
            NO_SUCH_ATTRIBUTE,
            "no_such",
        ),
        Case("kubernetes_storage_class_v1.gp3", {"volume_binding_mode": "Later"}, INVALID),
    ],
    "random": [
        Case("random_password.db", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("random_password.db", {"length": None}, MISSING),
        Case("random_password.db", {"length": "long"}, WRONG_TYPE),
        Case("random_password.db", {"keepers": {"a": "${random_id.suffix.no_such}"}}, NO_SUCH_ATTRIBUTE),
    ],
    "redpanda": [
        Case("redpanda_topic.command", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("redpanda_topic.command", {"name": None}, MISSING),
        Case("redpanda_topic.command", {"partition_count": "many"}, WRONG_TYPE),
        Case("redpanda_topic.command", {"name": "${redpanda_resource_group.main.no_such}"}, NO_SUCH_ATTRIBUTE),
    ],
    "supabase": [
        Case("supabase_project.main", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("supabase_project.main", {"name": None}, MISSING),
        Case("supabase_settings.main", {"ssl_enforcement": "perhaps"}, WRONG_TYPE),
        Case("supabase_project.main", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Case("supabase_settings.main", {"network": "${supabase_project.main.no_such}"}, NO_SUCH_ATTRIBUTE),
        Case("supabase_project.main", {"instance_size": "gigantic"}, INVALID),
    ],
    "time": [
        Case("time_sleep.wait", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("time_sleep.wait", {"triggers": "a"}, WRONG_TYPE),
        Case(
            "time_sleep.wait",
            {"triggers": {"a": "${time_sleep.no_such.id}"}},
            "Reference to undeclared resource",
            "other",
        ),
    ],
    "tls": [
        Case("tls_private_key.key", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Case("tls_private_key.key", {"algorithm": None}, MISSING),
        Case("tls_private_key.key", {"rsa_bits": "many"}, WRONG_TYPE),
        Case("tls_private_key.key", {"algorithm": "DSA"}, INVALID),
    ],
}


def test_every_provider_has_invalid_configurations() -> None:
    assert set(CASES) == set(known_providers(SCHEMAS))


def _id(case: Case) -> str:
    return f"{case.address}-{'-'.join(case.arguments)}-{case.says.split()[0]}"


@pytest.mark.parametrize(
    ("name", "case"), [pytest.param(name, case, id=_id(case)) for name, cases in CASES.items() for case in cases]
)
def test_invalid_configuration_is_refused(name: str, case: Case, tmp_path: Path) -> None:
    with workspace(tmp_path, changed(valid(name), case.address, case.arguments)) as space:
        errors = space.validate()
        assert errors, "validate found nothing"
        said = [error for error in errors if case.says in error["summary"]]
        assert said, [error["summary"] for error in errors]
        kind, label = case.address.split(".")
        error = said[0]
        assert f"resource.{kind}.{label}" in (error.get("snippet") or {}).get("context", "") or kind in error["detail"]
        text = error["summary"] + error["detail"] + (error.get("snippet") or {}).get("code", "")
        assert case.attribute in text, error
