"""Coaching: what is to be looked at, every note with its agent's words, and a new note."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.bundle.letter import largest
from app.bundle.terms import SUFFIX, FeedbackLetter
from app.ports import Progress
from app.problems import Problem
from app.team.coaching import CoachingThread
from app.team.team import Team
from ui.controls.action_row import ActionRow
from ui.controls.button import Button
from ui.controls.drop_down import DropDown
from ui.controls.empty_state import EmptyState
from ui.controls.scroll_column import ScrollColumn
from ui.controls.section_heading import SectionHeading
from ui.desk.frame.outbox import ask_where, safe_name, write_file
from ui.look.tokens import SPACE_3, SPACE_4
from ui.supervisor.coaching.note_form import NoteForm
from ui.supervisor.coaching.thread_card import ThreadCard
from ui.supervisor.place import TeamPage, TeamPlace

MOST_SHOWN = 100


class CoachingPage(QWidget):
    """The notes, those that wait for the supervisor first; answers come in as files."""

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._cards: list[QWidget] = []
        self._take = Button(self.tr("Take answers in …"), "inbox")
        self._take.clicked.connect(self._choose_answers)
        self._agents = DropDown(self.tr("A new note to"))
        self._agents.value_chosen.connect(self._write_to)
        self._form = NoteForm(place)
        self._form.hide()
        self._form.note_written.connect(lambda _letter: self._finished())
        self._empty = EmptyState(
            "message-circle",
            self.tr("No notes yet. Open a call and write down what went well and what to try."),
            self.tr("Search calls"),
        )
        self._empty.action_asked.connect(lambda: place.go(TeamPage.SEARCH))
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_3)
        column = ScrollColumn(self.tr("Coaching"), margin=SPACE_4, gap=SPACE_3)
        column.add(ActionRow(self.tr("Coaching"), self._take))
        column.add(self._agents)
        column.add(self._form)
        column.add(self._empty)
        column.body.addLayout(self._list)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        place.bridge.on(
            ("coaching", "people", "facts"), lambda _changed: self.refresh(), asker=self
        )

    def show_subject(self, subject: object) -> None:
        """Show every note."""
        del subject
        self.refresh()

    @property
    def cards(self) -> tuple[ThreadCard, ...]:
        """The notes as shown, in their order."""
        return tuple(card for card in self._cards if isinstance(card, ThreadCard))

    @property
    def form(self) -> NoteForm:
        """Where a note is written."""
        return self._form

    def refresh(self) -> None:
        """Read the notes on a worker: how many calls have come since is counted over the facts."""
        agents = [each for each in self._place.team.records.agents() if each.trust != "quarantined"]
        names = [
            ("", self.tr("Write a note to …")),
            *((each.agent.hex, each.name) for each in agents),
        ]
        self._agents.set_choices(names)
        self._agents.setVisible(bool(agents))

        def read(team: Team, _progress: Progress) -> tuple[CoachingThread, ...]:
            return team.coaching.threads()[:MOST_SHOWN]

        self._place.work(read, self._show, self)

    def take_answers(self, paths: list[Path]) -> None:
        """Take answers of agents in; each one that is not taken is told."""

        def take(team: Team, _progress: Progress) -> tuple[list[FeedbackLetter], list[Problem]]:
            taken: list[FeedbackLetter] = []
            refused: list[Problem] = []
            for path in paths:
                try:
                    with path.open("rb") as file:
                        taken.append(
                            team.coaching.take_feedback(file.read(largest("feedback") + 1))
                        )
                except OSError:
                    refused.append(Problem("file_unreadable", path=path))
                except Problem as problem:
                    refused.append(problem)
            return taken, refused

        self._place.work(take, self._taken, self)

    # -- within --------------------------------------------------------------------------------

    def _taken(self, result: tuple[list[FeedbackLetter], list[Problem]]) -> None:
        taken, refused = result
        for problem in refused:
            self._place.tell_problem(problem)
        if taken:
            self._place.say(self.tr("%n answer(s) taken in", "", len(taken)))
            self._place.bridge.tell("coaching", asker=self)
        self.refresh()

    def _show(self, threads: tuple[CoachingThread, ...]) -> None:
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        waiting = [each for each in threads if each.stage in ("look_again", "answered")]
        others = [each for each in threads if each not in waiting]
        self._cards = []
        if waiting:
            self._cards.append(SectionHeading(self.tr("To look at now")))
            self._cards += [self._card(thread) for thread in waiting]
        if others:
            self._cards.append(SectionHeading(self.tr("All other notes")))
            self._cards += [self._card(thread) for thread in others]
        for card in self._cards:
            self._list.addWidget(card)
        self._empty.setVisible(not threads)

    def _card(self, thread: CoachingThread) -> ThreadCard:
        card = ThreadCard(thread)
        card.call_asked.connect(lambda call: self._place.go(TeamPage.CALL, call))
        card.go_on_asked.connect(self._go_on)
        card.file_asked.connect(self._ask_where_to)
        return card

    def _write_to(self, agent: str) -> None:
        if agent:
            chosen = self._place.team.records.agent(UUID(agent))
            if chosen is not None:
                self._form.write_to(chosen.agent, chosen.name)
                self._form.show()
                self._form.text("went_well").setFocus()

    def _go_on(self, thread: CoachingThread) -> None:
        letter = thread.letter
        self._form.write_to(thread.agent, thread.agent_name, letter.call, answers=letter.note)
        self._form.show()
        self._form.text("went_well").setFocus()

    def _finished(self) -> None:
        self._form.hide()
        self._agents.set_value("")
        self.refresh()

    def _ask_where_to(self, thread: CoachingThread) -> None:
        title = self.tr("Coaching note")
        name = safe_name(f"{title} {thread.agent_name}", SUFFIX["coaching"])
        kinds = self.tr("Coaching notes (*{suffix})").format(suffix=SUFFIX["coaching"])
        ask_where(self, title, name, kinds, lambda path: self.write_again(thread, path))

    def write_again(self, thread: CoachingThread, path: Path) -> None:
        """Write the file of a note once more."""

        def write(team: Team, _progress: Progress) -> None:
            write_file(path, team.coaching.sealed(thread.letter.note))

        def done(_result: None) -> None:
            self._place.say(self.tr("{file} is written.").format(file=path.name))

        self._place.work(write, done, self)

    def _choose_answers(self) -> None:
        chooser = QFileDialog(self.window(), self.tr("Take answers in"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = self.tr("Answers of agents (*{suffix})").format(suffix=SUFFIX["feedback"])
        chooser.setNameFilter(kinds)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setModal(False)
        chooser.filesSelected.connect(
            lambda names: self.take_answers([Path(each) for each in names])
        )
        chooser.show()
