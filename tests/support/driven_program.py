"""The real program with somebody at its keys, who works on one call until the program is killed.

    python -m tests.support.driven_program PROFILE KEY_FILE REPORT SEED

Appends to REPORT, one JSON line each, what could be seen and when (`at`: seconds of the monotonic
clock, the same for every process of a machine):

    {"is": "shown"}   the window is there
    {"is": "shut"}    the log does not open, with the code of the problem
    {"is": "opened"}  the log is open: the call, the page and the notes that the window shows
    {"is": "typed"}   the notes as typed up to now
    {"is": "kept"}    the desk says that everything of the call is kept, which is as counted here
    {"is": "saved"}   the window shows these notes as saved
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import cast

from PySide6.QtCore import QObject, QTimer

from app.paths import Profile
from app.ports import Changed
from app.records import CallSheet
from app.sheet import note_text
from ui.application import run_window
from ui.desk.call.call_page import CallPage
from ui.desk_session import DeskSession
from ui.first_paint import FirstPaint
from ui.rehearsal.hand import Hand
from ui.shortcuts import Act
from ui.start import build_window
from ui.workplace import Page

BETWEEN_KEYS_MS = (1, 15)
SENTENCES = (
    "has waited two weeks and nobody called back",
    "the second parcel was damaged, too",
    "wants the money back, or a date",
    "says: “you never listen”",
    "promised to look it up while she holds",
    "order 4711 and order 4712, both late",
    "the birthday is on Saturday: it has to be there by then",
)
LEVELS = (Act.TENSION_2, Act.TENSION_3, Act.TENSION_4, Act.TENSION_5)


class Report:
    """Writes lines that outlive the process: each is with the system before the next key."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def tell(self, what: str, **facts: object) -> None:
        """Write one line."""
        line = json.dumps({"is": what, "at": monotonic(), **facts}) + "\n"
        os.write(self._file, line.encode())


def counted(sheet: CallSheet) -> dict[str, int]:
    """How many events of each kind stand on a call."""
    kinds = ("steps", "phrases", "tension", "boundary", "escalations", "promises", "follow_ups")
    return {kind: len(getattr(sheet, kind)) for kind in kinds}


class Driver(QObject):
    """Types and presses, one small thing after the other, and reports what can be seen."""

    def __init__(self, session: DeskSession, report: Report, seed: int, *, first: bool) -> None:
        super().__init__(session)
        self._session = session
        self._window = session.window
        self._report = report
        self._chance = random.Random(seed)
        self._hand: Hand | None = None
        self._typed = ""
        self._due: list[Callable[[], None]] = []
        self._is_over = False
        session.ended.connect(self._stop)
        session.opening.opened.connect(self._opened)
        session.opening.stopped.connect(lambda problem: report.tell("shut", code=problem.code))
        self._window.place.bridge.on({"saved"}, self._saved)
        QTimer.singleShot(0, self, self._shown)
        if first:
            # Nothing is open that would have to be taken up: work begins before the log is there.
            QTimer.singleShot(0, self, self._begin)

    @property
    def _page(self) -> CallPage:
        return cast("CallPage", self._window.pages.built(Page.CALL))

    @property
    def _notes(self) -> str:
        return self._page.surface.notes.editor.note_document().text()

    # -- what can be seen ------------------------------------------------------------------------

    def _shown(self) -> None:
        self._report.tell("shown")

    def _opened(self) -> None:
        desk, page = self._session.desk, self._window.page
        current = desk.calls.current
        if page is Page.CALL and current is not None:
            self._report.tell(
                "opened",
                call=str(current),
                page=page.value,
                notes=self._notes,
                counts=counted(desk.sheet(current)),
            )
        else:
            self._report.tell("opened", call=None, page=page.value if page else "")
        if self._hand is None:
            QTimer.singleShot(0, self, self._begin)

    def _saved(self, changed: Changed) -> None:
        desk = self._session.desk
        call = desk.calls.current
        if call is None or changed.call != call or not desk.is_saved(call):
            return
        sheet = desk.sheet(call)
        self._report.tell("kept", call=str(call), notes=note_text(sheet), counts=counted(sheet))
        if self._page.surface.notes.mark.state == "saved":
            self._report.tell("saved", notes=self._notes)

    # -- what is done ----------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._hand is not None:
            return
        self._hand = Hand(self._window)
        if self._session.desk.calls.current is None:
            # By its button: a key would wait until it is known whether a call was left open.
            self._window.shortcuts[Act.START_CALL].trigger()
        self._hand.press(Act.NOTES)
        self._hand.key("Ctrl+End")
        self._typed = self._notes
        self._go_on()

    def _stop(self) -> None:
        """The window is gone: nobody can type into it any more."""
        self._is_over = True

    def _go_on(self) -> None:
        if self._is_over:
            return
        if not self._due:
            self._due = self._plan()
        self._due.pop(0)()
        QTimer.singleShot(self._chance.randint(*BETWEEN_KEYS_MS), self, self._go_on)

    def _plan(self) -> list[Callable[[], None]]:
        """A line of notes, letter by letter, with other things between the letters."""
        plan = [self._letter(each) for each in self._chance.choice(SENTENCES)]
        acts = [
            self._pressed(self._chance.choice(LEVELS)),
            self._pressed(self._chance.choice(LEVELS)),
            self._pressed(Act.TICK),
            self._pressed(Act.PHRASE_1),
            self._warned,
        ]
        for act in self._chance.sample(acts, self._chance.randint(2, len(acts))):
            plan.insert(self._chance.randint(0, len(plan)), act)
        return [*plan, self._return]

    def _letter(self, letter: str) -> Callable[[], None]:
        def do() -> None:
            assert self._hand is not None
            self._hand.type(letter)
            self._typed += letter
            self._report.tell("typed", notes=self._typed)

        return do

    def _return(self) -> None:
        assert self._hand is not None
        self._hand.key("Return")
        self._typed += "\n"
        self._report.tell("typed", notes=self._typed)

    def _pressed(self, act: Act) -> Callable[[], None]:
        def do() -> None:
            assert self._hand is not None
            self._hand.press(act)

        return do

    def _warned(self) -> None:
        """Say the next rung of the ladder by the keyboard alone, and go back to the notes."""
        assert self._hand is not None
        self._hand.press(Act.BOUNDARY)
        self._hand.key("Return")
        self._hand.press(Act.NOTES)
        self._hand.key("Ctrl+End")


def main() -> int:
    """Run the program under the driver's hands."""
    folder, key_file, report, seed = sys.argv[1:]
    first = not (Path(folder) / "log" / "call-log.db").exists()

    def build(first_paint: FirstPaint) -> DeskSession:
        profile = Profile(folder=Path(folder))
        session = build_window(profile, key_file=key_file, first=first_paint)
        Driver(session, Report(Path(report)), int(seed), first=first)
        return session

    return run_window(Profile(folder=Path(folder)), build)


if __name__ == "__main__":
    sys.exit(main())
