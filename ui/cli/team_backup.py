"""`callside team backup` and `callside team restore`: the same for the store of a team."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from app.support.events import EventCode
from ui.cli.passphrase import told_passphrase
from ui.cli.program import Chosen
from ui.cli.progress import Watched
from ui.cli.restore import NEWEST, bring_one_back, print_lines
from ui.support.command_record import note

if TYPE_CHECKING:
    from ui.team_start import TeamStoreDoor


@click.command()
@click.pass_obj
def backup(chosen: Chosen) -> None:
    """Make a backup of the team's store now; every page of it is read, and proved good."""
    watched = Watched("backup")
    made = _door(chosen).back_up(watched)
    watched.close()
    note(chosen.profile, EventCode.BACKED_UP)
    print(made)


@click.command()
@click.argument("backup", default=NEWEST)
@click.option("--list", "as_list", is_flag=True, help="List the backups, newest first.")
@click.option(
    "--preview", "--dry-run", "only_preview", is_flag=True, help="Tell what would change; stop."
)
@click.option("--yes", is_flag=True, help="Bring it back without asking.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def restore(
    chosen: Chosen, backup: str, as_list: bool, only_preview: bool, yes: bool, as_json: bool
) -> None:
    """Bring BACKUP of the team's store back: a name from --list, a file, or the newest one.

    The store that is there is set aside, never overwritten. What agents handed over since can be
    imported once more. Refused while a window has the team open.
    """
    door = _door(chosen)
    if as_list:
        print_lines(door.backups(), as_json)
    else:
        bring_one_back(door, backup, only_preview=only_preview, yes=yes, as_json=as_json)


def _door(chosen: Chosen) -> TeamStoreDoor:
    from ui.team_start import TeamStoreDoor

    ask = partial(told_passphrase, chosen.passphrase_file)
    return TeamStoreDoor(chosen.profile, key_file=chosen.key_file, ask_passphrase=ask)
