"""The calls behind a figure: the way down from a pattern to what was said and done (D10)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.insight.picture import Selection
from app.ports import Progress
from app.problems import Problem
from app.team.records import TeamCall
from app.team.team import Team
from ui.background import LongWork
from ui.controls.button import Button
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.look.tokens import SPACE_3, SPACE_4
from ui.pattern_words import title_of
from ui.problem_words import in_one_line
from ui.supervisor.calls.call_list import TeamCallList
from ui.supervisor.figure_words import calls_words
from ui.supervisor.place import TeamPage, TeamPlace

MOST = 200


class CallsBehind(QWidget):
    """A list of calls under the words of the figure that they are behind.

    Emits:
        left(): the way back was asked for.
    """

    left = Signal()

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._work: LongWork | None = None
        self._back = Button(self.tr("Back to the patterns"), "chevron-left", "quiet")
        self._back.clicked.connect(self.left)
        self._title = Label("", "heading")
        self._said = Label("", "muted")
        self._list = TeamCallList(place, self.tr("Calls"))
        self._list.call_chosen.connect(lambda call: place.go(TeamPage.CALL, call))
        # Where the window is too low for words and list, it scrolls.
        column = ScrollColumn(self.tr("Calls behind a figure"), margin=SPACE_4, gap=SPACE_3)
        column.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.add(self._title)
        column.add(self._said)
        column.add(self._list, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    @property
    def call_list(self) -> TeamCallList:
        """The calls."""
        return self._list

    @property
    def said(self) -> str:
        """How many there are, or why there are none."""
        return self._said.text()

    @property
    def title(self) -> str:
        """What they are behind."""
        return self._title.text()

    def show_behind(self, pattern: str, key: str, called: str, selection: Selection) -> None:
        """Look for the calls behind a row of a pattern."""
        if self._work is not None:
            self._work.cancel()
        self._title.setText(f"{title_of(pattern)}: {called}" if called else title_of(pattern))
        self._said.setText(self.tr("Looking for the calls …"))
        self._list.show_calls(())

        def find(team: Team, _progress: Progress) -> list[TeamCall]:
            return team.patterns.calls(pattern, key, selection, limit=MOST)

        self._work = self._place.work(find, self._show, self, self._fail)
        self._back.setFocus()

    def _show(self, calls: list[TeamCall]) -> None:
        self._work = None
        self._list.show_calls(calls)
        words = calls_words(len(calls))
        if len(calls) >= MOST:
            words = self.tr("The newest {count}").format(count=words)
        self._said.setText(words if calls else self.tr("No calls can be shown here."))
        if calls and self._back.hasFocus():
            self._list.setFocus()

    def _fail(self, problem: Problem) -> None:
        self._work = None
        self._said.setText(in_one_line(problem))
