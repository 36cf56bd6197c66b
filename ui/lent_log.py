"""What stands in for a writer of the log: one that is lent, and one that nobody may use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ports import Keeper
    from app.records import Change


class LentKeeper:
    """The store's writer in the hands of another thread; the store closes it, after its readers.

    The last connection to close brings the WAL into the log, and only a writing one can.
    """

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper

    def write(self, *changes: Change) -> None:
        self._keeper.write(*changes)

    def close(self) -> None:
        """Left to the store."""


class NoJournal:
    """The journal of a command that only reads."""

    def hand_in(self, change: Change, acknowledged: object) -> None:
        raise RuntimeError(f"a reading command changed something: {change.what}")
