"""`callside team quarantine`: what was set aside, let through after a comparison, or dropped."""

from __future__ import annotations

import json

import click

from app.moment import Moment
from ui.cli.opened_team import expect_same_words, opened_team
from ui.cli.program import Chosen
from ui.cli.progress import Watched

_REASONS = {
    "unknown_signer": "signed by nobody whom you know",
    "changed_key": "signed with another key than before",
    "forked": "does not fit the other bundles of this sender",
}


@click.group()
def quarantine() -> None:
    """Files whose signer is not known, or changed: nothing of them was taken in."""


@quarantine.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_waiting(chosen: Chosen, as_json: bool) -> None:
    """Everything that is set aside, with the six words of its key."""
    with opened_team(chosen) as opened:
        waiting = opened.people.set_aside.all()
    for each in waiting:
        words = " ".join(each.words)
        known = " ".join(each.known_words)
        if as_json:
            told = {"number": each.id, "file": each.file, "kind": each.kind, "reason": each.reason}
            told |= {"known_as": each.known_as, "words": words, "known_words": known}
            print(json.dumps(told, ensure_ascii=False))
            continue
        came = Moment(each.came_ms).iso()
        who = f" ({each.known_as})" if each.known_as else ""
        print(f"{each.id}  {each.kind}  {each.file}{who}  {came}  {_REASONS[each.reason]}")
        print(f"   its six words: {words}")
        if known and known != words:
            print(f"   those known before: {known}")


@quarantine.command()
@click.argument("number", type=int)
@click.option("--words", help="The six words as they were told to you; else the terminal asks.")
@click.pass_obj
def release(chosen: Chosen, number: int, words: str | None) -> None:
    """Let NUMBER through: its six words were compared with whoever it says it is from."""
    watched = Watched("calls")
    with opened_team(chosen) as opened:
        waiting, _ = opened.people.set_aside.one(number)
        expect_same_words(words, waiting.words, waiting.known_as or waiting.file)
        series = opened.imports.release(number, watched)
    watched.close()
    print(f"{waiting.file}: let through")
    for report in series.reports:
        print(f"  {report.file}: {report.result}, {report.calls} calls, {report.new} new records")


@quarantine.command()
@click.argument("number", type=int)
@click.pass_obj
def drop(chosen: Chosen, number: int) -> None:
    """Forget NUMBER; the file in the shared folder is not touched."""
    with opened_team(chosen) as opened:
        opened.people.set_aside.drop(number)
    print("Dropped.")
