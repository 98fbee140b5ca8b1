"""Settings of Flux: the repository, and how often it is read."""

from typing import Annotated

from pydantic import Field

from r3edge.core.settings import Settings, matching

# GitHub Docs, "GitHub's SSH key fingerprints": SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU.
GITHUB_ED25519 = "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"

GithubRepository = Annotated[
    str,
    matching(
        r"ssh://git@github\.com/[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9_.-]{1,100}",
        "a GitHub repository by SSH, as a URL: ssh://git@github.com/organization/repository",
    ),
]
Branch = Annotated[
    str,
    # Git refuses "..", "//", "/.", ".lock" at the end of a part, and a dot or slash at the end (git-check-ref-format).
    matching(
        r"(?!.*(\.\.|//|/\.|\.lock(/|$)))[A-Za-z0-9]([\w./-]{0,253}[\w-])?", "the name of a branch, for example main"
    ),
]
Folder = Annotated[
    str, matching(r"[\w-][\w.-]*(/[\w-][\w.-]*)*", "a folder of the repository, for example clusters/prod")
]
KnownHost = Annotated[
    str,
    matching(
        r"github\.com (ssh-ed25519|ecdsa-sha2-nistp256|ssh-rsa) [A-Za-z0-9+/]{60,}={0,2}",
        "a line of known_hosts for github.com: name, kind of key, key",
    ),
]


class FluxWebhookSettings(Settings):
    """GitHub's webhook, which announces pushes to a Receiver whose path is in its ``status.webhookPath``."""

    token_generation: int = Field(default=1, ge=1)
    """Number of the token with which GitHub signs: a higher one is another token."""


class FluxSettings(Settings):
    """The repository, and the folder of it that makes up the cluster."""

    repository_url: GithubRepository
    """GitHub repository, as an SSH URL."""
    branch: Branch = "main"
    """Branch to follow."""
    path: Folder | None = None
    """Folder of the repository; ``clusters/<environment>`` if not given."""
    fetch_minutes: int = Field(default=1, ge=1, le=60)
    """Interval between two fetches of the repository, in minutes."""
    apply_minutes: int = Field(default=10, ge=1, le=60)
    """Interval at which changes from inside the cluster are reverted, in minutes."""
    known_hosts: tuple[KnownHost, ...] = Field(default=(GITHUB_ED25519,), min_length=1)
    """GitHub's published SSH host keys."""
    webhook: FluxWebhookSettings | None = None
    """GitHub's webhook; without it, Flux finds pushes when it next fetches."""
