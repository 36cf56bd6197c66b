"""Tension from the start of a call to its end (004-13): what the agents set by hand."""

from __future__ import annotations

from typing import Any

from app.insight.patterns.by_agent import by_agent
from app.insight.patterns.measures import fell, rose
from app.insight.patterns.over_time import over_time
from app.insight.patterns.pattern import Answers, Frame, Pattern
from app.insight.patterns.question import Facts, Question, Table, text
from app.insight.patterns.selected import calls_of
from app.insight.patterns.tables import intervals, picture, share, table, total
from app.insight.picture import Column, Picture, Selection

NEEDS = ("calls",)
REMARKS = ("self_reported", "regression_to_the_mean")
LEVELS = ("1", "2", "3", "4", "5")


def calls_by_tension(facts: Facts, selection: Selection) -> Table:
    """The calls of a selection with what became of their tension; the key is the first level."""
    calls = calls_of(facts, selection)
    return calls.mutate(
        key=text(calls.tension_first).fill_null("none"),
        tension_fell=fell(calls),
        tension_rose=rose(calls),
    )


def _picture(answers: Answers, frame: Frame) -> Picture:
    found = {each["key"]: each for each in answers["levels"]}
    levels = [level for level in LEVELS if level in found]
    rates = [share(found[level], "tension_fell") for level in levels]
    rows: list[tuple[str, tuple[Any, ...]]] = [
        (level, (int(level), found[level]["n"], rate, share(found[level], "tension_rose")))
        for level, rate in zip(levels, rates, strict=True)
    ]
    if "none" in found:
        rows.append(("none", (None, found["none"]["n"], None, None)))
    return picture(
        "de_escalation",
        frame,
        *REMARKS,
        headline=share(total(answers), "tension_fell"),
        table=table(
            (
                Column(code="tension_at_start", kind="number"),
                Column(code="calls", kind="count"),
                Column(code="tension_fell", kind="rate"),
                Column(code="tension_rose", kind="rate"),
            ),
            rows,
        ),
        chart=intervals(rates, levels, x_axis="tension_fell", y_axis="tension_at_start"),
    )


PATTERNS = (
    Pattern(
        code="de_escalation",
        subject="tension",
        needs=NEEDS,
        questions={
            "levels": Question(events=calls_by_tension, measures=("tension_fell", "tension_rose")),
        },
        picture=_picture,
        behind="levels",
        summed="levels",
    ),
    over_time(
        "de_escalation_over_time",
        "tension",
        calls_by_tension,
        "tension_fell",
        needs=NEEDS,
        remarks=REMARKS[:1],
    ),
    by_agent(
        "de_escalation_by_agent",
        "tension",
        calls_by_tension,
        "tension_fell",
        needs=NEEDS,
        remarks=REMARKS[:1],
    ),
)
