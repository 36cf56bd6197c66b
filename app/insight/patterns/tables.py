"""Pieces of pictures: rates out of answers, tables of shares, charts of intervals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.insight.patterns.pattern import Answer, Answers, Frame
from app.insight.picture import Chart, Column, Picture, Point, Rate, Row, Series, Table
from app.insight.statistics.rate import rate

FEW = 30


def share(answer: Answer, measure: str) -> Rate | None:
    """The rate of a measure; None where its group is too small to be shown."""
    n = answer[f"n_{measure}"]
    if n is None:
        return None
    return rate(answer[f"k_{measure}"], n, answer[f"missing_{measure}"])


def total(answers: Answers, name: str = "all") -> Answer:
    """The one row of a question without keys."""
    return answers[name][0]


def intervals(
    rates: Sequence[Rate | None],
    categories: Sequence[str],
    *,
    x_axis: str,
    y_axis: str,
    names: str = "",
    marks: Sequence[str] = (),
) -> Chart:
    """Rates as dots with their intervals, one a row of the table; what has no n has no dot."""
    points = tuple(
        Point(
            x=each.k / each.n,
            y=place,
            low=each.low,
            high=each.high,
            row=place,
            mark=marks[place] if marks else "",
        )
        for place, each in enumerate(rates)
        if each is not None and each.n
    )
    return Chart(
        kind="intervals",
        x_axis=x_axis,
        y_axis=y_axis,
        series=(Series(points=points),),
        categories=tuple(categories),
        names=names,
    )


def table(columns: Sequence[Column], rows: Sequence[tuple[str, tuple[Any, ...]]]) -> Table:
    """A table of rows with their keys."""
    return Table(
        columns=tuple(columns), rows=tuple(Row(key=key, cells=cells) for key, cells in rows)
    )


def picture(code: str, frame: Frame, *remarks: str, hidden: str = "", **shown: Any) -> Picture:
    """A picture of the frame with what must be said beside it in every case (D02, D10)."""
    said = [each for each in remarks if each]
    if 0 < frame.calls < FEW:
        said.append("few_calls")
    if frame.gaps:
        said.append("gaps")
    if frame.small_groups_hidden:
        said.append("small_groups_hidden")
    if not frame.calls:
        hidden = "nothing_imported"
    return Picture(
        pattern=code,
        selection=frame.selection,
        n=frame.calls,
        agents=frame.agents,
        remarks=tuple(said),
        hidden=hidden,
        **({} if hidden else shown),
    )
