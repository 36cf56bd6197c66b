"""What the window does when the telephone rings: it shows who it is, and leaves the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.ports import Changed
from ui.desk.call.call_words import caller_name
from ui.workplace import Page

if TYPE_CHECKING:
    from app.phone.phone_call import PhoneResult
    from app.records import Call
    from ui.desk.frame.window import DeskWindow

TELL_MS = 150
"""Calls missed within this time are told together."""

_NOT_TAKEN: tuple[PhoneResult, ...] = ("missed", "unknown", "lost")


class RingWatch(QObject):
    """Brings the page of a call that rings to the front where nobody is at the page in front.

    The window is never shown, raised or activated for it: its entry in the task bar asks for a
    look, and where somebody has the keyboard on a page a row above the page tells (A03).
    """

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._ringing: frozenset[UUID] = frozenset()
        self._links: frozenset[int] = frozenset()
        self._missed: list[Call] = []
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(TELL_MS)
        self._telling.timeout.connect(self._tell)
        window.bridge.on({"phone"}, self._changed)

    def _changed(self, _changed: Changed) -> None:
        phone = self._window.place.desk.phone
        ringing = frozenset(card.call for card in phone.ringing() if card.call is not None)
        links = frozenset(card.key for card in phone.links())
        came, went = ringing - self._ringing, self._ringing - ringing
        linked = links - self._links
        self._ringing, self._links = ringing, links
        for call in went:
            self._tell_of(call)
        if linked and self._window.strip.is_folded:
            self._window.strip.tell(self.tr("A link asks for a call: not verified."))
        if came or linked:
            QApplication.alert(self._window)
        if self._window.place.desk.calls.current in came:
            self._show_call()

    def _show_call(self) -> None:
        window = self._window
        if window.page is Page.CALL or window.strip.is_on:
            return
        at = window.focusWidget()
        if not window.pages.isAncestorOf(at):
            window.show_page(Page.CALL)

    def _tell_of(self, call: UUID) -> None:
        record = self._window.place.desk.call(call)
        if record is not None and record.phone_result in _NOT_TAKEN and not record.talk_ms:
            self._missed.append(record)
            if not self._telling.isActive():
                self._telling.start()

    def _tell(self) -> None:
        missed, self._missed = self._missed, []
        if len(missed) == 1:
            who = caller_name(missed[0])
            self._window.say(self.tr("Missed call: {who}").format(who=who))
        elif missed:
            self._window.say(self.tr("%n call(s) missed", "", len(missed)))
