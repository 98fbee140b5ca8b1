"""A server that each test finds empty, and stacks deployed to it through a faulty proxy."""

import io
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from rich.console import Console

from rehearsal.aws.inventory import inventory
from rehearsal.aws.provider import AwsProvider, NoProvider, find_provider
from rehearsal.aws.server import AwsServer
from rehearsal.overrides import REHEARSAL_FILE, rehearsal_override
from rehearsal.testing.proxy import FaultyProxy
from terraform_runner.journal import Display, Journal
from terraform_runner.terraform import Terraform
from tests.rehearsal.faults.deployment import REGION, Deploy, Deployment, View
from tests.rehearsal.faults.stacks import network, secret, service
from tests.support import Synthesized


@pytest.fixture(scope="session")
def provider() -> AwsProvider:
    pinned = secret(0).json["terraform"]["required_providers"]["aws"]["version"]
    try:
        return find_provider(pinned)
    except NoProvider as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def fresh_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AwsServer]:
    with AwsServer(tmp_path_factory.mktemp("faults") / "aws-server.log") as server:
        yield server


@pytest.fixture
def proxy(fresh_server: AwsServer) -> Iterator[FaultyProxy]:
    fresh_server.reset()
    with FaultyProxy(fresh_server.url) as proxy:
        yield proxy


@pytest.fixture(scope="session")
def prepare(
    tmp_path_factory: pytest.TempPathFactory, fresh_server: AwsServer, provider: AwsProvider
) -> Callable[[Synthesized, FaultyProxy], Deployment]:
    """Return a function that deploys a stack up to ``terraform init``, which runs once for all."""
    initialized = _terraform(tmp_path_factory.mktemp("initialized"), secret(0), provider, fresh_server.environment())
    initialized.init()
    clients = cache(fresh_server.client)

    def make(stack: Synthesized, proxy: FaultyProxy) -> Deployment:
        environment = proxy.environment(fresh_server.environment())
        terraform = _terraform(tmp_path_factory.mktemp("deployment"), stack, provider, environment)
        shutil.copytree(initialized.folder / ".terraform", terraform.folder / ".terraform", symlinks=True)
        shutil.copy(initialized.folder / ".terraform.lock.hcl", terraform.folder)
        return Deployment(terraform, clients, proxy, inventory(clients, REGION))

    return make


@pytest.fixture
def deploy(prepare: Callable[[Synthesized, FaultyProxy], Deployment], proxy: FaultyProxy) -> Deploy:
    """Return a function that prepares a deployment on an empty server."""
    return lambda stack: prepare(stack, proxy)


@pytest.fixture(scope="session")
def undisturbed(
    prepare: Callable[[Synthesized, FaultyProxy], Deployment], fresh_server: AwsServer
) -> Callable[[Synthesized], View]:
    """Return a function that applies a stack to an empty server without faults, and returns the result."""

    def apply(stack: Synthesized) -> View:
        fresh_server.reset()
        with FaultyProxy(fresh_server.url) as proxy:
            deployment = prepare(stack, proxy)
            deployment.apply()
            return deployment.view()

    return apply


# Of the session, so that they are made before a test has its empty server.
@pytest.fixture(scope="session")
def undisturbed_service(undisturbed: Callable[[Synthesized], View]) -> View:
    return undisturbed(service())


@pytest.fixture(scope="session")
def undisturbed_network(undisturbed: Callable[[Synthesized], View]) -> View:
    return undisturbed(network())


def _terraform(folder: Path, stack: Synthesized, provider: AwsProvider, environment: Mapping[str, str]) -> Terraform:
    work = folder / "stack"
    work.mkdir()
    (work / "cdk.tf.json").write_text(stack.text)
    (work / REHEARSAL_FILE).write_text(json.dumps(rehearsal_override(dict(stack.json), provider.version)))
    journal = Journal("faults", folder / "logs", Display(Console(file=io.StringIO())))
    return Terraform(work, journal, grace=600, environment={**environment, **provider.environment(folder)})
