"""Pack an archive of sources anew, so that it is the same to the byte whoever packs it.

    python -m tests.release.same_bytes ARCHIVE SECONDS

setuptools makes a wheel of one content the same whenever it is made, by ``SOURCE_DATE_EPOCH``; in
an archive it leaves the times, owners and order of files as the disk has them.
"""

from __future__ import annotations

import gzip
import io
import sys
import tarfile
from pathlib import Path

_ANYBODY = 0o755
_EXECUTABLE = 0o100


def repacked(archive: bytes, seconds: int) -> bytes:
    """Return an archive with the same files, in order, of one time and of no owner."""
    packed = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as old,
        gzip.GzipFile("", "wb", compresslevel=9, fileobj=packed, mtime=seconds) as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda member: member.name):
            member.mtime, member.uid, member.gid = seconds, 0, 0
            member.uname = member.gname = ""
            is_program = member.isdir() or bool(member.mode & _EXECUTABLE)
            member.mode = _ANYBODY if is_program else 0o644
            member.pax_headers = {}
            new.addfile(member, old.extractfile(member) if member.isfile() else None)
    return packed.getvalue()


def main() -> None:
    """Replace an archive."""
    place, seconds = Path(sys.argv[1]), int(sys.argv[2])
    place.write_bytes(repacked(place.read_bytes(), seconds))


if __name__ == "__main__":
    main()
