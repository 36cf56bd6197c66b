"""The days of the week as they are written in the window's language, and as they are stored."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QLocale

from app.business_days import WEEKDAYS

_RANGE = re.compile(r"\s*[-–]\s*")
_FEWEST_LETTERS = 2
_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = QLocale.FormatType.ShortFormat
_LONG = QLocale.FormatType.LongFormat


def days_in_words(stored: str) -> str:
    """ "mon tue" in the language of the window; a word that is no day stays."""
    shown = (
        _name(WEEKDAYS.index(word[:3]), _SHORT) if word[:3] in WEEKDAYS else word
        for word in stored.replace(",", " ").lower().split()
    )
    return " ".join(shown)


def days_to_store(text: str) -> str:
    """What was typed, in the words of the settings.

    Names and their beginnings are understood in the language of the window and in English, and
    ranges ("Mo–Fr"). A word that is no day stays, so that whoever checks it can name it.
    """
    stored: list[str] = []
    for word in _RANGE.sub("-", text.replace(",", " ")).split():
        ends = [_number(end) for end in word.split("-")]
        if None in ends or len(ends) > 2:
            stored.append(word)
            continue
        first, last = ends[0], ends[-1]
        assert first is not None
        assert last is not None
        stored += [WEEKDAYS[(first + at) % 7] for at in range((last - first) % 7 + 1)]
    return " ".join(dict.fromkeys(stored))


def _number(word: str) -> int | None:
    """Which day a word means, Monday is 0; None where it means none, or more than one."""
    wanted = _folded(word)
    if len(wanted) < _FEWEST_LETTERS:
        return None
    for days in ([_name(day, _LONG) for day in range(7)], list(_ENGLISH)):
        found = [at for at, name in enumerate(days) if _folded(name).startswith(wanted)]
        if len(found) == 1:
            return found[0]
    short = [at for at in range(7) if _folded(_name(at, _SHORT)) == wanted]
    return short[0] if len(short) == 1 else None


def _name(day: int, form: QLocale.FormatType) -> str:
    return QLocale().standaloneDayName(day + 1, form).removesuffix(".")


def _folded(word: str) -> str:
    """Without accents and capitals, and without the full stop of an abbreviation."""
    apart = unicodedata.normalize("NFKD", word.casefold().removesuffix("."))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
