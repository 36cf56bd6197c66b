"""Phrases: when each was last used, the agent's own, and the pinned ones."""

from __future__ import annotations

from app.moment import Moment
from app.ports import PhraseHistory
from app.records import FavouritePhrase, PersonalPhrase
from db.reading import Reader
from db.rows import FAVOURITE_PHRASES, PERSONAL_PHRASES


def history(reader: Reader) -> list[PhraseHistory]:
    """Last use of every phrase and in how many calls, rehearsals left out; last used first."""
    rows = reader.rows(
        """
        SELECT phrase, max(at_ms) AS last_ms, at_offset, at_zone, count(DISTINCT call_id)
        FROM phrase_uses INDEXED BY phrase_uses_by_phrase
        WHERE deleted_ms IS NULL AND call_id NOT IN (
            SELECT id FROM calls WHERE origin = 'rehearsal'
            UNION ALL SELECT id FROM calls WHERE deleted_ms IS NOT NULL
        )
        GROUP BY phrase ORDER BY last_ms DESC
        """
    )
    return [
        PhraseHistory(
            phrase=phrase, last=Moment(ms, offset, reader.keys.zone_name(zone)), calls=calls
        )
        for phrase, ms, offset, zone, calls in rows
    ]


def personal(reader: Reader) -> list[PersonalPhrase]:
    """The agent's own phrases, deleted ones left out."""
    return reader.records(PERSONAL_PHRASES, "WHERE t.deleted_ms IS NULL ORDER BY t.id")


def favourites(reader: Reader) -> list[FavouritePhrase]:
    """Pinned phrases by digit. Of several records of a digit the last made one counts."""
    pinned = {
        each.digit: each
        for each in reader.records(FAVOURITE_PHRASES, "WHERE t.deleted_ms IS NULL ORDER BY t.uuid")
    }
    return [pinned[digit] for digit in sorted(pinned) if pinned[digit].phrase]
