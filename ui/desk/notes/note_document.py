"""The notes of one call while they are open: lines, undo steps, and when each line was begun."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout

from ui.desk.notes.note_text import text_of
from ui.look.tokens import LINE_HEIGHT

_KEY = QTextFormat.Property.UserProperty.value + 1


@dataclass(slots=True)
class _Begun:
    """When a line was begun, and whether anything was ever written on it."""

    elapsed_ms: int
    written: bool


@dataclass(slots=True)
class ViewPlace:
    """Where the caret, the selection and the view stood when a document was last shown."""

    anchor: int = 0
    caret: int = 0
    scroll: int = 0


class NoteLayout(QPlainTextDocumentLayout):
    """Lays lines out 1.4 times as high as their type, with room below for what one became.

    A paragraph of several lines has the same distance within it as to the next: Qt's own layout
    of plain text knows no line height, so each line is put in its place after Qt has broken it.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        # Held, and not asked for: PySide takes the answer of `document()` for a child of this
        # layout, and frees the two of them together while the notes are still shown.
        self._document = document
        self._rooms: dict[int, int] = {}

    def set_room(self, line: int, height: int) -> None:
        """Keep `height` px free below the line with this key."""
        if self._rooms.get(line, 0) == height:
            return
        self._rooms[line] = height
        self.documentSizeChanged.emit(self.documentSize())

    def room(self, line: int) -> int:
        """How many px are kept free below a line."""
        return self._rooms.get(line, 0)

    def line_step(self) -> float:
        """Distance of two lines in px."""
        font = self._document.defaultFont()
        return max(QFontMetricsF(font).height(), math.ceil(font.pixelSize() * LINE_HEIGHT))

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The paragraph with what belongs below it."""
        rect = super().blockBoundingRect(block)
        if rect.height() > 0:
            height = self._space_lines(block.layout())
            rect.setHeight(height + self._rooms.get(line_key(block), 0))
        return rect

    def _space_lines(self, layout: QTextLayout) -> float:
        """Put each line in its place; returns the height in px of all of them."""
        step = self.line_step()
        for at in range(1, layout.lineCount()):
            line = layout.lineAt(at)
            if line.y() != at * step:
                line.setPosition(QPointF(line.x(), at * step))
        return layout.lineCount() * step


def line_key(block: QTextBlock) -> int:
    """What a line is known by as long as it is there, and again after undo; 0 for none."""
    return block.blockFormat().intProperty(_KEY)


class NoteDocument(QTextDocument):
    """Text whose every line has a key and the time when it was begun.

    The key stands in the block's format, so that undo and redo bring lines back with their times.
    `elapsed_ms` gives the milliseconds since the call began.

    Emits:
        lines_changed(): lines came or went, and all of them have their keys.
    """

    lines_changed = Signal()

    def __init__(self, elapsed_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = NoteLayout(self)
        self.setDocumentLayout(self.lines)
        self._elapsed_ms = elapsed_ms
        self._begun: dict[int, _Begun] = {}
        self.left_at: ViewPlace | None = None
        self.waits = False
        """Whether something written in it was not told to anybody yet."""
        self.latest_ms = 0
        """The latest stamp that any line ever had: the gutter is as wide as that."""
        self._busy = False
        self._count = 1
        self._added_from = 0
        self._added_to = 0
        self.contentsChange.connect(self._note_place)
        self.contentsChanged.connect(self._follow)
        self.load("", ())

    # -- reading ---------------------------------------------------------------------------------

    def text(self) -> str:
        """The notes as they stand, their lines joined by line feeds."""
        return text_of(self)

    def stamps(self) -> tuple[int, ...]:
        """For each line the milliseconds since the call began at which it was begun."""
        return tuple(self.stamp_of(block) for block in self.blocks())

    def stamp_of(self, block: QTextBlock) -> int:
        """When a line was begun."""
        begun = self._begun.get(line_key(block))
        return begun.elapsed_ms if begun else 0

    def blocks(self) -> list[QTextBlock]:
        """Every line, top to bottom."""
        found = []
        block = self.begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found

    def line_of(self, key: int) -> QTextBlock | None:
        """The line with this key."""
        return next((block for block in self.blocks() if line_key(block) == key), None)

    @property
    def changed(self) -> tuple[int, int]:
        """From where to where the last change reached, as Qt counts."""
        return self._added_from, self._added_to

    def changed_lines(self) -> list[QTextBlock]:
        """The lines that the last change touched."""
        block = self.findBlock(min(self._added_from, max(0, self.characterCount() - 1)))
        end = min(self._added_to, self.characterCount() - 1)
        found = [block]
        while block.position() + block.length() <= end and block.next().isValid():
            block = block.next()
            found.append(block)
        return found

    def count_from(self, elapsed_ms: Callable[[], int]) -> None:
        """Stamp lines by this call's time from now on: the notes belong to it."""
        self._elapsed_ms = elapsed_ms

    # -- showing what was kept -------------------------------------------------------------------

    def load(self, text: str, stamps: tuple[int, ...]) -> None:
        """Show notes afresh, with nothing to undo."""
        self._busy = True
        self.setUndoRedoEnabled(False)
        self.setPlainText(text)
        self._begun.clear()
        self.latest_ms = 0
        cursor = QTextCursor(self)
        cursor.beginEditBlock()  # as one change: laid out once, not once a line
        for place, block in enumerate(self.blocks()):
            stamp = stamps[place] if place < len(stamps) else self._elapsed_ms()
            cursor.setPosition(block.position())
            self._set_key(cursor, self._new_key(stamp, bool(block.text())))
        cursor.endEditBlock()
        self.setUndoRedoEnabled(True)
        self._busy = False
        self._count = self.blockCount()

    def renew(self, text: str, stamps: tuple[int, ...]) -> None:
        """Show notes that were changed elsewhere; one undo step, carets stay by their words."""
        from difflib import SequenceMatcher

        new_lines = text.split("\n")
        matcher = SequenceMatcher(None, [b.text() for b in self.blocks()], new_lines, False)
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for tag, first, last, new_first, new_last in reversed(matcher.get_opcodes()):
            if tag != "equal":
                self._replace_lines(cursor, first, last, new_lines[new_first:new_last])
        cursor.endEditBlock()
        cursor.joinPreviousEditBlock()
        for block, stamp in zip(self.blocks(), stamps, strict=False):
            if self.stamp_of(block) != stamp:
                cursor.setPosition(block.position())
                self._set_key(cursor, self._new_key(stamp, bool(block.text())))
        cursor.endEditBlock()

    def _replace_lines(self, cursor: QTextCursor, first: int, last: int, lines: list[str]) -> None:
        """Put `lines` in place of the lines from `first` up to, not including, `last`."""
        keep = QTextCursor.MoveMode.KeepAnchor
        if first < last and lines:
            end = self.findBlockByNumber(last - 1)
            cursor.setPosition(self.findBlockByNumber(first).position())
            cursor.setPosition(end.position() + end.length() - 1, keep)
            cursor.insertText("\n".join(lines))
        elif lines and first < self.blockCount():
            cursor.setPosition(self.findBlockByNumber(first).position())
            cursor.insertText("\n".join(lines) + "\n")
        elif lines:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText("\n" + "\n".join(lines))
        elif last < self.blockCount():
            cursor.setPosition(self.findBlockByNumber(first).position())
            cursor.setPosition(self.findBlockByNumber(last).position(), keep)
            cursor.removeSelectedText()
        else:
            before = self.findBlockByNumber(first - 1)
            cursor.setPosition(before.position() + before.length() - 1)
            cursor.movePosition(QTextCursor.MoveOperation.End, keep)
            cursor.removeSelectedText()

    # -- following what is typed -----------------------------------------------------------------

    def _note_place(self, position: int, _removed: int, added: int) -> None:
        if not self._busy:
            self._added_from, self._added_to = position, position + added

    def _follow(self) -> None:
        """Give new lines their key and time, and begun ones the time of their first letter."""
        if self._busy:
            return
        self._busy = True
        try:
            changed = self.changed_lines()
            self._part_twins(changed)
            for block in changed:
                begun = self._begun[line_key(block)]
                if block.text() and not begun.written:
                    begun.elapsed_ms, begun.written = self._elapsed_ms(), True
                    self.latest_ms = max(self.latest_ms, begun.elapsed_ms)
        finally:
            self._busy = False
        if self.blockCount() != self._count:
            self._count = self.blockCount()
            self.lines_changed.emit()

    def _part_twins(self, changed: list[QTextBlock]) -> None:
        """Qt gives a new line the format of the one it was split from: part them.

        Where a line was pushed down by an empty one above it, the line keeps key and time. The
        rest of a line that was split was written when that line was.
        """
        groups: dict[int, list[QTextBlock]] = {}
        for block in changed:
            groups.setdefault(line_key(block), []).append(block)
        if 0 not in groups and all(len(twins) == 1 for twins in groups.values()):
            return
        cursor = QTextCursor(self)
        cursor.joinPreviousEditBlock()
        for key, twins in groups.items():
            last = twins[-1]
            rest_is_old = last.position() >= self._added_to and bool(last.text())
            was = self._begun.get(key)
            keeper = last if rest_is_old and not twins[0].text() else twins[0]
            for twin in twins:
                if twin == keeper and key:
                    continue
                stamp = self._elapsed_ms()
                if twin == last and rest_is_old and was is not None:
                    stamp = was.elapsed_ms
                cursor.setPosition(twin.position())
                self._set_key(cursor, self._new_key(stamp, bool(twin.text())))
        cursor.endEditBlock()

    def _new_key(self, elapsed_ms: int, written: bool) -> int:
        key = len(self._begun) + 1
        self._begun[key] = _Begun(elapsed_ms, written)
        self.latest_ms = max(self.latest_ms, elapsed_ms)
        return key

    @staticmethod
    def _set_key(cursor: QTextCursor, key: int) -> None:
        form = QTextBlockFormat(cursor.blockFormat())
        form.setProperty(_KEY, key)
        cursor.setBlockFormat(form)
