"""The form of a team file: who, and what is handed over, with what that means in plain words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.bundle.lines import LONGEST_LINE, LONGEST_TEXT
from app.bundle.terms import TeamFile, Terms
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.chip_row import ChipRow
from ui.controls.choice_row import ChoiceRow
from ui.controls.expanding_text import ExpandingText
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.number_field import NumberField
from ui.look.tokens import SPACE_2, SPACE_4
from ui.settings.setting_row import lock
from ui.supervisor.people.terms_words import terms_in_words

LONGEST_KEEP = 36_500
LARGEST_GROUP = 1_000
SMALLEST_GROUP = 5


class TermsForm(QWidget):
    """Names, terms and a summary that follows every change.

    Emits:
        answered(): it is to be made, with what stands in the form.
        cancelled(): thought better of it.
    """

    answered = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_forbidden = False
        self.name = self._line()
        self.supervisor = self._line()
        self._team = Labelled(self.tr("Name of the team"), self.name)
        self._you = Labelled(
            self.tr("Your name"), self.supervisor, hint=self.tr("Agents see it when they join.")
        )
        self.callers = ChoiceRow(
            self.tr("Callers"),
            (("named", self.tr("Named")), ("pseudonym", self.tr("A sign for each"))),
        )
        self.notes = CheckBox(self.tr("Notes are handed over"))
        self.quotes = CheckBox(self.tr("What callers said at a boundary is handed over"))
        self.individual = CheckBox(self.tr("Single agents and calls may be looked at"))
        self.group = NumberField(
            self.tr("Smallest group that is shown"), SMALLEST_GROUP, LARGEST_GROUP
        )
        self._group = Labelled(
            self.tr("Smallest group that is shown"),
            self.group,
            hint=self.tr("Agents. What could be worked out by subtraction stays hidden, too."),
        )
        self.keep = NumberField(self.tr("Days that it is kept"), 0, LONGEST_KEEP)
        self.purposes = ExpandingText(self.tr("Purposes"), least=2, most=6)
        self._summary = Card(self.tr("What this means"), ground="sunken")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_2)
        self._summary.add_layout(self._lines)
        self._sentences: list[Label] = []
        self._make = Button(self.tr("Make the team file"), role="primary")
        self._make.clicked.connect(self._answer)
        self._cancel = Button(self.tr("Leave it as it is"))
        self._cancel.clicked.connect(self.cancelled)
        buttons = ChipRow(self.tr("Make it, or not"))
        buttons.set_chips((self._make, self._cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for widget in (
            self._team,
            self._you,
            Labelled(self.tr("Callers"), self.callers),
            self.notes,
            self.quotes,
            self.individual,
            self._group,
            Labelled(
                self.tr("Days that it is kept"), self.keep, hint=self.tr("0: without a limit.")
            ),
            Labelled(
                self.tr("Purposes"),
                self.purposes,
                hint=self.tr("What the numbers are for, in your words; agents read it."),
            ),
            self._summary,
            buttons,
        ):
            column.addWidget(widget)
        self._listen()
        self.show_team(None)

    @property
    def make_button(self) -> Button:
        """Makes the file."""
        return self._make

    @property
    def cancel_button(self) -> Button:
        """Leaves all as it is."""
        return self._cancel

    @property
    def summary(self) -> tuple[str, ...]:
        """What the terms mean, sentence by sentence."""
        return tuple(label.text() for label in self._sentences)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the names."""
        return tuple(each.problem for each in (self._team, self._you) if each.problem)

    def forbid_individual_view(self) -> None:
        """Policy lets nobody look at single agents: the form can agree on nothing else."""
        self._is_forbidden = True
        self.individual.setChecked(False)
        lock(self.individual)

    def terms(self) -> Terms:
        """What stands in the form."""
        named = self.callers.value == "named"
        return Terms(
            callers="named" if named else "pseudonym",
            notes=self.notes.isChecked(),
            quotes=self.quotes.isChecked(),
            individual_view=self.individual.isChecked(),
            group_size=self.group.value(),
            keep_days=self.keep.value(),
            purposes=self.purposes.toPlainText().strip()[:LONGEST_TEXT],
        )

    def show_team(self, team: TeamFile | None) -> None:
        """Begin with a team file as it is, or with what is usual."""
        terms = Terms() if team is None else team.terms
        self.name.setText("" if team is None else team.name)
        self.supervisor.setText("" if team is None else team.supervisor)
        self.callers.set_choice(terms.callers)
        self.notes.setChecked(terms.notes)
        self.quotes.setChecked(terms.quotes)
        self.individual.setChecked(terms.individual_view and not self._is_forbidden)
        self.group.setValue(terms.group_size)
        self.keep.setValue(terms.keep_days)
        self.purposes.setPlainText(terms.purposes)
        self._cancel.setVisible(team is not None)
        for each in (self._team, self._you):
            each.set_problem("")
        self._summarize()

    def set_busy(self, is_busy: bool) -> None:
        """Wait while the file is being made."""
        self._make.setEnabled(not is_busy)

    @staticmethod
    def _line() -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(LONGEST_LINE)
        return line

    def _listen(self) -> None:
        for box in (self.notes, self.quotes, self.individual):
            box.toggled.connect(self._summarize)
        self.callers.choice_made.connect(self._summarize)
        self.group.valueChanged.connect(self._summarize)
        self.keep.valueChanged.connect(self._summarize)
        self.purposes.textChanged.connect(self._summarize)

    def _summarize(self, _changed: object = None) -> None:
        self._group.setVisible(not self.individual.isChecked())
        sentences = terms_in_words(self.terms())
        while len(self._sentences) < len(sentences):
            label = Label("")
            self._sentences.append(label)
            self._lines.addWidget(label)
        while len(self._sentences) > len(sentences):
            label = self._sentences.pop()
            self._lines.removeWidget(label)
            label.hide()
            label.deleteLater()
        for label, sentence in zip(self._sentences, sentences, strict=True):
            label.setText(sentence)

    def _answer(self) -> None:
        wanted = self.tr("Agents have to know whose file it is.")
        for line, field in ((self.name, self._team), (self.supervisor, self._you)):
            field.set_problem("" if line.text().strip() else wanted)
        for line in (self.name, self.supervisor):
            if not line.text().strip():
                line.setFocus()
                return
        self.answered.emit()
