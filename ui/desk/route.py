"""Where the agent came from, and where home is."""

from __future__ import annotations

from uuid import UUID

from app.desk import Desk
from app.ports import Changed
from ui.workplace import Page

LONGEST = 30


class Route:
    """The pages shown before this one, and which call was just closed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._past: list[tuple[Page, UUID | None]] = []
        self._open: frozenset[UUID] = frozenset()

    def home(self) -> Page:
        """The open call, else the follow-ups."""
        return Page.FOLLOW_UPS if self._desk.calls.current is None else Page.CALL

    def note(self, page: Page, call: UUID | None) -> None:
        """A page comes to the front."""
        if self._past and self._past[-1][0] is page:
            self._past.pop()
        self._past.append((page, call))
        del self._past[:-LONGEST]

    def back(self) -> tuple[Page, UUID | None] | None:
        """The page before the one shown; home at the beginning; None when there is no way back.

        A running call is never left by going back: Escape is pressed too easily.
        """
        if not self._past or self._past[-1][0] is self.home():
            return None
        self._past.pop()
        while self._past:
            page, call = self._past.pop()
            if page is not Page.CALL or self._desk.calls.current is not None:
                return page, call
        return self.home(), None

    def left_behind(self, changed: Changed) -> UUID | None:
        """The call that this change closed, if it closed one that is kept (not discarded)."""
        now = frozenset(sheet.call.id for sheet in self._desk.calls.open())
        gone, self._open = self._open - now, now
        if changed.call in gone and "promises" in changed.kinds:
            return changed.call
        return None
