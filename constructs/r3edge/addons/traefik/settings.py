"""Settings of Traefik: its timeouts and its rate limit."""

from collections.abc import Iterator

from pydantic import Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings
from r3edge.ingress import LoadBalancerSettings


class RateLimitSettings(Settings):
    """The rate limit of each client address, at each Traefik pod: three pods allow three times as much."""

    average: int = Field(default=100, ge=1)
    """Requests per period, in the long run."""
    burst: int = Field(default=200, ge=1)
    """Requests at once."""
    period_seconds: int = Field(default=1, ge=1, le=3600)
    """Length of the period, in seconds."""


class TraefikSettings(Settings):
    """Timeouts and rate limit of Traefik.

    None of the three timeouts applies to a WebSocket: its connection is taken over from Go's HTTP server, which lifts
    its deadlines (Go, net/http, "Hijacker"). The load balancer's idle timeout does.
    """

    read_timeout_seconds: int = Field(default=60, ge=1, le=3600)
    """Time allowed for a whole request with its body, in seconds (Traefik, "EntryPoints", respondingTimeouts)."""
    write_timeout_seconds: int = Field(default=0, ge=0, le=3600)
    """Time allowed for a whole response, in seconds; 0 is no limit, for streams."""
    idle_timeout_seconds: int = Field(default=180, ge=1, le=3600)
    """Idle time allowed between two requests on one connection, in seconds."""
    settle_seconds: int = Field(default=120, ge=0, le=180)
    """Time that a new pod must be ready before the next one is replaced, in seconds: the load balancer's checks come
    later than the kubelet's."""
    drain_seconds: int = Field(default=120, ge=120, le=180)
    """Time that a terminating pod still takes new connections, in seconds: a Network Load Balancer sends some for two
    minutes after a target was deregistered (aws-load-balancer-controller, issue 2366)."""
    grace_seconds: int = Field(default=30, ge=1, le=60)
    """Time that it then has to finish its requests, in seconds; after that WebSockets are closed, too."""
    rate_limit: RateLimitSettings = RateLimitSettings()

    def contradictions_with(self, load_balancer: LoadBalancerSettings) -> Iterator[Refusal]:
        """Yield the timeouts that contradict those of the load balancer in front."""
        if self.idle_timeout_seconds >= load_balancer.tcp_idle_timeout_seconds:
            yield Refusal(
                "idle_timeout_seconds",
                self.idle_timeout_seconds,
                "must be below the load balancer's tcp_idle_timeout_seconds = "
                f"{load_balancer.tcp_idle_timeout_seconds}, which drops connections without telling the client",
            )
        delay = load_balancer.deregistration_delay_seconds
        if delay < self.drain_seconds + self.grace_seconds:
            yield Refusal(
                "drain_seconds",
                self.drain_seconds,
                f"must be, with grace_seconds = {self.grace_seconds}, at most the load balancer's "
                f"deregistration_delay_seconds = {delay}, or it cuts connections that Traefik is still serving",
            )
