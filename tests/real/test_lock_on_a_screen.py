"""A window that locks while somebody drags words out of it, on a real X server (C03)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.real_programs import virtual_screen

pytestmark = pytest.mark.real

ROOT = Path(__file__).resolve().parents[2]
DRAGGED = """
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication

from app.paths import Profile
from ui.start import build_window

app = QApplication(["callside"])
app.setDesktopFileName("org.callside.Callside")
folder = Path(sys.argv[1])
session = build_window(Profile(folder=folder / "profile"), key_file=folder / "log.key")
session.begin()


def drag():
    words = QMimeData()
    words.setText("the words of a customer")
    dragged = QDrag(session.window)
    dragged.setMimeData(words)
    QTimer.singleShot(0, lambda: session.lock.lock("session"))
    # Where nobody lets go of the words, the pointer has them until the button is up.
    QTimer.singleShot(10_000, lambda: print("still dragged") or QDrag.cancel())
    dragged.exec()
    print("let go", session.lock.state.value)
    session.window.close()


session.ended.connect(app.quit)
session.opening.opened.connect(lambda _opened: QTimer.singleShot(0, drag))
app.exec()
print("ended", session.end())
"""


def test_the_words_are_let_go(tmp_path: Path) -> None:
    """They hung on the pointer over the blank window, and the field that gave them waited."""
    with virtual_screen(tmp_path) as display:
        done = subprocess.run(
            [sys.executable, "-c", DRAGGED, str(tmp_path)],
            cwd=ROOT,
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.stdout.splitlines() == ["let go covered", "ended True"], done.stderr
