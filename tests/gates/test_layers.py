"""The contracts of pyproject.toml catch what they are there to catch."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small program in our layers that keeps every contract."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in ("app", "db", "ui", "ui/cli", "ui/phone"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
    (tmp_path / "app/desk.py").write_text("import uuid\n")
    (tmp_path / "db/log.py").write_text("import sqlcipher3\n\nfrom app import desk\n")
    (tmp_path / "ui/phone/hook.py").write_text("import os\n")
    (tmp_path / "ui/start.py").write_text("import db.log\nfrom app import desk\n")
    (tmp_path / "ui/window.py").write_text("from PySide6 import QtCore\n\nfrom app import desk\n")
    (tmp_path / "ui/cli/log.py").write_text(
        "def show():\n    import ui.window\n    import ui.start\n"
    )
    return tmp_path


def lint(tree: Path) -> tuple[int, str]:
    gate = ROOT / "tests/gates/layers.py"
    done = subprocess.run(
        [sys.executable, str(gate)],
        cwd=tree,
        env={"PYTHONPATH": str(tree), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_a_tree_in_good_order_passes(tree: Path) -> None:
    code, words = lint(tree)
    assert code == 0, words
    assert "0 broken" in words


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("app/bad.py", "import db.log", "The rules know no window"),
        ("app/bad.py", "import ui.window", "The rules know no window"),
        ("app/bad.py", "from PySide6.QtCore import QObject", "The rules know no window"),
        ("app/bad.py", "import sqlite3", "The rules know no window"),
        ("app/deep/bad.py", "import keyring", "The rules know no window"),
        ("app/bad.py", "import threading", "The rules know no window"),
        ("app/bad.py", "import socket", "The rules know no window"),
        ("db/bad.py", "import ui.start", "The store knows no window"),
        ("db/bad.py", "import shiboken6", "The store knows no window"),
        ("db/bad.py", "from concurrent.futures import Future", "The store knows no window"),
        ("ui/bad.py", "from db import log", "Only the composition root"),
        ("ui/deep/bad.py", "import db.log", "Only the composition root"),
        ("ui/cli/bad.py", "def show():\n    import db", "Only the composition root"),
        ("ui/bad.py", "import sqlite3", "Only the store speaks SQL"),
        ("ui/phone/hook.py", "from app import desk", "The telephone's hook is alone"),
        ("ui/phone/hook.py", "def run():\n    import msgspec", "The telephone's hook is alone"),
        ("ui/cli/bad.py", "def show():\n    from PySide6 import QtGui", "Commands run without Qt"),
    ],
)
def test_a_broken_contract_is_named(tree: Path, file: str, line: str, contract: str) -> None:
    bad = tree / file
    bad.parent.mkdir(exist_ok=True)
    (bad.parent / "__init__.py").touch()
    bad.write_text(f"{line}\n")
    code, words = lint(tree)
    assert code == 1, words
    broken = [said for said in words.splitlines() if " BROKEN" in said]
    assert any(contract in said for said in broken), words
