"""Makes the Debian packages of the built trees: `python3 dev.py package --deb`.

debian/ is laid together below the build folder: what stands beside this file, and what is made here
of the project's own texts (changelog, copyright, manual pages, icons, entries of menus).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterable
from datetime import UTC, date, datetime
from email.utils import format_datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "packaging" / "debian"
LINUX = ROOT / "packaging" / "linux"
sys.path[:0] = [str(ROOT), str(ROOT / "packaging"), str(LINUX)]

import icons  # noqa: E402
import man_pages  # noqa: E402
import metainfo  # noqa: E402

from app.version import VERSION  # noqa: E402

PACKAGES = {"agent": "callside", "supervisor": "callside-supervisor"}
"""The package of each flavour."""
MAINTAINER = "The Callside developers <callside@callside.example>"

_MADE_HERE = ("deb.py", "chroots", "__pycache__")
_NO_DOCUMENTS = ("decisions", "pictures", "languages")


def build(trees: dict[str, Path], out: Path, epoch: int, version: str = VERSION) -> list[Path]:
    """Make the package of each flavour whose built tree is named; gives the .deb files.

    `epoch` is the time of all that is made, in seconds. Raises `subprocess.CalledProcessError`.
    """
    day = datetime.fromtimestamp(epoch, tz=UTC)
    work = out / "work"
    source = work / "source"
    shutil.rmtree(work, ignore_errors=True)
    lay_out(source, trees, day, version)
    names = [PACKAGES[flavour] for flavour in trees]
    settings = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(epoch),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
    # What debhelper would be asked for in a chroot of its own is here, or it says so itself.
    command = ["dpkg-buildpackage", "--build=binary", "--no-sign", "--no-check-builddeps"]
    # A folder's rights would follow the umask of whoever builds.
    subprocess.run([*command], cwd=source, env=settings, check=True, umask=0o022)
    made = [place for name in names for place in sorted(work.glob(f"{name}_*.deb"))]
    return [Path(shutil.copy2(place, out / place.name)) for place in made]


def lay_out(source: Path, trees: dict[str, Path], day: datetime, version: str) -> None:
    """Lay together what debian/rules works with."""
    shutil.copytree(HERE, source / "debian", ignore=shutil.ignore_patterns(*_MADE_HERE))
    _write(source / "debian" / "control", control(trees))
    (source / "debian" / "changelog").write_text(changelog(day, version), encoding="utf-8")
    for flavour, tree in trees.items():
        # Linked file by file: debhelper takes the copy whose rights it changes.
        here = source / "trees" / flavour / "callside"
        shutil.copytree(tree, here, symlinks=True, copy_function=os.link)
    for program, name in icons.DESKTOP_NAMES.items():
        share = source / "share" / program
        icons.hicolor(program, share / "icons" / "hicolor")
        _write(share / "metainfo" / f"{name}.metainfo.xml", metainfo.metainfo(name, day.date()))
        entries = share / "applications"
        entries.mkdir()
        shutil.copy(LINUX / f"{name}.desktop", entries)
    links = LINUX / "org.callside.Callside.Link.desktop"
    shutil.copy(links, source / "share" / "callside" / "applications")
    man_pages.write(source / "share" / "callside" / "man" / "man1", day.date())
    shutil.copytree(
        ROOT / "docs",
        source / "docs",
        ignore=lambda _folder, names: [name for name in names if not _is_document(name)],
    )
    shutil.copy(ROOT / "CHANGELOG.md", source / "docs")
    lay_out_examples(source / "examples")


def lay_out_examples(folder: Path) -> None:
    """What IT may copy and change: a policy, and the start of the window with every session."""
    (folder / "policies").mkdir(parents=True)
    for name in ("sample.json", "callside.schema.json"):
        shutil.copy(ROOT / "packaging" / "policies" / name, folder / "policies")
    shutil.copytree(LINUX / "autostart", folder / "autostart")


def control(flavours: Iterable[str]) -> str:
    """debian/control with the packages of these flavours."""
    head, *packages = (HERE / "control").read_text(encoding="utf-8").split("\n\n")
    wanted = {f"Package: {PACKAGES[flavour]}" for flavour in flavours}
    return "\n\n".join([head, *(part for part in packages if part.split("\n")[0] in wanted)]) + "\n"


def changelog(day: datetime, version: str) -> str:
    """CHANGELOG.md as dpkg reads it."""
    parts = []
    for release in metainfo.releases(day.date()):
        parts.append(f"callside ({release.version}) stable; urgency=medium\n")
        lines = [
            textwrap.fill(change, 78, initial_indent="  * ", subsequent_indent="    ")
            for change in release.changes
        ]
        when = day if release.day == day.date() else _noon(release.day)
        parts += ["\n".join(lines), "", f" -- {MAINTAINER}  {format_datetime(when)}", ""]
    text = "\n".join(parts)
    # A rebuilt package of another version than the program's is for tests of upgrades.
    return text.replace(f"callside ({VERSION})", f"callside ({version})", 1)


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def _is_document(name: str) -> bool:
    return name.endswith(".md") or (not Path(name).suffix and name not in _NO_DOCUMENTS)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
