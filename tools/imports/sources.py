"""Where a schema comes from that the facts lack: dumps in a folder, or Terraform with the provider itself."""

import json
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

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
    requirement = {"source": provider.source, "version": provider.version}
    with TemporaryDirectory(prefix="provider-schema-") as name:
        folder = Path(name)
        configuration = {"terraform": {"required_providers": {provider.name: requirement}}}
        (folder / "main.tf.json").write_text(json.dumps(configuration))
        try:
            _terraform(folder, _INIT_SECONDS, "init", "-backend=false", "-input=false", "-no-color")
            dumped = json.loads(_terraform(folder, _SCHEMA_SECONDS, "providers", "schema", "-json"))
        except _NoSchema as reason:
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


class _NoSchema(Exception):
    """Why Terraform gave no schema, in one line."""


def _terraform(folder: Path, seconds: float, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["terraform", *arguments],
            cwd=folder,
            env=quiet_environment(),
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
    except FileNotFoundError:
        raise _NoSchema("terraform is not installed") from None
    except subprocess.TimeoutExpired:
        raise _NoSchema(f"no answer within {seconds:.0f} s") from None
    if done.returncode:
        raise _NoSchema(_headline(done.stderr))
    return done.stdout


def _headline(errors: str) -> str:
    lines = [line.strip("│╷╵ ") for line in errors.splitlines()]
    return next((line for line in lines if line.startswith("Error")), "Terraform failed without a word")
