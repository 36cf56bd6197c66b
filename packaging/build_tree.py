"""One built tree: the bundler's work, and what is done to it afterwards."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from elf import finish
from environment import environment, python_of

ROOT = Path(__file__).resolve().parents[1]
FLAVOURS = ("agent", "supervisor")
BUILD = ROOT / "build" / "package"


def epoch() -> str:
    """The one time of a build, as seconds: what is asked for, else that of the last commit.

    A source archive knows no commits: the last day that its list of changes names counts there.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True
    )
    if asked.returncode == 0 and asked.stdout.strip():
        return asked.stdout.strip()
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    days = re.findall(r"^## .* – (\d{4}-\d\d-\d\d)$", changes, flags=re.MULTILINE)
    day = datetime.fromisoformat(days[0]) if days else datetime(2025, 1, 1)  # noqa: DTZ001 - below
    return f"{day.replace(tzinfo=UTC).timestamp():.0f}"


def build(flavour: str, out: Path, source: Path = ROOT) -> Path:
    """Build one flavour of the project in `source` below a folder of its own; return the tree.

    Raises `subprocess.CalledProcessError` after what the bundler said.
    """
    made_of = environment(flavour)
    work = out / "work"
    shutil.rmtree(out, ignore_errors=True)
    work.mkdir(parents=True)
    settings = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    settings |= {
        "CALLSIDE_FLAVOUR": flavour,
        "SOURCE_DATE_EPOCH": epoch(),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [python_of(made_of), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", out, "--workpath", work, source / "packaging" / "callside.spec"]
    subprocess.run([str(word) for word in command], cwd=source, env=settings, check=True)
    tree = out / "callside"
    if sys.platform == "linux":
        (tree / "callside-window").symlink_to("callside")
        finish(tree, folders_of_python())
    return tree


def set_times(tree: Path) -> None:
    """Give everything in a tree the one time of the build."""
    when = int(epoch())
    for path in (*tree.rglob("*"), tree):
        os.utime(path, (when, when), follow_symlinks=False)


def folders_of_python() -> list[str]:
    """Where this Python was installed, which its library names; nothing for the system's own."""
    folder = Path(sys.base_prefix).parent
    return [] if folder == Path("/") else [str(folder)]


def traces(tree: Path, flavour: str, *more: Path) -> bool:
    """Whether a file of the tree names a folder of this machine; each is printed."""
    folders = [str(ROOT), *folders_of_python(), *map(str, more)]
    script = ROOT / "packaging" / "traces.py"
    found = subprocess.run(
        [str(python_of(environment(flavour))), str(script), str(tree), *folders], check=False
    )
    return found.returncode != 0


def copy_of_source(target: Path) -> Path:
    """Copy the project, as far as it belongs to it, into another folder."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout
    for name in filter(None, os.fsdecode(listed).split("\0")):
        if (ROOT / name).is_file() and not (ROOT / name).is_symlink():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target / name)
    return target
