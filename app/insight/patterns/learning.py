"""What agents chose to share of their reflections, for others to learn from (C10, C12).

Reflections are private. Only what an agent shared, item by item, is here.
"""

from __future__ import annotations

from app.insight.patterns.measures import fell, settled
from app.insight.patterns.pattern import Answers, Frame, Pattern
from app.insight.patterns.question import Facts, Question, Table, counted
from app.insight.patterns.selected import calls_of
from app.insight.patterns.tables import intervals, picture, share, table, total
from app.insight.picture import Column, Picture, Selection
from app.insight.statistics.rate import rate

NEEDS = ("calls",)
MOST_SHARED = 100
NONE = "none"


def _all_calls(facts: Facts, selection: Selection) -> Table:
    calls = calls_of(facts, selection)
    return calls.mutate(reflection_shared=counted(calls.reflection_items > 0))


def _shared(facts: Facts, selection: Selection) -> Table:
    calls = calls_of(facts, selection)
    calls = calls.filter(calls.reflection_items > 0)
    return calls.mutate(
        key=(calls.cause == "").ifelse(NONE, calls.cause),
        tension_fell=fell(calls),
        outcome_settled=settled(calls),
    )


def _picture(answers: Answers, frame: Frame) -> Picture:
    whole = total(answers)
    if frame.group_size and not answers["causes"]:
        return picture("shared_reflections", frame, hidden="group_too_small")
    found = sorted(answers["causes"], key=lambda each: (-each["n"], each["key"]))
    ids = ["" if each["key"] == NONE else each["key"] for each in found]
    rates = [rate(each["n"], whole["k_reflection_shared"]) for each in found]
    return picture(
        "shared_reflections",
        frame,
        headline=share(whole, "reflection_shared"),
        table=table(
            (
                Column(code="cause", kind="name", names="cause"),
                Column(code="calls", kind="count"),
                Column(code="share_of_shared", kind="rate"),
                Column(code="tension_fell", kind="rate"),
                Column(code="outcome_settled", kind="rate"),
            ),
            [
                (
                    each["key"],
                    (
                        cause,
                        each["n"],
                        of_all,
                        share(each, "tension_fell"),
                        share(each, "outcome_settled"),
                    ),
                )
                for each, cause, of_all in zip(found, ids, rates, strict=True)
            ],
        ),
        chart=intervals(rates, ids, x_axis="share_of_shared", y_axis="cause", names="cause"),
    )


def _key_is_call(facts: Facts, selection: Selection) -> Table:
    shared = _shared(facts, selection)
    return shared.mutate(key=shared.call)


def _newest(facts: Facts, selection: Selection) -> Table:
    shared = _key_is_call(facts, selection)
    shared = shared.order_by([shared.started_ms.desc(), shared.call.desc()]).limit(MOST_SHARED)
    return shared.select(
        "key", "agent", "day", "started_ms", "cause", "outcome", "reflection_items"
    )


def _words_picture(answers: Answers, frame: Frame) -> Picture:
    """The shared answers, one a row; without the records at hand, only how many there are."""
    found = sorted(
        answers["calls"], key=lambda each: (each["started_ms"], each["key"]), reverse=True
    )
    rows = []
    for each in found:
        sheet = frame.sheets.get(each["key"])
        of_call = (each["day"], each["agent"], each["cause"], each["outcome"])
        answered = [
            (answer.question, " ".join(filter(None, (answer.choice, answer.text))))
            for reflection in (sheet.reflections if sheet else ())
            if not reflection.deleted
            for answer in reflection.answers
        ]
        rows += [(each["key"], (*of_call, question, said)) for question, said in answered]
        if sheet is None:
            rows.append((each["key"], (*of_call, "", "")))
    return picture(
        "shared_answers",
        frame,
        headline=share(total(answers), "reflection_shared"),
        table=table(
            (
                Column(code="day", kind="day"),
                Column(code="agent", kind="name", names="agent"),
                Column(code="cause", kind="name", names="cause"),
                Column(code="outcome", kind="name", names="outcome"),
                Column(code="question", kind="name", names="question"),
                Column(code="answer", kind="text"),
            ),
            rows,
        ),
    )


PATTERNS = (
    Pattern(
        code="shared_reflections",
        subject="learning",
        needs=NEEDS,
        questions={
            "all": Question(events=_all_calls, measures=("reflection_shared",), keyed=False),
            "causes": Question(events=_shared, measures=("tension_fell", "outcome_settled")),
        },
        picture=_picture,
        behind="causes",
    ),
    Pattern(
        code="shared_answers",
        subject="learning",
        needs=NEEDS,
        questions={
            "all": Question(events=_all_calls, measures=("reflection_shared",), keyed=False),
            "calls": Question(events=_key_is_call, counts=_newest),
        },
        picture=_words_picture,
        behind="calls",
        about="call",
        sheets="calls",
    ),
)
