"""``python -O -m r3edge.lazy main.py [arguments]``: run a script as ``python main.py`` does, with fast loading.

``python -m r3edge.lazy -m package.module [arguments]`` does the same for ``python -m package.module``.
"""

import atexit
import gc
import io
import os
import runpy
import sys
from importlib.machinery import SourceFileLoader
from types import ModuleType, TracebackType

from r3edge import lazy

_OBJECTS_BETWEEN_COLLECTIONS = 200_000
_USAGE = "usage: python -O -m r3edge.lazy {SCRIPT | -m MODULE} [ARGUMENT ...]"


def _run_script(script: str) -> None:
    """Execute the script as ``__main__``, with the arguments and the import path that Python gives it.

    ``runpy.run_path`` differs from that: file names in tracebacks stay relative, and ``multiprocessing`` would start
    this module instead of the script.
    """
    path = os.path.abspath(script)
    try:
        with io.open_code(path) as file:
            source = file.read()
    except OSError as error:
        sys.stderr.write(f"{sys.executable}: can't open file {path!r}: [Errno {error.errno}] {error.strerror}\n")
        sys.exit(2)
    if not sys.flags.safe_path:
        sys.path[0] = os.path.dirname(os.path.realpath(path))
    del sys.argv[0]
    _begin_tracebacks_at(path)
    lazy.install()
    module = sys.modules["__main__"] = ModuleType("__main__")
    module.__file__, module.__loader__ = path, SourceFileLoader("__main__", path)
    exec(compile(source, path, "exec", dont_inherit=True), vars(module))


def _begin_tracebacks_at(path: str) -> None:
    """Leave out the frames of this module and of ``runpy``, which are above the script's."""
    report = sys.excepthook

    def excepthook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        while trace and trace.tb_frame.f_code.co_filename != path:
            trace = trace.tb_next
        report(kind, error.with_traceback(trace), trace)

    sys.excepthook = excepthook


def _collect_rarely() -> None:
    """Have Python look for garbage seldom, and not at all when it ends: a synthesis leaves next to none."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    atexit.register(gc.freeze)


def main() -> None:
    """Run what the command line names."""
    _collect_rarely()
    match sys.argv[1:]:
        case ["-m", module, *_]:
            del sys.argv[:2]
            lazy.install()
            runpy.run_module(module, run_name="__main__", alter_sys=True)
        case [script, *_] if not script.startswith("-"):
            _run_script(script)
        case _:
            sys.exit(_USAGE)


if __name__ == "__main__":
    main()
