"""`callside guard`: shows a text as it would be stored, with card numbers and codes masked."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from app.card_guard import guard
from app.problems import Problem


@click.command("guard")
@click.argument("file", metavar="FILE|-")
def guard_text(file: str) -> None:
    """Print each line of FILE (or standard input) as it would be stored.

    A line that is a JSON object with a "text" is read as that text, which is printed as JSON text
    again, so that one line stays one line.
    """
    for line in _lines(file):
        print(_as_stored(line))


def _lines(file: str) -> Iterator[str]:
    if file == "-":
        yield from (line.rstrip("\n") for line in sys.stdin)
        return
    try:
        with Path(file).open(encoding="utf-8", errors="replace") as lines:
            yield from (line.rstrip("\n") for line in lines)
    except OSError as fault:
        raise Problem("file_unreadable", path=Path(file)) from fault


def _as_stored(line: str) -> str:
    if line.lstrip().startswith("{"):
        try:
            read = json.loads(line)
        except ValueError:
            read = None
        if isinstance(read, dict) and isinstance(read.get("text"), str):
            return json.dumps(guard(read["text"]).text, ensure_ascii=False)
    return guard(line).text
