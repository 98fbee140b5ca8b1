"""Spring Boot applications: requests, memory, garbage collection, threads, connections, log."""

from tools.dashboards.builder import Dashboard, Panel

_IN = 'cluster="$environment", job=~"$service"'
_HEAP = f'{_IN}, area="heap"'

JVM = Dashboard(
    uid="trading-jvm",
    title="JVM and Spring",
    description="Spring Boot applications, by Micrometer.",
    runbook="applications",
    service=("Service", "jvm_memory_used_bytes", "job"),
    logs='{cluster="$environment", container=~"$service"}',
    panels=(
        Panel(
            "Requests",
            "HTTP requests a second that each application answered.",
            ((f"sum by (job) (rate(http_server_requests_seconds_count{{{_IN}}}[5m]))", "{{job}}"),),
            "reqps",
        ),
        Panel(
            "Errors",
            "Share of each application's answers that were 5xx.",
            (
                (
                    f'sum by (job) (rate(http_server_requests_seconds_count{{{_IN}, status=~"5.."}}[5m]))'
                    f" / sum by (job) (rate(http_server_requests_seconds_count{{{_IN}}}[5m]))",
                    "{{job}}",
                ),
            ),
            "percentunit",
            warning=0.01,
            critical=0.05,
        ),
        Panel(
            "Duration",
            "Mean time of an answer.",
            (
                (
                    f"sum by (job) (rate(http_server_requests_seconds_sum{{{_IN}}}[5m]))"
                    f" / sum by (job) (rate(http_server_requests_seconds_count{{{_IN}}}[5m]))",
                    "{{job}}",
                ),
            ),
            "s",
            warning=0.5,
            critical=1,
        ),
        Panel(
            "Heap",
            "Share of the heap that is in use. Near 1 the collector works without end, and then the process stops.",
            (
                (
                    f"sum by (job, pod) (jvm_memory_used_bytes{{{_HEAP}}})"
                    f" / sum by (job, pod) (jvm_memory_max_bytes{{{_HEAP}}})",
                    "{{pod}}",
                ),
            ),
            "percentunit",
            warning=0.8,
            critical=0.9,
        ),
        Panel(
            "Garbage collection",
            "Share of time in which the application stands still for the collector.",
            ((f"sum by (job, pod) (rate(jvm_gc_pause_seconds_sum{{{_IN}}}[5m]))", "{{pod}}"),),
            "percentunit",
            warning=0.05,
            critical=0.2,
        ),
        Panel(
            "Threads",
            "Threads that live.",
            ((f"sum by (job, pod) (jvm_threads_live_threads{{{_IN}}})", "{{pod}}"),),
            "short",
        ),
        Panel(
            "CPU",
            "Share of the processors that it sees that the process uses.",
            ((f"max by (job, pod) (process_cpu_usage{{{_IN}}})", "{{pod}}"),),
            "percentunit",
            warning=0.8,
        ),
        Panel(
            "Database connections",
            "Connections of the pool that are in use, and threads that wait for one.",
            (
                (f"sum by (job) (hikaricp_connections_active{{{_IN}}})", "{{job}} in use"),
                (f"sum by (job) (hikaricp_connections_max{{{_IN}}})", "{{job}} at most"),
                (f"sum by (job) (hikaricp_connections_pending{{{_IN}}})", "{{job}} waiting"),
            ),
            "short",
        ),
        Panel(
            "Errors in the log",
            "Lines a second of the level error.",
            ((f'sum by (job) (rate(logback_events_total{{{_IN}, level="error"}}[5m]))', "{{job}}"),),
            "cps",
            warning=0.1,
        ),
        Panel(
            "Running since",
            "How long each process has run.",
            ((f"min by (job, pod) (process_uptime_seconds{{{_IN}}})", "{{pod}}"),),
            "s",
            kind="stat",
        ),
    ),
)
