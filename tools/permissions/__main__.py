"""``python -m tools.permissions [--check] LOG...``: keep the actions that the logs of rehearsals show.

A log is ``rehearsal.out/<environment>/logs/aws-server.log``. With ``--check`` nothing is written: it fails if a log has
an action that the role for deployments is not allowed.
"""

import argparse
import sys
from pathlib import Path

from r3edge.services.github.actions import ALL
from r3edge.services.github.seen import SEEN
from tools.paths import REPOSITORY
from tools.permissions.calls import actions

SEEN_FILE = REPOSITORY / "constructs" / "r3edge" / "services" / "github" / "seen.py"
_ELSEWHERE = frozenset({"secretsmanager:GetSecretValue"})
"""Allowed by a statement with resources."""
_HEAD = '''"""The actions that Terraform was seen to use in rehearsals. ``python -m tools.permissions`` adds to them."""

SEEN: tuple[str, ...] = (
'''


def main() -> int:
    """Check or write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("logs", nargs="+", type=Path)
    options = parser.parse_args()
    found = {action for log in options.logs for action in actions(log)}
    if options.check:
        return _told(found - set(ALL) - _ELSEWHERE)
    lines = "".join(f'    "{action}",\n' for action in sorted(found | set(SEEN)))
    SEEN_FILE.write_text(f"{_HEAD}{lines})\n")
    return 0


def _told(missing: set[str]) -> int:
    if missing:
        told = ", ".join(sorted(missing))
        sys.stderr.write(f"the role for deployments may not: {told}. Review them, then python -m tools.permissions\n")
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
