"""The real window over a full log, at work: prints the milliseconds of each thing as JSON.

    python tests/bench/window_at_work.py PROFILE

While keys are timed a backup of the log is made again and again on its worker. A key counts from
its press to the end of the painting that shows it; so does everything else.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter, thread_time
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import ui.plain_imports  # noqa: F401 - as the program does

# isort: split
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.paths import Profile
from app.phone.event import phone_event
from app.ports import CallQuery, Unwatched
from ui.desk_session import DeskSession
from ui.lock.lock import LockState
from ui.look.theme import current_theme
from ui.shortcuts import Act
from ui.start import build_window
from ui.workplace import Page

KEYS = 200
ROUNDS = 20
RINGS = 20
UNLOCKS = 10
IDLE_SECONDS = 6.0
SENTENCE = "she waited two weeks and nobody called back "


class Took(NamedTuple):
    """Milliseconds that something took, and what of it the window's thread worked."""

    waited: float
    worked: float


class Painted(QObject):
    """Tells whether a widget was painted since it was asked to look."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._app = QApplication.instance()
        self._seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the painting."""
        if event.type() == QEvent.Type.Paint:
            self._seen = True
        return False

    def after(self, act: Callable[[], object]) -> Took:
        """What it takes from the act until the widget is painted, all that is due beside it."""
        self._seen = False
        began, used = perf_counter(), thread_time()
        act()
        while not self._seen and perf_counter() - began < 5:
            QApplication.processEvents()
        return Took((perf_counter() - began) * 1000, (thread_time() - used) * 1000)


def tell(name: str, values: list[float], worked: list[float] | None = None) -> None:
    """Print the measurements of one thing."""
    print(json.dumps({"name": name, "values": values, "worked": worked or []}), flush=True)


def tell_times(name: str, times: list[Took]) -> None:
    """Print what one thing took each time."""
    tell(name, [each.waited for each in times], [each.worked for each in times])


def keys_into(editor: QPlainTextEdit) -> list[Took]:
    """Type a sentence over and over."""
    painted = Painted(editor.viewport())
    found = []
    for number in range(KEYS):
        letter = SENTENCE[number % len(SENTENCE)]
        found.append(painted.after(lambda letter=letter: QTest.keyClick(editor, letter)))
        QTest.qWait(15)
    return found[5:]


def rings(session: DeskSession, numbers: list[str]) -> list[Took]:
    """From what a receiver hears until the caller's card is painted; the first ring warms up."""
    window, found = session.window, []
    window.go(Page.FOLLOW_UPS)
    for at, number in enumerate(numbers):

        def hear(kind: str, at: int = at, number: str = number, cause: str = "") -> None:
            told = phone_event(kind, "hook", number=number, id=f"ring-{at}", way="in", cause=cause)
            session.telephones.take(told)

        if at:
            page = window.pages.built(Page.CALL)
            assert page is not None
            found.append(Painted(page.surface.caller).after(lambda: hear("ring")))
        else:
            window.start_note.editor.setFocus()
            hear("ring")
        QTest.qWait(100)
        hear("end", cause="cancelled")
        while session.desk.calls.open():
            QTest.qWait(20)
        QTest.qWait(200)
    return found


def burst(session: DeskSession) -> float:
    """The longest time in milliseconds for which the event loop stood still."""
    beats, beat, heard = [perf_counter()], QTimer(), []
    beat.setInterval(1)
    beat.timeout.connect(lambda: beats.append(perf_counter()))
    session.telephones.heard.connect(heard.append)
    beat.start()
    for at in range(500):
        for kind, cause in (("ring", ""), ("end", "cancelled")):
            number = f"+4930{at:07}"
            told = phone_event(kind, "hook", number=number, id=f"z{at}", way="in", cause=cause)
            session.telephones.take(told)
    while len(heard) < 1000:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    beat.stop()
    return max(after - before for before, after in pairwise(beats)) * 1000


def unlocks(session: DeskSession) -> list[Took]:
    """From the press that opens a locked window until its call is painted, and can be typed in."""
    found = []
    for _ in range(UNLOCKS):
        session.lock.lock("hand")
        while session.lock.state is not LockState.SHUT:
            QApplication.processEvents()
        began, used = perf_counter(), thread_time()
        session.lock.page.open_button.click()
        while session.lock.is_locked:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        page = session.window.pages.built(Page.CALL)
        assert page is not None
        Painted(page).after(page.update)
        waited, worked = perf_counter() - began, thread_time() - used
        found.append(Took(waited * 1000, worked * 1000))
        assert isinstance(session.window.focusWidget(), QPlainTextEdit)
    return found


def measure(session: DeskSession) -> None:
    """Measure everything that the window does while somebody works in it."""
    window, desk = session.window, session.desk
    log = desk.log
    for sheet in desk.calls.open():
        desk.calls.close(sheet.call.id)
    numbers = [line.call.number for line in log.calls(CallQuery(), limit=400) if line.call.number]

    window.go(Page.CALLS)
    QTest.qWait(300)
    pages = []
    for _ in range(ROUNDS):
        window.go(Page.FOLLOW_UPS)
        QTest.qWait(30)
        calls = window.pages.built(Page.CALLS)
        assert calls is not None
        pages.append(Painted(calls).after(lambda: window.go(Page.CALLS)))
    tell_times("call list, first page as shown", pages)

    tell_times("caller's card on a ring, as shown", rings(session, numbers[: RINGS + 1]))
    desk.calls.start(number=numbers[0])
    window.go_to_call()
    QTest.qWait(300)
    tell("longest pause in a burst of 1,000 events of a telephone", [burst(session)])
    page = window.pages.built(Page.CALL)

    editor = page.surface.notes.editor
    window.shortcuts[Act.NOTES].trigger()
    palettes = []
    for _ in range(ROUNDS):
        window.shortcuts[Act.NOTES].trigger()
        QTest.qWait(20)
        watch = Painted(page.surface.palette_panel)
        palettes.append(watch.after(window.shortcuts[Act.PALETTE].trigger))
        QTest.qWait(20)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    tell_times("phrase palette opened", palettes)

    window.shortcuts[Act.NOTES].trigger()
    QTest.qWait(200)
    backing_up = threading.Event()
    backing_up.set()
    backups: list[float] = []

    def back_up() -> None:
        while backing_up.is_set():
            began = perf_counter()
            session.open_log.backup(Unwatched())
            backups.append(perf_counter() - began)

    worker = threading.Thread(target=back_up)
    worker.start()
    tell_times("key to paint in the notes while a backup is made", keys_into(editor))
    backing_up.clear()
    worker.join()
    bare = QPlainTextEdit()
    bare.resize(400, 300)
    bare.show()
    QTest.qWait(100)
    tell_times("bare key to paint", keys_into(bare))
    bare.close()

    window.shortcuts[Act.NOTES].trigger()
    tell_times("opened again after a lock, as shown", unlocks(session))

    desk.calls.close(desk.calls.current)
    window.go(Page.FOLLOW_UPS)
    QTest.qWait(1500)
    # Qt's own waiting for tests looks every 10 ms, which would be measured too.
    idle = QEventLoop()
    QTimer.singleShot(int(IDLE_SECONDS * 1000), idle.quit)
    before, began = time.process_time(), perf_counter()
    idle.exec()
    tell("idle CPU", [100 * (time.process_time() - before) / (perf_counter() - began)])
    status = Path("/proc/self/status")
    if status.exists():
        line = next(each for each in status.read_text().splitlines() if each.startswith("VmRSS"))
        tell("memory held after work", [int(line.split()[1]) / 1024])


def main() -> int:
    """Open the window over the profile and measure."""
    # Python's own collector is off in the program, which collects by itself (`ui/garbage.py`).
    gc.disable()
    profile = Profile(folder=Path(sys.argv[1]))
    app = QApplication(["callside"])
    current_theme().apply(app)
    session = build_window(profile, key_file=profile.folder / "bench.key")
    session.begin()
    while session.open_log is None:
        app.processEvents()
    QTest.qWait(800)
    measure(session)
    session.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
