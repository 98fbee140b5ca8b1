"""The environments: how the layers meet (environment.py) and a short file for each one."""

import r3edge  # noqa: F401  # before cdktf, so that providers load lazily
