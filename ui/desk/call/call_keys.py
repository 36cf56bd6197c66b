"""The keys of a call, from the table of shortcuts to what the call page does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.desk.call.desk_view import View
from ui.shortcuts import Act
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.desk.call.call_page import CallPage

_TENSIONS = (Act.TENSION_1, Act.TENSION_2, Act.TENSION_3, Act.TENSION_4, Act.TENSION_5)
_PHRASES = (Act.PHRASE_1, Act.PHRASE_2, Act.PHRASE_3)


class CallKeys(QObject):
    """Connects the window's actions to the call page.

    The keys of the window itself (start, next call, back, undo, pin) are the frame's.
    """

    def __init__(self, page: CallPage, place: Workplace) -> None:
        super().__init__(page)
        self._page = page
        acts: dict[Act, Callable[[], None]] = {
            Act.HOLD: page.turn_hold,
            Act.END_CALL: page.end_call,
            Act.NOTES: page.go_to_notes,
            Act.TICK: page.tick_step,
            Act.LATER: page.put_off_step,
            Act.HINTS: page.surface.now.toggle_more,
            Act.SOURCE: page.surface.ask_source,
            Act.CLOSE_CALL: page.close_call,
            Act.SUMMARY: page.copy_summary,
            Act.BRIEF: page.copy_brief,
        }
        for act, do in acts.items():
            place.shortcuts[act].triggered.connect(do)
        for view in View:
            if view.act is not None:
                self._open_on(place, view.act, view)
        for level, act in enumerate(_TENSIONS, start=1):
            self._set_on(place, act, level)
        for number, act in enumerate(_PHRASES, start=1):
            self._say_on(place, act, number)

    def _open_on(self, place: Workplace, act: Act, view: View) -> None:
        place.shortcuts[act].triggered.connect(lambda: self._page.open_view(view))

    def _set_on(self, place: Workplace, act: Act, level: int) -> None:
        place.shortcuts[act].triggered.connect(lambda: self._page.set_tension(level))

    def _say_on(self, place: Workplace, act: Act, number: int) -> None:
        place.shortcuts[act].triggered.connect(lambda: self._page.say_offered(number))
