"""Opens the log for a command: the same rules as the window, every change written at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from app.desk import Desk
from ui.cli.passphrase import told_passphrase
from ui.cli.program import Chosen

if TYPE_CHECKING:
    from ui.start import StoreDoor


def door_of(chosen: Chosen, *, asks: bool = True) -> StoreDoor:
    """The way into the log of the chosen profile.

    A passphrase is asked for when it is needed; where not `asks`, only the file that was named
    tells it.
    """
    from ui.start import StoreDoor

    asks = asks or chosen.passphrase_file is not None
    ask = partial(told_passphrase, chosen.passphrase_file) if asks else None
    return StoreDoor(chosen.profile, key_file=chosen.key_file, ask_passphrase=ask)


@contextmanager
def opened_desk(chosen: Chosen, *, writing: bool = False) -> Iterator[Desk]:
    """The desk of the chosen profile, closed afterwards. Raises `Problem` when it cannot open."""
    from ui.start import open_desk

    with open_desk(chosen.profile, door=door_of(chosen), writing=writing) as desk:
        yield desk
