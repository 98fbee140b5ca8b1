"""The Helm charts of the add-ons and the collectors: name, repository and version of each."""

from r3edge.kubernetes import Chart

_KARPENTER = "oci://public.ecr.aws/karpenter"
_FLUX = "https://fluxcd-community.github.io/helm-charts"

AWS_LOAD_BALANCER_CONTROLLER = Chart("aws-load-balancer-controller", "https://aws.github.io/eks-charts", "3.5.0")
CERT_MANAGER = Chart("cert-manager", "https://charts.jetstack.io", "v1.21.1")
EXTERNAL_SECRETS = Chart("external-secrets", "https://charts.external-secrets.io", "2.9.0")
FLUX = Chart("flux2", _FLUX, "2.18.3")
FLUX_SYNC = Chart("flux2-sync", _FLUX, "1.14.5")
# Flux 2.8.8, newer than the chart's 2.8.5: no leak in helm-controller, and go-git without CVE-2026-45022 and -45570.
FLUX_IMAGES = {
    "source-controller": "v1.8.5",
    "kustomize-controller": "v1.8.5",
    "helm-controller": "v1.5.5",
    "notification-controller": "v1.8.4",
    "flux-cli": "v2.8.8",
}
"""The versions of Flux's images."""
KARPENTER = Chart("karpenter", _KARPENTER, "1.14.1", skip_crds=True)
KARPENTER_CRDS = Chart("karpenter-crd", _KARPENTER, "1.14.1")
K8S_MONITORING = Chart("k8s-monitoring", "https://grafana.github.io/helm-charts", "4.4.0")
METRICS_SERVER = Chart("metrics-server", "https://kubernetes-sigs.github.io/metrics-server", "3.13.1")
TRAEFIK = Chart("traefik", "https://traefik.github.io/charts", "41.3.0")

CHARTS = {
    chart.name: chart
    for chart in (
        AWS_LOAD_BALANCER_CONTROLLER,
        CERT_MANAGER,
        EXTERNAL_SECRETS,
        FLUX,
        FLUX_SYNC,
        K8S_MONITORING,
        KARPENTER,
        KARPENTER_CRDS,
        METRICS_SERVER,
        TRAEFIK,
    )
}
"""All charts, by name."""
