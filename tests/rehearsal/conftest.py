"""The servers that stand in for AWS, one of each kind for a test run."""

from collections.abc import Iterator

import pytest

from rehearsal.aws.server import AwsServer
from tests.rehearsal.gaps.case import Aws


@pytest.fixture(scope="session")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aws]:
    """A moto server with its gaps filled, as the rehearsal uses it. Shared: tests choose names of their own."""
    with AwsServer(tmp_path_factory.mktemp("aws") / "filled.log") as server:
        yield Aws(server)


@pytest.fixture(scope="session")
def stock_aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aws]:
    """A moto server as it comes."""
    with AwsServer(tmp_path_factory.mktemp("aws") / "stock.log", gaps=False) as server:
        yield Aws(server)
