"""`callside publish`: the team's facts for those who ask beyond this machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ui.cli.opened_team import opened_team
from ui.cli.program import Chosen
from ui.cli.progress import Watched
from ui.cli.switched_off import expect_switched_on

if TYPE_CHECKING:
    from app.team.publishing import Publishing
    from app.team.records import Published

_WITHOUT_LINES = click.option(
    "--without-lines",
    is_flag=True,
    help="Leave out the agents' lines on what could have been better.",
)
_AS_JSON = click.option("--json", "as_json", is_flag=True)


@click.group()
def publish() -> None:
    """Publish the team's facts, without names, notes or other texts; the list of access tells it.

    What is published is not encrypted by Callside any more: whoever can read the folder or the
    database can read it.
    """


@publish.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@_WITHOUT_LINES
@_AS_JSON
@click.pass_obj
def parquet(chosen: Chosen, folder: Path, without_lines: bool, as_json: bool) -> None:
    """Write Parquet files by month and team into DIR; only what differs is written again."""

    def work(publishing: Publishing, watched: Watched) -> Published:
        lake = folder.absolute()
        return publishing.parquet(lake, better=not without_lines, progress=watched)

    _tell(chosen, work, as_json=as_json)


@publish.command()
@click.argument("url", metavar="URL")
@_WITHOUT_LINES
@_AS_JSON
@click.pass_obj
def postgres(chosen: Chosen, url: str, without_lines: bool, as_json: bool) -> None:
    """Bring the tables of the PostgreSQL database at URL to what the facts are.

    The password is taken from PGPASSFILE, ~/.pgpass or PGPASSWORD, and refused in the URL.
    """

    def work(publishing: Publishing, watched: Watched) -> Published:
        return publishing.postgres(url, better=not without_lines, progress=watched)

    _tell(chosen, work, as_json=as_json)


def _tell(
    chosen: Chosen, work: Callable[[Publishing, Watched], Published], *, as_json: bool
) -> None:
    expect_switched_on("export")
    watched = Watched("publish")
    try:
        with opened_team(chosen) as team:
            done = work(team.publishing, watched)
    finally:
        watched.close()
    if as_json:
        told = {"parts": done.parts, "written": done.written, "removed": done.removed}
        print(json.dumps(told, indent=2))
    else:
        print(f"{done.written} of {done.parts} parts were different and are written.")
        if done.removed:
            print(f"{done.removed} parts went away.")
