"""How Spanish says which day: the rules for days, and for times counted from now."""

from __future__ import annotations

import re
from datetime import timedelta

from app.quick_add.grammar import Rule, phrase, words
from app.quick_add.spanish_words import (
    COUNT,
    DAY_NUMBERS,
    ENDS,
    FULL_DAY,
    MEASURED,
    MINUTES_OF,
    MONTH,
    MONTH_NUMBERS,
    MORNING,
    PARTS,
    SHORT_DAY,
    WORDLIKE_DAYS,
    comes_after,
    folded,
    number_of,
)
from app.quick_add.times import (
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

_PLACES = re.compile(
    r"\b"
    + words(
        "calle avenida av plaza paseo piso parque barrio colegio instituto hospital edificio",
        "estaci[óo]n estadio hotel l[íi]nea",
    )
    + r"\.?\s+\Z",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"\b(?:entregas?|plazos?|reparto|pagos?|cuotas)\s+\Z", re.IGNORECASE)
_MORNING_NOT_TOMORROW = re.compile(
    r"\b(?:las?|esta|cada|una|toda|todas|de|por|buena|otra|hasta|desde)\s+\Z", re.IGNORECASE
)
_HOUR_BEHIND = re.compile(
    r"\.?,?\s+(?:(?:a|para|antes\s+de)\s+las?\s+\d|\d\d?:\d\d|\d\d?\s?(?:h\b|[ap]\.?\s?m\b))",
    re.IGNORECASE,
)
_NUMBER_BEHIND = re.compile(r"\s+\d+(?![\d:.]|\s?(?:h|[ap]\.?\s?m)\b)", re.IGNORECASE)
_LINE_ENDS = re.compile(
    r"\s*(?:$|[,;!?)]|\.(?!\d)|[@#]\w|![1-3]\b|\s+(?:a\s+las?\s|por\s+la\s))", re.IGNORECASE
)


def _in_minutes(found: re.Match[str], site: Site) -> When | None:
    if comes_after(_WITHIN, found):
        return None  # "entrega en 24 horas"
    if found["named"]:
        return When(at=real_time_later(site, MINUTES_OF[folded(found["named"])]))
    count = number_of(found["count"]) + (0.5 if found["half"] else 0)
    minutes = count * (60 if found["unit"].lower().startswith("h") else 1)
    if minutes < 1 or minutes != int(minutes):
        return None
    return When(at=real_time_later(site, minutes))


def _in_days(found: re.Match[str], site: Site) -> When | None:
    if comes_after(_WITHIN, found):
        return None
    count = number_of(found["count"])
    unit = found["unit"].lower()
    is_plural = unit != "mes" and unit.endswith("s")
    if count < 1 or count != int(count) or (count > 1) != is_plural:
        return None
    if found["working"]:
        after = site.today + timedelta(days=1)
        return When(day=working_day(site, after, int(count))) if unit.startswith("d") else None
    if unit.startswith("d"):
        return When(day=later(site.today, int(count), "day"))
    return When(day=later(site.today, int(count), "week" if unit.startswith("s") else "month"))


def _is_deadline(found: re.Match[str]) -> bool:
    by = folded(found["by"] or "")
    return bool(by) and by != "para"


def _today(found: re.Match[str], site: Site) -> When:
    return When(day=site.today, sure=bool(found["by"] or found["itself"]))


def _tomorrow(found: re.Match[str], site: Site) -> When | None:
    if comes_after(_MORNING_NOT_TOMORROW, found):
        return None  # "por la mañana", "hasta mañana"
    days = 2 if found["after"] else 1
    return When(day=site.today + timedelta(days=days), sure=True)


def _this_part(found: re.Match[str], site: Site) -> When:
    return When(day=site.today, part=PARTS[found["part"].lower()])


def _weekday(found: re.Match[str], site: Site) -> When | None:
    if found["day"] == "Domingo" and re.match(r"\s+[A-ZÁÉÍÓÚÑ]", found.string[found.end() :]):
        return None  # Domingo is a first name as well
    if _NUMBER_BEHIND.match(found.string, found.end()):
        return None  # "viernes 13", "el lunes 3 cajas"
    day = weekday(site.today, DAY_NUMBERS[found["day"].lower()], next_week=bool(found["week"]))
    coming = bool(found["which"] or found["coming"] or found["week"])
    return When(day=day, sure=coming or _is_deadline(found))


def _short_weekday(found: re.Match[str], site: Site) -> When | None:
    word, behind = found["day"].lower(), found.string[found.end() :]
    named = found["on"] and word not in WORDLIKE_DAYS and re.match(ENDS, behind, re.I)
    if not named and not _HOUR_BEHIND.match(behind):
        return None
    return When(day=weekday(site.today, DAY_NUMBERS[word]), sure=_is_deadline(found))


def _next_week_day(found: re.Match[str], site: Site) -> When:
    number = DAY_NUMBERS[found["day"].lower()] if found["day"] else 0
    return When(day=weekday(site.today, number, next_week=True), sure=True)


def _dated(found: re.Match[str], site: Site) -> When | None:
    if not found["on"] and comes_after(_PLACES, found):
        return None  # "avenida 9 de Julio"
    number = 1 if found["first"] else int(found["number"])
    year = int(found["year"]) if found["year"] else None
    day = month_day(site.today, MONTH_NUMBERS[found["month"].lower()], number, year)
    return When(day=day, sure=_is_deadline(found)) if day else None


def _in_figures(found: re.Match[str], site: Site) -> When | None:
    written = found["year"] or found["short_year"]
    if comes_after(MEASURED, found) or not (written or (found["on"] and found["mark"] == "/")):
        return None  # "12/14" alone is a size, "3-5" a range, "3.5" a number
    year = int(written) % 100 + 2000 if written else None
    day = month_day(site.today, int(found["month"]), int(found["number"]), year)
    return When(day=day, sure=_is_deadline(found)) if day else None


def _iso(found: re.Match[str], site: Site) -> When | None:
    day = month_day(site.today, int(found["month"]), int(found["number"]), int(found["year"]))
    return When(day=day, sure=True) if day else None


def _day_of_month(found: re.Match[str], site: Site) -> When | None:
    """ "El día 15": the next 15th, today included, in a month that has such a day."""
    if not found["named"] and not _LINE_ENDS.match(found.string, found.end()):
        return None  # "el 20 por ciento"
    day = day_numbered(site.today, int(found["number"]))
    return When(day=day, sure=_is_deadline(found)) if day else None


def _next_working_day(_found: re.Match[str], site: Site) -> When:
    return When(day=working_day(site, site.today + timedelta(days=1)), sure=True)


def _next_month(found: re.Match[str], site: Site) -> When:
    return When(day=next_month(site), sure=_is_deadline(found))


def _end_of(found: re.Match[str], site: Site) -> When:
    if found["next"]:
        day = last_of_month(later(site.today.replace(day=1), 1, "month"))
    elif "semana" in found[0].lower():
        day = site.today + timedelta(days=4 - site.today.weekday())
        if not site.is_ahead(site.moment(day, site.day_closes)):
            day = weekday(site.today, 4, next_week=True)
    else:
        day = last_of_month(site.today)
        if not site.is_ahead(site.moment(day, site.day_closes)):
            day = last_of_month(day + timedelta(days=1))
    return When(day=day, closing=True, sure=True)


_BY = (
    r"(?P<by>a m[áa]s tardar|como muy tarde|como m[áa]ximo|no m[áa]s tarde (?:del?|que)"
    r"|antes del?|para)"
)
_ON = rf"(?P<on>(?:{_BY} )?(?:(?:el|este) )?(?:d[íi]a )?)"
_NUMBER = r"(?P<number>[12]\d|3[01]|0?[1-9])"
_NEXT_WEEK = r"(?:pr[óo]xima semana|semana (?:que (?:viene|entra)|pr[óo]xima|siguiente))"
_NEXT_MONTH = r"(?:pr[óo]ximo mes|mes (?:que (?:viene|entra)|pr[óo]ximo|siguiente))"
_WORKING = r"(?:h[áa]bil(?:es)?|laborables?|laboral(?:es)?)"
_AFTER_FIGURES = r"(?![\w@%€:]|[.,/]\d|-\w|\s?(?:€|%|(?:euros?|usd|gb|mb|kg|cm|mm)\b))"

DAY_RULES = (
    Rule(
        phrase(
            r"(?:en|dentro de) (?:(?:unos|unas|aproximadamente|como) )?"
            rf"(?:(?P<count>{COUNT}) ?(?P<unit>minutos?|mins?|horas?|hrs?|hs|h)(?P<half> y media)?"
            rf"|(?P<named>{'|'.join(MINUTES_OF)}))"
        ),
        _in_minutes,
    ),
    Rule(
        phrase(
            r"(?:en|dentro de) (?:(?:unos|unas) )?"
            rf"(?P<count>{COUNT}) ?(?P<unit>d[íi]as?|semanas?|mes(?:es)?)"
            rf"(?P<working> {_WORKING})?"
        ),
        _in_days,
    ),
    Rule(phrase(r"(?:(?P<by>para|antes de) )?hoy(?P<itself> mismo)?"), _today),
    Rule(
        phrase(
            r"(?:(?:para|antes de|a m[áa]s tardar|como muy tarde) )?"
            rf"(?P<after>pasado )?{MORNING}(?: mismo)?"
        ),
        _tomorrow,
    ),
    Rule(phrase(r"(?:para )?esta (?P<part>tarde|noche)"), _this_part),
    Rule(
        phrase(
            rf"{_ON}(?:(?P<which>pr[óo]ximo) )?(?P<day>{FULL_DAY})"
            rf"(?:(?P<week> (?:de )?la {_NEXT_WEEK})|(?P<coming> (?:pr[óo]ximo|que viene"
            r"|que entra))| mismo)?"
        ),
        _weekday,
    ),
    Rule(phrase(rf"{_ON}(?P<day>{SHORT_DAY})\.?"), _short_weekday),
    Rule(
        phrase(rf"(?:(?:para|antes de) )?(?:la )?{_NEXT_WEEK}(?:,? (?:el )?(?P<day>{FULL_DAY}))?"),
        _next_week_day,
    ),
    Rule(
        phrase(rf"(?:{_BY} )?(?:el )?(?:pr[óo]ximo|siguiente) d[íi]a {_WORKING}"),
        _next_working_day,
    ),
    Rule(
        phrase(rf"(?:{_BY} )?(?:(?:el|a (?:principios|comienzos) del?) )?{_NEXT_MONTH}"),
        _next_month,
    ),
    Rule(
        phrase(
            rf"{_ON}(?:{FULL_DAY},? (?:el |d[íi]a )?)?(?:(?P<first>primero|1\.?[º°])|{_NUMBER})"
            rf"(?: de)? ?(?P<month>{MONTH})\.?(?:,?(?: del?)? (?P<year>20\d\d))?"
        ),
        _dated,
    ),
    Rule(
        phrase(
            rf"{_ON}(?:{FULL_DAY},? (?:el |d[íi]a )?)?{_NUMBER}(?P<mark>[/.-])"
            r"(?P<month>1[0-2]|0?[1-9])"
            rf"(?:(?P=mark)(?:(?P<year>20\d\d)|(?P<short_year>\d\d)))?{_AFTER_FIGURES}"
        ),
        _in_figures,
    ),
    Rule(phrase(rf"{_ON}(?P<year>20\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<number>[0-3]\d)"), _iso),
    Rule(
        phrase(
            rf"(?:{_BY} )?(?:(?:el )?(?P<named>d[íi]a )|el ){_NUMBER}"
            rf"(?! ?(?:de\b|del\b|[./-]\d|{MONTH}\b))"
        ),
        _day_of_month,
    ),
    Rule(
        phrase(
            r"(?:(?:a|al|para|para el|antes del?|hasta) )?"
            rf"(?:(?:fin|final|finales) del? (?:(?P<next>{_NEXT_MONTH})|mes)|"
            r"(?:finales de|final de) (?:la |esta )?semana)"
        ),
        _end_of,
    ),
)
