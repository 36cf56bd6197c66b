"""Follow-ups: tasks that come out of a call, by the playbook's rules or by hand."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from app.business_days import BusinessCalendar
from app.ledger import Ledger, Undoable
from app.moment import Moment
from app.numbers import shown
from app.phone.phone_call import NO_TALK
from app.playbook.shape import FollowUpRule, Playbook
from app.ports import ChangedKinds, DueGroup
from app.records import Call, CallSheet, Channel, FollowUp, FollowUpState, Record, new_id
from app.situation import Situation, fits, situation_of

KINDS: ChangedKinds = frozenset(("follow_ups",))


class Proposal(Struct, frozen=True, kw_only=True):
    """A follow-up that a rule of the playbook asks for, with its due time on a business day."""

    rule: FollowUpRule
    due: Moment


class FollowUps:
    """Makes follow-ups, snoozes and settles them, and proposes those that the rules demand."""

    def __init__(
        self,
        ledger: Ledger,
        playbook: Callable[[], Playbook],
        calendar: Callable[[], BusinessCalendar],
    ) -> None:
        self._ledger = ledger
        self._playbook = playbook
        self._calendar = calendar
        self._unsaved: dict[UUID, tuple[str, FollowUp]] = {}

    # -- rules -----------------------------------------------------------------------------------

    def proposed(self, call: UUID) -> tuple[Proposal, ...]:
        """What the rules ask for and is neither made nor declined yet."""
        sheet = self._ledger.sheet(call)
        situation = situation_of(sheet, elapsed_ms=self._ledger.elapsed_ms(call))
        had = {each.rule for each in sheet.follow_ups if each.rule}
        found = []
        for rule in self._playbook().follow_ups:
            if rule.id not in had and fits(rule.when, situation) and self._suits(rule, sheet.call):
                found.append(Proposal(rule=rule, due=self._due(rule)))
        return tuple(found)

    def _suits(self, rule: FollowUpRule, call: Call) -> bool:
        """Whether a rule that fits is meant for the call, by what the telephone says of it.

        A rule that names the telephone wants somebody to call back, and is settled once for each
        number. Any other rule is about talks: one that fits whatever happened does not fit a call
        in which nobody talked.
        """
        if rule.when.phone:
            return bool(call.number) and not any(
                each.rule == rule.id and each.call != call.id
                for each in self.call_backs(call.number)
            )
        nobody_talked = call.phone_result in NO_TALK and not call.talk_ms
        return not (nobody_talked and fits(rule.when, Situation()))

    def call_backs(self, number: str) -> tuple[FollowUp, ...]:
        """Open follow-ups that rules made of calls from this number, oldest first.

        `number` is the one form of it, as calls of the telephone keep it.
        """
        if not number:
            return ()
        if self._ledger.is_saved():
            self._unsaved.clear()
        found = {each.id: each for each in self._ledger.log.call_backs(number)}
        for mine, made in self._unsaved.values():
            if mine == number:
                found[made.id] = made
        still_open = (each for each in found.values() if each.deleted is None)
        return tuple(each for each in still_open if each.state == "open")

    def accept(self, call: UUID, proposal: Proposal, asker: object = None) -> FollowUp:
        """Make the follow-up that was proposed."""
        made = self.from_rule(self._ledger.sheet(call), proposal)
        self._ledger.keep("follow_up_made", KINDS, made, call=call, asker=asker)
        return made

    def decline(self, call: UUID, proposal: Proposal, asker: object = None) -> Undoable:
        """Say no to a proposal; that is remembered, so that it is not proposed again."""
        declined = replace(
            self.from_rule(self._ledger.sheet(call), proposal),
            state="dropped",
            settled=self._ledger.clock.now(),
        )
        self._remember(declined)
        self._ledger.keep("follow_up_declined", KINDS, declined, call=call, asker=asker)
        taken_back = replace(declined, state="open", settled=None)
        return Undoable(
            what="follow_up_declined",
            name=declined.what,
            before=(taken_back,),
            call=call,
            kinds=KINDS,
        )

    def from_rule(self, sheet: CallSheet, proposal: Proposal) -> FollowUp:
        """The record of a proposal, not kept yet."""
        rule = proposal.rule
        number = sheet.call.number if rule.when.phone else ""
        made = FollowUp(
            id=new_id(),
            call=sheet.call.id,
            caller=sheet.call.caller,
            kind=rule.kind,
            what=f"{rule.title}: {shown(number)}" if number else rule.title,
            due=proposal.due,
            first_due=proposal.due,
            channel=rule.channel,
            rule=rule.id,
            template=rule.template,
            made=self._ledger.clock.now(),
        )
        self._remember(made)
        return made

    def take_back(self, records: tuple[Record, ...]) -> None:
        """Records as they were are written back."""
        for record in records:
            if isinstance(record, FollowUp):
                self._remember(record)

    def _remember(self, task: FollowUp) -> None:
        """Know of a call-back what the disk may not know yet."""
        by_phone = {rule.id for rule in self._playbook().follow_ups if rule.when.phone}
        if task.call is not None and task.rule in by_phone:
            number = self._ledger.sheet(task.call).call.number
            self._unsaved[task.id] = (number, task)

    def _due(self, rule: FollowUpRule) -> Moment:
        now = self._ledger.clock.now()
        due = self._calendar().due(
            now.local(),
            business_days=rule.due.business_days,
            business_hours=rule.due.business_hours,
            at=rule.due.at or None,
        )
        return Moment.of(due, now.zone)

    # -- by hand ---------------------------------------------------------------------------------

    def make(
        self,
        what: str,
        *,
        kind: str = "other",
        call: UUID | None = None,
        caller: UUID | None = None,
        due: Moment | None = None,
        channel: Channel = "",
        urgent: bool = False,
        asker: object = None,
    ) -> FollowUp:
        """Write down a task."""
        if call is not None and caller is None:
            caller = self._ledger.sheet(call).call.caller
        made = FollowUp(
            id=new_id(),
            call=call,
            caller=caller,
            kind=kind,
            what=what,
            due=due,
            first_due=due,
            channel=channel,
            urgent=urgent,
            made=self._ledger.clock.now(),
        )
        self._ledger.keep("follow_up_made", KINDS, made, call=call, asker=asker)
        return made

    def change(self, follow_up: FollowUp, asker: object = None, **fields: object) -> Undoable:
        """Renew fields of a task."""
        return self._write("follow_up_changed", follow_up, replace(follow_up, **fields), asker)

    def snooze(self, follow_up: FollowUp, until: Moment, asker: object = None) -> Undoable:
        """Put it off; the first date stays visible."""
        first = follow_up.first_due or follow_up.due
        moved = replace(follow_up, due=until, first_due=first)
        return self._write("follow_up_snoozed", follow_up, moved, asker)

    def settle(self, follow_up: FollowUp, state: FollowUpState, asker: object = None) -> Undoable:
        """Mark as done or dropped; "open" takes that back."""
        settled = None if state == "open" else self._ledger.clock.now()
        renewed = replace(follow_up, state=state, settled=settled)
        return self._write("follow_up_settled", follow_up, renewed, asker)

    def delete(self, follow_up: FollowUp, asker: object = None) -> Undoable:
        """Put a task into the trash."""
        gone = replace(follow_up, deleted=self._ledger.clock.now())
        return self._write("follow_up_deleted", follow_up, gone, asker)

    def due(self, group: DueGroup, *, limit: int = 200) -> list[FollowUp]:
        """Tasks on the disk by due time."""
        return self._ledger.log.follow_ups(group, now=self._ledger.clock.now(), limit=limit)

    def undo_of(self, made: FollowUp) -> Undoable:
        """The way to take back one just made."""
        gone = replace(made, deleted=made.made)
        return Undoable(
            what="follow_up_made", name=made.what, before=(gone,), call=made.call, kinds=KINDS
        )

    def _write(self, what: str, before: FollowUp, after: FollowUp, asker: object) -> Undoable:
        self._remember(after)
        self._ledger.keep(what, KINDS, after, call=after.call, asker=asker)
        return Undoable(
            what=what, name=before.what, before=(before,), call=before.call, kinds=KINDS
        )
