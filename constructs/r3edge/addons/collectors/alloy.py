"""Text in the configuration language of Grafana Alloy."""

import json
from textwrap import indent


def block(head: str, *lines: str) -> str:
    """Return a block with its lines, some of which may be blocks."""
    body = "".join(indent(f"{line.rstrip()}\n", "  ") for line in lines)
    return f"{head} {{\n{body}}}\n"


def quoted(text: str) -> str:
    """Return a string of the language, whose escapes are JSON's."""
    return json.dumps(text)
