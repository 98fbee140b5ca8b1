"""Bindings from facts: cdktf's own generator, fed by its schema cache instead of the registry."""

import json
import shutil
from pathlib import Path
from urllib.parse import quote

from terraform_runner.cdktf import cdktf_environment
from terraform_runner.errors import StepFailed
from terraform_runner.process import run
from tools.imports import tarball
from tools.imports.facts import Facts, dump
from tools.imports.listing import IMPORTS, REPOSITORY, Provider, constraint

_CDKTF = REPOSITORY / "node_modules" / ".bin" / "cdktf"
_CACHE = "schemas"
_OUTPUT = "imports"
_GRACE = 30.0


def generate(provider: Provider, facts: Facts, folder: Path) -> Path:
    """Run ``cdktf get`` for one provider in an empty folder; the folder of the package it wrote.

    One provider a run: the archive of a run holds the classes of all its providers.
    """
    cache = folder / _CACHE
    cache.mkdir(parents=True)
    # Without a version in the schema, the binding demands what the list says and not what some machine resolved.
    schema = dump(provider, facts, with_version=False)
    (cache / f"{quote(provider.name, safe='')}@{quote(provider.version, safe='')}.json").write_text(schema)
    configuration = {
        "language": "python",
        "app": "true",
        "projectId": provider.name,
        "sendCrashReports": "false",
        "codeMakerOutput": _OUTPUT,
        "terraformProviders": [constraint(provider)],
    }
    (folder / "cdktf.json").write_text(json.dumps(configuration))
    environment = cdktf_environment() | {"CDKTF_EXPERIMENTAL_PROVIDER_SCHEMA_CACHE_PATH": str(cache)}
    log = folder / "cdktf-get.log"
    done = run([str(_CDKTF), "get"], folder=folder, environment=environment, log=log, grace=_GRACE)
    package = folder / _OUTPUT / provider.name
    if done.code or not (package / "__init__.py").exists():
        raise StepFailed(f"cdktf get ({provider.name})", None, done.tail)
    for archive in (package / "_jsii").glob("*.tgz"):
        tarball.normalize(archive)
    return package


def install(provider: Provider, package: Path, imports: Path = IMPORTS) -> None:
    """Put a generated package in the place of the one before it."""
    target = imports / provider.name
    if target.exists():
        shutil.rmtree(target)
    shutil.copytree(package, target)
