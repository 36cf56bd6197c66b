"""Promises: what, by when, through which channel, told or not; kept, late or changed."""

from __future__ import annotations

from uuid import UUID

from msgspec.structs import replace

from app.ledger import Ledger, Undoable
from app.moment import Moment
from app.ports import ChangedKinds, DueGroup
from app.records import Channel, Promise, PromiseState, Told, new_id

KINDS: ChangedKinds = frozenset(("promises",))


class Promises:
    """Makes promises and settles them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def make(
        self,
        what: str,
        *,
        call: UUID | None = None,
        caller: UUID | None = None,
        due: Moment | None = None,
        channel: Channel = "",
        told: Told = "",
        asker: object = None,
    ) -> Promise:
        """Write down a promise; its first date stays known when it is moved later."""
        if call is not None and caller is None:
            caller = self._ledger.sheet(call).call.caller
        promise = Promise(
            id=new_id(),
            call=call,
            caller=caller,
            what=what,
            due=due,
            first_due=due,
            channel=channel,
            told=told,
            made=self._ledger.clock.now(),
        )
        self._ledger.keep("promise_made", KINDS, promise, call=call, asker=asker)
        return promise

    def change(self, promise: Promise, asker: object = None, **fields: object) -> Undoable:
        """Renew fields; a moved date marks it as changed unless it is settled."""
        renewed = replace(promise, **fields)
        moved = renewed.due != promise.due and promise.due is not None
        if moved and promise.state == "open":
            renewed = replace(renewed, state="changed")
        if renewed.first_due is None:
            renewed = replace(renewed, first_due=renewed.due)
        return self._write("promise_changed", promise, renewed, asker)

    def correct(self, promise: Promise, asker: object = None, **fields: object) -> Promise:
        """Renew fields while the promise is still being written: no date counts as moved."""
        renewed = replace(promise, **fields)
        renewed = replace(renewed, first_due=renewed.due)
        self._ledger.keep(
            "promise_written", KINDS, renewed, call=renewed.call, asker=asker, audited=False
        )
        return renewed

    def settle(self, promise: Promise, state: PromiseState, asker: object = None) -> Undoable:
        """Mark a promise as kept, late or dropped; "open" takes that back."""
        open_again = state in ("open", "changed")
        settled = None if open_again else self._ledger.clock.now()
        return self._write(
            "promise_settled", promise, replace(promise, state=state, settled=settled), asker
        )

    def keep(self, promise: Promise, asker: object = None) -> Undoable:
        """Mark as done: kept when in time, else late."""
        now = self._ledger.clock.now()
        in_time = promise.due is None or now.utc_ms <= promise.due.utc_ms
        return self.settle(promise, "kept" if in_time else "late", asker)

    def delete(self, promise: Promise, asker: object = None) -> Undoable:
        """Put a promise into the trash."""
        gone = replace(promise, deleted=self._ledger.clock.now())
        return self._write("promise_deleted", promise, gone, asker)

    def due(self, group: DueGroup, *, limit: int = 200) -> list[Promise]:
        """Promises on the disk by due time."""
        return self._ledger.log.promises(group, now=self._ledger.clock.now(), limit=limit)

    def undo_of(self, made: Promise) -> Undoable:
        """The way to take back one just made."""
        gone = replace(made, deleted=made.made)
        return Undoable(
            what="promise_made", name=made.what, before=(gone,), call=made.call, kinds=KINDS
        )

    def _write(self, what: str, before: Promise, after: Promise, asker: object) -> Undoable:
        self._ledger.keep(what, KINDS, after, call=after.call, asker=asker)
        return Undoable(
            what=what, name=before.what, before=(before,), call=before.call, kinds=KINDS
        )
