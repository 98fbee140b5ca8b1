"""Kubernetes: namespace and name identify an object."""

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from rehearsal.providers.behaviour import Behaviour, Change, Template
from rehearsal.providers.computed_values import Seeded
from rehearsal.providers.problems import Problem
from rehearsal.providers.rules import look_up
from rehearsal.providers.schema import ProviderSchema, Schema
from rehearsal.providers.values import Object, Path
from rehearsal.quantity import quantity

_CLUSTER_WIDE = {
    "kubernetes_cluster_role_binding_v1",
    "kubernetes_cluster_role_v1",
    "kubernetes_namespace_v1",
    "kubernetes_priority_class_v1",
    "kubernetes_storage_class_v1",
}
_PATCHES = {
    # They change objects that others create: two of them may name the same object.
    "kubernetes_annotations",
    "kubernetes_config_map_v1_data",
    "kubernetes_labels",
    "kubernetes_secret_v1_data",
}
_UUID = "{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}"


def _id(type_name: str) -> str:
    return "{metadata.0.name}" if type_name in _CLUSTER_WIDE else "{metadata.0.namespace}/{metadata.0.name}"


def _metadata(schema: Schema) -> dict[str, Template]:
    if "uid" not in schema.block.blocks["metadata"].block.attributes:
        return {}
    return {
        # Unknown only where the name is to be generated.
        "metadata.name": "{metadata.0.generate_name}{letters:5}",
        "metadata.uid": _UUID,
        "metadata.resource_version": "{digits:7}",
        "metadata.generation": 1 if "spec" in schema.block.blocks else 0,
    }


def _id_with_kind(_seeded: Seeded, values: Object) -> str:
    metadata = values["metadata"][0]
    namespace = f"namespace={metadata['namespace']}," if metadata["namespace"] else ""
    return f"apiVersion={values['api_version']},kind={values['kind']},{namespace}name={metadata['name']}"


# Services.


def _service_type(values: Object) -> str:
    # Unknown for a data source: its spec comes from here, too.
    return look_up(values, ("spec", 0, "type"))


def _cluster_ip(seeded: Seeded, values: Object) -> str:
    return (
        ""
        if _service_type(values) == "ExternalName"
        else f"172.20.{seeded.take('digits', 2)}.{seeded.take('digits', 2)}"
    )


def _traffic_policy(_seeded: Seeded, values: Object) -> str:
    return "Cluster" if _service_type(values) in ("NodePort", "LoadBalancer") else ""


def _node_port(seeded: Seeded, values: Object) -> int:
    return int(f"31{seeded.take('digits', 3)}") if _service_type(values) in ("NodePort", "LoadBalancer") else 0


def _status(seeded: Seeded, *, balanced: bool) -> list[Any]:
    host = {"hostname": f"k8s-{seeded.take('hex', 16)}.elb.eu-west-3.amazonaws.com", "ip": ""}
    return [{"load_balancer": [{"ingress": [host] if balanced else []}]}]


def _service_status(seeded: Seeded, values: Object) -> list[Any]:
    return _status(seeded, balanced=_service_type(values) == "LoadBalancer")


# Pods, wherever they are described.

_POD = {
    "scheduler_name": "default-scheduler",
    "service_account_name": "default",
    "hostname": "",
    "node_name": "",
    "container.image_pull_policy": "IfNotPresent",
    "container.termination_message_policy": "File",
    "init_container.image_pull_policy": "IfNotPresent",
    "init_container.termination_message_policy": "File",
}


def _pods(template: str) -> dict[str, Template]:
    return {f"{template}.metadata.name": "", f"{template}.metadata.uid": ""} | {
        f"{template}.spec.{path}": value for path, value in _POD.items()
    }


_CLAIM = {"volume_name": f"pvc-{_UUID}", "volume_mode": "Filesystem", "storage_class_name": "gp3"}

_COMPUTED: Mapping[str, Mapping[str, Template]] = {
    "kubernetes_annotations": {"id": _id_with_kind},
    "kubernetes_labels": {"id": _id_with_kind},
    "kubernetes_cron_job_v1": _pods("spec.job_template.spec.template"),
    "kubernetes_deployment_v1": {"spec.replicas": "1", **_pods("spec.template")},
    "kubernetes_job_v1": _pods("spec.template"),
    "kubernetes_horizontal_pod_autoscaler_v2": {"spec.target_cpu_utilization_percentage": 0},
    "kubernetes_persistent_volume_claim_v1": {f"spec.{name}": value for name, value in _CLAIM.items()},
    "kubernetes_service_account_v1": {"default_secret_name": ""},
    "kubernetes_service_v1": {
        "spec.cluster_ip": _cluster_ip,
        "spec.cluster_ips": ["{spec.0.cluster_ip}"],
        "spec.ip_families": ["IPv4"],
        "spec.ip_family_policy": "SingleStack",
        "spec.internal_traffic_policy": "Cluster",
        "spec.external_traffic_policy": _traffic_policy,
        "spec.health_check_node_port": 0,
        "spec.session_affinity_config.client_ip.timeout_seconds": 10800,
        "spec.port.node_port": _node_port,
        "spec.port.target_port": "{spec.0.port.0.port}",
        "status": _service_status,
    },
    "kubernetes_cluster_role_binding_v1": {"subject.api_group": ""},
    "kubernetes_role_binding_v1": {"subject.api_group": ""},
}

_DATA_SOURCES: Mapping[str, Mapping[str, Template]] = {
    "kubernetes_server_version": {
        "version": "1.33.1",
        "git_version": "v1.33.1-eks-{hex:7}",
        "id": "{git_version}",
        "major": "1",
        "minor": "33",
        "platform": "linux/amd64",
        "compiler": "gc",
        "go_version": "go1.24.2",
        "git_commit": "{hex:40}",
        "git_tree_state": "clean",
    },
}
_NAMESPACE: Mapping[str, Template] = {"spec": [{"finalizers": ["kubernetes"]}]}


# Changes that are refused, and conditional replacements.


def _role_stays(change: Change) -> Iterator[Problem]:
    """Refuse another role: the provider plans it in place, the API refuses it."""
    if change.before and change.after and change.before["role_ref"] != change.after["role_ref"]:
        yield Problem("The service refused", "422 Invalid: roleRef: cannot change roleRef", ("role_ref",))


def _frozen(change: Change) -> Iterator[Path]:
    """Replace an immutable object when its data change."""
    before, after = change.before or {}, change.after or {}
    if before.get("immutable"):
        yield from ((name,) for name in ("data", "binary_data", "immutable") if before[name] != after[name])


def _shrunk(change: Change) -> Iterator[Path]:
    """Replace a claim that shrinks. It grows in place."""
    before, after = (_storage(side) for side in (change.before, change.after))
    if before is not None and after is not None and after < before:
        yield ("spec", 0, "resources", 0, "requests")


def _storage(claim: Object | None) -> Decimal | None:
    try:
        return quantity(claim["spec"][0]["resources"][0]["requests"]["storage"]) if claim else None
    except (InvalidOperation, KeyError, TypeError):
        return None


def behaviour(provider: ProviderSchema) -> Behaviour:
    """Return the behaviour: every type with metadata has a name and an id."""
    named = {name: schema for name, schema in provider.resources.items() if "metadata" in schema.block.blocks}
    computed_values: dict[str, Mapping[str, Template]] = {
        name: {**_metadata(schema), "id": _id(name), **_COMPUTED.get(name, {})}
        for name, schema in sorted(named.items())
    }
    namespace = "kubernetes_namespace_v1"
    if namespace in computed_values:
        computed_values[namespace] = {**computed_values[namespace], **_NAMESPACE}
    return Behaviour(
        scope=("host", "config_path", "config_context"),
        unique={name: _id(name) for name in sorted(named.keys() - _PATCHES)},
        computed_values={**computed_values, **_DATA_SOURCES},
        at_apply=dict.fromkeys(("kubernetes_cluster_role_binding_v1", "kubernetes_role_binding_v1"), (_role_stays,)),
        replaced_by={
            "kubernetes_config_map_v1": _frozen,
            "kubernetes_secret_v1": _frozen,
            "kubernetes_persistent_volume_claim_v1": _shrunk,
        },
    )
