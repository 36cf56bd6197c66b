"""Text in a chart, broken into lines that are not too long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF


def in_lines(text: str, metrics: QFontMetricsF, room: float, lines: int) -> str:
    """A text broken into lines of a width in px; the last one ends in an ellipsis if it must."""
    words, shown = text.split(), list[str]()
    while words and len(shown) < lines - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= room:
            line = f"{line} {words.pop(0)}"
        shown.append(line)
    if words:
        shown.append(" ".join(words))
    elide = Qt.TextElideMode.ElideRight
    return "\n".join(metrics.elidedText(line, elide, room) for line in shown)
