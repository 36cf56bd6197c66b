"""Callside's window over a profile: says when it is painted and when its log is open."""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.paths import Profile
from ui.look.theme import current_theme
from ui.start import build_window

profile = Profile(folder=Path(sys.argv[1]))
app = QApplication(["callside"])
current_theme().apply(app)
session = build_window(profile, key_file=profile.folder / "bench.key")


def painted() -> None:
    """The loop has painted what was shown."""
    print(json.dumps({"what": "painted"}), flush=True)


def opened() -> None:
    """The log is open and the first page shows what is in it."""
    if session.open_log is None:
        QTimer.singleShot(1, opened)
        return
    session.window.repaint()
    print(json.dumps({"what": "opened"}), flush=True)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"what": "memory", "value": used}), flush=True)
    app.quit()


session.begin()
session.window.repaint()
painted()
QTimer.singleShot(0, opened)
app.exec()
session.end()
