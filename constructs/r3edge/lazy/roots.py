"""Root packages of CDKTF providers that import a submodule when it is asked for.

``from cdktf_cdktf_provider_aws.vpc import Vpc`` otherwise imports all 2,000 submodules of the provider.
"""

import importlib
import os
import re
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import ModuleType

# A prebuilt provider, or one that cdktf has generated into its usual folder.
_PROVIDER_ROOT = re.compile(r"(cdktf_cdktf|cdktn)_provider_\w+|(imports|r3edge\.bindings)\.\w+")


class _LazyRoot(SourceFileLoader):
    """A provider's root package without its ``from . import <every submodule>``."""

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
    """Tell jsii the module of each class, for objects that the Node process returns before their class is imported."""
    known = importlib.import_module("jsii._reference_map")._submodule_fqn_map
    for name in submodules:
        camel_case = re.sub(r"_(\w)", lambda match: match[1].upper(), name)
        known[f"{assembly}.{camel_case}"] = f"{root}.{name}"


class _Finder:
    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if not _PROVIDER_ROOT.fullmatch(name):
            return None
        spec = PathFinder.find_spec(name, path)
        if spec is not None and spec.origin is not None and _is_provider(Path(spec.origin).parent):
            spec.loader = _LazyRoot(name, spec.origin)
        return spec


def _is_provider(folder: Path) -> bool:
    """Tell a provider from a Terraform module beside it, whose classes stand in the root package itself."""
    return (folder / "_jsii").is_dir() and (folder / "provider").is_dir()


def install() -> None:
    """Import providers lazily from here on. Repeated calls change nothing."""
    if _Finder not in sys.meta_path:
        sys.meta_path.insert(0, _Finder)  # type: ignore[arg-type]  # a finder needs find_spec only
