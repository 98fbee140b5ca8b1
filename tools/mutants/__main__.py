"""The command: ``python -m tools.mutants --only network --sample 30 --seed 7``."""

import argparse
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tools.mutants.library import copied, pytest_command
from tools.mutants.mutations import Mutation, mutations
from tools.mutants.reviewed import REVIEWED, is_reviewed, stale
from tools.paths import REPOSITORY

PACKAGE = REPOSITORY / "constructs" / "r3edge"
LAYERS = ("core", "network", "ingress", "cluster", "secrets", "kubernetes", "addons", "services", "platform")
_TESTED = (*LAYERS, "environments")
_NOT_THE_SNAPSHOTS = ("--deselect", "tests/environments/test_environments.py::test_json_is_reviewed")
_PATIENCE = 4
"""Times as long as the unbroken library's tests that those of a mutant may take."""

Mutant = tuple[Path, Mutation]


def main() -> int:
    """Test a sample of mutants, and print those that no test notices; 1 if there are any."""
    options = _options()
    layers = options.only or LAYERS
    if gone := stale(REVIEWED, PACKAGE):
        sys.exit("no longer in the library, take it off tools/mutants/reviewed.py: " + "; ".join(gone))
    found = [mutant for layer in layers for mutant in _mutants(layer) if mutant[1].of_value or not options.values]
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(10_000)
    chosen = found if options.all else random.Random(seed).sample(found, min(options.sample, len(found)))
    _say(f"{len(chosen)} of {len(found)} mutants, seed {seed}")
    survivors = 0
    # The folder of a mutant's layer comes first: it notices most.
    first = {layer: pytest_command([f"tests/{layer}"]) for layer in LAYERS}
    rest = {
        layer: pytest_command([f"tests/{other}" for other in _TESTED if other != layer], *_NOT_THE_SNAPSHOTS)
        for layer in LAYERS
    }
    with copied(PACKAGE, (REPOSITORY,)) as library:
        started = time.monotonic()
        if not library.passes(pytest_command([f"tests/{layer}" for layer in _TESTED], *_NOT_THE_SNAPSHOTS), REPOSITORY):
            sys.exit("the tests fail without a mutant")
        patience = _PATIENCE * (time.monotonic() - started)
        for module, mutation in chosen:
            layer = module.parts[0]
            source = (PACKAGE / module).read_text()
            with library.broken(module, mutation.applied(source)):
                if all(library.passes(command, REPOSITORY, patience) for command in (first[layer], rest[layer])):
                    survivors += 1
                    _say(_told(module, mutation, source))
    _say(f"{len(chosen) - survivors} noticed, {survivors} not")
    return 1 if survivors else 0


def _mutants(layer: str) -> list[Mutant]:
    # An __init__.py only names what others have; tests/test_exports.py, of no layer, holds it to the documents.
    sources = {
        file.relative_to(PACKAGE): file.read_text()
        for file in sorted((PACKAGE / layer).rglob("*.py"))
        if file.name != "__init__.py"
    }
    return [
        (module, mutation)
        for module, source in sources.items()
        for mutation in mutations(source)
        if not is_reviewed(module, mutation, source)
    ]


def _told(module: Path, mutation: Mutation, source: str) -> str:
    before = source[mutation.start : mutation.end]
    line = source.splitlines()[mutation.line - 1].strip()
    return f"constructs/r3edge/{module}:{mutation.line}: {before!r} -> {mutation.text!r} in: {line}"


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("--only", action="append", choices=LAYERS, help="a layer; may be given several times")
    parser.add_argument("--sample", type=int, default=100, help="how many mutants (100)")
    parser.add_argument("--seed", type=int, help="chooses the same sample again")
    parser.add_argument("--values", action="store_true", help="only numbers, truth values and comparisons")
    parser.add_argument("--all", action="store_true", help="every mutant; takes days")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
