"""Problems that a provider reports, and their form as Terraform's diagnostics."""

from collections.abc import Iterable
from dataclasses import dataclass

from pyvider.protocols.tfprotov6.protobuf import tfplugin6_pb2 as protocol

from rehearsal.providers.values import Element, Key, Path


@dataclass(frozen=True)
class Problem:
    """One error or warning, at the attribute that ``path`` names; an empty path means the resource as a whole."""

    summary: str
    detail: str = ""
    path: Path = ()
    warning: bool = False


class Refused(Exception):
    """Raised when the service or its provider refuses an operation."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(problem.summary for problem in problems))
        self.problems = problems


def diagnostics(problems: Iterable[Problem]) -> list[protocol.Diagnostic]:
    """Return the problems as protocol messages."""
    severity = protocol.Diagnostic
    return [
        protocol.Diagnostic(
            severity=severity.WARNING if problem.warning else severity.ERROR,
            summary=problem.summary,
            detail=problem.detail,
            attribute=path_message(problem.path) if problem.path else None,
        )
        for problem in problems
    ]


def path_message(path: Path) -> protocol.AttributePath:
    """Return a path as a protocol message. It cannot name an element of a set: the path ends at the set."""
    message = protocol.AttributePath()
    for step in path:
        if isinstance(step, Element):
            break
        if isinstance(step, int):
            message.steps.add(element_key_int=step)
        elif isinstance(step, Key):
            message.steps.add(element_key_string=step)
        else:
            message.steps.add(attribute_name=step)
    return message
