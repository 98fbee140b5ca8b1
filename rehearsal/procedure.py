"""Procedures: the order of steps that takes one stack from an empty account back to an empty account.

A procedure is a function of a :class:`~rehearsal.steps.Rehearsal`. It raises a ``UserError`` where something that must
hold does not. A project replaces the standard one by ``[tool.rehearsal.procedures]`` in pyproject.toml.
"""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path

from rehearsal import steps
from rehearsal.charts.step import check_charts
from rehearsal.steps import Rehearsal
from terraform_runner.errors import UserError
from terraform_runner.synthesized import protected

Procedure = Callable[[Rehearsal], None]


def standard(rehearsal: Rehearsal) -> None:
    """Deploy, plan again and destroy. If the stack is protected, destroy must first be refused."""
    deploy_and_check(rehearsal)
    if rehearsal.destroy_refused or protected(rehearsal.stack):
        steps.destroy_is_refused(rehearsal)
        steps.lift_protections(rehearsal)
    steps.destroy(rehearsal)
    steps.nothing_is_left(rehearsal)


def deploy_and_check(rehearsal: Rehearsal) -> None:
    """Deploy, plan again and check the Helm releases: what comes before every destroy."""
    steps.configure(rehearsal, rehearsal.source)
    steps.take_inventory(rehearsal)
    steps.deploy(rehearsal)
    steps.second_plan_is_empty(rehearsal)
    steps.no_generated_secret_is_kept(rehearsal)
    check_charts(rehearsal)


def charts_only(rehearsal: Rehearsal) -> None:
    """Deploy, and render and check the Helm releases. Their charts must be there."""
    steps.configure(rehearsal, rehearsal.source)
    steps.deploy(rehearsal)
    check_charts(rehearsal, required=True)


def load(reference: str, folder: Path) -> Procedure:
    """Import a procedure given as ``module:function``, from the project's folder or the environment.

    Raises:
        UserError: There is no such module or function.
    """
    module, _, name = reference.partition(":")
    place = str(folder.resolve())
    if place not in sys.path:
        sys.path.insert(0, place)
    try:
        procedure = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError) as error:
        raise UserError(f"[tool.rehearsal.procedures] {reference}: cannot be imported: {error}") from error
    return procedure
