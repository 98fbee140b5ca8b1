"""Each provider's ways, a module per provider; one that is not here has none of its own."""

from importlib import import_module
from importlib.util import find_spec

from rehearsal.providers.behaviour import Behaviour


def behaviour(name: str) -> Behaviour:
    """The behaviour of the provider of that name."""
    module = f"{__name__}.{name}"
    return import_module(module).BEHAVIOUR if find_spec(module) else Behaviour()
