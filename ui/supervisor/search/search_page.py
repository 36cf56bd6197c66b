"""Search: calls whose shared texts hold all the words, newest first."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ports import Progress
from app.problems import Problem
from app.team.calls import A_PAGE
from app.team.records import TeamCall
from app.team.team import Team
from ui.background import LongWork
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.drop_down import DropDown
from ui.controls.elastic_row import ElasticRow
from ui.controls.empty_state import EmptyState
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.controls.search_field import SearchField
from ui.look.tokens import SPACE_2, SPACE_3, SPACE_4
from ui.problem_words import words_for
from ui.supervisor.calls.call_list import TeamCallList
from ui.supervisor.place import TeamPage, TeamPlace

TYPING_MS = 400
"""A pause after which what was typed is looked for, and noted as looked for."""

EVERYBODY = ""


class SearchPage(QWidget):
    """A field, whose calls, and what was found. Every search is noted in the list of accesses.

    Where the team's terms leave out the individual view there is no search, and it says why.
    """

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._asked: LongWork | None = None
        self._sought: tuple[str, str] = ("", EVERYBODY)
        self._is_outdated = False
        self.setProperty("role", "window")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._seek)
        self._build()
        place.bridge.on({"people", "terms"}, lambda _changed: self._show_choices())
        place.bridge.on({"imports"}, lambda _changed: self._say_outdated())

    def _build(self) -> None:
        self._field = SearchField(
            self.tr("Search everything shared"), hint=self.tr("Words in notes, concerns, promises")
        )
        self._field.textChanged.connect(lambda _text: self._typing.start())
        self._field.returnPressed.connect(self._hurry)
        self._agents = DropDown(self.tr("Whose calls"))
        self._agents.value_chosen.connect(lambda _value: self._seek())
        row = ElasticRow(gap=SPACE_2)
        row.add(self._field, 1)
        row.add(self._agents)
        self._count = Label("", "small")
        self._noted = Label(
            self.tr("What you look for and open is noted, and agents may ask to see it."), "small"
        )
        bar = QFrame()
        bar.setProperty("role", "bar")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        bar.setSizePolicy(policy)
        head = QVBoxLayout(bar)
        head.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        head.setSpacing(SPACE_2)
        for widget in (row, self._count, self._noted):
            head.addWidget(widget)
        self._bar = bar
        self._list = TeamCallList(self._place, self.tr("Calls found, newest first"))
        self._list.call_chosen.connect(lambda call: self._place.go(TeamPage.CALL, call))
        self._more = Button(self.tr("Show older ones"), "chevron-down", "quiet")
        self._more.clicked.connect(self._read_on)
        self._empty = EmptyState("search", " ")
        self._scroll = ScrollColumn(self.tr("Search"), margin=0, gap=0)
        self._scroll.add(bar)
        self._scroll.add(self._empty)
        self._scroll.add(self._list, 1)
        self._scroll.add(self._more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    # -- what the window and tests see -------------------------------------------------------------

    @property
    def first_stop(self) -> QWidget:
        """Where the keyboard goes when the page comes to the front."""
        return self._field if self._bar.isVisibleTo(self) else self

    @property
    def search_field(self) -> SearchField:
        """Where words are typed."""
        return self._field

    @property
    def agents(self) -> DropDown:
        """Whose calls are looked through."""
        return self._agents

    @property
    def found(self) -> TeamCallList:
        """What was found."""
        return self._list

    @property
    def more_button(self) -> Button:
        """Reads on; hidden when everything is shown."""
        return self._more

    @property
    def told(self) -> str:
        """How many were found, or why none are shown."""
        return self._empty.accessibleName() if self._empty.isVisibleTo(self) else self._count.text()

    def show_subject(self, subject: object) -> None:
        """Show what was found last; a text as the subject is looked for."""
        self._show_choices()
        if isinstance(subject, str):
            self._field.setText(subject)
            self._hurry()
        elif self._is_outdated and self._sought[0]:
            self._seek()

    def search(self) -> None:
        """Put the keyboard into the field."""
        self._field.setFocus()
        self._field.selectAll()

    def went_back(self) -> bool:
        """Empty the field; False when it is empty."""
        if not self._field.text():
            return False
        self._field.clear()
        return True

    # -- seeking -----------------------------------------------------------------------------------

    def _show_choices(self) -> None:
        may_see = self._place.team.calls.are_shown
        self._bar.setVisible(may_see)
        if not may_see:
            self._show_nothing(" ".join(words_for(Problem("individual_view_off"))).strip())
            return
        agents = [(each.agent.hex, each.name) for each in self._place.team.records.agents()]
        chosen = self._agents.value
        self._agents.set_choices([(EVERYBODY, self.tr("All agents")), *agents])
        self._agents.set_value(chosen if chosen in dict(agents) else EVERYBODY)
        if not self._sought[0]:
            self._show_nothing(self.tr("Type a word or two. Beginnings of words are enough."))

    def _hurry(self) -> None:
        """Enter: look at once, and go to what was found."""
        self._seek()
        if self._list.isVisible():
            self._list.setFocus()

    def _seek(self) -> None:
        self._typing.stop()
        sought = (self._field.text().strip(), self._agents.value)
        if sought == self._sought and not self._is_outdated:
            return
        self._sought, self._is_outdated = sought, False
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if not sought[0]:
            self._show_choices()
            return
        self._ask(None)

    def _read_on(self) -> None:
        shown = self._list.calls.calls
        if shown:
            self._ask(shown[-1].started_ms)

    def _ask(self, before_ms: int | None) -> None:
        text, whose = self._sought
        agent = UUID(hex=whose) if whose else None

        def seek(team: Team, _progress: Progress) -> list[TeamCall]:
            # One more than shown tells whether there are older ones.
            return team.calls.search(text, agent=agent, limit=A_PAGE + 1, before_ms=before_ms)

        sought = self._sought
        self._asked = self._place.work(
            seek, lambda found: self._show(found, sought, is_more=before_ms is not None), self
        )

    def _show(self, found: list[TeamCall], sought: tuple[str, str], *, is_more: bool) -> None:
        if sought != self._sought:
            return
        self._asked = None
        self._more.setVisible(len(found) > A_PAGE)
        if is_more:
            self._list.calls.add_calls(found[:A_PAGE])
        else:
            self._list.show_calls(found[:A_PAGE])
            self._place.bridge.tell("access", asker=self)
        shown = self._list.calls.rowCount()
        if not shown:
            self._show_nothing(self.tr("No call has all of these words."))
            announce(self, self._empty.accessibleName())
            return
        words = (
            self.tr("The newest %n call(s)", "", shown)
            if len(found) > A_PAGE
            else self.tr("%n call(s)", "", shown)
        )
        self._count.setText(words)
        self._count.show()
        self._empty.hide()
        self._list.show()
        announce(self, words)

    def _show_nothing(self, why: str) -> None:
        self._empty.set_sentence(why)
        self._empty.show()
        self._count.hide()
        self._list.hide()
        self._more.hide()

    def _say_outdated(self) -> None:
        """Calls came in: what was found is looked for again when the page is shown next."""
        self._is_outdated = True
