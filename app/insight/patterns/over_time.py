"""How a rate goes from week to week or from month to month: run charts (D05)."""

from __future__ import annotations

from app.insight.patterns.pattern import Answers, Frame, Pattern
from app.insight.patterns.question import Events, Facts, Question, Table
from app.insight.patterns.selected import by_weeks, period
from app.insight.patterns.tables import picture, share, table, total
from app.insight.picture import Chart, Column, Limit, Picture, Point, Selection, Series
from app.insight.statistics.run_chart import run_chart


def over_time(
    code: str,
    subject: str,
    events: Events,
    measure: str,
    *,
    needs: tuple[str, ...],
    remarks: tuple[str, ...] = (),
) -> Pattern:
    """A pattern that follows one measure of these events; a change is named when a rule fires."""

    def by_period(facts: Facts, selection: Selection) -> Table:
        found = events(facts, selection)
        return found.mutate(key=period(found, selection))

    def made(answers: Answers, frame: Frame) -> Picture:
        return run_picture(code, measure, answers, frame, remarks)

    return Pattern(
        code=code,
        subject=subject,
        needs=needs,
        questions={
            "periods": Question(events=by_period, measures=(measure,)),
        },
        picture=made,
        behind="periods",
        summed="periods",
    )


def period_column(frame: Frame) -> Column:
    """The first column of a table over time."""
    if by_weeks(frame.selection):
        return Column(code="week", kind="day")
    return Column(code="month", kind="month")


def period_cell(key: str, frame: Frame) -> str | int:
    """A period as its column shows it: the Monday of a week as a day, or a month."""
    return int(key) if by_weeks(frame.selection) else key


def run_picture(
    code: str, measure: str, answers: Answers, frame: Frame, remarks: tuple[str, ...]
) -> Picture:
    """The run chart of a measure, and its table."""
    unit = period_column(frame)
    rows = []
    for each in sorted(answers["periods"], key=lambda each: period_cell(each["key"], frame)):
        found = share(each, measure)
        if found is not None:
            rows.append((each["key"], each["n"], found))
    run = run_chart([(rate.k, rate.n) for _, _, rate in rows])
    marks = [run.mark(place) for place in range(len(rows))]
    points = tuple(
        Point(x=place, y=rate.k / rate.n, low=rate.low, high=rate.high, row=place, mark=mark)
        for place, ((_, _, rate), mark) in enumerate(zip(rows, marks, strict=True))
        if rate.n
    )
    return picture(
        code,
        frame,
        *remarks,
        "regression_to_the_mean" if any(marks) else "",
        headline=share(total(answers), measure),
        table=table(
            (
                unit,
                Column(code="counted", kind="count"),
                Column(code=measure, kind="rate"),
                Column(code="change", kind="mark"),
            ),
            [
                (key, (period_cell(key, frame), n, rate, mark))
                for (key, n, rate), mark in zip(rows, marks, strict=True)
            ],
        ),
        chart=Chart(
            kind="run",
            x_axis=unit.code,
            y_axis=measure,
            series=(Series(points=points),),
            limits=_over(run.lines(), len(rows)),
            categories=tuple(key for key, _, _ in rows),
            names=unit.code,
        ),
    )


def _over(lines: tuple[Limit, ...], points: int) -> tuple[Limit, ...]:
    """The lines, with the centre line as long as the chart."""
    last = max(0.0, points - 1.0)
    return tuple(
        Limit(level=0, points=tuple((x, *each.points[0][1:]) for x in (0.0, last)))
        if each.level == 0
        else each
        for each in lines
    )
