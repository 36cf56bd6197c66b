"""`callside team keys` and `callside team roster make`: IT lists a team's keys for all of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import click
import msgspec

from app.moment import SystemClock
from app.problems import Problem
from ui.cli.opened import opened_desk
from ui.cli.opened_team import opened_team
from ui.cli.program import Chosen
from ui.whole_file import whole_file

if TYPE_CHECKING:
    from app.bundle.terms import RosterEntry

_THERE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.option("--role", type=click.Choice(["agent", "supervisor"]), default="agent")
@click.option("--name", default="", help="Goes into the line, for IT's list.")
@click.pass_obj
def keys(chosen: Chosen, role: str, name: str) -> None:
    """Print this profile's public keys and their six words as one line of JSON, for IT's list."""
    from app.bundle.identity import six_words

    if role == "agent":
        with opened_desk(chosen) as desk:
            public = desk.handover.on_errand(lambda errand: errand.shelf.own_keys().public())
    else:
        with opened_team(chosen) as opened:
            public = opened.people.own_keys().public()
    told = {"name": name, "seal": public.seal, "verify": public.verify}
    print(json.dumps(told | {"words": " ".join(six_words(public))}, ensure_ascii=False))


@click.group()
def roster() -> None:
    """The house's list of a team, for IT."""


@roster.command()
@click.option("--team", "team_path", metavar="FILE", required=True, type=_THERE)
@click.option(
    "--agents",
    "agents_path",
    metavar="FILE",
    required=True,
    type=_THERE,
    help="A line of JSON for each agent: name, seal, verify, and from the second time on agent.",
)
@click.option(
    "--house-key",
    metavar="FILE",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="The key that signs; made the first time (mode 0600). Keep it as you keep the log's.",
)
@click.option("--out", "target", metavar="FILE", required=True, type=click.Path(path_type=Path))
def make(team_path: Path, agents_path: Path, house_key: Path, target: Path) -> None:
    """Make a roster: supervisors and agents who have it need no answers.

    Prints the agents' lines with their ids: keep them for the next roster.
    """
    from app.bundle.identity import six_words
    from app.bundle.letter import open_letter, seal_letter
    from app.bundle.terms import Roster
    from ui.team_start import key_file_shelf

    team, signer = open_letter("team", team_path)
    own = key_file_shelf(house_key).own_keys()
    agents = [_entry(line, number) for number, line in enumerate(_lines(agents_path), start=1)]
    made = Roster(
        team_file=team,
        agents=tuple(entry for entry, _ in agents),
        made_ms=SystemClock().now().utc_ms,
    )
    letter = seal_letter("roster", made, own)
    with whole_file(target) as part:
        part.write_bytes(letter)
    for _, line in agents:
        print(json.dumps(line, ensure_ascii=False))
    told = (
        f"{target}: {len(agents)} agent(s)",
        f"The supervisor's six words: {' '.join(six_words(signer.keys))}",
        f"The six words of the house's key: {' '.join(six_words(own.public()))}",
    )
    for each in told:
        click.echo(each, err=True)


def _lines(file: Path) -> list[str]:
    try:
        return [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise Problem("file_unreadable", path=file) from error


def _entry(line: str, number: int) -> tuple[RosterEntry, dict[str, object]]:
    """An agent's entry, and the line for the next roster. Raises `Problem`: roster_line_wrong."""
    from app.bundle.terms import RosterEntry

    try:
        told = dict(json.loads(line))
        told.setdefault("agent", str(uuid4()))
        public = {"seal": told["seal"], "verify": told["verify"]}
        entry = {"agent": told["agent"], "name": told["name"], "keys": public}
        entry["tenure_from_ms"] = told.get("tenure_from_ms", 0)
        return msgspec.convert(entry, RosterEntry), told
    except (ValueError, TypeError, KeyError) as error:
        raise Problem("roster_line_wrong", line=number) from error
