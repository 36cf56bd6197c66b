"""What of a pattern may be shown where single agents may not (C12): asked of the engine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.insight.groups import Cell, hidden_keys, quarters, snapped, whole_blocks, with_rest
from app.insight.patterns.question import MISS, Facts, Question, Table
from app.insight.patterns.selected import DIMENSIONS, OF_CALLS
from app.insight.picture import Selection
from app.problems import Problem
from app.team.asked import Ask

EVERYTHING = Selection(by="month")
CALLS = "calls"
"""The group of all events of a question, beside those of its measures."""

Populations = Mapping[str, list[Cell]]


class GroupView:
    """Which populations and rows of a question may be shown, for groups of `size` agents.

    A question's populations are all its events, and for each measure those that it is asked of.
    """

    def __init__(self, ask: Ask, facts: Facts, size: int, days: tuple[int, int]) -> None:
        self._ask = ask
        self._facts = facts
        self._size = size
        self._last_day = days[1]
        self._blocks = self._whole_blocks(*days)
        # What is hidden depends on nothing that is chosen, so it is asked once.
        self._known: dict[tuple[Question, str, bool], Populations] = {}

    def selection(self, asked: Selection) -> Selection:
        """The selection as it may be asked: whole blocks of time, and one filter at most.

        Raises `Problem` individual_view_off, selection_too_narrow.
        """
        if asked.agent:
            raise Problem("individual_view_off")
        if len(filters(asked)) > 1:
            raise Problem("selection_too_narrow")
        since, until = snapped(self._blocks, self._last_day, asked.since, asked.until)
        return Selection(
            since=since,
            until=until,
            by="month",
            **{name: getattr(asked, name) for name in filters(asked)},
        )

    def populations(self, question: Question, selection: Selection) -> frozenset[str]:
        """The populations whose totals may not be shown for the value that is filtered by."""
        name = next(iter(filters(selection)), "")
        value = getattr(selection, name) if name else ""
        return frozenset(
            population
            for population, cells in self._cells(question, name, keyed=False).items()
            if value in self._hidden_values(cells)
        )

    def rows(self, question: Question, selection: Selection) -> dict[str, frozenset[str]]:
        """By population: the keys whose rows may not be shown."""
        name = next(iter(filters(selection)), "")
        plain = self._cells(question, "", keyed=True)
        hidden = {
            population: hidden_keys(cells, self._size, partition=question.partition)
            for population, cells in plain.items()
        }
        if not name:
            return hidden
        totals = self._cells(question, name, keyed=False)
        for population, cells in self._cells(question, name, keyed=True).items():
            rest = with_rest(cells, self._hidden_values(totals[population]))
            # Hidden without a filter is hidden with one: the values add up to all.
            forced = [Cell((-1, key), key, 1) for key in hidden[population]]
            hidden[population] = hidden_keys(
                [*rest, *forced], self._size, partition=question.partition
            )
        return hidden

    def hidden_values(self, name: str, question: Question) -> frozenset[str]:
        """The values of a filter that may not be chosen."""
        return self._hidden_values(self._cells(question, name, keyed=False)[CALLS])

    def _hidden_values(self, totals: list[Cell]) -> frozenset[str]:
        """Values are rows of their blocks; the cells' lines hold the value."""
        cells = [Cell((cell.line[0], ""), cell.line[1], cell.agents) for cell in totals]
        return hidden_keys(cells, self._size, partition=True)

    def _cells(self, question: Question, name: str, *, keyed: bool) -> Populations:
        of = (question, name, keyed)
        if of not in self._known:
            self._known[of] = self._ask_cells(question, name, keyed=keyed)
        return self._known[of]

    def _ask_cells(self, question: Question, name: str, *, keyed: bool) -> Populations:
        events = question.events(self._facts, EVERYTHING)
        if name in OF_CALLS and name not in events.columns:
            calls = self._facts["calls"].select(name, of_call="call")
            events = events.left_join(calls, events.call == calls.of_call)
        values: dict[str, Any] = {"block": self._block(events)}
        if name:
            values["value"] = events[name].fill_null("")
        events = events.mutate(**values)
        by = ["block", *(["value"] if name else []), *(["key"] if keyed else [])]
        wanted = {CALLS: events.agent.nunique()}
        for measure in question.measures:
            if measure in events.columns:
                wanted[measure] = events.agent.nunique(where=events[measure] >= MISS)
        rows = self._ask(events.group_by(by).aggregate(**wanted))
        return {
            population: [
                Cell((row["block"], row.get("value", "")), row.get("key", ""), row[population])
                for row in rows
            ]
            for population in wanted
        }

    def _block(self, events: Table) -> Any:
        import ibis

        block = ibis.literal(0)
        for number, start in enumerate(self._blocks):
            block = (events.day >= start).ifelse(number, block)
        return block

    def _whole_blocks(self, first_day: int, last_day: int) -> tuple[int, ...]:
        self._blocks = quarters(first_day, last_day)
        calls = self._facts["calls"]
        calls = calls.mutate(block=self._block(calls))
        rows = self._ask(calls.group_by("block").aggregate(agents=calls.agent.nunique()))
        agents = {row["block"]: row["agents"] for row in rows}
        counts = [agents.get(number, 0) for number in range(len(self._blocks))]
        return whole_blocks(self._blocks, counts, self._size)


def filters(selection: Selection) -> list[str]:
    """The dimensions that a selection filters by."""
    return [name for name in DIMENSIONS if getattr(selection, name)]
