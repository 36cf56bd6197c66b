"""Quick lines: a note line that begins with "!" becomes a promise or a follow-up (A14)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec import Struct

from app.business_days import BusinessCalendar
from app.follow_up import FollowUps
from app.languages import SOURCE_LANGUAGE
from app.ledger import Ledger, Undoable
from app.moment import Moment
from app.promise import Promises
from app.records import FollowUp, Promise

if TYPE_CHECKING:
    from app.quick_add import QuickAdd

MARK = "!"


def wording(read: QuickAdd) -> str:
    """The task in words, with a capital; person and topics, without a field, stay in them."""
    marks = [f"@{read.person}"] if read.person else []
    marks += [f"#{topic}" for topic in read.topics]
    text = " ".join((read.what, *(mark for mark in marks if mark[1:] not in read.what)))
    first = text.partition(" ")[0]
    # "iPhone" and "eBay" are written as they are.
    return text[:1].upper() + text[1:] if first.islower() else text


class QuickItem(Struct, frozen=True, kw_only=True):
    """What a quick line became, and the way to take it back."""

    made: Promise | FollowUp
    undo: Undoable


class QuickLines:
    """Reads quick lines and makes of them what they say."""

    def __init__(
        self,
        ledger: Ledger,
        promises: Promises,
        follow_ups: FollowUps,
        calendar: Callable[[], BusinessCalendar],
        language: Callable[[], str] = lambda: SOURCE_LANGUAGE,
    ) -> None:
        self._ledger = ledger
        self._language = language
        self._calendar = calendar
        self._promises = promises
        self._follow_ups = follow_ups

    def read(
        self,
        line: str,
        *,
        language: str | None = None,
        dismissed: frozenset[tuple[int, int]] = frozenset(),
    ) -> QuickAdd | None:
        """What the line would become, for the chips; None when it is no quick line.

        It is read in the language given, else in that of the window, and in English, which is
        always understood: the reading counts that understands more of the line. Spans of the
        chips count from behind the mark and its blanks.
        """
        stripped = line.lstrip()
        if not stripped.startswith(MARK) or not stripped[1:].strip():
            return None
        # The grammar is compiled with its first use, not at start.
        from app.quick_add import parse

        now = self._ledger.clock.now().local()
        calendar = self._calendar()
        tries = dict.fromkeys((language or self._language(), SOURCE_LANGUAGE))
        reads = (
            parse(
                stripped[1:].lstrip(),
                now,
                language=each,
                dismissed=dismissed,
                day_starts=calendar.opens,
                day_closes=calendar.closes,
                works_on=calendar.is_business_day,
            )
            for each in tries
        )
        # The first of equals: the window's language.
        return max(reads, key=_understood)

    def make(
        self,
        call: UUID | None,
        line: str,
        *,
        language: str | None = None,
        dismissed: frozenset[tuple[int, int]] = frozenset(),
        asker: object = None,
    ) -> QuickItem | None:
        """Make the promise or follow-up of a quick line; None when it is none."""
        read = self.read(line, language=language, dismissed=dismissed)
        if read is None:
            return None
        zone = self._ledger.clock.now().zone
        due = None if read.due is None else Moment.of(read.due, zone)
        made: Promise | FollowUp
        if read.kind == "promise":
            made = self._promises.make(
                wording(read), call=call, due=due, channel=read.channel or "", asker=asker
            )
            return QuickItem(made=made, undo=self._promises.undo_of(made))
        made = self._follow_ups.make(
            wording(read),
            kind=read.kind,
            call=call,
            due=due,
            channel=read.channel or "",
            urgent=read.priority == 1,
            asker=asker,
        )
        return QuickItem(made=made, undo=self._follow_ups.undo_of(made))


def _understood(read: QuickAdd) -> int:
    """How many letters of the language's own words were understood; marks are none."""
    own = [chip for chip in read.chips if chip.role in ("date", "time", "verb", "channel")]
    return sum(chip.end - chip.start for chip in own)
