"""`callside support`: what IT would be sent of a machine, shown first; nothing is sent by it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from app.problems import Problem
from app.support.support_file import SECTIONS, SupportFile
from ui.cli.doctor import examined
from ui.cli.program import Chosen
from ui.cli.progress import Watched

_WITHOUT = click.option(
    "--without",
    multiple=True,
    type=click.Choice(SECTIONS[1:]),
    help="Leave a section out; can be given several times.",
)


@click.group()
def support() -> None:
    """A file for support: no words, names or numbers of anybody are in it."""


@support.command()
@_WITHOUT
@click.pass_obj
def show(chosen: Chosen, without: tuple[str, ...]) -> None:
    """Print every line of the support file, as `make` would write it."""
    print(_drafted(chosen).text(without), end="")


@support.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@_WITHOUT
@click.pass_obj
def make(chosen: Chosen, file: Path, without: tuple[str, ...]) -> None:
    """Write the support file into FILE, a new one, and print every line of it.

    It goes nowhere by itself: read it, and send it in your own way.
    """
    from ui.whole_file import whole_file

    if file.exists():
        raise Problem("file_exists", path=file)
    text = _drafted(chosen).text(without)
    with whole_file(file) as part:
        part.write_text(text, "utf-8")
    print(text, end="")
    print(f"Written: {file}. This is all that is in it.", file=sys.stderr)


def _drafted(chosen: Chosen) -> SupportFile:
    from app.moment import SystemClock
    from ui.support.draft import draft

    watched = Watched("support")
    findings = examined(chosen, watched)
    watched.close()
    return draft(chosen.profile, findings, SystemClock())
