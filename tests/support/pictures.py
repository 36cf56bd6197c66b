"""Believable pictures of every kind, as patterns compute them: for what draws, lists and prints."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.insight.picture import (
    Chart,
    Column,
    Interval,
    Limit,
    Picture,
    Point,
    Rate,
    Row,
    Selection,
    Series,
    Shown,
    Table,
)

PERIOD = Selection(since=20_697, until=20_778)
"""1 September to 21 November 2026."""

CAUSES: tuple[tuple[str, int], ...] = (
    ("late", 140),
    ("invoice", 96),
    ("update", 71),
    ("no_call_back", 64),
    ("misunderstood", 40),
    ("stressed", 19),
    ("bad_day", 6),
)
AGENTS: tuple[tuple[str, int, int], ...] = (
    ("Aisha Rahman", 28, 39),
    ("Ben Okafor", 21, 34),
    ("Carla Weiß", 31, 44),
    ("Dmitri Volkov", 24, 38),
    ("Elif Öztürk", 30, 41),
    ("Fatma Ş.", 5, 8),
    ("Günther Großmann-Überländer", 12, 40),
    ("Hannah Jones", 26, 37),
    ("Ibrahim", 20, 29),
    ("Jürgen", 33, 46),
    ("محمد عبد الله", 29, 42),
)
MONTHS = tuple(f"2026-{month:02d}" for month in range(1, 12))

HOSTILE = (
    "<img src=http://example.invalid/x.png><b>bold</b>",
    '=HYPERLINK("http://example.invalid")',
    "\u202egnp.exe \u2066right to left",
    "a & b <script>alert(1)</script>",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
)
NAMES: dict[tuple[str, str], str] = {
    ("cause", "late"): "Late delivery",
    ("cause", "invoice"): "Wrong invoice",
    ("cause", "update"): "Update broke it",
    ("cause", "no_call_back"): "Nobody called back",
    ("cause", "misunderstood"): "Misunderstanding",
    ("cause", "stressed"): "Stressed by something else that has nothing to do with us at all",
    ("cause", "bad_day"): "Bad day",
    **{("agent", f"{at:032x}"): agent[0] for at, agent in enumerate(AGENTS)},
    **{("cause", f"hostile-{at}"): text for at, text in enumerate(HOSTILE)},
}
_Z = 1.959963984540054


def name_of(kind: str, code: str) -> str:
    """The name of an id, as the playbooks and the roster of these pictures have it."""
    return NAMES.get((kind, code), code)


def rate(k: int, n: int, missing: int = 0) -> Rate:
    """A rate with Wilson's interval."""
    shown: Shown = "count" if n < 10 else "few" if n < 30 else "share"
    every = n + missing
    if not n:
        return Rate(k=0, n=0, low=0.0, high=1.0, shown="count", missing=missing)
    share, spread = k / n, _Z * _Z / n
    middle = (share + spread / 2) / (1 + spread)
    half = _Z * math.sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    return Rate(
        k=k,
        n=n,
        low=max(0.0, middle - half),
        high=min(1.0, middle + half),
        shown=shown,
        missing=missing,
        at_least=k / every,
        at_most=(k + missing) / every,
    )


def causes(of: Sequence[tuple[str, int]] = CAUSES, n: int = 398) -> Picture:
    """Shares of calls by cause, with their intervals; the last cause rises."""
    rates = [rate(count, n) for _code, count in of]
    rows = tuple(
        Row(key=code, cells=(code, each, "rising" if at == 2 else ""))
        for at, ((code, _count), each) in enumerate(zip(of, rates, strict=True))
    )
    points = tuple(
        Point(
            x=each.k / each.n,
            y=at,
            low=each.low,
            high=each.high,
            row=at,
            mark="rising" if at == 2 else "",
        )
        for at, each in enumerate(rates)
    )
    return Picture(
        pattern="causes",
        selection=PERIOD,
        n=n,
        agents=11,
        headline=rates[0] if rates else None,
        table=Table(
            columns=(
                Column(code="cause", kind="name", names="cause"),
                Column(code="share_of_calls", kind="rate"),
                Column(code="trend", kind="mark"),
            ),
            rows=rows,
        ),
        chart=Chart(
            kind="intervals",
            x_axis="share_of_calls",
            y_axis="cause",
            series=(Series(points=points),),
            categories=tuple(code for code, _count in of),
            names="cause",
        ),
    )


def de_escalation(agents: Sequence[tuple[str, int, int]] = AGENTS) -> Picture:
    """The funnel of the calls in which tension fell, by agent, in the order of the alphabet."""
    whole = sum(k for _name, k, _n in agents), sum(n for _name, _k, n in agents)
    centre = whole[0] / whole[1]
    most = max(n for _name, _k, n in agents)
    marks = ["worth_a_conversation" if at == 6 else "" for at in range(len(agents))]
    rates = [rate(k, n, missing=at % 3) for at, (_name, k, n) in enumerate(agents)]
    return Picture(
        pattern="de_escalation_by_agent",
        selection=PERIOD,
        n=whole[1],
        agents=len(agents),
        headline=rate(*whole, missing=35),
        table=Table(
            columns=(
                Column(code="agent", kind="name", names="agent"),
                Column(code="tension_fell", kind="rate"),
                Column(code="standing", kind="mark"),
            ),
            rows=tuple(
                Row(key=f"{at:032x}", cells=(f"{at:032x}", each, marks[at]))
                for at, each in enumerate(rates)
            ),
        ),
        chart=Chart(
            kind="funnel",
            x_axis="calls_of_agent",
            y_axis="tension_fell",
            series=(
                Series(
                    points=tuple(
                        Point(x=each.n, y=each.k / each.n, row=at, mark=marks[at])
                        for at, each in enumerate(rates)
                    )
                ),
            ),
            limits=(
                Limit(level=0, points=((5, centre, centre), (most * 1.1, centre, centre))),
                *(_funnel_limit(level, z, centre, most) for level, z in ((95, 1.96), (99.8, 3.09))),
            ),
            names="agent",
        ),
        remarks=("self_reported",),
    )


def promises_run() -> Picture:
    """Promises kept in time by month, with a shift in the last months."""
    kept = (12, 14, 13, 11, 15, 16, 22, 21, 23, 22, 9)
    made = (20, 21, 19, 18, 23, 24, 26, 24, 27, 25, 25)
    rates = [rate(k, n) for k, n in zip(kept, made, strict=True)]
    marks = ["shift" if at in range(6, 10) else "outside" if at == 10 else "" for at in range(11)]
    centre = sum(kept) / sum(made)
    return Picture(
        pattern="promises_over_time",
        selection=PERIOD,
        n=sum(made),
        agents=11,
        headline=rate(sum(kept), sum(made)),
        table=Table(
            columns=(
                Column(code="month", kind="month"),
                Column(code="kept_in_time", kind="rate"),
                Column(code="change", kind="mark"),
            ),
            rows=tuple(
                Row(key=month, cells=(month, each, mark))
                for month, each, mark in zip(MONTHS, rates, marks, strict=True)
            ),
        ),
        chart=Chart(
            kind="run",
            x_axis="month",
            y_axis="kept_in_time",
            series=(
                Series(
                    points=tuple(
                        Point(x=at, y=each.k / each.n, low=each.low, high=each.high, row=at, mark=m)
                        for at, (each, m) in enumerate(zip(rates, marks, strict=True))
                    )
                ),
            ),
            limits=(Limit(level=0, points=((0, centre, centre), (10, centre, centre))),),
            categories=MONTHS,
            names="month",
        ),
    )


def calls_over_time() -> Picture:
    """How many calls there were in each month."""
    counts = (310, 298, 342, 365, 371, 402, 388, 260, 398, 410, 276)
    return Picture(
        pattern="calls",
        selection=PERIOD,
        n=sum(counts),
        agents=11,
        headline=sum(counts),
        table=Table(
            columns=(Column(code="month", kind="month"), Column(code="calls", kind="count")),
            rows=tuple(
                Row(key=month, cells=(month, count))
                for month, count in zip(MONTHS, counts, strict=True)
            ),
        ),
        chart=Chart(
            kind="bars",
            x_axis="month",
            y_axis="calls",
            series=(
                Series(
                    points=tuple(Point(x=at, y=count, row=at) for at, count in enumerate(counts))
                ),
            ),
            categories=MONTHS,
            names="month",
        ),
        remarks=("gaps",),
    )


def tension_course() -> Picture:
    """The mean tension over the course of calls, with and without an apology."""
    quarters = (0.0, 0.25, 0.5, 0.75, 1.0)
    means = ((3.4, 3.6, 2.9, 2.2, 1.7), (3.3, 3.5, 3.2, 2.8, 2.4))
    names = ("with_apology", "without_apology")
    rows = tuple(
        Row(
            key="",
            cells=(
                round(100 * quarter),
                *(
                    Interval(
                        value=means[of][at], low=means[of][at] - 0.2, high=means[of][at] + 0.2, n=n
                    )
                    for of, n in ((0, 212), (1, 186))
                ),
            ),
        )
        for at, quarter in enumerate(quarters)
    )
    return Picture(
        pattern="tension_course",
        selection=PERIOD,
        n=398,
        agents=11,
        table=Table(
            columns=(
                Column(code="part_of_call", kind="number"),
                *(Column(code=name, kind="interval") for name in names),
            ),
            rows=rows,
        ),
        chart=Chart(
            kind="lines",
            x_axis="part_of_call",
            y_axis="tension",
            series=tuple(
                Series(
                    code=name,
                    points=tuple(
                        Point(
                            x=100 * quarter,
                            y=means[of][at],
                            low=means[of][at] - 0.2,
                            high=means[of][at] + 0.2,
                            row=at,
                        )
                        for at, quarter in enumerate(quarters)
                    ),
                )
                for of, name in enumerate(names)
            ),
        ),
        remarks=("self_reported", "used_together_not_effective"),
    )


def steps() -> Picture:
    """Steps done, put off and left out, stacked."""
    parts = {"done": (360, 300, 250, 180), "later": (20, 40, 60, 30), "left_out": (18, 58, 88, 188)}
    ids = ("prepare", "listen", "apologise", "check_understanding")
    return Picture(
        pattern="steps",
        selection=PERIOD,
        n=398,
        agents=11,
        table=Table(
            columns=(
                Column(code="step", kind="name", names="step"),
                *(Column(code=code, kind="rate") for code in parts),
            ),
            rows=tuple(
                Row(key=step, cells=(step, *(rate(parts[code][at], 398) for code in parts)))
                for at, step in enumerate(ids)
            ),
        ),
        chart=Chart(
            kind="stacked",
            x_axis="step",
            y_axis="share_of_calls",
            series=tuple(
                Series(
                    code=code,
                    points=tuple(
                        Point(x=at, y=count / 398, row=at) for at, count in enumerate(counts)
                    ),
                )
                for code, counts in parts.items()
            ),
            categories=ids,
            names="step",
        ),
    )


def hidden(reason: str, pattern: str = "causes") -> Picture:
    """A picture that shows nothing, and says why by a code."""
    return Picture(pattern=pattern, selection=PERIOD, n=0, agents=0, hidden=reason)


def hostile() -> Picture:
    """Names that somebody chose to do harm, or without thinking of those who show them."""
    return causes(tuple((f"hostile-{at}", 60 - 9 * at) for at in range(len(HOSTILE))))


def few_calls() -> Picture:
    """So few calls that there is no share, and little to say."""
    return causes((("late", 3), ("invoice", 2)), n=7)


HIDDEN = ("group_too_small", "nothing_imported", "not_enough_evidence", "sign_differs")
EVERY = (causes, de_escalation, promises_run, calls_over_time, tension_course, steps)
"""A builder for each kind of chart."""


def _funnel_limit(level: float, z: float, centre: float, most: int) -> Limit:
    spread = math.sqrt(centre * (1 - centre))
    return Limit(
        level=level,
        points=tuple(
            (n, max(0.0, centre - z * spread / n**0.5), min(1.0, centre + z * spread / n**0.5))
            for n in range(5, round(most * 1.1) + 1)
        ),
    )
