"""Reports of a team: made from its patterns, and each export written down (C12, D11)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.insight.facts import TABLES
from app.insight.picture import Selection
from app.insight.report import Report, make_report
from app.moment import Clock
from app.ports import Progress
from app.problems import Problem
from app.team.patterns import Patterns
from app.team.ports import FactEngine, TeamRecords
from app.team.records import AccessLine

FactTables = dict[str, list[tuple[Any, ...]]]


class Reports:
    """Makes reports, gives the facts where the terms allow it, and notes down what was exported."""

    def __init__(
        self,
        records: TeamRecords,
        patterns: Patterns,
        engine: FactEngine,
        clock: Clock,
    ) -> None:
        self._records = records
        self._patterns = patterns
        self._engine = engine
        self._clock = clock

    def make(
        self,
        selection: Selection,
        codes: Sequence[str] = (),
        *,
        elsewhere: bool = False,
        progress: Progress | None = None,
    ) -> Report:
        """The report of these patterns; if none is named, of all but those of single calls.

        A text that an agent shared with the supervisor is not handed on unless somebody says so.
        With `elsewhere` the figures come from published facts, of which the fingerprint of the
        records here says nothing.

        Raises `Problem` pattern_unknown, stopped, and those of the engine.
        """
        from app.insight.patterns.registry import PATTERNS

        known = self._patterns.codes()
        codes = codes or [code for code in known if PATTERNS[code].about != "call"]
        team = self._records.team_file()
        return make_report(
            self._patterns,
            selection,
            self._patterns.names().of,
            codes=codes,
            team=team.name if team else "",
            records="" if elsewhere else self._records.fingerprint(),
            progress=progress,
        )

    def facts(self, selection: Selection) -> FactTables:
        """The facts of the selection, by table, in a lasting order.

        They are of single agents and calls: raises `Problem` facts_withheld where the terms show
        no individual view.
        """
        from app.insight.patterns.selected import calls_of, parts_of
        from app.insight.tables import tables

        team = self._records.team_file()
        if team is not None and not team.terms.individual_view:
            raise Problem("facts_withheld")
        facts = tables()
        found: FactTables = {}
        for name in TABLES:
            if name == "playbook_items":
                rows = self._engine.rows(facts[name])
            elif name == "calls":
                rows = self._engine.rows(calls_of(facts, selection))
            else:
                rows = self._engine.rows(parts_of(facts, name, selection))
            found[name] = sorted(rows, key=_in_order)
        return found

    def note_export(self, report: Report, form: str, file: str) -> None:
        """Write down, before it is done, that a report goes out."""
        asked = [f"{field}={code}" for field, _, code in report.chosen()]
        patterns = ",".join(picture.pattern for picture in report.pictures)
        period = f"{report.selection.since}..{report.selection.until}"
        detail = " ".join((form, file, period, *asked, patterns, report.figures[:16]))
        line = AccessLine(at_ms=self._clock.now().utc_ms, what="exported", detail=detail)
        self._records.note_access(line)


def _in_order(row: tuple[Any, ...]) -> tuple[tuple[bool, Any], ...]:
    """Rows by their columns; what is unknown comes last, as no two kinds of value compare."""
    return tuple((value is None, 0 if value is None else value) for value in row)
