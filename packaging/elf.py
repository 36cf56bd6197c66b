"""Programs and libraries of Linux, made the same wherever they were built."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path


def elf_files(tree: Path) -> Iterator[Path]:
    """Every program and library in a folder, in a fixed order."""
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def finish(tree: Path, folders: Iterable[str]) -> None:
    """Take out of each library what only the building machine has: its folders, and symbols."""
    of_the_machine = tuple(folders)
    for library in elf_files(tree):
        if _is_program(library):
            # Its archive hangs behind the last section: strip and patchelf would cut it off.
            continue
        library.chmod(0o755)
        strip_search_path(library)
        # What its maker stripped already is left alone: some do not bear it twice (patchelf's).
        if _has_symbols(library):
            subprocess.run(["strip", "--strip-unneeded", library], check=True)
        blank_out(library, of_the_machine)


def strip_search_path(library: Path) -> None:
    """Leave only places inside of the tree where a library looks for others."""
    asked = subprocess.run(
        ["patchelf", "--print-rpath", library], capture_output=True, text=True, check=True
    ).stdout.strip()
    kept = [place for place in asked.split(":") if place.startswith("$ORIGIN")]
    if asked and kept != asked.split(":"):
        change = ["--set-rpath", ":".join(kept)] if kept else ["--remove-rpath"]
        subprocess.run(["patchelf", *change, library], check=True)


def blank_out(file: Path, folders: Iterable[str]) -> None:
    """Put slashes in the place of folders of this machine, wherever a file names them.

    Lengths stay, and so does what follows: compilers let other texts begin in the middle of one.
    """
    content = file.read_bytes()
    changed = content
    for folder in folders:
        name = os.fsencode(folder.rstrip("/") + "/")
        changed = changed.replace(name, b"/" * len(name))
    if changed != content:
        file.write_bytes(changed)


def _is_program(path: Path) -> bool:
    return b"MEI\014\013\012\013\016" in path.read_bytes()[-4096:]


def _has_symbols(path: Path) -> bool:
    if not shutil.which("readelf"):
        return False
    sections = subprocess.run(
        ["readelf", "--sections", "--wide", path], capture_output=True, text=True, check=True
    ).stdout
    return bool(re.search(r"\s\.(symtab|debug_info)\s", sections))
