"""`callside bundle`: hand over to the supervisor, and look at what is in a bundle of one's own."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.moment import Moment
from app.ports import Progress
from ui.cli.opened import opened_desk
from ui.cli.program import Chosen
from ui.cli.progress import Watched

if TYPE_CHECKING:
    from app.handover.hand_over import HandedOver


@click.group()
def bundle() -> None:
    """Hand over to the supervisor, and look at what is in a bundle."""


@bundle.command()
@click.option(
    "--out",
    "folder",
    metavar="DIR",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder that the supervisor imports from: a share, a stick.",
)
@click.option("--full", is_flag=True, help="Everything, not only what changed since the last time.")
@click.option("--preview", "only_looks", is_flag=True, help="Say what would go out; write nothing.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def create(chosen: Chosen, folder: Path, full: bool, only_looks: bool, as_json: bool) -> None:
    """Write what is shared into a folder, signed, and sealed to the supervisor."""
    from app.handover.hand_over import hand_over
    from app.handover.preview import preview

    watched = Watched("calls")
    watch: Progress = watched
    with opened_desk(chosen) as desk:
        try:
            if only_looks:
                seen = desk.handover.on_errand(lambda errand: preview(errand, watch, full=full))
            else:
                done = desk.handover.on_errand(
                    lambda errand: hand_over(errand, folder.absolute(), watch, full=full)
                )
        finally:
            watched.close()
    if only_looks:
        told = {news: seen.count(news) for news in ("new", "changed", "deleted", "unchanged")}
        told |= {"waiting_bundles": seen.waiting, "open_calls_that_stay": seen.staying.open_calls}
        if as_json:
            print(json.dumps(told))
        else:
            for name, count in told.items():
                print(f"{name.replace('_', ' ')}: {count}")
        return
    _print_done(done, as_json=as_json)


@bundle.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Everything in it, one call a line.")
@click.pass_obj
def inspect(chosen: Chosen, file: Path, as_json: bool) -> None:
    """Show what is in a bundle FILE that you handed over: it is sealed to you, too."""
    from app.bundle.envelope import open_own_bundle
    from app.bundle.payload import line_of

    with opened_desk(chosen) as desk:
        opened = desk.handover.on_errand(
            lambda errand: open_own_bundle(file, errand.shelf.own_keys())
        )
    manifest = opened.manifest
    if as_json:
        for batch in opened.batches:
            for sheet in batch:
                sys.stdout.write(line_of(sheet).decode() + "\n")
        return
    print(f"bundle {manifest.bundle}")
    print(f"sequence {manifest.sequence}, {'everything' if manifest.full else 'what changed'}")
    print(f"written {Moment(manifest.created_ms).iso()} by {manifest.program}")
    for kind, count in manifest.counts.items():
        print(f"{kind.replace('_', ' ')}: {count}")
    for batch in opened.batches:
        for sheet in batch:
            call = sheet.call
            if call is None:
                print("  a task of no call")
            elif call.deleted:
                print(f"  {call.id} deleted")
            else:
                started = Moment(call.started.utc_ms, call.started.offset_min, call.started.zone)
                who = call.name or call.number or call.caller[:8]
                print(f"  {call.id} {started.iso()} {who} {call.outcome}".rstrip())


def _print_done(done: HandedOver, *, as_json: bool) -> None:
    given = (*done.again, *done.made)
    if as_json:
        files = [str(done.folder / made.file) for made in given]
        told = {"files": files, "calls": done.calls, "lost": done.lost}
        print(json.dumps(told | {"sequence": [made.sequence for made in given]}))
        return
    for made in done.again:
        print(f"{done.folder / made.file} (of an earlier time, number {made.sequence})")
    for made in done.made:
        print(f"{done.folder / made.file} (number {made.sequence}, {made.counts['calls']} calls)")
    if done.lost:
        print(f"{done.lost} earlier bundle(s) were gone; their calls went along anew.")
    if not given:
        print("Nothing changed since the last time.")
