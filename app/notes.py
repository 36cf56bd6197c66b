"""The notes of a call: time-stamped lines, autosaved, with a history (A07, A08)."""

from __future__ import annotations

from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from app.ledger import Ledger
from app.records import Note, NoteVersion, new_id

VERSION_EVERY_MS = 5 * 60 * 1000


class NoteLine(Struct, frozen=True, kw_only=True):
    """One line of notes and the milliseconds since the call began when it was begun."""

    elapsed_ms: int
    text: str


class Notes:
    """Writes the notes of a call and keeps versions of them.

    A version is kept at the latest every five minutes of editing, before a restore and at close.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._version_at: dict[UUID, int] = {}

    def lines(self, call: UUID) -> tuple[NoteLine, ...]:
        """The notes line by line, each with the time since the call began."""
        note = self._ledger.sheet(call).note
        if note is None or not note.text:
            return ()
        stamps = note.stamps
        return tuple(
            NoteLine(elapsed_ms=stamps[i] if i < len(stamps) else 0, text=line)
            for i, line in enumerate(note.text.split("\n"))
        )

    def write(
        self, call: UUID, text: str, stamps: tuple[int, ...] = (), asker: object = None
    ) -> None:
        """Keep the notes as they stand now; `stamps` holds `elapsed_ms` of each line."""
        former = self._ledger.sheet(call).note
        if former is not None and former.text == text and former.stamps == stamps:
            return
        if former is None and not text:
            return
        now = self._ledger.clock.now()
        note = (
            replace(former, text=text, stamps=stamps, at=now)
            if former is not None
            else Note(id=new_id(), call=call, text=text, stamps=stamps, at=now)
        )
        version = self._due_version(call, former)
        extra = () if version is None else (version,)
        self._ledger.keep(
            "note_written", ("note",), note, *extra, call=call, asker=asker, audited=False
        )

    def add_line(self, call: UUID, line: str, asker: object = None) -> None:
        """Append one line with the time of now."""
        note = self._ledger.sheet(call).note
        text = f"{note.text}\n{line}" if note and note.text else line
        had = len(note.text.split("\n")) if note and note.text else 0
        stamps = (note.stamps if note else ())[:had]
        padded = stamps + (0,) * (had - len(stamps))
        self.write(call, text, (*padded, self._ledger.elapsed_ms(call)), asker)

    def restore(self, call: UUID, version: NoteVersion, asker: object = None) -> None:
        """Go back to an earlier state; the present one joins the history first."""
        present = self._ledger.version_of_note(call)
        note = self._ledger.sheet(call).note
        now = self._ledger.clock.now()
        renewed = (
            replace(note, text=version.text, stamps=version.stamps, at=now)
            if note
            else Note(id=new_id(), call=call, text=version.text, stamps=version.stamps, at=now)
        )
        extra = () if present is None else (present,)
        self._ledger.keep("note_restored", ("note",), renewed, *extra, call=call, asker=asker)

    def versions(self, call: UUID) -> list[NoteVersion]:
        """Earlier states that are on the disk, newest first."""
        return self._ledger.log.note_versions(call)

    def _due_version(self, call: UUID, former: Note | None) -> NoteVersion | None:
        """The state before this write, when the last version is old enough."""
        now = self._ledger.clock.monotonic_ms()
        last = self._version_at.setdefault(call, now)
        if former is None or not former.text or now - last < VERSION_EVERY_MS:
            return None
        self._version_at[call] = now
        return self._ledger.version_of_note(call)
