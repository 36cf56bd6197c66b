"""What is due: a number on the window, and at most a word without anybody's name (goal A06)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.desk import Desk
from app.ports import Changed
from app.records import FollowUp, Promise
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.desk.frame.window import DeskWindow

LOOK_EVERY_MS = 30_000
"""By the wall clock each time, so that a machine that slept is right half a minute later (B11)."""

LOOK_AFTER_OPENING_MS = 250
"""What is due is shown first, and counted when it is."""


class Notifier(Protocol):
    """Shows words outside of the window."""

    def is_possible(self) -> bool:
        """Whether there is a place to show them."""
        ...

    def notify(self, words: str) -> None:
        """Show the words."""
        ...

    def leave(self) -> None:
        """Show nothing any more."""
        ...


class Reminders(QObject):
    """Counts what is due, and tells of what has newly become due.

    During a call there is only the number, and a banner for what was marked urgent. Without a
    tray, or with reminders switched off, the number is all there is (A05).

    Emits:
        due_counted(int): how many promises and follow-ups are due or soon due.
    """

    due_counted = Signal(int)

    def __init__(self, desk: Desk, window: DeskWindow, notifier: Notifier) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._known: set[UUID] | None = None
        self._notifier = notifier
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        self._stop_listening = window.place.settings.listen(self._setting_changed)
        self._is_stale = False
        self._is_paused = False
        window.bridge.on(("promises", "follow_ups", "log"), self._changed)
        window.bridge.on(("saved",), self._saved)
        self._timer.start()

    def stop(self) -> None:
        """Look no more, and leave the tray."""
        self._timer.stop()
        self._soon.stop()
        self._stop_listening()
        self._notifier.leave()

    def pause(self) -> None:
        """The window is locked: count nothing and tell nothing until it is open again."""
        self._is_paused = True

    def resume(self) -> None:
        """Count, and tell what has become due meanwhile."""
        self._is_paused = False
        self._soon.start(LOOK_AFTER_OPENING_MS)

    def look(self) -> None:
        """Count what is due now."""
        self._soon.stop()
        if self._is_paused:
            return
        due = self._due()
        self._show_count(len(due))
        ids = {each.id for each in due}
        new = [each for each in due if self._known is not None and each.id not in self._known]
        self._known = ids
        if new and self._window.place.settings.flag("reminders"):
            self._tell(new)

    def _due(self) -> list[Promise | FollowUp]:
        ahead = self._window.place.settings.number("reminder_minutes")
        now = self._desk.clock.now().later(minutes=ahead)
        log = self._desk.log
        return [*log.promises("overdue", now=now), *log.follow_ups("overdue", now=now)]

    def _show_count(self, count: int) -> None:
        self._window.set_due(count)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(count)
        self.due_counted.emit(count)

    def _tell(self, new: list[Promise | FollowUp]) -> None:
        if self._desk.calls.active() is None:
            if self._notifier.is_possible():
                self._notifier.notify(
                    self.tr("%n follow-up(s) due. Open Callside to see.", "", len(new))
                )
        elif any(isinstance(each, FollowUp) and each.urgent for each in new):
            self._window.banners.tell(
                "urgent",
                lambda: self.tr("Something marked urgent is due."),
                "warn",
                action=lambda: self.tr("Show follow-ups"),
                act=lambda: self._window.go(Page.FOLLOW_UPS),
            )

    def _changed(self, changed: Changed) -> None:
        self._is_stale = True
        self._soon.start(LOOK_AFTER_OPENING_MS if "log" in changed.kinds else 0)

    def _saved(self, _changed: Changed) -> None:
        """Look again once the change is on the disk; notes that are saved change nothing here."""
        if self._is_stale and self._desk.is_saved():
            self._is_stale = False
            self._soon.start(0)

    def _setting_changed(self, key: str) -> None:
        if key in ("reminders", "reminder_minutes"):
            self._soon.start(0)
