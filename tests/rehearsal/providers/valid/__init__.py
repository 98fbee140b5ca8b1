"""A valid configuration for each provider, as Terraform's JSON, with references between its resources.

Every resource type and data source of ``provider-schemas/providers.toml`` occurs. The JSON is written by hand on
purpose: the subject of these tests is the stand-in for the provider, not our bindings.
"""

from importlib import import_module

from rehearsal.providers.spec import known_providers, provider_spec
from tests.rehearsal.providers.valid.configuration import Configuration, Valid
from tests.support.paths import SCHEMAS

_VALID: dict[str, Valid] = {name: import_module(f"{__name__}.{name}").VALID for name in known_providers(SCHEMAS)}

PROVIDERS = {name: one.provider for name, one in _VALID.items() if one.provider}
RESOURCES = {name: one.resources for name, one in _VALID.items()}
DATA = {name: one.data for name, one in _VALID.items() if one.data}
OUTPUTS = {name: one.outputs for name, one in _VALID.items() if one.outputs}


def valid(name: str) -> Configuration:
    """Return the valid configuration of one provider, with the others that it needs."""
    kinds = {kind.partition("_")[0] for kind in (*RESOURCES[name], *DATA.get(name, ()))}
    configuration: Configuration = {
        "terraform": {
            "required_providers": {
                kind: {"source": provider_spec(kind, SCHEMAS).source, "version": provider_spec(kind, SCHEMAS).version}
                for kind in sorted(kinds)
            }
        },
        "provider": {kind: PROVIDERS[kind] for kind in kinds if kind in PROVIDERS},
        "resource": RESOURCES[name],
        "data": DATA.get(name, {}),
        "output": {key: {"value": value} for key, value in OUTPUTS.get(name, {}).items()},
    }
    return {section: content for section, content in configuration.items() if content}
