"""Every module of the library can be the first one that a program imports: its imports make no circle."""

import subprocess
import sys

_IMPORT_EACH_FIRST = """
import importlib, pkgutil, sys, traceback
import r3edge, r3edge.lazy

r3edge.lazy.install()
names = [module.name for module in pkgutil.walk_packages(r3edge.__path__, "r3edge.", onerror=print)]
for name in names:
    for loaded in [one for one in sys.modules if one == "r3edge" or one.startswith("r3edge.")]:
        del sys.modules[loaded]
    try:
        importlib.import_module(name)
    except Exception:
        print(f"import {name}:", traceback.format_exc(limit=-3), sep="\\n")
print(len(names), "modules")
"""


def test_every_module_can_be_imported_first() -> None:
    run = subprocess.run([sys.executable, "-c", _IMPORT_EACH_FIRST], capture_output=True, text=True, check=False)
    assert run.stderr == ""
    count, _, rest = run.stdout.partition(" ")
    assert rest == "modules\n", run.stdout
    assert int(count) > 80
