"""The field in which an agent writes when somebody calls, there from the first paint (A23, A24)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.desk.notes.note_document import NoteDocument
from ui.desk.notes.note_editor import NoteEditor
from ui.look.theme import current_theme
from ui.look.tokens import CONTROL_HEIGHT, SPACE_2, SPACE_3, SPACE_4

LINE = 20
"""Height in px, at 100 % text, of a line of notes."""


class StartNote(QFrame):
    """One line below a page, where no call is open: what is written there begins a call.

    It is a note as on the page of a call, and goes there with its undo steps and its caret.

    Emits:
        begun(): something is written in it.
    """

    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "footer")
        self._editor = NoteEditor("", "", lines=1)
        # Here it stands alone, and is seen to be a field; among the notes their card frames it.
        self._editor.setProperty("role", "field")
        self._editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._speak()
        self._editor.show_document(self._blank())
        self._editor.written.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        row.addWidget(self._editor)
        self._fit()
        current_theme().theme_changed.connect(self._fit)

    @property
    def editor(self) -> NoteEditor:
        """The field."""
        return self._editor

    @property
    def is_begun(self) -> bool:
        """Whether something is written in it."""
        return not self._editor.document().isEmpty()

    def commit(self) -> None:
        """Take in what an input method is about to write: half a character belongs to this note."""
        if self._editor.hasFocus():
            QGuiApplication.inputMethod().commit()

    def take_note(self) -> NoteDocument:
        """Give away what is written; the field is empty again."""
        self.commit()
        written = self._editor.note_document()
        self._editor.show_document(self._blank())
        written.waits = True
        return written

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self._editor.setAccessibleName(self.tr("Note of a new call"))
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in as many words as there is room for."""
        super().resizeEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        hint = self.tr("Somebody calls? Just write.")
        room = self._editor.line_width() - 2 * SPACE_4
        if self._editor.fontMetrics().horizontalAdvance(hint) > room:
            hint = self.tr("Write here")
        self._editor.setPlaceholderText(hint)

    def _fit(self) -> None:
        line = current_theme().px(LINE)
        self._editor.setFixedHeight(max(line + 2 * SPACE_3, CONTROL_HEIGHT))
        self._show_hint()

    def _tell(self) -> None:
        if self.is_begun:
            self.begun.emit()

    def _blank(self) -> NoteDocument:
        return NoteDocument(lambda: 0, self)
