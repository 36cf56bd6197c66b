"""Callers who came back within 14 days, whoever took their next call."""

from __future__ import annotations

from app.insight.patterns.over_time import over_time
from app.insight.patterns.pattern import Answers, Frame, Pattern
from app.insight.patterns.question import Facts, Question, Table, counted
from app.insight.patterns.seen import DAY_MS, last_day
from app.insight.patterns.selected import among
from app.insight.patterns.tables import intervals, picture, share, table, total
from app.insight.picture import Column, Picture, Selection

WITHIN_DAYS = 14
NEEDS = ("calls", "coverage")


def calls_and_next(facts: Facts, selection: Selection) -> Table:
    """The calls of a selection, and whether their caller called again; the key is the cause.

    The next call is looked for among all calls. It is not known of callers without a pseudonym,
    nor where the 14 days were not handed over yet: to count of these only who called again already
    would make the last two weeks look as if everybody did.

    Calls of the same millisecond count as next to each other: then their order, which engines leave
    open, decides nothing, and sorting by the ids of calls, too, would take half as long again.
    """
    import ibis

    calls = facts["calls"]
    of_caller = ibis.window(group_by=calls.caller, order_by=calls.started_ms)
    calls = calls.mutate(
        next_ms=calls.started_ms.lead().over(of_caller),
        before_ms=calls.started_ms.lag().over(of_caller),
    )
    calls = among(calls, selection).cross_join(last_day(facts))
    soon = (calls.next_ms - calls.started_ms <= WITHIN_DAYS * DAY_MS).fill_null(False)
    soon |= (calls.before_ms == calls.started_ms).fill_null(False)
    named = calls.caller != ""
    too_new = (calls.day + WITHIN_DAYS > calls.last_day).fill_null(True)
    return calls.mutate(
        key=(calls.cause == "").ifelse("none", calls.cause),
        called_again=counted(soon, unknown=~named | too_new),
    )


def _picture(answers: Answers, frame: Frame) -> Picture:
    found = sorted(answers["causes"], key=lambda each: (-each["n"], each["key"]))
    rates = [share(each, "called_again") for each in found]
    keys = [each["key"] for each in found]
    return picture(
        "repeat_callers",
        frame,
        headline=share(total(answers), "called_again"),
        table=table(
            (
                Column(code="cause", kind="name", names="cause"),
                Column(code="calls", kind="count"),
                Column(code="called_again", kind="rate"),
            ),
            [
                (key, ("" if key == "none" else key, each["n"], again))
                for key, each, again in zip(keys, found, rates, strict=True)
            ],
        ),
        chart=intervals(
            rates,
            ["" if key == "none" else key for key in keys],
            x_axis="called_again",
            y_axis="cause",
            names="cause",
        ),
    )


PATTERNS = (
    Pattern(
        code="repeat_callers",
        subject="callers",
        needs=NEEDS,
        questions={
            "causes": Question(events=calls_and_next, measures=("called_again",)),
        },
        picture=_picture,
        behind="causes",
        summed="causes",
    ),
    over_time("repeat_callers_over_time", "callers", calls_and_next, "called_again", needs=NEEDS),
)
