"""The notes of the open calls: they stay when the panel that shows them is made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from app.desk import Desk
from ui.desk.notes.note_document import NoteDocument, ViewPlace
from ui.desk.notes.note_tasks import NoteTasks

if TYPE_CHECKING:
    from app.warners import Kind


class OpenNotes(QObject):
    """Holds a document, with its undo steps, caret and tasks, for each call; one for no call.

    `hushed` are the kinds of hints that the agent does not want for a call, until the window ends.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._documents: dict[UUID | None, NoteDocument] = {}
        self._tasks: dict[NoteDocument, NoteTasks] = {}
        self._coming: NoteDocument | None = None
        self.hushed: set[tuple[UUID | None, Kind]] = set()

    def __contains__(self, call: UUID | None) -> bool:
        return call in self._documents

    def known(self, call: UUID | None) -> NoteDocument | None:
        """The document of a call, if it was asked for before."""
        return self._documents.get(call)

    def of(self, call: UUID | None) -> NoteDocument:
        """The document of a call, filled with what is kept of it."""
        document = self._documents.get(call)
        if document is None and call is not None and self._coming is not None:
            document = self._take_coming(call)
        if document is None:
            document = NoteDocument(lambda: self._elapsed_ms(document))
            self._documents[call] = document
            note = self._desk.sheet(call).note if call is not None else None
            if note is not None:
                document.load(note.text, note.stamps)
        return document

    def tasks(self, document: NoteDocument, call: UUID | None) -> NoteTasks:
        """What the quick lines of a document became."""
        if document not in self._tasks:
            self._tasks[document] = NoteTasks(document, self._desk, call)
        self._tasks[document].call = call
        return self._tasks[document]

    def give_to(self, call: UUID) -> None:
        """What was typed for no call belongs to this one: it was begun by the first letter."""
        self._documents[call] = self._documents.pop(None)

    def begin_call(self, written: NoteDocument) -> UUID:
        """Begin a call that these notes belong to, with their caret and their undo steps."""
        self._coming = written
        call = self._desk.calls.start(asker=self)
        if self._coming is not None:
            self._take_coming(call)
        return call

    def write_on(self, call: UUID, written: NoteDocument) -> None:
        """Write on in the notes of an open call, where their caret was left or at their end."""
        document = self.of(call)
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if document.left_at is not None:
            cursor.setPosition(document.left_at.caret)
        begins = cursor.position()
        cursor.insertText(written.text())
        if written.left_at is not None:
            caret = begins + written.left_at.caret
            document.left_at = ViewPlace(caret, caret)
        document.waits = True

    def _take_coming(self, call: UUID) -> NoteDocument:
        document, self._coming = self._coming, None
        assert document is not None
        document.setParent(None)
        document.count_from(lambda: self._elapsed_ms(document))
        self._documents[call] = document
        return document

    def forget(self, call: UUID) -> None:
        """Let the document of a closed call go."""
        document = self._documents.pop(call)
        self._tasks.pop(document, None)

    def calls(self) -> tuple[UUID, ...]:
        """The calls that have a document."""
        return tuple(call for call in self._documents if call is not None)

    def _elapsed_ms(self, document: NoteDocument | None) -> int:
        for call, held in self._documents.items():
            if held is document and call is not None:
                return self._desk.elapsed_ms(call)
        return 0
