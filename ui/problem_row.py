"""The shape of one row of the table of problems."""

from __future__ import annotations

from typing import TypeAlias

Row: TypeAlias = tuple[str, str, str]
"""What happened, what is safe, what to do; `{name}` is a fact of the problem."""


def say(happened: str, safe: str, do: str) -> Row:
    """A row, its three parts in order."""
    return (happened, safe, do)
