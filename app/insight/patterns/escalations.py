"""Managers brought in: asked for by the caller, or offered by the agent (001-27, 004-28)."""

from __future__ import annotations

from app.insight.patterns.measures import bounded, escalated, fell, settled
from app.insight.patterns.over_time import over_time
from app.insight.patterns.pattern import Answers, Frame, Pattern
from app.insight.patterns.question import Facts, Question, Table
from app.insight.patterns.selected import calls_of
from app.insight.patterns.tables import intervals, picture, share, table, total
from app.insight.picture import Column, Picture, Selection
from app.insight.statistics.rate import rate

NEEDS = ("calls", "escalations")
ASKED_OF = ("boundary_reached", "tension_fell", "outcome_settled")
WAYS = {"customer": "asked_by_caller", "agent": "offered_by_agent"}


def calls_with_manager(facts: Facts, selection: Selection) -> Table:
    """The calls of a selection, and whether a manager was brought in."""
    calls = calls_of(facts, selection)
    return calls.mutate(manager_brought_in=escalated(calls))


def _ways(facts: Facts, selection: Selection) -> Table:
    """One row for each of the two ways that a call went, once."""
    ways = facts["escalations"]
    ways = ways.select("call", key="asked_by").distinct()
    calls = calls_of(facts, selection)
    calls = calls.filter(calls.escalations > 0).mutate(
        boundary_reached=bounded, tension_fell=fell, outcome_settled=settled
    )
    return calls.inner_join(ways, "call")


def _picture(answers: Answers, frame: Frame) -> Picture:
    found = {each["key"]: each for each in answers["ways"]}
    keys = [key for key in WAYS if key in found]
    rates = [rate(found[key]["n"], frame.calls) for key in keys]
    return picture(
        "escalations",
        frame,
        headline=share(total(answers), "manager_brought_in"),
        table=table(
            (
                Column(code="way_to_manager", kind="mark"),
                Column(code="calls", kind="count"),
                Column(code="share_of_calls", kind="rate"),
                *(Column(code=each, kind="rate") for each in ASKED_OF),
            ),
            [
                (
                    key,
                    (
                        WAYS[key],
                        found[key]["n"],
                        of_all,
                        *(share(found[key], each) for each in ASKED_OF),
                    ),
                )
                for key, of_all in zip(keys, rates, strict=True)
            ],
        ),
        chart=intervals(
            rates,
            [WAYS[key] for key in keys],
            x_axis="share_of_calls",
            y_axis="way_to_manager",
            names="code",
        ),
    )


PATTERNS = (
    Pattern(
        code="escalations",
        subject="escalations",
        needs=NEEDS,
        questions={
            "all": Question(
                events=calls_with_manager, measures=("manager_brought_in",), keyed=False
            ),
            "ways": Question(events=_ways, measures=ASKED_OF, partition=False),
        },
        picture=_picture,
        behind="ways",
    ),
    over_time(
        "escalations_over_time",
        "escalations",
        calls_with_manager,
        "manager_brought_in",
        needs=("calls",),
    ),
)
