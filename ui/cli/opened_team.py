"""Opens a supervisor's team for a command: the same rules as the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from ui.cli.passphrase import told_passphrase
from ui.cli.program import Chosen

if TYPE_CHECKING:
    from app.team.team import Team


@contextmanager
def opened_team(chosen: Chosen) -> Iterator[Team]:
    """The team of the chosen profile, closed afterwards. Raises `Problem` when it cannot open."""
    from ui.team_start import TeamStoreDoor, open_team

    ask = partial(told_passphrase, chosen.passphrase_file)
    door = TeamStoreDoor(chosen.profile, key_file=chosen.key_file, ask_passphrase=ask)
    with open_team(chosen.profile, door=door) as team:
        yield team
