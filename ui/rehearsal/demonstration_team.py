"""A throw-away team for pictures and tests: agents who work, join and hand over, by real code."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from msgspec.structs import replace

from app.paths import Profile
from app.ports import Unwatched
from app.rehearsal import built_in_conversations
from app.team.imports import shared_files
from ui.cli.demo_team import Story, make_team
from ui.team_start import TeamStoreDoor, open_team

AGENTS = 3
CALLS = 24
DAYS = 14


def make_demonstration_team(folder: Path) -> TeamStoreDoor:
    """Make a supervisor whose agents handed over, in `folder`; gives the door to the team.

    One agent's words were not compared yet, and one file was no bundle.
    """
    story = Story(
        folder=folder, calls=CALLS, days=DAYS, seed=7, scripts=tuple(built_in_conversations())
    )
    # Progress is for a terminal: here nobody reads it.
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        make_team(story, AGENTS, ())
    door = door_of(folder)
    with open_team(profile_of(folder), door=door) as team:
        last = team.records.agents()[-1]
        team.records.keep_agent(replace(last, trust="unverified"))
        bundles = sorted((folder / "handed-over").iterdir())
        damaged = folder / "handed-over" / "damaged.callside"
        damaged.write_bytes(bundles[0].read_bytes()[:-7])
        team.imports.take(list(shared_files([*bundles, damaged])), Unwatched())
    return door_of(folder)


def profile_of(folder: Path) -> Profile:
    """The supervisor's profile."""
    return Profile(folder=folder / "supervisor")


def door_of(folder: Path) -> TeamStoreDoor:
    """The way into the team."""
    return TeamStoreDoor(profile_of(folder), key_file=folder / "supervisor" / "demo.key")
