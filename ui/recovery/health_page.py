"""The page of `callside doctor`: what was found on this machine, the worst first."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.health import Finding, State, worst
from app.ports import Progress
from app.problems import Problem
from ui.background import LongWork
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.health_words import health_words
from ui.look.tokens import SPACE_1
from ui.problem_words import in_one_line
from ui.recovery.progress_line import ProgressLine

Examine = Callable[[bool, Progress], tuple[Finding, ...]]
_ORDER: dict[State, int] = {"bad": 0, "warn": 1, "ok": 2}


class HealthPage(QWidget):
    """Looks quickly each time it is shown, and thoroughly when that is asked for.

    `examine` is told whether to read every page of the log; it is called on a worker.
    """

    def __init__(self, examine: Examine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._examine = examine
        self._work: LongWork | None = None
        self._sum = Label("", "heading")
        self._line = ProgressLine()
        self._line.stop_asked.connect(self._stop)
        self._full = Button(self.tr("Check every page of the log"))
        self._full.clicked.connect(lambda: self._look(full=True))
        self._again = Button(self.tr("Look again"))
        self._again.clicked.connect(lambda: self._look(full=False))
        buttons = ChipRow(self.tr("Look again"))
        for button in (self._again, self._full):
            buttons.add_chip(button)
        head = Card()
        for widget in (self._sum, self._line, buttons):
            head.add(widget)
        self._column = ScrollColumn(self.tr("Health"))
        self._column.add(head)
        self._cards: list[Card] = []
        self._column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    @property
    def summary(self) -> str:
        """What is said of the whole."""
        return self._sum.text()

    @property
    def cards(self) -> tuple[Card, ...]:
        """What was found, the worst first."""
        return tuple(self._cards)

    @property
    def looks(self) -> bool:
        """Whether it is looking around just now."""
        return self._work is not None

    @property
    def full_button(self) -> Button:
        """Reads every page of the log."""
        return self._full

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""

    def shown(self) -> None:
        """Look anew."""
        self._look(full=False)

    def _look(self, *, full: bool) -> None:
        # The buttons stay enabled, because a disabled one would send the keyboard elsewhere.
        if self._work is not None:
            return
        self._line.begin(self.tr("Looking…"))
        self._work = LongWork(lambda work: self._examine(full, work), self)
        self._work.finished.connect(self._show)
        self._work.failed.connect(self._fail)
        self._work.cancelled.connect(self._end)
        self._work.start()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self._end()
        words = {
            "ok": self.tr("All is well."),
            "warn": self.tr("It works. There is something to know."),
            "bad": self.tr("Something has to be mended."),
        }[worst(findings)]
        self._sum.setText(words)
        announce(self, words)
        for card in self._cards:
            self._column.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        ordered = sorted(findings, key=lambda each: _ORDER[each.state])
        self._cards = [self._card(each) for each in ordered if each.state != "ok"]
        well = [each for each in ordered if each.state == "ok"]
        if well:
            self._cards.append(self._well(well))
        for place, card in enumerate(self._cards, start=1):
            self._column.body.insertWidget(place, card)

    def _card(self, finding: Finding) -> Card:
        words = health_words(finding)
        is_bad = finding.state == "bad"
        state = self.tr("To mend") if is_bad else self.tr("To know")
        card = Card(f"{state}: {words.subject}", bar="danger" if is_bad else "warn")
        card.add(Label(words.means))
        if words.mend:
            card.add(Label(words.mend, "strong"))
        return card

    def _well(self, findings: list[Finding]) -> Card:
        card = Card(self.tr("In order"))
        card.body.setSpacing(SPACE_1)
        for each in findings:
            words = health_words(each)
            card.add(Label(words.subject, "strong"))
            card.add(Label(words.means, "small"))
        return card

    def _fail(self, problem: Problem) -> None:
        self._end()
        self._sum.setText(in_one_line(problem))

    def _end(self) -> None:
        self._work = None
        self._line.end()
