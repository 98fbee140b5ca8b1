"""Traefik: rate, errors and duration of requests."""

from tools.dashboards.builder import Dashboard, Panel

_ALL = 'cluster="$environment", entrypoint="websecure"'
_OF = 'cluster="$environment", service=~"$service"'


def _quantile(share: float) -> tuple[str, str]:
    rate = f"sum by (le) (rate(traefik_entrypoint_request_duration_seconds_bucket{{{_ALL}}}[5m]))"
    return f"histogram_quantile({share}, {rate})", f"p{share * 100:.0f}"


TRAEFIK = Dashboard(
    uid="trading-traefik",
    title="Traefik",
    description="Requests to the public host: rate, errors, duration.",
    runbook="requests",
    service=("Service", "traefik_service_requests_total", "service"),
    logs='{cluster="$environment", namespace="traefik"}',
    panels=(
        Panel(
            "Rate",
            "Requests a second, by class of answer.",
            (
                (
                    f"sum by (class) (label_replace(rate(traefik_entrypoint_requests_total{{{_ALL}}}[5m]),"
                    ' "class", "${1}xx", "code", "(.).."))',
                    "{{class}}",
                ),
            ),
            "reqps",
        ),
        Panel(
            "Errors",
            "Share of requests that were answered with 5xx.",
            (
                (
                    f'sum(rate(traefik_entrypoint_requests_total{{{_ALL}, code=~"5.."}}[5m]))'
                    f" / sum(rate(traefik_entrypoint_requests_total{{{_ALL}}}[5m]))",
                    "5xx",
                ),
            ),
            "percentunit",
            warning=0.01,
            critical=0.05,
        ),
        Panel(
            "Duration",
            "Time from a request's arrival at Traefik to its answer: of half of them, and of 95 and 99 in a hundred.",
            (_quantile(0.5), _quantile(0.95), _quantile(0.99)),
            "s",
            warning=0.5,
            critical=1,
        ),
        Panel(
            "Rate by service",
            "Requests a second that were passed on to each service.",
            ((f"sum by (service) (rate(traefik_service_requests_total{{{_OF}}}[5m]))", "{{service}}"),),
            "reqps",
        ),
        Panel(
            "Errors by service",
            "Share of each service's answers that were 5xx.",
            (
                (
                    f'sum by (service) (rate(traefik_service_requests_total{{{_OF}, code=~"5.."}}[5m]))'
                    f" / sum by (service) (rate(traefik_service_requests_total{{{_OF}}}[5m]))",
                    "{{service}}",
                ),
            ),
            "percentunit",
            warning=0.01,
            critical=0.05,
        ),
        Panel(
            "Duration by service",
            "Time within which each service gives 95 in a hundred answers.",
            (
                (
                    "histogram_quantile(0.95, sum by (service, le)"
                    f" (rate(traefik_service_request_duration_seconds_bucket{{{_OF}}}[5m])))",
                    "{{service}}",
                ),
            ),
            "s",
            warning=0.5,
            critical=1,
        ),
        Panel(
            "Open connections",
            "Connections to each entry point; WebSockets stay open for hours.",
            (
                (
                    'sum by (entrypoint) (traefik_open_connections{cluster="$environment"})',
                    "{{entrypoint}}",
                ),
            ),
            "short",
        ),
        Panel(
            "Refused by the rate limit",
            "Requests a second that were answered with 429.",
            ((f'sum(rate(traefik_entrypoint_requests_total{{{_ALL}, code="429"}}[5m]))', "429"),),
            "reqps",
            warning=1,
        ),
        Panel(
            "From outside",
            "Share of requests from Grafana's probes that succeed, where services.grafana.check is on.",
            (('avg by (probe) (avg_over_time(probe_success{job="$environment"}[5m]))', "{{probe}}"),),
            "percentunit",
            warning=0.99,
            critical=0.5,
            below=True,
        ),
        Panel(
            "Configuration",
            "Time since each pod last took over a configuration: routes, middlewares, certificates.",
            (('time() - max by (pod) (traefik_config_last_reload_success{cluster="$environment"})', "{{pod}}"),),
            "s",
            kind="stat",
        ),
    ),
)
