"""One part of the team's calls against the rest, like with like: the guard against Simpson (D06).

The part is what the selection filters by: an agent, a team, a queue, a product, a style; without
any, the second half of the period against the first. Pooled and within strata of call type, mood
at the start, queue and tenure. Where the signs differ, the pooled difference is not shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from msgspec.structs import replace

from app.insight.names import Names
from app.insight.patterns.outcomes import calls_and_outcome
from app.insight.patterns.pattern import Answer, Answers, Frame, Pattern
from app.insight.patterns.question import HIT, MISS, Events, Facts, Question, Table, Value
from app.insight.patterns.strata import PAIRS, STRATA, stratum_of, with_strata
from app.insight.patterns.tables import picture, table
from app.insight.patterns.tension import calls_by_tension
from app.insight.picture import Chart, Column, Picture, Point, Rate, Selection, Series
from app.insight.statistics.difference import difference
from app.insight.statistics.rate import rate
from app.insight.statistics.standardised import Comparison, compare, mix, standardised

PARTS = ("agent", "team", "queue", "product", "difficulty", "manner", "cause")
"""What may be compared with the rest; the first one that the selection filters by."""

Sides = dict[bool, dict[str, tuple[int, int]]]
"""k of n by stratum: of the part (True) and of the rest."""


def part_of(selection: Selection) -> str:
    """What of the selection is compared with the rest; "" for the halves of the period."""
    return next((name for name in PARTS if getattr(selection, name)), "")


def _inside(calls: Table, selection: Selection) -> Value:
    name = part_of(selection)
    if name:
        return calls[name] == getattr(selection, name)
    middle = ((selection.since or 0) + (selection.until or 0)) // 2
    return calls.day > middle


def _sides(
    events: Events, measure: str, names: tuple[str, str], facts: Facts, selection: Selection
) -> Table:
    """k of n by side and two strata, among everything that the selection asks for but its part."""
    name = part_of(selection)
    around = replace(selection, **{name: ""}) if name else selection
    found = with_strata(events(facts, around))
    found = found.mutate(inside=_inside(found, selection))
    found = found.filter(found[measure] >= MISS)
    return found.group_by("inside", *names).aggregate(
        n=found.count(), k=found.count(where=found[measure] == HIT)
    )


def compared(code: str, subject: str, events: Events, measure: str, *remarks: str) -> Pattern:
    """A pattern that compares one measure; the events are calls."""

    def made(answers: Answers, frame: Frame) -> Picture:
        return _picture(code, answers, frame, remarks)

    questions = {
        "by_" + names[0]: Question(events=events, counts=partial(_sides, events, measure, names))
        for names in PAIRS
    }
    return Pattern(
        code=code,
        subject=subject,
        needs=("calls",),
        questions=questions,
        picture=made,
        behind="by_" + PAIRS[0][0],
        about="agent",
    )


def _picture(code: str, answers: Answers, frame: Frame, remarks: tuple[str, ...]) -> Picture:
    strata = _strata(answers)
    hidden = tuple(name for name in STRATA if name == part_of(frame.selection))
    kinds = [name for name in (*STRATA, "cause_and_tension") if name not in hidden]
    own, rest = strata["all"][True], strata["all"][False]
    if not own or not rest:
        return picture(code, frame, hidden="not_enough_evidence" if frame.calls else "")
    found = {kind: compare(strata[kind][True], strata[kind][False]) for kind in kinds}
    differs = any(each.sign_differs for each in found.values())
    rows = [_pooled_row(own["all"], rest["all"], differs)]
    rows += [_adjusted_row(kind, strata[kind], found[kind]) for kind in kinds]
    for kind in kinds[:-1]:
        rows += _stratum_rows(kind, strata[kind], frame.names)
    pooled = rate(*own["all"])
    return picture(
        code,
        frame,
        *remarks,
        "mix_differs",
        "sign_differs" if differs else "",
        "regression_to_the_mean",
        headline=None if differs else pooled,
        table=table(
            (
                Column(code="compared_within", kind="mark"),
                Column(code="stratum", kind="name", names="stratum"),
                Column(code="of_these", kind="rate"),
                Column(code="of_the_rest", kind="rate"),
                Column(code="same_mix", kind="interval"),
                Column(code="difference", kind="interval"),
                Column(code="finding", kind="mark"),
            ),
            [("", cells) for cells in rows],
        ),
        chart=_chart(rows[: 1 + len(kinds)]),
    )


Cells = tuple[object, ...]


def _pooled_row(own: tuple[int, int], rest: tuple[int, int], differs: bool) -> Cells:
    if differs:
        return ("pooled", "", None, None, None, None, "sign_differs")
    return ("pooled", "", rate(*own), rate(*rest), None, difference(*own, *rest), "")


def _adjusted_row(kind: str, sides: Sides, found: Comparison) -> Cells:
    weights = mix(sides[True], sides[False])
    adjusted = standardised(sides[True], weights)
    return (
        "within_" + kind,
        "",
        None,
        None,
        adjusted.rate if adjusted else None,
        found.within,
        "sign_differs" if found.sign_differs else "",
    )


def _stratum_rows(kind: str, sides: Sides, names: Names) -> list[Cells]:
    rows: list[Cells] = []
    for stratum in sorted(sides[True].keys() | sides[False].keys()):
        own, rest = (sides[side].get(stratum, (0, 0)) for side in (True, False))
        if own[1] and rest[1]:
            rates: tuple[Rate, Rate] = (rate(*own), rate(*rest))
            title = names.of(kind, stratum)
            rows.append((kind, title, *rates, None, difference(*own, *rest), ""))
    return rows


def _chart(rows: Iterable[Cells]) -> Chart:
    points, categories = [], []
    for place, cells in enumerate(rows):
        categories.append(str(cells[0]))
        interval = cells[5]
        if interval is not None:
            points.append(
                Point(
                    x=interval.value,  # type: ignore[attr-defined]
                    y=place,
                    low=interval.low,  # type: ignore[attr-defined]
                    high=interval.high,  # type: ignore[attr-defined]
                    row=place,
                    mark=str(cells[6]),
                )
            )
    return Chart(
        kind="intervals",
        x_axis="difference",
        y_axis="compared_within",
        series=(Series(points=tuple(points)),),
        categories=tuple(categories),
        names="code",
    )


def _strata(answers: Answers) -> dict[str, Sides]:
    found: dict[str, Sides] = {
        kind: {True: {}, False: {}} for kind in (*STRATA, "cause_and_tension", "all")
    }
    for names in PAIRS:
        for each in answers["by_" + names[0]]:
            strata = {name: stratum_of(name, each[name]) for name in names}
            if names == PAIRS[0]:
                strata["cause_and_tension"] = "\n".join(strata.values())
                strata["all"] = "all"
            for kind, stratum in strata.items():
                _add(found[kind][each["inside"]], stratum, each)
    return found


def _add(side: dict[str, tuple[int, int]], stratum: str, each: Answer) -> None:
    k, n = side.get(stratum, (0, 0))
    side[stratum] = (k + each["k"], n + each["n"])


PATTERNS = (
    compared(
        "de_escalation_compared", "tension", calls_by_tension, "tension_fell", "self_reported"
    ),
    compared("outcomes_compared", "outcomes", calls_and_outcome, "outcome_settled"),
)
