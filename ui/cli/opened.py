"""Opens the desk for a command: the same rules as the window, every change written at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.desk import Desk
from ui.cli.program import Chosen


@contextmanager
def opened_desk(chosen: Chosen, *, writing: bool = False) -> Iterator[Desk]:
    """The desk of the chosen profile, closed afterwards. Raises `Problem` when it cannot open."""
    from ui.start import open_desk

    with open_desk(chosen.profile, key_file=chosen.key_file, writing=writing) as desk:
        yield desk
