"""`callside follow-ups`: what is due."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from app.ports import DueGroup
from app.records import FollowUp, Promise
from ui.cli.opened import opened_desk
from ui.cli.program import Chosen

GROUPS: tuple[DueGroup, ...] = ("overdue", "today", "coming")


@click.command("follow-ups")
@click.option("--done", is_flag=True, help="What is done, instead of what is open.")
@click.option("--limit", default=200, show_default=True, type=click.IntRange(1, 10_000))
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def follow_ups(chosen: Chosen, done: bool, limit: int, as_json: bool) -> None:
    """List promises and follow-ups: overdue, today, coming."""
    groups: tuple[DueGroup, ...] = ("done",) if done else GROUPS
    with opened_desk(chosen) as desk:
        found: list[tuple[DueGroup, Promise | FollowUp]] = []
        for group in groups:
            items: list[Promise | FollowUp] = [
                *desk.promises.due(group, limit=limit),
                *desk.follow_ups.due(group, limit=limit),
            ]
            items.sort(key=lambda item: item.due.utc_ms if item.due else sys.maxsize)
            found += [(group, item) for item in items]
    if as_json:
        print(json.dumps([_plain(group, item) for group, item in found], indent=2))
        return
    for group, item in found:
        due = item.due.local().strftime("%Y-%m-%d %H:%M") if item.due else "no date         "
        kind = "promise" if isinstance(item, Promise) else item.kind
        print(f"{group:<8} {due}  {kind:<18} {item.what}")
    if not found:
        print("Nothing is due.", file=sys.stderr)


def _plain(group: str, item: Promise | FollowUp) -> dict[str, Any]:
    return {
        "id": str(item.id),
        "group": group,
        "kind": "promise" if isinstance(item, Promise) else item.kind,
        "what": item.what,
        "due": item.due.iso() if item.due else None,
        "first_due": item.first_due.iso() if item.first_due else None,
        "channel": item.channel,
        "state": item.state,
        "call": str(item.call) if item.call else None,
    }
