"""Writing calls into a file that other programs read, on a worker, cancelled at any time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, Protocol

from app.export import without_private, write_csv, write_jsonl
from app.ports import CallLog, CallQuery
from app.problems import Problem
from app.records import CallSheet
from ui.whole_file import whole_file

ExportForm = Literal["csv", "jsonl"]
TELL_EVERY = 25


class Progress(Protocol):
    """Whom the work reports to; `ui.background.LongWork` is one."""

    def report(self, done: int, total: int = 0) -> None: ...

    def is_cancelled(self) -> bool: ...


def export_calls(
    log: CallLog,
    query: CallQuery,
    path: Path,
    form: ExportForm,
    progress: Progress,
    *,
    private: bool,
) -> int:
    """Write the calls that fit, oldest first; returns how many.

    The file appears under its name only when it is whole; a cancelled one leaves nothing.
    Rehearsals are left out, and so is what is `private` unless it is asked for (C10).
    Raises Problem: stopped, file_unwritable, and what reading the log may raise.
    """
    with whole_file(path) as part, log.apart() as own:
        total = own.count_calls(query)
        sheets = _told(own.every_sheet(query), total, progress)
        if not private:
            sheets = (without_private(sheet) for sheet in sheets)
        return _write(part, sheets, form)


def _told(sheets: Iterator[CallSheet], total: int, progress: Progress) -> Iterator[CallSheet]:
    """The calls one by one; progress is told of every few. Raises Problem stopped."""
    for done, sheet in enumerate(sheets, start=1):
        if progress.is_cancelled():
            raise Problem("stopped")
        yield sheet
        if done % TELL_EVERY == 0 or done == total:
            progress.report(done, total)
    if progress.is_cancelled():
        raise Problem("stopped")


def _write(part: Path, sheets: Iterator[CallSheet], form: ExportForm) -> int:
    # A byte order mark tells spreadsheets that a CSV is in UTF-8.
    encoding = "utf-8-sig" if form == "csv" else "utf-8"
    with open(part, "w", encoding=encoding, newline="", opener=_private) as file:
        return write_csv(sheets, file) if form == "csv" else write_jsonl(sheets, file)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
