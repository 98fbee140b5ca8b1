"""Where a schema comes from that the facts lack: dumps in a folder, or Terraform with the provider itself."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from terraform_runner.errors import UserError
from terraform_runner.terraform import quiet_environment
from tools.imports.facts import Facts, missing, of_dump, read_facts, trimmed
from tools.imports.listing import Provider

_INIT_SECONDS = 600.0
_SCHEMA_SECONDS = 120.0


def complete_facts(provider: Provider, dumps: Path | None) -> Facts:
    """Return the facts that the list asks for; those that are not kept come from ``dumps``, else from Terraform."""
    kept = read_facts(provider)
    sources = [kept] if kept else []
    if absent := missing(provider, *sources):
        sources.append(_from_folder(provider, dumps, absent) if dumps else _from_terraform(provider, absent))
    if unknown := missing(provider, *sources):
        where = f"the dump of {provider.source} in {dumps}" if dumps else f"{provider.source} {provider.version}"
        raise UserError(f"{where} does not know {', '.join(unknown)}: see [{provider.name}] in providers.toml")
    return trimmed(provider, *sources)


def _from_folder(provider: Provider, folder: Path, absent: list[str]) -> Facts:
    for path in sorted(folder.glob("*.json")):
        try:
            facts = of_dump(json.loads(path.read_text(encoding="utf-8")), provider)
        except (ValueError, AttributeError):
            raise UserError(f"{path} is no output of 'terraform providers schema -json'") from None
        if facts is not None:
            return facts
    raise UserError(f"{folder} holds no dump of {provider.source}, which is needed for {', '.join(absent)}")


def _from_terraform(provider: Provider, absent: list[str]) -> Facts:
    with TemporaryDirectory(prefix="provider-schema-") as folder:
        try:
            dumped = dumped_by_terraform(provider.name, provider.source, provider.version, Path(folder))
        except NoSchema as reason:
            raise UserError(
                f"no schema of {', '.join(absent)}: Terraform cannot fetch {provider.source} {provider.version} "
                f"({reason}). Correct the name in providers.toml, run this where Terraform reaches the registry, or "
                "save the output of 'terraform providers schema -json' as FOLDER/*.json and pass --from FOLDER "
                "(make imports FROM=FOLDER). Nothing has been written."
            ) from None
    facts = of_dump(dumped, provider)
    if facts is None:
        raise UserError(f"Terraform printed no schema of {provider.source}")
    return facts


class NoSchema(Exception):
    """Why Terraform gave no schema, in one line."""


def dumped_by_terraform(
    name: str, source: str, version: str, folder: Path, variables: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Return the output of ``terraform providers schema -json`` for one provider.

    Args:
        name: The provider's local name.
        source: Its source.
        version: Its version.
        folder: An empty folder.
        variables: Further environment variables of Terraform.

    Raises:
        NoSchema: Terraform cannot have the provider, or is not there.
    """
    configuration = {"terraform": {"required_providers": {name: {"source": source, "version": version}}}}
    (folder / "main.tf.json").write_text(json.dumps(configuration))
    environment = {**quiet_environment(), **(variables or {})}
    _terraform(folder, environment, _INIT_SECONDS, "init", "-backend=false", "-input=false", "-no-color")
    return json.loads(_terraform(folder, environment, _SCHEMA_SECONDS, "providers", "schema", "-json"))


def _terraform(folder: Path, environment: Mapping[str, str], seconds: float, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["terraform", *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
    except FileNotFoundError:
        raise NoSchema("terraform is not installed") from None
    except subprocess.TimeoutExpired:
        raise NoSchema(f"no answer within {seconds:.0f} s") from None
    if done.returncode:
        raise NoSchema(_headline(done.stderr))
    return done.stdout


def _headline(errors: str) -> str:
    lines = [line.strip("│╷╵ ") for line in errors.splitlines()]
    return next((line for line in lines if line.startswith("Error")), "Terraform failed without a word")
