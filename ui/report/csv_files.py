"""A report as CSV: a folder with one file a picture, for machines and spreadsheets (C21).

RFC 4180, UTF-8; headings and numbers are the same in every language. `about.csv` says what was
asked, and which pictures show nothing and why.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from app.export import harmless
from app.insight.flat_table import FlatValue, flat_table
from app.insight.report import Report
from ui.report.figures import day_words
from ui.report.page import clean

ABOUT = "about.csv"


def csv_files(report: Report, *, mark: bool = False) -> dict[str, bytes]:
    """The files by their names; `mark` begins each with the mark that Excel knows UTF-8 by."""
    name_of = report.namer()
    files = {ABOUT: _about(report)}
    for picture in report.pictures:
        table = flat_table(picture, name_of)
        if table is not None:
            files[f"{picture.pattern}.csv"] = _written((table.headings, *table.rows))
    before = b"\xef\xbb\xbf" if mark else b""
    return {name: before + content for name, content in files.items()}


def about_rows(report: Report) -> list[tuple[str, str, FlatValue]]:
    """What the report was made of: subject, name, value; the same for CSV and SQLite."""
    name_of = report.namer()
    selection = report.selection
    rows: list[tuple[str, str, FlatValue]] = [("report", "team", report.team)]
    for name, day in (("since", selection.since), ("until", selection.until)):
        rows.append(("report", name, None if day is None else day_words(day)))
    for field, kind, code in report.chosen():
        rows.append(("filter", field, code))
        rows.append(("filter", f"{field}_name", name_of(kind, code)))
    rows.append(("report", "records", report.records))
    rows.append(("report", "figures", report.figures))
    rows.append(("report", "version", report.version))
    for picture in report.pictures:
        rows.append((picture.pattern, "calls", picture.n))
        rows.append((picture.pattern, "agents", picture.agents))
        rows.append((picture.pattern, "hidden", picture.hidden))
        rows.append((picture.pattern, "remarks", " ".join(picture.remarks)))
    return rows


def _about(report: Report) -> bytes:
    return _written((("subject", "name", "value"), *about_rows(report)))


def _written(rows: Iterable[Sequence[FlatValue]]) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return file.getvalue().encode()


def _cell(value: FlatValue) -> FlatValue:
    return harmless(clean(value)) if isinstance(value, str) else value
