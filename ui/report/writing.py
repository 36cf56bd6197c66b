"""A report to the disk, whole or not at all, in the format that was asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from app.insight.report import Report
from app.problems import Problem
from ui.whole_file import whole_file

Form = Literal["html", "pdf", "csv", "xlsx", "sqlite"]

FORMS: dict[str, Form] = {
    ".html": "html",
    ".htm": "html",
    ".pdf": "pdf",
    ".xlsx": "xlsx",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
}
"""The format that the end of a file's name asks for; CSV is a folder of files."""


def form_of(target: Path) -> Form:
    """The format for a target whose own was not named. Raises `Problem` report_form_unknown."""
    if target.is_dir() or not target.suffix:
        return "csv"
    form = FORMS.get(target.suffix.lower())
    if form is None:
        raise Problem("report_form_unknown", file=target.name)
    return form


def expect_free(target: Path, *, replace: bool) -> None:
    """Raises `Problem` file_exists where something would be written over."""
    if replace:
        return
    taken = any(target.iterdir()) if target.is_dir() else target.exists()
    if taken:
        raise Problem("file_exists", path=target)


def write_report(
    report: Report,
    target: Path,
    form: Form,
    *,
    language: str = "en",
    mark: bool = False,
    facts: Mapping[str, Sequence[Sequence[Any]]] | None = None,
) -> int:
    """Write the report; returns how many files. `language` is the one that is spoken now.

    `mark` begins CSV files with a mark for Excel; `facts` go into SQLite alone. Raises `Problem`:
    file_unwritable, disk_full.
    """
    if form == "csv":
        from ui.report.csv_files import csv_files

        return _write_folder(target, csv_files(report, mark=mark))
    if form == "sqlite":
        _write_sqlite(report, target, facts or {})
        return 1
    with whole_file(target) as part:
        _write_bytes(part, _content(report, form, language))
    return 1


def _content(report: Report, form: Form, language: str) -> bytes:
    if form == "xlsx":
        from ui.report.xlsx import xlsx

        return xlsx(report)
    if form == "pdf":
        from ui.report.pdf import pdf

        return pdf(report)
    from ui.report.html import html

    return html(report, language)


def _write_folder(folder: Path, files: Mapping[str, bytes]) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Problem("file_unwritable", path=folder) from fault
    for name, content in files.items():
        with whole_file(folder / name) as part:
            _write_bytes(part, content)
    return len(files)


def _write_sqlite(
    report: Report, target: Path, facts: Mapping[str, Sequence[Sequence[Any]]]
) -> None:
    from ui.report.sqlite_tables import sqlite_tables
    from ui.team_start import write_report_file

    with whole_file(target) as part:
        # What a killed program left there would be written on into.
        part.unlink(missing_ok=True)
        write_report_file(part, sqlite_tables(report, facts))


def _write_bytes(part: Path, content: bytes) -> None:
    with part.open("wb") as file:
        part.chmod(0o600)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
