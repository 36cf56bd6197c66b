"""Text fields that mask card numbers as they are typed, and say when to save (C05, A07)."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.card_guard import guard
from ui.controls.expanding_text import ExpandingText
from ui.desk.notes.settling import Settling

REACH = 600
"""Characters: a card has at most 19 digits and six marks between two of them."""
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\v": "\n", "\f": "\n", "\0": None})


def to_units(text: str, index: int) -> int:
    """The place of a character as Qt counts it: in UTF-16 units, of which an emoji has two."""
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def from_units(text: str, units: int) -> int:
    """The character at a place that Qt counted."""
    raw = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(raw.decode("utf-16-le", "surrogatepass"))


def plain_lines(text: str) -> str:
    """Text with one kind of line end, and nothing that a document would read as another."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_LINE_ENDS)


def text_of(document: QTextDocument) -> str:
    """The text as it stands; Qt's own `toPlainText` turns fixed spaces into common ones."""
    return document.toRawText().replace("\u2029", "\n")


def mask_numbers(edit: QPlainTextEdit, changed: tuple[int, int] | None = None) -> bool:
    """Mask card numbers in `edit`, its undo steps included; True where there was one.

    The caret stays at the character where it was. Of a long text only the lines around `changed`
    are looked at: from where to where it changed, as Qt counts.
    """
    document = edit.document()
    text = text_of(document)
    first, last = _neighbourhood(text, changed)
    near = text[first:last]
    found = guard(near)
    if found.text == near:
        return False
    caret = edit.textCursor()
    place = from_units(text, caret.position())
    if first <= place <= last:
        place = first + found.map_position(place - first)
    elif place > last:
        place += len(found.text) - len(near)
    changes = QTextCursor(document)
    changes.beginEditBlock()
    for hit in reversed(found.hits):
        changes.setPosition(to_units(text, first + hit.start))
        changes.setPosition(to_units(text, first + hit.end), QTextCursor.MoveMode.KeepAnchor)
        changes.insertText(hit.replacement)
    changes.endEditBlock()
    document.clearUndoRedoStacks()
    caret.setPosition(to_units(text_of(document), place))
    edit.setTextCursor(caret)
    return True


def _neighbourhood(text: str, changed: tuple[int, int] | None) -> tuple[int, int]:
    """The whole lines around a change that a card number in it can reach, and some more."""
    if changed is None or len(text) <= 2 * REACH:
        return 0, len(text)
    start, end = (from_units(text, place) for place in changed)
    first = text.rfind("\n", 0, max(0, start - REACH)) + 1
    last = text.find("\n", min(len(text), end + REACH))
    return first, last if last >= 0 else len(text)


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
