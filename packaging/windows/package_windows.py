"""`python3 dev.py package --windows`: the programs of Windows and their installers, made on Linux.

    package --windows [--flavour agent] [--compare] [--trees FOLDER] [--key KEY.p12]

Below `build/package/windows`: a tree, an MSI package and a setup program for each flavour, and
`SHA256SUMS` of what is handed out. `--compare` builds everything a second time, from a copy of the
source in another folder with a Windows and a Python of its own, and compares byte by byte.
`--trees` takes trees that are built already (FOLDER/FLAVOUR/callside), as a release does with those
that Windows itself built. `--key` signs programs and installers with that key (PKCS#12).
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging"), str(ROOT / "packaging" / "windows")]

import msi  # noqa: E402 - found by the line above
import nsis  # noqa: E402
import signing  # noqa: E402
import trees  # noqa: E402
from build_tree import BUILD, FLAVOURS, copy_of_source, epoch, traces  # noqa: E402
from manifest import differences, digest, size, write_sums  # noqa: E402
from wine import windows_path  # noqa: E402

from app.version import VERSION  # noqa: E402

OUT = BUILD / "windows"
HERE = Path(__file__).resolve().relative_to(ROOT)
TOLD_EVERY_S = 30
WINE_MARKS = (b"Wine builtin DLL", b"Wine placeholder DLL")
"""What Wine writes into the head of its own libraries (byte 64)."""


def names(flavour: str, version: str = VERSION) -> tuple[str, str]:
    """What the MSI package and the setup program of a flavour are called."""
    program = "callside" if flavour == "agent" else f"callside-{flavour}"
    return f"{program}-{version}-x64.msi", f"{program}-{version}-x64-setup.exe"


def make(
    flavour: str, out: Path, built: Path | None = None, key: signing.Key | None = None
) -> tuple[Path, Path, Path]:
    """Make tree and installers of one flavour below a folder; gives the tree and both files.

    A tree that was `built` already is only packed. Leaves with words where something is unfit.
    """
    when = epoch()
    tree = built or out / flavour / "callside"
    if not built:
        with step(f"{flavour}: tree"):
            trees.build(flavour, out / flavour, when)
        with step(f"{flavour}: self-test under Wine"):
            trees.try_out(tree)
    if found := strangers(tree):
        sys.exit(f"These belong to Wine or to its test aids, and to no package: {found}")
    if traces(tree, flavour, Path(windows_path(ROOT))):
        sys.exit("These name a folder of this machine.")
    if key:
        with step(f"{flavour}: signatures"):
            signing.sign_all([tree], key)
            trees.date(tree, when)
    (out / flavour).mkdir(parents=True, exist_ok=True)
    write_sums(tree, out / flavour / "SHA256SUMS")
    package, setup = (out / name for name in names(flavour))
    with step(f"{flavour}: MSI"):
        msi.make(tree, flavour, VERSION, package, when)
    with step(f"{flavour}: setup program", setup):
        nsis.make(tree, flavour, VERSION, setup, when)
    if key:
        signing.sign_all([package, setup], key)
    return tree, package, setup


@contextmanager
def step(what: str, growing: Path | None = None) -> Iterator[None]:
    """Say every half minute that it goes on, with the size of a file that grows, and its time."""
    began = time.monotonic()
    is_over = threading.Event()

    def took() -> str:
        written = growing.stat().st_size if growing and growing.exists() else 0
        more = f", {written / 1e6:.0f} MB" if written else ""
        return f"{time.monotonic() - began:.0f} s{more}"

    def tell() -> None:
        while not is_over.wait(TOLD_EVERY_S):
            print(f"    {what}: {took()} so far", flush=True)

    teller = threading.Thread(target=tell, daemon=True)
    print(f"  {what} …", flush=True)
    teller.start()
    try:
        yield
    finally:
        is_over.set()
        teller.join()
    print(f"  {what}: {took()}", flush=True)


def strangers(tree: Path) -> list[str]:
    """Files of a tree that are Wine's own, or that stand in for what Wine lacks (wine_aids)."""
    aids = {f"{aid.stem}.dll" for aid in (Path(__file__).parent / "wine_aids").glob("*.c")}
    aids |= {f"wine_{name}" for name in aids}
    return [
        str(path.relative_to(tree))
        for path in sorted(tree.rglob("*"))
        if path.is_file() and (path.name.lower() in aids or _head(path)[64:].startswith(WINE_MARKS))
    ]


def made_again(flavour: str, made: Sequence[Path], built: Path | None) -> list[str]:
    """Make a flavour once more in another folder; gives the names of what is not the same.

    From a copy of the source, by a Windows and a Python of its own; or, of a tree that was `built`
    elsewhere, the installers of a copy of that.
    """
    with tempfile.TemporaryDirectory(prefix="callside-again-") as folder:
        source = copy_of_source(Path(folder) / "some" / "where")
        words = [sys.executable, str(source / HERE), "--flavour", flavour]
        if built:
            copied = source / "trees" / flavour / "callside"
            shutil.copytree(built, copied)
            words += ["--trees", str(source / "trees")]
        told = {**os.environ, "SOURCE_DATE_EPOCH": epoch()}
        subprocess.run(words, cwd=source, env=told, check=True)
        out = source / OUT.relative_to(ROOT)
        unlike = differences(made[0], copied if built else out / flavour / "callside")
        return unlike + [
            one.name for one in made[1:] if one.read_bytes() != (out / one.name).read_bytes()
        ]


def main(arguments: list[str]) -> int:
    """Make what is asked for; 1 where two builds differ."""
    parser = argparse.ArgumentParser(prog="dev.py package --windows", description=__doc__)
    parser.add_argument("--flavour", choices=FLAVOURS, action="append")
    parser.add_argument("--compare", action="store_true", help="build again elsewhere and compare")
    parser.add_argument("--trees", type=Path, metavar="FOLDER", help="take built trees from there")
    parser.add_argument("--key", type=Path, metavar="KEY.p12", help="sign with this key")
    parser.add_argument("--password-file", type=Path, help="the password of the key")
    chosen = parser.parse_args(arguments)
    if chosen.key and chosen.compare:
        parser.error("a signature has a time in it: compare what is not signed")
    key = signing.Key(chosen.key, chosen.password_file) if chosen.key else None
    OUT.mkdir(parents=True, exist_ok=True)
    differing, sums = [], []
    for flavour in chosen.flavour or FLAVOURS:
        built = chosen.trees / flavour / "callside" if chosen.trees else None
        if built:
            trees.complete(built, flavour)
            trees.date(built, epoch())
        made = make(flavour, OUT, built, key)
        sums += [f"{digest(made[0])}  {flavour}/callside (all its files)"]
        sums += [f"{_sum(path)}  {path.name}" for path in made[1:]]
        print(f"{flavour}: " + ", ".join(_told(path) for path in made), flush=True)
        if chosen.compare:
            with step(f"{flavour}: all of it again, in another folder"):
                unlike = made_again(flavour, made, built)
            differing += unlike
            if not unlike:
                print(f"  tree, MSI and setup program of {flavour}: the same, made again")
    files = [line for line in sums if "(" not in line]
    (OUT / "SHA256SUMS").write_text("\n".join([*files, ""]), "utf-8")
    print(*sums, sep="\n")
    for name in differing:
        print(f"  not the same: {name}")
    return 1 if differing else 0


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(96)


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _told(path: Path) -> str:
    if path.is_dir():
        count = sum(1 for each in path.rglob("*") if each.is_file())
        return f"tree {size(path) / 1e6:.1f} MB in {count} files"
    return f"{path.name} {path.stat().st_size / 1e6:.1f} MB"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
