"""The programs of Windows, built under Wine by the same spec as everywhere else.

A release is built on Windows, with python.org's current Python: `python dev.py package` there runs
the same spec, and the installers are made of that tree (`package --windows --trees FOLDER`).
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging"), str(ROOT / "packaging" / "windows")]

import completing  # noqa: E402 - found by the line above
import notices  # noqa: E402
import windows_python  # noqa: E402
from wine import FOLDER, Prefix, windows_path  # noqa: E402

PINS = {"agent": "run", "supervisor": "supervisor"}
POLICIES = ROOT / "packaging" / "policies"
LEFT_OUT_OF_POLICIES = {".mobileconfig"}
PYTHON_RELEASE = "3.11.9"
"""Which Python `windows_python` makes; the notices and the list of parts name it."""
BUILD_S, TRIED_S = 3600, 300


def build(flavour: str, out: Path, epoch: str) -> Path:
    """Build one flavour below a folder and return its tree; `epoch` is the time of its files.

    Leaves with the bundler's words where that fails.
    """
    shutil.rmtree(out, ignore_errors=True)
    work = out / "work"
    work.mkdir(parents=True)
    requirements = ROOT / "requirements"
    pins = (requirements / f"{PINS[flavour]}.txt", requirements / "package.txt")
    python = windows_python.make(FOLDER / f"python-{flavour}", *pins)
    settings = {
        "CALLSIDE_FLAVOUR": flavour,
        "SOURCE_DATE_EPOCH": epoch,
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYINSTALLER_CONFIG_DIR": windows_path(work / "cache"),
    }
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    words += ["--distpath", windows_path(out), "--workpath", windows_path(work)]
    words += [windows_path(ROOT / "packaging" / "callside.spec")]
    windows = Prefix(FOLDER / "prefix-of-builds")
    windows.make()
    said = windows.must(python, *words, timeout_s=BUILD_S, environment=settings)
    (work / "said.txt").write_text(said, "utf-8")
    tree = out / "callside"
    complete(tree, flavour)
    date(tree, epoch)
    return tree


def complete(tree: Path, flavour: str) -> None:
    """Put beside the programs what they owe others, and the policy templates for IT.

    A tree that Windows itself has built has its licences, notices and list of parts already.
    """
    if not (tree / notices.NAME).exists():
        python = FOLDER / f"python-{flavour}"
        completing.complete(
            tree,
            flavour,
            system="windows",
            site=python / "Lib" / "site-packages",
            python=PYTHON_RELEASE,
            python_licence=python / "LICENSE.txt",
        )
    for file in sorted(POLICIES.rglob("*")):
        if file.is_file() and file.suffix not in LEFT_OUT_OF_POLICIES:
            goal = tree / "policies" / file.relative_to(POLICIES)
            goal.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, goal)


def try_out(tree: Path) -> None:
    """Let a built tree try each of its parts, under Wine; leave with its words where one fails."""
    windows = Prefix(FOLDER / "prefix-of-builds")
    windows.make()
    for line in windows.must(tree / "callside.exe", "--selftest", timeout_s=TRIED_S).splitlines():
        if not line.startswith("ok "):
            sys.exit(f"The built program says: {line}")


def date(tree: Path, epoch: str) -> None:
    """Give every file of a tree the same time and the same rights: installers note both."""
    for path in sorted(tree.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
        os.utime(path, (int(epoch), int(epoch)))
