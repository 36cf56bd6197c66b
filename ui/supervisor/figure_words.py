"""Numbers as people read them: never a share without its n and its interval (D01, D02, D09)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.insight.picture import Interval, Rate, Selection

_EPOCH = date(1970, 1, 1).toordinal()
_HUNDRED = 100

APART = "\u00a0· "
"""Between the parts of a figure: a line that is too long breaks behind the dot."""

# lupdate takes the texts of calls by this name.
translate = QCoreApplication.translate


def count_words(count: int) -> str:
    """A whole number with the separators of the country."""
    return QLocale().toString(count)


def number_words(value: float, decimals: int = 1) -> str:
    """A number with at most so many decimals."""
    return QLocale().toString(float(value), "f", decimals)


def share_words(share: float, decimals: int = 0) -> str:
    """A share in hundredths, "68 %"; it never stands alone on a page (D01)."""
    return translate("Figures", "{share}\u00a0%").format(share=_hundredths(share, decimals))


def range_words(low: float, high: float, decimals: int = 0) -> str:
    """An interval of a share, "63–73 %"."""
    return translate("Figures", "{low}–{high}\u00a0%").format(
        low=_hundredths(low, decimals), high=_hundredths(high, decimals)
    )


def of_words(rate: Rate) -> str:
    """Numerator and n, "271 of 398"."""
    return translate("Figures", "{part} of {all}").format(
        part=count_words(rate.k), all=count_words(rate.n)
    )


def calls_words(count: int) -> str:
    """So many calls."""
    return translate("Figures", "%n call(s)", "", count)


def agents_words(count: int) -> str:
    """So many agents."""
    return translate("Figures", "%n agent(s)", "", count)


def rate_parts(rate: Rate) -> tuple[str, str]:
    """A rate in two parts: what is read first, and what must be read with it (D01, D02)."""
    if not rate.n:
        return translate("Figures", "none yet"), ""
    if rate.shown == "count":
        return of_words(rate), translate("Figures", "too few for a rate")
    decimals = _decimals(rate.low, rate.high)
    interval = range_words(rate.low, rate.high, decimals)
    if rate.shown == "few":
        return interval, f"{of_words(rate)}{APART}{translate('Figures', 'few calls')}"
    whole = rate.k in {0, rate.n}
    return share_words(
        rate.k / rate.n, 0 if whole else decimals
    ), f"{of_words(rate)}{APART}{interval}"


def rate_words(rate: Rate) -> str:
    """A rate in one line: "68 % · 271 of 398 · 63–73 %"; below ten "3 of 7" alone."""
    first, rest = rate_parts(rate)
    words = first if not rest or rate.shown == "count" else f"{first}{APART}{rest}"
    if not rate.missing:
        return words
    unknown = translate("Figures", "{count} unknown").format(count=count_words(rate.missing))
    return f"{words}{APART}{unknown}"


def bounds_words(rate: Rate) -> str:
    """What the rate of all is at least and at most, those counted of which it is not known (D09).

    Empty where all is known, and where there are too few for a rate.
    """
    every = rate.n + rate.missing
    if not rate.missing or not rate.n or rate.shown == "count":
        return ""
    decimals = _decimals(rate.at_least, rate.at_most)
    return translate("Figures", "of all {all} between {low} and {high}\u00a0%").format(
        all=count_words(every),
        low=_hundredths(rate.at_least, decimals),
        high=_hundredths(rate.at_most, decimals),
    )


def interval_words(interval: Interval, kind: str = "number") -> str:
    """A number with its interval and n: "1.9 · 1.7–2.1 · 212 calls".

    `kind` is "number", "share", or "points" for a difference of shares.
    """
    if kind == "points":
        value, low, high = (
            _signed(each * _HUNDRED) for each in (interval.value, interval.low, interval.high)
        )
        told = translate("Figures", "{value} points · {low} to {high}")
    elif kind == "share":
        value, low, high = (_hundredths(e) for e in (interval.value, interval.low, interval.high))
        told = translate("Figures", "{value}\u00a0% · {low}–{high}\u00a0%")
    else:
        value, low, high = (number_words(e) for e in (interval.value, interval.low, interval.high))
        told = translate("Figures", "{value} · {low}–{high}")
    words = told.format(value=value, low=low, high=high)
    return f"{words}{APART}{calls_words(interval.n)}"


def minutes_words(minutes: float) -> str:
    """A span in minutes."""
    return translate("Figures", "{minutes} min").format(minutes=number_words(minutes))


def days_words(days: float) -> str:
    """A span in days."""
    if float(days).is_integer():
        return translate("Figures", "%n day(s)", "", int(days))
    return translate("Figures", "{days} days").format(days=number_words(days))


def day_words(day: int) -> str:
    """A local day, counted since 1970-01-01: "21 Nov 2026"."""
    return _day(day, year=True)


def month_words(month: str) -> str:
    """A month such as "2026-11", short: "Nov 2026"."""
    parsed = QDate.fromString(f"{month}-01", "yyyy-MM-dd")
    return (
        QLocale().toString(parsed, translate("Figures", "MMM yyyy")) if parsed.isValid() else month
    )


def period_words(selection: Selection) -> str:
    """The period looked at: "1 Sep – 21 Nov 2026"."""
    since, until = selection.since, selection.until
    if since is None and until is None:
        return translate("Figures", "All that is here")
    if since is None or until is None:
        which = (
            translate("Figures", "From {day} on")
            if since is not None
            else translate("Figures", "Until {day}")
        )
        only = since if since is not None else until
        return which.format(day=_day(only or 0, year=True))
    same_year = _qdate(since).year() == _qdate(until).year()
    return translate("Figures", "{first} – {last}").format(
        first=_day(since, year=not same_year), last=_day(until, year=True)
    )


def _day(day: int, *, year: bool) -> str:
    # The order of day and month is the language's: "d. MMM" in German.
    form = translate("Figures", "d MMM yyyy") if year else translate("Figures", "d MMM")
    return QLocale().toString(_qdate(day), form)


def _qdate(day: int) -> QDate:
    at = date.fromordinal(_EPOCH + day)
    return QDate(at.year, at.month, at.day)


def _decimals(low: float, high: float) -> int:
    """One decimal where both ends of an interval would read the same without it."""
    return 1 if round(low * _HUNDRED) == round(high * _HUNDRED) else 0


def _hundredths(share: float, decimals: int = 0) -> str:
    if decimals:
        return number_words(share * _HUNDRED, decimals)
    return QLocale().toString(round(share * _HUNDRED))


def _signed(points: float) -> str:
    whole = round(points)
    return f"{'+' if whole > 0 else '−' if whole < 0 else ''}{QLocale().toString(abs(whole))}"
