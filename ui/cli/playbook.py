"""`callside playbook`: check a file, prove the coverage of the guides, print it to read."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app.playbook.load import load_playbook
from app.playbook.places import builtin_playbook
from app.playbook.shape import Playbook


@click.group()
def playbook() -> None:
    """Check, cover, print a playbook."""


@playbook.command()
@click.argument("file", type=click.Path(path_type=Path))
def check(file: Path) -> None:
    """Check FILE; every fault is printed with its path. Exit code 1 when there is one."""
    found = load_playbook(file)
    counts = f"{len(found.steps)} steps, {len(found.phrases)} phrases"
    print(f"{file}: {found.title} {found.version} is sound ({counts}).")


@playbook.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--json", "as_json", is_flag=True)
def coverage(file: Path | None, as_json: bool) -> None:
    """Print each practice and its place in FILE (or the built-in); exit code 1 if one lacks."""
    from app.playbook.coverage import coverage as covered
    from app.playbook.practices import all_practices

    found = covered(_playbook(file), all_practices())
    if as_json:
        print(json.dumps({each.practice.id: each.places for each in found.lines}, indent=2))
    else:
        for each in found.lines:
            print(f"{each.practice.id:<8} {', '.join(each.places) or 'MISSING'}")
    if not found.complete:
        for unknown in found.unknown:
            print(f"{unknown}: cited, but not a practice")
        raise SystemExit(1)


@playbook.command("print")
@click.argument("file", type=click.Path(path_type=Path), required=False)
def print_playbook(file: Path | None) -> None:
    """Print FILE (or the built-in) to read on paper."""
    found = _playbook(file)
    print(f"{found.title} {found.version}\n")
    phrases = {phrase.id: phrase for phrase in found.phrases}
    avoid = {each.id: each for each in found.avoid}
    for place, step in enumerate(found.steps, start=1):
        print(f"{place}. {step.title}\n   {step.cue}")
        for phrase in step.phrases:
            print(f'   "{phrases[phrase].body}"')
        for each in step.avoid:
            print(f"   Not: {avoid[each].title} Instead: {avoid[each].instead}")
        print()
    for track in found.boundary.tracks:
        print(f"Boundary: {track.title}")
        for number, rung in enumerate(track.rungs, start=1):
            print(f'   {number}. {rung.title}: "{rung.sentence}"')
        print()
    print("Outcomes")
    for outcome in found.outcomes:
        print(f"   {outcome.title}")


def _playbook(file: Path | None) -> Playbook:
    return builtin_playbook() if file is None else load_playbook(file)
