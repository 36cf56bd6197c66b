"""A report as a workbook: a sheet about it, and one a picture with its words and its numbers.

Texts are written as strings, never as formulas or links (C21); whatever a workbook says of its
making is constant (D11).
"""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.insight.flat_table import FlatValue, flat_table
from app.insight.report import NameOf, Report
from ui.report.page import Part, clean, page_of
from ui.words import QT_TRANSLATE_NOOP, translated

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

MADE = datetime(2000, 1, 1, tzinfo=UTC)
_LONGEST_NAME = 31
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
_ABOUT = QT_TRANSLATE_NOOP("Report", "About")
_WIDE = 38


def xlsx(report: Report) -> bytes:
    """The report in the language that is spoken now."""
    import xlsxwriter

    page = page_of(report)
    content = io.BytesIO()
    book = xlsxwriter.Workbook(
        content,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties(
        {"title": page.title, "comments": report.figures, "created": MADE.replace(tzinfo=None)}
    )
    strong = book.add_format({"bold": True})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    names: set[str] = set()
    sheet = book.add_worksheet(_sheet_name(translated("Report", _ABOUT), names))
    sheet.set_column(0, 1, _WIDE)
    _text(sheet, 0, 0, page.title, strong)
    for row, (name, value) in enumerate(page.about, start=1):
        _text(sheet, row, 0, name)
        _text(sheet, row, 1, value)
    _text(sheet, len(page.about) + 2, 0, page.how)
    for part in page.parts:
        sheet = book.add_worksheet(_sheet_name(part.title, names))
        _picture(sheet, part, report.namer(), strong, wrapped)
    book.close()
    return content.getvalue()


def _picture(sheet: Worksheet, part: Part, name_of: NameOf, strong: Any, wrapped: Any) -> None:
    """Words at the left, the same in numbers with lasting headings at the right of them."""
    _text(sheet, 0, 0, part.title, strong)
    said = [part.subtitle, part.headline, *part.hidden, *part.remarks]
    row = 0
    for row, words in enumerate((each for each in said if each), start=1):
        _text(sheet, row, 0, words)
    table = flat_table(part.picture, name_of)
    if table is None:
        return
    top, right = row + 2, len(part.headings) + 1
    sheet.set_column(0, len(part.headings) - 1, _WIDE)
    for column, heading in enumerate(part.headings):
        _text(sheet, top, column, heading, strong)
    for at, cells in enumerate(part.cells, start=top + 1):
        for column, cell in enumerate(cells):
            _text(sheet, at, column, cell, wrapped)
    for column, heading in enumerate(table.headings, start=right):
        _text(sheet, top, column, heading, strong)
    for at, values in enumerate(table.rows, start=top + 1):
        for column, value in enumerate(values, start=right):
            _value(sheet, at, column, value)
    sheet.freeze_panes(top + 1, 1)


def _text(sheet: Worksheet, row: int, column: int, text: str, form: Any = None) -> None:
    sheet.write_string(row, column, clean(text), form)


def _value(sheet: Worksheet, row: int, column: int, value: FlatValue) -> None:
    if isinstance(value, str):
        _text(sheet, row, column, value)
    elif value is not None:
        sheet.write_number(row, column, value)


def _sheet_name(title: str, taken: set[str]) -> str:
    """A name that a workbook takes and has not yet."""
    plain = _NOT_IN_A_NAME.sub(" ", clean(title)).strip()[:_LONGEST_NAME] or "–"
    name, number = plain, 2
    while name.casefold() in taken:
        name = f"{plain[: _LONGEST_NAME - len(str(number)) - 1]} {number}"
        number += 1
    taken.add(name.casefold())
    return name
