"""What exactly a built tree is: a sum for every file, and one for all of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path


def entries(tree: Path) -> Iterator[tuple[str, str]]:
    """Every file and link by its name in the tree, in a fixed order, with what it is.

    A file is its SHA-256, with an `x` before it where it may be run; a link is where it leads.
    """
    for path in sorted(tree.rglob("*"), key=lambda each: each.relative_to(tree).as_posix()):
        name = path.relative_to(tree).as_posix()
        if path.is_symlink():
            yield name, f"-> {path.readlink().as_posix()}"
        elif path.is_file():
            runs = "x" if path.stat().st_mode & 0o100 else " "
            yield name, f"{runs}{hashlib.sha256(path.read_bytes()).hexdigest()}"


def digest(tree: Path) -> str:
    """One sum for the whole tree."""
    whole = hashlib.sha256()
    for name, what in entries(tree):
        whole.update(f"{what}  {name}\n".encode())
    return whole.hexdigest()


def write_sums(tree: Path, target: Path) -> None:
    """Write the sums of all files as `sha256sum --check` reads them."""
    lines = (f"{what[1:]}  {name}\n" for name, what in entries(tree) if not what.startswith("->"))
    target.write_text("".join(lines), encoding="utf-8")


def differences(one: Path, other: Path) -> list[str]:
    """The names of what is not the same in two trees."""
    first, second = dict(entries(one)), dict(entries(other))
    return sorted(name for name in {*first, *second} if first.get(name) != second.get(name))


def size(tree: Path) -> int:
    """Bytes of all files of a tree."""
    return sum(path.stat().st_size for path in tree.rglob("*") if _is_own(path))


def _is_own(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
