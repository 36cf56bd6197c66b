"""A report in words: what stands in it, in which order, whatever the format (A25).

Every text is cleaned of characters that are no text; nothing is escaped here, as each format does
that in its own way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.insight.picture import Interval, Picture, Rate
from app.insight.report import NameOf, Report
from ui.pattern_words import code_words, hidden_words, remark_words, title_of
from ui.report.figures import (
    agents_words,
    calls_words,
    cell_words,
    interval_words,
    number_words,
    period_words,
    rate_words,
)
from ui.words import QT_TRANSLATE_NOOP, translated

_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_TITLE = QT_TRANSLATE_NOOP("Report", "Report of {team}")
_PLAIN_TITLE = QT_TRANSLATE_NOOP("Report", "Report")
_PERIOD = QT_TRANSLATE_NOOP("Report", "Period")
_RECORDS = QT_TRANSLATE_NOOP("Report", "Fingerprint of the imported records")
_FIGURES = QT_TRANSLATE_NOOP("Report", "Fingerprint of the figures")
_PROGRAM = QT_TRANSLATE_NOOP("Report", "Made by")
_HOW = QT_TRANSLATE_NOOP(
    "Report",
    "Every share is told with the number of calls that it is of, and the 95 % interval (of n calls)"
    " in which it may lie. Nobody is ranked. Fewer than ten calls make no percentage.",
)
_OF_PICTURE = QT_TRANSLATE_NOOP("Report", "{calls} · {agents} · {period}")
FILTERS = {
    "team": QT_TRANSLATE_NOOP("Report", "Team"),
    "agent": QT_TRANSLATE_NOOP("Report", "Agent"),
    "cause": QT_TRANSLATE_NOOP("Report", "Cause"),
    "manner": QT_TRANSLATE_NOOP("Report", "Manner"),
    "difficulty": QT_TRANSLATE_NOOP("Report", "Difficulty"),
    "queue": QT_TRANSLATE_NOOP("Report", "Queue"),
    "product": QT_TRANSLATE_NOOP("Report", "Product"),
}


def clean(text: str) -> str:
    """The text with a mark in the place of each character that is none, or that XML forbids."""
    return _NO_TEXT.sub("\ufffd", text)


@dataclass(frozen=True, kw_only=True)
class Part:
    """One picture in words. `cells` are the rows of its table in the order of `headings`.

    Where nothing is shown, `hidden` says why and what to do, and there is no table.
    """

    picture: Picture
    title: str
    subtitle: str
    headline: str
    remarks: tuple[str, ...]
    hidden: tuple[str, ...]
    headings: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]

    def row_words(self, row: int) -> str:
        """A row as one sentence: "Late delivery. Share of calls: 35 % · 140 of 398 · 31–40 %"."""
        said = []
        for place, (heading, cell) in enumerate(zip(self.headings, self.cells[row], strict=True)):
            if cell:
                said.append(f"{heading}: {cell}" if place else cell)
        return ". ".join(said)


@dataclass(frozen=True, kw_only=True)
class Page:
    """A whole report in words: `about` is what it was made of, `how` says how to read it."""

    title: str
    about: tuple[tuple[str, str], ...]
    how: str
    parts: tuple[Part, ...]


def page_of(report: Report) -> Page:
    """The report in the language that is spoken now."""
    name_of = _cleaning(report.namer())
    team = clean(report.team)
    title = translated("Report", _TITLE).format(team=team)
    about = [(translated("Report", _PERIOD), period_words(report.selection))]
    for field, kind, code in report.chosen():
        about.append((translated("Report", FILTERS[field]), name_of(kind, code)))
    if report.records:
        about.append((translated("Report", _RECORDS), report.records))
    about.append((translated("Report", _FIGURES), report.figures))
    about.append((translated("Report", _PROGRAM), f"Callside {report.version}"))
    return Page(
        title=title if team else translated("Report", _PLAIN_TITLE),
        about=tuple(about),
        how=translated("Report", _HOW),
        parts=tuple(_part(picture, name_of) for picture in report.pictures),
    )


def _cleaning(name_of: NameOf) -> NameOf:
    return lambda kind, code: clean(name_of(kind, code))


def _part(picture: Picture, name_of: NameOf) -> Part:
    table = picture.table if not picture.hidden else None
    columns = table.columns if table else ()
    rows = table.rows if table else ()
    return Part(
        picture=picture,
        title=title_of(picture.pattern),
        subtitle=translated("Report", _OF_PICTURE).format(
            calls=calls_words(picture.n),
            agents=agents_words(picture.agents),
            period=period_words(picture.selection),
        ),
        headline="" if picture.hidden else _headline(picture),
        remarks=tuple(remark_words(remark) for remark in picture.remarks),
        hidden=tuple(each for each in hidden_words(picture.hidden) if each)
        if picture.hidden
        else (),
        headings=tuple(code_words(column.code) for column in columns),
        cells=tuple(
            tuple(
                clean(cell_words(column, value, name_of))
                for column, value in zip(columns, row.cells, strict=True)
            )
            for row in rows
        ),
    )


def _headline(picture: Picture) -> str:
    headline = picture.headline
    if isinstance(headline, Rate):
        return rate_words(headline)
    if isinstance(headline, Interval):
        return interval_words(headline)
    return "" if headline is None else number_words(headline)
