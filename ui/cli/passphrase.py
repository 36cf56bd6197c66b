"""Where a command gets the passphrase of a log that is protected by one."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import click

from app.problems import Problem

STANDARD_INPUT = "-"
_OF_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def told_passphrase(file: str | None) -> str:
    """The passphrase from the first line of the file named, or from whoever sits at the terminal.

    It is no argument, for others see arguments; typed, it is not shown. Raises `Problem`:
    passphrase_unasked, passphrase_file_open_to_others, file_unreadable.
    """
    if file == STANDARD_INPUT:
        return _first_line(sys.stdin.readline())
    if file is not None:
        return _first_line(_read(Path(file)))
    if not sys.stdin.isatty():
        raise Problem("passphrase_unasked")
    typed: str = click.prompt("Passphrase", err=True, hide_input=True)
    return typed


def _read(path: Path) -> str:
    try:
        rights = path.stat().st_mode
        content = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise Problem("file_unreadable", path=path) from fault
    # On Windows the rights are in the access list, and the mode says nothing of them.
    if os.name != "nt" and rights & _OF_OTHERS:
        raise Problem("passphrase_file_open_to_others", file=path)
    return content


def _first_line(content: str) -> str:
    """Without its end: editors put one there, and Windows another."""
    return content.partition("\n")[0].removesuffix("\r")
