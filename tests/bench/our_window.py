"""Callside's window over a profile, as the program starts it.

Says when it is painted with the caret in its note, when its log is open and the follow-ups are
shown, and how long the longest stretch in between was in which no key would have been answered.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.paths import Profile
from tests.bench.memory import most_memory
from ui.application import run_window
from ui.desk.notes.note_editor import NoteEditor

# isort: split
from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.desk_session import DeskSession
    from ui.first_paint import FirstPaint

KEY_FILE = "bench.key"
SHOWN = 12
"""Rows of follow-ups that fill a window; the log has more that are due."""


def tell(what: str, value: float | None = None) -> None:
    """Print one figure; the time of one without a value is taken by whoever reads."""
    told = {"worked": process_time() * 1000} if value is None else {"value": value}
    print(json.dumps({"what": what} | told), flush=True)


def main() -> int:
    """Start the program as `open_window` does, and end it when all is shown."""
    gc.disable()
    profile, watch = Profile(folder=Path(sys.argv[1])), Watch()

    def build(first: FirstPaint) -> DeskSession:
        from ui.start import build_window

        watch.session = build_window(profile, key_file=profile.folder / KEY_FILE, first=first)
        return watch.session

    paint = NoteEditor.paintEvent

    def paint_and_tell(note: NoteEditor, event: QPaintEvent) -> None:
        paint(note, event)
        if not watch.has_begun:
            # As in the bare window: all of it is on the screen by then.
            watch.has_begun = True
            QTimer.singleShot(0, watch.begin)

    NoteEditor.paintEvent = paint_and_tell  # type: ignore[method-assign]
    return run_window(profile, build)


class Watch:
    """Looks at each turn of the event loop whether the log is open and what is due is shown."""

    def __init__(self) -> None:
        self.session: DeskSession | None = None
        self.longest = 0.0
        self.has_begun = False

    def begin(self) -> None:
        """The note is painted: begin with the next turn."""
        tell("painted")
        self.last = perf_counter()
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        # Not at once again: a loop that never rests takes the interpreter from the worker.
        self.timer.start(1)

    def look(self) -> None:
        """Measure the pause, and end when all is there."""
        now = perf_counter()
        self.longest = max(self.longest, now - self.last)
        self.last = now
        if self.session is None or self.session.open_log is None:
            return
        page = self.session.window.pages.currentWidget()
        if len(page.list.rows) < min(SHOWN, page.list.wanted):
            return
        self.timer.stop()
        self.session.window.repaint()
        tell("opened")
        tell("pause", self.longest * 1000)
        tell("memory", most_memory())
        self.session.closing.close_now()


if __name__ == "__main__":
    sys.exit(main())
