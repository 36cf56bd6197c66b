"""Phrases "used together with" a fall in tension: never "effective" (D07).

A call counts once for a phrase, at its first use. It is compared with calls of the same agent in
which another phrase was said at the same moment (as the first, the second … phrase of the call) and
at the same tension. Without the moment, phrases that have their place late in a call would seem to
help: calls calm down by themselves (tests/simulations/courses.py, docs/statistics.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from app.insight.patterns.pattern import Answer, Answers, Frame, Pattern
from app.insight.patterns.question import HIT, Facts, Question, Table, counted
from app.insight.patterns.selected import parts_of
from app.insight.patterns.tables import picture, table
from app.insight.picture import Chart, Column, Picture, Point, Selection, Series
from app.insight.statistics.difference import Stratum
from app.insight.statistics.evidence import Compared, Evidence, evidence
from app.insight.statistics.rate import rate

NEEDS = ("phrases",)
CALM = 1
CLEAR = ("more_often", "less_often")
LATE = 9
"""From the tenth phrase of a call on, moments are taken as one: few calls have so many."""

Cells = dict[tuple[str, int, int], tuple[int, int]]
"""By agent, tension before and moment: in how many calls (k of n) it fell afterwards."""


def _uses(facts: Facts, selection: Selection) -> Table:
    """First uses of the playbook's phrases, where tension was set before and after them."""
    uses = parts_of(facts, "phrases", selection)
    uses = uses.filter((uses.phrase != "") & (uses.tension_before > CALM))
    uses = uses.filter(uses.tension_after.notnull())
    return uses.mutate(
        key=uses.phrase, fell_after=counted(uses.tension_after < uses.tension_before)
    )


def _uses_by_stratum(facts: Facts, selection: Selection) -> Table:
    """Uses by phrase, and by what they are compared within."""
    uses = _uses(facts, selection)
    moment = (uses.position < LATE).ifelse(uses.position, LATE)
    return uses.group_by("agent", "key", before="tension_before", moment=moment).aggregate(
        n=uses.count(), k=uses.count(where=uses.fell_after == HIT)
    )


def _picture(answers: Answers, frame: Frame) -> Picture:
    said = _by_phrase(answers["uses"])
    every = _sum(said.values())
    phrases = sorted(said)
    compared = [_compared(said[phrase], _less(every, said[phrase])) for phrase in phrases]
    told = [
        (phrase, groups)
        for phrase, groups in zip(phrases, compared, strict=True)
        if min(groups.agents_with, groups.agents_without) >= frame.group_size
    ]
    found = sorted(
        (
            (phrase, groups, each)
            for (phrase, groups), each in zip(
                told, evidence([groups for _, groups in told]), strict=True
            )
        ),
        key=lambda each: (each[2].difference is None, -each[2].order, each[0]),
    )
    if not any(each.difference for _, _, each in found):
        return picture("phrases", frame, hidden="not_enough_evidence")
    return picture(
        "phrases",
        frame,
        "self_reported",
        "used_together_not_effective",
        "regression_to_the_mean",
        headline=sum(each.finding in CLEAR for _, _, each in found),
        table=table(
            (
                Column(code="phrase", kind="name", names="phrase"),
                Column(code="calls_with", kind="count"),
                Column(code="other_moments", kind="count"),
                Column(code="agents_with", kind="count"),
                Column(code="fell_after", kind="rate"),
                Column(code="difference", kind="interval"),
                Column(code="finding", kind="mark"),
            ),
            [
                (
                    phrase,
                    (
                        phrase,
                        each.calls_with,
                        each.calls_without,
                        groups.agents_with,
                        _plain(said[phrase], each),
                        each.difference,
                        each.finding,
                    ),
                )
                for phrase, groups, each in found
            ],
        ),
        chart=_chart([(phrase, each) for phrase, _, each in found]),
    )


def _plain(cells: Cells, each: Evidence) -> object:
    """The plain share after the phrase, where there is enough of it to say anything."""
    if each.difference is None:
        return None
    return rate(sum(k for k, _ in cells.values()), sum(n for _, n in cells.values()))


def _chart(found: list[tuple[str, Evidence]]) -> Chart:
    points = tuple(
        Point(
            x=each.difference.value,
            y=place,
            low=each.difference.low,
            high=each.difference.high,
            row=place,
            mark=each.finding if each.finding in CLEAR else "",
        )
        for place, (_, each) in enumerate(found)
        if each.difference is not None
    )
    return Chart(
        kind="intervals",
        x_axis="difference",
        y_axis="phrase",
        series=(Series(points=points),),
        categories=tuple(phrase for phrase, _ in found),
        names="phrase",
    )


def _compared(with_it: Cells, without: Cells) -> Compared:
    strata = tuple(
        Stratum(k=k, n=n, k0=without.get(cell, (0, 0))[0], n0=without.get(cell, (0, 0))[1])
        for cell, (k, n) in sorted(with_it.items())
    )
    return Compared(
        strata=strata,
        agents_with=len({agent for agent, _, _ in with_it}),
        agents_without=len({agent for (agent, _, _), (_, n) in without.items() if n}),
    )


def _by_phrase(answers: Iterable[Answer]) -> dict[str, Cells]:
    found: dict[str, list[Answer]] = defaultdict(list)
    for each in answers:
        found[each["key"]].append(each)
    return {phrase: _cells(rows) for phrase, rows in found.items()}


def _cells(answers: Iterable[Answer]) -> Cells:
    return {(e["agent"], e["before"], e["moment"]): (e["k"], e["n"]) for e in answers}


def _sum(every: Iterable[Cells]) -> Cells:
    """The uses of all phrases."""
    whole: Cells = {}
    for cells in every:
        for cell, (k, n) in cells.items():
            known = whole.get(cell, (0, 0))
            whole[cell] = (known[0] + k, known[1] + n)
    return whole


def _less(whole: Cells, part: Cells) -> Cells:
    return {
        cell: (k - part.get(cell, (0, 0))[0], n - part.get(cell, (0, 0))[1])
        for cell, (k, n) in whole.items()
    }


PATTERNS = (
    Pattern(
        code="phrases",
        subject="phrases",
        needs=NEEDS,
        questions={
            "uses": Question(events=_uses, counts=_uses_by_stratum, partition=False),
        },
        picture=_picture,
        behind="uses",
    ),
)
