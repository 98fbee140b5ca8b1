"""The servers of a rehearsal, while they run."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from rehearsal.aws.provider import AwsProvider
from rehearsal.aws.server import AwsServer, ServerError
from rehearsal.charts.store import ChartStore
from rehearsal.layers import Layers
from rehearsal.overrides import without
from rehearsal.project import Project
from rehearsal.providers.server import serve, serve_copy
from rehearsal.steps import STATE, Rehearsal
from terraform_runner.errors import UserError
from terraform_runner.journal import Journal
from terraform_runner.synthesized import read_stack
from terraform_runner.terraform import without_settings


@contextmanager
def on_servers(
    *,
    source: Path,
    folder: Path,
    journal: Journal,
    project: Project,
    provider: AwsProvider,
    others: list[str],
    layers: Layers,
) -> Iterator[Rehearsal]:
    """Start the servers for a stack in an empty ``folder``, and yield its rehearsal.

    Args:
        source: The folder of the synthesized stack.
        folder: The folder for everything that the rehearsal writes.
        journal: Records the steps.
        project: The project's settings.
        provider: The AWS provider.
        others: The names of all other providers.
        layers: The figures to fill.
    """
    left_out = project.newer if provider.stands_in else ()
    (folder / "stack").mkdir(parents=True, exist_ok=True)
    with journal.step("start the servers"):
        server = AwsServer(log=folder / "logs" / "aws-server.log")
        try:
            server.start()
        except ServerError as error:
            raise UserError(str(error)) from error
    with server, serve(others, project.schema_folder) as providers:
        environment = server.environment(without_settings(os.environ))
        environment |= provider.environment(folder, project.folder) | providers.environment()
        yield Rehearsal(
            stack=without(read_stack(source), left_out),
            source=source,
            folder=folder,
            journal=journal,
            server=server,
            provider=provider,
            providers=providers,
            environment=environment,
            layers=layers,
            charts=ChartStore(project.charts, project.folder / ".cache" / "charts"),
            useless_values=project.useless_values,
            connections=project.connections,
            operators=project.operators,
            left_out=left_out,
            destroy_refused=source.name in project.destroy_refused,
        )


@contextmanager
def on_copies(rehearsal: Rehearsal, folder: Path, journal: Journal) -> Iterator[Rehearsal]:
    """Yield a rehearsal that goes on from where another one is, on copies of its servers and of its state.

    The other one must rest meanwhile.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(rehearsal.work, folder / "stack", symlinks=True)
    with rehearsal.server.copy() as server, serve_copy(rehearsal.providers) as providers:
        state = folder / "stack" / STATE
        # Some ids are addresses of the server.
        state.write_text(state.read_text().replace(rehearsal.server.url, server.url))
        yield replace(
            rehearsal,
            folder=folder,
            journal=journal,
            server=server,
            providers=providers,
            environment={**server.environment(rehearsal.environment), **providers.environment()},
            layers=Layers(rehearsal.stack),
        )
