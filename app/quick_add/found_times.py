"""Finds the times in a quick line, and puts the due time together from them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from app.quick_add.grammar import Grammar
from app.quick_add.times import Part, Site, When, due

Span = tuple[int, int]

_CLAUSE_END = re.compile(
    r"[,;:.!?()]|\s[-–—]\s|\b(?:and|then|but|und|dann|aber|y|pero|luego|entonces)\b", re.IGNORECASE
)


class Found(NamedTuple):
    """An expression of time in the line."""

    span: Span
    when: When


class DueTime(NamedTuple):
    """When the line is due, and the expressions that say so: the day, its hour, its part."""

    at: datetime | None = None
    day: Span | None = None
    hours: tuple[Span, ...] = ()


def touches(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span shares a character with one of the others."""
    return any(span[0] < end and start < span[1] for start, end in others)


def find_times(grammar: Grammar, line: str, site: Site) -> Iterator[Found]:
    """Yield all expressions of time that do not belong to another meaning by their neighbours."""
    days_refused: list[Found] = []
    hours: list[Found] = []
    for rule in grammar.rules:
        for match in rule.pattern.finditer(line):
            when = rule.read(match, site)
            if when is None:
                continue
            found = Found(match.span(), when)
            refused = grammar.not_after.search(line, 0, match.start()) or (
                grammar.not_before.match(line, match.end())
            )
            if not refused and when.is_date:
                yield found
            elif not refused:
                hours.append(found)
            elif when.is_date:
                days_refused.append(found)
    for hour in hours:  # an hour goes with its day: "arrived Monday 3pm"
        if not _is_beside(grammar, line, hour, days_refused):
            yield hour


def due_time(
    grammar: Grammar, site: Site, line: str, times: Iterable[Found], *, is_task: bool
) -> DueTime:
    """The first day that is meant, and an hour and part of a day that go with it.

    `is_task`: the line begins with a verb, so that its times are taken for the task's.
    """
    found = sorted(times, key=lambda each: (each.span[0], -each.span[1]))

    def is_meant(each: Found) -> bool:
        return each.when.sure or is_task or not _tells_of_the_past(grammar, line, each)

    day = next((each for each in found if each.when.is_date and is_meant(each)), None)
    if day is not None and day.when.at is not None:
        return DueTime(day.when.at, day.span)
    chosen = [day] if day else []
    others = [
        each
        for each in found
        if not each.when.is_date and not (day and touches(each.span, [day.span]))
    ]
    hour = _hour(grammar, line, [each for each in others if not each.when.needs_day], chosen)
    if hour is not None and not _is_beside(grammar, line, hour, chosen) and not is_meant(hour):
        hour = None
    chosen += [hour] if hour else []
    part = _part(grammar, line, others, chosen) if day else None
    part_named: Part = part.when.part if part else ""
    at = due(site, day.when if day else None, hour.when if hour else None, part_named)
    if at is None:
        return DueTime()
    return DueTime(at, day.span if day else None, tuple(each.span for each in (hour, part) if each))


def _hour(grammar: Grammar, line: str, hours: list[Found], chosen: list[Found]) -> Found | None:
    """The hour beside the day, else the first one."""
    beside = (each for each in hours if _is_beside(grammar, line, each, chosen))
    return next(beside, hours[0] if hours else None)


def _part(grammar: Grammar, line: str, others: list[Found], chosen: list[Found]) -> Found | None:
    """The part of the day beside the day or its hour."""
    parts = (each for each in others if each.when.needs_day)
    return next((each for each in parts if _is_beside(grammar, line, each, chosen)), None)


def _is_beside(grammar: Grammar, line: str, each: Found, chosen: list[Found]) -> bool:
    """Whether nothing but blanks and small words stands between it and a chosen one."""
    for other in chosen:
        gap = line[min(each.span[1], other.span[1]) : max(each.span[0], other.span[0])]
        if not touches(each.span, [other.span]) and grammar.beside.fullmatch(gap):
            return True
    return False


def _tells_of_the_past(grammar: Grammar, line: str, each: Found) -> bool:
    """Whether the clause of a time says what happened then, not what is to be done."""
    before = _CLAUSE_END.split(line[: each.span[0]])[-1]
    if grammar.tells.search(before):
        return True
    behind = _CLAUSE_END.split(line[each.span[1] :])[0]
    return grammar.tells_after is not None and grammar.tells_after.search(behind) is not None
