"""The Job of databases and roles, and the connection that a microservice gets."""

import re
from typing import Any

import pytest
from cdktf import TerraformStack
from cryptography import x509

from r3edge.cluster import PodIdentity, ServiceAccount
from r3edge.core.errors import ConfigurationError, RefusedSettings
from r3edge.services import DatabaseSettings, PostgreSqlSettings, ServicesSettings
from r3edge.services.postgresql.authorities import authorities
from r3edge.services.postgresql.databases.job import RUN
from r3edge.services.postgresql.databases.sql import statements
from tests.services.stacks import ALARMS, BACKEND, add_services
from tests.support import Synthesized, context, synthesize
from tests.support.existing_cluster import add_existing_cluster
from tests.support.graph import dependencies
from tests.support.kit import egress_ports, objects

HERE = "services/postgresql/databases"
INSTANCE = "services/postgresql/instance/instance"
TABLE = (DatabaseSettings(name="order_manager", connections=40), DatabaseSettings(name="position_tracker"))


def settings(databases: tuple[DatabaseSettings, ...] = TABLE) -> ServicesSettings:
    database = PostgreSqlSettings(
        instance_class="db.m7g.large", storage_gib=100, max_storage_gib=500, databases=databases
    )
    return ServicesSettings(alarms=ALARMS, postgresql=database)


def job_of(databases: tuple[DatabaseSettings, ...] = TABLE, **cluster_changes: Any) -> Synthesized:
    given = settings(databases)
    return synthesize(lambda stack: add_services(stack, "services", given, context(), **cluster_changes))


def release(found: Synthesized) -> dict[str, Any]:
    return found.one("helm_release", f"{HERE}/release/release")


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return job_of()


def job(found: Synthesized) -> dict[str, Any]:
    (body,) = (one for (kind, _), one in objects(found, f"{HERE}/release/release").items() if kind == "Job")
    return body


def names(found: Synthesized) -> list[str]:
    return [job(found)["metadata"]["name"]]


def test_without_a_table_there_is_no_job() -> None:
    none = job_of(())
    assert not none.all("helm_release")
    assert not none.all("kubernetes_namespace_v1")


def test_the_release_is_complete_when_the_job_is(found: Synthesized) -> None:
    body = release(found)
    assert (body["atomic"], body["wait"], body["wait_for_jobs"]) == (True, True, True)
    assert body["timeout"] > 600, "the deadline of the Job"
    assert "kubernetes_namespace_v1" in " ".join(body["depends_on"])
    before = dependencies(found, found.address("helm_release", f"{HERE}/release/release"))
    for kind, path in (
        ("aws_eks_pod_identity_association", f"{HERE}/identity/association"),
        ("aws_iam_role_policy", f"{HERE}/identity/role/master-secret"),
        ("aws_secretsmanager_secret_rotation", "services/postgresql/instance/master-rotation"),
    ):
        assert found.address(kind, path) in before


def test_another_instance_gets_the_job_again(found: Synthesized) -> None:
    address = found.address("aws_db_instance", INSTANCE)
    assert release(found)["lifecycle"] == {"replace_triggered_by": [f"{address}.resource_id"]}


def test_each_state_of_the_table_is_another_job(found: Synthesized) -> None:
    (name,) = names(found)
    assert names(job_of()) == [name]
    for changed in (
        TABLE[:1],
        (*TABLE, DatabaseSettings(name="another")),
        (TABLE[0].replace(connections=41), TABLE[1]),
        (TABLE[0].replace(statement_timeout_seconds=61), TABLE[1]),
    ):
        assert names(job_of(changed)) != [name]


def test_another_pod_is_another_job(found: Synthesized) -> None:
    # Kubernetes refuses to change the pod of a Job.
    (name,) = names(found)
    assert names(job_of(system_node_labels={"role": "other"})) != [name]


def test_the_pod_has_no_password_and_no_privilege(found: Synthesized) -> None:
    pod = job(found)["spec"]["template"]["spec"]
    assert (pod["restartPolicy"], pod["automountServiceAccountToken"]) == ("Never", False)
    assert pod["securityContext"]["runAsNonRoot"] is True
    volumes = {one["name"]: one for one in pod["volumes"]}
    assert volumes["credentials"]["emptyDir"]["medium"] == "Memory"
    fetch, run = *pod["initContainers"], *pod["containers"]
    for container in (fetch, run):
        assert container["securityContext"]["readOnlyRootFilesystem"] is True
        assert container["securityContext"]["allowPrivilegeEscalation"] is False
        assert re.fullmatch(r"public\.ecr\.aws/[a-z/-]+:\d+\.\d+[\w.-]*", container["image"]), "pinned"
    environment = {one["name"]: one["value"] for one in run["env"]}
    assert environment["PGSSLMODE"] == "verify-full"
    assert environment["PGHOST"] == f"{found.address('aws_db_instance', INSTANCE)}.address"
    assert not [name for name in environment if "PASS" in name]
    assert {one["mountPath"] for one in run["volumeMounts"]} == {"/credentials", "/files", "/home/job"}


def test_what_it_runs_is_beside_it(found: Synthesized) -> None:
    data = found.one("kubernetes_config_map_v1")["data"]
    assert data == {
        "run.sh": RUN.read_text(),
        "databases.sql": statements(TABLE),
        "authorities.pem": authorities()["eu-west-3"],
    }


def test_kubernetes_never_deletes_it(found: Synthesized) -> None:
    # Helm would find it gone.
    assert "ttlSecondsAfterFinished" not in job(found)["spec"]


def test_its_identity_reads_the_master_secret_alone(found: Synthesized) -> None:
    instance = found.address("aws_db_instance", INSTANCE)
    secret = f"${{{instance}.master_user_secret[0].secret_arn}}"
    read, decrypt = found.statements(f"{HERE}/identity/role/master-secret")
    assert (read["Action"], read["Resource"]) == (["secretsmanager:GetSecretValue"], [secret])
    key = found.address("aws_kms_key", "services/postgresql/instance/key/key")
    assert (decrypt["Action"], decrypt["Resource"]) == (["kms:Decrypt"], [f"${{{key}.arn}}"])
    assert decrypt["Condition"]["StringEquals"] == {
        "kms:ViaService": ["secretsmanager.eu-west-3.amazonaws.com"],
        "kms:EncryptionContext:SecretARN": [secret],
    }
    association = found.one("aws_eks_pod_identity_association", f"{HERE}/identity/association")
    assert (association["namespace"], association["service_account"]) == ("databases", "databases")


def test_its_pods_reach_database_dns_credentials_and_aws_alone(found: Synthesized) -> None:
    specs = {path.rpartition("/")[2]: body["spec"] for path, body in found.all("kubernetes_network_policy_v1").items()}
    assert set(specs) == {"default-deny", "dns", "pod-identity", "https", "postgresql"}
    assert egress_ports(list(specs.values())) == {"53", "80", "443", "5432"}
    (rule,) = specs["postgresql"]["egress"]
    assert [peer["ip_block"]["cidr"] for peer in rule["to"]] == [subnet.cidr for subnet in BACKEND.values()]
    (namespace,) = found.all("kubernetes_namespace_v1").values()
    assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"


def test_a_microservice_logs_in_as_its_own_role_alone() -> None:
    def build(stack: TerraformStack) -> None:
        services = add_services(stack, "services", settings(), context())
        assert services.postgresql is not None
        connection = services.postgresql.connection("order_manager")
        assert (connection.database, connection.username, connection.port) == ("order_manager", "order_manager", 5432)
        assert (connection.connections, connection.secret) == (40, None)
        assert connection.authorities == authorities()["eu-west-3"]
        assert [rule.name for rule in connection.rules] == ["postgresql"]
        PodIdentity(
            stack,
            "identity",
            context=context(),
            cluster=add_existing_cluster(stack),
            name="order-manager",
            service_account=ServiceAccount("engine", "order-manager"),
            policies={"database": connection.statements},
        )

    found = synthesize(build)
    (connect,) = found.statements("identity/role/database")
    assert connect["Action"] == ["rds-db:connect"]
    instance = found.address("aws_db_instance", INSTANCE)
    user = f"arn:aws:rds-db:eu-west-3:123456789012:dbuser:${{{instance}.resource_id}}/order_manager"
    assert connect["Resource"] == [user]


def test_a_connection_to_no_database_is_refused() -> None:
    def build(stack: TerraformStack) -> None:
        services = add_services(stack, "services", settings(), context())
        assert services.postgresql is not None
        services.postgresql.connection("orders")

    with pytest.raises(
        ConfigurationError, match=r"database 'orders': must be in services\.postgresql\.databases: order_m"
    ):
        synthesize(build)


def test_a_region_without_a_known_authority_is_refused() -> None:
    with pytest.raises(
        RefusedSettings, match=r"context.region = 'us-west-9': must be a region whose authority is known"
    ):
        synthesize(lambda stack: add_services(stack, "services", settings(), context(region="us-west-9")))


def test_the_authorities_are_of_rds_and_valid_for_decades() -> None:
    assert "eu-west-3" in authorities()
    for region, pem in authorities().items():
        certificate = x509.load_pem_x509_certificate(pem.encode())
        (name,) = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
        assert name.value == f"Amazon RDS {region} Root CA RSA2048 G1"
        assert certificate.issuer == certificate.subject
        certificate.verify_directly_issued_by(certificate)
        assert certificate.not_valid_after_utc.year >= 2061
