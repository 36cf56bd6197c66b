"""Saying phrases: each use is kept with its time; favourites and phrases of one's own."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from msgspec.structs import replace

from app.ledger import Ledger, Undoable
from app.records import (
    FavouritePhrase,
    PersonalPhrase,
    PhraseUse,
    PhraseWay,
    Record,
    new_id,
)


class PhraseUses:
    """Keeps which phrases were said, and what the agent made of the palette.

    Favourites and personal phrases are held in memory once read, so the palette asks no disk.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._favourites: dict[int, FavouritePhrase] | None = None
        self._personal: dict[UUID, PersonalPhrase] | None = None
        self._last: dict[str, int] | None = None

    def forget(self) -> None:
        """Read again from the log at the next question (after the log was opened)."""
        self._favourites = self._personal = self._last = None

    def use(
        self,
        call: UUID,
        phrase: str,
        kind: str,
        way: PhraseWay,
        *,
        because: tuple[str, ...] = (),
        asker: object = None,
    ) -> None:
        """Log that a phrase was shown to be said, copied or put into the notes."""
        record = PhraseUse(
            id=new_id(),
            call=call,
            phrase=phrase,
            kind=kind,
            way=way,
            because=because,
            at=self._ledger.clock.now(),
            elapsed_ms=self._ledger.elapsed_ms(call),
        )
        if self._ledger.sheet(call).call.origin != "rehearsal":
            self.last_used()[phrase] = record.at.utc_ms
        self._ledger.keep("phrase_used", ("phrases",), record, call=call, asker=asker)

    def used_in(self, call: UUID) -> frozenset[str]:
        """Ids of the phrases used in a call."""
        return frozenset(use.phrase for use in self._ledger.sheet(call).phrases)

    def last_used(self) -> dict[str, int]:
        """Phrase id → milliseconds (UTC) of its last use."""
        if self._last is None:
            self._last = {h.phrase: h.last.utc_ms for h in self._ledger.log.phrase_history()}
        return self._last

    # -- favourites ------------------------------------------------------------------------------

    def favourites(self) -> dict[int, str]:
        """Digit 1–9 → phrase id."""
        return {d: f.phrase for d, f in sorted(self._held_favourites().items()) if f.phrase}

    def pin(self, digit: int, phrase: str, asker: object = None) -> Undoable:
        """Pin a phrase to a digit; an empty phrase unpins. Raises ValueError outside 1 … 9."""
        if not 1 <= digit <= 9:
            raise ValueError(digit)
        held = dict(self._held_favourites())
        moved = []
        for other, favourite in held.items():
            if phrase and favourite.phrase == phrase and other != digit:
                moved.append(replace(favourite, phrase=""))
        former = held.get(digit)
        pinned = (
            replace(former, phrase=phrase)
            if former
            else FavouritePhrase(id=new_id(), digit=digit, phrase=phrase)
        )
        changed = (*moved, pinned)
        before = tuple(held.get(each.digit, replace(each, phrase="")) for each in changed)
        self.take_back(changed)
        self._ledger.keep("phrase_pinned", ("phrases",), *changed, asker=asker)
        return Undoable(what="phrase_pinned", before=before, kinds=frozenset(("phrases",)))

    def _held_favourites(self) -> dict[int, FavouritePhrase]:
        if self._favourites is None:
            self._favourites = {each.digit: each for each in self._ledger.log.favourites()}
        return self._favourites

    # -- phrases of one's own --------------------------------------------------------------------

    def personal(self) -> tuple[PersonalPhrase, ...]:
        """The agent's own phrases by title."""
        return tuple(sorted(self._held_personal().values(), key=lambda p: p.title.casefold()))

    def write_own(
        self,
        title: str,
        kind: str,
        body: str,
        *,
        keywords: tuple[str, ...] = (),
        former: PersonalPhrase | None = None,
        asker: object = None,
    ) -> PersonalPhrase:
        """Keep a phrase of one's own, new or renewed."""
        phrase = PersonalPhrase(
            id=former.id if former else new_id(),
            title=title,
            kind=kind,
            body=body,
            keywords=keywords,
        )
        self._held_personal()[phrase.id] = phrase
        self._ledger.keep("own_phrase_written", ("phrases",), phrase, asker=asker)
        return phrase

    def undo_of(self, written: PersonalPhrase, former: PersonalPhrase | None) -> Undoable:
        """The way to take back a phrase just written, or what was just changed of it."""
        gone = replace(written, deleted=self._ledger.clock.now())
        return Undoable(
            what="own_phrase_written",
            name=written.title,
            before=(gone if former is None else former,),
            kinds=frozenset(("phrases",)),
        )

    def delete_own(self, phrase: PersonalPhrase, asker: object = None) -> Undoable:
        """Put a phrase of one's own into the trash."""
        gone = replace(phrase, deleted=self._ledger.clock.now())
        self._held_personal().pop(phrase.id, None)
        self._ledger.keep("own_phrase_deleted", ("phrases",), gone, asker=asker)
        return Undoable(
            what="own_phrase_deleted",
            name=phrase.title,
            before=(phrase,),
            kinds=frozenset(("phrases",)),
        )

    def take_back(self, records: Iterable[Record]) -> None:
        """Hold phrases of one's own and favourites as an undo, or the trash, gives them back."""
        for record in records:
            if isinstance(record, FavouritePhrase):
                self._held_favourites()[record.digit] = record
            if isinstance(record, PersonalPhrase):
                self._held_personal().pop(record.id, None)
                if record.deleted is None:
                    self._held_personal()[record.id] = record

    def _held_personal(self) -> dict[UUID, PersonalPhrase]:
        if self._personal is None:
            self._personal = {each.id: each for each in self._ledger.log.personal_phrases()}
        return self._personal
