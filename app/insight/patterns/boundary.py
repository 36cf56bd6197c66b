"""Boundary events: how often the ladder was climbed, how far, and what followed (004-24 … 29)."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from app.bundle.lines import SharedSheet
from app.insight.patterns.measures import bounded, escalated, fell, settled
from app.insight.patterns.over_time import over_time
from app.insight.patterns.pattern import Answer, Answers, Frame, Pattern
from app.insight.patterns.question import Facts, Question, Table
from app.insight.patterns.selected import calls_of
from app.insight.patterns.tables import intervals, picture, share, table, total
from app.insight.picture import Column, Picture, Selection
from app.insight.statistics.rate import rate

NEEDS = ("calls", "boundary")
MOST_INCIDENTS = 100
AFTERWARDS = ("tension_fell", "outcome_settled", "escalated")


def calls_with_boundary(facts: Facts, selection: Selection) -> Table:
    """The calls of a selection, and whether a rung was said in them."""
    calls = calls_of(facts, selection)
    return calls.mutate(boundary_reached=bounded(calls))


def _incidents(facts: Facts, selection: Selection) -> Table:
    calls = calls_of(facts, selection)
    return calls.filter(calls.boundary_marks > 0)


def _rungs(facts: Facts, selection: Selection) -> Table:
    """One row for each rung that was said in a call, once."""
    marks = facts["boundary"]
    said = marks.select("call", key=marks.track + "/" + marks.rung).distinct()
    calls = _incidents(facts, selection).mutate(
        tension_fell=fell, outcome_settled=settled, escalated=escalated
    )
    return calls.inner_join(said, "call")


def _boundary_picture(answers: Answers, frame: Frame) -> Picture:
    found = sorted(answers["rungs"], key=lambda each: frame.names.place("rung", each["key"]))
    rates = [rate(each["n"], frame.calls) for each in found]
    keys = [each["key"] for each in found]
    return picture(
        "boundary",
        frame,
        "self_reported",
        headline=share(total(answers), "boundary_reached"),
        table=table(
            (
                Column(code="rung", kind="name", names="rung"),
                Column(code="calls", kind="count"),
                Column(code="share_of_calls", kind="rate"),
                *(Column(code=each, kind="rate") for each in AFTERWARDS),
            ),
            [
                (key, (key, each["n"], of_all, *(share(each, after) for after in AFTERWARDS)))
                for key, each, of_all in zip(keys, found, rates, strict=True)
            ],
        ),
        chart=intervals(rates, keys, x_axis="share_of_calls", y_axis="rung", names="rung"),
    )


def _newest_incidents(facts: Facts, selection: Selection) -> Table:
    calls = _incidents(facts, selection)
    calls = calls.order_by([calls.started_ms.desc(), calls.call.desc()]).limit(MOST_INCIDENTS)
    return calls.select(
        "agent",
        "day",
        "started_ms",
        "cause",
        "difficulty",
        "outcome",
        "tension_peak",
        "tension_last",
        "escalations",
        "promises",
        "follow_ups",
        key="call",
    )


def _said_in_them(facts: Facts, selection: Selection) -> Table:
    newest = _newest_incidents(facts, selection)
    marks = facts["boundary"].semi_join(newest, [("call", "key")])
    return marks.select("position", key="call", rung=marks.track + "/" + marks.rung)


def _key_is_call(facts: Facts, selection: Selection) -> Table:
    calls = _incidents(facts, selection)
    return calls.mutate(key=calls.call)


def _incidents_picture(answers: Answers, frame: Frame) -> Picture:
    rungs: dict[str, list[Answer]] = defaultdict(list)
    for mark in answers["marks"]:
        rungs[mark["key"]].append(mark)
    found = sorted(
        answers["incidents"], key=lambda each: (each["started_ms"], each["key"]), reverse=True
    )
    return picture(
        "incidents",
        frame,
        "self_reported",
        headline=share(total(answers), "boundary_reached"),
        table=table(
            (
                Column(code="day", kind="day"),
                Column(code="agent", kind="name", names="agent"),
                Column(code="cause", kind="name", names="cause"),
                Column(code="difficulty", kind="name", names="style"),
                Column(code="rungs", kind="text"),
                Column(code="quoted", kind="text"),
                Column(code="said", kind="text"),
                Column(code="tension_peak", kind="number"),
                Column(code="tension_at_end", kind="number"),
                Column(code="escalations", kind="count"),
                Column(code="outcome", kind="name", names="outcome"),
                Column(code="promises", kind="count"),
                Column(code="follow_ups", kind="count"),
            ),
            [(each["key"], _incident(each, rungs[each["key"]], frame)) for each in found],
        ),
    )


def _incident(each: Answer, marks: list[Answer], frame: Frame) -> tuple[Any, ...]:
    in_order = sorted(marks, key=lambda mark: mark["position"])
    sheet = frame.sheets.get(each["key"])
    return (
        each["day"],
        each["agent"],
        each["cause"],
        each["difficulty"],
        " → ".join(frame.names.of("rung", mark["rung"]) for mark in in_order),
        _texts(sheet, "quoted"),
        _texts(sheet, "sentence"),
        each["tension_peak"],
        each["tension_last"],
        each["escalations"],
        each["outcome"],
        each["promises"],
        each["follow_ups"],
    )


def _texts(sheet: SharedSheet | None, field: str) -> str:
    if sheet is None:
        return ""
    marks = sorted(
        (mark for mark in sheet.boundary if not mark.deleted),
        key=lambda mark: (mark.elapsed_ms, mark.id.int),
    )
    return " / ".join(text for mark in marks if (text := getattr(mark, field)))


PATTERNS = (
    Pattern(
        code="boundary",
        subject="boundary",
        needs=NEEDS,
        questions={
            "all": Question(
                events=calls_with_boundary, measures=("boundary_reached",), keyed=False
            ),
            "rungs": Question(events=_rungs, measures=AFTERWARDS, partition=False),
        },
        picture=_boundary_picture,
        behind="rungs",
    ),
    over_time(
        "boundary_over_time",
        "boundary",
        calls_with_boundary,
        "boundary_reached",
        needs=("calls",),
    ),
    Pattern(
        code="incidents",
        subject="boundary",
        needs=NEEDS,
        questions={
            "all": Question(
                events=calls_with_boundary, measures=("boundary_reached",), keyed=False
            ),
            "incidents": Question(events=_key_is_call, counts=_newest_incidents),
            "marks": Question(events=_key_is_call, counts=_said_in_them),
        },
        picture=_incidents_picture,
        behind="incidents",
        about="call",
        sheets="incidents",
    ),
)
