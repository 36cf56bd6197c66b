"""What every pattern must show, counted once more: plain loops over the rows, no engine.

`plain(code, rows, selection)` gives by the key of a row what its cells must hold, by the code of
their column: a number, or (k, n, missing) for a rate. It shares nothing with `app.insight`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from app.insight.picture import Selection
from tests.support.facts import DAY_MS

Row = dict[str, Any]
Rows = dict[str, list[Row]]
Expected = dict[str, dict[str, Any]]
Kind = Callable[[Row], bool | str | None]
"""Whether a row is a hit; None where nobody knows; "not asked" where it does not count."""

NOT_ASKED = "not asked"


def rate(rows: Iterable[Row], kind: Kind) -> tuple[int, int, int]:
    """k of n, and how many more are not known."""
    said = [kind(row) for row in rows]
    return (
        sum(each is True for each in said),
        sum(each is True or each is False for each in said),
        sum(each is None for each in said),
    )


def wanted(row: Row, call: Row | None, selection: Selection) -> bool:
    """Whether a selection asks for a row that hangs on this call."""
    if not selection.since <= row["day"] <= selection.until:  # type: ignore[operator]
        return False
    if any(getattr(selection, name) not in ("", row[name]) for name in ("team", "agent")):
        return False
    of_calls = ("cause", "manner", "difficulty", "queue", "product")
    asked = [name for name in of_calls if getattr(selection, name)]
    return not asked or (
        call is not None and all(call.get(name, "") == getattr(selection, name) for name in asked)
    )


class Plain:
    """The rows of a selection."""

    def __init__(self, rows: Rows, selection: Selection) -> None:
        self.rows = rows
        self.selection = selection
        self.by_id = {call["call"]: call for call in rows["calls"]}
        self.calls = [call for call in rows["calls"] if wanted(call, call, selection)]
        self.last_day = max((day["day"] for day in rows["coverage"]), default=None)
        self.seen: dict[str, int] = {}
        for day in rows["coverage"]:
            self.seen[day["agent"]] = max(self.seen.get(day["agent"], 0), day["day"])

    def parts(self, table: str) -> list[Row]:
        return [
            row
            for row in self.rows[table]
            if wanted(row, self.by_id.get(row["call"]), self.selection)
        ]

    def period(self, row: Row) -> str:
        weeks = self.selection.until - self.selection.since < 280  # type: ignore[operator]
        return str(row["day"] - (row["day"] + 3) % 7) if weeks else row["month"]

    def is_recent(self, row: Row) -> bool:
        since, until = self.selection.since, self.selection.until
        assert since is not None
        assert until is not None
        return bool(row["day"] > until - min(28, (until - since + 1) // 3))


def grouped(rows: Iterable[Row], key: Callable[[Row], str]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found


def fell(call: Row) -> bool | str | None:
    if call.get("tension_first") is None:
        return None
    return call["tension_last"] < call["tension_first"] if call["tension_first"] > 1 else NOT_ASKED


def rose(call: Row) -> bool | str | None:
    if call.get("tension_first") is None:
        return None
    return call["tension_last"] > call["tension_first"] if call["tension_first"] < 5 else NOT_ASKED


def settled(call: Row) -> bool | None:
    return call.get("settled")


def has(name: str) -> Kind:
    return lambda call: bool(call.get(name))


def steps_of(rows: Rows, call: Row) -> list[str]:
    return [
        item["item"]
        for item in rows["playbook_items"]
        if item["kind"] == "step" and item["playbook"] == call["playbook"]
    ]


def promise_state(plain: Plain, promise: Row) -> str:
    if promise["state"] in ("open", "changed"):
        seen = plain.seen.get(promise["agent"])
        if seen is not None and promise["due_ms"] is not None and promise["due_ms"] < seen * DAY_MS:
            return "overdue"
        return "moved" if promise["state"] == "changed" else "open"
    return str(promise["state"])


def kept(plain: Plain) -> Kind:
    def kind(promise: Row) -> bool | str:
        seen = plain.seen.get(promise["agent"])
        if seen is None or promise["due_ms"] is None or promise["due_ms"] >= seen * DAY_MS:
            return NOT_ASKED
        state = promise_state(plain, promise)
        return state == "kept" if state in ("kept", "late", "overdue") else NOT_ASKED

    return kind


def half_of_steps(rows: Rows) -> Kind:
    def kind(call: Row) -> bool | str | None:
        steps = steps_of(rows, call)
        if not steps:
            return NOT_ASKED
        return None if not call["steps_done"] else call["steps_done"] * 2 >= len(steps)

    return kind


def called_again(plain: Plain) -> Kind:
    def kind(call: Row) -> bool | None:
        known = plain.last_day is not None and call["day"] + 14 <= plain.last_day
        if not call.get("caller") or not known:
            return None
        return any(
            0 <= other["started_ms"] - call["started_ms"] <= 14 * DAY_MS
            for other in plain.rows["calls"]
            if other.get("caller") == call["caller"] and other is not call
        )

    return kind


def over_time(rows: Iterable[Row], plain: Plain, code: str, kind: Kind) -> Expected:
    return {
        period: {"counted": len(those), code: rate(those, kind)}
        for period, those in grouped(rows, plain.period).items()
    }


def by_agent(rows: Iterable[Row], code: str, kind: Kind) -> Expected:
    found = {
        agent: rate(those, kind) for agent, those in grouped(rows, lambda r: r["agent"]).items()
    }
    return {agent: {"counted": k[1], code: k} for agent, k in found.items() if k[1]}


def calls(plain: Plain) -> Expected:
    days = [
        day
        for day in plain.rows["coverage"]
        if wanted(
            day,
            None,
            Selection(
                since=plain.selection.since,
                until=plain.selection.until,
                team=plain.selection.team,
                agent=plain.selection.agent,
            ),
        )
    ]
    covered = grouped(days, plain.period)
    return {
        period: {
            "calls": len(those),
            "agents_covered": len({day["agent"] for day in covered.get(period, ())}),
            "days_covered": len(covered.get(period, ())),
            "tension_set": rate(those, lambda call: call["tension_first"] is not None),
            "outcome_set": rate(those, has("outcome")),
        }
        for period, those in grouped(plain.calls, plain.period).items()
    }


def de_escalation(plain: Plain) -> Expected:
    levels = grouped(plain.calls, lambda call: str(call["tension_first"] or "none"))
    return {
        level: {"calls": len(those)}
        | ({} if level == "none" else {"tension_fell": rate(those, fell)})
        | ({} if level == "none" else {"tension_rose": rate(those, rose)})
        for level, those in levels.items()
    }


def causes(plain: Plain) -> Expected:
    known = [call for call in plain.calls if call["cause"]]
    return {
        cause: {
            "calls": len(those),
            "share_of_calls": (len(those), len(known), len(plain.calls) - len(known)),
            "recent_calls": sum(map(plain.is_recent, those)),
            "settled": rate(those, settled),
        }
        for cause, those in grouped(known, lambda call: call["cause"]).items()
    }


def better(plain: Plain) -> Expected:
    said = [call for call in plain.calls if call["better"]]
    return {
        line: {
            "calls": len(those),
            "share_of_lines": (len(those), len(said), 0),
            "recent_calls": sum(map(plain.is_recent, those)),
        }
        for line, those in grouped(said, lambda call: call["better"]).items()
    }


def boundary(plain: Plain) -> Expected:
    said = {(m["call"], f"{m['track']}/{m['rung']}") for m in plain.rows["boundary"]}
    found = grouped(
        [{"rung": rung} | call for call in plain.calls for of, rung in said if of == call["call"]],
        lambda each: each["rung"],
    )
    return {
        rung: {
            "calls": len(those),
            "share_of_calls": (len(those), len(plain.calls), 0),
            "tension_fell": rate(those, fell),
            "outcome_settled": rate(those, settled),
            "escalated": rate(those, has("escalations")),
        }
        for rung, those in found.items()
    }


def incidents(plain: Plain) -> Expected:
    return {
        call["call"]: {
            "day": call["day"],
            "agent": call["agent"],
            "cause": call["cause"],
            "rungs": " → ".join(
                f"{mark['track']}/{mark['rung']}"
                for mark in plain.rows["boundary"]
                if mark["call"] == call["call"]
            ),
            "tension_at_end": call["tension_last"],
            "outcome": call["outcome"],
        }
        for call in plain.calls
        if call["boundary_marks"]
    }


def escalations(plain: Plain) -> Expected:
    ways: dict[str, dict[str, Row]] = defaultdict(dict)
    of = {call["call"]: call for call in plain.calls}
    for each in plain.rows["escalations"]:
        if each["call"] in of:
            ways[each["asked_by"]][each["call"]] = of[each["call"]]
    return {
        way: {
            "calls": len(those),
            "share_of_calls": (len(those), len(plain.calls), 0),
            "boundary_reached": rate(those.values(), has("boundary_marks")),
            "tension_fell": rate(those.values(), fell),
            "outcome_settled": rate(those.values(), settled),
        }
        for way, those in ways.items()
    }


def promises(plain: Plain) -> Expected:
    made = plain.parts("promises")

    def moved(promise: Row) -> bool | None:
        if promise["due_ms"] is None:
            return None
        return bool(promise["due_ms"] > promise["first_due_ms"])

    return {
        state: {
            "promises": len(those),
            "share_of_promises": (len(those), len(made), 0),
            "date_moved": rate(those, moved),
            "told_to_caller": rate(those, lambda p: None if not p["told"] else p["told"] == "yes"),
        }
        for state, those in grouped(made, lambda p: promise_state(plain, p)).items()
    }


def follow_ups(plain: Plain) -> Expected:
    def late_ms(task: Row) -> int:
        seen = plain.seen.get(task["agent"])
        if task["state"] != "open" or task["due_ms"] is None or seen is None:
            return 0
        return max(0, seen * DAY_MS - task["due_ms"])

    def in_time(task: Row) -> bool | str:
        seen = plain.seen.get(task["agent"])
        if seen is None or task["due_ms"] is None or task["due_ms"] >= seen * DAY_MS:
            return NOT_ASKED
        if task["state"] == "done":
            return bool(task["settled_ms"] <= task["due_ms"])
        return False if task["state"] == "open" else NOT_ASKED

    return {
        kind: {
            "follow_ups": len(those),
            "done_in_time": rate(those, in_time),
            "overdue": sum(late_ms(task) > 0 for task in those),
            "oldest": max(-(-late_ms(task) // DAY_MS) for task in those) or None,
        }
        for kind, those in grouped(plain.parts("follow_ups"), lambda t: t["kind"]).items()
    }


def outcomes(plain: Plain) -> Expected:
    known = [call for call in plain.calls if call["outcome"]]
    return {
        outcome: {
            "calls": len(those),
            "share_of_calls": (len(those), len(known), len(plain.calls) - len(known)),
            "tension_fell": rate(those, fell),
        }
        for outcome, those in grouped(known, lambda call: call["outcome"]).items()
    }


def options(plain: Plain) -> Expected:
    chosen = [call for call in plain.calls if call["option_chosen"]]
    return {
        option: {
            "calls": len(those),
            "share_of_options": (len(those), len(chosen), 0),
            "outcome_settled": rate(those, settled),
            "tension_fell": rate(those, fell),
        }
        for option, those in grouped(chosen, lambda call: call["option_chosen"]).items()
    }


def repeat_callers(plain: Plain) -> Expected:
    return {
        cause: {"calls": len(those), "called_again": rate(those, called_again(plain))}
        for cause, those in grouped(plain.calls, lambda call: call["cause"] or "none").items()
    }


def steps(plain: Plain) -> Expected:
    found: Expected = {}
    last = {(mark["call"], mark["step"]): mark["state"] for mark in plain.rows["steps"]}
    for call in plain.calls:
        for step in steps_of(plain.rows, call):
            row = found.setdefault(step, {"calls": 0, "done": (0, 0, 0), "later": 0, "left_out": 0})
            state = last.get((call["call"], step), "")
            k, n, missing = row["done"]
            used = bool(call["steps_done"])
            row["calls"] += 1
            row["done"] = (k + (state == "done"), n + used, missing + (not used))
            row["later"] += state == "later"
            row["left_out"] += state != "done"
    return found


def shared_reflections(plain: Plain) -> Expected:
    shared = [call for call in plain.calls if call["reflection_items"]]
    return {
        cause: {
            "calls": len(those),
            "share_of_shared": (len(those), len(shared), 0),
            "tension_fell": rate(those, fell),
            "outcome_settled": rate(those, settled),
        }
        for cause, those in grouped(shared, lambda call: call["cause"] or "none").items()
    }


def shared_answers(plain: Plain) -> Expected:
    return {
        call["call"]: {"day": call["day"], "agent": call["agent"], "cause": call["cause"]}
        for call in plain.calls
        if call["reflection_items"]
    }


WAYS: dict[str, Callable[[Plain], Expected]] = {
    "calls": calls,
    "de_escalation": de_escalation,
    "de_escalation_over_time": lambda p: over_time(p.calls, p, "tension_fell", fell),
    "de_escalation_by_agent": lambda p: by_agent(p.calls, "tension_fell", fell),
    "promises": promises,
    "promises_over_time": lambda p: over_time(p.parts("promises"), p, "kept_in_time", kept(p)),
    "promises_by_agent": lambda p: by_agent(p.parts("promises"), "kept_in_time", kept(p)),
    "boundary": boundary,
    "boundary_over_time": lambda p: over_time(
        p.calls, p, "boundary_reached", has("boundary_marks")
    ),
    "incidents": incidents,
    "escalations": escalations,
    "escalations_over_time": lambda p: over_time(
        p.calls, p, "manager_brought_in", has("escalations")
    ),
    "follow_ups": follow_ups,
    "causes": causes,
    "better": better,
    "outcomes": outcomes,
    "outcomes_over_time": lambda p: over_time(p.calls, p, "outcome_settled", settled),
    "options": options,
    "repeat_callers": repeat_callers,
    "repeat_callers_over_time": lambda p: over_time(p.calls, p, "called_again", called_again(p)),
    "steps": steps,
    "steps_over_time": lambda p: over_time(
        [call for call in p.calls if steps_of(p.rows, call)],
        p,
        "half_of_steps",
        half_of_steps(p.rows),
    ),
    "steps_by_agent": lambda p: by_agent(p.calls, "half_of_steps", half_of_steps(p.rows)),
    "shared_reflections": shared_reflections,
    "shared_answers": shared_answers,
}
"""Every pattern but those that compare like with like, which have tests of their own."""


def plain(code: str, rows: Rows, selection: Selection) -> Expected:
    """What a pattern must show of these rows."""
    return WAYS[code](Plain(rows, selection))
