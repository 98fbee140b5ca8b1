"""The public surface: every package of the library exports by name, and nothing by accident."""

import importlib
import inspect
import types
import typing
from collections.abc import Iterator

import pytest

import r3edge
from r3edge.core import Settings

PACKAGES = ["r3edge.core", "r3edge.network", "r3edge.ingress", "r3edge.cluster", "r3edge.kubernetes", "r3edge.addons",
            "r3edge.addons.flux", "r3edge.addons.karpenter", "r3edge.addons.traefik", "r3edge.services",
            "r3edge.secrets", "r3edge.platform"]  # fmt: skip


@pytest.mark.parametrize("name", PACKAGES)
def test_all_is_what_a_package_imports_and_sorted(name: str) -> None:
    package = importlib.import_module(name)
    imported = {
        each for each, value in vars(package).items()
        if not each.startswith("_") and not isinstance(value, types.ModuleType)
    }  # fmt: skip
    assert set(package.__all__) == imported
    assert package.__all__ == sorted(
        package.__all__, key=lambda each: (not each.isupper(), not each[0].isupper(), each)
    )


@pytest.mark.parametrize("name", PACKAGES)
def test_every_exported_class_and_function_has_a_docstring(name: str) -> None:
    package = importlib.import_module(name)
    silent = [
        each for each in package.__all__
        if (inspect.isclass(value := getattr(package, each)) or inspect.isfunction(value)) and not value.__doc__
    ]  # fmt: skip
    assert silent == []


def _settings(annotation: object) -> Iterator[type[Settings]]:
    """Yield the settings classes in a type, and those in their fields."""
    if inspect.isclass(annotation) and issubclass(annotation, Settings):
        yield annotation
        for field in annotation.model_fields.values():
            yield from _settings(field.annotation)
    for argument in typing.get_args(annotation):
        yield from _settings(argument)


@pytest.mark.parametrize("root", ["Platform", "EnvironmentSettings"])
def test_the_platform_exports_every_settings_class(root: str) -> None:
    platform = importlib.import_module("r3edge.platform")
    names = {model.__name__ for model in _settings(getattr(platform, root))}
    assert names <= set(platform.__all__)


def test_the_root_exports_nothing() -> None:
    """Importing r3edge does nothing, so it has nothing to offer."""
    assert not hasattr(r3edge, "__all__")
