"""Finds one person in the log, tells all that is kept about them, and erases them (C08)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from uuid import UUID

from app.erasure import AboutCaller, Erased, Person, Reason, Removal, SameForm
from app.moment import Clock
from app.problems import Problem
from app.records import Caller, new_id
from db import erased_list, removals, sheets
from db.backup_shelf import set_aside
from db.connection import Connection, close_writer, transaction
from db.erased_list import ErasedEntry, Marker
from db.faults import told
from db.folding import folded
from db.reading import AMONG, Reader, key_list
from db.rows import CALLERS, CALLS, FOLLOW_UPS, NOTE_VERSIONS, PROMISES
from db.spool import forget_numbers
from db.store import Store
from db.wiping import Scope, clean_index, counted, emptied_wal, wipe

_SHORTEST_END = 8  # of an id, as the list of calls prints it


class LogPeople:
    """The people in one open log; fulfils `app.erasure.People`.

    `bundles` is the folder of the agent's own copies of what was handed over. `back_up` makes a
    proved backup of the log as it is now, and clears away older copies elsewhere: it gives how
    many went, and whether some wait there because they cannot be reached. `spools` are the folders
    where telephones leave what they have for a window that is not there.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        bundles: Path,
        back_up: Callable[[], tuple[int, bool]],
        spools: Sequence[Path] = (),
    ) -> None:
        self._store = store
        self._clock = clock
        self._bundles = bundles
        self._back_up = back_up
        self._spools = spools
        self._conn = store.connected("read")
        self._reader = Reader(self._conn, store.files.folder)

    def close(self) -> None:
        """Close the connection."""
        self._reader.close()

    # -- finding -----------------------------------------------------------------------------------

    def found(self, text: str, same: SameForm) -> list[Person]:
        """Whoever fits a number, an account, an e-mail, an id, or else a name; one entry a person.

        Calls that are linked to nobody count for whoever has their number, account or e-mail.
        """
        wanted = _Wanted(text, same)
        cards = self._reader.records(CALLERS, "ORDER BY t.id")
        exact = [each for each in cards if wanted.is_exactly(each)]
        named = exact or [each for each in cards if wanted.is_named(each.name)]
        people = [Person(callers=(each,), calls=self._calls_of(each, same)) for each in named]
        known = {call for person in people for call in person.calls}
        exactly: list[UUID] = []
        by_name: dict[object, list[UUID]] = defaultdict(list)
        for uuid, name, number, account, mail in self._loose():
            call = UUID(bytes=uuid)
            if call in known:
                continue
            if wanted.is_value(call, number, account, mail):
                exactly.append(call)
            elif not exact and name and folded(name) == wanted.folded:
                # Two people may share a name: what else is known tells them apart.
                who = same(number) or folded(account) or folded(mail) or call
                by_name[who].append(call)
        if exactly:
            return [*people, Person(calls=tuple(exactly))]
        return people + [Person(calls=tuple(calls)) for calls in by_name.values()]

    def _calls_of(self, caller: Caller, same: SameForm) -> tuple[UUID, ...]:
        key = self._reader.key_of(CALLERS, caller)
        linked = self._reader.rows("SELECT uuid FROM calls WHERE caller_id = ? ORDER BY id", (key,))
        number, account, email = same(caller.number), folded(caller.account), folded(caller.email)
        of_nobody = [
            uuid
            for uuid, _name, one, other, mail in self._loose()
            if (number and same(one) == number)
            or (account and folded(other) == account)
            or (email and folded(mail) == email)
        ]
        return tuple(UUID(bytes=uuid) for uuid in (*(row[0] for row in linked), *of_nobody))

    def _loose(self) -> list[tuple[bytes, str, str, str, str]]:
        """The calls that are linked to nobody and tell of somebody."""
        rows = self._reader.rows(
            "SELECT uuid, name, number, account, email FROM calls WHERE caller_id IS NULL"
            " AND (name <> '' OR number <> '' OR account <> '' OR email <> '') ORDER BY id"
        )
        return [(uuid, name, number, account, mail) for uuid, name, number, account, mail in rows]

    # -- telling -----------------------------------------------------------------------------------

    def about(self, person: Person) -> AboutCaller:
        """Everything kept about a person; what lies in the trash, too."""
        scope = self._scope(person)
        calls, callers = key_list(scope.calls), key_list(scope.callers)
        either = f"WHERE t.call_id {AMONG} OR t.caller_id {AMONG} ORDER BY t.id"
        records = self._reader.records
        keyed = self._reader.keyed(CALLS, f"WHERE t.id {AMONG} ORDER BY t.started_ms", (calls,))
        return AboutCaller(
            callers=person.callers,
            calls=tuple(sheets.sheets(self._reader, keyed)),
            note_versions=tuple(
                records(NOTE_VERSIONS, f"WHERE t.call_id {AMONG} ORDER BY t.id", (calls,))
            ),
            promises=tuple(records(PROMISES, either, (calls, callers))),
            follow_ups=tuple(records(FOLLOW_UPS, either, (calls, callers))),
        )

    def removals(self) -> Sequence[Removal]:
        """The list of removals, oldest first."""
        with told(self._store.files.folder):
            return removals.listed(self._conn)

    # -- erasing -----------------------------------------------------------------------------------

    def preview(self, person: Person) -> Mapping[str, int]:
        """How many rows of each kind would lose words; changes nothing.

        `newer_logs`: logs of a newer program, set aside whole (F22). They go with the older copies,
        and whatever is in them alone goes along: whoever erases is to know it before.
        """
        files = self._store.files
        with told(files.folder):
            counts = counted(self._conn, self._scope(person))
            newer = sum(each.by_older for each in set_aside(files))
            return {**counts, "newer_logs": newer} if newer else counts

    def erase(self, person: Person, why: Reason) -> Erased:
        """Erase a person, then every copy of the log and of bundles that still holds them.

        First the list of the erased, then one transaction, then a proved backup, then the older
        copies: a kill on the way leaves what the next opening brings to its end.
        """
        scope, files = self._scope(person), self._store.files
        now_ms, removal = self._clock.now().utc_ms, new_id()
        before = erased_list.read(files)
        listed = before or erased_list.begun(self._store.key)
        mark = erased_list.marker(files, listed, self._store.key)
        entry = ErasedEntry(id=removal, at_ms=now_ms, marks=self._marks(person, scope, mark))
        conn = self._store.connected("write")
        try:
            erased_list.write(files, erased_list.with_entry(listed, entry))
            try:
                with told(files.folder), transaction(conn):
                    bundles = self._bundles_of(conn, scope)
                    counts = wipe(conn, scope, now_ms)
                    if not any(counts.values()):
                        raise Problem("caller_unknown")
                    copies = removals.remember_copies(conn, files, bundles)
                    line = Removal(
                        id=removal,
                        what="caller_erased",
                        why=why,
                        at_ms=now_ms,
                        counts={**counts, "backups": copies, "own_bundles": len(bundles)},
                        asked_by="agent",
                    )
                    removals.put_down(conn, line)
                    clean_index(conn)
            except BaseException:
                erased_list.write(files, before)
                raise
            forget_numbers(self._spools, scope.numbers)
            with told(files.folder):
                waits = not emptied_wal(conn)
            elsewhere, second_waits = self._back_up()
            with told(files.folder):
                gone = removals.clear_copies(conn, files)
                emptied_wal(conn)
        finally:
            close_writer(conn)
        return Erased(
            removal=line,
            backups=gone + elsewhere - len(bundles),
            bundles=len(bundles),
            waits=waits,
            second_waits=second_waits,
        )

    def _scope(self, person: Person) -> Scope:
        """A person by local keys, with every way in which their number is written."""
        keys = self._reader.keys
        callers = [keys.key_of("callers", each.id) for each in person.callers]
        calls = [keys.key_of("calls", each) for each in person.calls]
        known = tuple(key for key in calls if key is not None)
        written = self._reader.rows(
            f"SELECT DISTINCT number FROM calls WHERE id {AMONG} AND number <> ''",  # noqa: S608
            (key_list(known),),
        )
        numbers = {each.number for each in person.callers} | {row[0] for row in written}
        return Scope(
            callers=tuple(key for key in callers if key is not None),
            calls=known,
            call_ids=person.calls,
            numbers=tuple(sorted(number for number in numbers if number)),
        )

    def _marks(self, person: Person, scope: Scope, mark: Marker) -> tuple[bytes, ...]:
        """What a copy from before is searched for."""
        found = {mark("caller", each.id.hex) for each in person.callers}
        found |= {mark("call", each.hex) for each in person.calls}
        found |= {mark("number", number) for number in scope.numbers}
        found |= {mark("account", each.account) for each in person.callers if each.account}
        found |= {mark("email", each.email) for each in person.callers if each.email}
        return tuple(sorted(found))

    def _bundles_of(self, conn: Connection, scope: Scope) -> list[Path]:
        """The agent's own copies of bundles, where anything of this person was handed over."""
        wanted = scope.parameters()
        ours = conn.execute(
            "SELECT uuid FROM calls WHERE id IN (SELECT value FROM json_each(:calls))"
            " UNION SELECT uuid FROM promises WHERE caller_id IN"
            " (SELECT value FROM json_each(:callers)) UNION SELECT uuid FROM follow_ups"
            " WHERE caller_id IN (SELECT value FROM json_each(:callers))",
            {name: wanted[name] for name in ("calls", "callers")},
        ).fetchall()
        went = {row[0] for row in conn.execute("SELECT line FROM handed_over")}
        if not any(row[0] in went for row in ours) or not self._bundles.is_dir():
            return []
        return sorted(self._bundles.glob("*.callside"))


class _Wanted:
    """What somebody typed to find a person by."""

    def __init__(self, text: str, same: SameForm) -> None:
        self.folded = folded(text.strip())
        self._words = self.folded.split()
        self._id = self.folded.replace("-", "")
        self._same = same
        self._number = same(text)

    def is_exactly(self, caller: Caller) -> bool:
        """Whether an id, a number, an account or an e-mail of this card was typed."""
        return self.is_value(caller.id, caller.number, caller.account, caller.email)

    def is_value(self, record: UUID, number: str, account: str, email: str) -> bool:
        """The same of values that stand by themselves."""
        if not self.folded:
            return False
        if len(self._id) >= _SHORTEST_END and record.hex.endswith(self._id):
            return True
        if number and self._number and self._same(number) == self._number:
            return True
        return self.folded in (folded(account), folded(email))

    def is_named(self, name: str) -> bool:
        """Whether every word that was typed is in this name."""
        return bool(self._words) and all(word in folded(name) for word in self._words)
