"""What a quick line was read as, in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desk.due_words import due_words
from ui.desk.quick_row import Part
from ui.desk.task_words import kind_icon

if TYPE_CHECKING:
    from app.quick_add import QuickAdd

_CONTEXT = "QuickWords"


def parts_of(read: QuickAdd, now: datetime) -> tuple[Part, ...]:
    """The chips of a quick line: the task with its time first, then what else was recognised."""
    words = read.what[:1].upper() + read.what[1:]
    if read.due is not None:
        words = QCoreApplication.translate(_CONTEXT, "{what} · {due}").format(
            what=words, due=due_words(read.due, now)
        )
    parts = [Part(words, kind_icon(read.kind, read.channel or ""), "accent")]
    return tuple(parts)
