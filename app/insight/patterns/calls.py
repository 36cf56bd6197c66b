"""Calls and coverage over time: how much was handed over, and how much of it is filled in."""

from __future__ import annotations

from app.insight.patterns.measures import tension_known, wrapped_up
from app.insight.patterns.over_time import period_cell, period_column
from app.insight.patterns.pattern import Answers, Frame, Pattern
from app.insight.patterns.question import Facts, Question, Table
from app.insight.patterns.selected import calls_of, parts_of, period
from app.insight.patterns.tables import picture, share, table
from app.insight.picture import Chart, Column, Picture, Point, Selection, Series
from app.insight.statistics.run_chart import run_rules

MEASURES = ("tension_set", "outcome_set")


def _calls(facts: Facts, selection: Selection) -> Table:
    calls = calls_of(facts, selection)
    return calls.mutate(
        key=period(calls, selection),
        tension_set=tension_known(calls),
        outcome_set=wrapped_up(calls),
    )


def _covered(facts: Facts, selection: Selection) -> Table:
    """Days of agents that were handed over: what a selection asks of calls is no part of it."""
    of_days = Selection(
        since=selection.since, until=selection.until, team=selection.team, agent=selection.agent
    )
    days = parts_of(facts, "coverage", of_days)
    return days.mutate(key=period(days, selection))


def _count_days(facts: Facts, selection: Selection) -> Table:
    days = _covered(facts, selection)
    return days.group_by("key").aggregate(days=days.count(), agents=days.agent.nunique())


def _picture(answers: Answers, frame: Frame) -> Picture:
    unit = period_column(frame)
    covered = {each["key"]: each for each in answers["covered"]}
    found = {each["key"]: each for each in answers["periods"]}
    keys = sorted(found, key=lambda key: period_cell(key, frame))
    a_day = [
        found[key]["n"] / covered[key]["days"] if key in covered and covered[key]["days"] else None
        for key in keys
    ]
    # The first and the last period are seldom whole: their calls a day still compare.
    signals = run_rules(a_day)
    marks = [
        next((each.mark for each in signals if each.first <= place <= each.last), "")
        for place in range(len(keys))
    ]
    rows = [
        (
            key,
            (
                period_cell(key, frame),
                found[key]["n"],
                covered[key]["agents"] if key in covered else 0,
                covered[key]["days"] if key in covered else 0,
                daily,
                *(share(found[key], measure) for measure in MEASURES),
                mark,
            ),
        )
        for key, daily, mark in zip(keys, a_day, marks, strict=True)
    ]
    return picture(
        "calls",
        frame,
        headline=frame.calls,
        table=table(
            (
                unit,
                Column(code="calls", kind="count"),
                Column(code="agents_covered", kind="count"),
                Column(code="days_covered", kind="count"),
                Column(code="calls_a_day", kind="number"),
                *(Column(code=measure, kind="rate") for measure in MEASURES),
                Column(code="change", kind="mark"),
            ),
            rows,
        ),
        chart=Chart(
            kind="bars",
            x_axis=unit.code,
            y_axis="calls",
            series=(
                Series(
                    points=tuple(
                        Point(x=place, y=found[key]["n"], row=place, mark=mark)
                        for place, (key, mark) in enumerate(zip(keys, marks, strict=True))
                    )
                ),
            ),
            categories=tuple(keys),
            names=unit.code,
        ),
    )


PATTERNS = (
    Pattern(
        code="calls",
        subject="calls",
        needs=("calls", "coverage"),
        questions={
            "periods": Question(events=_calls, measures=MEASURES),
            "covered": Question(events=_covered, counts=_count_days, of_calls=False),
        },
        picture=_picture,
        behind="periods",
    ),
)
