"""`callside team caller|erase-agent|retention`: what a supervisor keeps, how long (C07, C08)."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from app.erasure import REASONS, Reason
from app.export import plain_record
from app.moment import SystemClock
from app.problems import Problem
from app.team.keeping import LEAVE_REASONS, LeaveReason, TeamErased, TeamPerson
from ui.cli.opened_team import agent_of, opened_team
from ui.cli.program import Chosen
from ui.cli.progress import Watched
from ui.cli.removals import print_removals
from ui.kept.about_files import expect_free, write_about
from ui.support.command_record import note_purge

_YES = click.option("--yes", is_flag=True, help="Erase without asking.")
_DRY = click.option("--dry-run", "--preview", "dry_run", is_flag=True, help="Tell what would go.")
_JSON = click.option("--json", "as_json", is_flag=True)


@click.group()
def caller() -> None:
    """Show, export or erase what agents handed over about one caller.

    WHO is a number, an account, an e-mail address, a pseudonym, the id of a call, or a name.
    """


@caller.command()
@click.argument("who")
@_JSON
@click.pass_obj
def show(chosen: Chosen, who: str, as_json: bool) -> None:
    """Show everything that was handed over about WHO; several who fit are listed."""
    with opened_team(chosen) as team:
        found = team.keeping.found(who)
        if not found:
            raise Problem("caller_unknown")
        if len(found) > 1:
            if as_json:
                print(json.dumps([_told(each) for each in found], indent=2, ensure_ascii=False))
            else:
                _print_people(found)
            return
        counts = team.keeping.preview(found[0])
        if not as_json:
            print(_line(found[0]))
            _print_counts(counts)
            return
        wanted = [each.hex for each in found[0].calls]
        sheets = [plain_record(each.sheet) for each in team.records.every_sheet(wanted)]
    print(json.dumps(sheets, indent=2, ensure_ascii=False))


@caller.command()
@click.argument("who")
@click.option("--out", "folder", metavar="DIR", required=True, help="Write both files here.")
@click.option("--redact", "names", metavar="NAME", multiple=True, help="Black this name out.")
@click.pass_obj
def export(chosen: Chosen, who: str, folder: str, names: tuple[str, ...]) -> None:
    """Write what was handed over about WHO as caller.html and caller.json; not encrypted.

    Read it first with `team caller show`, and black out the names of others with --redact NAME,
    once for each. It is noted down for each agent that it was written.
    """
    target = Path(folder)
    expect_free(target)
    with opened_team(chosen) as team:
        values = team.keeping.hand_out(_one(team.keeping.found(who)))
    files, times = write_about(target, values, names, SystemClock().now())
    for path in files:
        print(path)
    if names:
        print(f"Blacked out: {times}", file=sys.stderr)


@caller.command()
@click.argument("who")
@click.option("--why", type=click.Choice(REASONS), default="asked", show_default=True)
@_DRY
@_YES
@_JSON
@click.pass_obj
def erase(chosen: Chosen, who: str, why: Reason, dry_run: bool, yes: bool, as_json: bool) -> None:
    """Erase WHO from what was handed over, for good; calls go on being counted.

    Agents keep what is theirs: they are asked to erase the caller, too.
    """
    with opened_team(chosen) as team:
        person = _one(team.keeping.found(who))
        if _stops(team.keeping.preview(person), dry_run=dry_run, yes=yes, as_json=as_json):
            return
        watched = Watched("cleaning")
        done = team.keeping.erase(person, why, watched)
        watched.close()
    _tell(done, as_json=as_json)


@click.command("erase-agent")
@click.argument("agent")
@click.option("--why", type=click.Choice(LEAVE_REASONS), default="left", show_default=True)
@_DRY
@_YES
@_JSON
@click.pass_obj
def erase_agent(
    chosen: Chosen, agent: str, why: LeaveReason, dry_run: bool, yes: bool, as_json: bool
) -> None:
    """Erase everything that AGENT handed over, with their name and keys, for good."""
    with opened_team(chosen) as team:
        whose = agent_of(team, agent).agent
        counts = team.keeping.agent_preview(whose)
        if _stops(counts, dry_run=dry_run, yes=yes, as_json=as_json):
            return
        watched = Watched("cleaning")
        done = team.keeping.erase_agent(whose, why, watched)
        watched.close()
    _tell(done, as_json=as_json)


@click.group()
def retention() -> None:
    """Show for how long what was handed over is kept, and take away what is older."""


@retention.command("show")
@_JSON
@click.pass_obj
def show_period(chosen: Chosen, as_json: bool) -> None:
    """Show the period, and whether the terms of the team or policy say so."""
    with opened_team(chosen) as team:
        period = team.keeping.period()
    if as_json:
        print(json.dumps({"days": period.days, "by": period.by}))
    else:
        print(f"{period.days} days, by the {period.by}" if period.days else "no limit")


@retention.command()
@_DRY
@_JSON
@click.pass_obj
def run(chosen: Chosen, dry_run: bool, as_json: bool) -> None:
    """Take away what is older than the period; the window may be open meanwhile."""
    with opened_team(chosen) as team:
        if dry_run:
            _tell_counts(team.keeping.due(), as_json=as_json)
            return
        watched = Watched("taking away")
        done = team.keeping.purge(watched)
        watched.close()
    note_purge(chosen.profile, sum(done.counts.values()), clock_jumped=done.clock_jumped)
    _tell(done, as_json=as_json)


@retention.command("log")
@_JSON
@click.pass_obj
def log_(chosen: Chosen, as_json: bool) -> None:
    """List what was erased or taken away: when, why, by whom and how many, never whose."""
    with opened_team(chosen) as team:
        lines = team.keeping.removals()
    print_removals(lines, as_json=as_json)


def _one(found: list[TeamPerson]) -> TeamPerson:
    if not found:
        raise Problem("caller_unknown")
    if len(found) > 1:
        _print_people(found, err=True)
        raise Problem("caller_ambiguous", count=len(found))
    return found[0]


def _stops(counts: Mapping[str, int], *, dry_run: bool, yes: bool, as_json: bool) -> bool:
    """Tell what would go; True where that was all. Raises `Problem` erase_unsure."""
    if dry_run or not as_json:
        _tell_counts(counts, as_json=as_json)
    if dry_run:
        return True
    if not yes and not (sys.stdin.isatty() and click.confirm("Erase for good?", err=True)):
        raise Problem("erase_unsure")
    return False


def _tell_counts(counts: Mapping[str, int], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"would_go": dict(counts)}, indent=2))
    else:
        _print_counts(counts)


def _tell(done: TeamErased, *, as_json: bool) -> None:
    if as_json:
        told = {"gone": dict(done.counts), "backups": done.backups}
        print(json.dumps({**told, "clock_jumped": done.clock_jumped}, indent=2))
    else:
        _print_counts(done.counts)
        print(f"Older backups removed: {done.backups}.")
    if done.clock_jumped:
        print("The clock moved by over a month: nothing goes for a week.", file=sys.stderr)
    if done.facts_wait:
        print("Another program has the figures; they are cleaned later.", file=sys.stderr)
    if done.waits:
        print("Another program reads the store; its last traces go later.", file=sys.stderr)


def _print_counts(counts: Mapping[str, int]) -> None:
    for kind, count in counts.items():
        if count:
            print(f"{count:>7}  {kind.replace('_', ' ')}")


def _print_people(found: list[TeamPerson], *, err: bool = False) -> None:
    for each in found:
        print(_line(each), file=sys.stderr if err else sys.stdout)


def _line(person: TeamPerson) -> str:
    return f"{'  '.join(_known(person))}  calls: {len(person.calls)}  agents: {person.agents}"


def _told(person: TeamPerson) -> dict[str, object]:
    known = list(_known(person))
    return {"known_as": known, "calls": len(person.calls), "agents": person.agents}


def _known(person: TeamPerson) -> tuple[str, ...]:
    """What names a person here: names and numbers, else pseudonyms, else the id of a call."""
    known = (*person.names, *person.numbers, *person.accounts, *person.emails)
    return tuple(known or person.pseudonyms or (person.calls[0].hex,))
