"""`python3 dev.py package --windows`: the programs of Windows and their installers, made on Linux.

    package --windows [--flavour agent] [--compare] [--trees FOLDER]

Below `build/package/windows`: a tree, an MSI package and a setup program for each flavour.
`--compare` builds everything a second time and compares byte by byte. `--trees` takes trees that
are built already (FOLDER/FLAVOUR/callside), as a release does with those that Windows itself built.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging"), str(ROOT / "packaging" / "windows")]

import msi  # noqa: E402 - found by the line above
import nsis  # noqa: E402
import trees  # noqa: E402
from build_tree import BUILD, FLAVOURS, epoch  # noqa: E402
from manifest import differences, digest, size  # noqa: E402

from app.version import VERSION  # noqa: E402

OUT = BUILD / "windows"
WINE_MARKS = (b"Wine builtin DLL", b"Wine placeholder DLL")
"""What Wine writes into the head of its own libraries (byte 64)."""


def names(flavour: str, version: str = VERSION) -> tuple[str, str]:
    """What the MSI package and the setup program of a flavour are called."""
    program = "callside" if flavour == "agent" else f"callside-{flavour}"
    return f"{program}-{version}-x64.msi", f"{program}-{version}-x64-setup.exe"


def make(flavour: str, out: Path, built: Path | None = None) -> list[Path]:
    """Make tree and installers of one flavour below a folder; gives the tree and both files."""
    when = epoch()
    tree = _timed("tree", lambda: built or trees.build(flavour, out / flavour, when))
    if found := strangers(tree):
        sys.exit(f"These belong to Wine or to its test aids, and to no package: {found}")
    package, setup = (out / name for name in names(flavour))
    _timed("MSI", lambda: msi.make(tree, flavour, VERSION, package, when))
    _timed("setup program", lambda: nsis.make(tree, flavour, VERSION, setup, when))
    return [tree, package, setup]


def strangers(tree: Path) -> list[str]:
    """Files of a tree that are Wine's own, or that stand in for what Wine lacks (wine_aids)."""
    aids = {f"{aid.stem}.dll" for aid in (Path(__file__).parent / "wine_aids").glob("*.c")}
    aids |= {f"wine_{name}" for name in aids}
    return [
        str(path.relative_to(tree))
        for path in sorted(tree.rglob("*"))
        if path.is_file() and (path.name.lower() in aids or _head(path)[64:].startswith(WINE_MARKS))
    ]


def main(arguments: list[str]) -> int:
    """Make what is asked for; 1 where two builds differ."""
    parser = argparse.ArgumentParser(prog="dev.py package --windows", description=__doc__)
    parser.add_argument("--flavour", choices=FLAVOURS, action="append")
    parser.add_argument("--compare", action="store_true", help="build again and compare")
    parser.add_argument("--trees", type=Path, metavar="FOLDER", help="take built trees from there")
    chosen = parser.parse_args(arguments)
    OUT.mkdir(parents=True, exist_ok=True)
    differing = []
    for flavour in chosen.flavour or FLAVOURS:
        built = chosen.trees / flavour / "callside" if chosen.trees else None
        if built:
            trees.complete(built, flavour)
            trees.date(built, epoch())
        made = make(flavour, OUT, built)
        print(f"{flavour}: " + ", ".join(_told(path) for path in made), flush=True)
        print(f"  sum of all files of the tree: {digest(made[0])}", flush=True)
        if chosen.compare:
            again = make(flavour, OUT / "again", built)
            unlike = differences(made[0], again[0])
            pairs = zip(made[1:], again[1:], strict=True)
            unlike += [one.name for one, two in pairs if one.read_bytes() != two.read_bytes()]
            differing += unlike
            if not unlike:
                print(f"  tree, MSI and setup program of {flavour}: the same, made again")
    for name in differing:
        print(f"  not the same: {name}")
    return 1 if differing else 0


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(96)


def _told(path: Path) -> str:
    bytes_ = size(path) if path.is_dir() else path.stat().st_size
    return f"{path.name} {bytes_ / 1e6:.1f} MB"


def _timed(what: str, make_it: Callable[[], Path]) -> Path:
    began = time.monotonic()
    made = make_it()
    print(f"  {what}: {time.monotonic() - began:.0f} s", flush=True)
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
