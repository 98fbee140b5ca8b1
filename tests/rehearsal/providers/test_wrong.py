"""What is wrong fails, with a message that names the resource and the attribute: the judge is Terraform itself."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from rehearsal.providers.facts import known_providers
from tests.rehearsal.providers.harness import changed, workspace
from tests.rehearsal.providers.right import right
from tests.support.paths import SCHEMAS

pytestmark = pytest.mark.rehearsal


@dataclass(frozen=True)
class Wrong:
    """Arguments that make one resource of a right configuration wrong, and what Terraform must say of it."""

    address: str
    arguments: dict[str, Any]
    says: str
    names: str = field(default="")
    """The attribute, where the message names another word than the argument's."""

    @property
    def attribute(self) -> str:
        """What the message must name."""
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

WRONG: dict[str, list[Wrong]] = {
    "auth0": [
        Wrong("auth0_client.engine", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("auth0_client.engine", {"name": None}, MISSING),
        Wrong("auth0_client.engine", {"grant_types": "client_credentials"}, WRONG_TYPE),
        Wrong("auth0_client.engine", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Wrong("auth0_client.engine", {"jwt_configuration": [{}, {}]}, TOO_MANY),
        Wrong("auth0_client.engine", {"name": "${auth0_resource_server.api.no_such}"}, NO_SUCH_ATTRIBUTE),
        Wrong("auth0_client.engine", {"app_type": "mobile"}, INVALID),
        Wrong("auth0_client.engine", {"jwt_configuration": [{"alg": "HS1"}]}, INVALID, "alg"),
        Wrong("auth0_client.engine", {"description": "x" * 141}, INVALID),
        Wrong("auth0_client_credentials.engine", {"client_secret": "dummy"}, COMBINATION),
        Wrong("auth0_client_credentials.engine", {"client_secret_wo_version": None}, COMBINATION, "client_secret_wo"),
        Wrong("auth0_client_grant.engine", {"client_id": None}, COMBINATION),
        Wrong("auth0_custom_domain_verification.login", {"timeouts": {"create": "15 minutes"}}, INVALID, "create"),
    ],
    "confluent": [
        Wrong("confluent_kafka_cluster.main", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("confluent_kafka_cluster.main", {"cloud": None}, MISSING),
        Wrong("confluent_kafka_topic.command", {"partitions_count": "many"}, WRONG_TYPE),
        Wrong("confluent_kafka_cluster.main", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Wrong("confluent_kafka_cluster.main", {"environment": [{"id": "a"}, {"id": "b"}]}, TOO_MANY),
        Wrong("confluent_kafka_cluster.main", {"environment": None}, TOO_FEW),
        Wrong(
            "confluent_kafka_cluster.main",
            {"region": "${confluent_environment.prod.no_such}"},
            NO_SUCH_ATTRIBUTE,
            "no_such",
        ),
        Wrong("confluent_kafka_cluster.main", {"availability": "TRIPLE_ZONE"}, INVALID),
        Wrong("confluent_kafka_cluster.main", {"standard": [{}]}, COMBINATION),
        Wrong("confluent_kafka_cluster.main", {"basic": None}, COMBINATION),
        Wrong("confluent_kafka_topic.command", {"topic_name": "no spaces"}, INVALID),
        Wrong("confluent_kafka_topic.command", {"kafka_cluster": {"id": "main"}}, INVALID, "id"),
        Wrong("confluent_kafka_topic.command", {"partitions_count": 0}, INVALID),
        Wrong("confluent_role_binding.admin", {"principal": "engine"}, INVALID),
    ],
    "github": [
        Wrong("github_repository.platform", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("github_repository.platform", {"name": None}, MISSING),
        Wrong("github_repository_deploy_key.flux", {"read_only": "perhaps"}, WRONG_TYPE),
        Wrong("github_repository.platform", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Wrong("github_repository_ruleset.main", {"rules": [{}, {}]}, TOO_MANY),
        Wrong(
            "github_repository.platform",
            {"description": "${tls_private_key.flux.no_such}"},
            NO_SUCH_ATTRIBUTE,
            "no_such",
        ),
        Wrong("github_repository.platform", {"visibility": "secret"}, INVALID),
    ],
    "grafana": [
        Wrong("grafana_cloud_stack.main", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("grafana_cloud_stack.main", {"slug": None}, MISSING),
        Wrong("grafana_rule_group.engine", {"interval_seconds": "often"}, WRONG_TYPE),
        Wrong("grafana_folder.engine", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Wrong("grafana_cloud_access_policy.metrics", {"realm": None}, TOO_FEW),
        Wrong("grafana_folder.engine", {"title": "${grafana_cloud_stack.main.no_such}"}, NO_SUCH_ATTRIBUTE),
        Wrong("grafana_cloud_access_policy.metrics", {"realm": [{"type": "team", "identifier": "1"}]}, INVALID, "type"),
        Wrong("grafana_folder.engine", {"uid": "no spaces"}, INVALID),
    ],
    "helm": [
        Wrong("helm_release.traefik", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("helm_release.traefik", {"chart": None}, MISSING),
        Wrong("helm_release.traefik", {"timeout": "long"}, WRONG_TYPE),
        Wrong("helm_release.traefik", {"set": [{"nam": "a"}]}, WRONG_TYPE),
        Wrong("helm_release.traefik", {"description": "${helm_release.traefik.no_such}"}, NO_SUCH_ATTRIBUTE),
    ],
    "kubernetes": [
        Wrong("kubernetes_config_map_v1.app", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("kubernetes_network_policy_v1.app", {"spec": [{"pod_selector": {}}]}, MISSING, "policy_types"),
        Wrong("kubernetes_config_map_v1.app", {"data": ["a"]}, WRONG_TYPE),
        Wrong("kubernetes_config_map_v1.app", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Wrong("kubernetes_config_map_v1.app", {"metadata": [{}, {}]}, TOO_MANY),
        Wrong(
            "kubernetes_config_map_v1.app",
            {"data": {"a": "${kubernetes_secret_v1.app.no_such}"}},
            NO_SUCH_ATTRIBUTE,
            "no_such",
        ),
        Wrong("kubernetes_storage_class_v1.gp3", {"volume_binding_mode": "Later"}, INVALID),
    ],
    "random": [
        Wrong("random_password.db", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("random_password.db", {"length": None}, MISSING),
        Wrong("random_password.db", {"length": "long"}, WRONG_TYPE),
        Wrong("random_password.db", {"keepers": {"a": "${random_id.suffix.no_such}"}}, NO_SUCH_ATTRIBUTE),
    ],
    "redpanda": [
        Wrong("redpanda_topic.command", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("redpanda_topic.command", {"name": None}, MISSING),
        Wrong("redpanda_topic.command", {"partition_count": "many"}, WRONG_TYPE),
        Wrong("redpanda_topic.command", {"name": "${redpanda_resource_group.main.no_such}"}, NO_SUCH_ATTRIBUTE),
    ],
    "supabase": [
        Wrong("supabase_project.main", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("supabase_project.main", {"name": None}, MISSING),
        Wrong("supabase_settings.main", {"ssl_enforcement": "perhaps"}, WRONG_TYPE),
        Wrong("supabase_project.main", {"no_such_block": [{"a": 1}]}, UNKNOWN_ATTRIBUTE),
        Wrong("supabase_settings.main", {"network": "${supabase_project.main.no_such}"}, NO_SUCH_ATTRIBUTE),
        Wrong("supabase_project.main", {"instance_size": "gigantic"}, INVALID),
    ],
    "time": [
        Wrong("time_sleep.wait", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("time_sleep.wait", {"triggers": "a"}, WRONG_TYPE),
        Wrong(
            "time_sleep.wait",
            {"triggers": {"a": "${time_sleep.no_such.id}"}},
            "Reference to undeclared resource",
            "other",
        ),
    ],
    "tls": [
        Wrong("tls_private_key.key", {"no_such": "x"}, UNKNOWN_ATTRIBUTE),
        Wrong("tls_private_key.key", {"algorithm": None}, MISSING),
        Wrong("tls_private_key.key", {"rsa_bits": "many"}, WRONG_TYPE),
        Wrong("tls_private_key.key", {"algorithm": "DSA"}, INVALID),
    ],
}


def test_every_provider_has_wrong_configurations() -> None:
    assert set(WRONG) == set(known_providers(SCHEMAS))


def _id(case: Wrong) -> str:
    return f"{case.address}-{'-'.join(case.arguments)}-{case.says.split()[0]}"


@pytest.mark.parametrize(
    ("name", "case"), [pytest.param(name, case, id=_id(case)) for name, cases in WRONG.items() for case in cases]
)
def test_wrong_configuration_is_refused(name: str, case: Wrong, tmp_path: Path) -> None:
    with workspace(tmp_path, changed(right(name), case.address, case.arguments)) as space:
        errors = space.validate()
        assert errors, "validate found nothing"
        said = [error for error in errors if case.says in error["summary"]]
        assert said, [error["summary"] for error in errors]
        kind, label = case.address.split(".")
        error = said[0]
        assert f"resource.{kind}.{label}" in (error.get("snippet") or {}).get("context", "") or kind in error["detail"]
        text = error["summary"] + error["detail"] + (error.get("snippet") or {}).get("code", "")
        assert case.attribute in text, error
