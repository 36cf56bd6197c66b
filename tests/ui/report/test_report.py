"""What a report is made of, before it is a file."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.insight.flat_table import flat_table
from app.insight.picture import Column, Picture, Row, Selection, Table
from app.problems import Problem
from app.version import VERSION
from tests.support import pictures
from tests.support.reports import made_report
from ui.report.page import clean, page_of


def test_the_patterns_stand_in_their_own_order_whatever_order_was_asked():
    report = made_report(codes=["steps", "causes"])
    assert [picture.pattern for picture in report.pictures] == ["causes", "steps"]
    with pytest.raises(Problem) as unknown:
        made_report(codes=["worst_agents"])
    assert unknown.value.code == "pattern_unknown"


def test_the_fingerprint_is_of_the_figures():
    assert made_report().figures == made_report(team="Another").figures
    other = replace(pictures.causes(), n=399)
    assert made_report(other).figures != made_report(pictures.causes()).figures


def test_names_travel_with_the_report():
    name_of = made_report().namer()
    assert name_of("cause", "late") == "Late delivery"
    assert name_of("cause", "of nobody") == "of nobody"


def test_the_page_tells_period_filters_fingerprints_and_version():
    report = made_report(pictures.causes())
    asked = Selection(since=20_697, until=20_778, cause="late", queue="north")
    about = dict(page_of(replace(report, selection=asked)).about)
    assert about["Period"] == "2026-09-01 – 2026-11-21"
    assert about["Cause"] == "Late delivery"
    assert about["Queue"] == "north"
    assert about["Fingerprint of the imported records"] == "ab" * 32
    assert about["Fingerprint of the figures"] == report.figures
    assert about["Made by"] == f"Callside {VERSION}"


def test_flat_tables_have_numbers_and_names_and_no_share_of_few():
    table = flat_table(pictures.few_calls(), pictures.name_of)
    assert table is not None
    assert table.headings[:4] == ("cause", "cause_name", "share_of_calls_k", "share_of_calls_n")
    first = dict(zip(table.headings, table.rows[0], strict=True))
    assert (first["share_of_calls_k"], first["share_of_calls_n"]) == (3, 7)
    assert first["share_of_calls_share"] is None
    assert first["share_of_calls_low"] is None
    many = flat_table(pictures.causes(), pictures.name_of)
    assert many is not None
    assert dict(zip(many.headings, many.rows[0], strict=True))["share_of_calls_share"] == 0.351759


def test_a_hidden_picture_has_no_table_anywhere():
    hiding = replace(pictures.causes(), hidden="group_too_small")
    assert flat_table(hiding, pictures.name_of) is None
    (part,) = page_of(made_report(hiding)).parts
    assert part.cells == ()
    assert part.headline == ""
    assert part.hidden


def test_what_is_no_character_becomes_a_mark():
    assert clean("a\x00b\x1b\x85c\ufffe\ud800") == "a\ufffdb\ufffd\ufffdc\ufffd\ufffd"
    assert clean("two\nlines\tand all: äß中🙂") == "two\nlines\tand all: äß中🙂"


def test_groups_of_calls_are_named_after_their_cause_or_by_the_program():
    columns = (Column(code="x", kind="name", names="stratum"), Column(code="calls", kind="count"))
    rows = tuple(Row(key="", cells=(code, 1)) for code in ("late", "north", "", "cause"))
    table = Table(columns=columns, rows=rows)
    grouped = Picture(pattern="x", selection=pictures.PERIOD, n=4, agents=1, table=table)
    (part,) = page_of(made_report(grouped)).parts
    assert [cells[0] for cells in part.cells] == ["Late delivery", "north", "not noted", "Cause"]


def test_an_empty_table_is_told():
    empty = Picture(pattern="causes", selection=pictures.PERIOD, n=0, agents=0)
    (part,) = page_of(made_report(empty)).parts
    assert part.subtitle.startswith("0 calls")
