"""How English says when: the rules for days and hours in quick lines."""

from __future__ import annotations

import re
from datetime import time, timedelta

from app.quick_add.english_words import (
    COUNT,
    DAY,
    DAY_NUMBERS,
    ENDS,
    FULL_DAY,
    HOUR,
    MONTH,
    MONTH_NUMBERS,
    NUMBERS,
    PARTS,
    TASK_WORD,
    WORDLIKE_DAYS,
    WORDLIKE_MONTHS,
)
from app.quick_add.grammar import Rule, phrase, words
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


def _number(text: str) -> float:
    folded = " ".join(text.lower().split())
    if folded.startswith("half"):
        return 0.5
    if folded.endswith(" and a half"):
        return _number(folded.removesuffix(" and a half")) + 0.5
    return NUMBERS[folded] if folded in NUMBERS else float(folded.replace(",", "."))


def _in_minutes(found: re.Match[str], site: Site) -> When | None:
    count = _number(found["count"]) + (0.5 if found["half"] else 0)
    minutes = count * (60 if found["unit"].lower().startswith("h") else 1)
    if minutes < 1 or minutes != int(minutes):
        return None
    return When(at=real_time_later(site, minutes))


def _in_days(found: re.Match[str], site: Site) -> When | None:
    count = _number(found["count"])
    unit = found["unit"].lower()
    if count < 1 or count != int(count) or (count > 1 and not unit.endswith("s")):
        return None  # "in 3 day delivery"
    if found["working"]:
        after = site.today + timedelta(days=1)
        return When(day=working_day(site, after, int(count))) if unit.startswith("d") else None
    if unit.startswith("d"):
        return When(day=later(site.today, int(count), "day"))
    return When(day=later(site.today, int(count), "week" if unit.startswith("w") else "month"))


def _today(found: re.Match[str], site: Site) -> When:
    return When(day=site.today, sure=bool(found["by"]))


def _tomorrow(found: re.Match[str], site: Site) -> When:
    days = 2 if found["after"] else 1
    return When(day=site.today + timedelta(days=days), sure=True)


def _weekday(found: re.Match[str], site: Site) -> When | None:
    day = found["day"].lower()
    if day in WORDLIKE_DAYS and not re.match(ENDS, found.string[found.end() :], re.IGNORECASE):
        return None
    which = (found["which"] or "").lower()
    by = (found["by"] or "").lower().strip()
    if day in WORDLIKE_DAYS and not which and not by and not _is_hour(found):
        return None
    next_week = which == "next" or bool(found["week"])
    weeks = _number(found["weeks"]) if found["weeks"] else 1 if found["later"] else 0
    day_named = weekday(site.today, DAY_NUMBERS[day], next_week=next_week)
    return When(
        day=later(day_named, int(weeks), "week"),
        sure=bool(which or found["week"] or weeks) or by in {"by", "before"},
    )


def _is_hour(found: re.Match[str]) -> bool:
    behind = found.string[found.end() :]
    return bool(
        re.match(r"\s+(?:at\s+\d|noon|\d{1,2}(?::\d\d)?\s?[ap]m\b|\d?\d:\d\d)", behind, re.I)
    )


def _next_week_day(found: re.Match[str], site: Site) -> When:
    number = DAY_NUMBERS[found["day"].lower()] if found["day"] else 0
    return When(day=weekday(site.today, number, next_week=True), sure=True)


def _next_working_day(_found: re.Match[str], site: Site) -> When:
    return When(day=working_day(site, site.today + timedelta(days=1)), sure=True)


def _next_month(found: re.Match[str], site: Site) -> When:
    return When(day=next_month(site), sure=bool(found["by"]))


def _day_of_month(found: re.Match[str], site: Site) -> When | None:
    """ "On the 12th": the next one."""
    day = day_numbered(site.today, int(found["number"]))
    return When(day=day, sure=found["by"].lower() != "on") if day else None


def _dated(found: re.Match[str], site: Site) -> When | None:
    month = found["month"].lower()
    behind = found.string[found.end() :]
    is_clear = found["by"] or found["weekday"] or found["year"] or found.groupdict().get("ordinal")
    if month in WORDLIKE_MONTHS and not is_clear and not re.match(ENDS, behind, re.I):
        return None  # "5 may have been lost"
    if found.groupdict().get("first") and re.match(r"\s+[a-z]+s\b", behind):
        return None  # "in December 12 parcels"
    year = int(found["year"]) if found["year"] else None
    day = month_day(site.today, MONTH_NUMBERS[month], int(found["number"]), year)
    return (
        When(day=day, sure=(found["by"] or "").lower().strip() in {"by", "before"}) if day else None
    )


def _iso(found: re.Match[str], site: Site) -> When | None:
    day = month_day(site.today, int(found["month"]), int(found["number"]), int(found["year"]))
    return When(day=day, sure=True) if day else None


def _end_of(found: re.Match[str], site: Site) -> When:
    is_week = (found["unit"] or found["short"]).lower() in {"week", "eow"}
    if found["next"]:
        month = last_of_month(later(site.today.replace(day=1), 1, "month"))
        day = weekday(site.today, 4, next_week=True) if is_week else month
    elif is_week:
        friday = site.today + timedelta(days=4 - site.today.weekday())
        is_over = friday < site.today or not site.is_ahead(site.moment(friday, site.day_closes))
        day = weekday(site.today, 4, next_week=True) if is_over else friday
    else:
        day = last_of_month(site.today)
        if not site.is_ahead(site.moment(day, site.day_closes)):
            day = last_of_month(day + timedelta(days=1))
    return When(day=day, closing=True, sure=True)


def _this_part(found: re.Match[str], site: Site) -> When:
    part = PARTS["night" if found[0].lower().endswith("tonight") else found["part"].lower()]
    return When(day=site.today, part=part)


def _part(found: re.Match[str], _site: Site) -> When:
    return When(part=PARTS[found["part"].lower()], needs_day=True)


def _half_day_clock(found: re.Match[str], _site: Site) -> When:
    hour = int(found["hour"]) % 12 + (12 if found["half"].lower() == "p" else 0)
    return When(clock=Clock(time(hour, int(found["minute"] or 0))))


def _full_day_clock(found: re.Match[str], _site: Site) -> When | None:
    hour, minute = int(found["hour"]), int(found["minute"])
    if found[0][0].isdigit() and len(found["hour"]) == 1 and minute % 5:
        return None  # "John 3:16"
    loose = len(found["hour"]) == 1 and hour > 0
    return When(clock=Clock(time(hour, minute), loose=loose))


def _bare_hour(found: re.Match[str], _site: Site) -> When | None:
    hour = int(found["hour"])
    return When(clock=Clock(time(hour), loose=1 <= hour <= 12)) if hour < 24 else None


def _noon(_found: re.Match[str], _site: Site) -> When:
    return When(clock=Clock(time(12)))


def _midnight(_found: re.Match[str], _site: Site) -> When:
    return When(clock=Clock(time(0), midnight=True))


def _closing(_found: re.Match[str], site: Site) -> When:
    return When(closing=True, clock=Clock(site.day_closes))


_ON = r"(?P<by>(?:first thing(?: on)?|on|by|before|for) )?"
_AT = r"(?:(?:at|by|before|after|around) |@ ?)?"
_NO_RANGE = r"(?!\s*[-–]\s*\d|\s+(?:to|until|till)\s+\d)"
_MINUTE = r"(?P<minute>[0-5]\d)"
_NUMBER = r"(?P<number>[12]\d|3[01]|0?[1-9])"
_YEAR = r"(?:,? (?P<year>20\d\d))?"
_WITH_DAY = rf"(?:(?P<weekday>{DAY}),? )?"
_WEEKS = r"(?P<weeks>a|one|two|three|[123]) weeks?(?:['’]? time)?"
_WORKING = "(?:working|business|work)"
_CLOSING = r"(?:e\.?o\.?d|close of (?:business|play)|end of business)"

RULES = (
    Rule(
        phrase(
            rf"in (?:about )?(?P<count>{COUNT}) ?(?P<unit>minutes?|mins?|hours?|hrs?|h)"
            r"(?P<half> and a half)?(?:['’]? time)?"
        ),
        _in_minutes,
    ),
    Rule(
        phrase(
            rf"in (?:about )?(?P<count>{COUNT}) ?(?P<working>{_WORKING} )?"
            r"(?P<unit>days?|weeks?|wks?|months?)"
            r"(?:['’]? time)?"
        ),
        _in_days,
    ),
    Rule(phrase(r"(?P<by>(?:later|by|before|for) )?today"), _today),
    Rule(phrase(rf"{_ON}(?:(?P<after>(?:the )?day after) )?(?:tomorrow|tmrw|tmr)"), _tomorrow),
    Rule(phrase(r"(?:later )?(?:this (?P<part>afternoon|evening)|tonight)"), _this_part),
    Rule(
        phrase(
            rf"{_ON}(?:(?P<which>next|this coming|coming|this) )?(?P<day>{DAY})"
            rf"(?:(?P<week> next week)|(?P<later> week)| in {_WEEKS})?"
        ),
        _weekday,
    ),
    Rule(phrase(rf"(?:(?:on|by|before) )?next week(?: (?P<day>{FULL_DAY}))?"), _next_week_day),
    Rule(phrase(rf"{_ON}(?:the )?next {_WORKING} day"), _next_working_day),
    Rule(
        phrase(
            r"(?P<by>(?:in|on|by|before|for) )?"
            r"(?:(?:the )?(?:start|beginning) of |early (?:in )?)?next month"
        ),
        _next_month,
    ),
    Rule(
        phrase(
            rf"(?P<by>on|by|before) (?:the )?{_NUMBER}(?:st|nd|rd|th)(?:{ENDS}|(?= {TASK_WORD}\b))"
        ),
        _day_of_month,
    ),
    Rule(
        phrase(
            rf"{_ON}{_WITH_DAY}(?:the )?{_NUMBER}(?:st|nd|rd|th)?(?: of)? ?"
            rf"(?P<month>{MONTH})\.?{_YEAR}"
        ),
        _dated,
    ),
    Rule(
        phrase(
            rf"{_ON}{_WITH_DAY}(?P<month>{MONTH})\.? (?:the )?(?P<first>{_NUMBER})"
            rf"(?P<ordinal>st|nd|rd|th)?(?![:.,]\d|\s?[ap]\.?m\b|\s?[%€$£]){_YEAR}"
        ),
        _dated,
    ),
    Rule(phrase(rf"{_ON}(?P<year>20\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<number>[0-3]\d)"), _iso),
    Rule(
        phrase(
            r"(?:(?:by|at) )?(?:the )?"
            r"(?:end of (?:the |this |(?P<next>next ))?(?P<unit>week|month)|(?P<short>eow|eom))"
        ),
        _end_of,
    ),
    Rule(phrase(rf"(?:in the |first thing (?:in the )?)?(?P<part>{words(*PARTS)})"), _part),
    Rule(
        phrase(rf"{_AT}(?P<hour>{HOUR})(?:[:.]{_MINUTE})? ?(?P<half>[ap])(?:m|\.m\.){_NO_RANGE}"),
        _half_day_clock,
    ),
    Rule(
        phrase(rf"{_AT}(?P<hour>[01]?\d|2[0-3]):{_MINUTE}(?![:.,]\d|:|\s?[ap]\.?m\b){_NO_RANGE}"),
        _full_day_clock,
    ),
    Rule(phrase(rf"at (?P<hour>\d{{1,2}}){ENDS}"), _bare_hour),
    Rule(phrase(rf"{_AT}(?P<hour>{HOUR}) ?o['’]?clock"), _bare_hour),
    Rule(phrase(rf"{_AT}(?:(?:12 )?noon|midday)"), _noon),
    Rule(phrase(rf"{_AT}(?:12 )?midnight"), _midnight),
    Rule(
        phrase(
            rf"(?:(?:by|before|at) )?(?:the )?{_CLOSING}"
            r"|(?:by|before) (?:the )?end of (?:the )?day|end of day|(?:by|before) (?:cob|cop)"
        ),
        _closing,
    ),
)
