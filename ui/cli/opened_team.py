"""Opens a supervisor's team for a command: the same rules as the window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

import click

from app.problems import Problem
from ui.cli.passphrase import told_passphrase
from ui.cli.program import Chosen

if TYPE_CHECKING:
    from app.team.records import TeamAgent
    from app.team.team import Team


@contextmanager
def opened_team(chosen: Chosen) -> Iterator[Team]:
    """The team of the chosen profile, closed afterwards. Raises `Problem` when it cannot open."""
    from ui.team_start import TeamStoreDoor, open_team

    ask = partial(told_passphrase, chosen.passphrase_file)
    door = TeamStoreDoor(chosen.profile, key_file=chosen.key_file, ask_passphrase=ask)
    with open_team(chosen.profile, door=door, tell_code=_tell_code) as team:
        yield team


def _tell_code(code: str) -> None:
    """The recovery code of a team's store that was made just now; it is kept nowhere."""
    print("A new store for your team. Its recovery code, shown this once:", file=sys.stderr)
    print(code, file=sys.stderr)


def agent_of(team: Team, told: str) -> TeamAgent:
    """The agent whom a name or an id means. Raises `Problem`: agent_unknown, agent_ambiguous."""
    agents = team.people.agents()
    found = [each for each in agents if told.casefold() in (each.name.casefold(), each.agent.hex)]
    if not found:
        try:
            found = [team.people.agent(UUID(told))]
        except ValueError as error:
            raise Problem("agent_unknown") from error
    if len(found) > 1:
        raise Problem("agent_ambiguous")
    return found[0]


def expect_same_words(told: str | None, words: tuple[str, ...], whose: str) -> None:
    """Have somebody compare six words; goes on where they are the same.

    Without `told`, the terminal asks. Raises `Problem`: words_differ; `click.UsageError` where
    there is none.
    """
    from app.bundle.identity import same_words

    if told is None:
        if not sys.stdin.isatty():
            raise click.UsageError("--words is needed where nobody can be asked.")
        print(f"The six words of {whose}: {' '.join(words)}")
        if not click.confirm("Were these words read out to you, by telephone or in person?"):
            raise Problem("words_differ")
    elif not same_words(told, words):
        raise Problem("words_differ")
