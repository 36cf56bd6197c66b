"""`callside open-link`: what the system runs for a `callside:` link (docs/phone/hook.md, C22)."""

from __future__ import annotations

import time

import click

from app.phone.link import read_link
from app.problems import Problem
from ui.cli.program import Chosen


@click.command(
    "open-link",
    # The system puts in what a web page says: none of it is an option, not even --help.
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    add_help_option=False,
)
@click.argument("words", metavar="-- LINK", nargs=-1, type=click.UNPROCESSED)
@click.pass_obj
def open_link(chosen: Chosen, words: tuple[str, ...]) -> None:
    """Show the caller whom a callside: link names; open the window where it is not.

    The card is not saved and says that nobody vouches for it. A window that is open stays where it
    is: the link may be from any web page.
    """
    if len(words) != 1:
        raise Problem("phone_link_refused", reason="count")
    event = read_link(words[0])
    from ui.phone import hook

    fields = {
        "kind": event.kind,
        "source": event.source,
        "number": event.number,
        "name": event.name,
        "id": event.id,
        "way": event.way,
    }
    if hook.tell(str(chosen.profile.folder), fields, time.time_ns() // 1_000_000):
        return
    from ui.application import open_window

    # It waits in the spool: the window reads that when it is there.
    raise SystemExit(open_window(chosen.profile, key_file=chosen.key_file, comes_forward=False))
