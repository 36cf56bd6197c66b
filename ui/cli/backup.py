"""`callside backup`: makes a proved copy of the log, also beside an open window."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from app.support.events import EventCode
from ui.cli.opened import door_of
from ui.cli.program import Chosen
from ui.cli.progress import Watched
from ui.problem_words import in_one_line
from ui.support.command_record import note


@click.command()
@click.option("--to", "folder", metavar="DIR", help="Into this folder, not the log's own.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def backup(chosen: Chosen, folder: str | None, as_json: bool) -> None:
    """Make a backup of the log and prove it good; the window may be open meanwhile.

    It is encrypted with the log's key. With --to, the sealed files that open it on another machine
    with the recovery code are put beside it.
    """
    watched = Watched("backup")
    made = door_of(chosen).back_up(None if folder is None else Path(folder), watched)
    watched.close()
    problem = made.second_problem
    note(chosen.profile, EventCode.BACKED_UP)
    if problem is not None:
        note(chosen.profile, EventCode.BACKUP_FAILED, problem=problem.code)
    if as_json:
        told = {
            "backup": str(made.path),
            "bytes": made.path.stat().st_size,
            "second": None if made.second is None else str(made.second),
            "second_problem": None if problem is None else problem.code,
        }
        print(json.dumps(told, indent=2))
    else:
        print(made.path)
        if made.second is not None:
            print(made.second)
    if problem is not None:
        print(in_one_line(problem), file=sys.stderr)
