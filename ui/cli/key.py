"""`callside key`: gives the log a new key, and tries a recovery code."""

from __future__ import annotations

import json
import sys

import click

from ui.cli.exits import FOUND_FAULTS
from ui.cli.opened import door_of
from ui.cli.program import Chosen
from ui.cli.progress import Watched


@click.group()
def key() -> None:
    """Give the log a new key, or try whether a recovery code opens it."""


@key.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def rotate(chosen: Chosen, as_json: bool) -> None:
    """Encrypt the log anew under a new key, and print the new recovery code, this once.

    A backup is made first. Backups keep the key that they were made with, which is kept for them.
    Refused while a window has the log open.
    """
    watched = Watched("new key")
    code = door_of(chosen).rotate_key(watched)
    watched.close()
    if as_json:
        print(json.dumps({"recovery_code": code}))
        return
    print("Your log has a new key. Its new recovery code, shown this once:", file=sys.stderr)
    print(code)


@key.command("test-code")
@click.pass_obj
def test_code(chosen: Chosen) -> None:
    """Read a recovery code from standard input, and say whether it opens the log.

    Nothing is changed and nothing is kept. The code is no argument, for others see arguments.
    """
    if sys.stdin.isatty():
        code = click.prompt("Recovery code", err=True, hide_input=True)
    else:
        code = sys.stdin.readline()
    if door_of(chosen).fits_code(code):
        print("This code opens the log.")
        return
    print("This code opens nothing here.")
    raise SystemExit(FOUND_FAULTS)
