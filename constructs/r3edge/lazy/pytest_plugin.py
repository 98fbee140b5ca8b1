"""The pytest plugin: ``addopts = "-p r3edge.lazy.pytest_plugin"``, which loads before any conftest, in workers too."""

from r3edge import lazy

lazy.install()
