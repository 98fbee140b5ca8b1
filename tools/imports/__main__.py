"""Brings provider-schemas/ and imports/ in line with provider-schemas/providers.toml."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from terraform_runner.command_line import cli_errors
from terraform_runner.journal import Display
from terraform_runner.process import stop_all
from tools.imports.facts import Facts, dump
from tools.imports.generate import generate, install
from tools.imports.listing import CDKTF_JSON, Provider, cdktf_json, choose, read_list
from tools.imports.sources import complete_facts

_AT_ONCE = 2
"""How many generators run side by side: each takes a core and about a gigabyte."""

cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

Names = Annotated[list[str] | None, typer.Argument(help="Only these providers.")]
Dumps = Annotated[
    Path | None,
    typer.Option(
        "--from", exists=True, file_okay=False, help="Folder with dumps of 'terraform providers schema -json'."
    ),
]


@cli.command(help=__doc__)
def main(providers: Names = None, dumps: Dumps = None) -> None:
    """Complete the facts, generate all bindings, and only then write anything."""
    with cli_errors() as display, TemporaryDirectory(prefix="imports-") as name:
        listed = read_list()
        chosen = choose(listed, providers or [])
        facts = {provider: complete_facts(provider, dumps) for provider in chosen}
        packages = _generate(facts, Path(name), display)
        for provider, known in facts.items():
            provider.facts.write_text(dump(provider, known), encoding="utf-8")
        for provider, package in packages.items():
            install(provider, package)
        CDKTF_JSON.write_text(cdktf_json(listed), encoding="utf-8")


def _generate(facts: dict[Provider, Facts], folder: Path, display: Display) -> dict[Provider, Path]:
    def one(provider: Provider) -> Path:
        started = time.monotonic()
        package = generate(provider, facts[provider], folder / provider.name)
        archive = sum(path.stat().st_size for path in package.glob("_jsii/*.tgz"))
        display.say(f"imports/{provider.name}  {archive / 1000:.0f} kB  {time.monotonic() - started:.0f} s")
        return package

    generated = [provider for provider in facts if provider.generated]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        futures = {provider: pool.submit(one, provider) for provider in generated}
        try:
            return {provider: future.result() for provider, future in futures.items()}
        except BaseException:
            # Signals reach this thread only; the others hear of it through their children.
            stop_all()
            raise


if __name__ == "__main__":
    cli()
