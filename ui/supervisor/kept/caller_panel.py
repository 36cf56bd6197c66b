"""A caller at the supervisor's: found, looked at, handed out as files, erased (C08)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.erasure import REASONS, AboutCaller
from app.ports import Progress
from app.problems import Problem
from app.team.keeping import TeamErased, TeamPerson
from app.team.team import Team
from ui.controls.action_row import ActionRow
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.search_field import SearchField
from ui.kept.about_card import AboutCard
from ui.kept.about_files import expect_free, write_about
from ui.kept.folder_choice import ask_folder
from ui.kept.hand_out_card import HandOutCard
from ui.kept.lines import lines_of
from ui.kept.sure_card import SureCard
from ui.kept.words import counts_words, why_words
from ui.look.tokens import SPACE_2, SPACE_3
from ui.problem_words import in_one_line
from ui.recovery.progress_line import ProgressLine
from ui.supervisor.kept.work_in_turn import WorkInTurn
from ui.supervisor.place import TeamPlace

MOST_FOUND = 20


class CallerPanel(QWidget):
    """Holds who was found, if anybody, and what can be done about them.

    Emits:
        erase_begun(): the erasing is asked for; `erase.reason` says why.
    """

    erase_begun = Signal()

    def __init__(self, place: TeamPlace, turn: WorkInTurn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._turn = turn
        self.person: TeamPerson | None = None
        self.chooser: QFileDialog | None = None
        self.about = AboutCard()
        self.hand_out = HandOutCard(
            self.tr(
                "One page to read and one file for programs. Read the lines above first: names of "
                "other people in notes are blacked out if you write them here. Reflections that "
                "agents shared, coaching and words searched for are left out, and counted. That "
                "you wrote the files is noted down."
            )
        )
        self.hand_out.write_asked.connect(self._ask_folder)
        self.erase = SureCard(
            self.tr("Erase this caller"),
            self.tr(
                "Name, numbers, notes, quotes, coaching about these calls and words searched for "
                "go for good, from figures and backups, too. Calls are still counted. No old "
                "bundle brings the person back. Agents keep their own logs: ask them to erase the "
                "caller as well."
            ),
            self.tr("Erase this caller…"),
            self.tr("Erase for good"),
            reasons=[(why, why_words(why)) for why in REASONS],
        )
        self.erase.look_asked.connect(self._look)
        self.erase.done_asked.connect(self.erase_begun)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for card in (self._search_card(), self.about, self.hand_out, self.erase):
            column.addWidget(card)
        self.choose(None)

    def _search_card(self) -> Card:
        card = Card(self.tr("Find a caller"))
        self._field = SearchField(
            self.tr("Number, account, e-mail, pseudonym, id of a call, or name"),
            hint=self.tr("Number or name"),
        )
        self._field.returnPressed.connect(self._seek)
        self._find = Button(self.tr("Find"), "search")
        self._find.clicked.connect(self._seek)
        self._told = Label("")
        self._told.hide()
        self._line = ProgressLine()
        self._line.stop_asked.connect(self._turn.stop)
        self._found = QVBoxLayout()
        self._found.setSpacing(SPACE_2)
        self._rows: list[Button] = []
        card.add(self._field)
        card.add(ActionRow(self.tr("Find"), self._find))
        card.add(self._told)
        card.add(self._line)
        card.add_layout(self._found)
        return card

    # -- what is seen ------------------------------------------------------------------------------

    @property
    def field(self) -> SearchField:
        """Where a caller is named."""
        return self._field

    @property
    def find_button(self) -> Button:
        """Finds them."""
        return self._find

    @property
    def found(self) -> tuple[Button, ...]:
        """Those who fit, where they are several."""
        return tuple(self._rows)

    @property
    def told(self) -> str:
        """What came of a search or an erasure."""
        return self._told.text()

    def tell(self, words: str) -> None:
        """Say what came of it."""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words)

    def choose(self, person: TeamPerson | None) -> None:
        """Show what lies here about somebody; None shows nothing."""
        self.person = person
        self.erase.calm()
        self.about.clear()
        self.hand_out.clear()
        for card in (self.about, self.hand_out, self.erase):
            card.setVisible(person is not None)
        if person is None:
            return
        self.tell(self._words_of(person))
        self._turn.begin(
            lambda team, _progress: _read(team, person),
            partial(self._show_about, person),
            self.tell,
            waits=True,
        )

    def forget(self, words: str) -> None:
        """Nobody is named here any more; say why."""
        self._field.clear()
        self._clear()
        self.choose(None)
        self.tell(words)

    # -- finding -----------------------------------------------------------------------------------

    def _seek(self) -> None:
        text = self._field.text().strip()
        if text:
            begun = self._turn.begin(
                lambda team, _progress: team.keeping.found(text), self._offer, self._not_found
            )
            if begun is not None:
                self.tell("")
                self._line.begin(self.tr("Looking…"))

    def _not_found(self, words: str) -> None:
        self._end_line()
        self.tell(words)

    def _end_line(self) -> None:
        had_keyboard = self._line.stop_button.hasFocus()
        self._line.end()
        if had_keyboard:
            self._field.setFocus()

    def _offer(self, people: Sequence[TeamPerson]) -> None:
        self._end_line()
        self._clear()
        if len(people) == 1:
            self.choose(people[0])
            return
        self.choose(None)
        if not people:
            self.tell(in_one_line(Problem("caller_unknown")))
            return
        for person in people[:MOST_FOUND]:
            button = Button(self._words_of(person), "user")
            button.set_leading(True)
            button.clicked.connect(partial(self._chosen, person))
            self._found.addWidget(button)
            self._rows.append(button)
        words = self.tr("%n people fit: who is meant?", "", len(people))
        if len(people) > MOST_FOUND:
            words += " " + self.tr("Only the first are shown; write more of it.")
        self.tell(words)

    def _chosen(self, person: TeamPerson, _checked: bool = False) -> None:
        self.choose(person)

    def _words_of(self, person: TeamPerson) -> str:
        known = (*person.names, *person.numbers, *person.accounts, *person.emails)
        who = " · ".join(known or person.pseudonyms or (self.tr("Nobody named"),))
        calls = self.tr("%n call(s)", "", len(person.calls))
        return f"{who} · {calls}"

    def _clear(self) -> None:
        for row in self._rows:
            self._found.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []

    # -- one of them -------------------------------------------------------------------------------

    def _show_about(
        self, person: TeamPerson, read: tuple[Mapping[str, int], AboutCaller | None]
    ) -> None:
        counts, about = read
        if self.person is not person:
            return  # somebody else was chosen meanwhile
        lines = (
            [self.tr("Your team looks at no single calls: the files alone hold what they say.")]
            if about is None
            else lines_of(about, self._place.team.clock.now())
        )
        self.about.show_about(self._words_of(person), counts, lines)

    def _ask_folder(self) -> None:
        self.chooser = ask_folder(self, self._write)

    def _write(self, folder: Path) -> None:
        person, names = self.person, self.hand_out.names
        if person is None:
            return

        def write(team: Team, _progress: Progress) -> int:
            expect_free(folder)
            values = team.keeping.hand_out(person)
            return write_about(folder, values, names, team.clock.now())[1]

        self._turn.begin(
            write,
            lambda times: self._written(folder, times),
            partial(self.hand_out.tell, is_bad=True),
        )

    def _written(self, folder: Path, times: int) -> None:
        self.hand_out.tell_written(str(folder), times)
        self._place.bridge.tell("access")

    def _look(self) -> None:
        person = self.person
        if person is not None:
            self._turn.begin(
                lambda team, _progress: team.keeping.preview(person),
                self._show_what,
                partial(self.erase.end, is_bad=True),
            )

    def _show_what(self, counts: Mapping[str, int]) -> None:
        self.erase.show_what(self.tr("Goes: {what}.").format(what=counts_words(counts)))

    def erasing(self) -> Callable[[Team, Progress], TeamErased] | None:
        """What erases whoever is shown; None where nobody is."""
        person, why = self.person, self.erase.reason
        if person is None:
            return None
        reason = next(each for each in REASONS if each == why)
        return lambda team, progress: team.keeping.erase(person, reason, progress)


def _read(team: Team, person: TeamPerson) -> tuple[Mapping[str, int], AboutCaller | None]:
    counts = team.keeping.preview(person)
    try:
        return counts, team.keeping.about(person)
    except Problem as problem:
        if problem.code != "individual_view_off":
            raise
        return counts, None
