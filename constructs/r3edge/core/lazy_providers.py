"""Loads prebuilt CDKTF providers class by class instead of whole.

``from cdktf_cdktf_provider_aws.vpc import Vpc`` imports, without this module, all of the provider's 2,000 submodules in
Python and all of its classes in the Node process behind jsii. :func:`install` replaces the provider's root package by
one that imports a submodule when it is asked for, and makes the Node process do the same.

It must run before the Node process starts, that is before ``cdktf`` is imported; ``import r3edge`` does it first.
"""

import functools
import importlib
import os
import re
import sys
import typing
import warnings
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

_NODE_HOOK = Path(__file__).with_name("lazy_index_hook.cjs")
_PROVIDER_ROOT = re.compile(r"(cdktf_cdktf|cdktn)_provider_\w+")
# The project supports Node 20; jsii prints a banner over every command once a release is past its end of life.
_QUIET_NODE_RELEASES = "20"


class _LazyRoot(SourceFileLoader):
    """Executes a provider's root package without its ``from . import <every submodule>``."""

    def exec_module(self, module: ModuleType) -> None:
        root = module.__name__
        submodules = sorted(
            entry.name for entry in os.scandir(module.__path__[0]) if entry.is_dir() and not entry.name.startswith("_")
        )
        assembly = importlib.import_module(f"{root}._jsii").__jsii_assembly__  # hands the provider to the Node process
        _teach_jsii(assembly.name, root, submodules)

        def __getattr__(name: str) -> ModuleType:
            if name not in submodules:
                raise AttributeError(f"module {root!r} has no attribute {name!r}")
            return importlib.import_module(f"{root}.{name}")

        vars(module).update(__all__=submodules, __getattr__=__getattr__, __dir__=lambda: submodules)


def _teach_jsii(assembly: str, root: str, submodules: Sequence[str]) -> None:
    """Tell jsii which module to import when the Node process returns an object of a class nobody has imported yet."""
    known = importlib.import_module("jsii._reference_map")._submodule_fqn_map
    for name in submodules:
        camel_case = re.sub(r"_(\w)", lambda match: match[1].upper(), name)
        known[f"{assembly}.{camel_case}"] = f"{root}.{name}"


class _Finder:
    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if not _PROVIDER_ROOT.fullmatch(name):
            return None
        spec = PathFinder.find_spec(name)
        if spec is not None and spec.origin is not None:
            spec.loader = _LazyRoot(name, spec.origin)
        return spec


def _remember_type_hints() -> None:
    """Evaluate the annotations of jsii's argument checks once for each class instead of once for each object.

    Every generated constructor asks ``typing`` for the hints of its ``_typecheckingstub__`` function, which evaluates
    some hundred strings: a sixth of the time that synthesizing our environments took.
    """
    evaluate = typing.get_type_hints
    known: dict[Any, dict[str, Any]] = {}

    @functools.wraps(evaluate)
    def get_type_hints(obj: Any, *arguments: Any, **options: Any) -> dict[str, Any]:
        if arguments or options or not getattr(obj, "__name__", "").startswith("_typecheckingstub__"):
            return evaluate(obj, *arguments, **options)
        if obj not in known:
            known[obj] = evaluate(obj)
        return known[obj]

    typing.get_type_hints = get_type_hints


def cache_root() -> Path | None:
    """Where jsii unpacks the providers: in the virtual environment; outside of one (None) jsii's default."""
    configured = os.environ.get("JSII_RUNTIME_PACKAGE_CACHE_ROOT")
    if configured:
        return Path(configured)
    if sys.prefix != sys.base_prefix:
        return Path(sys.prefix, "share", "jsii-package-cache")
    return None


def _prepare_node() -> None:
    """Before the Node process exists: have it load lazily, and early."""
    os.environ["NODE_OPTIONS"] = f'{os.environ.get("NODE_OPTIONS", "")} --require "{_NODE_HOOK.as_posix()}"'.strip()
    importlib.import_module("r3edge.core.early_loading").install()


def install() -> None:
    """Make the imports of CDKTF providers lazy, from here on. Repeated calls do nothing.

    ``R3EDGE_LAZY_PROVIDERS=off`` in the environment leaves imports as they are: to compare, or to rule this module out.
    Warns (``RuntimeWarning``) when ``cdktf`` is already loaded: everything works then, but loads whole providers.
    """
    os.environ.setdefault("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", _QUIET_NODE_RELEASES)
    if root := cache_root():
        os.environ.setdefault("JSII_RUNTIME_PACKAGE_CACHE_ROOT", str(root))
    if _Finder in sys.meta_path or os.environ.get("R3EDGE_LAZY_PROVIDERS") == "off":
        return
    if "jsii" in sys.modules:
        warnings.warn(
            "cdktf was imported before r3edge: providers load whole and slowly. Import r3edge first.",
            RuntimeWarning,
            stacklevel=3,
        )
    else:
        _prepare_node()
    _remember_type_hints()
    sys.meta_path.insert(0, _Finder)  # type: ignore[arg-type]  # a finder needs find_spec only
