"""Helm: a release, and a chart that is only rendered."""

from tests.rehearsal.providers.valid.configuration import Valid

_TRAEFIK = {
    "name": "traefik",
    "chart": "traefik",
    "repository": "https://charts.example",
    "version": "1.0.0",
    "namespace": "traefik",
}

VALID = Valid(
    provider={"kubernetes": {"host": "https://cluster.example"}},
    resources={
        "helm_release": {
            "traefik": {
                **_TRAEFIK,
                "values": ["deployment: {replicas: 2}\n"],
                "set": [{"name": "a", "value": "b"}],
            }
        }
    },
    data={"helm_template": {"traefik": {**_TRAEFIK, "kube_version": "1.33.0"}}},
)
