"""AWS servers, one of each kind for a test run."""

from collections.abc import Iterator

import pytest

from rehearsal.aws.server import AwsServer
from tests.rehearsal.gaps.case import Aws


@pytest.fixture(scope="session")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aws]:
    """Start the rehearsal's server. It is shared: each test chooses unique names."""
    with AwsServer(tmp_path_factory.mktemp("aws") / "filled.log") as server:
        yield Aws(server)


@pytest.fixture(scope="session")
def stock_aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aws]:
    """Start a moto server as it comes."""
    with AwsServer(tmp_path_factory.mktemp("aws") / "stock.log", gaps=False) as server:
        yield Aws(server)
