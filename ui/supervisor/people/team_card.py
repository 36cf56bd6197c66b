"""The card of the team file: what was agreed on, and the way to hand it out or change it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bundle.terms import TeamFile
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.look.tokens import SPACE_1
from ui.supervisor.people.six_words import SixWords
from ui.supervisor.people.terms_form import TermsForm
from ui.supervisor.people.terms_words import terms_in_words


class TeamCard(Card):
    """The terms in words, the supervisor's own six words, and the form while it is open.

    Emits:
        file_asked(): the team file is to be saved, to be handed out.
        team_given(): the form was answered.
    """

    file_asked = Signal()
    team_given = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("The team file"))
        self._first = Label(
            self.tr(
                "It is the first thing to do: agents join with this file, and can then hand over "
                "their calls to you and to nobody else."
            )
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_1)
        self._told: list[Label] = []
        self.words = SixWords(
            self.tr("Your six words"),
            self.tr(
                "An agent who joins sees the same ones, if the file was not changed on its way."
            ),
        )
        self._save = Button(self.tr("Save it to hand it out"), "download", "primary")
        self._save.clicked.connect(self.file_asked)
        self._change = Button(self.tr("Change the terms"), "pencil")
        self._change.clicked.connect(self.open_form)
        self._renewed = Label(
            self.tr(
                "Other terms hold for agents who join with the new file: hand it out again. What "
                "was agreed before goes on to hold for everybody else."
            ),
            "small",
        )
        self._buttons = ChipRow(self.tr("What to do with the team file"))
        self._buttons.set_chips((self._save, self._change))
        self.form = TermsForm()
        self.form.answered.connect(self.team_given)
        self.form.cancelled.connect(self.close_form)
        self.add(self._first)
        self.add_layout(self._lines)
        for widget in (self.words, self._buttons, self._renewed, self.form):
            self.add(widget)
        self._team: TeamFile | None = None

    @property
    def save_button(self) -> Button:
        """Saves the file."""
        return self._save

    @property
    def change_button(self) -> Button:
        """Opens the form."""
        return self._change

    @property
    def told(self) -> tuple[str, ...]:
        """What the terms mean."""
        return tuple(label.text() for label in self._told)

    def show_team(self, team: TeamFile | None, words: tuple[str, ...]) -> None:
        """Show a team file; the form, where there is none yet."""
        self._team = team
        for label in self._told:
            self._lines.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._told = []
        for sentence in () if team is None else terms_in_words(team.terms):
            label = Label(sentence)
            self._told.append(label)
            self._lines.addWidget(label)
        self.words.show_words(words)
        self._lay_out(is_open=team is None)

    def open_form(self) -> None:
        """Offer to change the terms."""
        self.form.show_team(self._team)
        self._lay_out(is_open=True)
        self.form.name.setFocus()

    def close_form(self) -> bool:
        """Close the form; False where it was not open, or has to be answered first."""
        if self._team is None or self.form.isHidden():
            return False
        self._lay_out(is_open=False)
        self._change.setFocus()
        return True

    def _lay_out(self, *, is_open: bool) -> None:
        has_team = self._team is not None
        self._first.setVisible(not has_team)
        for label in self._told:
            label.setVisible(not is_open)
        self.words.setVisible(has_team and not is_open)
        self._buttons.setVisible(has_team and not is_open)
        self._renewed.setVisible(has_team and is_open)
        self.form.setVisible(is_open)
