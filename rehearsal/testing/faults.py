"""Faults of the schema-serving providers: an operation that fails, or that keeps Terraform waiting.

``providers.services["confluent"].faults.faults.append(Fault("confluent_kafka_topic"))``
"""

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
    """Whether the service acts before its answer fails."""
    times: int = 1


@dataclass
class Hold:
    """Keeps an operation on a resource type waiting until it is released."""

    type_name: str
    operation: Operation = Operation.CREATE
    reached: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)


class Faults:
    """The faults of one provider, which the provider consults at each operation."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.faults: list[Fault] = []
        self.holds: list[Hold] = []

    def before(self, operation: Operation, type_name: str) -> None:
        """Fail or wait before the service acts. Raises :class:`Refused` for a fault."""
        for hold in self.holds:
            if (hold.operation, hold.type_name) == (operation, type_name):
                hold.reached.set()
                hold.released.wait()
        self._fail(operation, type_name, after=False)

    def after(self, operation: Operation, type_name: str) -> None:
        """Fail after the service has acted. Raises :class:`Refused` for a fault."""
        self._fail(operation, type_name, after=True)

    def release(self) -> None:
        """Release all holds: the threads that wait in them would outlive the server."""
        for hold in self.holds:
            hold.released.set()

    def _fail(self, operation: Operation, type_name: str, *, after: bool) -> None:
        with self._lock:
            for fault in self.faults:
                if (fault.operation, fault.type_name, fault.after) == (operation, type_name, after) and fault.times:
                    fault.times -= 1
                    raise Refused(Problem("The service failed", f"500 Internal Server Error: {operation} {type_name}"))
