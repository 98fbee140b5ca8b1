"""Helm: a release is what its namespace and name say."""

from rehearsal.providers.behaviour import Behaviour

BEHAVIOUR = Behaviour(
    scope=("kubernetes.host", "kubernetes.config_path", "kubernetes.config_context"),
    unique={"helm_release": "{namespace}/{name}"},
    import_id={"helm_release": "{namespace}/{name}"},
    made_up={
        "helm_release": {
            "id": "{name}",
            "status": "deployed",
            "metadata": {
                "app_version": "",
                "chart": "{chart}",
                "first_deployed": 1767225600,
                "last_deployed": 1767225600,
                "name": "{name}",
                "namespace": "{namespace}",
                "notes": "",
                "revision": 1,
                "values": "{}",
                "version": "{version}",
            },
        }
    },
    renewed={"helm_release": ("metadata", "status")},
)
