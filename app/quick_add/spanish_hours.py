"""How Spanish says at what hour: the rules for hours and parts of a day."""

from __future__ import annotations

import re
from datetime import time

from app.quick_add.grammar import Rule, phrase, words
from app.quick_add.spanish_words import (
    ENDS,
    FULL_DAY,
    HOUR_WORD,
    MEASURED,
    MINUTE_WORDS,
    MORNING,
    NUMBERS,
    PARTS,
    comes_after,
    folded,
)
from app.quick_add.times import Clock, Site, When

_DAY_BEFORE = re.compile(rf"\b(?:hoy|{MORNING}|{FULL_DAY})\s*,?\s*\Z", re.IGNORECASE)


def _part(found: re.Match[str], _site: Site) -> When | None:
    if found["bare"] and not comes_after(_DAY_BEFORE, found):
        return None  # "llegó tarde"
    named = found["part"] or found["bare"]
    return When(part=PARTS[named.lower()] if named else "morning", needs_day=True)


def _at_the_hour(found: re.Match[str], _site: Site) -> When | None:
    """ "A las cinco y media", "a las 17 h", "a las 9 de la noche", "a las 3 p. m."."""
    written = found["hour"].lower()
    hour = int(written) if written.isdigit() else NUMBERS[written]
    if hour > 23 or not _is_hour(found, hour):
        return None
    minutes = hour * 60 + int(found["minute"] or 0)
    if found["spoken"]:
        spoken = found["spoken"].lower()
        change = int(spoken) if spoken.isdigit() else MINUTE_WORDS[spoken]
        minutes += -change if "menos" in found["sign"].lower() else change
        minutes += 12 * 60 if minutes < 60 else 0
    wall = time(minutes // 60 % 24, minutes % 60)
    if found["part"] or found["half"]:
        return _at_part(wall, folded(found["part"] or found["half"]))
    exact = len(written) == 2 and written.isdigit() and bool(found["minute"])
    return When(clock=Clock(wall, loose=1 <= wall.hour <= 12 and not exact))


def _is_hour(found: re.Match[str], hour: int) -> bool:
    """Whether a number behind "a las" counts hours of the clock, not things or hours gone by."""
    if any(found[name] for name in ("minute", "spoken", "part", "half", "sharp")):
        return True
    behind = found.string[found.end() :]
    if found["unit"]:
        return hour > 9 and not re.match(r"\s+(?:de|desde|después|despues)\b", behind, re.I)
    return re.match(ENDS, behind, re.IGNORECASE) is not None


def _at_part(wall: time, part: str) -> When:
    """An hour with its half of the day: "12 de la noche" ends the day, "12 de la mañana" is noon.

    The small hours are said with "noche" as well.
    """
    hour = wall.hour
    if part.endswith("noche") and hour == 12 and not wall.minute:
        return When(clock=Clock(time(0), midnight=True))
    small_hours = part.endswith("madrugada") or (part.endswith("noche") and hour in range(1, 5))
    morning = part.endswith(("mañana", "manana")) and hour != 12
    early = small_hours or morning or part.startswith("a")
    if hour > 12:
        return When(clock=Clock(wall))
    return When(clock=Clock(wall.replace(hour=hour % 12 + (0 if early else 12))))


def _plain_hours(found: re.Match[str], _site: Site) -> When | None:
    """ "15 h", "15:30 h": with no word before it, one digit alone would be a duration."""
    ends = re.match(ENDS, found.string[found.end() :], re.IGNORECASE)
    if not found["minute"] and (len(found["hour"]) < 2 or not ends):
        return None
    if comes_after(MEASURED, found):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    return When(clock=Clock(time(hour, minute), loose=hour >= 1 and len(found["hour"]) == 1))


def _half_day_clock(found: re.Match[str], _site: Site) -> When:
    hour = int(found["hour"]) % 12 + (12 if found["half"].lower() == "p" else 0)
    return When(clock=Clock(time(hour, int(found["minute"] or 0))))


def _full_day_clock(found: re.Match[str], _site: Site) -> When | None:
    hour, minute = int(found["hour"]), int(found["minute"])
    if comes_after(MEASURED, found) or (len(found["hour"]) == 1 and minute % 5):
        return None  # "versión 12:30", "Juan 3:16"
    return When(clock=Clock(time(hour, minute), loose=hour > 0 and len(found["hour"]) == 1))


def _quarter_to(found: re.Match[str], _site: Site) -> When | None:
    written = found["hour"].lower()
    hour = int(written) if written.isdigit() else NUMBERS[written]
    if not 1 <= hour <= 12 or not re.match(ENDS, found.string[found.end() :], re.IGNORECASE):
        return None
    return When(clock=Clock(time((hour - 2) % 12 + 1, 45), loose=True))


def _noon(_found: re.Match[str], _site: Site) -> When:
    return When(clock=Clock(time(12)))


def _midnight(_found: re.Match[str], _site: Site) -> When:
    return When(clock=Clock(time(0), midnight=True))


def _closing(found: re.Match[str], site: Site) -> When | None:
    if not re.match(ENDS, found.string[found.end() :], re.IGNORECASE):
        return None  # "al cierre de la tienda"
    return When(closing=True, clock=Clock(site.day_closes))


def _last_hour(found: re.Match[str], site: Site) -> When | None:
    if not comes_after(_DAY_BEFORE, found):
        return None  # "cancelado a última hora"
    return When(closing=True, clock=Clock(site.day_closes))


_BEFORE = r"(?:a|para|hacia|sobre|(?:antes|despu[ée]s|a partir|a eso|alrededor) de)"
_NO_RANGE = r"(?!\s*[-–]\s*\d|\s+(?:a|y|hasta)\s+(?:las?\s+)?\d)"
_HOUR = r"(?P<hour>[01]?\d|2[0-3])"
_MINUTE = r"(?P<minute>[0-5]\d)"
_HALF = r"(?P<half>[ap])(?:m|\. ?m\.)"

HOUR_RULES = (
    Rule(
        phrase(
            rf"(?:por|en|a|de) la (?P<part>{MORNING}|tarde|noche)"
            r"|(?P<bare>tarde|noche)|(?:bien )?temprano|a primera hora"
        ),
        _part,
    ),
    Rule(
        phrase(
            rf"{_BEFORE} las? (?P<hour>{HOUR_WORD}|\d\d?)(?:[:.]{_MINUTE}"
            rf"|(?P<sign> y| menos) (?P<spoken>{words(*MINUTE_WORDS)}|[0-5]\d))?"
            r"(?P<unit> ?(?:horas|hrs?|hs|h)\.?)?(?![:.,]?\d)"
            rf"(?:(?P<part> de la (?:{MORNING}|tarde|noche|madrugada)| del? (?:mediod[íi]a))"
            r"| ?(?P<half>[ap](?:m|\. ?m\.)))?(?P<sharp> en punto)?"
            rf"{_NO_RANGE}"
        ),
        _at_the_hour,
    ),
    Rule(
        phrase(rf"{_HOUR}(?:[:.]{_MINUTE})? ?(?:hrs?|hs|h)\.?{_NO_RANGE}"),
        _plain_hours,
    ),
    Rule(
        phrase(rf"(?P<hour>1[0-2]|0?[1-9])(?:[:.]{_MINUTE})? ?{_HALF}{_NO_RANGE}"), _half_day_clock
    ),
    Rule(
        phrase(rf"{_HOUR}:{_MINUTE}(?![:.,]\d|:|\s?(?:hrs?|hs|h|[ap]\.?\s?m)\b){_NO_RANGE}"),
        _full_day_clock,
    ),
    Rule(phrase(rf"(?:(?:a|al|un) )?cuarto para las? (?P<hour>{HOUR_WORD}|\d\d?)"), _quarter_to),
    Rule(phrase(r"(?:al?|para el|antes del|hacia el|sobre el) mediod[íi]a"), _noon),
    Rule(phrase(r"(?:a(?: la)?|antes de(?: la)?|hacia) medianoche"), _midnight),
    Rule(
        phrase(
            r"(?:(?:a|al|para(?: el)?|antes del?) )?(?:eod|(?:fin|final) del? (?:la jornada|d[íi]a)"
            r"|fin de jornada)|antes de cerrar|(?:al|antes del) cierre"
        ),
        _closing,
    ),
    Rule(phrase(r"a [úu]ltima hora"), _last_hour),
)
