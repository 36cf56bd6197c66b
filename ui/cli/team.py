"""`callside team`: the supervisor's team file, the agents and their keys (docs/keys.md)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.moment import Moment
from app.policy.in_force import policy_in_force
from app.problems import Problem
from app.settings import Settings
from ui.cli.opened_team import agent_of, expect_same_words, opened_team
from ui.cli.program import Chosen
from ui.cli.team_backup import backup, restore
from ui.cli.team_join import join, terms_told
from ui.cli.team_keeping import caller, erase_agent, retention
from ui.cli.team_quarantine import quarantine
from ui.cli.team_roster import keys, roster
from ui.whole_file import whole_file

if TYPE_CHECKING:
    from app.bundle.terms import TeamFile, Terms
    from app.team.people import Taken
    from app.team.team import Team

_FILE = click.Path(dir_okay=False, path_type=Path)
_THERE = click.Path(exists=True, dir_okay=False, path_type=Path)
_NAMELESS = "A new team needs --name and --supervisor."


@click.group()
def team() -> None:
    """The team file, the agents and their keys, and what is set aside."""


team.add_command(backup)
team.add_command(caller)
team.add_command(erase_agent)
team.add_command(join)
team.add_command(keys)
team.add_command(quarantine)
team.add_command(restore)
team.add_command(retention)
team.add_command(roster)


@team.command("make-file")
@click.option("--name", help="What the team is called; needed the first time.")
@click.option("--supervisor", help="Your name, as agents see it; needed the first time.")
@click.option("--out", "target", metavar="FILE", required=True, type=_FILE)
@click.option("--callers", type=click.Choice(["named", "pseudonym"]), help="How callers travel.")
@click.option("--notes/--no-notes", default=None, help="Whether notes travel.")
@click.option("--quotes/--no-quotes", default=None, help="Whether callers' own words travel.")
@click.option("--individual-view/--no-individual-view", default=None, help="One agent's numbers.")
@click.option("--group-size", type=click.IntRange(5, 1000), help="The smallest group shown.")
@click.option("--keep-days", type=click.IntRange(0, 36_500), help="How long it is kept; 0: always.")
@click.option("--purposes", "purposes_file", metavar="FILE", type=_THERE, help="A text: what for.")
@click.option("--playbook", "playbook_file", metavar="FILE", type=_THERE, help="The house's own.")
@click.option("--new-keys", is_flag=True, help="The former keys are lost: all agents join again.")
@click.pass_obj
def make_file(
    chosen: Chosen,
    /,
    name: str | None,
    supervisor: str | None,
    target: Path,
    purposes_file: Path | None,
    playbook_file: Path | None,
    new_keys: bool,
    **terms: Any,
) -> None:
    """Make the team file that agents join with, or renew it: what is not named stays as it was."""
    told = {key: value for key, value in terms.items() if value is not None}
    if not Settings(policy=policy_in_force()).flag("individual_view"):
        if told.get("individual_view"):
            raise Problem("individual_view_forbidden", team=name or "")
        told["individual_view"] = False
    if purposes_file is not None:
        told["purposes"] = _text_of(purposes_file)
    is_unnamed = name is None or supervisor is None
    # Before a store is made for it, and a recovery code told.
    if is_unnamed and not chosen.profile.team_folder.exists():
        raise click.UsageError(_NAMELESS)
    with opened_team(chosen) as opened:
        former = opened.people.team_file()
        if former is None and is_unnamed:
            raise click.UsageError(_NAMELESS)
        playbook = former.playbook if former is not None else ""
        made = opened.people.make_team_file(
            name or (former.name if former else ""),
            supervisor or (former.supervisor if former else ""),
            _terms(former, told),
            playbook=playbook if playbook_file is None else _checked_playbook(playbook_file),
            anew=new_keys,
        )
        letter = opened.people.team_letter()
        words = _own_words(opened)
    with whole_file(target) as part:
        part.write_bytes(letter)
    print(f"{target}: team {made.name}, supervisor {made.supervisor}")
    for line in terms_told(made.terms):
        print(line)
    print(f"Your six words, which agents compare: {words}")


@team.command()
@click.argument("files", nargs=-1, required=True, type=_THERE, metavar="FILE…")
@click.pass_obj
def take(chosen: Chosen, files: tuple[Path, ...]) -> None:
    """Take in agents' answers and IT's rosters. Compare the six words printed, then `verify`."""
    with opened_team(chosen) as opened:
        for file in files:
            try:
                taken = opened.people.take(file, file.name)
            except OSError as error:
                raise Problem("file_unreadable", path=file) from error
            print(f"{file.name}: {_told(taken)}")


@team.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def agents(chosen: Chosen, as_json: bool) -> None:
    """Everybody in the team, whether their key was verified, and its six words."""
    with opened_team(chosen) as opened:
        found = opened.people.agents()
    for agent in found:
        if as_json:
            told = {"agent": str(agent.agent), "name": agent.name, "trust": agent.trust}
            print(json.dumps(told | {"words": agent.words}, ensure_ascii=False))
        else:
            print(f"{agent.name}  {agent.trust}  {' '.join(agent.words)}  {agent.agent}")


@team.command()
@click.argument("agent")
@click.option("--words", help="The six words as the agent told them; else the terminal asks.")
@click.pass_obj
def verify(chosen: Chosen, agent: str, words: str | None) -> None:
    """Put down that the six words of AGENT (name or id) were compared."""
    with opened_team(chosen) as opened:
        found = agent_of(opened, agent)
        expect_same_words(words, found.words, found.name)
        opened.people.verify(found.agent)
    print(f"{found.name}: verified")


@team.command()
@click.argument("agent")
@click.pass_obj
def block(chosen: Chosen, agent: str) -> None:
    """Take nothing from AGENT's key any more, until it is verified again: a device was stolen."""
    with opened_team(chosen) as opened:
        found = opened.people.block(agent_of(opened, agent).agent)
    print(f"{found.name}: set aside")


@team.command()
@click.argument("agent")
@click.pass_obj
def leave(chosen: Chosen, agent: str) -> None:
    """Put down that AGENT left the team; what was handed over stays."""
    with opened_team(chosen) as opened:
        found = opened.people.leave(agent_of(opened, agent).agent)
    print(f"{found.name}: left")


@team.command()
@click.argument("agent")
@click.argument("since", type=click.DateTime(["%Y-%m-%d"]))
@click.pass_obj
def tenure(chosen: Chosen, agent: str, since: datetime) -> None:
    """Put down since when (YYYY-MM-DD) AGENT does this work; fair comparisons ask for it."""
    from_ms = Moment.of(since.replace(tzinfo=UTC)).utc_ms
    with opened_team(chosen) as opened:
        found = opened.people.set_tenure(agent_of(opened, agent).agent, from_ms)
    print(f"{found.name}: since {since:%Y-%m-%d}")


def _terms(former: TeamFile | None, told: dict[str, Any]) -> Terms:
    import msgspec

    from app.bundle.terms import Terms

    return msgspec.structs.replace(Terms() if former is None else former.terms, **told)


def _checked_playbook(file: Path) -> str:
    """The text of a playbook that loads. Raises `Problem`: playbook_faulty, file_unreadable."""
    from app.playbook.load import load_playbook

    load_playbook(file)
    return _text_of(file)


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Problem("file_unreadable", path=file) from error


def _own_words(opened: Team) -> str:
    from app.bundle.identity import six_words

    return " ".join(six_words(opened.people.own_keys().public()))


def _told(taken: Taken) -> str:
    """What became of an answer or a roster, in words."""
    words = " ".join(taken.words)
    if taken.result == "set_aside":
        who = "the house's key" if taken.kind == "roster" else "a changed key"
        return (
            f"set aside as {taken.number}: {who}, six words: {words}\n  Compare them, then: "
            f"callside team quarantine release {taken.number}"
        )
    if taken.agent is None:
        lines = [f"roster with {taken.agents} agent(s), signed by: {words}"]
    else:
        lines = [f"{taken.agent.name}, {taken.agent.trust}, six words: {words}"]
        if taken.agent.trust == "unverified":
            lines.append(f"Compare them, then: callside team verify {taken.agent.agent}")
        if not taken.same_terms:
            lines.append("They agreed to former terms: hand out the renewed team file.")
    if taken.waiting:
        numbers = " ".join(map(str, taken.waiting))
        lines.append(f"Bundles that waited for this key, to be released: {numbers}")
    return "\n  ".join(lines)
