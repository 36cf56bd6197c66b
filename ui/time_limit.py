"""Limits in time for what may wait for a person, turns for threads; without Qt, for commands."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeVar

T = TypeVar("T")

KEYRING_S = 30.0
"""How long whoever looks a machine over waits for its keyring, which may be asking the person."""


def shared_turn() -> AbstractContextManager[object]:
    """A lock for what several threads open together; one that holds it may take it again."""
    return threading.RLock()


def within(seconds: float, work: Callable[[], T]) -> T:
    """Do work that changes nothing, and give its result. Raises what the work does, TimeoutError.

    Work that is late is left to itself, on a thread that ends with the program at the latest: a
    desktop takes its dialog away when whoever it belongs to is gone.
    """
    results: list[T] = []
    faults: list[BaseException] = []

    def done() -> None:
        try:
            results.append(work())
        except BaseException as fault:  # noqa: BLE001 - raised again below, for whoever waits
            faults.append(fault)

    worker = threading.Thread(target=done, name="time-limit", daemon=True)
    worker.start()
    worker.join(seconds)
    if faults:
        raise faults[0]
    if not results:
        raise TimeoutError
    return results[0]
