"""`python3 dev.py package`: builds the programs of this system, for agents and for supervisors."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# `packaging` is the name of somebody else's package: what stands here is imported by its own name.
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from elf import finish  # noqa: E402
from environment import environment, python_of  # noqa: E402

FLAVOURS = ("agent", "supervisor")
BUILD = ROOT / "build" / "package"


def epoch() -> str:
    """The time that every file of a build is given, in seconds: that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True
    )
    return asked.stdout.strip() or str(int((ROOT / "CHANGELOG.md").stat().st_mtime))


def build(flavour: str, out: Path) -> Path:
    """Build one flavour below a folder and return its tree.

    Raises `subprocess.CalledProcessError` with what the bundler said.
    """
    made_of = environment(flavour)
    work = out / "work"
    shutil.rmtree(out, ignore_errors=True)
    work.mkdir(parents=True)
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    settings |= {
        "CALLSIDE_FLAVOUR": flavour,
        "SOURCE_DATE_EPOCH": epoch(),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [python_of(made_of), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", out, "--workpath", work, ROOT / "packaging" / "callside.spec"]
    subprocess.run([str(word) for word in command], cwd=ROOT, env=settings, check=True)
    tree = out / "callside"
    if sys.platform == "linux":
        (tree / "callside-window").symlink_to("callside")
        finish(tree, folders_of_python())
    return tree


def folders_of_python() -> list[str]:
    """Where this Python was installed, which its library names; nothing for the system's own."""
    folder = Path(sys.base_prefix).parent
    return [] if folder == Path("/") else [str(folder)]


def size(tree: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file())


def main(arguments: list[str]) -> int:
    """Build what is asked for; 1 when something of it failed."""
    if "--windows" in arguments:
        sys.path.insert(0, str(ROOT / "packaging" / "windows"))
        from package_windows import main as package_windows

        return package_windows([word for word in arguments if word != "--windows"])
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--flavour", choices=FLAVOURS, action="append")
    chosen = parser.parse_args(arguments)
    for flavour in chosen.flavour or FLAVOURS:
        began = time.monotonic()
        tree = build(flavour, BUILD / flavour)
        took = time.monotonic() - began
        print(f"{tree.relative_to(ROOT)}: {size(tree) / 1e6:.1f} MB in {took:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
