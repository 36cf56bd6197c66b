"""Work on an errand of handing over, in one line: what is done, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.problems import Problem
from ui.background import LongWork
from ui.controls.announce import announce
from ui.controls.label import Label
from ui.look.tokens import SPACE_2
from ui.problem_words import words_for
from ui.recovery.progress_line import ProgressLine
from ui.workplace import Workplace

if TYPE_CHECKING:
    from app.handover.hand_over import Errand
    from app.ports import Progress

ErrandWork = Callable[["Errand", "Progress"], Any]


class ErrandLine(QWidget):
    """Does one errand at a time on a worker, and says what came of it.

    Holds the work while it runs. Nothing else in the window waits for it.

    Emits:
        ended(): an errand came to its end, in whatever way.
    """

    ended = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._work: LongWork | None = None
        self._next: list[tuple[str, ErrandWork, Callable[[Any], None]]] = []
        self._line = ProgressLine()
        self._line.stop_asked.connect(self.stop)
        self._told = Label("", "body")
        self._told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self._told)
        column.addWidget(self._line)

    @property
    def is_busy(self) -> bool:
        """Whether an errand runs."""
        return self._work is not None

    @property
    def told(self) -> str:
        """What came of the last errand; empty while nothing is said."""
        return "" if self._told.isHidden() else self._told.text()

    def begin(self, words: str, work: ErrandWork, done: Callable[[Any], None]) -> bool:
        """Do the work, then call `done` with what it gave; False while another one runs."""
        if self._work is not None:
            return False
        desk = self._place.desk
        long_work = LongWork(
            lambda watch: desk.handover.on_errand(lambda errand: work(errand, watch)), self
        )
        self._work = long_work
        self.tell("")
        self._line.begin(words)
        long_work.progressed.connect(self._line.show_progress)
        long_work.finished.connect(lambda result: self._end(lambda: done(result)))
        long_work.failed.connect(lambda problem: self._end(lambda: self.tell_problem(problem)))
        long_work.cancelled.connect(lambda: self._end(self._tell_stopped))
        long_work.start()
        return True

    def begin_next(self, words: str, work: ErrandWork, done: Callable[[Any], None]) -> None:
        """The same, behind what runs already: for what must not be left out."""
        if not self.begin(words, work, done):
            self._next.append((words, work, done))

    def stop(self) -> None:
        """Ask the errand to stop at its next step."""
        if self._work is not None:
            self._work.cancel()

    def tell(self, words: str, *, is_bad: bool = False) -> None:
        """Say something; an empty text takes it back."""
        self._told.setText(words)
        self._told.set_tone("danger" if is_bad else None)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words, assertive=is_bad)

    def tell_problem(self, problem: Problem) -> None:
        """Say what happened, what is safe, and what to do."""
        words = words_for(problem)
        self.tell(" ".join(part for part in words if part), is_bad=True)

    def _end(self, go_on: Callable[[], None]) -> None:
        self._work = None
        self._line.end()
        go_on()
        self.ended.emit()
        if self._next and self._work is None:
            self.begin(*self._next.pop(0))

    def _tell_stopped(self) -> None:
        self.tell(self.tr("Stopped. Whatever was whole before stays as it is."))
