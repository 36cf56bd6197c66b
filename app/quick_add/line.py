"""Reads a quick line by a language's grammar (A14)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import Literal

from app.problems import Problem
from app.quick_add.found_times import Span, due_time, find_times, touches
from app.quick_add.grammar import Channel, Grammar, Kind
from app.quick_add.task_verb import EDGE, find_verb
from app.quick_add.times import Site, is_weekday

Role = Literal["verb", "channel", "date", "time", "priority", "person", "topic"]

LANGUAGES = ("en", "de", "es")

_PRIORITY = re.compile(r"(?<!\S)!([123])(?!\S)")
_PERSON = re.compile(r"(?<!\S)@([^\W\d_][\w’'.-]*[\w])")
_TOPIC = re.compile(r"(?<!\S)#([^\W\d_][\w-]*)")


@dataclass(frozen=True, slots=True)
class Chip:
    """A part of the line that was understood: `text` is `line[start:end]`."""

    start: int
    end: int
    role: Role
    text: str

    @property
    def span(self) -> Span:
        """Its place in the line, as `dismissed` wants it."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class QuickAdd:
    """What a line means.

    `what` is the line without its chips, a verb left in its place; where nothing would be left,
    the person and the topics, or the whole line. `due` is aware, in the zone of the moment of
    typing; `priority` is 1 (first) to 3; `person` and `topics` stand without their marks; `chips`
    are ordered from left to right.
    """

    what: str
    due: datetime | None
    kind: Kind
    channel: Channel | None
    priority: int | None
    person: str | None
    topics: tuple[str, ...]
    chips: tuple[Chip, ...]


def parse(
    line: str,
    now: datetime,
    language: str = "en",
    *,
    dismissed: frozenset[Span] = frozenset(),
    day_starts: time = time(9),
    day_closes: time = time(17),
    works_on: Callable[[date], bool] = is_weekday,
) -> QuickAdd:
    """Read the text behind a "!" that was typed at `now` (aware, with its zone).

    `dismissed` holds the spans of chips that the agent turned back into text: nothing that
    touches one is understood. `day_starts` is the hour of a day without one, `day_closes` the
    end of the business day; `works_on` tells the working days. Raises Problem for a language
    without a grammar.
    """
    if now.utcoffset() is None:
        raise ValueError("a quick line needs an aware time")
    grammar = _grammar(language)
    site = Site(now, day_starts, day_closes, works_on=works_on)
    chips = list(_marks(line, dismissed))
    taken = [*dismissed, *(chip.span for chip in chips)]
    times = [each for each in find_times(grammar, line, site) if not touches(each.span, taken)]
    spans = [*(each.span for each in times), *(chip.span for chip in chips)]
    verb = find_verb(grammar, line, spans, dismissed)
    due = due_time(grammar, site, line, times, is_task=verb is not None)
    chips += [_chip(line, "date", due.day)] if due.day else []
    chips += [_chip(line, "time", span) for span in due.hours]
    kind: Kind = "other"
    channel: Channel | None = None
    if verb is not None:
        kind, channel = verb[0].kind, verb[0].channel
        chips.append(_chip(line, "verb", verb[1]))
        way = grammar.channel_pattern.search(line)
        if channel is None and way and not touches(way.span(), [*taken, *_spans(chips)]):
            channel = grammar.channels[way["channel"].lower()]
            chips.append(_chip(line, "channel", way.span()))
    return _read(line, due.at, kind, channel, sorted(chips, key=lambda each: each.start))


def _read(
    line: str, due: datetime | None, kind: Kind, channel: Channel | None, chips: list[Chip]
) -> QuickAdd:
    named: dict[Role, list[str]] = {"priority": [], "person": [], "topic": []}
    for chip in chips:
        named.get(chip.role, []).append(chip.text[1:])
    what = _rest(line, (chip for chip in chips if chip.role != "verb"))
    return QuickAdd(
        what=what or " ".join((*named["person"], *named["topic"])) or line.strip(),
        due=due,
        kind=kind,
        channel=channel,
        priority=int(named["priority"][0]) if named["priority"] else None,
        person=named["person"][0] if named["person"] else None,
        topics=tuple(named["topic"]),
        chips=tuple(chips),
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
    if code == "es":
        from app.quick_add.spanish import SPANISH

        return SPANISH
    raise Problem("no_quick_grammar", language=language)


def _marks(line: str, dismissed: frozenset[Span]) -> Iterator[Chip]:
    """Yield the priority, the person (the first of each) and all topics."""
    roles: tuple[tuple[Role, re.Pattern[str]], ...] = (
        ("priority", _PRIORITY),
        ("person", _PERSON),
        ("topic", _TOPIC),
    )
    for role, pattern in roles:
        for found in pattern.finditer(line):
            if not touches(found.span(), dismissed):
                yield Chip(*found.span(), role, found[0])
                if role != "topic":
                    break


def _chip(line: str, role: Role, span: Span) -> Chip:
    return Chip(*span, role, line[slice(*span)])


def _spans(chips: Iterable[Chip]) -> list[Span]:
    return [chip.span for chip in chips]


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
    return re.sub(r"\s+", " ", text).strip(EDGE)
