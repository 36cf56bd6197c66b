"""What was just done and can still be taken back, newest first (goal A12)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.desk import Desk
from app.ledger import Undoable
from app.moment import Moment
from ui.words import Words

MOST_HELD = 50


class Done:
    """One thing done: its words, when, and the records as they were before."""

    __slots__ = ("_words", "at", "undoable")

    def __init__(self, words: Words, undoable: Undoable, at: Moment) -> None:
        self._words = words
        self.undoable = undoable
        self.at = at

    @property
    def text(self) -> str:
        """Its words, in the language spoken now."""
        return self._words()


class UndoHistory(QObject):
    """Holds the last things done; each can be taken back once.

    Emits:
        changed(): a thing was added or taken back.
        undone(str): a thing was taken back; its words.
    """

    changed = Signal()
    undone = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries: list[Done] = []

    @property
    def entries(self) -> tuple[Done, ...]:
        """Newest first."""
        return tuple(self._entries)

    def add(self, words: Words, undoable: Undoable) -> Done:
        """Hold a thing just done; `words` may be asked for long after, in another language."""
        done = Done(words, undoable, self._desk.clock.now())
        self._entries.insert(0, done)
        del self._entries[MOST_HELD:]
        self.changed.emit()
        return done

    def clear(self) -> None:
        """Forget everything: the records that it is about are not in the open log."""
        self._entries.clear()
        self.changed.emit()

    def take_back(self, done: Done) -> None:
        """Undo a thing; one that was taken back already stays so."""
        if done not in self._entries:
            return
        self._entries.remove(done)
        self._desk.undo(done.undoable)
        self.changed.emit()
        self.undone.emit(done.text)

    def take_back_newest(self) -> bool:
        """Undo the newest thing; False when there is none."""
        if not self._entries:
            return False
        self.take_back(self._entries[0])
        return True
