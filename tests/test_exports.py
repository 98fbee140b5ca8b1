"""The public surface: every package of the library exports by name, and nothing by accident."""

import importlib
import inspect
import types

import pytest

import r3edge

PACKAGES = ["r3edge.core", "r3edge.network", "r3edge.ingress", "r3edge.cluster", "r3edge.kubernetes", "r3edge.addons",
            "r3edge.addons.flux", "r3edge.addons.karpenter", "r3edge.addons.traefik", "r3edge.platform"]  # fmt: skip


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


def test_the_root_exports_nothing() -> None:
    """Importing r3edge does nothing, so it has nothing to offer."""
    assert not hasattr(r3edge, "__all__")
