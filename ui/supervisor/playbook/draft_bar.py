"""What can be done with a draft, and how it stands: how much it changes, what is to be mended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.playbook.draft import Draft
from ui.controls.action_row import ActionRow
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.look.tokens import SPACE_3


class DraftBar(QWidget):
    """A line about the draft and its buttons; making a version asks what is new in it.

    Emits, each when its button is pressed: undo_asked, redo_asked, edit_asked, difference_asked,
    coverage_asked, table_asked, drop_asked, and version_asked(str) with the note.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    edit_asked = Signal()
    difference_asked = Signal()
    coverage_asked = Signal()
    table_asked = Signal()
    drop_asked = Signal()
    version_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Label("", "body")
        self._make = Button(self.tr("Make version …"), "check", "primary")
        self._make.setCheckable(True)
        self._make.toggled.connect(self._open_form)
        self._edit = Button(self.tr("Edit"), "pencil")
        self._edit.clicked.connect(self.edit_asked)
        row = ActionRow(self.tr("The draft"), self._make, self._edit)
        for words, icon, signal in (
            (self.tr("Undo"), "undo-2", self.undo_asked),
            (self.tr("Redo"), "arrow-right", self.redo_asked),
            (self.tr("Difference"), "history", self.difference_asked),
            (self.tr("Coverage"), "list-checks", self.coverage_asked),
            (self.tr("Import a table …"), "inbox", self.table_asked),
            (self.tr("Let it go"), "trash-2", self.drop_asked),
        ):
            button = Button(words, icon)
            button.clicked.connect(signal)
            row.add(button)
        self._note = QLineEdit()
        self._note.returnPressed.connect(self._ask_for_version)
        done = Button(self.tr("Make it"), "check", "primary")
        done.clicked.connect(self._ask_for_version)
        self._form = Card()
        self._form.add(
            Labelled(self.tr("What is new in this version (agents read it)"), self._note)
        )
        self._form.add(ActionRow(self.tr("New version"), done))
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for widget in (self._state, row, self._form):
            column.addWidget(widget)
        self._row = row
        self._faults = 0

    @property
    def words(self) -> str:
        """How the draft stands."""
        return self._state.text()

    @property
    def note(self) -> QLineEdit:
        """What is new, in words."""
        return self._note

    def button(self, words: str) -> Button:
        """The button with these words. Raises StopIteration when there is none."""
        return next(each for each in self._row.buttons if each.text() == words)

    def show_draft(self, draft: Draft | None, *, looked_over: bool = False) -> None:
        """Say how a draft stands; what is wrong is looked for only where there is time."""
        if draft is None:
            return
        self.show()
        if looked_over:
            self._faults = len(draft.faults())
        title = f"{draft.playbook.title} {draft.playbook.version}"
        parts = [self.tr("Draft of {title}").format(title=title)]
        parts.append(self.tr("%n change(s)", "", len(draft.changes())))
        if self._faults:
            parts.append(self.tr("%n place(s) to mend", "", self._faults))
        self._state.setText(" · ".join(parts))
        self._make.setEnabled(not self._faults)

    def _open_form(self, on: bool) -> None:
        self._form.setVisible(on)
        if on:
            self._note.setFocus()

    def _ask_for_version(self) -> None:
        self._make.setChecked(False)
        note = self._note.text().strip()
        self._note.clear()
        self.version_asked.emit(note)
