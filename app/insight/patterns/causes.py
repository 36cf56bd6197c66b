"""What upset the callers, and how it could have been better in their own words (001-23, 001-38)."""

from __future__ import annotations

from typing import Any

from app.insight.patterns.measures import settled
from app.insight.patterns.pattern import Answer, Answers, Frame, Pattern
from app.insight.patterns.question import Facts, Question, Table, Value, counted
from app.insight.patterns.rising import Share, is_recent, trends
from app.insight.patterns.selected import calls_of
from app.insight.patterns.tables import intervals, picture, share, table, total
from app.insight.picture import Column, Picture, Selection
from app.insight.statistics.rate import rate

MOST_LINES = 60
SHOWN_LINES = 30
NONE = "none"


def _causes(facts: Facts, selection: Selection) -> Table:
    calls = calls_of(facts, selection)
    return calls.mutate(
        key=(calls.cause == "").ifelse(NONE, calls.cause),
        outcome_settled=settled(calls),
        known=counted(calls.cause != ""),
        recent=is_recent(calls, selection),
    )


def _recent(events: Table) -> dict[str, Value]:
    return {"recent": events.count(where=events.recent)}


def _recent_known(events: Table) -> dict[str, Value]:
    return {"recent": events.count(where=events.recent & (events.known == 1))}


def _marks(found: list[Answer], whole: Answer) -> list[str]:
    """The trends of these rows among the calls of which the row is known."""
    recent, every = whole["recent"], whole["k_known"]
    if recent is None or every is None:
        return [""] * len(found)
    shares = [Share(recent=each["recent"], before=each["n"] - each["recent"]) for each in found]
    return trends(shares, recent, every - recent)


def _causes_picture(answers: Answers, frame: Frame) -> Picture:
    whole = total(answers)
    every = whole["k_known"]
    if every is None:
        return picture("causes", frame, hidden="group_too_small")
    known = [each for each in answers["causes"] if each["key"] != NONE]
    found = sorted(known, key=lambda each: (-each["n"], each["key"]))
    missing = frame.calls - every
    rates = [rate(each["n"], every, missing) for each in found]
    marks = _marks(found, whole)
    rows: list[tuple[str, tuple[Any, ...]]] = [
        (
            each["key"],
            (each["key"], each["n"], of_all, each["recent"], share(each, "outcome_settled"), mark),
        )
        for each, of_all, mark in zip(found, rates, marks, strict=True)
    ]
    return picture(
        "causes",
        frame,
        headline=rates[0] if rates else None,
        table=table(
            (
                Column(code="cause", kind="name", names="cause"),
                Column(code="calls", kind="count"),
                Column(code="share_of_calls", kind="rate"),
                Column(code="recent_calls", kind="count"),
                Column(code="settled", kind="rate"),
                Column(code="trend", kind="mark"),
            ),
            rows,
        ),
        chart=intervals(
            rates,
            [each["key"] for each in found],
            x_axis="share_of_calls",
            y_axis="cause",
            names="cause",
            marks=marks,
        ),
    )


def _lines(facts: Facts, selection: Selection) -> Table:
    calls = calls_of(facts, selection)
    calls = calls.filter(calls.better != "")
    return calls.mutate(key=calls.better, recent=is_recent(calls, selection))


def _with_lines(facts: Facts, selection: Selection) -> Table:
    calls = calls_of(facts, selection)
    return calls.mutate(known=counted(calls.better != ""), recent=is_recent(calls, selection))


def _most_said(facts: Facts, selection: Selection) -> Table:
    lines = _count_lines(facts, selection)
    # Texts are put in order differently by engines; the first call is not.
    return lines.order_by([lines.n.desc(), lines.first_call]).limit(MOST_LINES)


def _most_said_lately(facts: Facts, selection: Selection) -> Table:
    lines = _count_lines(facts, selection)
    lines = lines.filter(lines.recent > 0)
    return lines.order_by([lines.recent.desc(), lines.first_call]).limit(MOST_LINES)


def _count_lines(facts: Facts, selection: Selection) -> Table:
    lines = _lines(facts, selection)
    return lines.group_by("key").aggregate(
        n=lines.count(),
        agents=lines.agent.nunique(),
        recent=lines.count(where=lines.recent),
        first_call=lines.call.min(),
    )


def _better_picture(answers: Answers, frame: Frame) -> Picture:
    whole = total(answers)
    every = whole["k_known"]
    by_line = {each["key"]: each for each in (*answers["lines"], *answers["lately"])}
    found = sorted(by_line.values(), key=lambda each: (-each["n"], each["key"]))
    marked = list(zip(found, _marks(found, whole), strict=True))
    shown = [
        (each, mark)
        for place, (each, mark) in enumerate(marked)
        if place < SHOWN_LINES or mark in {"rising", "new"}
    ]
    # A total would tell what the lines that stay hidden come to.
    rates = [None if frame.group_size else rate(each["n"], every) for each, _ in shown]
    keys = [each["key"] for each, _ in shown]
    return picture(
        "better",
        frame,
        headline=None if frame.group_size else share(whole, "known"),
        table=table(
            (
                Column(code="better_line", kind="text"),
                Column(code="calls", kind="count"),
                Column(code="share_of_lines", kind="rate"),
                Column(code="recent_calls", kind="count"),
                Column(code="trend", kind="mark"),
            ),
            [
                (each["key"], (each["key"], each["n"], of_all, each["recent"], mark))
                for (each, mark), of_all in zip(shown, rates, strict=True)
            ],
        ),
        chart=intervals(
            rates,
            keys,
            x_axis="share_of_lines",
            y_axis="better_line",
            marks=[mark for _, mark in shown],
        ),
    )


PATTERNS = (
    Pattern(
        code="causes",
        subject="causes",
        needs=("calls",),
        questions={
            "all": Question(events=_causes, measures=("known",), more=_recent_known, keyed=False),
            "causes": Question(events=_causes, measures=("outcome_settled",), more=_recent),
        },
        picture=_causes_picture,
        behind="causes",
    ),
    Pattern(
        code="better",
        subject="causes",
        needs=("calls",),
        questions={
            "all": Question(
                events=_with_lines, measures=("known",), more=_recent_known, keyed=False
            ),
            "lines": Question(events=_lines, counts=_most_said, partition=False),
            "lately": Question(events=_lines, counts=_most_said_lately, partition=False),
        },
        picture=_better_picture,
        behind="lines",
    ),
)
