"""Where charts come from: a folder of charts, or their repositories."""

from collections.abc import Iterator
from pathlib import Path

import helm_python

from rehearsal.charts.releases import Release


class NoChart(Exception):
    """Raised when a chart cannot be had."""

    def __init__(self, chart: str, reason: str) -> None:
        super().__init__(f"{chart}: {reason}")
        self.chart = chart
        """Its name and version."""


def _version(path: Path) -> str:
    try:
        return helm_python.Chart.load(path).version
    except helm_python.HelmError:
        return ""


class ChartStore:
    """Finds the charts of releases.

    Args:
        folder: A folder of charts, unpacked or as archives; None for the charts' repositories.
        cache: The folder for what is downloaded.
    """

    def __init__(self, folder: Path | None, cache: Path) -> None:
        self._folder = folder
        self._cache = cache

    def path(self, release: Release, stack: Path) -> Path:
        """Return folder or archive of a release's chart.

        Args:
            release: The release.
            stack: The folder of the stack, for a chart beside it.

        Raises:
            NoChart: It is not in the folder at this version, or the repository does not answer.
        """
        if release.is_local:
            return stack / release.chart
        name = release.chart.rpartition("/")[2]
        for path in self._candidates(self._folder or self._cache, name, release.version):
            if path.exists() and _version(path) == release.version:
                return path
        if self._folder is not None:
            raise NoChart(f"{name} {release.version}", f"not in {self._folder}")
        return self._pulled(name, release)

    @staticmethod
    def _candidates(folder: Path, name: str, version: str) -> Iterator[Path]:
        yield folder / f"{name}-{version}"
        yield folder / f"{name}-{version}.tgz"
        yield folder / name

    def _pulled(self, name: str, release: Release) -> Path:
        self._cache.mkdir(parents=True, exist_ok=True)
        repository = release.repository
        try:
            if repository.startswith("oci://"):
                helm_python.pull(f"{repository}/{name}", version=release.version, destination=self._cache)
            else:
                helm_python.pull(
                    release.chart, repo_url=repository or None, version=release.version, destination=self._cache
                )
        except helm_python.HelmError as error:
            raise NoChart(f"{name} {release.version}", str(error).splitlines()[0]) from error
        return self._cache / f"{name}-{release.version}.tgz"
