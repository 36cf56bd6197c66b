"""Looks for folders of the building machine in a tree, in the archives of its programs, too.

    PYTHON traces.py TREE FOLDER…

The Python is that of an environment that builds: its PyInstaller reads the archives. Prints the
file and the folder of each trace; ends with 1 where there is one.
"""

from __future__ import annotations

import os
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader
from PyInstaller.loader.pyimod01_archive import ArchiveReadError


def contents(tree: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a tree by its name, and every member of an archive in it."""
    for path in sorted(tree.rglob("*")):
        if path.is_symlink():
            yield path.relative_to(tree).as_posix(), os.fsencode(path.readlink())
        elif path.is_file():
            yield path.relative_to(tree).as_posix(), path.read_bytes()
            yield from _members(path)


def _members(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield f"{path.name}:{name}", archive.read(name)
        return
    try:
        program = CArchiveReader(str(path))
    except ArchiveReadError:
        return
    for name in program.toc:
        if name == "PYZ.pyz":
            modules = program.open_embedded_archive(name)
            for module in modules.toc:
                yield f"{path.name}:{module}", modules.extract(module, raw=True) or b""
        else:
            yield f"{path.name}:{name}", program.extract(name)


def traces(tree: Path, folders: list[str]) -> Iterator[tuple[str, str]]:
    """Where a folder is named: the file, and which folder."""
    wanted = [(folder, os.fsencode(folder)) for folder in folders]
    for name, content in contents(tree):
        for folder, sought in wanted:
            if sought in content:
                yield name, folder


def main(arguments: list[str]) -> int:
    """Print every trace; 1 where there is one."""
    tree, *folders = arguments
    found = list(traces(Path(tree), folders))
    for name, folder in found:
        print(f"{name} names {folder}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
