"""``python -m tools.outdated.page``: writes docs/versions.md, the list of everything that is pinned."""

from tools.outdated.pins import REVIEWED, pins
from tools.outdated.support import kubernetes
from tools.paths import REPOSITORY

PAGE = REPOSITORY / "docs" / "versions.md"
_HEAD = f"""# Versions

Everything that is pinned, last compared with what there is on {REVIEWED:%Y-%m-%d}. The page is generated from the pins
by `python -m tools.outdated.page`; a test fails when it is out of date. `make outdated` asks what is newer, and what is
out of support. Another version is set in the file that pins it; [addons.md](addons.md) has the steps for a chart.

| kind | name | version | for | pinned in |
|---|---|---|---|---|"""


def page() -> str:
    """Return the page."""
    rows = [
        f"| {pin.kind} | {pin.name} | {pin.version} | {f'Kubernetes {pin.source}' if pin.kind == 'EKS add-on' else ''} "
        f"| [{pin.file}](../{pin.file}) |"
        for pin in pins()
    ]
    ends = [f"| {one.version} | {one.until} |" for one in kubernetes()]
    table = ["", "| Kubernetes at EKS | standard support until |", "|---|---|", *ends, ""]
    return "\n".join([_HEAD, *rows, *table])


if __name__ == "__main__":
    PAGE.write_text(page())
