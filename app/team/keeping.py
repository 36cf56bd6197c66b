"""For how long a supervisor keeps what was handed over, and how somebody is erased from it.

Terms that agents agreed to say for how long (`Terms.keep_days`); policy may say less. A caller is
erased with every word and number, and calls go on being counted; of an agent who left everything
goes. Neither comes back with an old bundle (C08).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol, get_args
from uuid import UUID

from msgspec import Struct

from app.bundle.enrolment import caller_pseudonym
from app.bundle.envelope import unproved_sheets
from app.bundle.identity import KeyShelf, OwnKeys
from app.bundle.lines import SharedCall
from app.erasure import AboutCaller, AskedBy, Reason, Removal
from app.moment import Clock
from app.numbers import bare_digits, digit_forms, same_form
from app.ports import Progress
from app.problems import Problem
from app.team.about_caller import about_of, values_of
from app.team.ports import FactKeeper, TeamRecords
from app.team.records import AccessLine, TeamSheet

LeaveReason = Literal["left", "asked", "objected", "mistake"]
LEAVE_REASONS: tuple[LeaveReason, ...] = get_args(LeaveReason)


class Period(Struct, frozen=True):
    """For how many days calls are kept, 0 for no limit, and who says so."""

    days: int
    by: AskedBy


class TeamPerson(Struct, frozen=True, kw_only=True):
    """One caller: their calls here, of how many agents, and what tells who it is.

    `names`, `numbers`, `accounts` and `emails` are as they were handed over; none where callers
    come unnamed.
    """

    calls: tuple[UUID, ...]
    agents: int = 0
    first_ms: int = 0
    last_ms: int = 0
    names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    pseudonyms: tuple[str, ...] = ()


class Sought(Struct, frozen=True, kw_only=True):
    """What somebody typed to find a caller by, in every form in which it may stand in a record."""

    text: str
    digits: frozenset[str] = frozenset()
    pseudonyms: tuple[str, ...] = ()


class TeamErased(Struct, frozen=True, kw_only=True):
    """What an erasure, or a purge, did. `waits`: a reader kept the write-ahead log busy.

    `facts_wait`: another program has the figures; they are cleaned at its next look.
    `clock_jumped`: this machine's clock moved by more than a month, so that nothing was taken away.
    """

    counts: Mapping[str, int]
    backups: int = 0
    waits: bool = False
    facts_wait: bool = False
    clock_jumped: bool = False


class TeamKeeping(Protocol):
    """The part of the records that takes away; fulfilled by `db.team.keeping`."""

    def found(self, sought: Sought) -> list[TeamPerson]:
        """Whoever fits; one entry a person."""
        ...

    def preview(self, person: TeamPerson) -> Mapping[str, int]:
        """How many rows of each kind have words to lose; changes nothing."""
        ...

    def erase(
        self,
        person: TeamPerson,
        digits: frozenset[str],
        set_aside: Sequence[int],
        why: Reason,
        now_ms: int,
    ) -> TeamErased:
        """Take a caller's words out. `digits` are all ways of writing the numbers; the bundles that
        were `set_aside` and tell of the caller are dropped.
        """
        ...

    def agent_preview(self, agent: UUID) -> Mapping[str, int]:
        """How many rows of each kind are an agent's."""
        ...

    def erase_agent(self, agent: UUID, why: LeaveReason, now_ms: int) -> TeamErased:
        """Take away everything of an agent's."""
        ...

    def due(self, before_ms: int) -> Mapping[str, int]:
        """How many of each kind are from before a moment."""
        ...

    def purge(self, period: Period, now_ms: int, progress: Progress) -> TeamErased:
        """Take away what is older than a period."""
        ...

    def is_gone(self, agent: UUID, made_ms: int) -> bool:
        """Whether an agent was erased after something of theirs was made."""
        ...

    def removals(self) -> Sequence[Removal]:
        """The list of removals, oldest first."""
        ...

    def stale_facts(self) -> bool:
        """Whether the file of facts has to be cleaned of what went."""
        ...

    def facts_are_clean(self) -> None:
        """It was."""
        ...


@dataclass(frozen=True)
class Keeping:
    """The subject of the team's desk. Everything here takes its time: on a worker.

    `policy_days` is how long policy lets a supervisor keep what was handed over, `region` the one
    whose numbers are written without a code.
    """

    records: TeamRecords
    facts: FactKeeper
    clock: Clock
    shelf: KeyShelf
    policy_days: int = 0
    region: str = ""

    def period(self) -> Period:
        """For how long calls are kept: by the terms, or by policy where that is less."""
        team = self.records.team_file()
        return period_of(0 if team is None else team.terms.keep_days, self.policy_days)

    def found(self, text: str) -> list[TeamPerson]:
        """Whoever fits a number, an account, an e-mail, a name or an id; one entry a person."""
        if not text.strip():
            return []
        form = same_form(text, self.region)
        team = self.records.team_file()
        pseudonyms = (
            ()
            if team is None
            else (
                caller_pseudonym(team.caller_key, form),
                caller_pseudonym(team.caller_key, text.strip().casefold(), "account"),
            )
        )
        return self.records.keeping().found(
            Sought(
                text=text.strip(),
                digits=digit_forms(text, self.region) if form else frozenset(),
                pseudonyms=tuple(each for each in pseudonyms if each),
            )
        )

    def preview(self, person: TeamPerson) -> Mapping[str, int]:
        """How many of each kind would lose their words."""
        return self.records.keeping().preview(person)

    def about(self, person: TeamPerson) -> AboutCaller:
        """Everything that was handed over about a caller, to be read.

        It is noted down of each call that it was opened (C12). Raises `Problem` individual_view_off
        where the team looks at no single calls; the files for the caller hold them all the same.
        """
        team = self.records.team_file()
        if team is not None and not team.terms.individual_view:
            raise Problem("individual_view_off")
        sheets = self._sheets(person)
        for each in sheets:
            if each.sheet.call is not None:
                self._note("opened_call", each.agent, each.sheet.call.id)
        return about_of(sheets)

    def hand_out(self, person: TeamPerson) -> dict[str, Any]:
        """The same as plain values, to be handed to the caller; noted down for each agent (C12).

        Raises `Problem` caller_unknown.
        """
        sheets = self._sheets(person)
        if not sheets:
            raise Problem("caller_unknown")
        others = [text for call in person.calls for text in self.records.losing_texts(call)]
        counts = self.preview(person)
        for agent in dict.fromkeys(each.agent for each in sheets):
            self._note("exported", agent)
        return values_of(
            sheets, others, coaching=counts.get("coaching", 0), searches=counts.get("searches", 0)
        )

    def _sheets(self, person: TeamPerson) -> list[TeamSheet]:
        return list(self.records.every_sheet([call.hex for call in person.calls]))

    def _note(
        self, what: Literal["opened_call", "exported"], agent: UUID, call: UUID | None = None
    ) -> None:
        detail = "caller" if what == "exported" else ""
        line = AccessLine(at_ms=self._now_ms(), what=what, agent=agent, call=call, detail=detail)
        self.records.note_access(line)

    def erase(self, person: TeamPerson, why: Reason, progress: Progress) -> TeamErased:
        """Erase a caller: from records, search, coaching, figures and backups.

        Raises `Problem`: caller_unknown, those of the disk, backup_failed.
        """
        if not person.calls:
            raise Problem("caller_unknown")
        digits: frozenset[str] = frozenset().union(
            *(digit_forms(number, self.region) for number in person.numbers)
        )
        aside = self._set_aside_with(person, digits)
        done = self.records.keeping().erase(person, digits, aside, why, self._now_ms())
        return self._cleaned(done, progress)

    def _set_aside_with(self, person: TeamPerson, digits: frozenset[str]) -> list[int]:
        """The bundles set aside that tell of a person, whoever says to have signed them.

        One that does not open is left: the supervisor cannot read it either. Where the keys are out
        of reach all are left, and what is erased is held back once one of them is taken in.
        """
        waiting = [each for each in self.records.quarantine() if each.kind == "bundle"]
        if not waiting:
            return []
        try:
            own = self.shelf.own_keys()
        except Problem:
            return []
        return [each.id for each in waiting if self._tells_of(each.id, own, person, digits)]

    def _tells_of(
        self, number: int, own: OwnKeys, person: TeamPerson, digits: frozenset[str]
    ) -> bool:
        content = self.records.quarantined_content(number) or b""
        try:
            for batch in unproved_sheets(content, own):
                for sheet in batch:
                    if sheet.call is not None and _is_of(sheet.call, person, digits):
                        return True
        except Problem:
            return False
        return False

    def agent_preview(self, agent: UUID) -> Mapping[str, int]:
        """How many of each kind would go with an agent."""
        return self.records.keeping().agent_preview(agent)

    def erase_agent(self, agent: UUID, why: LeaveReason, progress: Progress) -> TeamErased:
        """Take away everything of an agent's. Raises `Problem`: agent_unknown, as `erase`."""
        if self.records.agent(agent) is None:
            raise Problem("agent_unknown")
        done = self.records.keeping().erase_agent(agent, why, self._now_ms())
        return self._cleaned(done, progress)

    def due(self) -> Mapping[str, int]:
        """How many of each kind are older than the period; nothing where there is none."""
        days = self.period().days
        return self.records.keeping().due(self._now_ms() - days * DAY_MS) if days else {}

    def purge(self, progress: Progress) -> TeamErased:
        """Take away what is older than the period. Raises `Problem`: stopped, those of the disk.

        Without a period a run that was killed under a former one is brought to its end.
        """
        done = self.records.keeping().purge(self.period(), self._now_ms(), progress)
        return self._cleaned(done, progress)

    def removals(self) -> Sequence[Removal]:
        """The list of removals, oldest first."""
        return self.records.keeping().removals()

    def _cleaned(self, done: TeamErased, progress: Progress) -> TeamErased:
        """Bring the figures to what the records are, in a file that holds nothing of before.

        What a kill, or another program, kept from being cleaned is so the next time.
        """
        keeping = self.records.keeping()
        if not keeping.stale_facts():
            return done
        try:
            self.facts.catch_up(self.records, _Uncancelled(progress))
            self.facts.compact()
        except Problem as problem:
            if problem.code not in _LATER:
                raise
            return _with_facts_waiting(done)
        keeping.facts_are_clean()
        return done

    def _now_ms(self) -> int:
        return self.clock.now().utc_ms


DAY_MS = 24 * 60 * 60 * 1000
_LATER = frozenset({"facts_in_use", "facts_library_missing"})


def _is_of(call: SharedCall, person: TeamPerson, digits: frozenset[str]) -> bool:
    return (
        call.id in person.calls
        or (bool(call.caller) and call.caller in person.pseudonyms)
        or (bool(call.number) and bare_digits(call.number) in digits)
        or (bool(call.account) and call.account in person.accounts)
        or (bool(call.email) and call.email in person.emails)
    )


def period_of(terms_days: int, policy_days: int) -> Period:
    """The shorter of two periods, of which 0 is no limit."""
    if policy_days and (not terms_days or policy_days < terms_days):
        return Period(policy_days, "policy")
    return Period(terms_days, "terms")


def _with_facts_waiting(done: TeamErased) -> TeamErased:
    from msgspec.structs import replace

    return replace(done, facts_wait=True)


@dataclass(frozen=True)
class _Uncancelled:
    """What follows a removal is not stopped on the way."""

    whole: Progress

    def report(self, done: int, total: int = 0) -> None:
        self.whole.report(done, total)

    def is_cancelled(self) -> bool:
        return False
