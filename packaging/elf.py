"""Programs and libraries of Linux, made the same wherever they were built."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

_LOAD = 1
"""The kind of a piece of a program that is mapped into memory (elf(5), PT_LOAD)."""


def elf_files(tree: Path) -> Iterator[Path]:
    """Every program and library in a folder, in a fixed order.

    Not the extensions of DuckDB, which are signed at their end.
    """
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.suffix != ".duckdb_extension":
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
        strip_symbols(library)
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


def strip_symbols(library: Path) -> None:
    """Leave out what only debuggers read, unless the loader would refuse what is left.

    `strip` breaks some of the libraries that auditwheel has moved: their pieces come to lie where
    no page begins.
    """
    with tempfile.TemporaryDirectory() as folder:
        stripped = Path(folder) / library.name
        subprocess.run(["strip", "--strip-unneeded", "-o", stripped, library], check=True)
        if lies_on_pages(stripped):
            shutil.copyfile(stripped, library)


def lies_on_pages(library: Path) -> bool:
    """Whether the loader can map each piece of a library (ELF, 64 bit, little-endian)."""
    content = library.read_bytes()
    (start,) = struct.unpack_from("<Q", content, 0x20)
    size, count = struct.unpack_from("<HH", content, 0x36)
    for number in range(count):
        kind, _, offset, address, _, _, _, align = struct.unpack_from(
            "<IIQQQQQQ", content, start + number * size
        )
        if kind == _LOAD and align > 1 and (address - offset) % align:
            return False
    return True


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
