"""Everything that a supervisor's side holds, shows or writes, as text that can be searched."""

from __future__ import annotations

import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from app.bundle.canonical import canonical
from app.bundle.envelope import open_bundle
from app.bundle.payload import line_of
from app.insight.facts import TABLES
from app.insight.tables import tables
from app.team.team import Team
from db.connection import connect

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_GLYPHS = re.compile(rb"<([0-9a-fA-F]+)>")
_RANGE = re.compile(
    rb"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>\s*(?:<([0-9a-fA-F]{4})>|\[([^\]]*)\])"
)


def bundle_text(team: Team, file: Path) -> str:
    """A bundle as its supervisor can read it, byte for byte."""
    opened = open_bundle(file, team.shelf.own_keys(), team.people.signer_of)
    lines = [line_of(sheet) for batch in opened.batches for sheet in batch]
    return "\n".join([file.name, *(part.decode() for part in (canonical(opened.manifest), *lines))])


def store_text(store: Path, key: bytes) -> str:
    """Every value of every table of an encrypted store, those of its search included."""
    conn = connect(store, key, "read")
    try:
        names = [
            row[0]
            for row in conn.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
        ]
        rows = (row for name in names for row in conn.execute(f'SELECT * FROM "{name}"'))  # noqa: S608
        return "\n".join(_plain(value) for row in rows for value in row)
    finally:
        conn.close()


def facts_text(team: Team) -> str:
    """Every value of the facts."""
    return "\n".join(
        str(value) for name in TABLES for row in team.engine.rows(tables()[name]) for value in row
    )


def lake_text(lake: Path) -> str:
    """Every value and every property of published Parquet files, and what lies beside them."""
    found = []
    for path in sorted(each for each in lake.rglob("*") if each.is_file()):
        found.append(str(path.relative_to(lake)))
        if path.suffix == ".parquet":
            table = pq.read_table(path)
            found += [str(table.schema), str(table.to_pylist())]
        else:
            found.append(path.read_text("utf-8"))
    return "\n".join(found)


def file_text(path: Path) -> str:
    """What is in a file of a report, unpacked: of a folder all its files."""
    if path.is_dir():
        return "\n".join(file_text(each) for each in sorted(path.iterdir()))
    content = path.read_bytes()
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as packed:
            return "\n".join(_plain(packed.read(name)) for name in packed.namelist())
    if path.suffix == ".sqlite":
        with sqlite3.connect(path) as conn:
            dump = "\n".join(conn.iterdump())
        conn.close()
        return dump
    if path.suffix == ".pdf":
        return "\n".join((_plain(content), *_pages(list(_streams(content)))))
    return _plain(content)


def raw_text(folder: Path) -> str:
    """Every file below a folder as it lies on the disk, and its name."""
    files = sorted(each for each in folder.rglob("*") if each.is_file())
    return "\n".join(f"{each.name}\n{_plain(each.read_bytes())}" for each in files)


def window_text(window: QWidget) -> str:
    """What a screen reader can be told of a window, hidden parts included."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    told = {
        interface.text(kind)
        for interface in _everything(QAccessible.queryAccessibleInterface(window))
        for kind in kinds
    }
    return "\n".join(sorted(told))


def _everything(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid():
        return
    yield interface
    for at in range(interface.childCount()):
        yield from _everything(interface.child(at))


def _streams(content: bytes) -> Iterator[bytes]:
    """The streams of a PDF, uncompressed."""
    for found in _STREAM.finditer(content):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:
            continue


def _pages(streams: list[bytes]) -> Iterator[str]:
    """The streams as text; what is drawn in glyphs as the words that each font makes of it."""
    fonts = [_font(stream) for stream in streams if b"begincmap" in stream]
    for stream in streams:
        yield _plain(stream)
        codes = b"".join(_GLYPHS.findall(stream))
        glyphs = [int(codes[at : at + 4], 16) for at in range(0, len(codes) - 3, 4)]
        for font in fonts if b"Tj" in stream or b"TJ" in stream else ():
            yield "".join(font.get(glyph, "") for glyph in glyphs)


def _font(stream: bytes) -> dict[int, str]:
    """What each glyph of a font means (PDF 32000-1, 9.10.3)."""
    meant = {}
    for first, last, start, each in _RANGE.findall(stream):
        codes = range(int(first, 16), int(last, 16) + 1)
        listed = [int(code, 16) for code in _GLYPHS.findall(each)]
        letters = listed or range(int(start, 16), int(start, 16) + len(codes))
        meant |= {code: chr(letter) for code, letter in zip(codes, letters, strict=False)}
    return meant


def _plain(value: object) -> str:
    """A value as text; bytes also as UTF-16, as some programs keep theirs."""
    if isinstance(value, bytes):
        return value.decode("latin-1") + value[len(value) % 2 :].decode("utf-16-le", "replace")
    return str(value)
