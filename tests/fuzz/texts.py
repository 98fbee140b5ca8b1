"""Texts that look right for a setting, by the setting's name. Not all fit together, and a few are refused."""

from hypothesis import strategies as st

from tests.support.ssh import public_key

_HEX = "0123456789abcdef"


def _ids(prefix: str) -> st.SearchStrategy[str]:
    return st.sampled_from([f"{prefix}{digit * 17}" for digit in _HEX])


def _names(longest: int) -> st.SearchStrategy[str]:
    short = st.sampled_from(["a", "b2", "desk", "office", "play", "live", "system", "kubernetes", "trading", "x-1"])
    return short | st.integers(2, longest).map(lambda length: "n" * length)


_REGIONS = ["eu-central-1", "eu-west-3", "us-east-1", "ap-southeast-2"]
_ACCOUNTS = ["000000000000", "123456789012", "333333333333", "444444444444", "999999999999"]
_HOSTS = [
    *("example.com", "play.example.com", "api.play.example.com", "child.play.example.com", "a.child.play.example.com"),
    *("api.example.com", "ns1.example.net", "ns2.example.net", "xn--bcher-kva.example", f"{'a' * 63}.example.com"),
]
_PRIVATE = [
    *("10.48.0.0/16", "10.48.64.0/20", "10.40.0.0/16", "10.99.0.0/18", "172.16.0.0/12", "172.20.0.0/16"),
    *("172.31.0.0/20", "192.168.64.0/20", "192.168.96.0/24", "192.168.200.0/32", "100.64.0.0/16", "10.0.0.0/8"),
]
_PUBLIC = ["198.51.100.7/32", "198.51.100.0/24", "203.0.113.0/25", "8.0.0.0/8", "1.1.1.1/32"]
_PRIVATE_CIDRS = st.sampled_from(_PRIVATE) | st.builds("10.{}.{}.0/{}".format, *[st.integers(0, 255)] * 2, st.just(24))
_PUBLIC_CIDRS = st.sampled_from(_PUBLIC) | st.integers(0, 255).map("203.0.113.{}/32".format)
_ZONES = st.builds("{}{}".format, st.sampled_from(["eu-central-1"] * 8 + _REGIONS), st.sampled_from("abcdefgh"))
_ROLES = st.builds(
    "arn:aws:iam::{}:role/{}".format,
    st.sampled_from(_ACCOUNTS),
    st.sampled_from(["deployer", "admin", "plan", "path/to/admin", "A+b=c,d.e@f-g", "r" * 64]),
)
_GRAVITON = st.sampled_from(["m7g.large", "t4g.medium", "t4g.large", "c8g.16xlarge", "r6gd.xlarge", "m7g.medium"])

_SCOPES = st.sampled_from(["read:orders", "write:orders", "read:funds", "a:b"])
_PAGES = st.sampled_from(["https://app.example.com", "https://app.example.com/a", "http://localhost:4200"])

TEXTS: dict[str, st.SearchStrategy[str]] = {
    "project": _names(32),
    "domain": st.sampled_from(_HOSTS),
    "environment": _names(16),
    "account_id": st.sampled_from(_ACCOUNTS),
    "region": st.sampled_from(_REGIONS),
    "owner": st.sampled_from(["ops", "Bücher & Söhne", "ops@example.com", "日本", "o" * 128, "a b.c_d"]),
    "cost_center": st.sampled_from(["play", "4711", "K o s t e n", "c" * 128]),
    "bucket": st.sampled_from(["trading-state", "abc", "b" * 63, "0-0"]),
    "vpc_cidr": _PRIVATE_CIDRS,
    "kubernetes": _PRIVATE_CIDRS | st.sampled_from(["10.48.0.0/17", "10.40.0.0/18"]),
    "backend": _PRIVATE_CIDRS | st.sampled_from(["10.48.128.0/20", "10.40.128.0/19"]),
    "nat": _PRIVATE_CIDRS | st.sampled_from(["10.48.160.0/21", "10.40.192.0/22"]),
    "availability_zones": _ZONES,
    "primary_zone": _ZONES,
    "control_plane_zones": _ZONES,
    "name": _names(32),
    "emails": st.sampled_from(["ops@example.com", "on-call@example.com", "a+b.c@example.co.uk"]),
    "microservices": _names(32),
    "namespace": _names(40),
    "pull_accounts": st.sampled_from(_ACCOUNTS),
    "service": _names(40),
    "cidr": _PRIVATE_CIDRS,
    "user_cidrs": _PRIVATE_CIDRS,
    "isolated_from": _PRIVATE_CIDRS,
    "peer_ip": st.sampled_from(["198.51.100.7", "198.51.100.8", "203.0.113.10", "1.1.1.1"]),
    "attachment_id": _ids("tgw-attach-"),
    "transit_gateway_id": _ids("tgw-"),
    "share_arn": st.builds(
        "arn:aws:ram:{}:{}:resource-share/01234567-89ab-cdef-0123-456789abcdef".format,
        st.sampled_from(_REGIONS),
        st.sampled_from(_ACCOUNTS),
    ),
    "shared_with_accounts": st.sampled_from(_ACCOUNTS),
    "instance_type": st.sampled_from(["t4g.nano", "t4g.small", "c7g.medium", "m6gd.2xlarge"]),
    "cidrs": _PUBLIC_CIDRS | _PRIVATE_CIDRS,
    "public_key": st.integers(1, 9).map(public_key),
    "purpose": st.sampled_from(["Kubernetes API", "DNS", "a ${b} c", "p" * 255, "[x] {y} !*;&"]),
    "kubernetes_version": st.sampled_from(["1.34", "1.35", "1.36", "1.37"]),
    "deployers": _ROLES,
    "admins": _ROLES,
    "readers": _ROLES,
    "api_access_cidrs": _PUBLIC_CIDRS,
    "service_cidr": st.sampled_from(["172.20.0.0/16", "10.96.0.0/12", "192.168.240.0/24", "10.48.0.0/20"]),
    "instance_class": st.sampled_from(["db.t4g.micro", "db.t4g.small", "db.m7g.large", "db.r7g.16xlarge"]),
    "instance_types": _GRAVITON,
    "backup_copy_region": st.sampled_from(_REGIONS),
    "restore_from": st.sampled_from(["a-snapshot", "rds:db-2026-11-30-01-02"]),
    "version": st.sampled_from(["15.13", "16.10", "17.6", "18.1"]),
    "audience": st.sampled_from(["https://api.example.com", "https://play.example.com/v1/"]),
    "scopes": _SCOPES,
    "calls": _SCOPES,
    "permissions": _SCOPES,
    "callbacks": _PAGES,
    "logout_pages": _PAGES,
    "origins": _PAGES,
    "friendly_name": st.sampled_from(["Example", "Bücher & Söhne", "日本"]),
    "support_email": st.sampled_from(["help@example.com", "a+b@c-d.example"]),
    "adopt": st.sampled_from(["con_AbCdEfGh12", "0123456789abcdef01234567"]),
    "repository": st.sampled_from(["example/platform", "a/b", "Org-1/repo_2.x"]),
    "branches": st.sampled_from(["main", "release/*", "v1.0"]),
    "checks": st.sampled_from(["ci", "plan (prod)", "test / unit"]),
    "reviewers": st.sampled_from(["alice", "bob-2", "A1"]),
    "reviewing_teams": st.sampled_from(["ops", "on-call_2"]),
    "deploy_keys": st.sampled_from("ABC").map(lambda letter: f"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5{letter * 48}"),
    "slug": st.sampled_from(["example", "trading1"]),
    "runbooks_url": st.sampled_from(["https://example.com", "https://docs.example.com/run-books/v1.2"]),
    "start": st.sampled_from(["00:00", "20:30"]),
    "end": st.sampled_from(["06:00", "24:00"]),
    "time_zone": st.sampled_from(["UTC", "Europe/Paris", "America/Argentina/Buenos_Aires"]),
    "health_path": st.sampled_from(["/", "/health", "/a/b_c.d~e"]),
    "probes": st.sampled_from(["Frankfurt", "London", "Paris"]),
    "organization": st.sampled_from(["abcdefghijklmnopqrst", "z" * 20]),
    "schemas": st.sampled_from(["public", "graphql_public", "_trading2"]),
    "topic_prefix": st.sampled_from(["topic.", "topic.dev.", ""]),
    "produces": _names(200),
    "consumes": _names(200),
    "group": _names(200),
    "zone_name": st.sampled_from(_HOSTS),
    "zone_id": st.sampled_from(["Z0123456789ABCDEFGHIJ", "Z1"]),
    "delegation_set_id": st.sampled_from(["N0123456789ABCDEFGHIJ", "N1PA6795SAMPLE"]),
    "delegations": st.sampled_from(_HOSTS),
    "api_host": st.sampled_from(_HOSTS),
    "access_logs_bucket": st.sampled_from(["access-logs", "logs-1"]),
    "email": st.sampled_from(["ops@example.com", "a+b@c-d.example", "x_y.z@sub.example.org"]),
    "image": st.sampled_from(["al2023@latest", "al2023@v20260818", "al2023@v20240229", "al2023@v20250229"]),
    "repository_url": st.sampled_from(["ssh://git@github.com/a/b", "ssh://git@github.com/org-1/repo_2.git"]),
    "branch": st.sampled_from(["main", "release/1.2", "feature/a_b-c", "v1.0", "B" * 255]),
    "path": st.sampled_from(["clusters/play", "a", "a.b/c-d/_e", "-"]),
    "known_hosts": st.sampled_from("CDEF").map(lambda letter: f"github.com ssh-ed25519 {letter * 68}"),
}
"""Strategies by the name of the setting; an item of a list has its list's name."""
