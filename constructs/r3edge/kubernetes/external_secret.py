"""ExternalSecrets: Secrets of Kubernetes that External Secrets copies from AWS Secrets Manager."""

from collections.abc import Mapping
from typing import Any

from r3edge.kubernetes.custom_resources import kubernetes_object

_REFRESH = "1h"


def external_secret(
    name: str,
    namespace: str,
    *,
    store: str,
    key: str,
    properties: Mapping[str, str],
    template: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return an ExternalSecret.

    Args:
        name: The name of the ExternalSecret and of its Secret.
        namespace: Their namespace, which must be allowed to use the store.
        store: The ClusterSecretStore.
        key: The secret's name in AWS Secrets Manager.
        properties: The property of the secret for each key of the Secret.
        template: The Secret's content as External Secrets templates, if it is not the properties as they are.
    """
    return kubernetes_object(
        "external-secrets.io/v1",
        "ExternalSecret",
        name,
        namespace,
        spec={
            "refreshInterval": _REFRESH,
            "secretStoreRef": {"kind": "ClusterSecretStore", "name": store},
            "target": {"name": name, "creationPolicy": "Owner"} | ({"template": dict(template)} if template else {}),
            "data": [
                {"secretKey": own, "remoteRef": {"key": key, "property": remote}} for own, remote in properties.items()
            ],
        },
    )
