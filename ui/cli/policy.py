"""`callside policy`: what a house's IT has set, and whether a file of policy would hold."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app.problems import Problem
from ui.cli.exits import FOUND_FAULTS
from ui.cli.program import Chosen
from ui.problem_words import words_for

SOURCES = {
    "machine_policy": "machine policy",
    "user_policy": "user policy",
    "user": "user",
    "machine_default": "machine default",
    "built_in": "built in",
}


@click.group()
def policy() -> None:
    """Policy: what is set and locked on this machine, and by what."""


@policy.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def check(file: Path) -> None:
    """Read a policy file and name every fault; ends with 1 when there is one.

    It is read as it would be in /etc/callside/policies, but whose file it is does not matter here.
    """
    from app.policy.schema import givens
    from ui.policy_faults import faults_of

    try:
        said = givens(file.read_text("utf-8-sig"), str(file))
        faults = faults_of(said)
    except Problem as broken:
        said, faults = (), (broken,)
    except UnicodeDecodeError:
        said, faults = (), (Problem("policy_broken", place=str(file), reason="not_utf8"),)
    for fault in faults:
        print(words_for(fault).happened)
    if faults:
        raise SystemExit(FOUND_FAULTS)
    print(f"{file}: no faults, {len(said)} setting(s).")


@policy.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(chosen: Chosen, as_json: bool) -> None:
    """Every setting that policy may set: the value in force, where it comes from, what is locked.

    Changes nothing. Ends with 1 when something is wrong with the policy.
    """
    from app.policy.in_force import policy_in_force
    from app.policy.schema import SCHEMA
    from app.settings import Settings
    from ui.policy_faults import policy_faults

    in_force = policy_in_force()
    settings = Settings(chosen.profile.settings_file, policy=in_force)
    settings.load()
    faults = policy_faults(in_force)
    told = {}
    for each in SCHEMA:
        rule = settings.rule(each.key)
        told[each.key] = {
            "value": rule.value,
            "source": rule.origin,
            "place": rule.place,
            "locked": settings.is_locked(each.key),
            "closed": rule.is_closed,
        }
    if as_json:
        listed = [{"code": each.code, **each.facts} for each in faults]
        print(json.dumps({"settings": told, "faults": listed}, indent=2, ensure_ascii=False))
    else:
        width = max(map(len, told))
        for key, row in told.items():
            value = json.dumps(row["value"], ensure_ascii=False)
            marks = [SOURCES[str(row["source"])]]
            marks += ["locked"] if row["locked"] else []
            marks += ["strictest value, the policy is faulty"] if row["closed"] else []
            place = f": {row['place']}" if row["place"] else ""
            print(f"{key:<{width}}  {value:<28} {', '.join(marks)}{place}")
        for fault in faults:
            print(f"fault: {words_for(fault).happened}")
    if faults:
        raise SystemExit(FOUND_FAULTS)
