"""One round of work at the real window: a call from its start to its reflection, and the pages.

Shared by whoever needs a lot of it: the long shift, and the faults in every slot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from ui.desk.call.call_page import CallPage
from ui.desk.call.desk_view import View
from ui.rehearsal.hand import Hand
from ui.shortcuts import Act
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.desk.frame.window import DeskWindow

Step = Callable[[], object]
TENSIONS = (Act.TENSION_1, Act.TENSION_3, Act.TENSION_5, Act.TENSION_4, Act.TENSION_2)
LINES = (
    "her parcel is two weeks late",
    "she called three times and nobody rang back",
    "! call back tomorrow 3pm",
    "wants a date, not an apology",
)


class RoundOfWork:
    """The steps of a round, each one deed of a person; `hand` does them."""

    def __init__(self, window: DeskWindow, hand: Hand) -> None:
        self.window = window
        self.hand = hand

    @property
    def page(self) -> CallPage:
        """The page of the call."""
        return cast("CallPage", self.window.pages.built(Page.CALL))

    @property
    def written(self) -> str:
        """What stands in the notes."""
        return self.page.surface.notes.editor.note_document().text()

    def write(self, text: str) -> None:
        """Type at the end of the notes of the call."""
        self.hand.press(Act.NOTES)
        self.hand.key("Ctrl+End")
        self.hand.type(text)

    def steps(self, number: int) -> Iterator[Step]:
        """The steps of the round with this number, in order."""
        yield from self._talk(number)
        yield from self._end(number)
        yield from self._look_around(number)

    # -- parts of a round --------------------------------------------------------------------------

    def _talk(self, number: int) -> Iterator[Step]:
        press, hand = self.hand.press, self.hand
        yield lambda: press(Act.START_CALL)
        for place, line in enumerate(LINES):
            yield lambda line=line: self.write(line)  # type: ignore[misc]
            yield lambda: hand.key("Return")
            tension = TENSIONS[(number + place) % len(TENSIONS)]
            yield lambda act=tension: press(act)  # type: ignore[misc]
            yield lambda: press(Act.BACK)
            yield lambda: press(Act.TICK)
            yield lambda: press(Act.PHRASE_1)
        yield lambda: press(Act.CALLER)
        yield lambda: hand.fill("Name", f"Caller {number}", self.page.surface.panel(View.CALLER))
        yield lambda: press(Act.PALETTE)
        yield lambda: hand.type("sorry")
        yield lambda: hand.key("Return")
        yield lambda: press(Act.BOUNDARY)
        yield lambda: hand.key("Return")
        for act in (Act.STEPS, Act.MANAGER, Act.PAUSE, Act.EMERGENCY, Act.SOURCE, Act.BACK):
            yield lambda act=act: press(act)  # type: ignore[misc]
        yield lambda: press(Act.HOLD)
        yield lambda: press(Act.HOLD)
        yield lambda: self.write("done")
        yield lambda: hand.key("Ctrl+Z")
        yield lambda: press(Act.UNDO)

    def _end(self, number: int) -> Iterator[Step]:
        press = self.hand.press
        yield lambda: press(Act.END_CALL)
        yield lambda: self._fill_wrap_up(number)
        yield lambda: press(Act.SUMMARY)
        yield lambda: press(Act.CLOSE_CALL)
        yield lambda: press(Act.CLOSE_CALL)
        if number % 3 == 0:
            yield self._reflect

    def _look_around(self, number: int) -> Iterator[Step]:
        press, hand = self.hand.press, self.hand
        yield lambda: press(Act.CALLS)
        yield lambda: press(Act.SEARCH)
        yield lambda: hand.type("parcel")
        yield lambda: hand.wait(lambda: True, "a look")
        yield lambda: hand.key("Ctrl+A")
        yield lambda: hand.key("Delete")
        for act in (Act.FOLLOW_UPS, Act.REFLECTIONS, Act.MINDSET):
            yield lambda act=act: press(act)  # type: ignore[misc]
        if number % 4 == 0:
            for act in (Act.REHEARSAL, Act.SETTINGS, Act.SHORTCUTS):
                yield lambda act=act: press(act)  # type: ignore[misc]
            yield lambda: self.window.go(Page.TRASH)
            yield lambda: self.window.go(Page.PHRASES)
            yield lambda: self.window.go(Page.RECENT)
        size = (900, 700) if number % 2 else (400, 700)
        yield lambda: self.window.resize(*size)
        yield QApplication.processEvents

    def _fill_wrap_up(self, number: int) -> None:
        panel = self.page.surface.panel(View.WRAP_UP)
        playbook = self.window.place.desk.playbook
        outcomes, causes = playbook.outcomes, playbook.causes
        self.hand.click(outcomes[number % len(outcomes)].title, panel)
        self.hand.click(causes[number % len(causes)].title, panel)

    def _reflect(self) -> None:
        playbook = self.window.place.desk.playbook
        question = next(each for each in playbook.reflection if each.form == "next_time")
        self.hand.fill(question.title, "ask for the date first")
