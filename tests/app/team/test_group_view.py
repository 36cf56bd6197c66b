"""Where single agents may not be shown, nobody is: not by asking, and not by subtracting."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from app.bundle.terms import Terms
from app.insight.groups import EPOCH
from app.insight.picture import Picture, Rate, Selection
from app.problems import Problem
from app.team.patterns import Patterns
from db.engines.duck import DuckEngine
from tests.support.facts import call_row, facts_of, hex_id
from tests.support.random_facts import random_facts
from tests.support.subtraction import Attacker

SIZE = 5
GROUPS = Terms(individual_view=False, group_size=SIZE)
QUARTERS = tuple((day - EPOCH).days for day in (EPOCH.replace(2025, 10), EPOCH.replace(2026, 1)))
FIRST, LAST = QUARTERS[0], QUARTERS[1] + 80

TEAMS = int(os.environ.get("CALLSIDE_GROUPS", "1"))
"""How many teams are made up; a release asks for 20, and for every pattern."""

Call = dict[str, Any]


def team(seed: int) -> list[Call]:
    """Calls of twelve agents in two quarters; some queues, causes and outcomes are of few."""
    dice = random.Random(seed)
    few = {"queue": ("west", 3), "cause": ("odd", 2), "outcome": ("strange", 4)}
    made = []
    for number in range(260):
        agent = dice.randint(1, 12)
        levels = dice.choice((None, (3, 2), (4, 4), (2, 1), (5, 3)))
        if agent <= 3 and number % 3:
            levels = None  # of these agents tension is seldom known
        fields = {
            "queue": dice.choice(("north", "south", "east")),
            "cause": dice.choice(("", "late", "bad_day", "unheard")),
            "outcome": dice.choice(("", "solved", "handed_over")),
        }
        for name, (value, agents) in few.items():
            if agent <= agents and dice.random() < 0.3:
                fields[name] = value
        call = call_row(number + 1, agent=agent, day=dice.randint(FIRST, LAST), **fields)
        call["reflection_items"] = int(dice.random() < 0.4)
        call["settled"] = None if not fields["outcome"] else fields["outcome"] == "solved"
        if levels:
            call |= dict(zip(("tension_first", "tension_last"), levels, strict=True))
        made.append(call)
    return made


def selections() -> Iterator[Selection]:
    """Everything that may be asked: any period of whole quarters, and one filter or none."""
    periods = ((FIRST, LAST), (QUARTERS[0], QUARTERS[1] - 1), (QUARTERS[1], LAST))
    values = {"queue": ("north", "south", "east", "west")}
    values["cause"] = ("late", "bad_day", "unheard", "odd")
    for since, until in periods:
        yield Selection(since=since, until=until)
        for name, those in values.items():
            for value in those:
                yield Selection(since=since, until=until, **{name: value})


def fell_known(call: Call) -> bool:
    return (call.get("tension_first") or 0) > 1


def settled_known(call: Call) -> bool:
    return call["settled"] is not None


ASKED_OF: dict[str, Callable[[Call], bool]] = {
    "tension_fell": fell_known,
    "settled": settled_known,
    "outcome_settled": settled_known,
}
KEYS: dict[str, Callable[[Call], str]] = {
    "causes": lambda call: call["cause"],
    "outcomes": lambda call: call["outcome"],
    "shared_reflections": lambda call: call["cause"] or "none",
    "de_escalation_over_time": lambda call: call["month"],
}
HEADLINES = {
    "outcomes": "outcome_settled",
    "de_escalation_over_time": "tension_fell",
}


def of_selection(calls: list[Call], picture: Picture) -> list[Call]:
    asked = picture.selection
    assert asked.since is not None
    assert asked.until is not None
    return [
        call
        for call in calls
        if asked.since <= call["day"] <= asked.until
        and asked.queue in ("", call["queue"])
        and asked.cause in ("", call["cause"])
    ]


def observe(attackers: dict[str, Attacker], picture: Picture, calls: list[Call]) -> None:
    """Note every number of calls that a rate could be told of, by what it could be a rate of."""
    those = of_selection(calls, picture)
    attackers["calls"].observe((call["call"] for call in those), picture.n)
    headline = HEADLINES.get(picture.pattern)
    if headline and isinstance(picture.headline, Rate):
        asked = [call["call"] for call in those if ASKED_OF[headline](call)]
        attackers[headline].observe(asked, picture.headline.n)
    whole = "calls"
    if picture.pattern == "shared_reflections":
        whole, those = "shared", [call for call in those if call["reflection_items"]]
    assert picture.table is not None
    codes = [column.code for column in picture.table.columns]
    for row in picture.table.rows:
        of_row = [call for call in those if KEYS[picture.pattern](call) == row.key]
        for code, cell in zip(codes, row.cells, strict=True):
            if code in ("calls", "counted"):
                assert isinstance(cell, int)
                attackers[whole].observe((call["call"] for call in of_row), cell)
            elif code in ASKED_OF and isinstance(cell, Rate):
                asked = [call["call"] for call in of_row if ASKED_OF[code](call)]
                attackers[code].observe(asked, cell.n)


def targets(
    code: str, calls: list[Call], kind: Callable[[Call], bool], attacker: Attacker
) -> list[frozenset[str]]:
    """Cells of quarter, queue or cause, and row that are of too few agents."""
    found: dict[tuple[Any, ...], set[str]] = {}
    for call in filter(kind, calls):
        for block in ("", call["day"] >= QUARTERS[1]):
            for value in ("", ("q", call["queue"]), ("c", call["cause"])):
                for key in ("", KEYS[code](call)):
                    found.setdefault((block, value, key), set()).add(call["call"])
    return [frozenset(cell) for cell in found.values() if attacker.agents(cell) < SIZE]


@pytest.mark.parametrize("code", KEYS if TEAMS > 1 else ("causes", "shared_reflections"))
@pytest.mark.parametrize("seed", range(TEAMS))
def test_nobody_is_found_by_subtracting(code: str, seed: int) -> None:
    calls = team(seed)
    patterns = Patterns(_engine(calls), None, GROUPS)
    agent_of = {call["call"]: call["agent"] for call in calls}
    attackers = {kind: Attacker(agent_of) for kind in ("calls", "shared", *ASKED_OF)}
    hidden = shown = 0
    for selection in selections():
        picture = patterns.show(code, selection)
        if picture.hidden:
            hidden += 1
            assert picture.table is None
            assert picture.headline is None
            those = of_selection(calls, picture) if picture.n else []
            attackers["calls"].observe((call["call"] for call in those), picture.n)
        else:
            shown += 1
            observe(attackers, picture, calls)
    assert hidden, "a queue of three agents may not be chosen"
    assert shown
    kinds = {"calls": lambda call: True, "shared": lambda call: call["reflection_items"] > 0}
    for name, kind in (kinds | ASKED_OF).items():
        assert not attackers[name].small_differences(SIZE)
        small = targets(code, calls, kind, attackers[name])
        assert small, "there is something to find"
        assert attackers[name].can_compute(small) == []


def test_every_choice_offered_may_be_shown_and_no_other() -> None:
    calls = team(3)
    patterns = Patterns(_engine(calls), None, GROUPS)
    choices = patterns.choices(Selection())
    assert choices.by["agent"] == ()
    for name, values in (("queue", {"north", "south", "east", "west"}), ("cause", {"odd", "late"})):
        offered = {each.value for each in choices.by[name]}
        for value in values:
            picture = patterns.show("outcomes", Selection(**{name: value}))
            assert (picture.hidden == "group_too_small") == (value not in offered)
        assert offered & values
        assert values - offered


def test_what_is_said_of_single_agents_is_not_there() -> None:
    patterns = Patterns(_engine(team(4)), None, GROUPS)
    assert not {code for code in patterns.codes() if "agent" in code or code == "incidents"}
    for ask in (
        lambda: patterns.show("causes", Selection(agent=hex_id(1))),
        lambda: patterns.show("de_escalation_by_agent", Selection()),
        lambda: patterns.show("incidents", Selection()),
        lambda: patterns.calls("causes", "late", Selection()),
    ):
        with pytest.raises(Problem) as refused:
            ask()
        assert refused.value.code == "individual_view_off"


def test_two_filters_at_once_are_refused() -> None:
    patterns = Patterns(_engine(team(5)), None, GROUPS)
    with pytest.raises(Problem) as refused:
        patterns.show("causes", Selection(queue="north", cause="late"))
    assert refused.value.code == "selection_too_narrow"


def test_a_period_is_whole_quarters() -> None:
    patterns = Patterns(_engine(team(6)), None, GROUPS)
    picture = patterns.show("causes", Selection(since=QUARTERS[0] + 5, until=QUARTERS[0] + 6))
    assert (picture.selection.since, picture.selection.until) == (QUARTERS[0], QUARTERS[1] - 1)


def test_a_team_that_is_too_small_is_not_shown_at_all() -> None:
    calls = [call for call in team(7) if call["agent"] in {hex_id(n) for n in range(1, 5)}]
    patterns = Patterns(_engine(calls), None, GROUPS)
    for code in patterns.codes():
        picture = patterns.show(code, Selection())
        assert picture.hidden == "group_too_small"
        assert picture.table is None
        assert picture.headline is None


def test_lines_of_few_agents_are_not_quoted() -> None:
    calls = team(8)
    for call in calls:
        call["better"] = "call earlier" if call["agent"] > hex_id(6) else ""
        if call["agent"] == hex_id(2):
            call["better"] = "only one says so"
    picture = Patterns(_engine(calls), None, GROUPS).show("better", Selection())
    assert picture.table is not None
    assert [row.key for row in picture.table.rows] == ["call earlier"]


def test_every_pattern_can_be_asked_with_a_filter() -> None:
    patterns = Patterns(facts_of(random_facts(5, calls=200, agents=14)), None, GROUPS)
    shown = 0
    for code in patterns.codes():
        picture = patterns.show(code, Selection(queue="north"))
        assert picture.selection.queue == "north" or picture.hidden
        assert picture.hidden or picture.agents >= SIZE
        shown += not picture.hidden
    assert shown


def _engine(calls: list[Call]) -> DuckEngine:
    days = {(call["agent"], call["team"], call["month"], call["day"]) for call in calls}
    names = ("agent", "team", "month", "day")
    coverage = [dict(zip(names, day, strict=True)) for day in sorted(days)]
    return facts_of({"calls": calls, "coverage": coverage})
