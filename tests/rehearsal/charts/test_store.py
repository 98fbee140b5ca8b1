"""Where charts come from: a folder, a repository, the stack itself."""

import functools
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import helm_python
import pytest

from rehearsal.charts.store import ChartStore, NoChart
from tests.rehearsal.charts.own_chart import release, write_chart


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def repository(tmp_path: Path) -> Iterator[ThreadingHTTPServer]:
    """Return a chart repository with ``shop`` 1.0.0."""
    folder = tmp_path / "repository"
    folder.mkdir()
    helm_python.package(write_chart(tmp_path / "source"), destination=folder)
    (folder / "index.yaml").write_text(INDEX)
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


INDEX = """apiVersion: v1
entries:
  shop:
    - {apiVersion: v2, name: shop, version: 1.0.0, urls: [shop-1.0.0.tgz]}
"""


def version(path: Path) -> str:
    return helm_python.Chart.load(path).version


@pytest.mark.parametrize("name", ["shop", "shop-1.0.0", "shop-1.0.0.tgz"])
def test_a_folder_has_charts_unpacked_or_as_archives(tmp_path: Path, name: str) -> None:
    chart = write_chart(tmp_path / "source")
    folder = tmp_path / "charts"
    folder.mkdir()
    if name.endswith(".tgz"):
        helm_python.package(chart, destination=folder)
    else:
        chart.rename(folder / name)
    assert ChartStore(folder, tmp_path / "cache").path(release(), tmp_path) == folder / name


def test_another_version_in_the_folder_is_not_taken(tmp_path: Path) -> None:
    write_chart(tmp_path, version="1.0.1")
    with pytest.raises(NoChart, match=r"shop 1\.0\.0: not in "):
        ChartStore(tmp_path, tmp_path / "cache").path(release(repository="https://charts.example"), tmp_path)


def test_a_folder_that_is_no_chart_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    with pytest.raises(NoChart, match=r"shop 1\.0\.0: not in "):
        ChartStore(tmp_path, tmp_path / "cache").path(release(), tmp_path)


def test_a_chart_beside_the_stack(tmp_path: Path) -> None:
    chart = write_chart(tmp_path)
    assert ChartStore(None, tmp_path / "cache").path(release(chart="./shop"), tmp_path) == chart


def test_a_repository_is_asked_once(tmp_path: Path, repository: ThreadingHTTPServer) -> None:
    store = ChartStore(None, tmp_path / "cache")
    of = release(repository=f"http://127.0.0.1:{repository.server_port}")
    assert version(store.path(of, tmp_path)) == "1.0.0"
    repository.shutdown()
    repository.server_close()
    assert version(store.path(of, tmp_path)) == "1.0.0", "it is kept"


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "oci://127.0.0.1:9/charts"])
def test_a_repository_that_does_not_answer(tmp_path: Path, address: str) -> None:
    with pytest.raises(NoChart, match=r"shop 1\.0\.0: .*127\.0\.0\.1:9"):
        ChartStore(None, tmp_path / "cache").path(release(repository=address), tmp_path)
