"""Computed values: they have the form of real ones, and the type that others need."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
    load_ssh_public_key,
)

from tests.rehearsal.providers.harness import changed, workspace
from tests.rehearsal.providers.valid import valid

pytestmark = pytest.mark.rehearsal


FORMS: dict[str, dict[str, str]] = {
    "auth0": {
        "auth0_client.engine.client_id": r"[A-Za-z0-9]{32}",
        "auth0_client_grant.engine.id": r"cgr_[A-Za-z0-9]{16}",
        "auth0_connection.users.id": r"con_[A-Za-z0-9]{16}",
        "auth0_custom_domain.login.verification.0.methods.0.record": r"[a-z0-9-]+\.edge\.tenants\.eu\.auth0\.com",
        "auth0_custom_domain.login.verification.0.methods.0.name": "cname",
        "auth0_custom_domain.login.verification.0.methods.0.domain": r"auth\.example",
        "data.auth0_tenant.main.management_api_identifier": r"https://[a-z0-9.]+\.auth0\.com/api/v2/",
    },
    "confluent": {
        "confluent_environment.prod.id": r"env-[a-z0-9]{6}",
        "confluent_kafka_cluster.main.id": r"lkc-[a-z0-9]{6}",
        "confluent_kafka_cluster.main.rest_endpoint": r"https://pkc-[a-z0-9]{5}\.eu-west-3\.aws\.confluent\.cloud:443",
        "confluent_kafka_cluster.main.bootstrap_endpoint": r"SASL_SSL://pkc-[a-z0-9]{5}\.eu-west-3\.\S+:9092",
        "confluent_kafka_cluster.main.rbac_crn": r"crn://confluent\.cloud/organization=[a-f0-9-]{36}/environment="
        r"env-[a-z0-9]{6}/cloud-cluster=lkc-[a-z0-9]{6}",
        "confluent_service_account.engine.id": r"sa-[a-z0-9]{6}",
        "confluent_api_key.engine.id": r"[A-Z0-9]{16}",
        "confluent_api_key.engine.secret": r"cflt-dummy-\S{53}",
        "confluent_kafka_acl.read.id": r"lkc-[a-z]{6}/TOPIC#topic\.command#LITERAL#User:sa-[a-z]{6}#\*#READ#ALLOW",
        "data.confluent_schema_registry_cluster.main.id": r"lsrc-[a-z0-9]{6}",
    },
    "github": {
        "github_repository.platform.ssh_clone_url": r"git@github\.com:octo/platform\.git",
        "github_team.core.id": r"[1-9][0-9]+",
        "github_team.core.slug": "core-team",
    },
    "grafana": {
        "grafana_cloud_stack.main.id": r"[1-9][0-9]+",
        "grafana_cloud_stack.main.url": r"https://example\.grafana\.net",
        "grafana_cloud_stack.main.prometheus_user_id": r"[1-9][0-9]{5}",
        "grafana_cloud_stack.main.prometheus_remote_write_endpoint": r"https://prometheus-prod-\S+/api/prom/push",
        "grafana_cloud_access_policy.metrics.id": r"prod-eu-west-3:[a-f0-9-]{36}",
        "grafana_cloud_access_policy_token.metrics.token": r"glc_dummy-\S+",
        "grafana_folder.engine.id": r"1:[a-z0-9]{14}",
        "grafana_dashboard.engine.uid": "engine",
        "grafana_rule_group.engine.id": r"1:[a-z0-9]{14}:engine",
    },
    "kubernetes": {
        "kubernetes_namespace_v1.app.metadata.0.uid": r"[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}",
        "kubernetes_config_map_v1.app.id": "app/app",
        "kubernetes_service_v1.app.spec.0.cluster_ip": r"172\.20\.\d+\.\d+",
        "kubernetes_service_v1.app.status.0.load_balancer.0.ingress.0.hostname": r"\S+\.elb\.eu-west-3\.amazonaws\.com",
        "kubernetes_annotations.app.id": "apiVersion=v1,kind=ServiceAccount,namespace=app,name=default",
        "data.kubernetes_server_version.cluster.minor": r"\d+",
    },
    "random": {
        "random_password.db.result": r"\S{32}",
        "random_id.suffix.hex": r"[a-f0-9]{8}",
        "random_id.suffix.b64_url": r"[A-Za-z0-9_-]{6}",
        "random_uuid.token.result": r"[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-8[a-f0-9]{3}-[a-f0-9]{12}",
    },
    "redpanda": {
        "redpanda_serverless_cluster.main.id": r"[0-9a-v]{20}",
        "redpanda_serverless_cluster.main.kafka_api.seed_brokers.0": r"\S+\.redpanda\.com:9092",
        "redpanda_serverless_cluster.main.dataplane_api.url": r"https://api-\S+\.redpanda\.com",
        "redpanda_role_assignment.engine.id": "reader:User:engine",
    },
    "supabase": {
        "supabase_project.main.id": r"[a-z]{20}",
        "data.supabase_pooler.main.url.transaction": r"postgresql://postgres\.[a-z]{20}:\S+:6543/postgres",
        "data.supabase_pooler.main.url.session": r"postgresql://postgres\.[a-z]{20}:\S+:5432/postgres",
        "data.supabase_apikeys.main.secret_keys.0.api_key": r"sb_secret_dummy-\S+",
    },
    "time": {
        "time_rotating.monthly.id": "2026-01-01T00:00:00Z",
        "time_rotating.monthly.rotation_rfc3339": "2026-01-31T00:00:00Z",
        "time_rotating.monthly.unix": "1767225600",
    },
}


def at(state: dict[str, dict[str, Any]], path: str) -> Any:
    """Return a value in a state, by address and dotted path."""
    address = max((known for known in state if path.startswith(f"{known}.")), key=len)
    value: Any = state[address]
    for step in path.removeprefix(f"{address}.").split("."):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


@pytest.mark.parametrize("name", sorted(FORMS))
def test_computed_values_have_the_form_of_real_ones(name: str, tmp_path: Path) -> None:
    with workspace(tmp_path, valid(name)) as space:
        space.apply()
        state = space.state()
        values = {path: str(at(state, path)) for path in FORMS[name]}
        assert {path: value for path, value in values.items() if not re.fullmatch(FORMS[name][path], value)} == {}
        assert "ExtType" not in json.dumps(state), "a template was made of what is unknown"


def test_numbers_in_strings_convert(tmp_path: Path) -> None:
    given = valid("grafana") | {"output": {"id": {"value": "${tonumber(grafana_cloud_stack.main.id)}"}}}
    with workspace(tmp_path, given) as space:
        space.apply()
        assert json.loads(space.run("output", "-json").stdout)["id"]["type"] == "number"


@pytest.mark.parametrize("algorithm", ["ED25519", "ECDSA"])
def test_tls_private_and_public_keys_belong_together(algorithm: str, tmp_path: Path) -> None:
    given = changed(valid("tls"), "tls_private_key.key", {"algorithm": algorithm, "ecdsa_curve": "P256"})
    with workspace(tmp_path, given) as space:
        space.apply()
        state = space.state()
        key = state["tls_private_key.key"]
        private = load_pem_private_key(key["private_key_pem"].encode(), None)
        public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        assert key["public_key_pem"] == public
        ssh = load_ssh_public_key(key["public_key_openssh"].encode())
        assert ssh.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode() == public
        assert state["data.tls_public_key.key"]["public_key_openssh"] == key["public_key_openssh"]
        assert state["data.tls_public_key.key"]["algorithm"] == algorithm
