"""Writing a coaching note: beside a call, or about the work as a whole.

What is written is kept from the first letter on. The note is made in one step with the file that
carries it: sealed to the agent, it is of no use to anybody else.
"""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.bundle.terms import SUFFIX, CoachingLetter
from app.ports import Progress
from app.problems import Problem
from app.team.coaching import CoachingDraft
from app.team.team import Team
from ui.controls.action_row import ActionRow
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.expanding_text import ExpandingText
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.number_field import NumberField
from ui.desk.frame.outbox import ask_where, safe_name, write_file
from ui.problem_words import words_for
from ui.supervisor.place import TeamPlace

_KEEP_MS = 400
_TEXTS = ("went_well", "to_try", "question", "improvement")


class NoteForm(Card):
    """Four short texts, after how many calls to look again, and one button.

    Holds the draft. Emits:
        note_written(object): the `CoachingLetter` that was kept and written to a file.
    """

    note_written = Signal(object)

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Coaching note"))
        self._place = place
        self._draft: CoachingDraft | None = None
        self._agent_name = ""
        self._for = Label("", "small")
        self._texts = {
            "went_well": self._text(self.tr("What went well"), 2),
            "to_try": self._text(self.tr("What to try"), 2),
            "question": self._text(self.tr("A question to the agent"), 1),
            "improvement": self._text(self.tr("An improvement to agree on"), 1),
        }
        self._again = NumberField(self.tr("Look at it again after so many calls"), 1, 1000)
        self._again.valueChanged.connect(self._edited)
        self._after = Labelled(self.tr("Look at it again after so many calls"), self._again)
        self._make = Button(self.tr("Make the note …"), "mail", "primary")
        self._make.clicked.connect(self._ask_where_to)
        self._problem = Label("", "small", tone="danger")
        self._problem.hide()
        self.add(self._for)
        for part in _TEXTS:
            self.add(Labelled(self._texts[part].accessibleName(), self._texts[part]))
        for widget in (self._after, self._problem, ActionRow(self.tr("The note"), self._make)):
            self.add(widget)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(_KEEP_MS)
        self._keep.timeout.connect(self._keep_draft)

    def _text(self, name: str, least: int) -> ExpandingText:
        text = ExpandingText(name, least=least)
        text.textChanged.connect(self._edited)
        return text

    @property
    def draft(self) -> CoachingDraft | None:
        """What is being written."""
        return self._draft

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def text(self, part: str) -> ExpandingText:
        """The field of a part: went_well, to_try, question, improvement."""
        return self._texts[part]

    @property
    def again(self) -> NumberField:
        """After how many calls to look again."""
        return self._again

    def write_to(
        self, agent: UUID, name: str, call: UUID | None = None, answers: UUID | None = None
    ) -> None:
        """Go on with the note about a call of an agent, or about the work as a whole."""
        self.keep_now()
        draft = self._place.team.coaching.draft(agent, call)
        self._show(replace(draft, answers=answers) if answers else draft, name)

    def keep_now(self) -> None:
        """Keep what was typed just now."""
        if self._keep.isActive():
            self._keep.stop()
            self._keep_draft()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before it is left."""
        super().hideEvent(event)
        self.keep_now()

    def write_file(self, path: Path) -> None:
        """Make the note of what is written, and its file. Says what stands in the way."""
        draft = self._draft
        if draft is None:
            return
        self.keep_now()
        author = self._author()

        def write(team: Team, _progress: Progress) -> CoachingLetter:
            # Sealed before it is kept: a keyring that is locked leaves the draft a draft.
            letter = team.coaching.compose(draft, author)
            content = team.coaching.seal(draft.agent, letter)
            write_file(path, content)
            team.coaching.keep(draft, letter)
            return letter

        self._make.setEnabled(False)
        self._place.work(write, self._written, self, self._failed)

    # -- within --------------------------------------------------------------------------------

    def _author(self) -> str:
        team = self._place.team.records.team_file()
        return "" if team is None else team.supervisor

    def _show(self, draft: CoachingDraft, name: str) -> None:
        self._draft, self._agent_name = None, name
        self._for.setText(self.tr("To {name}, who alone can read it.").format(name=name))
        for part, text in self._texts.items():
            text.setPlainText(getattr(draft, part))
        self._again.setValue(draft.review_after)
        self._draft = draft
        self._allow()

    def _edited(self) -> None:
        if self._draft is None:
            return
        texts = {part: text.toPlainText() for part, text in self._texts.items()}
        self._draft = replace(self._draft, **texts, review_after=self._again.value())
        self._say_problem("")
        self._allow()
        self._keep.start()

    def _allow(self) -> None:
        written = self._draft is not None and not self._draft.is_empty
        self._make.setEnabled(written)
        self._after.setVisible(bool(self._draft and self._draft.improvement.strip()))

    def _keep_draft(self) -> None:
        if self._draft is None:
            return
        try:
            self._place.team.coaching.keep_draft(self._draft)
        except Problem as problem:
            self._place.tell_problem(problem)

    def _ask_where_to(self) -> None:
        title = self.tr("Coaching note")
        name = safe_name(f"{title} {self._agent_name}", SUFFIX["coaching"])
        kinds = self.tr("Coaching notes (*{suffix})").format(suffix=SUFFIX["coaching"])
        ask_where(self, title, name, kinds, self.write_file)

    def _written(self, letter: CoachingLetter) -> None:
        draft = self._draft
        self._place.say(self.tr("The note is written. Give its file to the agent."))
        if draft is not None:
            self._show(CoachingDraft(agent=draft.agent, call=draft.call), self._agent_name)
        self._place.bridge.tell("coaching", "access", asker=self)
        self.note_written.emit(letter)

    def _failed(self, problem: Problem) -> None:
        words = words_for(problem)
        self._say_problem(f"{words.happened} {words.do}".strip())
        self._allow()

    def _say_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
