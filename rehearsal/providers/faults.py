"""Trouble on demand: a service that fails once, or that keeps Terraform waiting. For tests."""

import threading
from dataclasses import dataclass, field

from rehearsal.providers.behaviour import Operation
from rehearsal.providers.problems import Problem, Refused


@dataclass
class Fault:
    """Fails an operation on a resource type, ``times`` times."""

    type_name: str
    operation: Operation = Operation.CREATE
    after: bool = False
    """Whether the service does as it is asked before its answer goes wrong."""
    times: int = 1


@dataclass
class Hold:
    """Keeps an operation on a resource type waiting until it is let go."""

    type_name: str
    operation: Operation = Operation.CREATE
    reached: threading.Event = field(default_factory=threading.Event)
    let_go: threading.Event = field(default_factory=threading.Event)


_LONGEST_HOLD_SECONDS = 60.0


class Faults:
    """The faults that a provider has, asked by it at each operation."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.faults: list[Fault] = []
        self.holds: list[Hold] = []

    def before(self, operation: Operation, type_name: str) -> None:
        """To be called before the service acts. Raises :class:`Refused` for a fault."""
        for hold in self.holds:
            if (hold.operation, hold.type_name) == (operation, type_name):
                hold.reached.set()
                hold.let_go.wait(_LONGEST_HOLD_SECONDS)
        self._fail(operation, type_name, after=False)

    def after(self, operation: Operation, type_name: str) -> None:
        """To be called when the service has acted. Raises :class:`Refused` for a fault."""
        self._fail(operation, type_name, after=True)

    def _fail(self, operation: Operation, type_name: str, *, after: bool) -> None:
        with self._lock:
            for fault in self.faults:
                if (fault.operation, fault.type_name, fault.after) == (operation, type_name, after) and fault.times:
                    fault.times -= 1
                    raise Refused(Problem("The service failed", f"500 Internal Server Error: {operation} {type_name}"))
