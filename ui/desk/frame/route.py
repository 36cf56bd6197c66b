"""Where the agent came from, and where home is."""

from __future__ import annotations

from uuid import UUID

from app.desk import Desk
from app.features import is_off
from app.phone.phone_call import NO_TALK
from app.ports import Changed
from app.records import Call
from ui.workplace import Page

LONGEST = 30


class Route:
    """The pages shown before this one, and which call was just closed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._past: list[tuple[Page, UUID | None]] = []
        self._closed: Call | None = None
        self.nobody_talked = False
        """Whether the last call to close was one that nobody took."""

    @property
    def here(self) -> tuple[Page, UUID | None] | None:
        """The page in front and what it is about."""
        return self._past[-1] if self._past else None

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

    def heed(self, changed: Changed) -> None:
        """Remember the call that a change closed; one that was discarded does not count."""
        if changed.call is None or "phase" not in changed.kinds:
            return
        try:
            call = self._desk.sheet(changed.call).call
        except KeyError:
            return
        if call.phase == "closed" and call.deleted is None:
            self._closed = call
        elif self._closed is not None and self._closed.id == call.id:
            self._closed = None

    def after_the_last_call(self) -> tuple[Page, UUID | None]:
        """Where to go when no call is open any more: to look back on it, or home."""
        closed, self._closed = self._closed, None
        self.nobody_talked = (
            closed is not None and closed.phone_result in NO_TALK and not closed.talk_ms
        )
        if closed is None:
            return self.home(), None
        if closed.origin == "rehearsal":
            return Page.REHEARSAL, None
        if self.nobody_talked:
            # Nobody talked: there is nothing to look back on, and somebody to call back maybe.
            return self.home(), None
        settings = self._desk.settings
        if settings.flag("offer_reflection") and not is_off(settings, "reflection"):
            return Page.REFLECTION, closed.id
        return self.home(), None
