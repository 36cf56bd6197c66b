"""The supervisor's window over a profile, as the program starts it.

Says when it is painted, and when its team is open and the page of imports is shown.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.paths import Profile
from tests.bench.memory import most_memory
from ui.supervisor.application import run_supervisor_window
from ui.supervisor.window import SupervisorWindow

# isort: split
from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.supervisor.first_paint import SupervisorFirstPaint
    from ui.supervisor.session import SupervisorSession

KEY_FILE = "team.key"


def tell(what: str, value: float | None = None) -> None:
    """Print one figure; the time of one without a value is taken by whoever reads."""
    told = {"worked": process_time() * 1000} if value is None else {"value": value}
    print(json.dumps({"what": what} | told), flush=True)


def main() -> int:
    """Start the program as `open_supervisor_window` does, and end it when all is shown."""
    gc.disable()
    profile = Profile(folder=Path(sys.argv[1]))
    painted: list[bool] = []

    def build(first: SupervisorFirstPaint) -> SupervisorSession:
        from ui.team_start import build_supervisor_window

        key_file = profile.folder / KEY_FILE
        session = build_supervisor_window(profile, key_file=key_file, first=first)
        session.team_opened.connect(lambda: QTimer.singleShot(0, lambda: end(session)))
        return session

    paint = SupervisorWindow.paintEvent

    def paint_and_tell(window: SupervisorWindow, event: QPaintEvent) -> None:
        paint(window, event)
        if not painted:
            painted.append(True)
            QTimer.singleShot(0, lambda: tell("painted"))

    SupervisorWindow.paintEvent = paint_and_tell  # type: ignore[method-assign]
    return run_supervisor_window(profile, build)


def end(session: SupervisorSession) -> None:
    """Everything is shown."""
    session.window.repaint()
    tell("opened")
    tell("memory", most_memory())
    session.window.close()


if __name__ == "__main__":
    sys.exit(main())
