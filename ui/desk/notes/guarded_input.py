"""Text fields that mask card numbers as they are typed, and say when to save (C05, A07)."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.controls.expanding_text import ExpandingText
from ui.desk.notes.note_text import from_units, mask_numbers, plain_lines, text_of, to_units
from ui.desk.notes.settling import Settling


def show_in(edit: QPlainTextEdit, text: str) -> None:
    """Put `text` into `edit`, touching only what differs, so that the caret stays by its word."""
    document = edit.document()
    now = text_of(document)
    if now == text:
        return
    start = _common(now, text)
    end = _common(now[start:][::-1], text[start:][::-1])
    changes = QTextCursor(document)
    changes.beginEditBlock()
    changes.setPosition(to_units(now, start))
    changes.setPosition(to_units(now, len(now) - end), QTextCursor.MoveMode.KeepAnchor)
    changes.insertText(text[start : len(text) - end])
    changes.endEditBlock()


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    for count, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return count
    return min(len(one), len(other))


class GuardedLine(QLineEdit):
    """A line of text. Holds it; `show_text` shows another one and tells nobody.

    Emits:
        text_settled(str): what may be saved now, while typing and when the field is left.
        number_removed(): a card number or code was masked.
    """

    text_settled = Signal(str)
    number_removed = Signal()

    def __init__(self, name: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._settling = Settling(self._read, self)
        self._settling.settled.connect(self._tell)
        self._shows = False
        # Not `textEdited`: a screen reader, or a voice, sets the text without any key.
        self.textChanged.connect(self._guard)

    def show_text(self, text: str) -> None:
        """Show what was saved elsewhere; what is being typed here goes before it."""
        if not self._settling.waits and text != self.text():
            place = self.cursorPosition()
            self._shows = True
            self.setText(text)
            self._shows = False
            self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)

    @property
    def waits(self) -> bool:
        """Whether something typed was not told yet."""
        return self._settling.waits

    def flush(self) -> None:
        """Tell at once what waits to be saved."""
        self._settling.flush()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the field is left."""
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save when it goes out of sight."""
        super().hideEvent(event)
        self.flush()

    def _guard(self, text: str) -> None:
        if self._shows:
            return
        self._settling.typed()
        # Needed with the first letter, not before the window is there.
        from app.card_guard import guard

        found = guard(text)
        if found.text == text:
            return
        place = found.map_position(from_units(text, self.cursorPosition()))
        self.setText(found.text)  # empties the undo steps too
        self.setCursorPosition(to_units(found.text, place))
        self.number_removed.emit()

    def _read(self) -> tuple[str, int]:
        return self.text(), from_units(self.text(), self.cursorPosition())

    def _tell(self, start: int, end: int) -> None:
        text = self.text()
        self.text_settled.emit(text[:start] + text[end:])


class GuardedText(ExpandingText):
    """A field of some lines. Holds the text; `show_text` shows another one and tells nobody.

    Emits:
        text_settled(str): what may be saved now, while typing and when the field is left.
        number_removed(): a card number or code was masked.
    """

    text_settled = Signal(str)
    number_removed = Signal()

    def __init__(
        self,
        name: str,
        *,
        hint: str = "",
        least: int = 2,
        most: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, hint=hint, least=least, most=most, parent=parent)
        self._shows = False
        self._settling = Settling(self._read, self)
        self._settling.settled.connect(self._tell)
        self.textChanged.connect(self._guard)

    def show_text(self, text: str) -> None:
        """Show what was saved elsewhere; what is being typed here goes before it."""
        if self._settling.waits:
            return
        self._shows = True
        try:
            show_in(self, text)
        finally:
            self._shows = False

    @property
    def waits(self) -> bool:
        """Whether something typed was not told yet."""
        return self._settling.waits

    def flush(self) -> None:
        """Tell at once what waits to be saved."""
        self._settling.flush()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain lines."""
        if source.hasText():
            self.textCursor().insertText(plain_lines(source.text()))
            self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the field is left."""
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save when it goes out of sight."""
        super().hideEvent(event)
        self.flush()

    def _guard(self) -> None:
        if self._shows:
            return
        self._settling.typed()
        self._shows = True
        try:
            masked = mask_numbers(self)
        finally:
            self._shows = False
        if masked:
            self.number_removed.emit()

    def _read(self) -> tuple[str, int]:
        text = text_of(self.document())
        return text, from_units(text, self.textCursor().position())

    def _tell(self, start: int, end: int) -> None:
        text = text_of(self.document())
        self.text_settled.emit(text[:start] + text[end:])
