"""The archive in which jsii keeps a binding's JavaScript: the same bytes on each run, and no larger than needed."""

import gzip
import io
import re
import tarfile
from pathlib import Path

# Three quarters of each file; they serve debugging TypeScript that is thrown away after the run.
_SOURCE_MAP = re.compile(rb"^//# sourceMappingURL=data:.*\n?", re.MULTILINE)


def normalize(archive: Path) -> None:
    """Rewrite it without source maps, sorted, with neither dates nor owners."""
    files = read(archive)
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as out:
        for name in sorted(files):
            content = _SOURCE_MAP.sub(b"", files[name]) if name.endswith(".js") else files[name]
            member = tarfile.TarInfo(name)
            member.size = len(content)
            out.addfile(member, io.BytesIO(content))
    archive.write_bytes(gzip.compress(plain.getvalue(), compresslevel=9, mtime=0))


def read(archive: Path) -> dict[str, bytes]:
    """Return the files in an archive by their names."""
    with tarfile.open(archive) as packed:
        members = ((member.name, packed.extractfile(member)) for member in packed if member.isfile())
        return {name: content.read() for name, content in members if content is not None}
