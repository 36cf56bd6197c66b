"""Text in a document of Qt's: its lines, its places, and card numbers masked in it (C05)."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

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
    # Here: it is the first thing that a window needs when somebody types, and not before.
    from app.card_guard import guard

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
