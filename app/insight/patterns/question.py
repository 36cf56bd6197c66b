"""A question to the facts: rows of events, counted by a key.

An event is a call, a promise or a follow-up, as one row of an Ibis table with the columns `key`,
`call`, `agent`, `day`, `started_ms` and one column for each measure. A measure is HIT, MISS,
UNKNOWN (nobody said: it widens the bounds, D09) or NOT_ASKED (the event is none of those that are
counted). So everything is made of the same rows: the counts, the calls behind a count, and the
sizes of the groups that may be shown (D02).

Only operations that DuckDB, PostgreSQL, Spark and Trino agree on are used, counts are whole
numbers, and nothing is sampled or put in order by an engine's own collation: who reads the rows
sorts them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.insight.picture import Selection

Table = Any
"""An `ibis.Table`; Ibis publishes no types."""

Value = Any
Facts = Mapping[str, Table]
Events = Callable[[Facts, Selection], Table]

HIT, MISS, NOT_ASKED, UNKNOWN = 1, 0, -1, -2


def counted(hit: Value, *, asked: Value = None, unknown: Value = None) -> Value:
    """A measure: HIT where `hit` holds, unless it is unknown or not asked of the event.

    A null counts as unknown where `unknown` says so, so ask for it there.
    """
    value = hit.ifelse(HIT, MISS)
    if asked is not None:
        value = asked.ifelse(value, NOT_ASKED)
    if unknown is not None:
        value = unknown.ifelse(UNKNOWN, value)
    return value


def text(value: Value) -> Value:
    """A number as a key."""
    return value.cast("string")


@dataclass(frozen=True, kw_only=True)
class Question:
    """Events counted by their key: one row a key, without order.

    The columns of the answer are `key`, `n`, `agents`, and for each measure `n_…`, `k_…` and
    `missing_…`. `more` adds aggregates of its own. `counts` takes the place of the counting where
    that is too slow or another one is meant.
    """

    events: Events
    measures: tuple[str, ...] = ()
    more: Callable[[Table], Mapping[str, Value]] | None = None
    counts: Callable[[Facts, Selection], Table] | None = None
    of_key: Callable[[Facts, Selection, str], Table] | None = None
    """The events behind one key, where they are not those that are counted."""

    keyed: bool = True
    partition: bool = True
    """Whether every event has one key: hidden rows could be found by subtraction then."""

    of_calls: bool = True
    """Whether it tells of calls and their parts, and not of what was handed over."""

    def expression(self, facts: Facts, selection: Selection) -> Table:
        """The counts by key."""
        if self.counts is not None:
            return self.counts(facts, selection)
        return count(self.events(facts, selection), self, keyed=self.keyed)

    def columns(self) -> tuple[str, ...]:
        """The names of the columns of the counts, without those of `more`."""
        names = ["key"] if self.keyed else []
        names += ["n", "agents"]
        for measure in self.measures:
            names += [f"n_{measure}", f"k_{measure}", f"missing_{measure}"]
        return tuple(names)

    def behind(self, facts: Facts, selection: Selection, key: str) -> Table:
        """The calls of a key, newest first: `call`, `started_ms`."""
        if key and self.of_key is not None:
            return newest_calls(self.of_key(facts, selection, key))
        events = self.events(facts, selection)
        if self.keyed and key:
            events = events.filter(events.key == key)
        return newest_calls(events)


def count(events: Table, question: Question, *, keyed: bool = True) -> Table:
    """The events counted, for each key or all together."""
    wanted: dict[str, Value] = {"n": events.count(), "agents": events.agent.nunique()}
    for measure in question.measures:
        column = events[measure]
        wanted[f"n_{measure}"] = events.count(where=column >= MISS)
        wanted[f"k_{measure}"] = events.count(where=column == HIT)
        wanted[f"missing_{measure}"] = events.count(where=column == UNKNOWN)
    if question.more is not None:
        wanted |= question.more(events)
    return events.group_by("key").aggregate(**wanted) if keyed else events.aggregate(**wanted)


def newest_calls(events: Table) -> Table:
    """The calls that have one of the events, each once, newest first."""
    calls = events.group_by("call").aggregate(started_ms=events.started_ms.max())
    calls = calls.filter(calls.call != "")
    return calls.order_by([calls.started_ms.desc(), calls.call.desc()])
