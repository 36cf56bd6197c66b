"""Reads a quick line by a language's grammar (A14)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from functools import lru_cache
from typing import Literal, NamedTuple

from app.problems import Problem
from app.quick_add.grammar import Channel, Grammar, Kind, Verb
from app.quick_add.times import Part, Site, When, due

Role = Literal["verb", "channel", "date", "time", "priority", "person", "topic"]
Span = tuple[int, int]

LANGUAGES = ("en", "de")

_PRIORITY = re.compile(r"(?<!\S)!([123])(?!\S)")
_PERSON = re.compile(r"(?<!\S)@([^\W\d_][\w’'.-]*[\w])")
_TOPIC = re.compile(r"(?<!\S)#([^\W\d_][\w-]*)")
_CLAUSE_END = re.compile(r"[,;:.!?()]|\s[-–—]\s|\b(?:and|then|but|und|dann|aber)\b", re.IGNORECASE)
_EDGE = " \t,;:-–—"


@dataclass(frozen=True, slots=True)
class Chip:
    """A part of the line that was understood: `text` is `line[start:end]`."""

    start: int
    end: int
    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class QuickAdd:
    """What a line means.

    `what` is the line without its chips, a verb left in its place; where nothing would be left,
    the person and the topics, or the whole line.
    `due` is aware, in the zone of the moment of typing; `priority` is 1 (first) to 3; `person`
    and `topics` stand without their marks; `chips` are ordered from left to right.
    """

    what: str
    due: datetime | None
    kind: Kind
    channel: Channel | None
    priority: int | None
    person: str | None
    topics: tuple[str, ...]
    chips: tuple[Chip, ...]


class _Found(NamedTuple):
    """An expression of time in the line."""

    start: int
    end: int
    when: When


def parse(
    line: str,
    now: datetime,
    language: str = "en",
    *,
    dismissed: frozenset[Span] = frozenset(),
    day_starts: time = time(9),
    day_closes: time = time(17),
) -> QuickAdd:
    """Read the text behind a "!" that was typed at `now` (aware, with its zone).

    `dismissed` holds the spans of chips that the agent turned back into text: nothing that
    touches one is understood. `day_starts` is the hour of a day without one, `day_closes` the
    end of the business day. Raises Problem for a language without a grammar.
    """
    if now.utcoffset() is None:
        raise ValueError("a quick line needs an aware time")
    grammar = _grammar(language)
    site = Site(now, day_starts, day_closes)
    marks = tuple(chip for chip in _marks(line) if not _touches(chip.start, chip.end, dismissed))
    taken = [(chip.start, chip.end) for chip in marks]
    found = [
        each
        for each in _times(grammar, line, site)
        if not _touches(each.start, each.end, dismissed)
        and not _touches(each.start, each.end, taken)
    ]
    verb = _verb(grammar, line, found, marks, dismissed)
    moment, times = _moment(grammar, site, line, found, is_task=verb is not None)
    taken += [(chip.start, chip.end) for chip in times]
    kind: Kind = "other"
    channel: Channel | None = None
    acts: tuple[Chip, ...] = ()
    if verb is not None:
        word, chip = verb
        kind, channel, acts = word.kind, word.channel, (chip,)
        way = grammar.channel_pattern.search(line)
        if channel is None and way and not _touches(*way.span(), [*dismissed, *taken]):
            channel = grammar.channels[way["channel"].lower()]
            acts = (chip, Chip(*way.span(), "channel", way[0]))
    chips = tuple(sorted((*marks, *times, *acts), key=lambda each: each.start))
    persons = [chip.text[1:] for chip in marks if chip.role == "person"]
    priorities = [int(chip.text[1]) for chip in marks if chip.role == "priority"]
    topics = tuple(chip.text[1:] for chip in marks if chip.role == "topic")
    what = _rest(line, (chip for chip in chips if chip.role != "verb"))
    return QuickAdd(
        what=what or " ".join((*persons[:1], *topics)) or line.strip(),
        due=moment,
        kind=kind,
        channel=channel,
        priority=priorities[0] if priorities else None,
        person=persons[0] if persons else None,
        topics=topics,
        chips=chips,
    )


@lru_cache(maxsize=len(LANGUAGES))
def _grammar(language: str) -> Grammar:
    """The grammar of a language such as "de" or "de_AT"; only that one is compiled."""
    code = language.replace("_", "-").split("-")[0].lower()
    if code == "en":
        from app.quick_add.english import ENGLISH

        return ENGLISH
    if code == "de":
        from app.quick_add.german import GERMAN

        return GERMAN
    raise Problem("no_quick_grammar", language=language)


def _marks(line: str) -> Iterator[Chip]:
    """Yield the priority, the person (the first of each) and all topics."""
    roles: tuple[tuple[Role, re.Pattern[str]], ...] = (
        ("priority", _PRIORITY),
        ("person", _PERSON),
        ("topic", _TOPIC),
    )
    for role, pattern in roles:
        for found in pattern.finditer(line):
            yield Chip(*found.span(), role, found[0])
            if role != "topic":
                break


def _times(grammar: Grammar, line: str, site: Site) -> Iterator[_Found]:
    """Yield all expressions of time that do not belong to another meaning by their neighbours."""
    refused: list[_Found] = []
    hours: list[_Found] = []
    for rule in grammar.rules:
        for match in rule.pattern.finditer(line):
            when = rule.read(match, site)
            if when is None:
                continue
            found = _Found(*match.span(), when)
            if grammar.not_after.search(line, 0, found.start) or grammar.not_before.match(
                line, found.end
            ):
                refused.append(found)
            elif when.is_date:
                yield found
            else:
                hours.append(found)
    days_refused = [found for found in refused if found.when.is_date]
    for hour in hours:  # an hour goes with its day: "arrived Monday 3pm"
        if not _is_beside(grammar, line, hour, days_refused):
            yield hour


def _moment(
    grammar: Grammar, site: Site, line: str, found: list[_Found], *, is_task: bool
) -> tuple[datetime | None, tuple[Chip, ...]]:
    """The due time and its chips: the first day, and an hour and part of a day that go with it."""
    found = sorted(found, key=lambda each: (each.start, -each.end))

    def is_meant(each: _Found) -> bool:
        return each.when.sure or is_task or not _tells_of_the_past(grammar, line, each)

    day = next((each for each in found if each.when.is_date and is_meant(each)), None)
    if day is not None and day.when.at is not None:
        return day.when.at, (Chip(day.start, day.end, "date", line[day.start : day.end]),)
    chosen = [day] if day else []
    others = [
        each
        for each in found
        if not each.when.is_date and not (day and _touches(each.start, each.end, [day[:2]]))
    ]
    hour = _hour(grammar, line, [each for each in others if not each.when.needs_day], chosen)
    if hour is not None and (_is_beside(grammar, line, hour, chosen) or is_meant(hour)):
        chosen.append(hour)
    else:
        hour = None
    part: Part = ""
    for each in others:
        if each.when.needs_day and day and _is_beside(grammar, line, each, chosen):
            part = each.when.part
            chosen.append(each)
            break
    moment = due(site, day and day.when, hour and hour.when, part)
    if moment is None:
        return None, ()
    return moment, tuple(
        Chip(each.start, each.end, "date" if each is day else "time", line[each.start : each.end])
        for each in chosen
    )


def _hour(grammar: Grammar, line: str, hours: list[_Found], chosen: list[_Found]) -> _Found | None:
    """The hour beside the day, else the first one."""
    beside = (each for each in hours if _is_beside(grammar, line, each, chosen))
    return next(beside, hours[0] if hours else None)


def _is_beside(grammar: Grammar, line: str, each: _Found, chosen: list[_Found]) -> bool:
    """Whether nothing but blanks and small words stands between the expression and a chosen one."""
    for other in chosen:
        gap = line[min(each.end, other.end) : max(each.start, other.start)]
        if not _touches(each.start, each.end, [other[:2]]) and grammar.beside.fullmatch(gap):
            return True
    return False


def _tells_of_the_past(grammar: Grammar, line: str, each: _Found) -> bool:
    """Whether the clause of a time says what happened then, not what is to be done."""
    clause = _CLAUSE_END.split(line[: each.start])[-1]
    if grammar.tells.search(clause):
        return True
    behind = _CLAUSE_END.split(line[each.end :])[0]
    return grammar.tells_after is not None and grammar.tells_after.search(behind) is not None


def _verb(
    grammar: Grammar,
    line: str,
    found: list[_Found],
    marks: Iterable[Chip],
    dismissed: frozenset[Span],
) -> tuple[Verb, Chip] | None:
    """The verb that begins the line, other chips apart, or ends it where the language does so."""
    spans = sorted([*(each[:2] for each in found), *((chip.start, chip.end) for chip in marks)])
    start = _first_word(line, spans)
    for verb in grammar.verbs:
        match = verb.pattern.match(line, start)
        if match and not _touches(*match.span(), dismissed):
            if _is_task(verb, line, match.end(), spans):
                return verb, Chip(*match.span(), "verb", match[0])
            return None
    if grammar.verb_spoilers is None or grammar.verb_spoilers.search(line):
        return None
    end = _last_word_end(line, spans)
    for verb in grammar.last_verbs:
        for match in verb.pattern.finditer(line[:end]):
            if match.end() == end and not _touches(*match.span(), dismissed):
                return verb, Chip(*match.span(), "verb", match[0])
    return None


def _is_task(verb: Verb, line: str, end: int, spans: list[Span]) -> bool:
    rest = line[end:]
    if not rest.strip(_EDGE + ".") or any(
        start >= end and not line[end:start].strip(_EDGE) for start, _ in spans
    ):
        return True
    if verb.not_before is not None and verb.not_before.match(line, end):
        return False
    return verb.only_before is None or verb.only_before.match(line, end) is not None


def _first_word(line: str, spans: list[Span]) -> int:
    """Where the first word stands that is no part of a chip."""
    place = 0
    for start, end in (*spans, (len(line), len(line))):
        if line[place:start].strip(_EDGE):
            break
        place = max(place, end)
    while place < len(line) and line[place] in _EDGE:
        place += 1
    return place


def _last_word_end(line: str, spans: list[Span]) -> int:
    """Where the last word ends that is no part of a chip."""
    place = len(line)
    for start, end in (*reversed(spans), (0, 0)):
        if line[end:place].strip(_EDGE + ".!"):
            break
        place = min(place, start)
    return len(line[:place].rstrip(_EDGE + ".!"))


def _rest(line: str, chips: Iterable[Chip]) -> str:
    """The line without the chips, without the blanks and commas that they leave behind."""
    pieces = []
    done = 0
    for chip in chips:
        pieces.append(line[done : chip.start])
        done = chip.end
    if not done:
        return line.strip()
    pieces.append(line[done:])
    kept = [piece.strip() for piece in pieces]
    text = " ".join(piece for piece in kept if piece)
    text = re.sub(r"\s+([,;:.!?)])(?!\w)", r"\1", text)
    text = re.sub(r"[,;:](?=\s*[,;:.!?)](?!\w))", "", text)
    return re.sub(r"\s+", " ", text).strip(_EDGE)


def _touches(start: int, end: int, spans: Iterable[Span]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in spans)
