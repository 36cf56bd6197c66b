"""What was handed over, as rows of facts: pure, one pass over each sheet (docs/facts.md).

Parts of a call come in the order of its own clock; two of the same millisecond in the order of
their ids, which are ordered by time.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Any, TypeVar
from uuid import UUID

from app.bundle.lines import (
    Instant,
    SharedCall,
    SharedFollowUp,
    SharedPhrase,
    SharedPromise,
    SharedSheet,
    SharedStep,
    SharedTension,
)
from app.insight.facts import TABLES, columns_of
from app.insight.playbook_items import Outcomes
from app.team.ports import FactRows
from app.team.records import TeamAgent, TeamSheet

DAY_MS = 86_400_000
MINUTE_MS = 60_000
LONGEST_BETTER = 400

_Row = tuple[Any, ...]
_Part = TypeVar("_Part", SharedStep, SharedPhrase, SharedTension)
_by_clock = attrgetter("elapsed_ms", "id.int")
_PER_SHEET = tuple(name for name in TABLES if name not in {"coverage", "playbook_items"})


def fact_rows(
    sheets: Iterable[TeamSheet], agents: Mapping[UUID, TeamAgent], outcomes: Outcomes
) -> dict[str, FactRows]:
    """The facts of these sheets, for every table but `coverage` and `playbook_items`.

    Deleted calls have none, and deleted parts count for nothing. Of an agent who is not among
    `agents` neither team nor tenure is known.
    """
    rows: dict[str, list[_Row]] = {name: [] for name in _PER_SHEET}
    for each in sheets:
        call = each.sheet.call
        agent = agents.get(each.agent)
        if call is None:
            _add_tasks(rows, each.sheet, each.agent.hex, _team(agent))
        elif not call.deleted:
            _add_call(rows, each.sheet, call, each.agent.hex, agent, outcomes)
    return {name: columns_of(name, those) for name, those in rows.items()}


def local_day(utc_ms: int, offset_min: int) -> int:
    """The day on the wall clock, as days since 1970-01-01."""
    return (utc_ms + offset_min * MINUTE_MS) // DAY_MS


@lru_cache(maxsize=16_384)
def month_of(day: int) -> str:
    """The month of a day, as "2026-11"."""
    return (date(1970, 1, 1) + timedelta(days=day)).strftime("%Y-%m")


def folded_line(text: str) -> str:
    """A line for counting: lower case, spaces made one, without the stop at its end."""
    line = " ".join(unicodedata.normalize("NFC", text).lower().split())
    return line[:LONGEST_BETTER].rstrip(" .!…")


def _team(agent: TeamAgent | None) -> str:
    return "" if agent is None else agent.team.hex


def _of_a_call(call: str, agent: str, team: str, at: Instant) -> _Row:
    day = local_day(at.utc_ms, at.offset_min)
    return (call, agent, team, month_of(day), day, at.utc_ms)


def _add_call(
    rows: dict[str, list[_Row]],
    sheet: SharedSheet,
    call: SharedCall,
    agent_id: str,
    agent: TeamAgent | None,
    outcomes: Outcomes,
) -> None:
    of = _of_a_call(call.id.hex, agent_id, _team(agent), call.started)
    settled = outcomes.get(call.playbook, {}).get(call.outcome)
    tension = [each for each in _in_order(sheet.tension) if each.level]
    steps = {each.step: each for each in _in_order(sheet.steps)}
    marks = sorted((each for each in sheet.boundary if not each.deleted), key=_by_clock)
    asked = sorted((each for each in sheet.escalations if not each.deleted), key=_by_clock)
    promises = [each for each in sheet.promises if not each.deleted]
    tasks = [each for each in sheet.follow_ups if not each.deleted]
    levels = [each.level for each in tension]
    rows["calls"].append(
        (
            *of,
            *_told(call, settled),
            *((levels[0], levels[-1], max(levels)) if levels else (None, None, None)),
            sum(each.state == "done" for each in steps.values()),
            len(marks),
            len(asked),
            len(promises),
            len(tasks),
            sum(len(each.answers) for each in sheet.reflections if not each.deleted),
            agent is not None and agent.trust == "verified",
            tenure_days(agent, of[4], call.started.offset_min),
        )
    )
    rows["steps"] += [(*of, each.step, each.state, each.elapsed_ms) for each in steps.values()]
    rows["phrases"] += [of + phrase for phrase in _phrases(sheet.phrases, tension, settled)]
    rows["tension"] += [(*of, n, each.elapsed_ms, each.level) for n, each in enumerate(tension)]
    rows["boundary"] += [
        (*of, each.track, each.rung, n, each.elapsed_ms) for n, each in enumerate(marks)
    ]
    rows["escalations"] += [
        (*of, each.asked_by, n, each.elapsed_ms) for n, each in enumerate(asked)
    ]
    rows["promises"] += [of + _promise(each) for each in promises]
    rows["follow_ups"] += [of + _follow_up(each) for each in tasks]


def _told(call: SharedCall, settled: bool | None) -> _Row:
    """What the record of the call itself says, in the order of the columns of `calls`."""
    wall = call.started.utc_ms + call.started.offset_min * MINUTE_MS
    return (
        call.device.hex,
        (wall // DAY_MS + 3) % 7,  # 1970-01-01 was a Thursday
        wall % DAY_MS // (60 * MINUTE_MS),
        call.origin,
        call.direction,
        call.queue,
        call.product,
        call.manner,
        call.difficulty,
        call.cause,
        call.fear,
        folded_line(call.better) if call.better else "",
        call.fault,
        call.outcome,
        settled,
        call.option_chosen,
        len(call.options_offered),
        call.caller,
        call.playbook,
        call.phone_result,
        call.talk_ms,
        call.held_ms,
        _wrap_ms(call),
    )


def _wrap_ms(call: SharedCall) -> int | None:
    """From the end of the talk to the close; unknown where the wall clock went back meanwhile."""
    if call.ended is None or call.closed is None:
        return None
    took = call.closed.utc_ms - call.ended.utc_ms
    return took if took >= 0 else None


def tenure_days(agent: TeamAgent | None, day: int, offset_min: int) -> int | None:
    """How long the agent had been there on a local day; None where nobody said, or before it."""
    if agent is None or not agent.tenure_from_ms:
        return None
    days = day - local_day(agent.tenure_from_ms, offset_min)
    return days if days >= 0 else None


def _in_order(parts: Iterable[_Part]) -> list[_Part]:
    return sorted((each for each in parts if not each.deleted), key=_by_clock)


def _first_uses(uses: Iterable[SharedPhrase]) -> Iterable[SharedPhrase]:
    """The first use of each phrase; personal ones have no id, and count once for each kind."""
    first: dict[tuple[str, str], SharedPhrase] = {}
    for use in _in_order(uses):
        first.setdefault((use.phrase, "" if use.phrase else use.kind), use)
    return first.values()


def _phrases(
    uses: Iterable[SharedPhrase], tension: Sequence[SharedTension], settled: bool | None
) -> Iterable[_Row]:
    opening: tuple[int | None, int | None] | None = None
    for position, use in enumerate(_first_uses(uses)):
        around = _around(use.elapsed_ms, tension)
        opening = opening or around
        yield (use.phrase, use.kind, use.elapsed_ms, *around, settled, position, *opening)


def _around(at_ms: int, tension: Sequence[SharedTension]) -> tuple[int | None, int | None]:
    """The level that stood at this time of the call, and the last one that was set after it."""
    before = after = None
    for sample in tension:
        if sample.elapsed_ms <= at_ms:
            before = sample.level
        else:
            after = sample.level
    return before, after


def _utc(at: Instant | None) -> int | None:
    return None if at is None else at.utc_ms


def _promise(each: SharedPromise) -> _Row:
    times = (_utc(each.made), _utc(each.due), _utc(each.first_due or each.due), _utc(each.settled))
    return (each.id.hex, *times, each.channel, each.told, each.state)


def _follow_up(each: SharedFollowUp) -> _Row:
    times = (_utc(each.made), _utc(each.due), _utc(each.settled))
    return (each.id.hex, each.kind, each.rule, *times, each.state)


def _add_tasks(rows: dict[str, list[_Row]], sheet: SharedSheet, agent: str, team: str) -> None:
    """Promises and tasks of no call stand on the day on which they were made."""
    for promise in sheet.promises:
        if not promise.deleted:
            at = promise.made or promise.due or Instant(0)
            rows["promises"].append(_of_a_call("", agent, team, at) + _promise(promise))
    for task in sheet.follow_ups:
        if not task.deleted:
            at = task.made or task.due or Instant(0)
            rows["follow_ups"].append(_of_a_call("", agent, team, at) + _follow_up(task))
