"""The card that answers "do I still have it?": a code is typed, and tried, and nothing changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.problems import Problem
from app.settings import Settings
from ui.background import LongWork
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.problem_words import words_for

REMIND_AFTER_WEEKS = 12


class CodeTestCard(Card):
    """Tries a code on the log. Holds when one was last found right, in the settings."""

    def __init__(
        self,
        fits: Callable[[str], bool],
        settings: Settings,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Do I still have it?"))
        self._fits = fits
        self._settings = settings
        self._today = today
        self._work: LongWork | None = None
        self._last = Label("", "small")
        self.add(self._last)
        self._field = QLineEdit()
        self._field.setPlaceholderText("7K3QD-…")
        self._field.setInputMethodHints(
            Qt.InputMethodHint.ImhUppercaseOnly | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._field.returnPressed.connect(self._try)
        self._row = Labelled(
            self.tr("Type the code from your sheet"),
            self._field,
            hint=self.tr("Nothing is changed by it, and it is kept nowhere."),
        )
        self.add(self._row)
        self._told = Label("", "strong")
        self._told.hide()
        self.add(self._told)
        buttons = ChipRow(self.tr("Try the code"))
        self._button = Button(self.tr("Try it"))
        self._button.clicked.connect(self._try)
        buttons.add_chip(self._button)
        self.add(buttons)

    @property
    def code_field(self) -> QLineEdit:
        """Where the code is typed."""
        return self._field

    @property
    def button(self) -> Button:
        """Tries the code."""
        return self._button

    @property
    def told(self) -> str:
        """What came of it."""
        return self._told.text() or self._row.problem

    @property
    def last(self) -> str:
        """When a code was last found right."""
        return self._last.text()

    def renew(self) -> None:
        """Say when it was last tried; nothing of an earlier try stays."""
        self._field.clear()
        self._row.set_problem("")
        self._tell("")
        self._last.setText(self._last_words())

    def _last_words(self) -> str:
        try:
            tested = date.fromisoformat(self._settings.text("recovery_tested"))
        except ValueError:
            return self.tr("Not tried yet. A code that cannot be found is noticed too late.")
        weeks = (self._today() - tested).days // 7
        if weeks < 1:
            return self.tr("Last tried this week: it was right.")
        if weeks < REMIND_AFTER_WEEKS:
            return self.tr("Last tried %n week(s) ago: it was right.", "", weeks)
        return self.tr("Last tried %n week(s) ago: it may be time to try again.", "", weeks)

    def _try(self) -> None:
        code = self._field.text()
        self._tell("")
        self._row.set_problem("")
        if not code.strip():
            self._row.set_problem(self.tr("Type the code first."))
            return
        if self._work is not None:
            return
        self._work = LongWork(lambda _work: self._fits(code), self)
        self._work.finished.connect(self._tried)
        self._work.failed.connect(self._not_tried)
        self._work.start()

    def _tried(self, fits: bool) -> None:
        self._end()
        if not fits:
            self._row.set_problem(self.tr("This is not the code of this log."))
            return
        self._field.clear()
        self._tell(self.tr("Yes: this code opens your log."))
        self._note(self._today().isoformat())

    def forget_last(self) -> None:
        """There is a new code: that an earlier one was right says nothing of it."""
        self._note("")

    def _note(self, day: str) -> None:
        try:
            self._settings.set("recovery_tested", day)
        except Problem as problem:
            self._row.set_problem(words_for(problem).happened)
        self._last.setText(self._last_words())

    def _not_tried(self, problem: Problem) -> None:
        self._end()
        words = words_for(problem)
        self._row.set_problem(f"{words.happened} {words.do}".strip())
        announce(self, words.happened, assertive=True)

    def _end(self) -> None:
        self._work = None

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words)
