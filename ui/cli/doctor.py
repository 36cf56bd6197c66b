"""`callside doctor`: looks the machine over, and says how to mend what is wrong."""

from __future__ import annotations

import json

import click

from app.health import worst
from ui.cli.exits import FOUND_FAULTS
from ui.cli.opened import door_of
from ui.cli.program import Chosen
from ui.cli.progress import Watched
from ui.health_words import health_words


@click.command()
@click.option("--full", is_flag=True, help="Read every page of the log; takes its time.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def doctor(chosen: Chosen, full: bool, as_json: bool) -> None:
    """Look over libraries, key, log, backups, disk, rights, clock, fonts and settings.

    Changes nothing, and tells nothing of any customer. Ends with 1 when something is bad.
    """
    watched = Watched("doctor")
    findings = door_of(chosen, asks=False).examine(full=full, progress=watched)
    watched.close()
    state = worst(findings)
    if as_json:
        told = []
        for each in findings:
            words = health_words(each)
            told.append(
                {
                    "subject": each.subject,
                    "state": each.state,
                    "code": each.code,
                    "facts": each.facts,
                    "means": words.means,
                    "mend": words.mend,
                }
            )
        print(json.dumps({"state": state, "findings": told}, indent=2, ensure_ascii=False))
    else:
        for each in findings:
            words = health_words(each)
            print(f"{each.state:<5} {words.subject}: {words.means}")
            if each.state != "ok" and words.mend:
                print(f"      {words.mend}")
    if state == "bad":
        raise SystemExit(FOUND_FAULTS)
