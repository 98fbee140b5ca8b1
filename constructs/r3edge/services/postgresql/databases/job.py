"""The Job that makes databases and roles, inside the cluster: nothing else reaches the server."""

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_kubernetes.config_map_v1 import ConfigMapV1, ConfigMapV1Metadata
from constructs import Construct

from r3edge.cluster import SYSTEM_NODE_TOLERATION, ClusterHandle, PodIdentity, ServiceAccount
from r3edge.core.context import Context
from r3edge.core.iam import Statement, statement
from r3edge.kubernetes import (
    CommonRules,
    CustomResources,
    Labels,
    Namespace,
    PolicyRule,
    kubernetes_object,
    requests_and_limits,
)
from r3edge.network import NetworkHandle
from r3edge.secrets import decryption
from r3edge.services.postgresql.authorities import authorities
from r3edge.services.postgresql.database_settings import DatabaseSettings
from r3edge.services.postgresql.databases.images import AWS_CLI, POSTGRESQL
from r3edge.services.postgresql.databases.sql import statements
from r3edge.services.postgresql.instance import PORT, PostgreSqlInstance

NAMESPACE = NAME = "databases"
RUN = Path(__file__).with_name("run.sh")
_LABELS = {"app.kubernetes.io/name": NAME}
_USER = 10001
_DEADLINE_SECONDS = 600
_TIMEOUT_SECONDS = _DEADLINE_SECONDS + 120
_FETCH = 'umask 077; exec aws secretsmanager get-secret-value --secret-id "$SECRET" --query SecretString --output text'


class DatabaseJob(Construct):
    """A Job that brings databases and roles to the state of the table, once for each of its states.

    Its name has the hash of its files and its pod, so that another table is another Job. It fetches the master user's
    password as it starts, with an identity for that secret alone, into a file in memory.

    A row that goes leaves database and role behind: the Job lists them in its log (docs/services/postgresql.md).

    Args:
        databases: The table.
        database: The instance; another one gets the Job again.
        context: The environment.
        cluster: The cluster.
        network: The network.
        rule: The connections of pods to the instance.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        databases: Sequence[DatabaseSettings],
        database: PostgreSqlInstance,
        context: Context,
        cluster: ClusterHandle,
        network: NetworkHandle,
        rule: PolicyRule,
    ) -> None:
        super().__init__(scope, id)
        common = CommonRules(cluster, network)
        namespace = Namespace(
            self,
            "namespace",
            cluster=cluster,
            name=NAMESPACE,
            rules=[common.dns, common.pod_identity(), common.https(), rule],
        )
        identity = PodIdentity(
            self,
            "identity",
            context=context,
            cluster=cluster,
            name=NAME,
            service_account=ServiceAccount(NAMESPACE, NAME),
            policies={"master-secret": _statements(context, database)},
        )
        files = {
            "run.sh": RUN.read_text(),
            "databases.sql": statements(databases),
            "authorities.pem": authorities()[context.region],
        }
        # Beside the release, so that a plan shows the SQL.
        config = ConfigMapV1(
            self,
            "files",
            metadata=ConfigMapV1Metadata(name=NAME, namespace=NAMESPACE),
            data=files,
            provider=cluster.kubernetes_provider(),
            depends_on=list(namespace.ready),
        )
        region, labels = context.region, cluster.system_node_labels
        pod = _pod(region, labels, host=database.instance.address, secret=database.master_secret_arn)
        # All but the references, which change with the instance: Kubernetes lets no Job get another pod.
        literals = json.dumps([files, _pod(region, labels, host="", secret="")], sort_keys=True)
        resources = [
            kubernetes_object("v1", "ServiceAccount", NAME, NAMESPACE, automountServiceAccountToken=False),
            _job(f"{NAME}-{sha256(literals.encode()).hexdigest()[:10]}", pod),
        ]
        release = CustomResources(
            self,
            "release",
            cluster=cluster,
            name=NAME,
            namespace=NAMESPACE,
            resources=resources,
            depends_on=[*namespace.ready, *identity.ready, *database.ready, config],
            timeout_seconds=_TIMEOUT_SECONDS,
            wait_for_jobs=True,
            replaced_with=[database.reference],
        )
        self.ready: Sequence[ITerraformDependable] = release.ready


def _statements(context: Context, database: PostgreSqlInstance) -> Sequence[Statement]:
    secret = database.master_secret_arn
    return [
        statement("ReadMasterSecret", ["secretsmanager:GetSecretValue"], [secret]),
        decryption(context, [database.key_arn], "StringEquals", [secret]),
    ]


def _job(name: str, pod: dict[str, Any]) -> dict[str, Any]:
    # Without a time after which Kubernetes deletes it: Helm would find it gone.
    spec = {
        "backoffLimit": 6,
        "activeDeadlineSeconds": _DEADLINE_SECONDS,
        "template": {"metadata": {"labels": dict(_LABELS)}, "spec": pod},
    }
    return kubernetes_object("batch/v1", "Job", name, NAMESPACE, spec=spec)


def _pod(region: str, node_labels: Labels, *, host: str, secret: str) -> dict[str, Any]:
    credentials = {"name": "credentials", "mountPath": "/credentials"}
    home = {"name": "home", "mountPath": "/home/job"}
    fetch = _container(
        "password",
        AWS_CLI,
        ["sh", "-c", f"{_FETCH} > /credentials/secret.json"],
        {"AWS_REGION": region, "SECRET": secret},
        [credentials, home],
        memory="256Mi",
    )
    run = _container(
        "psql",
        POSTGRESQL,
        ["sh", "/files/run.sh", "/files", "/credentials"],
        {
            "PGHOST": host,
            "PGPORT": str(PORT),
            "PGDATABASE": "postgres",
            "PGSSLMODE": "verify-full",
            "PGSSLROOTCERT": "/files/authorities.pem",
            "PGCONNECT_TIMEOUT": "10",
        },
        [credentials, home, {"name": "files", "mountPath": "/files", "readOnly": True}],
        memory="64Mi",
    )
    return {
        "serviceAccountName": NAME,
        "automountServiceAccountToken": False,
        "restartPolicy": "Never",
        "nodeSelector": dict(node_labels),
        "tolerations": [dict(SYSTEM_NODE_TOLERATION)],
        "securityContext": {
            "runAsNonRoot": True,
            "runAsUser": _USER,
            "runAsGroup": _USER,
            "fsGroup": _USER,
            "seccompProfile": {"type": "RuntimeDefault"},
        },
        "initContainers": [fetch],
        "containers": [run],
        "volumes": [
            {"name": "credentials", "emptyDir": {"medium": "Memory", "sizeLimit": "1Mi"}},
            {"name": "home", "emptyDir": {"sizeLimit": "64Mi"}},
            {"name": "files", "configMap": {"name": NAME}},
        ],
    }


def _container(
    name: str,
    image: str,
    command: Sequence[str],
    environment: dict[str, str],
    mounts: Sequence[dict[str, Any]],
    *,
    memory: str,
) -> dict[str, Any]:
    return {
        "name": name,
        "image": image,
        "command": list(command),
        "env": [{"name": key, "value": value} for key, value in {"HOME": "/home/job", **environment}.items()],
        "volumeMounts": list(mounts),
        "resources": requests_and_limits("50m", memory),
        "securityContext": {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        },
    }
