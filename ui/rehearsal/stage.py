"""The stage: the one rehearsal that is going on in a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.conversation import Conversation, read_conversations
from app.desk import Desk
from app.ports import Changed
from app.rehearsal import Rehearsal, built_in_conversations

MOST_READ = 2_000


class RehearsalStage(QObject):
    """Holds the rehearsal that goes on, if any; it ends when its call is closed.

    Emits:
        turn_changed(): another turn is being heard, or a rehearsal began or ended.
    """

    turn_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rehearsal: Rehearsal | None = None
        desk.listen(self._hear)

    @property
    def rehearsal(self) -> Rehearsal | None:
        """The rehearsal that goes on."""
        return self._rehearsal

    def built_in(self) -> tuple[Conversation, ...]:
        """The conversations that come with the program."""
        return tuple(built_in_conversations())

    def read(self, path: Path) -> tuple[Conversation, ...]:
        """The first conversations of a file. Raises `Problem` with the faulty line."""
        found: list[Conversation] = []
        for conversation in read_conversations(path):
            found.append(conversation)
            if len(found) >= MOST_READ:
                break
        return tuple(found)

    def begin(self, conversation: Conversation) -> Rehearsal:
        """Begin a rehearsal; one that was going on is left, its call stays open."""
        self._rehearsal = Rehearsal(self._desk, conversation)
        self._rehearsal.begin(asker=self)
        self.turn_changed.emit()
        return self._rehearsal

    def next(self) -> None:
        """Hear the next turn."""
        if self._rehearsal is not None:
            self._rehearsal.next()
            self.turn_changed.emit()

    def back(self) -> None:
        """Hear the turn before again."""
        if self._rehearsal is not None:
            self._rehearsal.back()
            self.turn_changed.emit()

    def stop(self) -> None:
        """Leave the rehearsal: its call ends and waits for wrap-up, to practise that, too."""
        rehearsal, self._rehearsal = self._rehearsal, None
        if rehearsal is not None:
            rehearsal.stop(asker=self)
            self.turn_changed.emit()

    def _hear(self, changed: Changed) -> None:
        rehearsal = self._rehearsal
        if rehearsal is None or rehearsal.call is None or "calls" not in changed.kinds:
            return
        if all(sheet.call.id != rehearsal.call for sheet in self._desk.calls.open()):
            self._rehearsal = None
            self.turn_changed.emit()
