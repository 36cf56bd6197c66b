"""Looking at imported calls: one whole, or those with certain words (C12).

Every look is written into the list of accesses, which an agent can ask for. Where the team's terms
leave out the individual view, no single call is shown and none is searched for.
"""

from __future__ import annotations

from uuid import UUID

from app.moment import Clock
from app.problems import Problem
from app.team.ports import TeamRecords
from app.team.records import AccessLine, TeamCall, TeamSheet

A_PAGE = 50


class TeamCalls:
    """The calls of a team as its supervisor may look at them."""

    def __init__(self, records: TeamRecords, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    @property
    def are_shown(self) -> bool:
        """Whether single calls may be looked at: the team's individual view."""
        team = self._records.team_file()
        return team is None or team.terms.individual_view

    def open(self, call: UUID) -> TeamSheet | None:
        """A call, whole; None where it is not here. It is noted that it was opened.

        Raises `Problem` individual_view_off.
        """
        self._expect_shown()
        sheet = self._records.sheet(call)
        if sheet is not None:
            self._note("opened_call", sheet.agent, call)
        return sheet

    def search(
        self,
        text: str,
        *,
        agent: UUID | None = None,
        limit: int = A_PAGE,
        before_ms: int | None = None,
    ) -> list[TeamCall]:
        """Calls whose texts hold every word, newest first; `before_ms` reads on from there.

        It is noted what was looked for, once for all pages. Raises `Problem` individual_view_off.
        """
        self._expect_shown()
        if not text.strip():
            return []
        if before_ms is None:
            self._note("searched", agent, None, text.strip())
        return self._records.search(text, agent=agent, limit=limit, before_ms=before_ms)

    def _expect_shown(self) -> None:
        if not self.are_shown:
            raise Problem("individual_view_off")

    def _note(self, what: str, agent: UUID | None, call: UUID | None, detail: str = "") -> None:
        at = self._clock.now().utc_ms
        self._records.note_access(
            AccessLine(at_ms=at, what=what, agent=agent, call=call, detail=detail)  # type: ignore[arg-type]
        )
