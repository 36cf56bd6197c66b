"""How a rate differs between agents: a funnel plot, never a ranking (D03, D06).

Agents stand in the order of the alphabet. A point outside of the outer limits is worth a
conversation, nothing more. Beside the plain rate stands the one that the agent would have with the
team's mix of calls; where plain and like with like point in different directions, and one of them
is more than chance, the plain rate is not shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from msgspec import Struct

from app.insight.patterns.pattern import Answer, Answers, Frame, Pattern
from app.insight.patterns.question import HIT, MISS, Events, Facts, Question, Table
from app.insight.patterns.strata import PAIRS, stratum_of, with_strata
from app.insight.patterns.tables import picture, share, table, total
from app.insight.picture import Chart, Column, Interval, Picture, Point, Rate, Selection, Series
from app.insight.statistics.funnel import Funnel, funnel
from app.insight.statistics.standardised import compare, mix, standardised

LEAST_COVERED = 0.5
"""Where an agent has calls in less of the team's mix than this, no adjusted rate is shown."""

EVERYONE = ""
"""Where the strata of the whole team stand among those of its agents."""

Strata = dict[str, tuple[int, int]]


def by_agent(
    code: str,
    subject: str,
    events: Events,
    measure: str,
    *,
    needs: tuple[str, ...],
    remarks: tuple[str, ...] = (),
    alike: Events | None = None,
) -> Pattern:
    """A pattern of one measure by agent.

    The events carry what `with_strata` needs, or those of `alike` do.
    """

    def of_agents(facts: Facts, selection: Selection) -> Table:
        found = events(facts, selection)
        return found.mutate(key=found.agent)

    def made(answers: Answers, frame: Frame) -> Picture:
        return funnel_picture(code, measure, answers, frame, remarks)

    questions = {
        "agents": Question(events=of_agents, measures=(measure,)),
    }
    for names in PAIRS:
        questions["by_" + names[0]] = Question(
            events=events, counts=partial(_by_strata, alike or events, measure, names)
        )
    return Pattern(
        code=code,
        subject=subject,
        needs=needs,
        questions=questions,
        picture=made,
        behind="agents",
        about="agent",
        summed="agents",
    )


def _by_strata(
    events: Events, measure: str, names: tuple[str, str], facts: Facts, selection: Selection
) -> Table:
    found = with_strata(events(facts, selection))
    found = found.filter(found[measure] >= MISS)
    return found.group_by("agent", *names).aggregate(
        n=found.count(), k=found.count(where=found[measure] == HIT)
    )


class _Line(Struct, frozen=True, kw_only=True):
    """One agent, before it is a row."""

    agent: str
    plain: Rate
    adjusted: Interval | None
    contradicts: bool
    mark: str


def funnel_picture(
    code: str, measure: str, answers: Answers, frame: Frame, remarks: tuple[str, ...]
) -> Picture:
    """The funnel of a measure, and its table in the order of the alphabet."""
    plain = {each["key"]: share(each, measure) for each in answers["agents"]}
    rates = {agent: each for agent, each in plain.items() if each is not None and each.n}
    limits = funnel([(each.k, each.n) for each in rates.values()])
    mixes = {names: _mixes(answers["by_" + names[0]], names) for names in PAIRS}
    lines = [
        _line(agent, rates[agent], limits, mixes)
        for agent in sorted(rates, key=partial(frame.names.sort_key, "agent"))
    ]
    hides = any(each.contradicts for each in lines)
    return picture(
        code,
        frame,
        *remarks,
        "mix_differs",
        "sign_differs" if hides else "",
        "regression_to_the_mean",
        headline=share(total(answers), measure),
        table=table(
            (
                Column(code="agent", kind="name", names="agent"),
                Column(code="counted", kind="count"),
                Column(code=measure, kind="rate"),
                Column(code="same_mix", kind="interval"),
                Column(code="standing", kind="mark"),
            ),
            [
                (
                    each.agent,
                    (
                        each.agent,
                        each.plain.n,
                        None if each.contradicts else each.plain,
                        each.adjusted,
                        each.mark,
                    ),
                )
                for each in lines
            ],
        ),
        chart=_chart(measure, lines, limits),
    )


def _line(
    agent: str,
    plain: Rate,
    limits: Funnel | None,
    mixes: Mapping[tuple[str, str], Mapping[str, Mapping[str, Strata]]],
) -> _Line:
    contradicts, adjusted = False, None
    for names, by_kind in mixes.items():
        for kind, agents in by_kind.items():
            own, others = agents.get(agent, {}), _others(agents, agent)
            against = compare(own, others)
            if against.within is not None and against.sign_differs:
                contradicts |= _is_clear(against.pooled) or _is_clear(against.within)
            if names == PAIRS[0] and kind == "both":
                found = standardised(own, mix(own, others))
                if found is not None and found.covered >= LEAST_COVERED:
                    adjusted = found.rate
    outside = limits.mark(plain.k, plain.n) if limits else ""
    mark = "sign_differs" if contradicts else "worth_a_conversation" if outside else "within"
    return _Line(agent=agent, plain=plain, adjusted=adjusted, contradicts=contradicts, mark=mark)


def _is_clear(difference: Interval) -> bool:
    return difference.low > 0 or difference.high < 0


def _mixes(answers: Iterable[Answer], names: tuple[str, str]) -> dict[str, dict[str, Strata]]:
    """By kind of stratum (each of the two, and both) and agent: the strata with k of n."""
    kinds: dict[str, dict[str, dict[str, list[int]]]] = {
        kind: {EVERYONE: {}} for kind in (*names, "both")
    }
    for each in answers:
        first, second = (stratum_of(name, each[name]) for name in names)
        strata = {names[0]: first, names[1]: second, "both": f"{first}\n{second}"}
        for kind, stratum in strata.items():
            for agent in (each["agent"], EVERYONE):
                cell = kinds[kind].setdefault(agent, {}).setdefault(stratum, [0, 0])
                cell[0] += each["k"]
                cell[1] += each["n"]
    return {
        kind: {
            agent: {stratum: (k, n) for stratum, (k, n) in cells.items()}
            for agent, cells in agents.items()
        }
        for kind, agents in kinds.items()
    }


def _others(agents: Mapping[str, Strata], agent: str) -> Strata:
    """All of the team but one agent: what is left of the team's strata without theirs."""
    own = agents.get(agent, {})
    return {
        stratum: (k - own.get(stratum, (0, 0))[0], n - own.get(stratum, (0, 0))[1])
        for stratum, (k, n) in agents[EVERYONE].items()
    }


def _chart(measure: str, lines: list[_Line], limits: Funnel | None) -> Chart:
    shown = [(place, each) for place, each in enumerate(lines) if not each.contradicts]
    points = tuple(
        Point(
            x=each.plain.n,
            y=each.plain.k / each.plain.n,
            low=each.plain.low,
            high=each.plain.high,
            row=place,
            mark="" if each.mark == "within" else each.mark,
        )
        for place, each in shown
    )
    return Chart(
        kind="funnel",
        x_axis="calls_of_agent",
        y_axis=measure,
        series=(Series(points=points),),
        limits=limits.lines([each.plain.n for _, each in shown]) if limits else (),
        names="agent",
    )
