"""Removes download addresses from Pipfile.lock: where a package comes from is the machine's affair, its hash ours."""

import json
from pathlib import Path

LOCK = Path("Pipfile.lock")

lock = json.loads(LOCK.read_text())
lock["_meta"]["sources"] = []
for section in lock.keys() - {"_meta"}:
    for package in lock[section].values():
        package.pop("index", None)
LOCK.write_text(json.dumps(lock, indent=4, sort_keys=True) + "\n")
