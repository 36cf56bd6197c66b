"""The field in which notes are written: lines with the time when each was begun."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.desk.notes.note_document import NoteDocument, ViewPlace
from ui.desk.notes.note_gutter import NoteGutter
from ui.desk.notes.note_text import from_units, mask_numbers, plain_lines
from ui.desk.notes.settling import Settling
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_4

_LINES_AT_LEAST = 3


class NoteEditor(QPlainTextEdit):
    """Shows one `NoteDocument` at a time; caret, view and undo steps of each are kept.

    Emits:
        written(): the person or an insertion changed the text.
        settled(int, int): the text may be saved, see `Settling`.
        number_removed(): a card number or code was masked.
        line_entered(): Return was pressed at the end of a line; comes before the new line.
        line_edited(): the caret moved or the text changed.
        laid_out(): lines stand elsewhere now.
        left(): the keyboard went elsewhere; what waited was told before.
    """

    written = Signal()
    settled = Signal(int, int)
    number_removed = Signal()
    line_entered = Signal()
    line_edited = Signal()
    laid_out = Signal()
    left = Signal()

    def __init__(
        self,
        name: str,
        hint: str,
        parent: QWidget | None = None,
        *,
        lines: int = _LINES_AT_LEAST,
    ) -> None:
        """`lines` is how many it shows at least."""
        super().__init__(parent)
        self._lines = lines
        self.setProperty("role", "bare")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shows = False
        self._held: NoteDocument | None = None
        self._gutter = NoteGutter(self)
        self._settling = Settling(self._read, self)
        self._settling.settled.connect(self.settled)
        self.textChanged.connect(self._text_changed)
        self.cursorPositionChanged.connect(self._moved)
        self.updateRequest.connect(self._follow_view)
        theme = current_theme()
        theme.theme_changed.connect(self._dress)

    # -- what is shown ---------------------------------------------------------------------------

    def note_document(self) -> NoteDocument:
        """The document shown."""
        document = self.document()
        assert isinstance(document, NoteDocument)
        return document

    def show_document(self, document: NoteDocument) -> None:
        """Show another document as it was left; what was typed in the former one is told first."""
        former = self.document()
        if former is document:
            return
        self._settling.flush()
        if isinstance(former, NoteDocument):
            cursor = self.textCursor()
            former.left_at = ViewPlace(
                cursor.anchor(), cursor.position(), self.verticalScrollBar().value()
            )
        with self._showing():
            self._dress_document(document)
            self.setDocument(document)
            # Qt does not hold what it shows: were it freed first, the next painting would crash.
            self._held = document
            if isinstance(former, NoteDocument):
                # PySide counts what was ever shown among the editor's children, and keeps it with
                # the words of its call for as long as the window: whoever made it holds it now.
                former.setParent(None)
            self._fit_gutter()
            place = document.left_at
            cursor = self.textCursor()
            if place is None:
                cursor.movePosition(QTextCursor.MoveOperation.End)
            else:
                cursor.setPosition(place.anchor)
                cursor.setPosition(place.caret, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            if place is not None:
                self.verticalScrollBar().setValue(place.scroll)
        if document.waits:
            document.waits = False
            self._settling.typed()
            self._mask()
        self.line_edited.emit()

    def let_go(self) -> None:
        """Hold the document no longer: another editor takes it as it is left here."""
        self.show_document(NoteDocument(lambda: 0, self))

    def renew(self, text: str, stamps: tuple[int, ...]) -> None:
        """Show what was changed elsewhere; the caret stays by its word."""
        with self._showing():
            self.note_document().renew(text, stamps)
        self._fit_gutter()
        self.line_edited.emit()

    @contextmanager
    def _showing(self) -> Iterator[None]:
        """What changes meanwhile nobody types; a fault in it leaves no typing unheard."""
        self._shows = True
        try:
            yield
        finally:
            self._shows = False

    def hold(self) -> None:
        """What was told could not be handed in: tell it again soon."""
        self._settling.typed()

    @property
    def waits(self) -> bool:
        """Whether something typed was not told yet."""
        return self._settling.waits

    def hurry(self) -> None:
        """Tell now, and not soon, what may be saved of what waits."""
        self._settling.hurry()

    def flush(self) -> None:
        """Tell at once what waits to be saved."""
        self._settling.flush()

    def insert_at_caret(self, text: str) -> None:
        """Put text in at the caret as one undo step; what is selected stays."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.position())
        cursor.beginEditBlock()
        cursor.insertText(plain_lines(text))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def stamps_in_sight(self, clip: QRect) -> Iterator[tuple[int, int]]:
        """Yield the stamp and the top, in px, of each begun line that `clip` touches."""
        document = self.note_document()
        caret = self.textCursor().block()
        for block in self.blocks_in_sight(clip):
            if block.text() or block == caret:
                yield document.stamp_of(block), self.top_of(block)

    def blocks_in_sight(self, clip: QRect) -> Iterator[QTextBlock]:
        """Yield the lines that `clip` touches, in px of the viewport."""
        block = self.firstVisibleBlock()
        while block.isValid():
            geometry = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if geometry.top() > clip.bottom():
                return
            yield block
            block = block.next()

    def top_of(self, block: QTextBlock) -> int:
        """Where a line begins, in px of the viewport."""
        return round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())

    def height_of(self, block: QTextBlock) -> int:
        """How high a line is with what stands below it, in px."""
        return round(self.blockBoundingGeometry(block).height())

    def line_width(self) -> int:
        """Room for a line in px, where no scroll bar takes some of it."""
        # Not asked of the viewport: the first widget that Qt hands out costs a tenth of a start.
        margins = self.viewportMargins()
        return self.contentsRect().width() - margins.left() - margins.right()

    def show_whole(self, block: QTextBlock) -> None:
        """Scroll down until what stands below a line is in sight too, but never the line away."""
        bar = self.verticalScrollBar()
        room = self.viewport().height()
        while self.top_of(block) > 0 and self.top_of(block) + self.height_of(block) > room:
            before = bar.value()
            bar.setValue(before + 1)
            if bar.value() == before:
                return

    # -- Qt ----------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Some lines."""
        return QSize(super().sizeHint().width(), 6 * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Few lines; it scrolls."""
        return QSize(120, self._lines * self.fontMetrics().lineSpacing())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return tells that a line was entered; a line has no separators of its own in it."""
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            cursor = self.textCursor()
            if cursor.atBlockEnd() and not cursor.hasSelection():
                self.line_entered.emit()
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain lines, in the place of what is selected."""
        if source.hasText():
            self.textCursor().insertText(plain_lines(source.text()))
            self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the field is left."""
        super().focusOutEvent(event)
        self.flush()
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save when it goes out of sight."""
        super().hideEvent(event)
        self.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter at its side, and the caret in sight of who is writing."""
        super().resizeEvent(event)
        self._place_gutter()
        if self.hasFocus():
            self.ensureCursorVisible()
        self.laid_out.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the gutter at its side also where only the room around the text has changed.

        From right to left a scroll bar may go just as the field gets narrower by its width: the
        text is as wide as before, and no `resizeEvent` comes.
        """
        done = super().event(event)
        if event.type() == QEvent.Type.Resize:
            self._place_gutter()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Mirror with the reading direction, grow with the type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self._dress()

    # -- inside ------------------------------------------------------------------------------------

    def _text_changed(self) -> None:
        if self._shows:
            return
        # First of all: whatever fails after it, what was typed is going to be saved.
        self._settling.typed()
        self._mask()
        self._fit_gutter()
        self.written.emit()
        self.line_edited.emit()

    def _mask(self) -> None:
        with self._showing():
            masked = mask_numbers(self, self.note_document().changed)
        if masked:
            self.number_removed.emit()

    def _moved(self) -> None:
        self._gutter.update()
        if not self._shows:
            self.line_edited.emit()

    def _read(self) -> tuple[str, int]:
        text = self.note_document().text()
        return text, from_units(text, self.textCursor().position())

    def _follow_view(self, _rect: QRect, _dy: int) -> None:
        self._gutter.update()
        self.laid_out.emit()

    def _dress(self) -> None:
        document = self.document()
        if isinstance(document, NoteDocument):
            self._dress_document(document)
            self._fit_gutter()
            self.laid_out.emit()

    def _dress_document(self, document: NoteDocument) -> None:
        """Give a document the type in force, and let its lines begin beside their stamps."""
        document.setDefaultFont(self.font())
        option = document.defaultTextOption()
        sides = Qt.AlignmentFlag
        option.setAlignment(sides.AlignRight if self.isRightToLeft() else sides.AlignLeft)
        document.setDefaultTextOption(option)

    def _fit_gutter(self) -> None:
        width = self._gutter.sizeHint().width() + SPACE_4 // 2
        sides = (0, width) if self.isRightToLeft() else (width, 0)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != sides:
            self.setViewportMargins(sides[0], 0, sides[1], 0)
        self._place_gutter()
        self._gutter.update()

    def _place_gutter(self) -> None:
        # Not asked of the viewport either.
        room, margins = self.contentsRect(), self.viewportMargins()
        width = self._gutter.sizeHint().width()
        if self.isRightToLeft():
            left = room.right() + 1 - margins.right() + SPACE_4 // 2
        else:
            left = room.left() + margins.left() - width - SPACE_4 // 2
        self._gutter.setGeometry(left, room.top(), width, room.height())
