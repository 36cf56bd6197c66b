"""A store of a test's own, records for it, and a look at the folder from outside."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.moment import Moment
from app.problems import Problem
from app.records import Call, Change, Note, Promise, Record, new_id
from db.store import Store
from tests.support.desk import START, FakeClock

KEY = bytes(range(32))


@contextmanager
def open_store(folder: Path, key: bytes = KEY, clock: FakeClock | None = None) -> Iterator[Store]:
    """The folder's log, made when there is none, closed at the end."""
    clock = clock or FakeClock()
    exists = (folder / "call-log.db").exists()
    store = (Store.open if exists else Store.create)(folder, key, clock=clock)
    try:
        yield store
    finally:
        store.close()


def a_call(**fields: Any) -> Call:
    """A call that has just begun, or as told."""
    told = {"id": new_id(), "phase": "active", "started": START, **fields}
    return Call(**told)


def a_note(call: Call, text: str, **fields: Any) -> Note:
    """The notes of a call."""
    return Note(**{"id": new_id(), "call": call.id, "text": text, "at": START, **fields})


def a_promise(what: str, **fields: Any) -> Promise:
    """A promise made at the start."""
    return Promise(**{"id": new_id(), "what": what, "made": START, **fields})


def change(*records: Record, what: str = "test", at: Moment = START, **fields: Any) -> Change:
    """Records to be kept together, for the first call among them unless told."""
    call = next((each.id for each in records if isinstance(each, Call)), None)
    return Change(**{"what": what, "at": at, "records": records, "call": call, **fields})


def fingerprint_of(folder: Path) -> dict[str, tuple[int, str]]:
    """Every file and folder below, with its rights and a hash of its content."""
    found = {}
    for path in sorted([folder, *folder.rglob("*")]):
        content = path.read_bytes() if path.is_file() else b"a folder"
        mode = path.stat().st_mode
        found[str(path.relative_to(folder))] = (mode, hashlib.sha256(content).hexdigest())
    return found


def code_of(error: BaseException) -> str:
    """The code of a problem."""
    assert isinstance(error, Problem), repr(error)
    return error.code
