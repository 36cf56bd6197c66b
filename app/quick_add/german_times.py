"""How German says when: the rules for days and hours in quick lines."""

from __future__ import annotations

import re
from datetime import time, timedelta

from app.quick_add.german_words import (
    COUNT,
    DAY_NUMBERS,
    ENDS,
    FULL_DAY,
    HALVES,
    HOUR_BEHIND,
    MONTH,
    MONTH_NUMBERS,
    NUMBER_WORD,
    NUMBERED_NOUN,
    NUMBERS,
    PART,
    PARTS,
    SHORT_DAY,
    TASK_AT_END,
    UNITS,
)
from app.quick_add.grammar import Rule, phrase
from app.quick_add.times import (
    Clock,
    Site,
    When,
    day_numbered,
    last_of_month,
    later,
    month_day,
    next_month,
    real_time_later,
    weekday,
    working_day,
)


def _count(text: str) -> float:
    folded = " ".join(text.lower().split())
    known = NUMBERS.get(folded) or HALVES.get(folded)
    return known or float(folded.replace(",", "."))


def _in_minutes(found: re.Match[str], site: Site) -> When | None:
    if found["quarter"]:
        return When(at=real_time_later(site, 15))
    unit = found["unit"].lower()
    minutes = _count(found["count"]) * (1 if unit.startswith("m") else 60)
    if minutes < 1 or minutes != int(minutes):
        return None
    return When(at=real_time_later(site, minutes))


def _in_days(found: re.Match[str], site: Site) -> When | None:
    count = _count(found["count"])
    unit = found["unit"].lower()
    if count < 1 or count != int(count) or (count > 1 and unit.endswith(("tag", "woche", "monat"))):
        return None
    if unit.startswith(("werk", "arbeits")):
        return When(day=working_day(site, site.today + timedelta(days=1), int(count)))
    if unit.startswith("t"):
        return When(day=later(site.today, int(count), "day"))
    return When(day=later(site.today, int(count), "week" if unit.startswith("w") else "month"))


def _is_deadline(found: re.Match[str]) -> bool:
    return (found["by"] or "").lower().startswith(("bis", "spät"))


def _ends_a_range(found: re.Match[str]) -> bool:
    """Whether it is the "bis Freitag" of "Montag bis Freitag"."""
    before = found.string[: found.start()]
    return bool(found["by"] and re.search(rf"\b(?:{FULL_DAY}|{SHORT_DAY})\s*\Z", before, re.I))


def _today(found: re.Match[str], site: Site) -> When:
    return When(day=site.today, sure=_is_deadline(found))


def _tomorrow(found: re.Match[str], site: Site) -> When | None:
    word = found["day"]
    if word == "Morgen" and found.start("day") > 0:
        return None  # "Morgen" amid a line is the morning
    return When(day=site.today + timedelta(days=1 if word.lower() == "morgen" else 2), sure=True)


def _weekday(found: re.Match[str], site: Site) -> When | None:
    if _ends_a_range(found):
        return None
    which = (found["which"] or "").lower()
    next_week = which.startswith(("nächst", "naechst")) or bool(found["week"])
    weeks = int(_count(found["weeks"])) if found["weeks"] else 0
    day_named = weekday(site.today, DAY_NUMBERS[found["day"].lower()], next_week=next_week)
    return When(
        day=later(day_named, weeks, "week"),
        sure=bool(which or found["week"] or weeks) or _is_deadline(found),
    )


def _short_weekday(found: re.Match[str], site: Site) -> When | None:
    if not found["day"][0].isupper() or _ends_a_range(found):
        return None
    by = (found["by"] or "").lower()
    if not by.startswith(("am", "bis")) and not HOUR_BEHIND.match(found.string, found.end()):
        return None  # "Do not disturb", "So nicht"
    day = weekday(site.today, DAY_NUMBERS[found["day"].lower()])
    return When(day=day, sure=_is_deadline(found))


def _next_week_day(found: re.Match[str], site: Site) -> When:
    number = DAY_NUMBERS[found["day"].lower()] if found["day"] else 0
    return When(day=weekday(site.today, number, next_week=True), sure=True)


def _next_working_day(_found: re.Match[str], site: Site) -> When:
    return When(day=working_day(site, site.today + timedelta(days=1)), sure=True)


def _next_month(found: re.Match[str], site: Site) -> When:
    return When(day=next_month(site), sure=bool(found["by"]))


def _day_of_month(found: re.Match[str], site: Site) -> When | None:
    """ "Am 12.": the next one; "am 12. Tag" and "am 2. Versuch" are none."""
    behind = found.string[found.end() :]
    is_task = TASK_AT_END.search(behind) and not NUMBERED_NOUN.match(behind)
    if not is_task and not re.match(ENDS, behind, re.IGNORECASE):
        return None
    day = day_numbered(site.today, int(found["number"]))
    return When(day=day, sure=_is_deadline(found)) if day else None


def _dated(found: re.Match[str], site: Site) -> When | None:
    year = int(found["year"]) if found["year"] else None
    month = MONTH_NUMBERS[found["month"].lower()]
    day = month_day(site.today, month, int(found["number"]), year)
    return When(day=day, sure=_is_deadline(found)) if day else None


def _in_figures(found: re.Match[str], site: Site) -> When | None:
    written = found["year"] or found["short_year"]
    both = len(found["number"]) == 2 and len(found["month"]) == 2
    if not (written or found["by"] or (both and found["dot"])):
        return None  # "3.5." alone is a paragraph or a version
    year = int(written) % 100 + 2000 if written else None
    day = month_day(site.today, int(found["month"]), int(found["number"]), year)
    return When(day=day, sure=_is_deadline(found)) if day else None


def _iso(found: re.Match[str], site: Site) -> When | None:
    day = month_day(site.today, int(found["month"]), int(found["number"]), int(found["year"]))
    return When(day=day, sure=True) if day else None


def _end_of(found: re.Match[str], site: Site) -> When:
    if found["next"]:
        day = last_of_month(later(site.today.replace(day=1), 1, "month"))
        if "woche" in found["next"].lower():
            day = weekday(site.today, 4, next_week=True)
    elif "woche" in found[0].lower():
        day = site.today + timedelta(days=4 - site.today.weekday())
        if not site.is_ahead(site.moment(day, site.day_closes)):
            day = weekday(site.today, 4, next_week=True)
    else:
        day = last_of_month(site.today)
        if not site.is_ahead(site.moment(day, site.day_closes)):
            day = last_of_month(day + timedelta(days=1))
    return When(day=day, closing=True, sure=True)


def _uhr(found: re.Match[str], _site: Site) -> When:
    hour = int(found["hour"])
    minute = int(found["minute"] or found["late"] or 0)
    return When(clock=Clock(time(hour, minute), loose=1 <= hour <= 12 and len(found["hour"]) == 1))


def _full_day_clock(found: re.Match[str], _site: Site) -> When | None:
    hour, minute = int(found["hour"]), int(found["minute"])
    if found[0][0].isdigit() and len(found["hour"]) == 1 and minute % 5:
        return None  # "Johannes 3:16"
    return When(clock=Clock(time(hour, minute), loose=hour > 0 and len(found["hour"]) == 1))


def _bare_hour(found: re.Match[str], _site: Site) -> When | None:
    hour = int(found["hour"])
    before, behind = found.string[: found.start()], found.string[found.end() :]
    if not re.match(ENDS, behind, re.IGNORECASE):
        begins = re.fullmatch(rf"(?:.*\b(?:heute|(?:über)?morgen|{FULL_DAY})\s+)?", before, re.I)
        if not begins or UNITS.match(behind) or not TASK_AT_END.search(behind):
            return None  # "um 5 Euro teurer"
    return When(clock=Clock(time(hour), loose=1 <= hour <= 12)) if hour < 24 else None


def _spoken(found: re.Match[str], _site: Site) -> When | None:
    """ "Halb vier" is half past three, "viertel vor vier" a quarter to four."""
    text = found["hour"].lower()
    hour = int(text) if text.isdigit() else NUMBERS[text]
    if not 1 <= hour <= 12:
        return None
    how = " ".join(found["how"].lower().split())
    minutes = hour * 60 + {
        "halb": -30, "viertel nach": 15, "viertel vor": -15, "dreiviertel": -15,
    }[how]  # fmt: skip
    minutes = minutes if minutes >= 60 else minutes + 12 * 60
    return When(clock=Clock(time(minutes // 60, minutes % 60), loose=True))


def _midnight(_found: re.Match[str], _site: Site) -> When:
    return When(clock=Clock(time(0), midnight=True))


def _noon(_found: re.Match[str], _site: Site) -> When:
    return When(clock=Clock(time(12)))


def _closing(_found: re.Match[str], site: Site) -> When:
    return When(closing=True, clock=Clock(site.day_closes))


def _part(found: re.Match[str], _site: Site) -> When:
    return When(part=PARTS[(found["part"] or found["glued"]).lower()], needs_day=True)


_ON = r"(?P<by>(?:(?:bis )?spätestens(?: am| zum| bis)?|bis(?: zum| am)?|am|zum|für|den) )?"
_NEXT = "(?:nächste|naechste|kommende)"
_AT = r"(?:(?:um|bis|gegen|ab|vor|nach|spätestens um|spätestens bis) )?"
_NO_RANGE = r"(?!\s*[-–]\s*\d|\s+bis\s+\d)"
_HOUR = r"(?P<hour>[01]?\d|2[0-3])"
_MINUTE = r"(?P<minute>[0-5]\d)"
_NUMBER = r"(?P<number>[12]\d|3[01]|0?[1-9])"
_WITH_DAY = rf"(?:{FULL_DAY},? (?:den |dem )?)?"
_AFTER_FIGURES = (
    r"(?![\w@%€:]|[.,]\d|-\w|\s?(?:€|%|(?:eur|euro|uhr|prozent|gb|mb|kg|cm|mm|zoll)\b))"
)
_NO_MEASURE = r"(?! (?:stunden?|jahre?|prozent|liter|meter|mal|€|euro))"

RULES = (
    Rule(
        phrase(
            rf"in (?:etwa |ca\. ?)?(?:(?P<count>{COUNT}) ?(?P<unit>minuten?|min|stunden?|std|h)|"
            r"(?P<quarter>einer viertelstunde))"
        ),
        _in_minutes,
    ),
    Rule(
        phrase(
            rf"in (?P<count>{COUNT}) ?(?P<unit>(?:werk|arbeits)?tag(?:en)?|wochen?|monat(?:en)?)"
        ),
        _in_days,
    ),
    Rule(phrase(r"(?P<by>(?:bis|spätestens|noch) )?heute"), _today),
    Rule(
        phrase(r"(?:(?:bis|für|spätestens|gleich) )?(?P<day>übermorgen|uebermorgen|morgen)"),
        _tomorrow,
    ),
    Rule(
        phrase(
            rf"{_ON}(?:(?P<which>(?:kommende|nächste|naechste|diese)[nrm]?) )?(?P<day>{FULL_DAY})"
            r"(?:(?P<week> nächste woche)| in (?P<weeks>einer|zwei|drei|[123]) wochen?)?",
            glued=PART,
        ),
        _weekday,
    ),
    Rule(phrase(rf"{_ON}(?P<day>{SHORT_DAY})"), _short_weekday),
    Rule(
        phrase(rf"(?:bis )?(?:nächste|naechste|kommende)r? woche(?: (?:am )?(?P<day>{FULL_DAY}))?"),
        _next_week_day,
    ),
    Rule(phrase(rf"(?:(?:am|bis zum|zum) )?{_NEXT}[nr]? (?:werk|arbeits)tag"), _next_working_day),
    Rule(
        phrase(rf"(?P<by>(?:bis|bis zum|im|anfang|zu beginn) )?(?:des )?{_NEXT}[nrsm]? monats?"),
        _next_month,
    ),
    Rule(
        phrase(
            r"(?P<by>am|bis zum|(?:bis )?spätestens (?:am|zum)|spätestens bis zum|vor dem) "
            rf"{_NUMBER}\.(?! ?(?:\d|{MONTH}\b))"
        ),
        _day_of_month,
    ),
    Rule(
        phrase(rf"{_ON}{_WITH_DAY}{_NUMBER}\.? ?(?P<month>{MONTH})\.?(?: (?P<year>20\d\d))?"),
        _dated,
    ),
    Rule(
        phrase(
            rf"{_ON}{_WITH_DAY}{_NUMBER}\.(?P<month>1[0-2]|0?[1-9])"
            rf"(?:(?P<dot>\.)(?: ?(?P<year>20\d\d)|(?P<short_year>\d\d))?)?{_AFTER_FIGURES}"
        ),
        _in_figures,
    ),
    Rule(
        phrase(rf"{_ON}(?P<year>20\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<number>[0-3]\d)"),
        _iso,
    ),
    Rule(
        phrase(
            r"(?:(?:bis|zum|bis zum|am) )?(?:ende (?:der|dieser) woche|ende des monats|monatsende"
            rf"|ende (?P<next>(?:der )?{_NEXT}r? woche|(?:des )?{_NEXT}n? monats))"
        ),
        _end_of,
    ),
    Rule(
        phrase(rf"(?:am )?(?P<part>{PART})|(?<=tag|och|end)(?P<glued>{PART})", inside=True), _part
    ),
    Rule(
        phrase(rf"{_AT}{_HOUR}(?:[:.]{_MINUTE})? ?(?:uhr(?: (?P<late>[0-5]\d))?|h){_NO_RANGE}"),
        _uhr,
    ),
    Rule(
        phrase(rf"{_AT}{_HOUR}:{_MINUTE}(?![:.,]\d|:|\s?(?:uhr|h)\b){_NO_RANGE}"), _full_day_clock
    ),
    Rule(phrase(r"(?:um|gegen) (?P<hour>\d{1,2})(?![.,:]\d)"), _bare_hour),
    Rule(
        phrase(
            r"(?:(?:um|bis|gegen|ab|vor|nach) )?(?P<how>halb|viertel nach|viertel vor|dreiviertel) "
            rf"(?P<hour>{NUMBER_WORD}|1[0-2]|[1-9]){_NO_MEASURE}"
        ),
        _spoken,
    ),
    Rule(phrase(r"(?:um|bis|vor|gegen) mitternacht"), _midnight),
    Rule(phrase(r"(?:bis|gegen) mittags?|um (?:12|zwölf) mittags"), _noon),
    Rule(
        phrase(
            r"(?:bis )?eod|bis (?:zum )?(?:feierabend|tagesende|geschäftsschluss|dienstschluss)"
        ),
        _closing,
    ),
)
