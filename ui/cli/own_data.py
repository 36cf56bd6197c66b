"""`callside own-data`: everything of the agent's in open formats, and its deletion (C09)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click
import msgspec

from app.own_data import CONFIRMATION, Deleted, Holdings, expect_deletable, is_confirmed
from app.policy.in_force import policy_in_force
from app.problems import Problem
from app.settings import Settings
from ui.cli.opened import door_of
from ui.cli.program import Chosen
from ui.cli.progress import Watched


@click.group(name="own-data")
def own_data() -> None:
    """Take along, or delete, everything that is yours, without asking anyone."""


@own_data.command()
@click.option("--out", "folder", metavar="DIR", required=True, help="Write the files here.")
@click.pass_obj
def export(chosen: Chosen, folder: str) -> None:
    """Write everything as JSON lines and CSV, with a schema; the files are not encrypted.

    Reflections and remarks on tension are in it: it is yours.
    """
    target = Path(folder)
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("file_unwritable", path=target) from error
    watched = Watched("writing")
    files = door_of(chosen).own_data().export(target, watched)
    watched.close()
    for path in files:
        print(path)


@own_data.command()
@click.option("--dry-run", "--preview", "dry_run", is_flag=True, help="Tell what would go; stop.")
@click.option("--confirm", metavar="WORD", help=f"{CONFIRMATION}: delete without asking.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def delete(chosen: Chosen, dry_run: bool, confirm: str | None, as_json: bool) -> None:
    """Delete the log, its backups, its keys and your settings, for good.

    Refused while a window has the log open, and where your organisation has to keep records.
    """
    profile = chosen.profile
    own = door_of(chosen).own_data()
    if profile.leaving.exists():
        _tell(own.finish_deletion(), as_json=as_json)
        return
    settings = Settings(profile.settings_file, policy=policy_in_force())
    settings.load()
    expect_deletable(settings)
    own.expect_unused()
    if dry_run or confirm is None:
        found = own.holdings()
        if as_json and dry_run:
            print(json.dumps(msgspec.to_builtins(found, enc_hook=str), indent=2))
            return
        _tell_holdings(found)
    if dry_run:
        return
    if not is_confirmed(_asked() if confirm is None else confirm):
        raise Problem("own_delete_unsure")
    own.begin_deletion()
    _tell(own.finish_deletion(), as_json=as_json)


def _asked() -> str:
    if not sys.stdin.isatty():
        return ""
    answer: str = click.prompt(f"Type {CONFIRMATION} to delete it for good", default="", err=True)
    return answer


def _tell_holdings(found: Holdings) -> None:
    size = f"{found.size / 1_000_000:.1f} MB"
    print(f"{found.calls} calls; {found.files} files ({size}) with {found.backups} backups,")
    print(f"{found.bundles} own copies of bundles, and {found.entries} entries of the keyring.")
    if found.elsewhere is not None:
        reach = "cannot be reached" if found.copies < 0 else f"{found.copies} copies"
        print(f"In the second folder: {found.elsewhere} ({reach}).")
    print("Not taken back: what you handed over, what you printed, and files that you exported.")
    if found.key_file:
        print("The key file is yours, and stays.")
    if found.stays:
        print(f"Stays, for it is not the agent's: {', '.join(found.stays)}.")


def _tell(done: Deleted, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(msgspec.to_builtins(done, enc_hook=str), indent=2))
        return
    print(f"Deleted: {done.files} files, {done.entries} entries of the keyring.")
    if done.unreached is not None:
        print(
            f"Could not be reached: {done.unreached}. Whoever has the recovery code can still open "
            "what lies there; delete it by hand.",
            file=sys.stderr,
        )
