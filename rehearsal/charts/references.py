"""What objects name must be there: issuers, stores, sources, roles, Secrets."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rehearsal.charts.pods import Pod
from rehearsal.charts.releases import State, managed
from rehearsal.charts.rendering import CRD, Rendered

_GIVEN = frozenset({"cluster-admin", "admin", "edit", "view", "extension-apiserver-authentication-reader"})
"""Roles that every cluster has, beside those that begin with ``system:`` (Kubernetes, "Using RBAC Authorization")."""


def dangling(rendered: Sequence[Rendered], pods: Sequence[Pod], state: State) -> Iterator[str]:
    """Yield the references of custom resources, role bindings and pods to what nothing makes.

    A reference of a custom resource is a value under a key that ends in ``Ref``, with a kind that one of the charts
    brings.
    """
    brought = {
        one["spec"]["names"]["kind"]: one["spec"]["scope"] == "Namespaced"
        for each in rendered
        for one in each.all
        if one["kind"] == CRD
    }
    there = {
        (one["kind"], each.namespace_of(one) if brought.get(one["kind"]) else "", one["metadata"].get("name"))
        for each in rendered
        for one in each.objects
    }
    for each in rendered:
        for one in each.objects:
            for path, reference in _references(one.get("spec")):
                kind, name = reference["kind"], reference["name"]
                where = (reference.get("namespace") or each.namespace_of(one)) if brought.get(kind) else ""
                if kind in brought and (kind, where, name) not in there:
                    yield f"{each.named(one)}: {path}: there is no {kind} {'/'.join(filter(None, (where, name)))}"
            role = one.get("roleRef")
            if role and not _is_given(role["name"]) and (role["kind"], "", role["name"]) not in there:
                yield f"{each.named(one)}: there is no {role['kind']} {role['name']}"
    secrets = set(_secrets(rendered, state))
    for pod in pods:
        for secret in sorted(_needed(pod)):
            if (pod.namespace, secret) not in secrets:
                yield f"{pod}: nothing makes the Secret {secret}"


def _is_given(role: str) -> bool:
    return role in _GIVEN or role.startswith("system:")


def _references(value: Any, path: str = "spec") -> Iterator[tuple[str, Mapping[str, Any]]]:
    if isinstance(value, list):
        for number, one in enumerate(value):
            yield from _references(one, f"{path}[{number}]")
    elif isinstance(value, dict):
        for key, one in value.items():
            if key.endswith("Ref") and isinstance(one, dict) and one.keys() >= {"kind", "name"}:
                yield f"{path}.{key}", one
            else:
                yield from _references(one, f"{path}.{key}")


def _secrets(rendered: Sequence[Rendered], state: State) -> Iterator[tuple[str, str]]:
    for each in rendered:
        for one in each.objects:
            namespace, name = each.namespace_of(one), one["metadata"].get("name", "")
            if one["kind"] == "Secret":
                yield namespace, name
            elif one["kind"] == "Certificate":
                yield namespace, one["spec"]["secretName"]
            elif one["kind"] == "ExternalSecret":
                yield namespace, (one["spec"].get("target") or {}).get("name") or name
    for kind in ("kubernetes_secret", "kubernetes_secret_v1"):
        for body in managed(state, kind):
            yield body["metadata"][0]["namespace"], body["metadata"][0]["name"]


def _needed(pod: Pod) -> set[str]:
    """Return the Secrets without which a pod does not start."""
    sources = [(volume.get("secret") or {}, "secretName") for volume in pod.spec.get("volumes") or []]
    for container in pod.containers:
        sources += [(one.get("secretRef") or {}, "name") for one in container.get("envFrom") or []]
        sources += [
            ((one.get("valueFrom") or {}).get("secretKeyRef") or {}, "name") for one in container.get("env") or []
        ]
    return {source[key] for source, key in sources if source.get(key) and not source.get("optional")}
