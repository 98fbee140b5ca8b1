"""Kubernetes: an object is what its namespace and name say."""

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.facts import facts

_CLUSTER_WIDE = {
    "kubernetes_api_service_v1",
    "kubernetes_cluster_role_binding_v1",
    "kubernetes_cluster_role_v1",
    "kubernetes_ingress_class_v1",
    "kubernetes_namespace_v1",
    "kubernetes_priority_class_v1",
    "kubernetes_storage_class_v1",
}
_NAMED = {name for name, schema in facts("kubernetes").schema.resources.items() if "metadata" in schema.members.blocks}
_PATCHES = {
    # They change objects that something else made, so that two of them may name the same object.
    "kubernetes_annotations",
    "kubernetes_config_map_v1_data",
    "kubernetes_labels",
    "kubernetes_secret_v1_data",
}


def _id(type_name: str) -> str:
    return "{metadata.0.name}" if type_name in _CLUSTER_WIDE else "{metadata.0.namespace}/{metadata.0.name}"


BEHAVIOUR = Behaviour(
    scope=("host", "config_path", "config_context"),
    unique={name: _id(name) for name in _NAMED - _PATCHES},
    made_up={name: {"id": _id(name)} for name in _NAMED},
)
