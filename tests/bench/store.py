"""Writes and reads on a full log, beside raw SQLCipher on the same disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from app.desk import Desk
from app.moment import SystemClock
from app.paths import Profile
from app.phone.event import phone_event
from app.playbook.places import builtin_playbook
from app.ports import CallQuery, DirectJournal
from app.records import Change
from db.key_file import KeyFileHolder
from db.opening import prepare
from db.store import Store
from tests.bench.figures import Figure, timed
from tests.support.years_of_calls import fill

COMMITS = 200
READS = 60


def filled_profile(folder: Path, calls: int) -> Store:
    """A profile whose log holds so many calls; its key lies in `folder`/bench.key."""
    profile = Profile(folder=folder)
    holder = KeyFileHolder(folder / "bench.key", make=True)
    store = prepare(profile.log_folder, holder).store
    name = store.name()
    store.close()
    key = holder.read(name)
    assert key is not None
    fill(profile.log_folder, key, calls)
    return prepare(profile.log_folder, holder).store


def store_figures(store: Store, calls: int) -> list[Figure]:
    """A tick until it is on the disk, and the reads of a day."""
    raw = _raw_commits(store.files.folder.parent / "raw.db")
    desk = Desk(builtin_playbook(), SystemClock(), DirectJournal(store.keeper()))
    log = store.log()
    desk.attach(log)
    call = desk.calls.start(number="+14155550134")
    steps = [step.id for step in desk.playbook.steps]
    turn = iter(range(1_000_000))
    ticks = timed(lambda: desk.checklist.toggle(call, steps[next(turn) % len(steps)]), COMMITS)
    known = log.calls(CallQuery(), limit=200)
    callers = [line.call.caller for line in known if line.call.caller is not None]
    numbers = [line.call.number for line in known if line.call.number]
    now = SystemClock().now()
    words = ("parcel late", "refund", "broken scr", "invoice twice", "technician rep", "p", "re")
    raw_read = _raw_read(store.files.folder.parent / "raw.db")

    ring = _ring(store, numbers)

    def card() -> None:
        found = log.find_caller(number=numbers[next(turn) % len(numbers)])
        log.card(found.id if found else callers[0], now=now)

    reads = {
        "caller's card by number": card,
        "a ring on the desk: matched, linked, its card": ring,
        "first page of the calls": lambda: log.calls(CallQuery(), limit=50),
        "full-text search": lambda: log.calls(CallQuery(text=words[next(turn) % len(words)])),
        "follow-ups of today": lambda: log.follow_ups("today", now=now),
    }
    name = "a tick until it is on the disk"
    against = "one raw SQLCipher commit"
    figures = [Figure(name, ticks.waited, against, raw, bar=2, is_ratio=True, worked=ticks.worked)]
    for name, read in reads.items():
        found = timed(read, READS)
        figures.append(
            Figure(
                f"{name}, {calls:,} calls",
                found.waited,
                "50 rows by key from raw SQLCipher",
                raw_read,
                bar=50,
                worked=found.worked,
            )
        )
    # A later start would take an open call up, and show that instead of what is due.
    desk.calls.close(call)
    return figures


class _Unwritten:
    """A journal for what is not to stay in the log: the window does not wait for the disk."""

    def hand_in(self, change: Change, acknowledged: Callable[[], None]) -> None:
        acknowledged()


def _ring(store: Store, numbers: list[str]) -> Callable[[], None]:
    """A ring and its end: by turns of a known number, of the end of one, and of nobody's."""
    desk = Desk(builtin_playbook(), SystemClock(), _Unwritten())
    desk.attach(store.log())
    known = numbers or ["+14155550134"]
    turn = iter(range(1_000_000))

    def ring() -> None:
        place = next(turn)
        number = known[place % len(known)]
        shown = (number, f"+3{number[1:]}", f"+49301{place:06}")[place % 3]
        given = {"id": f"call-of-bench-{place}", "number": shown}
        call = desk.phone.hear(phone_event("ring", "baresip", **given))
        (rings,) = desk.phone.ringing()
        if rings.match.sure is not None:
            desk.callers.card(rings.match.sure.id)
        desk.phone.hear(phone_event("end", "baresip", cause="elsewhere", **given))
        assert call is not None

    return ring


def _raw(path: Path) -> sqlcipher.Connection:
    conn = sqlcipher.connect(str(path), isolation_level=None)
    conn.execute(f"PRAGMA key = \"x'{'00' * 32}'\"")
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("PRAGMA synchronous = FULL")
    conn.execute("CREATE TABLE IF NOT EXISTS raw (id INTEGER PRIMARY KEY, text TEXT)")
    return conn


def _raw_commits(path: Path) -> tuple[float, ...]:
    conn = _raw(path)
    try:
        commit = "INSERT INTO raw (text) VALUES ('a step')"
        return timed(lambda: conn.execute(commit), COMMITS).waited
    finally:
        conn.close()


def _raw_read(path: Path) -> tuple[float, ...]:
    conn = _raw(path)
    try:
        read = "SELECT * FROM raw ORDER BY id DESC LIMIT 50"
        return timed(lambda: conn.execute(read).fetchall(), READS).waited
    finally:
        conn.close()
