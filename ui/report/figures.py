"""Numbers as reports write them, without Qt: never a share without its n (D01, D02, D09).

The words are those of the window. Days and months are written as ISO 8601 does, and decimals as the
language of the report does: nothing of the machine that it is written on comes into it (D11).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.insight.picture import CellValue, Column, Interval, Rate, Selection
from app.insight.report import NameOf
from ui.pattern_words import CODES, MARKS, mark_words
from ui.words import QT_TRANSLATE_NOOP, counted, translated

NOTHING = "–"
APART = "\u00a0· "
_NOT_NOTED = QT_TRANSLATE_NOOP("Patterns", "not noted")
_EPOCH = date(1970, 1, 1).toordinal()

NUMBER = QT_TRANSLATE_NOOP("Report", "1,234.5")
"""How the language writes this number: only its two marks are taken."""

_SHARE = QT_TRANSLATE_NOOP("Figures", "{share}\u00a0%")
_RANGE = QT_TRANSLATE_NOOP("Figures", "{low}–{high}\u00a0%")
_OF = QT_TRANSLATE_NOOP("Figures", "{part} of {all}")
_NONE_YET = QT_TRANSLATE_NOOP("Figures", "none yet")
_FEW = QT_TRANSLATE_NOOP("Figures", "few calls")
_POINTS = QT_TRANSLATE_NOOP("Figures", "{value} points · {low} to {high}")
_INTERVAL = QT_TRANSLATE_NOOP("Figures", "{value} · {low}–{high}")
_CALLS = QT_TRANSLATE_NOOP("Figures", "%n call(s)")
_AGENTS = QT_TRANSLATE_NOOP("Figures", "%n agent(s)")
_DAYS = QT_TRANSLATE_NOOP("Figures", "%n day(s)")
_SOME_DAYS = QT_TRANSLATE_NOOP("Figures", "{days} days")
_MINUTES = QT_TRANSLATE_NOOP("Figures", "{minutes} min")
_UNKNOWN = QT_TRANSLATE_NOOP("Figures", "{count} unknown")
_BOUNDS = QT_TRANSLATE_NOOP("Figures", "of all {all} between {low} and {high}\u00a0%")
_SHARE_OF = QT_TRANSLATE_NOOP("Figures", "{value}\u00a0% · {low}–{high}\u00a0%")
_EVERYTHING = QT_TRANSLATE_NOOP("Figures", "all that is here")
_FROM = QT_TRANSLATE_NOOP("Figures", "from {day} on")
_UNTIL = QT_TRANSLATE_NOOP("Figures", "until {day}")
_PERIOD = QT_TRANSLATE_NOOP("Figures", "{first} – {last}")

POINTS = frozenset({"difference"})
"""Columns of intervals that are differences of shares, in points of a hundred."""

SHARES = frozenset({"same_mix"})
"""Columns of intervals that are shares."""


def _say(text: str) -> str:
    return translated("Figures", text)


def number_words(value: float, decimals: int = 1) -> str:
    """A number with so many decimals; whole ones have none."""
    whole = isinstance(value, int) or float(value).is_integer()
    return _in_marks(f"{value:,.{0 if whole else decimals}f}")


def _in_marks(told: str) -> str:
    """A number of Python's with the two marks of the language."""
    pattern = translated("Report", NUMBER)
    thousands, point = pattern[1:2], pattern[-2:-1]
    return told.replace(",", "\0").replace(".", point).replace("\0", thousands)


def day_words(day: int) -> str:
    """A local day, counted since 1970-01-01, as ISO 8601 writes it."""
    return date.fromordinal(_EPOCH + day).isoformat()


def calls_words(count: int) -> str:
    """So many calls."""
    return counted("Figures", _CALLS, count)


def agents_words(count: int) -> str:
    """So many agents."""
    return counted("Figures", _AGENTS, count)


def of_words(rate: Rate) -> str:
    """Numerator and n, "271 of 398"."""
    return _say(_OF).format(part=number_words(rate.k), all=number_words(rate.n))


def range_words(low: float, high: float, decimals: int = 0) -> str:
    """An interval of a share, "63–73 %"."""
    return _say(_RANGE).format(low=_hundredths(low, decimals), high=_hundredths(high, decimals))


def rate_words(rate: Rate) -> str:
    """A rate in one line: "68 % · 271 of 398 · 63–72 %"; below ten calls "3 of 7" alone.

    Calls of which it is not known are told behind it.
    """
    told = [_say(_NONE_YET)]
    if rate.n:
        told = [of_words(rate)]
    if rate.shown != "count":
        decimals = _decimals(rate.low, rate.high)
        interval = range_words(rate.low, rate.high, decimals)
        share = _say(_SHARE).format(share=_hundredths(rate.k / rate.n, decimals))
        few = [interval, *told, _say(_FEW)]
        told = few if rate.shown == "few" else [share, *told, interval]
    if rate.missing:
        told.append(_say(_UNKNOWN).format(count=number_words(rate.missing)))
    return APART.join(told)


def bounds_words(rate: Rate) -> str:
    """What the rate of all is at least and at most, with those that are unknown (D09).

    Empty where all is known, and where there are too few for a rate.
    """
    if not rate.missing or not rate.n or rate.shown == "count":
        return ""
    decimals = _decimals(rate.at_least, rate.at_most)
    return _say(_BOUNDS).format(
        all=number_words(rate.n + rate.missing),
        low=_hundredths(rate.at_least, decimals),
        high=_hundredths(rate.at_most, decimals),
    )


def interval_words(interval: Interval, code: str = "") -> str:
    """A number with its interval and n: "1.9 · 1.7–2.1 · 212 calls"; `code` is its column's."""
    three = (interval.value, interval.low, interval.high)
    form: str = _INTERVAL
    tell: Callable[[float], str] = _number
    if code in SHARES:
        form, tell = _SHARE_OF, _hundredths
    elif code in POINTS:
        form, tell = _POINTS, _signed
    value, low, high = (tell(each) for each in three)
    told = _say(form).format(value=value, low=low, high=high)
    return f"{told}{APART}{calls_words(interval.n)}"


def _number(value: float) -> str:
    return number_words(value)


def _decimals(low: float, high: float) -> int:
    """One decimal where both ends of an interval would read the same without it."""
    return 1 if round(low * 100) == round(high * 100) else 0


def _hundredths(share: float, decimals: int = 0) -> str:
    return _in_marks(f"{share * 100:.1f}") if decimals else str(round(share * 100))


def _signed(share: float) -> str:
    whole = round(share * 100)
    return f"{'+' if whole > 0 else '−' if whole < 0 else ''}{abs(whole)}"


def period_words(selection: Selection) -> str:
    """The period looked at: "2026-09-01 – 2026-11-21"."""
    since, until = selection.since, selection.until
    if since is None and until is None:
        return _say(_EVERYTHING)
    if since is None:
        return _say(_UNTIL).format(day=day_words(until or 0))
    if until is None:
        return _say(_FROM).format(day=day_words(since))
    return _say(_PERIOD).format(first=day_words(since), last=day_words(until))


def category_words(kind: str, code: str, name_of: NameOf) -> str:
    """What a category or an id of a kind is called."""
    if kind in ("week", "day") and code.removeprefix("-").isdecimal():
        return day_words(int(code))
    if not code:
        return translated("Patterns", _NOT_NOTED)
    if kind in ("code", "stratum"):
        # A group of calls is named by a code of the program, or else by the id of a cause.
        return mark_words(code) if code in MARKS or code in CODES else name_of("cause", code)
    return code if kind in ("", "month") else name_of(kind, code)


def cell_words(column: Column, value: CellValue, name_of: NameOf) -> str:
    """A cell as people read it; a dash where nothing is known."""
    if value is None:
        return NOTHING
    if isinstance(value, Rate):
        bounds = bounds_words(value)
        return f"{rate_words(value)}{APART}{bounds}" if bounds else rate_words(value)
    if isinstance(value, Interval):
        return interval_words(value, column.code)
    if isinstance(value, str):
        return _text_words(column, value, name_of)
    return _number_in_words(column, value)


def _text_words(column: Column, value: str, name_of: NameOf) -> str:
    if column.kind == "mark":
        return mark_words(value)
    return category_words(column.names, value, name_of) if column.kind == "name" else value


def _number_in_words(column: Column, value: float) -> str:
    if column.kind == "day":
        return day_words(int(value))
    if column.kind == "minutes":
        return _say(_MINUTES).format(minutes=number_words(value))
    if column.kind == "days" and not float(value).is_integer():
        return _say(_SOME_DAYS).format(days=number_words(value))
    return counted("Figures", _DAYS, int(value)) if column.kind == "days" else number_words(value)
