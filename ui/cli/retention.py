"""`callside retention`: for how long each kind is kept, and taking away what is older (C07)."""

from __future__ import annotations

import json
import sys

import click

from app.policy.in_force import policy_in_force
from app.retention import asked_by, is_limited, periods
from app.settings import Settings
from ui.cli.opened import door_of
from ui.cli.program import Chosen
from ui.cli.progress import Watched
from ui.cli.removals import print_removals
from ui.support.command_record import note_purge


@click.group()
def retention() -> None:
    """Show for how long each kind is kept, and take away what is older."""


@retention.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(chosen: Chosen, as_json: bool) -> None:
    """Show the period of each kind; 0 is no limit."""
    wanted = periods(_settings(chosen))
    if as_json:
        print(json.dumps(dict(wanted), indent=2))
        return
    for kind, days in wanted.items():
        print(f"{kind.replace('_', ' '):<12} {f'{days} days' if days else 'no limit'}")


@retention.command()
@click.option("--dry-run", is_flag=True, help="Tell what would go; stop.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def run(chosen: Chosen, dry_run: bool, as_json: bool) -> None:
    """Take away what is older than its period; the window may be open meanwhile."""
    settings = _settings(chosen)
    wanted = periods(settings)
    if not is_limited(wanted):
        print("No kind has a limit.", file=sys.stderr)
    with door_of(chosen).retention() as kept:
        if dry_run:
            due = dict(kept.due(wanted))
            print(json.dumps({"would_go": due}, indent=2)) if as_json else _print(due)
            return
        watched = Watched("taking away")
        done = kept.run(wanted, watched, asked_by(settings))
        watched.close()
    note_purge(chosen.profile, sum(done.counts.values()), clock_jumped=done.clock_jumped)
    if as_json:
        told = {"gone": dict(done.counts), "backups": done.backups, "bundles": done.bundles}
        print(json.dumps({**told, "clock_jumped": done.clock_jumped}, indent=2))
    else:
        _print(dict(done.counts))
        print(f"Older backups removed: {done.backups}; own copies of bundles: {done.bundles}.")
    if done.clock_jumped:
        print("The clock was set in the last week: nothing was taken away.", file=sys.stderr)
    if done.waits:
        print("Another program reads the log; its last traces go when that ends.", file=sys.stderr)


@retention.command(name="log")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def log_(chosen: Chosen, as_json: bool) -> None:
    """List what was taken away: when, why, by whom, and how many of each kind; never whose."""
    with door_of(chosen).retention() as kept:
        print_removals(kept.removals(), as_json=as_json)


def _settings(chosen: Chosen) -> Settings:
    settings = Settings(chosen.profile.settings_file, policy=policy_in_force())
    settings.load()
    return settings


def _print(counts: dict[str, int]) -> None:
    for table, count in counts.items():
        if count:
            print(f"{count:>7}  {table.replace('_', ' ')}")
