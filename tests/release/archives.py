"""What is in an archive of the sources and in a wheel, held against what is to be in them.

    python -m tests.release.archives ARCHIVE WHEEL [OTHER_WHEEL]

The wheel has the files of `card_opt` that are under version control and what describes it, nothing
else; the archive has all that is under version control, but for links. Without version control the
archive is the measure. No file names a place on the machine that made it. A second wheel has the
same content. Prints the sizes; or what is wrong, line by line, with exit status 1.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from email.parser import Parser
from pathlib import Path

from tests.helpers.paths import ROOT

DESCRIBING = {
    "METADATA",
    "WHEEL",
    "RECORD",
    "entry_points.txt",
    "top_level.txt",
    "licenses/LICENSE",
}
MADE = re.compile(r"PKG-INFO|setup\.cfg|card_opt\.egg-info/[\w.-]+")
# Folders of people and of machines; examples in docs and tests name some that nobody has.
OURS = re.compile(rb"/(?:home|Users)/\w+/|/roo[t]/|" + re.escape(str(ROOT).encode()) + rb"\b")
ASKED = ("Name", "Version", "Summary", "Requires-Python", "License-Expression", "License-File")
TEXTS = {
    ".py",
    ".pyi",
    ".md",
    ".toml",
    ".csv",
    ".html",
    ".css",
    ".js",
    ".json",
    ".txt",
    ".cfg",
    "",
}
Files = dict[str, bytes]


def of_wheel(place: Path) -> Files:
    """Return the files of a wheel by name."""
    with zipfile.ZipFile(place) as wheel:
        return {name: wheel.read(name) for name in wheel.namelist() if not name.endswith("/")}


def of_archive(place: Path) -> Files:
    """Return the files of an archive by name, without the folder that all are in."""
    found: Files = {}
    with tarfile.open(place) as archive:
        for member in archive.getmembers():
            file = archive.extractfile(member) if member.isfile() else None
            if file is not None:
                found[member.name.partition("/")[2]] = file.read()
    return found


def under_control() -> set[str] | None:
    """Return the names of all files under version control but links; None without control."""
    if not (ROOT / ".git").exists():
        return None
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    names = done.stdout.strip("\0").split("\0")
    return {name for name in names if not (ROOT / name).is_symlink()}


def differences(what: str, there: Iterable[str], wanted: Iterable[str]) -> list[str]:
    """Return a line for each name that is missing or too much."""
    there, wanted = set(there), set(wanted)
    missing = [f"{what} lacks {name}" for name in sorted(wanted - there)]
    return missing + [
        f"{what} has {name}, which nobody asked for" for name in sorted(there - wanted)
    ]


def wrong_in_archive(files: Files, wanted: set[str] | None) -> list[str]:
    """Return what is wrong with the content of an archive."""
    made = {name for name in files if MADE.fullmatch(name)}
    return differences("the archive", files.keys() - made, wanted or files.keys() - made)


def wrong_in_wheel(files: Files, wanted: set[str]) -> list[str]:
    """Return what is wrong with the content of a wheel; of what is wanted it has the package."""
    folder = next((name.partition("/")[0] for name in files if name.endswith("/METADATA")), "")
    code = {name for name in files if not name.startswith(f"{folder}/")}
    about = {name.removeprefix(f"{folder}/") for name in files.keys() - code}
    package = {name for name in wanted if name.startswith("card_opt/")}
    return differences("the wheel", code, package) + differences("its folder", about, DESCRIBING)


def wrong_in_texts(what: str, files: Files) -> list[str]:
    """Return a line for each file that names a place on a machine."""
    texts = {name: text for name, text in files.items() if Path(name).suffix in TEXTS}
    return [f"{what}: {name} names a place" for name, text in texts.items() if OURS.search(text)]


def wrong_in_metadata(metadata: str) -> list[str]:
    """Return what is missing in a wheel's description of itself, or would not be shown."""
    from readme_renderer import markdown

    said = Parser().parsestr(metadata)
    wrong = [f"the metadata have no {field}" for field in ASKED if not said.get(field)]
    text = said.get_payload()
    page = (
        markdown.render(str(text)) if said["Description-Content-Type"] == "text/markdown" else None
    )
    if not page:
        return [*wrong, "the description cannot be shown"]
    links = re.findall(r'(?:href|src)="([^"]*)"', page)
    lost = [link for link in links if not re.match(r"https?://|#", link)]
    return wrong + [f"the description links to {link}, which an index has not" for link in lost]


def main() -> None:
    """Check what is named on the command line."""
    place, *wheels = map(Path, sys.argv[1:])
    archive, (wheel, *others) = of_archive(place), map(of_wheel, wheels)
    wanted = under_control()
    wrong = wrong_in_archive(archive, wanted) + wrong_in_wheel(wheel, wanted or set(archive))
    wrong += wrong_in_texts("the wheel", wheel) + wrong_in_texts("the archive", archive)
    metadata = next(text for name, text in wheel.items() if name.endswith("/METADATA"))
    wrong += wrong_in_metadata(metadata.decode())
    for other in others:
        names = sorted({*wheel, *other})
        wrong += [f"wheels differ in {n}" for n in names if wheel.get(n) != other.get(n)]
    for made in (place, wheels[0]):
        print(f"{made.name}: {made.stat().st_size / 1e6:.2f} MB")
    sys.exit("\n".join(wrong) if wrong else 0)


if __name__ == "__main__":
    main()
