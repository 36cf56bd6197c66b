"""Joining a team: who it is from, what is agreed to, the six words, and the answer to hand back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.problems import Problem
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.keyboard import may_take_keyboard
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.outbox import ask_where, write_file
from ui.desk.handover import errands
from ui.desk.handover.errand_line import ErrandLine
from ui.desk.handover.share_words import terms_words
from ui.desk.notes.guarded_input import GuardedLine
from ui.problem_words import in_one_line
from ui.workplace import Workplace

if TYPE_CHECKING:
    from app.handover.joining import Invitation, Joined


class JoinPanel(QWidget):
    """Shows an invitation; nothing is agreed to before "Join" is pressed.

    Emits:
        left(): the panel is done with, joined or not.
    """

    left = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._invitation: Invitation | None = None
        self._joined: Joined | None = None
        self._who = Label("", "heading")
        self._changed = Label("", "body", tone="warn")
        self._words = Label("", "title")
        self._compare = Label(
            self.tr(
                "Ask your supervisor for these six words, on the phone or side by side. When they "
                "are the same, the file is really from there."
            )
        )
        self._terms = QVBoxLayout()
        self._name = GuardedLine(self.tr("What your supervisor calls you"))
        self._named = Labelled(self.tr("What your supervisor calls you"), self._name)
        self._line = ErrandLine(place)
        self._join = Button(self.tr("Join"), "user-check", "primary")
        self._join.clicked.connect(lambda _on=False: self.join())
        self._not_now = Button(self.tr("Not now"))
        self._not_now.clicked.connect(self.left)
        self._save = Button(self.tr("Save the answer…"), "download", "primary")
        self._save.clicked.connect(self._ask_where)
        self._save.hide()
        self._build()

    @property
    def line(self) -> ErrandLine:
        """What is being done, and what came of it."""
        return self._line

    @property
    def name_field(self) -> GuardedLine:
        """What the supervisor calls the agent."""
        return self._name

    @property
    def join_button(self) -> Button:
        """Agrees to the terms."""
        return self._join

    @property
    def save_button(self) -> Button:
        """Saves the answer to hand back."""
        return self._save

    @property
    def text(self) -> str:
        """Who the invitation is from, and its words."""
        return f"{self._who.text()}\n{self._words.text()}"

    def show_invitation(self, invitation: Invitation) -> None:
        """Show what would be agreed to."""
        self._invitation, self._joined = invitation, None
        team = invitation.team
        told = self.tr("Team {team}, from {supervisor}")
        self._who.setText(told.format(team=team.name, supervisor=team.supervisor))
        self._words.setText(" ".join(invitation.words))
        self._changed.setVisible(invitation.changed)
        self._changed.setText(
            self.tr(
                "The supervisor of your team has other keys than before. Join again only when the "
                "six words are the same."
            )
        )
        while (item := self._terms.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for words in terms_words(team.terms):
            self._terms.addWidget(Label(words))
        enrolment = self._place.desk.handover.enrolment()
        known = enrolment.name if enrolment is not None else ""
        self._name.setText(known or self._place.settings.text("agent_name"))
        self._line.tell("")
        self._show_stage()

    def take_keyboard(self) -> None:
        """Begin with the name."""
        self._name.setFocus()

    def join(self) -> None:
        """Agree, and make the answer."""
        invitation, name = self._invitation, self._name.text()
        if invitation is None:
            return
        self._line.begin(
            self.tr("Joining…"), lambda errand, _: errands.join(errand, invitation, name), self._end
        )

    def save_answer(self, path: Path) -> None:
        """Write the answer where the agent wants it."""
        if self._joined is None or self._joined.answer is None:
            return
        try:
            write_file(path, self._joined.answer)
        except Problem as problem:
            self._line.tell(in_one_line(problem), is_bad=True)
            return
        self._not_now.setText(self.tr("Done"))
        told = self.tr(
            "Saved as {name}. Hand it to your supervisor, who compares your six words: {words}"
        )
        self._line.tell(told.format(name=path.name, words=" ".join(self._joined.words)))

    # -- inside ------------------------------------------------------------------------------------

    def _build(self) -> None:
        words = Card(self.tr("Six words"))
        words.add(self._words)
        words.add(self._compare)
        terms = Card(self.tr("What is agreed on"))
        terms.add_layout(self._terms)
        agree = Card()
        buttons = ChipRow(self.tr("Join or not"))
        buttons.set_chips((self._join, self._save, self._not_now))
        for widget in (self._named, self._line, buttons):
            agree.add(widget)
        column = ScrollColumn(self.tr("Join a team"))
        for each in (self._who, self._changed, terms, words, agree):
            column.add(each)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    def _show_stage(self) -> None:
        joined = self._joined
        self._join.setVisible(joined is None)
        self._named.setVisible(joined is None)
        self._save.setVisible(joined is not None and joined.answer is not None)
        self._not_now.setText(self.tr("Not now") if joined is None else self.tr("Done"))

    def _end(self, joined: Joined) -> None:
        here = may_take_keyboard(self)
        self._joined = joined
        self._place.desk.handover.renew()
        self._show_stage()
        if joined.answer is None:
            self._line.tell(self.tr("You have joined. IT's list names you: nothing to hand back."))
            if here:
                self._not_now.setFocus()
            return
        told = self.tr(
            "You have joined. Save the answer and hand it to your supervisor, who compares your "
            "six words: {words}"
        )
        self._line.tell(told.format(words=" ".join(joined.words)))
        if here:
            self._save.setFocus()

    def _ask_where(self) -> None:
        if self._joined is not None:
            kinds = self.tr("Answer to a team (*.callside-answer)")
            title = self.tr("Save the answer")
            ask_where(self, title, self._joined.file, kinds, self.save_answer)
