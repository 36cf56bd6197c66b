"""The patterns of a team: pictures, the calls behind them, what there is to choose (D10)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from app.bundle.lines import SharedSheet
from app.bundle.terms import Terms
from app.insight.names import Names, items_of
from app.insight.patterns.pattern import Answer, Frame, Pattern
from app.insight.patterns.question import Facts, Question
from app.insight.patterns.registry import PATTERNS
from app.insight.patterns.selected import DIMENSIONS, calls_of
from app.insight.picture import Picture, Selection
from app.insight.tables import tables
from app.problems import Problem
from app.team.asked import asking
from app.team.choices import NAMES_OF, Choice, Choices, Status, status_of
from app.team.group_view import CALLS, GroupView
from app.team.ports import FactEngine, TeamRecords
from app.team.records import TeamCall

EVERY_CALL = Question(events=calls_of, keyed=False)


class Patterns:
    """Answers every pattern over one engine.

    The days and names that there are are asked once: make another one after an import.
    Without `records` (an engine elsewhere) there are no texts and no way down to calls. Where the
    terms do not allow the individual view, nothing is shown of fewer than `group_size` agents.
    """

    def __init__(
        self,
        engine: FactEngine,
        records: TeamRecords | None,
        terms: Terms,
        names: Names | None = None,
    ) -> None:
        self._ask = asking(engine)
        self._records = records
        self._terms = terms
        self._names = names
        self._view: GroupView | None = None
        self._span: tuple[int | None, int | None] | None = None

    def codes(self) -> tuple[str, ...]:
        """The patterns that may be shown, in their order."""
        return tuple(
            code
            for code, pattern in PATTERNS.items()
            if self._terms.individual_view or pattern.about == "groups"
        )

    def names(self) -> Names:
        """The names of agents, teams and of everything in playbooks."""
        if self._names is None:
            items = [
                (row["playbook"], row["kind"], row["item"], row["position"], row["title"])
                for row in self._ask(items_of(tables()))
            ]
            agents = self._records.agents() if self._records else []
            team = self._records.team_file() if self._records else None
            self._names = Names(
                items,
                {each.agent.hex: each.name for each in agents},
                {team.team.hex: team.name} if team else {},
            )
        return self._names

    def show(self, code: str, selection: Selection) -> Picture:
        """A pattern as a picture; its selection tells the period that was looked at.

        Raises `Problem` individual_view_off, selection_too_narrow, engine_failed.
        """
        pattern = self._pattern(code)
        facts = tables()
        first, last = self._days(facts)
        if first is None or last is None:
            return Picture(
                pattern=code, selection=selection, n=0, agents=0, hidden="nothing_imported"
            )
        if self._terms.individual_view:
            within = _within(selection, first, last)
            return self._picture(pattern, within, facts, None)
        view = self._group_view((first, last), facts)
        return self._picture(pattern, view.selection(selection), facts, view)

    def calls(
        self, code: str, key: str, selection: Selection, *, limit: int = 200
    ) -> list[TeamCall]:
        """The calls behind a row, newest first.

        Raises `Problem` individual_view_off.
        """
        if not self._terms.individual_view:
            raise Problem("individual_view_off")
        pattern = self._pattern(code)
        facts = tables()
        first, last = self._days(facts)
        if self._records is None or first is None or last is None:
            return []
        behind = pattern.calls_behind(facts, _within(selection, first, last), key)
        return self._records.calls([row["call"] for row in self._ask(behind.limit(limit))])

    def choices(self, selection: Selection) -> Choices:
        """What there is to filter by, within the other filters of this selection."""
        facts = tables()
        first, last = self._days(facts)
        if first is None or last is None:
            return Choices(since=None, until=None, by=dict.fromkeys(DIMENSIONS, ()))
        view = None
        if not self._terms.individual_view:
            view = self._group_view((first, last), facts)
            selection = view.selection(Selection(since=selection.since, until=selection.until))
        return Choices(
            since=first,
            until=last,
            by={name: self._choices_of(name, selection, facts, view) for name in DIMENSIONS},
        )

    def status(self) -> Status:
        """What the first line of the dashboard says; empty without records."""
        return status_of(self._records) if self._records is not None else Status()

    def _pattern(self, code: str) -> Pattern:
        pattern = PATTERNS[code]
        if pattern.about != "groups" and not self._terms.individual_view:
            raise Problem("individual_view_off")
        return pattern

    def _days(self, facts: Facts) -> tuple[int | None, int | None]:
        """The first and the last day that anything is of."""
        if self._span is not None:
            return self._span
        found: list[int] = []
        for name in ("calls", "coverage"):
            days = facts[name]
            row = self._ask(days.aggregate(first=days.day.min(), last=days.day.max()))[0]
            found += [day for day in row.values() if day is not None]
        self._span = (min(found), max(found)) if found else (None, None)
        return self._span

    def _group_view(self, days: tuple[int, int], facts: Facts) -> GroupView:
        if self._view is None:
            self._view = GroupView(self._ask, facts, self._terms.group_size, days)
        return self._view

    def _picture(
        self, pattern: Pattern, selection: Selection, facts: Facts, view: GroupView | None
    ) -> Picture:
        calls = calls_of(facts, selection)
        whole = self._ask(calls.aggregate(n=calls.count(), agents=calls.agent.nunique()))[0]
        answers: dict[str, Sequence[Answer]] = {}
        for name, question in pattern.questions.items():
            answers[name] = self._ask(question.expression(facts, selection))
        if pattern.summed:
            question = pattern.questions[pattern.summed]
            answers["all"] = [_summed(answers[pattern.summed], question)]
        frame = Frame(
            selection=selection,
            calls=whole["n"],
            agents=whole["agents"],
            names=self.names(),
            gaps=self._has_gaps(),
        )
        if view is not None:
            hidden = self._hide(pattern, answers, selection, view)
            if hidden is None:
                return Picture(
                    pattern=pattern.code,
                    selection=selection,
                    n=0,
                    agents=0,
                    remarks=("small_groups_hidden",),
                    hidden="group_too_small",
                )
            frame = dataclasses.replace(
                frame, group_size=self._terms.group_size, small_groups_hidden=hidden
            )
        elif pattern.sheets:
            found = _sheets(answers[pattern.sheets], self._records)
            frame = dataclasses.replace(frame, sheets=found)
        return pattern.picture(answers, frame)

    def _hide(
        self,
        pattern: Pattern,
        answers: dict[str, Sequence[Answer]],
        selection: Selection,
        view: GroupView,
    ) -> bool | None:
        """Take out of the answers what may not be shown; whether anything was, None for all."""
        if CALLS in view.populations(EVERY_CALL, selection):
            return None
        anything = False
        of_calls = {name: each for name, each in pattern.questions.items() if each.of_calls}
        for name, question in of_calls.items():
            populations = view.populations(question, selection)
            if CALLS in populations:
                if pattern.summed == name or not question.keyed:
                    return None
                answers[name], anything = [], True
                continue
            totals = [name] if not question.keyed else []
            totals += ["all"] if pattern.summed == name else []
            for total in totals:
                answers[total] = [_without(row, populations) for row in answers[total]]
            anything |= bool(populations)
            if question.keyed and answers[name] and "key" in answers[name][0]:
                rows = view.rows(question, selection)
                shown = [row for row in answers[name] if row["key"] not in rows[CALLS]]
                anything |= len(shown) < len(answers[name])
                answers[name] = [
                    _without(row, populations | {m for m in rows if row["key"] in rows[m]})
                    for row in shown
                ]
        return anything

    def _choices_of(
        self, name: str, selection: Selection, facts: Facts, view: GroupView | None
    ) -> tuple[Choice, ...]:
        if view is not None and name == "agent":
            return ()
        calls = calls_of(facts, replace(selection, **{name: ""}))
        calls = calls.filter(calls[name] != "")
        rows = self._ask(calls.group_by(value=name).aggregate(n=calls.count()))
        hidden: frozenset[str] = frozenset()
        if view is not None:
            hidden = view.hidden_values(name, EVERY_CALL)
        kind = NAMES_OF.get(name, name)
        names = self.names()
        return tuple(
            Choice(value=row["value"], name=names.of(kind, row["value"]), calls=row["n"])
            for row in sorted(rows, key=lambda row: names.sort_key(kind, row["value"]))
            if row["value"] not in hidden
        )

    def _has_gaps(self) -> bool:
        return self._records is not None and any(each.missing for each in self._records.coverage())


def _within(selection: Selection, first: int, last: int) -> Selection:
    """The selection with the days that there are in the place of open ends."""
    since = first if selection.since is None else selection.since
    until = last if selection.until is None else selection.until
    return replace(selection, since=since, until=until)


def _summed(rows: Iterable[Answer], question: Question) -> Answer:
    """The rows of a question together; agents are counted by no sum."""
    sums: dict[str, Any] = {name: 0 for name in question.columns() if name not in _NO_SUM}
    for row in rows:
        for name, value in row.items():
            if name not in _NO_SUM and isinstance(value, int):
                sums[name] = sums.get(name, 0) + value
    return sums


_NO_SUM = frozenset({"key", "agents"})
_WITHIN_BLOCKS = ("recent",)
"""Counts of less than a block of time: two of them would tell what a block does not."""


def _without(row: Answer, populations: Iterable[str]) -> Answer:
    """The row without what may not be shown of these populations."""
    left = dict(row)
    for name in _WITHIN_BLOCKS:
        if name in left:
            left[name] = None
    for measure in populations:
        for count in ("n", "k", "missing"):
            if f"{count}_{measure}" in left:
                left[f"{count}_{measure}"] = None
    return left


def _sheets(rows: Sequence[Answer], records: TeamRecords | None) -> dict[str, SharedSheet]:
    """The texts of these calls, where there are records."""
    if records is None or not rows:
        return {}
    sheets = records.every_sheet([row["key"] for row in rows])
    return {each.sheet.call.id.hex: each.sheet for each in sheets if each.sheet.call is not None}
