"""The desk: the one object that the windows and the commands talk to."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from msgspec.structs import replace

from app.boundary import Boundary
from app.business_days import BusinessCalendar
from app.call import Calls
from app.caller import Callers
from app.checklist import Checklist
from app.follow_up import FollowUps
from app.handover.handover import Handover
from app.ledger import Ledger, Listener, Undoable
from app.moment import Clock
from app.notes import Notes
from app.phone.desk_phone import Phone
from app.phrase_use import PhraseUses
from app.playbook.shape import Playbook
from app.ports import CallLog, ChangedKinds, Journal
from app.problems import Problem
from app.promise import Promises
from app.quick_line import QuickLines
from app.records import Call, CallSheet, FollowUp, PersonalPhrase, Promise, Record
from app.reflection import Reflections
from app.settings import Settings
from app.situation import Situation, situation_of
from app.tension import Tension

Deleted = Call | Promise | FollowUp | PersonalPhrase
_RESTORED: dict[type[Record], ChangedKinds] = {
    Call: frozenset(("calls", "promises", "follow_ups")),
    Promise: frozenset(("promises",)),
    FollowUp: frozenset(("follow_ups",)),
    PersonalPhrase: frozenset(("phrases",)),
}
"""Which kind changes when a thing comes back from the trash."""


class Desk:
    """Everything an agent can do, by subject.

    `calls`, `checklist`, `tension`, `boundary`, `notes`, `promises`, `follow_ups`, `quick_lines`,
    `callers`, `phrases`, `reflections`, `phone` and `handover` each know one subject. A method
    changes what is in memory, hands the change to the journal and tells the listeners which kind
    changed and who asked. Until `attach` gives it the open log, it works in memory alone and loses
    nothing.
    """

    def __init__(
        self,
        playbook: Playbook,
        clock: Clock,
        journal: Journal,
        settings: Settings | None = None,
    ) -> None:
        self.playbook = playbook
        self.clock = clock
        self.settings = settings if settings is not None else Settings()
        self._ledger = Ledger(clock, journal)
        self._calendar: BusinessCalendar | None = None

        def current_playbook() -> Playbook:
            return self.playbook

        self.calls = Calls(
            self._ledger,
            lambda: f"{self.playbook.id}@{self.playbook.version}",
            lambda: self.settings.text("queue"),
        )
        self.checklist = Checklist(self._ledger, current_playbook)
        self.tension = Tension(self._ledger, current_playbook)
        self.boundary = Boundary(self._ledger, current_playbook)
        self.notes = Notes(self._ledger)
        self.promises = Promises(self._ledger)
        self.follow_ups = FollowUps(self._ledger, current_playbook, self.calendar)
        self.quick_lines = QuickLines(
            self._ledger, self.promises, self.follow_ups, self.calendar, self.settings.language
        )
        self.callers = Callers(self._ledger, lambda: self.settings.text("region"))
        self.phrases = PhraseUses(self._ledger)
        self.reflections = Reflections(self._ledger)
        self.phone = Phone(self._ledger, self.calls, self.callers, self.follow_ups, self.settings)
        self.handover = Handover(self._ledger, self.calls, self.settings)
        self.calls.before_close = self._before_close
        self.settings.listen(self._setting_changed)

    # -- the log ---------------------------------------------------------------------------------

    @property
    def log(self) -> CallLog:
        """What was kept; empty until the store is open."""
        return self._ledger.log

    def tell_purged(self) -> None:
        """What was older than its period is gone from the log: lists are to be read anew."""
        self._ledger.tell(("calls", "caller", "promises", "follow_ups", "reflection", "phrases"))

    def attach(self, log: CallLog) -> None:
        """Read from this log from now on, and take up the calls that it left open.

        Where none is shown, the one in which somebody was talking comes before those that wait.
        """
        is_free = self.calls.current is None
        self._ledger.log = log
        left_open = [each for each in log.open_calls() if not self._ledger.is_open(each.call.id)]
        for sheet in left_open:
            self.calls.take_up(sheet)
        running = self.calls.active()
        if is_free and running is not None:
            self.calls.current = running.call.id
        self.phone.take_up(left_open)
        self.phrases.forget()
        self._ledger.tell(("log", "calls", "phase", "caller", "promises", "follow_ups", "phrases"))

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change; returns the way to stop it."""
        return self._ledger.listen(listener)

    def is_saved(self, call: UUID | None = None) -> bool:
        """True when what the window shows of the call (of anything) is on the disk."""
        return self._ledger.is_saved(call)

    def sheet(self, call: UUID) -> CallSheet:
        """A call with everything on it, open or kept. Raises KeyError."""
        return self._ledger.sheet(call)

    def call(self, call: UUID) -> Call | None:
        """A call without what is written on it, open or kept; None when it is gone."""
        held = self._ledger.held(call)
        return self.log.call(call) if held is None else held.call

    def elapsed_ms(self, call: UUID) -> int:
        """Milliseconds since the call began."""
        return self._ledger.elapsed_ms(call)

    def situation(self, call: UUID) -> Situation:
        """The facts that the playbook's rules look at."""
        line = self.checklist.now(call)
        return situation_of(
            self._ledger.sheet(call),
            elapsed_ms=self._ledger.elapsed_ms(call),
            step=line.step.id if line else "",
        )

    def undo(self, undoable: Undoable, asker: object = None) -> None:
        """Take back a thing just done."""
        self.phrases.take_back(undoable.before)
        self.follow_ups.take_back(undoable.before)
        self._ledger.undo(undoable, asker)

    def restore(self, record: Deleted, asker: object = None) -> None:
        """Take a thing out of the trash."""
        back = replace(record, deleted=None)
        kinds = _RESTORED[type(record)]
        call = record.call if isinstance(record, Promise | FollowUp) else None
        self.phrases.take_back((back,))
        self._ledger.keep("restored", kinds, back, call=call, asker=asker)

    # -- the playbook and the calendar -----------------------------------------------------------

    def use_playbook(self, playbook: Playbook) -> None:
        """Work by another playbook from now on; calls keep the ids they were given."""
        self.playbook = playbook
        self._ledger.tell(("playbook", "steps", "phrases"))

    def calendar(self) -> BusinessCalendar:
        """The site's business days and hours, from the settings.

        Settings that make no calendar give Monday to Friday, nine to five: a wrong word in a file
        must not keep a call from being closed.
        """
        if self._calendar is None:
            try:
                self._calendar = self._site_calendar()
            except Problem:
                self._calendar = BusinessCalendar()
        return self._calendar

    def _site_calendar(self) -> BusinessCalendar:
        """The calendar that the settings name, tried out. Raises `Problem` for a wrong word."""
        made = BusinessCalendar.of_site(
            country=self.settings.text("holidays_country"),
            subdivision=self.settings.text("holidays_subdivision"),
            working_days=self.settings.text("working_days"),
            opens=self.settings.text("opens"),
            closes=self.settings.text("closes"),
        )
        made.next_opening(self.clock.now().local())
        return made

    def _setting_changed(self, key: str) -> None:
        self._calendar = None

    def _before_close(self, call: UUID) -> tuple[Record, ...]:
        """The follow-ups that the rules demand and nobody declined, made as the call closes."""
        self.phone.know_caller(call)
        sheet = self._ledger.sheet(call)
        return tuple(
            self.follow_ups.from_rule(sheet, proposal)
            for proposal in self.follow_ups.proposed(call)
        )
