"""Promises kept in time, late, overdue or moved (001-12, 001-41, 001-43)."""

from __future__ import annotations

from app.insight.patterns.by_agent import by_agent
from app.insight.patterns.over_time import over_time
from app.insight.patterns.pattern import Answers, Frame, Pattern
from app.insight.patterns.question import (
    HIT,
    MISS,
    UNKNOWN,
    Facts,
    Question,
    Table,
    counted,
)
from app.insight.patterns.seen import with_seen
from app.insight.patterns.selected import parts_of
from app.insight.patterns.tables import intervals, picture, share, table, total
from app.insight.picture import Column, Picture, Selection
from app.insight.statistics.rate import rate

NEEDS = ("promises", "coverage")
STATES = ("kept", "late", "overdue", "open", "moved", "dropped")


def promises_of(facts: Facts, selection: Selection) -> Table:
    """The promises of a selection; the key is what became of them.

    Of the promises whose date was before the last day handed over, those kept in time count, late
    and overdue ones do not, and dropped ones are not asked. What is not due yet is not asked, even
    if it was kept already: only the late ones would be missing then, and the newest promises would
    all look kept.
    """
    made = with_seen(parts_of(facts, "promises", selection), facts)
    is_open = made.state.isin(("open", "changed"))
    was_due = (made.due_ms < made.seen_ms).fill_null(False)
    overdue = is_open & was_due
    made = made.mutate(
        key=overdue.ifelse("overdue", (made.state == "changed").ifelse("moved", made.state)),
        date_moved=counted(made.due_ms > made.first_due_ms, unknown=made.due_ms.isnull()),
        was_due=was_due,
        told_to_caller=(made.told == "").ifelse(UNKNOWN, (made.told == "yes").ifelse(HIT, MISS)),
    )
    asked = made.was_due & made.key.isin(("kept", "late", "overdue"))
    return made.mutate(kept_in_time=counted(made.key == "kept", asked=asked))


def with_calls(facts: Facts, selection: Selection) -> Table:
    """The promises with what tells their calls apart; those of no call have nothing of it."""
    made = promises_of(facts, selection)
    calls = facts["calls"]
    calls = calls.select("cause", "queue", "tension_first", "tenure_days", of_call="call")
    joined = made.left_join(calls, made.call == calls.of_call)
    return joined.mutate(cause=joined.cause.fill_null(""), queue=joined.queue.fill_null(""))


def _picture(answers: Answers, frame: Frame) -> Picture:
    found = {each["key"]: each for each in answers["states"]}
    keys = [state for state in STATES if state in found]
    every = total(answers)["n"]
    rates = [rate(found[key]["n"], every) for key in keys]
    return picture(
        "promises",
        frame,
        headline=share(total(answers), "kept_in_time"),
        table=table(
            (
                Column(code="promise_state", kind="mark"),
                Column(code="promises", kind="count"),
                Column(code="share_of_promises", kind="rate"),
                Column(code="date_moved", kind="rate"),
                Column(code="told_to_caller", kind="rate"),
            ),
            [
                (
                    key,
                    (
                        "promise_" + key,
                        found[key]["n"],
                        of_all,
                        share(found[key], "date_moved"),
                        share(found[key], "told_to_caller"),
                    ),
                )
                for key, of_all in zip(keys, rates, strict=True)
            ],
        ),
        chart=intervals(
            rates,
            ["promise_" + key for key in keys],
            x_axis="share_of_promises",
            y_axis="promise_state",
            names="code",
        ),
    )


PATTERNS = (
    Pattern(
        code="promises",
        subject="promises",
        needs=NEEDS,
        questions={
            "states": Question(
                events=promises_of, measures=("kept_in_time", "date_moved", "told_to_caller")
            ),
        },
        picture=_picture,
        behind="states",
        summed="states",
    ),
    over_time("promises_over_time", "promises", promises_of, "kept_in_time", needs=NEEDS),
    by_agent(
        "promises_by_agent",
        "promises",
        promises_of,
        "kept_in_time",
        needs=("calls", *NEEDS),
        alike=with_calls,
    ),
)
