"""A log of a million calls in minutes: some are written by the keeper, the others copied from them.

Each copy has ids, numbers and times of its own, so that indices are as large and as deep as those
of years of work. The full-text index is made at the end, which is many times cheaper.
"""

from __future__ import annotations

from pathlib import Path

from db.demonstration import copy_calls
from db.store import Store
from tests.support.many_calls import CALL_EVERY_MS, END, ManyCalls

WRITTEN = 20_000
"""Calls that are written one by one; the others are copies of these."""


def fill(folder: Path, key: bytes, calls: int) -> ManyCalls:
    """Fill the empty log in a folder with so many calls, the newest of them at `END`.

    Gives those that were written. Raises ValueError where the others are no whole copies of them.
    """
    copies, left = divmod(calls, WRITTEN)
    if copies > 1 and left:
        raise ValueError(f"{calls} calls are no whole number of copies of {WRITTEN}")
    copies = max(copies, 1)
    span = WRITTEN * CALL_EVERY_MS
    made = ManyCalls(min(calls, WRITTEN), end=END.later(ms=-(copies - 1) * span))
    store = Store.open(folder, key)
    made.write(store.keeper())
    store.close()
    if copies > 1:
        copy_calls(folder, key, copies - 1, span)
    return made
