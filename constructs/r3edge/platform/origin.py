"""The line of the user's code that an error comes from."""

import sysconfig
from pathlib import Path
from traceback import walk_tb

import r3edge

_LIBRARIES = tuple(map(Path, [*r3edge.__path__, *map(sysconfig.get_path, ("stdlib", "purelib", "platlib"))]))


def origin(error: BaseException) -> str:
    """Return the innermost line that belongs to no library, as ``environments/dev.py:33``; nothing without one."""
    lines = [(frame.f_code.co_filename, number) for frame, number in walk_tb(error.__traceback__)]
    for name, number in reversed(lines):
        file = Path(name)
        if file.exists() and not any(file.is_relative_to(folder) for folder in _LIBRARIES):
            here = Path.cwd()
            return f"{file.relative_to(here) if file.is_relative_to(here) else file}:{number}"
    return ""
