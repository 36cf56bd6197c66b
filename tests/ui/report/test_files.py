"""Reports as CSV, workbook, SQLite and PDF, as the programs that open them read them."""

from __future__ import annotations

import csv
import io
import sqlite3
import zipfile
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from app.export import FORMULA_STARTS
from app.insight.facts import TABLES
from app.problems import Problem
from tests.support import pictures
from tests.support.reports import HOSTILE_TEAM, bare_shares, made_report
from tests.support.rights import of_others
from ui.report.csv_files import csv_files
from ui.report.writing import expect_free, form_of, write_report
from ui.report.xlsx import xlsx

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_csv_file_for_each_picture_that_shows_something():
    files = csv_files(made_report(pictures.causes(), pictures.hidden("group_too_small", "steps")))
    assert sorted(files) == ["about.csv", "causes.csv"]
    head, *rows = read_csv(files["causes.csv"])
    assert head[:4] == ["cause", "cause_name", "share_of_calls_k", "share_of_calls_n"]
    assert head[4] == "share_of_calls_share"
    assert rows[0][:5] == ["late", "Late delivery", "140", "398", "0.351759"]
    about = read_csv(files["about.csv"])
    assert ["steps", "hidden", "group_too_small"] in about
    assert ["report", "since", "2026-09-01"] in about
    assert ["report", "records", "ab" * 32] in about


def test_csv_is_harmless_to_spreadsheets():
    """C21: no cell begins with what a spreadsheet takes for a formula."""
    for content in csv_files(made_report(pictures.hostile(), team=HOSTILE_TEAM)).values():
        for row in read_csv(content):
            for cell in row:
                assert not cell.lstrip(" ").startswith(tuple(FORMULA_STARTS))
    names = [row[1] for row in read_csv(csv_files(made_report(pictures.hostile()))["causes.csv"])]
    assert "'" + pictures.HOSTILE[1] in names


def test_csv_has_a_mark_where_one_is_asked_for():
    assert csv_files(made_report(), mark=True)["steps.csv"].startswith(b"\xef\xbb\xbfstep,")
    assert csv_files(made_report())["steps.csv"].startswith(b"step,")


def parts_of(workbook: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_workbook_has_texts_as_texts_and_no_link_or_formula():
    parts = parts_of(xlsx(made_report(pictures.hostile(), team=HOSTILE_TEAM)))
    sheets = [content for name, content in parts.items() if name.startswith("xl/worksheets/")]
    assert len(sheets) == 2
    for content in sheets:
        read = ET.fromstring(content)  # noqa: S314 - written just now
        assert read.findall(f".//{SHEET}f") == []
        assert read.findall(f".//{SHEET}hyperlink") == []
    assert not [name for name in parts if "externalLink" in name or "vba" in name.lower()]
    strings = ET.fromstring(parts["xl/sharedStrings.xml"])  # noqa: S314 - written just now
    texts = {each.text for each in strings.iter(f"{SHEET}t")}
    assert set(pictures.HOSTILE) <= texts
    assert "35\u00a0%\u00a0· 140 of 398\u00a0· 31–40\u00a0%" not in texts
    assert "15\u00a0%\u00a0· 60 of 398\u00a0· 12–19\u00a0%" in texts


def test_no_percentage_of_a_workbook_stands_without_its_n():
    """D01: neither as a text, nor by a format that turns a number into one."""
    parts = parts_of(xlsx(made_report(*(build() for build in pictures.EVERY))))
    strings = ET.fromstring(parts["xl/sharedStrings.xml"])  # noqa: S314 - written just now
    assert bare_shares([each.text or "" for each in strings.iter(f"{SHEET}t")]) == []
    assert b"%" not in parts["xl/styles.xml"]


def test_a_workbook_has_a_sheet_for_each_picture_even_of_one_name():
    twins = [replace(pictures.causes(), pattern=name) for name in ("a" * 40, "a" * 41)]
    book = ET.fromstring(parts_of(xlsx(made_report(*twins)))["xl/workbook.xml"])  # noqa: S314
    names = [each.get("name") for each in book.iter(f"{SHEET}sheet")]
    assert len(set(names)) == 3
    assert all(len(name) <= 31 for name in names)


def test_sqlite_has_a_table_for_each_picture_and_the_facts_if_given(tmp_path):
    target = tmp_path / "report.sqlite"
    row = tuple(None if kind != "string" else "x" for kind in TABLES["steps"].values())
    write_report(made_report(pictures.hostile()), target, "sqlite", facts={"steps": [row]})
    with sqlite3.connect(target) as conn:
        names = {name for (name,) in conn.execute("SELECT name FROM sqlite_master")}
        assert names == {"about", "causes", "facts_steps"}
        told = conn.execute("SELECT cause_name, share_of_calls_k FROM causes").fetchall()
        assert told[1] == (pictures.HOSTILE[1], 51)
        assert conn.execute("SELECT step, elapsed_ms FROM facts_steps").fetchall() == [("x", None)]
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    conn.close()


def test_a_pdf_has_every_picture_on_a_page_of_its_own(qapp, tmp_path):
    from PySide6.QtCore import QByteArray

    target = tmp_path / "report.pdf"
    write_report(made_report(), target, "pdf")
    written = target.read_bytes()
    assert written.startswith(b"%PDF-")
    assert written.count(b"/Type /Page\n") == len(pictures.EVERY)
    assert b"D:2000010100" in written
    # The offsets still hold after the time was replaced.
    table = written[written.rindex(b"xref", 0, written.rindex(b"startxref")) :]
    start = int(written.rpartition(b"startxref\n")[2].split()[0])
    assert written[start : start + 4] == b"xref"
    for number, line in enumerate(table.split(b"\n")[2:]):
        if line.endswith((b"n ", b"n")):
            offset = int(line.split()[0])
            assert written[offset:].startswith(f"{number} 0 obj".encode())
    assert not QByteArray(written).isEmpty()


def test_the_end_of_the_name_says_the_format(tmp_path):
    for name, form in (("a.html", "html"), ("a.PDF", "pdf"), ("a.xlsx", "xlsx")):
        assert form_of(tmp_path / name) == form
    assert form_of(tmp_path / "a.db") == form_of(tmp_path / "a.sqlite") == "sqlite"
    assert form_of(tmp_path) == form_of(tmp_path / "new_folder") == "csv"
    with pytest.raises(Problem) as unknown:
        form_of(tmp_path / "a.docx")
    assert unknown.value.code == "report_form_unknown"


def test_nothing_is_written_over_unasked(tmp_path):
    taken, folder = tmp_path / "a.html", tmp_path / "folder"
    taken.write_text("mine")
    folder.mkdir()
    expect_free(folder, replace=False)
    (folder / "notes.txt").write_text("mine")
    for target in (taken, folder):
        with pytest.raises(Problem) as there:
            expect_free(target, replace=False)
        assert there.value.code == "file_exists"
        expect_free(target, replace=True)


def test_what_is_written_is_for_its_owner_alone_and_whole(tmp_path):
    for name in ("a.html", "a.xlsx", "a.sqlite"):
        write_report(made_report(), tmp_path / name, form_of(tmp_path / name))
        assert of_others(tmp_path / name) == 0
    assert not list(tmp_path.glob("*part"))
    with pytest.raises(Problem) as refused:
        write_report(made_report(), tmp_path / "a.html" / "b.html", "html")
    assert refused.value.code == "file_unwritable"
