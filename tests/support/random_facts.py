"""Small facts with every oddity that a team's can have, and the same for a seed."""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Any

from tests.support.facts import DAY_MS, MONDAY, TEAM, call_row, hex_id, month_of, part_row

Rows = dict[str, list[dict[str, Any]]]

STEPS = ("listen", "apologise", "agree")
PLAYBOOKS = {"callside@1.0": STEPS, "callside@1.10": ("listen", "agree", "thank"), "strange@1": ()}
PHRASES = ("im_listening", "sorry", "thank_you")
RUNGS = ("remind", "warn")


def random_facts(seed: int, *, calls: int = 120, agents: int = 6, days: int = 70) -> Rows:
    """So many calls of some agents, with parts of every kind."""
    dice = random.Random(seed)
    rows: Rows = {name: [] for name in ("calls", "steps", "phrases", "boundary", "escalations")}
    rows |= {"promises": [], "follow_ups": [], "coverage": [], "playbook_items": list(_items())}
    for number in range(calls):
        _add_call(rows, number + 1, dice, agents, days)
    for name in ("promises", "follow_ups"):
        for number in range(dice.randrange(4)):
            rows[name].append(_of_no_call(name, number, dice, agents, days))
    _cover(rows, dice, agents, days)
    return rows


def _items() -> Iterable[dict[str, Any]]:
    for playbook, steps in PLAYBOOKS.items():
        for position, step in enumerate(steps):
            yield {"playbook": playbook, "kind": "step", "item": step, "position": position} | {
                "title": f"{step} of {playbook}"
            }
        yield {"playbook": playbook, "kind": "cause", "item": "late", "title": "Late"}


def _add_call(rows: Rows, number: int, dice: random.Random, agents: int, days: int) -> None:
    levels = [dice.randint(1, 5) for _ in range(dice.randrange(4))]
    playbook = dice.choice((*PLAYBOOKS, "nobody_knows@1"))
    done = {step for step in PLAYBOOKS.get(playbook, STEPS) if dice.random() < 0.6}
    marks = sorted(dice.sample(RUNGS, dice.choice((0, 0, 0, 1, 2))), key=RUNGS.index)
    outcome = dice.choice(("", "solved", "handed_over"))
    call = call_row(
        number,
        agent=dice.randint(1, agents),
        day=MONDAY + dice.randrange(days),
        hour=dice.randint(8, 17),
        team=dice.choice((TEAM, TEAM, "0ther" + "0" * 27)),
        cause=dice.choice(("", "late", "bad_day", "unheard")),
        manner=dice.choice(("", "technical", "talkative")),
        difficulty=dice.choice(("", "angry", "rude")),
        queue=dice.choice(("", "north", "south")),
        product=dice.choice(("", "router", "phone")),
        better=dice.choice(("", "", "call back earlier", "say the price")),
        outcome=outcome,
        settled=None if not outcome else outcome == "solved",
        option_chosen=dice.choice(("", "refund", "discount")),
        options_offered=dice.randrange(3),
        caller=dice.choice(("", *(hex_id(9000 + each) for each in range(30)))),
        playbook=playbook,
        tension_first=levels[0] if levels else None,
        tension_last=levels[-1] if levels else None,
        tension_peak=max(levels) if levels else None,
        steps_done=len(done),
        boundary_marks=len(marks),
        escalations=dice.choice((0, 0, 0, 1, 2)),
        reflection_items=dice.choice((0, 0, 2)),
        tenure_days=dice.choice((None, 10, 100, 500, 2_000)),
    )
    rows["calls"].append(call)
    rows["steps"] += [part_row(call, step=step, state="done") for step in sorted(done)]
    rows["steps"] += [
        part_row(call, step=step, state="later")
        for step in PLAYBOOKS.get(playbook, STEPS)
        if step not in done and dice.random() < 0.3
    ]
    rows["boundary"] += [
        part_row(call, track="foul", rung=rung, position=position)
        for position, rung in enumerate(marks)
    ]
    rows["escalations"] += [
        part_row(call, asked_by=dice.choice(("agent", "customer")))
        for _ in range(call["escalations"])
    ]
    rows["phrases"] += _phrases(call, dice)
    rows["promises"] += [_promise(call, number, dice) for _ in range(dice.randrange(2))]
    rows["follow_ups"] += [_task(call, 10 * number + n, dice) for n in range(dice.randrange(3))]


def _phrases(call: dict[str, Any], dice: random.Random) -> list[dict[str, Any]]:
    said = dice.sample((*PHRASES, ""), dice.randrange(4))
    around = [
        (dice.choice((None, 1, 2, 3, 4, 5)), dice.choice((None, 1, 2, 3, 4, 5))) for _ in said
    ]
    return [
        part_row(call, phrase=phrase, position=position, settled=call["settled"])
        | {"tension_before": around[position][0], "tension_after": around[position][1]}
        | {"opening_before": around[0][0], "opening_after": around[0][1]}
        for position, phrase in enumerate(said)
    ]


def _promise(call: dict[str, Any], number: int, dice: random.Random) -> dict[str, Any]:
    made = call["started_ms"]
    first = dice.choice((None, made + dice.randint(1, 20) * DAY_MS))
    due = first if first is None or dice.random() < 0.7 else first + 3 * DAY_MS
    return part_row(call, promise=hex_id(70_000 + number), made_ms=made) | {
        "due_ms": due,
        "first_due_ms": first,
        "state": dice.choice(("open", "kept", "late", "changed", "dropped")),
        "told": dice.choice(("", "yes", "no")),
    }


def _task(call: dict[str, Any], number: int, dice: random.Random) -> dict[str, Any]:
    made = call["started_ms"]
    due = dice.choice((None, made + dice.randint(1, 20) * DAY_MS))
    state = dice.choice(("open", "done", "dropped"))
    settled = made + dice.randint(1, 25) * DAY_MS if state == "done" else None
    return part_row(call, follow_up=hex_id(80_000 + number), made_ms=made) | {
        "kind": dice.choice(("goodwill", "call_back")),
        "due_ms": due,
        "settled_ms": settled,
        "state": state,
    }


def _of_no_call(
    name: str, number: int, dice: random.Random, agents: int, days: int
) -> dict[str, Any]:
    where = call_row(0, agent=dice.randint(1, agents), day=MONDAY + dice.randrange(days))
    where |= {"call": ""}
    if name == "promises":
        return _promise(where, 900 + number, dice)
    return _task(where, 9_000 + number, dice)


def _cover(rows: Rows, dice: random.Random, agents: int, days: int) -> None:
    """Every day with calls, some without; the last agent handed nothing over since a while."""
    covered = {(call["agent"], call["team"], call["day"]) for call in rows["calls"]}
    covered |= {
        (hex_id(dice.randint(1, agents)), TEAM, MONDAY + dice.randrange(days)) for _ in range(20)
    }
    rows["coverage"] = [
        {"agent": agent, "team": team, "month": month_of(day), "day": day}
        for agent, team, day in sorted(covered)
        if agent != hex_id(agents) or day < MONDAY + days // 2
    ]
