"""Fill gaps by patching moto's classes: add a method, or wrap one.

A module of this package declares its gaps with the decorators of one `Gaps` object. `Gaps.fill` applies them. A gap
keeps its state in moto's own objects (see `state_of`), so that `POST /moto-api/reset` clears it, and accounts and
regions stay separate.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

T = TypeVar("T")
Function = TypeVar("Function", bound=Callable[..., Any])


class Gaps:
    """The gaps of one AWS service, or of a part of it.

    `declared` has them by name (moto's class and method), each with the module that fills it.
    """

    def __init__(self, service: str) -> None:
        self.service = service
        self.declared: dict[str, str] = {}
        self._steps: list[Callable[[], None]] = []
        self._filled = False

    def add(self, owner: type) -> Callable[[Function], Function]:
        """Give `owner` a method that moto lacks: the decorated function, under its own name."""

        def declare(function: Function) -> Function:
            name = function.__name__
            self._declare(owner, name, function, lambda: setattr(owner, name, function))
            return function

        return declare

    def add_property(self, owner: type) -> Callable[[Function], Function]:
        """Give `owner` a read-only attribute, in place of a missing or incorrect one of moto's."""

        def declare(function: Function) -> Function:
            name = function.__name__
            self._declare(owner, name, function, lambda: setattr(owner, name, property(function)))
            return function

        return declare

    def wrap(self, owner: type, name: str | None = None) -> Callable[[Function], Function]:
        """Wrap the decorated function around a method of `owner`.

        The function gets the original first, then the arguments of the method. `name` defaults to the function's own.
        A property is wrapped too: its getter is then the original.
        """

        def declare(function: Function) -> Function:
            wrapped = name or function.__name__
            self._declare(owner, wrapped, function, lambda: _wrap(owner, wrapped, function))
            return function

        return declare

    def route(self, url_paths: dict[str, Any], handler: Any, *paths: str) -> None:
        """Have moto hand requests for these paths (regular expressions below the service's root) to `handler`."""
        self._steps.append(lambda: url_paths.update({f"{{0}}{path}$": handler for path in paths}))

    def _declare(self, owner: type, name: str, function: Callable[..., Any], step: Callable[[], None]) -> None:
        self.declared[f"{owner.__name__}.{name}"] = function.__module__
        self._steps.append(step)

    def fill(self) -> None:
        """Apply the gaps; a second call does nothing, so that nothing is wrapped twice."""
        if self._filled:
            return
        self._filled = True
        for step in self._steps:
            step()


def _wrap(owner: type, name: str, function: Callable[..., Any]) -> None:
    original = getattr(owner, name)
    if isinstance(original, property):
        getter = original.fget
        setattr(owner, name, property(lambda self: function(getter, self)))
        return

    @wraps(original)
    def wrapper(*arguments: Any, **options: Any) -> Any:
        return function(original, *arguments, **options)

    setattr(owner, name, wrapper)


def state_of(holder: object, kind: type[T]) -> T:
    """Return the one `kind` of a moto object (a backend, a cluster, a key), created on first use.

    It lives as long as that object. `dict.setdefault` is atomic, so two threads get the same one.
    """
    return vars(holder).setdefault(f"_gap_{kind.__name__}", kind())
