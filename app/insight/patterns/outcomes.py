"""How calls ended, and what was agreed on (002-17 … 002-22, 004-31 … 33)."""

from __future__ import annotations

from app.insight.patterns.measures import fell, settled, wrapped_up
from app.insight.patterns.over_time import over_time
from app.insight.patterns.pattern import Answers, Frame, Pattern
from app.insight.patterns.question import Facts, Question, Table, counted
from app.insight.patterns.selected import calls_of
from app.insight.patterns.tables import intervals, picture, share, table, total
from app.insight.picture import Column, Picture, Selection
from app.insight.statistics.rate import rate

NEEDS = ("calls",)
NONE = "none"


def calls_and_outcome(facts: Facts, selection: Selection) -> Table:
    """The calls of a selection; the key is their outcome."""
    calls = calls_of(facts, selection)
    return calls.mutate(
        key=(calls.outcome == "").ifelse(NONE, calls.outcome),
        outcome_settled=settled(calls),
        outcome_set=wrapped_up(calls),
        tension_fell=fell(calls),
    )


def _outcomes_picture(answers: Answers, frame: Frame) -> Picture:
    whole = total(answers)
    known = [each for each in answers["outcomes"] if each["key"] != NONE]
    found = sorted(known, key=lambda each: frame.names.place("outcome", each["key"]))
    keys = [each["key"] for each in found]
    with_outcome = whole["k_outcome_set"]
    if with_outcome is None:
        return picture("outcomes", frame, hidden="group_too_small")
    rates = [rate(each["n"], with_outcome, frame.calls - with_outcome) for each in found]
    return picture(
        "outcomes",
        frame,
        headline=share(whole, "outcome_settled"),
        table=table(
            (
                Column(code="outcome", kind="name", names="outcome"),
                Column(code="calls", kind="count"),
                Column(code="share_of_calls", kind="rate"),
                Column(code="tension_fell", kind="rate"),
            ),
            [
                (key, (key, each["n"], of_all, share(each, "tension_fell")))
                for key, each, of_all in zip(keys, found, rates, strict=True)
            ],
        ),
        chart=intervals(rates, keys, x_axis="share_of_calls", y_axis="outcome", names="outcome"),
    )


def _options(facts: Facts, selection: Selection) -> Table:
    calls = calls_of(facts, selection)
    calls = calls.filter(calls.option_chosen != "")
    return calls.mutate(
        key=calls.option_chosen, outcome_settled=settled(calls), tension_fell=fell(calls)
    )


def _with_options(facts: Facts, selection: Selection) -> Table:
    calls = calls_of(facts, selection)
    return calls.mutate(
        option_agreed=counted(calls.option_chosen != ""),
        options_named=counted(calls.options_offered > 0),
    )


def _options_picture(answers: Answers, frame: Frame) -> Picture:
    whole = total(answers)
    found = sorted(answers["options"], key=lambda each: frame.names.place("option", each["key"]))
    keys = [each["key"] for each in found]
    rates = [rate(each["n"], whole["k_option_agreed"]) for each in found]
    return picture(
        "options",
        frame,
        "used_together_not_effective",
        headline=share(whole, "option_agreed"),
        table=table(
            (
                Column(code="option", kind="name", names="option"),
                Column(code="calls", kind="count"),
                Column(code="share_of_options", kind="rate"),
                Column(code="outcome_settled", kind="rate"),
                Column(code="tension_fell", kind="rate"),
            ),
            [
                (
                    key,
                    (
                        key,
                        each["n"],
                        of_all,
                        share(each, "outcome_settled"),
                        share(each, "tension_fell"),
                    ),
                )
                for key, each, of_all in zip(keys, found, rates, strict=True)
            ],
        ),
        chart=intervals(rates, keys, x_axis="share_of_options", y_axis="option", names="option"),
    )


PATTERNS = (
    Pattern(
        code="outcomes",
        subject="outcomes",
        needs=NEEDS,
        questions={
            "outcomes": Question(
                events=calls_and_outcome,
                measures=("outcome_settled", "outcome_set", "tension_fell"),
            ),
        },
        picture=_outcomes_picture,
        behind="outcomes",
        summed="outcomes",
    ),
    over_time("outcomes_over_time", "outcomes", calls_and_outcome, "outcome_settled", needs=NEEDS),
    Pattern(
        code="options",
        subject="outcomes",
        needs=NEEDS,
        questions={
            "all": Question(
                events=_with_options, measures=("option_agreed", "options_named"), keyed=False
            ),
            "options": Question(events=_options, measures=("outcome_settled", "tension_fell")),
        },
        picture=_options_picture,
        behind="options",
    ),
)
