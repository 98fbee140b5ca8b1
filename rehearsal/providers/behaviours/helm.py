"""Helm: namespace and name identify a release."""

from rehearsal.providers.behaviour import Behaviour

_INSTALLED = 1767225600  # 2026-01-01, in seconds

BEHAVIOUR = Behaviour(
    scope=("kubernetes.host", "kubernetes.config_path", "kubernetes.config_context"),
    unique={"helm_release": "{namespace}/{name}"},
    import_id={"helm_release": "{namespace}/{name}"},
    computed_values={
        "helm_release": {
            "id": "{name}",
            "status": "deployed",
            "version": "1.0.0",
            "description": None,
            "repository_password": None,
            # Both only with the experiment that keeps manifests.
            "manifest": None,
            "resources": None,
            "metadata": {
                "app_version": "{version}",
                "chart": "{chart}",
                "first_deployed": _INSTALLED,
                "last_deployed": _INSTALLED,
                "name": "{name}",
                "namespace": "{namespace}",
                "notes": "",
                "revision": 1,
                "values": "{}",
                "version": "{version}",
            },
        },
        "helm_template": {"id": "{name}"},
    },
    unknown_on_update={"helm_release": ("metadata", "status")},
)
