"""What handing over needs kept, in the agent's own log; fulfils `app.handover.ports`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from app.bundle.terms import CoachingLetter, FeedbackLetter, TeamFile
from app.handover.kept import KeptLine, LineState
from app.handover.records import (
    BundleMade,
    CoachingReceived,
    Enrolment,
    HandedLine,
    LineHead,
    PlaybookReceived,
    SharedSince,
    Staying,
)
from app.problems import Problem
from db import handover_lines
from db.connection import Connection, transaction
from db.faults import told
from db.folding import storable
from db.reading import Reader

_JOINED = "(SELECT id FROM enrolments WHERE state = 'joined' ORDER BY id DESC LIMIT 1)"
_DEVICE = "(SELECT id FROM devices WHERE uuid = ?)"
_BUNDLE = (
    "SELECT bundle, (SELECT uuid FROM devices WHERE id = device), sequence, hex(manifest), is_full,"
    " created_ms, covered_from_ms, covered_to_ms, counts, file, folder, given_ms FROM bundles"
)


class LogHandover:
    """Handing over, over a connection of its own. One thread at a time.

    The one on the window's thread only reads; `apart` gives one that writes, for a worker.
    """

    def __init__(
        self, conn: Connection, folder: Path, another: Callable[[], LogHandover], *, writes: bool
    ) -> None:
        self._conn = conn
        self._folder = folder
        self._reader = Reader(conn, folder)
        self._another = another
        self._writes = writes

    def apart(self) -> AbstractContextManager[LogHandover]:
        """The same over a connection of its own that writes."""
        return closing(self._another())

    def close(self) -> None:
        """Close the connection."""
        self._reader.close()

    def device(self) -> UUID:
        """The device whose log this is."""
        row = self._reader.rows(
            "SELECT uuid FROM devices WHERE id = (SELECT value FROM meta WHERE name = 'device')"
        )[0]
        return UUID(bytes=row[0])

    # -- the team ----------------------------------------------------------------------------------

    def enrolment(self) -> Enrolment | None:
        """The team that is joined."""
        found = self._enrolments(f"WHERE id = {_JOINED}")
        return found[0] if found else None

    def enrolments(self) -> list[Enrolment]:
        """Every team that was ever joined, the last one first."""
        return self._enrolments("ORDER BY id DESC")

    def _enrolments(self, tail: str) -> list[Enrolment]:
        rows = self._reader.rows(
            f"SELECT agent, name, team_file, terms, joined_ms, state FROM enrolments {tail}"  # noqa: S608
        )
        return [
            Enrolment(
                agent=UUID(bytes=agent),
                name=name,
                team=msgspec.json.decode(team_file, type=TeamFile),
                terms=terms,
                joined_ms=joined_ms,
                state=state,
            )
            for agent, name, team_file, terms, joined_ms, state in rows
        ]

    def keep_enrolment(self, enrolment: Enrolment) -> None:
        """Join a team, or leave it; another that was joined before is left."""
        values = (
            storable(enrolment.name),
            msgspec.json.encode(enrolment.team).decode(),
            enrolment.terms,
            enrolment.joined_ms,
            enrolment.state,
        )
        with self._transaction() as conn:
            conn.execute("UPDATE enrolments SET state = 'left'")
            conn.execute(
                "INSERT INTO enrolments (agent, name, team_file, terms, joined_ms, state)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (agent) DO UPDATE SET"
                " name = ?, team_file = ?, terms = ?, joined_ms = ?, state = ?",
                (enrolment.agent.bytes, *values, *values),
            )

    # -- lines -------------------------------------------------------------------------------------

    def heads(self) -> list[LineHead]:
        """Every closed call that is no rehearsal, and every task of no call, oldest first."""
        return handover_lines.heads(self._reader)

    def lines(self, heads: Sequence[LineHead]) -> Iterator[KeptLine]:
        """These lines whole, in that order; nothing private is read."""
        return handover_lines.lines(self._reader, heads)

    def states(self) -> dict[UUID, LineState]:
        """How each line was when it was last handed over."""
        rows = self._reader.rows(
            f"SELECT line, weight, digest, bundle FROM handed_over WHERE enrolment = {_JOINED}"  # noqa: S608
        )
        return {
            UUID(bytes=line): LineState(weight=weight, digest=digest, bundle=bundle)
            for line, weight, digest, bundle in rows
        }

    def once_shared(self) -> set[UUID]:
        """Reflections of which something lies with the supervisor."""
        rows = self._reader.rows(
            f"SELECT DISTINCT reflection FROM shared_answers WHERE enrolment = {_JOINED}"  # noqa: S608
        )
        return {UUID(bytes=row[0]) for row in rows}

    def shared_since(self, reflection: UUID) -> list[SharedSince]:
        """Which answers of a reflection lie with the supervisor, and since when."""
        rows = self._reader.rows(
            "SELECT question, created_ms FROM shared_answers"  # noqa: S608
            " JOIN bundles ON bundles.id = shared_answers.bundle"
            f" WHERE shared_answers.enrolment = {_JOINED} AND reflection = ? AND question <> ''",
            (reflection.bytes,),
        )
        return [
            SharedSince(reflection=reflection, question=question, since_ms=since_ms)
            for question, since_ms in rows
        ]

    def staying(self) -> Staying:
        """What does not go out, in numbers: open calls, rehearsals, answers not shared."""
        row = self._reader.rows(
            "SELECT"
            " (SELECT count(*) FROM calls WHERE phase <> 'closed' AND deleted_ms IS NULL"
            "   AND origin <> 'rehearsal'),"
            " (SELECT count(*) FROM calls WHERE origin = 'rehearsal' AND deleted_ms IS NULL),"
            " (SELECT count(*) FROM reflection_answers WHERE shared = 0"
            "   AND (choice <> '' OR text <> ''))"
        )[0]
        return Staying(open_calls=row[0], rehearsals=row[1], answers=row[2])

    # -- bundles -----------------------------------------------------------------------------------

    def bundles(self, *, limit: int = 200) -> list[BundleMade]:
        """The bundles made, the last one first."""
        tail = f"WHERE enrolment = {_JOINED} ORDER BY id DESC LIMIT ?"
        return [_bundle(row) for row in self._reader.rows(f"{_BUNDLE} {tail}", (limit,))]

    def last_of(self, device: UUID) -> BundleMade | None:
        """The bundle of a device with the greatest number."""
        of_it = f"enrolment = {_JOINED} AND device = {_DEVICE}"
        tail = f"WHERE {of_it} ORDER BY sequence DESC LIMIT 1"
        rows = self._reader.rows(f"{_BUNDLE} {tail}", (device.bytes,))
        return _bundle(rows[0]) if rows else None

    def bundle_by_key(self, key: int) -> BundleMade | None:
        """The bundle that a `LineState` names."""
        rows = self._reader.rows(f"{_BUNDLE} WHERE id = ?", (key,))
        return _bundle(rows[0]) if rows else None

    def keep_bundle(self, made: BundleMade, lines: Sequence[HandedLine]) -> None:
        """Put down a bundle and how its lines were: one transaction."""
        with self._transaction() as conn:
            joined = conn.execute(f"SELECT {_JOINED}").fetchone()[0]
            conn.execute("INSERT OR IGNORE INTO devices (uuid) VALUES (?)", (made.device.bytes,))
            conn.execute(
                # Another program may have found the file, and put it down, just before.
                "INSERT INTO bundles (enrolment, device, bundle, sequence, manifest, is_full,"  # noqa: S608
                " created_ms, covered_from_ms, covered_to_ms, counts, file, folder, given_ms)"
                f" VALUES (?, {_DEVICE}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (bundle) DO NOTHING",
                (
                    joined,
                    made.device.bytes,
                    made.bundle.bytes,
                    made.sequence,
                    bytes.fromhex(made.manifest),
                    int(made.full),
                    made.created_ms,
                    made.covered_from_ms,
                    made.covered_to_ms,
                    msgspec.json.encode(made.counts).decode(),
                    made.file,
                    made.folder,
                    made.given_ms,
                ),
            )
            key = "SELECT id FROM bundles WHERE bundle = ?"
            bundle = conn.execute(key, (made.bundle.bytes,)).fetchone()[0]
            conn.executemany(
                "INSERT INTO handed_over (enrolment, line, weight, digest, bundle)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (enrolment, line) DO UPDATE SET"
                " weight = excluded.weight, digest = excluded.digest, bundle = excluded.bundle",
                ((joined, each.id.bytes, each.weight, each.digest, bundle) for each in lines),
            )
            for each in lines:
                _take_back(conn, joined, each)
            conn.executemany(
                "INSERT OR IGNORE INTO shared_answers (enrolment, reflection, question, bundle)"
                " VALUES (?, ?, ?, ?)",
                (
                    (joined, reflection.bytes, question, bundle)
                    for each in lines
                    for reflection, question in (
                        *each.answers,
                        *((one, "") for one in each.reflections),
                    )
                ),
            )

    def waiting(self) -> list[BundleMade]:
        """The bundles that lie in no folder yet, the first one first."""
        tail = f"WHERE enrolment = {_JOINED} AND given_ms IS NULL ORDER BY id"
        return [_bundle(row) for row in self._reader.rows(f"{_BUNDLE} {tail}")]

    def keep_lost(self, bundle: UUID, at_ms: int) -> None:
        """Put down that a bundle will lie in no folder: its lines count as never handed over."""
        of_it = "bundle = (SELECT id FROM bundles WHERE bundle = ?)"
        with self._transaction() as conn:
            conn.execute(f"DELETE FROM handed_over WHERE {of_it}", (bundle.bytes,))  # noqa: S608
            conn.execute(f"DELETE FROM shared_answers WHERE {of_it}", (bundle.bytes,))  # noqa: S608
            conn.execute("UPDATE bundles SET given_ms = ? WHERE bundle = ?", (at_ms, bundle.bytes))

    def keep_given(self, bundle: UUID, folder: str, at_ms: int) -> None:
        """Put down that a bundle lies in its folder."""
        with self._transaction() as conn:
            conn.execute(
                "UPDATE bundles SET folder = ?, given_ms = ? WHERE bundle = ?",
                (storable(folder), at_ms, bundle.bytes),
            )

    # -- what comes back ---------------------------------------------------------------------------

    def coaching(self, *, limit: int = 200) -> list[CoachingReceived]:
        """Coaching notes, the last one first."""
        rows = self._reader.rows(
            "SELECT letter, came_ms, read_ms, feedback, answered_ms FROM coaching_notes"  # noqa: S608
            f" WHERE enrolment = {_JOINED} ORDER BY id DESC LIMIT ?",
            (limit,),
        )
        return [
            CoachingReceived(
                letter=msgspec.json.decode(letter, type=CoachingLetter),
                came_ms=came_ms,
                read_ms=read_ms,
                feedback=feedback and msgspec.json.decode(feedback, type=FeedbackLetter),
                answered_ms=answered_ms,
            )
            for letter, came_ms, read_ms, feedback, answered_ms in rows
        ]

    def keep_coaching(self, received: CoachingReceived) -> None:
        """Keep a note, or what was done with it; the note's id tells which."""
        feedback = received.feedback and msgspec.json.encode(received.feedback).decode()
        done = (received.read_ms, feedback, received.answered_ms)
        with self._transaction() as conn:
            conn.execute(
                "INSERT INTO coaching_notes"  # noqa: S608
                " (enrolment, note, letter, came_ms, read_ms, feedback, answered_ms)"
                f" VALUES ({_JOINED}, ?, ?, ?, ?, ?, ?) ON CONFLICT (note) DO UPDATE SET"
                " read_ms = ?, feedback = ?, answered_ms = ?",
                (
                    received.letter.note.bytes,
                    msgspec.json.encode(received.letter).decode(),
                    received.came_ms,
                    *done,
                    *done,
                ),
            )

    def playbooks(self) -> list[PlaybookReceived]:
        """House playbooks received, the greatest number first."""
        rows = self._reader.rows(
            "SELECT number, playbook, version, came_ms FROM house_playbooks"  # noqa: S608
            f" WHERE enrolment = {_JOINED} ORDER BY number DESC"
        )
        return [
            PlaybookReceived(number=number, playbook=playbook, version=version, came_ms=came_ms)
            for number, playbook, version, came_ms in rows
        ]

    def keep_playbook(self, received: PlaybookReceived) -> None:
        """Keep a house playbook; one of the same number is the same one, come again."""
        values = (storable(received.playbook), storable(received.version), received.came_ms)
        with self._transaction() as conn:
            conn.execute(
                "INSERT INTO house_playbooks (enrolment, number, playbook, version, came_ms)"  # noqa: S608
                f" VALUES ({_JOINED}, ?, ?, ?, ?) ON CONFLICT (enrolment, number)"
                " DO UPDATE SET playbook = ?, version = ?, came_ms = ?",
                (received.number, *values, *values),
            )

    # -- inside ------------------------------------------------------------------------------------

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        if not self._writes:
            raise Problem("store_read_only", folder=self._folder)
        with told(self._folder), transaction(self._conn):
            yield self._conn


def _take_back(conn: Connection, joined: int, line: HandedLine) -> None:
    """Forget the answers that the supervisor does not have any more, once this is handed over.

    The empty question stays for ever: a reflection that was shared once has to be told empty.
    """
    for reflection in line.reflections:
        still = [question for of, question in line.answers if of == reflection]
        conn.execute(
            "DELETE FROM shared_answers WHERE enrolment = ? AND reflection = ?"
            " AND question <> '' AND question NOT IN (SELECT value FROM json_each(?))",
            (joined, reflection.bytes, msgspec.json.encode(still).decode()),
        )


def _bundle(row: tuple[Any, ...]) -> BundleMade:
    bundle, device, sequence, manifest, full, created, start, end, *rest = row
    counts, file, folder, given = rest
    return BundleMade(
        bundle=UUID(bytes=bundle),
        device=UUID(bytes=device),
        sequence=sequence,
        manifest=manifest.lower(),
        full=bool(full),
        created_ms=created,
        covered_from_ms=start,
        covered_to_ms=end,
        counts=msgspec.json.decode(counts, type=dict[str, int]),
        file=file,
        folder=folder,
        given_ms=given,
    )
