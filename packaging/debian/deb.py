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
sys.path[:0] = [str(HERE), str(LINUX), str(ROOT / "packaging"), str(ROOT)]

import dep5  # noqa: E402
import icons  # noqa: E402
import man_pages  # noqa: E402
import metainfo  # noqa: E402

PACKAGES = {"agent": "callside", "supervisor": "callside-supervisor"}
"""The package of each flavour."""
MAINTAINER = "The Callside developers <callside@callside.example>"

_MADE_HERE = ("deb.py", "dep5.py", "__pycache__")
_NO_DOCUMENTS = ("decisions", "pictures", "languages")


def build(trees: dict[str, Path], out: Path, epoch: int, *, quick: bool = False) -> list[Path]:
    """Make the package of each flavour whose built tree is named; gives the .deb files.

    `epoch` is the time of all that is made, in seconds; `quick` compresses less, for tests.
    Raises `subprocess.CalledProcessError`.
    """
    day = datetime.fromtimestamp(epoch, tz=UTC)
    work = out / "work"
    source = work / "source"
    shutil.rmtree(work, ignore_errors=True)
    lay_out(source, trees, day)
    names = [PACKAGES[flavour] for flavour in trees]
    settings = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(epoch),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "CALLSIDE_COMPRESSION": "-Zgzip -z1" if quick else "-Zxz",
    }
    # dev.py has installed what is needed, from elsewhere perhaps than dpkg looks.
    command = ["dpkg-buildpackage", "--build=binary", "--no-sign", "--no-check-builddeps"]
    with (work / "build.log").open("w", encoding="utf-8") as log:
        # The rights of folders would follow the umask of whoever builds.
        subprocess.run(
            command, cwd=source, env=settings, check=True, umask=0o022, stdout=log, stderr=log
        )
    made = [place for name in names for place in sorted(work.glob(f"{name}_*.deb"))]
    return [Path(shutil.copy2(place, out / place.name)) for place in made]


def lay_out(source: Path, trees: dict[str, Path], day: datetime) -> None:
    """Lay together what debian/rules works with."""
    debian = source / "debian"
    shutil.copytree(HERE, debian, ignore=shutil.ignore_patterns(*_MADE_HERE))
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    for flavour, tree in trees.items():
        _write(debian / f"{PACKAGES[flavour]}.copyright", dep5.copyright_of(tree, licence))
    for shared in debian.glob("both.*"):
        for flavour in trees:
            shutil.copy(shared, debian / f"{PACKAGES[flavour]}{shared.suffix}")
        shared.unlink()
    _write(debian / "control", control(trees))
    _write(debian / "changelog", changelog(day))
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


def changelog(day: datetime) -> str:
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
    return "\n".join(parts)


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def _is_document(name: str) -> bool:
    return name.endswith(".md") or (not Path(name).suffix and name not in _NO_DOCUMENTS)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def is_clean(package: Path) -> bool:
    """Ask lintian about a package, and print what it has to say."""
    asked = ["lintian", "--fail-on", "error,warning", "--tag-display-limit", "0", package]
    return subprocess.run([str(word) for word in asked]).returncode == 0


def main(arguments: list[str]) -> int:
    """Make the packages of the trees; those that are not built yet are built first."""
    import argparse

    from build_tree import BUILD, FLAVOURS, epoch
    from package import make

    parser = argparse.ArgumentParser(prog="dev.py package --deb", description=__doc__)
    parser.add_argument("--flavour", choices=FLAVOURS, action="append", help="Only this one.")
    parser.add_argument("--quick", action="store_true", help="Compress less: for tests.")
    parser.add_argument(
        "--compare", action="store_true", help="Make them again; fail where a byte differs."
    )
    chosen = parser.parse_args(arguments)
    flavours = chosen.flavour or FLAVOURS
    trees = {flavour: BUILD / flavour / "callside" for flavour in flavours}
    if not all(tree.is_dir() or make(flavour) for flavour, tree in trees.items()):
        return 1
    out, when = BUILD / "deb", int(epoch())
    out.mkdir(parents=True, exist_ok=True)
    made = build(trees, out, when, quick=chosen.quick)
    fit = True
    for package in made:
        print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.1f} MB", flush=True)
        fit &= is_clean(package)
    if chosen.compare:
        first = {package.name: package.read_bytes() for package in made}
        for package in build(trees, out, when, quick=chosen.quick):
            same = package.read_bytes() == first[package.name]
            print(f"  {package.name} is {'' if same else 'NOT '}the same, made again", flush=True)
            fit &= same
    return 0 if fit else 1
