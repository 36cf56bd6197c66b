"""Phrases: when each was last used, the agent's own, and the pinned ones."""

from __future__ import annotations

from app.moment import Moment
from app.ports import PhraseHistory
from app.records import FavouritePhrase, PersonalPhrase
from db.reading import Reader
from db.rows import FAVOURITE_PHRASES, PERSONAL_PHRASES


def history(reader: Reader) -> list[PhraseHistory]:
    """Last use of every phrase, rehearsals and the trash left out; last used first.

    Goes from phrase to phrase in the index and takes the newest use of each, so that its time
    grows with the phrases and not with the calls.
    """
    rows = reader.rows(
        """
        WITH RECURSIVE used (phrase) AS (
            SELECT min(phrase) FROM phrase_uses
            UNION ALL
            SELECT (SELECT min(p.phrase) FROM phrase_uses p WHERE p.phrase > used.phrase)
            FROM used WHERE used.phrase IS NOT NULL
        )
        SELECT used.phrase, last.at_ms, last.at_offset, last.at_zone
        FROM used JOIN phrase_uses last ON last.id = (
            SELECT use.id
            FROM phrase_uses use INDEXED BY phrase_uses_by_phrase
            JOIN calls ON calls.id = use.call_id
            WHERE use.phrase = used.phrase AND use.deleted_ms IS NULL
                AND calls.origin <> 'rehearsal' AND calls.deleted_ms IS NULL
            ORDER BY use.at_ms DESC LIMIT 1
        )
        ORDER BY last.at_ms DESC
        """
    )
    return [
        PhraseHistory(phrase=phrase, last=Moment(ms, offset, reader.keys.zone_name(zone)))
        for phrase, ms, offset, zone in rows
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
