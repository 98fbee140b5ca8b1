"""GitHub: the repository, its rules, and how its workflows reach AWS without a key."""

from r3edge.services.github.settings import GithubSettings, RepositorySettings

__all__ = ["GithubSettings", "RepositorySettings"]
