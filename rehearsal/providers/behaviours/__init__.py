"""The behaviour of each provider: a module of the provider's name, with a ``BEHAVIOUR`` or a function ``behaviour``.

A provider without a module has no behaviour beyond its schema and rules.
"""

from importlib import import_module
from importlib.util import find_spec

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.schema import ProviderSchema


def behaviour(name: str, schema: ProviderSchema) -> Behaviour:
    """Return the behaviour of the named provider, which may depend on the types in its schema."""
    module = f"{__name__}.{name}"
    if not find_spec(module):
        return Behaviour()
    loaded = import_module(module)
    return loaded.behaviour(schema) if hasattr(loaded, "behaviour") else loaded.BEHAVIOUR
