"""ExternalSecrets: Secrets of Kubernetes that External Secrets copies from AWS Secrets Manager."""

from collections.abc import Mapping
from typing import Any

from r3edge.kubernetes.custom_resources import kubernetes_object
from r3edge.secrets import Secret, require_keys

_REFRESH = "1h"


def external_secret(
    name: str,
    namespace: str,
    *,
    store: str,
    secret: Secret,
    properties: Mapping[str, str],
    template: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return an ExternalSecret, which is refreshed every hour, and when Terraform writes another version.

    Args:
        name: The name of the ExternalSecret and of its Secret.
        namespace: Their namespace, which must be allowed to use the store.
        store: The ClusterSecretStore.
        secret: The secret in AWS Secrets Manager.
        properties: The key of that secret for each key of the Secret.
        template: The Secret's content as External Secrets templates, if it is not the properties as they are.

    Raises:
        ConfigurationError: The secret does not have one of the keys.
    """
    require_keys(secret, properties.values())
    external = kubernetes_object(
        "external-secrets.io/v1",
        "ExternalSecret",
        name,
        namespace,
        spec={
            "refreshInterval": _REFRESH,
            "secretStoreRef": {"kind": "ClusterSecretStore", "name": store},
            "target": {"name": name, "creationPolicy": "Owner"} | ({"template": dict(template)} if template else {}),
            "data": [
                {"secretKey": own, "remoteRef": {"key": secret.name, "property": remote}}
                for own, remote in properties.items()
            ],
        },
    )
    if secret.version is not None:
        # Another annotation is a refresh (External Secrets documentation, "ExternalSecret").
        external["metadata"]["annotations"] = {"force-sync": secret.version}
    return external
