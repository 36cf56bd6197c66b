"""The real program while somebody works through a call, watched for stalls of its event loop.

    python -m tests.support.slow_disk_program PROFILE KEY_FILE REPORT

Started twice by its test: on the disk as it is, and on one whose every fsync takes long. Writes
what was seen as JSON: the stalls while working and while closing, and the banners.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.paths import Profile
from tests.support.stall_watch import StallWatch
from ui.application import run_window
from ui.closing_notice import ClosingNotice
from ui.desk.call.call_page import CallPage
from ui.desk_session import DeskSession
from ui.first_paint import FirstPaint
from ui.rehearsal.hand import Hand
from ui.shortcuts import Act
from ui.start import build_window
from ui.workplace import Page

BETWEEN_KEYS_MS = 12
LINES = ("has waited two weeks and nobody called back", "wants the money back or a date")
LEVELS = (Act.TENSION_3, Act.TENSION_5)


class Work(QObject):
    """A whole call at the keys, one small thing after the other, from the event loop."""

    def __init__(self, session: DeskSession, report: Path) -> None:
        super().__init__(session)
        self._session = session
        self._window = session.window
        self._report = report
        self.seen: dict[str, Any] = {"banners": [], "focus_moved": False, "oldest_ms": 0}
        self.seen["closing_words"] = []
        self.watch = StallWatch(self)
        self._began = monotonic()
        session.opening.opened.connect(self._opened)

    def _opened(self) -> None:
        # The pages are built before the watch begins: that is honest work, and not the disk's.
        self._hand = Hand(self._window)
        self._steps = self._work()
        QTimer.singleShot(0, self, self._go_on)

    def _work(self) -> Iterator[None]:
        for act in (Act.CALLS, Act.FOLLOW_UPS, Act.START_CALL, Act.CALLER, Act.PALETTE):
            self._hand.press(act)
            yield
        for act in (Act.BACK, Act.BOUNDARY, Act.BACK, Act.END_CALL, Act.CLOSE_CALL):
            self._hand.press(act)
            yield
        for act in (Act.CLOSE_CALL, Act.CALLS, Act.FOLLOW_UPS):
            self._hand.press(act)
            yield
        while self._session.writer.waiting:
            yield
        self._began = monotonic()
        self.watch.begin()
        yield from self._call()

    def _call(self) -> Iterator[None]:
        hand = self._hand
        hand.press(Act.START_CALL)
        for line, level in zip(LINES, LEVELS, strict=True):
            hand.press(Act.NOTES)
            hand.key("Ctrl+End")
            editor = self._window.focusWidget()
            for place, letter in enumerate(line):
                hand.type(letter)
                if place % 9 == 4:
                    hand.press(level)
                if self._window.focusWidget() is not editor:
                    self.seen["focus_moved"] = True
                self._look()
                yield
            hand.key("Return")
            for act in (Act.TICK, Act.PHRASE_1, Act.CALLER, Act.NOTES):
                hand.press(act)
                self._look()
                yield
            self._session.backups.back_up()
        self.seen["typed"] = self._notes
        for act in (Act.END_CALL, Act.CLOSE_CALL, Act.CLOSE_CALL, Act.CALLS, Act.FOLLOW_UPS):
            hand.press(act)
            self._look()
            yield
        self.seen["worked_s"] = monotonic() - self._began
        while self._session.writer.waiting:
            self._look()
            yield
        self.seen["saved_s"] = monotonic() - self._began
        while self._window.banners.banner("slow") is not None:
            yield
        self._look()
        self.seen["banner_after"] = self._window.banners.banner("slow") is not None
        self.seen["stalls"] = self.watch.told()
        self.watch.stalls.clear()
        hand.press(Act.START_CALL)
        hand.type("the last words before the end")
        yield
        self._window.close()
        while True:
            self._look_at_the_notice()
            yield

    @property
    def _notes(self) -> str:
        page = cast("CallPage", self._window.pages.built(Page.CALL))
        return page.surface.notes.editor.note_document().text()

    def _look(self) -> None:
        self.seen["oldest_ms"] = max(self.seen["oldest_ms"], self._session.writer.oldest_ms)
        for text in self._window.banners.texts:
            if text not in self.seen["banners"]:
                self.seen["banners"].append(text)

    def _look_at_the_notice(self) -> None:
        for window in QApplication.topLevelWidgets():
            words = self.seen["closing_words"]
            is_seen = isinstance(window, ClosingNotice) and window.isVisible()
            if is_seen and window.text not in words:
                words.append(window.text)

    def _go_on(self) -> None:
        if next(self._steps, self) is not self:
            QTimer.singleShot(BETWEEN_KEYS_MS, self, self._go_on)

    def end(self) -> None:
        """The program has ended in order: write what was seen."""
        self.watch.end()
        self.seen["closing"] = self.watch.told()
        self._report.write_text(json.dumps(self.seen, indent=1), "utf-8")


def main() -> int:
    """Run the program with somebody at its keys."""
    folder, key_file, report = sys.argv[1:]
    works: list[Work] = []

    def build(first: FirstPaint) -> DeskSession:
        session = build_window(Profile(folder=Path(folder)), key_file=key_file, first=first)
        works.append(Work(session, Path(report)))
        return session

    code = run_window(Profile(folder=Path(folder)), build)
    works[0].end()
    return code


if __name__ == "__main__":
    sys.exit(main())
