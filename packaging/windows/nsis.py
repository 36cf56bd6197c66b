"""The setup program (NSIS) of a built tree, for houses that hand out no MSI packages.

What it does stands in `callside.nsi`; the lists of what it brings and of what a removal deletes are
made here: so nothing else in the program's folder is ever touched, and the same tree and time give
the same bytes, in whatever order a disk would have listed the files.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from icons import AGENT, ico
from msi import NAMES

SOURCE = Path(__file__).with_name("callside.nsi")
WHOLE = "_internal"
"""The folder that is removed whole: all in it is the bundler's."""


def make(
    tree: Path, flavour: str, version: str, goal: Path, epoch: str, *, quickly: bool = False
) -> Path:
    """Write the setup program of a tree and return it; `epoch` is the time that it is given.

    Packed `quickly` it is half as large again, and done in a tenth of the time: for trials.
    Raises `subprocess.CalledProcessError` where makensis refuses.
    """
    goal.parent.mkdir(parents=True, exist_ok=True)
    goal.unlink(missing_ok=True)
    work = goal.parent / "work"
    work.mkdir(exist_ok=True)
    icon, lists = work / "callside.ico", work / f"{goal.stem}.nsh"
    icon.write_bytes(ico(AGENT))
    lists.write_text(brought(tree) + removed(tree), "utf-8")
    variables = {
        "NAME": NAMES[flavour],
        "FLAVOUR": flavour,
        "VERSION": version,
        "LICENSE": str((tree / "LICENSE.txt").absolute()),
        "ICON": str(icon.absolute()),
        "LISTED": str(lists.absolute()),
        "OUT": str(goal.absolute()),
    }
    variables |= {"QUICKLY": "1"} if quickly else {}
    told = [f"-D{name}={value}" for name, value in variables.items()]
    words = ["makensis", "-V2", "-WX", *told, str(SOURCE)]
    subprocess.run(words, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": epoch})
    return goal


def brought(tree: Path) -> str:
    """What an installation writes: every file of the tree, in a fixed order."""
    lines, folder = [], None
    for path in sorted((path for path in tree.rglob("*") if path.is_file()), key=_by_folder):
        if path.parent != folder:
            folder = path.parent
            place = "\\".join(("$INSTDIR", *map(_literal, folder.relative_to(tree).parts)))
            lines.append(f'  SetOutPath "{place}"')
        lines.append(f'  File "/oname={_literal(path.name)}" "{_literal(str(path.absolute()))}"')
    return "\n".join(["!macro InstallListed", *lines, "!macroend", ""])


def removed(tree: Path) -> str:
    """What a removal deletes beside `_internal`: the tree's own files, then folders if empty."""
    lines, folders = [], []
    for path in sorted(tree.rglob("*")):
        name = path.relative_to(tree)
        if name.parts[0] == WHOLE:
            continue
        place = "\\".join(map(_literal, name.parts))
        if path.is_dir():
            folders.insert(0, f'  RMDir "$INSTDIR\\{place}"')
        else:
            lines.append(f'  Delete "$INSTDIR\\{place}"')
    return "\n".join(["!macro RemoveListed", *lines, *folders, "!macroend", ""])


def _by_folder(path: Path) -> tuple[Path, str]:
    return path.parent, path.name


def _literal(name: str) -> str:
    """A name as a script says it: a dollar sign would begin a variable."""
    return name.replace("$", "$$")
