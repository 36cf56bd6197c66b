"""`callside doctor`: looks the machine over, and says how to mend what is wrong."""

from __future__ import annotations

import json
from functools import partial

import click

from app.health import Finding, worst
from app.ports import Progress
from ui.cli.exits import FOUND_FAULTS
from ui.cli.opened import door_of
from ui.cli.passphrase import told_passphrase
from ui.cli.program import Chosen
from ui.cli.progress import Watched
from ui.health_words import health_words

_NO_LOG = frozenset({"log_none", "backups_none", "second_folder_none"})


@click.command()
@click.option("--full", is_flag=True, help="Read every page of the log; takes its time.")
@click.option("--json", "as_json", is_flag=True, help="For IT's tools; see docs/support.md.")
@click.option("--paths", is_flag=True, help="Tell paths and names as they are: stays with you.")
@click.pass_obj
def doctor(chosen: Chosen, full: bool, as_json: bool, paths: bool) -> None:
    """Look over program, key, log, team, backups, disk, rights, clock, settings and policy.

    Changes nothing, and tells nothing of any person: a path is told as <profile>, <home> or
    <elsewhere>, unless --paths is given. Ends with 1 when something is bad.
    """
    watched = Watched("doctor")
    findings = examined(chosen, watched, full=full, vetted=not paths)
    watched.close()
    state = worst(findings)
    if as_json:
        told = [_told(each) for each in findings]
        print(json.dumps({"format": 1, "state": state, "findings": told}, indent=2, default=str))
    else:
        for each in findings:
            words = health_words(each)
            print(f"{each.state:<5} {words.subject}: {words.means}")
            if each.state != "ok" and words.mend:
                print(f"      {words.mend}")
    if state == "bad":
        raise SystemExit(FOUND_FAULTS)


def examined(
    chosen: Chosen, progress: Progress, *, full: bool = False, vetted: bool = True
) -> tuple[Finding, ...]:
    """Everything found in a profile, of the agent's log and of a team that is kept there.

    Where it is `vetted` nothing personal is in it: whoever reads this may be far away.
    """
    from ui.support.draft import vetting_of

    findings = door_of(chosen, asks=False).examine(full=full, progress=progress)
    if chosen.profile.team_folder.exists():
        from ui.team_start import TeamStoreDoor

        asks = chosen.passphrase_file is not None
        ask = partial(told_passphrase, chosen.passphrase_file) if asks else None
        door = TeamStoreDoor(chosen.profile, key_file=chosen.key_file, ask_passphrase=ask)
        if all(each.code != "log_ok" for each in findings):
            # A supervisor need not take calls: that there is no log is nothing to be told of.
            findings = tuple(each for each in findings if each.code not in _NO_LOG)
        of_the_team = door.examine(full=full, progress=progress)
        findings += tuple(each for each in of_the_team if each.subject != "library")
    if not vetted:
        return findings
    vetting = vetting_of(chosen.profile)
    return tuple(vetting.finding(each) for each in findings)


def _told(finding: Finding) -> dict[str, object]:
    words = health_words(finding)
    facts = finding.facts if finding.problem is None else finding.problem.facts
    return {
        "subject": finding.subject,
        "store": "team" if finding.team else "log",
        "state": finding.state,
        "code": finding.code,
        "facts": facts,
        "means": words.means,
        "mend": words.mend,
    }
