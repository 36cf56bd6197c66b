"""Questions of every kind that a pattern may put, each an expression over the facts.

They are wider than any one pattern: whatever operation docs/facts.md says agrees on all engines is
in one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ibis

from app.insight.tables import tables

Table = Any
Expression = Any


def _in_order(table: Table, *columns: str) -> Expression:
    return table.order_by([ibis.asc(column, nulls_first=True) for column in columns])


def _calls_by_month() -> Expression:
    calls = tables()["calls"]
    counted = calls.group_by("month", "direction").agg(
        n=calls.count(),
        agents=calls.agent.nunique(),
        settled=calls.count(where=calls.settled),
        known=calls.settled.count(),
        talked=calls.talk_ms.sum(),
        longest=calls.talk_ms.max(),
        verified=calls.verified.all(),
    )
    return _in_order(counted, "month", "direction")


def _tension_moved() -> Expression:
    calls = tables()["calls"]
    moved = calls.mutate(
        fell=(calls.tension_last < calls.tension_first).cast("int64"),
        change=calls.tension_last - calls.tension_first,
        began=ibis.cases(
            (calls.tension_first.isnull(), "unknown"),
            (calls.tension_first >= 4, "high"),
            else_="low",
        ),
    )
    counted = moved.group_by("began", "cause").agg(
        n=moved.count(),
        fell=moved.fell.sum().fill_null(0),
        change=moved.change.sum(),
        mean=moved.change.cast("float64").mean(),
    )
    return _in_order(counted, "began", "cause")


def _steps_skipped() -> Expression:
    calls, steps, items = (tables()[name] for name in ("calls", "steps", "playbook_items"))
    done = steps.filter(steps.state == "done").select("call", "step")
    offered = items.filter(items.kind == "step").select("playbook", "item", "position")
    wanted = calls.filter(calls.origin == "phone").inner_join(offered, "playbook")
    told = wanted.left_join(done, (wanted.call == done.call) & (wanted.item == done.step))
    counted = told.group_by("item", "position").agg(
        n=told.count(), skipped=told.count(where=told.step.isnull())
    )
    return _in_order(counted, "position", "item")


def _lines_on_top() -> Expression:
    calls = tables()["calls"]
    told = calls.filter(calls.better != "")
    counted = told.group_by("better", "month").agg(n=told.count(), first=told.day.min())
    by_month = ibis.window(group_by="better", order_by=ibis.asc("month"))
    rising = counted.mutate(before=counted.n.lag().over(by_month).fill_null(0))
    return _in_order(rising, "better", "month")


def _newest_of_each_agent() -> Expression:
    calls = tables()["calls"]
    newest = ibis.window(group_by="agent", order_by=[ibis.desc("started_ms"), ibis.asc("call")])
    ranked = calls.mutate(place=ibis.row_number().over(newest))
    chosen = ranked.filter(ranked.place < 3).select("agent", "place", "call", "queue", "settled")
    return _in_order(chosen, "agent", "place")


def _repeat_callers() -> Expression:
    calls = tables()["calls"]
    known = calls.filter(calls.caller != "").select("caller", "day", "started_ms", "call")
    by_caller = ibis.window(group_by="caller", order_by=[ibis.asc("started_ms"), ibis.asc("call")])
    again = known.mutate(gap=known.day - known.day.lag().over(by_caller))
    return again.agg(
        calls=again.count(),
        callers=again.caller.nunique(),
        within_week=again.count(where=again.gap <= 7),
        gap=again.gap.sum(),
    )


def _without_marks() -> Expression:
    calls, boundary = tables()["calls"], tables()["boundary"]
    calm = calls.anti_join(boundary, "call")
    marked = calls.semi_join(boundary, "call")
    both = ibis.union(
        calm.group_by("difficulty").agg(
            n=calm.count(), wrapped=calm.wrap_ms.sum(), kind=ibis.literal("calm")
        ),
        marked.group_by("difficulty").agg(
            n=marked.count(), wrapped=marked.wrap_ms.sum(), kind=ibis.literal("marked")
        ),
    )
    return _in_order(both, "kind", "difficulty")


def _phrases_and_tension() -> Expression:
    phrases = tables()["phrases"]
    known = phrases.filter(phrases.tension_before.notnull() & phrases.tension_after.notnull())
    counted = known.group_by("phrase", "kind", "tension_before").agg(
        calls=known.call.nunique(),
        agents=known.agent.nunique(),
        fell=known.count(where=known.tension_after < known.tension_before),
        settled=known.settled.cast("int64").sum().fill_null(0),
    )
    return _in_order(counted, "phrase", "kind", "tension_before")


def _promises_late() -> Expression:
    promises = tables()["promises"]
    now = ibis.literal(20_700 * 86_400_000, "int64")
    late = promises.mutate(
        overdue=((promises.state == "open") & (promises.due_ms < now)).cast("int64"),
        by_ms=ibis.greatest(promises.settled_ms - promises.due_ms, ibis.literal(0, "int64")),
        moved=promises.due_ms.fill_null(0) != promises.first_due_ms.fill_null(0),
        way=promises.channel.nullif(""),
    )
    counted = late.group_by("state", "told", "way").agg(
        n=late.count(), overdue=late.overdue.sum(), by_ms=late.by_ms.sum(), moved=late.moved.any()
    )
    return _in_order(counted, "state", "told", "way")


def _hours() -> Expression:
    calls = tables()["calls"]
    chosen = calls.filter(calls.hour.between(9, 16) & calls.queue.isin(["north", "south"]))
    counted = chosen.group_by("weekday", "hour", "queue").agg(
        n=chosen.count(),
        held=ibis.ifelse(chosen.held_ms > 0, 1, 0).sum(),
        minutes=(chosen.talk_ms // 60_000).sum(),
        share=chosen.settled.cast("int64").sum() / chosen.count(),
    )
    return _in_order(counted, "weekday", "hour", "queue")


def _days_covered() -> Expression:
    coverage, calls = tables()["coverage"], tables()["calls"]
    per_day = calls.group_by("agent", "day").agg(n=calls.count())
    told = coverage.left_join(per_day, ["agent", "day"])
    counted = told.group_by("month", "agent").agg(
        days=told.count(),
        calls=told.n.sum().fill_null(0),
        without=told.count(where=told.n.isnull()),
    )
    return _in_order(counted, "month", "agent")


def _escalations_asked() -> Expression:
    escalations, follow_ups = tables()["escalations"], tables()["follow_ups"]
    asked = escalations.distinct().group_by("asked_by").agg(n=lambda each: each.count())
    tasks = follow_ups.group_by("kind").agg(n=lambda each: each.count())
    both = ibis.union(asked.rename(what="asked_by"), tasks.rename(what="kind"))
    return _in_order(both, "what", "n")


def _levels_reached() -> Expression:
    tension = tables()["tension"]
    in_call = ibis.window(group_by="call", order_by=ibis.asc("position"))
    moving = tension.mutate(
        highest=tension.level.max().over(in_call), following=tension.level.lead().over(in_call)
    )
    counted = moving.group_by("highest", "following").agg(
        n=moving.count(), at=moving.elapsed_ms.sum(), first=moving.elapsed_ms.min()
    )
    return _in_order(counted, "highest", "following")


EXPRESSIONS: dict[str, Callable[[], Expression]] = {
    "calls by month": _calls_by_month,
    "how tension moved": _tension_moved,
    "steps skipped": _steps_skipped,
    "lines on top": _lines_on_top,
    "newest of each agent": _newest_of_each_agent,
    "repeat callers": _repeat_callers,
    "calls without marks": _without_marks,
    "phrases and tension": _phrases_and_tension,
    "promises late": _promises_late,
    "hours of the week": _hours,
    "days covered": _days_covered,
    "escalations and tasks": _escalations_asked,
    "levels reached": _levels_reached,
}
