"""Finding a phrase while somebody shouts: a few letters, small slips allowed, last used first."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from rapidfuzz.distance import OSA

from app.playbook.shape import Phrase, Playbook
from app.records import PersonalPhrase

_WITHIN_FROM = 3
_SLIP_FROM = 4
_TWO_SLIPS_FROM = 8
"""Letters that a typed word needs to be found within others, and to have slips forgiven in it."""

# How good the worst of the typed words hit: the smaller, the better.
_IN_TITLE, _ELSEWHERE, _WITHIN, _WITH_SLIPS, _NO_HIT = range(5)

_SEEN_CAP = 200


class PaletteEntry(Struct, frozen=True, kw_only=True):
    """A phrase to choose from, of the playbook or of the agent's own.

    `id` is what is logged and pinned: the playbook's id, or the UUID of a personal phrase.
    """

    id: str
    title: str
    kind: str
    body: str
    keywords: tuple[str, ...] = ()
    personal: bool = False
    last_resort: bool = False
    never_on: str = ""


class PaletteHit(Struct, frozen=True, kw_only=True):
    """An entry found. `digit` 1–9 where it is pinned, else 0; `last_used` in ms UTC, 0 for never.

    `slips` is true when only a misspelt word led here.
    """

    entry: PaletteEntry
    digit: int = 0
    last_used: int = 0
    slips: bool = False


class Palette:
    """The phrases of a playbook and of the agent's own, ready to be searched at every key."""

    def __init__(self, playbook: Playbook, personal: Iterable[PersonalPhrase] = ()) -> None:
        own = (entry_of_own(phrase) for phrase in personal if phrase.deleted is None)
        self.entries = (*map(entry_of, playbook.phrases), *own)
        self._kinds = tuple(kind.id for kind in playbook.kinds)
        self._by_id = {entry.id: entry for entry in self.entries}
        self._places = _index(self.entries)
        # What single words hit: while somebody types, only the last word is new.
        self._seen: dict[str, dict[int, int]] = {}

    def entry(self, phrase: str) -> PaletteEntry | None:
        """The entry of this id."""
        return self._by_id.get(phrase)

    def kinds(self) -> tuple[str, ...]:
        """The kinds that have phrases, in the playbook's order: the tabs."""
        filled = {entry.kind for entry in self.entries}
        return tuple(kind for kind in self._kinds if kind in filled)

    def pinned(self, favourites: Mapping[int, str]) -> dict[int, PaletteEntry]:
        """Digit → entry, for the pinned phrases that still exist."""
        return {d: self._by_id[p] for d, p in sorted(favourites.items()) if p in self._by_id}

    def search(
        self,
        text: str = "",
        *,
        kind: str | None = None,
        last_used: Mapping[str, int] | None = None,
        favourites: Mapping[int, str] | None = None,
        limit: int | None = None,
    ) -> list[PaletteHit]:
        """The phrases in which every typed word hits, in title, keywords or body.

        Without text: favourites by digit, then the last used, then the playbook's order. With
        text: exact hits before those with slips, among them the last used first, then hits in the
        title before others. `last_used` maps a phrase to milliseconds (UTC).
        """
        last = last_used or {}
        digits = {phrase: digit for digit, phrase in (favourites or {}).items()}
        typed = folded_words(text)
        found = []
        for place, grade in self._graded(typed):
            entry = self.entries[place]
            if kind is not None and entry.kind != kind:
                continue
            hit = PaletteHit(
                entry=entry,
                digit=digits.get(entry.id, 0),
                last_used=last.get(entry.id, 0),
                slips=grade == _WITH_SLIPS,
            )
            pinned = (hit.digit or 10) if not typed else 0
            found.append(((hit.slips, pinned, -hit.last_used, grade, place), hit))
        found.sort(key=lambda ranked: ranked[0])
        return [hit for _, hit in found[:limit]]

    def _graded(self, typed: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """Place and grade of every entry in which all words hit; the worst word grades it."""
        if not typed:
            yield from ((place, _IN_TITLE) for place in range(len(self.entries)))
            return
        # The longest word is likely to leave the fewest entries for the others.
        first, *others = (self._hits(word) for word in sorted(set(typed), key=len, reverse=True))
        for place, grade in first.items():
            grades = [hits.get(place, _NO_HIT) for hits in others]
            worst = max(grade, *grades) if grades else grade
            if worst < _NO_HIT:
                yield place, worst

    def _hits(self, typed: str) -> dict[int, int]:
        """Place → grade of the entries that one typed word hits."""
        if typed not in self._seen:
            if len(self._seen) >= _SEEN_CAP:
                self._seen.clear()
            self._seen[typed] = self._search_words(typed)
        return self._seen[typed]

    def _search_words(self, typed: str) -> dict[int, int]:
        hits: dict[int, int] = {}
        slips = _slips(typed)
        for word, places in self._places.items():
            if word.startswith(typed):
                grade = _ELSEWHERE
            elif len(typed) >= _WITHIN_FROM and typed in word:
                grade = _WITHIN
            elif slips and _is_near(typed, word, slips):
                grade = _WITH_SLIPS
            else:
                continue
            for place, in_title in places.items():
                reached = _IN_TITLE if in_title and grade == _ELSEWHERE else grade
                hits[place] = min(hits.get(place, _NO_HIT), reached)
        return hits


def entry_of(phrase: Phrase) -> PaletteEntry:
    """The entry of a phrase of the playbook."""
    return PaletteEntry(
        id=phrase.id,
        title=phrase.title,
        kind=phrase.kind,
        body=phrase.body,
        keywords=phrase.keywords,
        last_resort=phrase.last_resort,
        never_on=phrase.never_on,
    )


def entry_of_own(phrase: PersonalPhrase) -> PaletteEntry:
    """The entry of a phrase of the agent's own."""
    return PaletteEntry(
        id=str(phrase.id),
        title=phrase.title,
        kind=phrase.kind,
        body=phrase.body,
        keywords=phrase.keywords,
        personal=True,
    )


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared: no case, no accents, no apostrophes."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(
        " " if not (character.isalnum() or character in "'\u2019") else character
        for character in plain
        if not unicodedata.combining(character)
    )
    return tuple(letters.replace("'", "").replace("\u2019", "").split())


def _index(entries: tuple[PaletteEntry, ...]) -> dict[str, dict[int, bool]]:
    """Word → the places of the entries that hold it → whether it stands in the title."""
    index: dict[str, dict[int, bool]] = {}
    for place, entry in enumerate(entries):
        for word in folded_words(" ".join((entry.body, *entry.keywords))):
            index.setdefault(word, {})[place] = False
        for word in folded_words(entry.title):
            index.setdefault(word, {})[place] = True
    return index


def _slips(typed: str) -> int:
    if len(typed) < _SLIP_FROM:
        return 0
    return 1 if len(typed) < _TWO_SLIPS_FROM else 2


def _is_near(typed: str, word: str, slips: int) -> bool:
    """True when the word begins almost as typed: letters wrong, missing, doubled or swapped."""
    # The first letter is seldom wrong, and asking for it keeps the hits few and the search quick.
    if word[0] != typed[0] and typed[:2] != word[1::-1]:
        return False
    shortest, longest = len(typed) - slips, len(typed) + slips
    return any(
        OSA.distance(typed, word[:length], score_cutoff=slips) <= slips
        for length in range(shortest, min(longest, len(word)) + 1)
    )
