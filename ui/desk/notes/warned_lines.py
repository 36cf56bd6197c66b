"""The lines of the notes, looked at by the warners as they are written (C06)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock

from ui.desk.notes.note_document import NoteDocument
from ui.desk.notes.note_editor import NoteEditor
from ui.desk.notes.warner_hint import WarnerHint

if TYPE_CHECKING:
    from app.warners import Kind, Warners

_NEVER, _TO_LOOK = -1, -2
"""States of a line that has no kinds yet. The first is Qt's own: nobody has written in it here."""

A_TURN = 8_000
"""Characters that are looked at in one turn of the event loop; a pasted book takes several."""

_SEAM = 60
"""Characters to both sides of a line's beginning: "Passport:" may stand in a line of its own."""


class WarnedLines(QObject):
    """Tells the hint which kinds stand in the notes that are shown.

    Each line keeps the kinds found in it, as bits of its state, as long as it is there: a key
    costs the line in which it was pressed and the one below, once the notes may be saved. Lines
    that were there before are not looked at; somebody has decided on them.
    """

    def __init__(self, editor: NoteEditor, hint: WarnerHint) -> None:
        super().__init__(editor)
        self._editor = editor
        self._hint = hint
        self._document: NoteDocument | None = None
        self._line = 0
        self._bits = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._go_on)
        editor.settled.connect(self._look)
        hint.warners_changed.connect(self._look_again)

    def show(self, document: NoteDocument) -> None:
        """Follow another document."""
        if document is self._document:
            return
        if self._document is not None:
            self._document.contentsChange.disconnect(self._mark)
        self._document = document
        document.contentsChange.connect(self._mark)

    def _mark(self, start: int, _removed: int, added: int) -> None:
        """Note which lines are to be looked at: those that changed, and the one below them."""
        if self._document is None or not self._hint.is_on:
            return
        block = self._document.findBlock(start)
        while block.isValid():
            block.setUserState(_TO_LOOK)
            if block.position() > start + added:
                return
            block = block.next()

    def _look(self) -> None:
        """Look at what is marked, from the first line on, and tell what stands in the notes."""
        self._line, self._bits = 0, 0
        self._go_on()

    def _go_on(self) -> None:
        """One turn of it."""
        document, warners = self._document, self._hint.warners
        if document is None or warners is None or document is not self._editor.document():
            return
        left = A_TURN
        block = document.findBlockByNumber(self._line)
        while block.isValid():
            state = block.userState()
            if state == _TO_LOOK:
                if left <= 0:
                    self._line = block.blockNumber()
                    self._rest.start()
                    return
                left -= self._look_at(block, warners)
                state = block.userState()
            if state > 0:
                self._bits |= state
            block = block.next()
        self._hint.show_kinds(self._editor, _kinds_of(self._bits))

    def _look_at(self, block: QTextBlock, warners: Warners) -> int:
        """Look at a line; returns how many characters that were."""
        from app.warners import MOST

        text, caret = block.text(), self._editor.textCursor()
        kinds = warners.kinds_in(text, caret.positionInBlock() if caret.block() == block else None)
        before = block.previous().text()[-_SEAM:]
        if before:
            across = warners.kinds_in(f"{before}\n{text[:_SEAM]}") - kinds
            kinds |= across and across - warners.kinds_in(before)
        block.setUserState(_bits_of(kinds))
        return min(len(text), MOST) + 3 * _SEAM

    def _look_again(self) -> None:
        """Something else is looked for: what was looked at before is looked at once more."""
        document = self._document
        block = document.begin() if document is not None else QTextBlock()
        while block.isValid():
            if block.userState() != _NEVER:
                block.setUserState(_TO_LOOK)
            block = block.next()
        self._look()


def _bits_of(kinds: frozenset[Kind]) -> int:
    from app.warners import KINDS

    return sum(1 << place for place, kind in enumerate(KINDS) if kind in kinds)


def _kinds_of(bits: int) -> frozenset[Kind]:
    from app.warners import KINDS

    return frozenset(kind for place, kind in enumerate(KINDS) if bits >> place & 1)
