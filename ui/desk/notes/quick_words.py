"""What a quick line was read as, in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desk.follow_ups.due_words import due_words
from ui.desk.follow_ups.task_words import channel_icon, channel_words, kind_icon, kind_words
from ui.desk.notes.quick_row import Part

if TYPE_CHECKING:
    from app.quick_add import QuickAdd


def parts_of(read: QuickAdd, now: datetime) -> tuple[Part, ...]:
    """The chips of a quick line: the task with its time first, then all else that was read."""
    translate = QCoreApplication.translate
    words = read.what[:1].upper() + read.what[1:]
    if read.due is not None:
        words = translate("QuickWords", "{what} · {due}").format(
            what=words, due=due_words(read.due, now)
        )
    channel = read.channel or ""
    parts = [Part(words, kind_icon(read.kind, channel), "accent")]
    if read.kind == "promise":
        parts.append(Part(kind_words(read.kind), "handshake"))
    # A channel that the verb implies ("call back") shows by its icon; one that was named, in words.
    if channel and any(chip.role == "channel" for chip in read.chips):
        parts.append(Part(channel_words(channel), channel_icon(channel)))
    if read.person:
        parts.append(Part(read.person, "user"))
    parts += [Part(f"#{topic}") for topic in read.topics]
    if read.priority is not None:
        parts.append(Part(translate("QuickWords", "Priority {n}").format(n=read.priority), "star"))
    return tuple(parts)
