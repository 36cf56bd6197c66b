"""`callside caller`: everything about one caller, as a file; and erasing them (C08)."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import click

from app.about_caller import told
from app.erasure import REASONS, People, Person, Reason, SameForm
from app.moment import SystemClock
from app.numbers import same_form
from app.policy.in_force import policy_in_force
from app.problems import Problem
from app.settings import Settings
from ui.cli.opened import door_of
from ui.cli.program import Chosen
from ui.cli.removals import print_removals
from ui.kept.about_files import expect_free, write_about


@click.group()
def caller() -> None:
    """Show, export or erase what is kept about one caller.

    WHO is a number, an account, an e-mail address, an id (or the end of it) or a name.
    """


@caller.command()
@click.argument("who")
@click.option("--with-private", is_flag=True, help="Reflections and tension remarks, too.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(chosen: Chosen, who: str, with_private: bool, as_json: bool) -> None:
    """Show everything that is kept about WHO; several who fit are listed."""
    with door_of(chosen).people() as people:
        found = people.found(who, _same(chosen))
        if not found:
            raise Problem("caller_unknown")
        if len(found) > 1:
            lines = _lines(found)
            if as_json:
                print(json.dumps(lines, indent=2, ensure_ascii=False))
            else:
                _print_lines(lines)
            return
        values = told(people.about(found[0]), with_private=with_private)
        if as_json:
            print(json.dumps(values, indent=2, ensure_ascii=False))
        else:
            _print(values, people.preview(found[0]))


@caller.command()
@click.argument("who")
@click.option("--out", "folder", metavar="DIR", required=True, help="Write both files here.")
@click.option("--redact", "names", metavar="NAME", multiple=True, help="Black this name out.")
@click.option("--with-private", is_flag=True, help="Reflections and tension remarks, too.")
@click.option("--force", is_flag=True, help="Replace the files if they are there.")
@click.pass_obj
def export(
    chosen: Chosen,
    who: str,
    folder: str,
    names: tuple[str, ...],
    with_private: bool,
    force: bool,
) -> None:
    """Write everything about WHO as caller.html and caller.json; they are not encrypted.

    Read it first with `caller show`, and black out the names of others with --redact NAME, once for
    each.
    """
    target = Path(folder)
    if not force:
        expect_free(target)
    with door_of(chosen).people() as people:
        person = _one(people, who, _same(chosen))
        values = told(people.about(person), with_private=with_private)
    files, times = write_about(target, values, names, SystemClock().now())
    for path in files:
        print(path)
    if names:
        print(f"Blacked out: {times}", file=sys.stderr)


@caller.command()
@click.argument("who")
@click.option("--why", type=click.Choice(REASONS), default="asked", show_default=True)
@click.option("--dry-run", "--preview", "dry_run", is_flag=True, help="Tell what would go; stop.")
@click.option("--yes", is_flag=True, help="Erase without asking.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def erase(chosen: Chosen, who: str, why: Reason, dry_run: bool, yes: bool, as_json: bool) -> None:
    """Erase WHO from the log, for good.

    Words, numbers, names, notes and quotes go, from the backups, too; calls go on being counted.
    Refused while a window has the log open.
    """
    with door_of(chosen).people(erasing=not dry_run) as people:
        person = _one(people, who, _same(chosen))
        counts = people.preview(person)
        if not as_json:
            _print_counts(counts)
        if dry_run:
            if as_json:
                print(json.dumps({"would_go": counts}, indent=2))
            return
        if not yes and not _is_wanted():
            raise Problem("erase_unsure")
        done = people.erase(person, why)
    if as_json:
        report = {
            "removal": str(done.removal.id),
            "why": done.removal.why,
            "gone": done.removal.counts,
            "backups": done.backups,
            "bundles": done.bundles,
        }
        print(json.dumps(report, indent=2))
        return
    print(f"Erased. Older backups removed: {done.backups}; own copies of bundles: {done.bundles}.")
    if done.second_waits:
        print(
            "The second folder cannot be reached: its copies are beyond use, and go with the next "
            "backup that is put there.",
            file=sys.stderr,
        )
    if done.waits:
        print("Another program reads the log; its last traces go when that ends.", file=sys.stderr)


@caller.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def removals(chosen: Chosen, as_json: bool) -> None:
    """List what was erased or purged: when, why and how many, never whose."""
    with door_of(chosen).people() as people:
        lines = people.removals()
    print_removals(lines, as_json=as_json)


def _same(chosen: Chosen) -> SameForm:
    settings = Settings(chosen.profile.settings_file, policy=policy_in_force())
    settings.load()
    return partial(same_form, region=settings.text("region"))


def _one(people: People, who: str, same: SameForm) -> Person:
    """The one person who fits; where there are more they are listed, and nothing is done."""
    found = people.found(who, same)
    if not found:
        raise Problem("caller_unknown")
    if len(found) > 1:
        _print_lines(_lines(found), err=True)
        raise Problem("caller_ambiguous", count=len(found))
    return found[0]


def _lines(found: list[Person]) -> list[dict[str, str | int]]:
    return [
        {
            "id": str(each.callers[0].id if each.callers else each.calls[0]),
            "name": each.callers[0].name if each.callers else "",
            "number": each.callers[0].number if each.callers else "",
            "account": each.callers[0].account if each.callers else "",
            "calls": len(each.calls),
        }
        for each in found
    ]


def _print_lines(lines: list[dict[str, str | int]], *, err: bool = False) -> None:
    for line in lines:
        told = "  ".join(str(value) for value in line.values() if value != "")
        print(told, file=sys.stderr if err else sys.stdout)


def _print(values: dict[str, Any], counts: Mapping[str, int]) -> None:
    for card in values["callers"]:
        print("  ".join(str(card[name]) for name in ("name", "number", "account", "email")))
    for sheet in values["calls"]:
        call, note = sheet["call"], sheet["note"] or {}
        print(f"{call['started']}  {call['name'] or call['number']}  {call['concern']}")
        for line in str(note.get("text", "")).splitlines():
            print(f"    {line}")
        for mark in sheet["boundary"]:
            print(f"    said: {mark['sentence']}  quoted: {mark['quoted']}")
    for task in (*values["promises"], *values["follow_ups"]):
        print(f"{task['state']}  {task['what']}")
    _print_counts(counts)


def _print_counts(counts: Mapping[str, int]) -> None:
    for kind, count in counts.items():
        if count:
            print(f"{count:>7}  {kind.replace('_', ' ')}")


def _is_wanted() -> bool:
    return sys.stdin.isatty() and click.confirm("Erase for good?", default=False, err=True)
