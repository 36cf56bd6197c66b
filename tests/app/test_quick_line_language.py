"""Quick lines are read in the language of the window, and in English in each."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.settings import Settings
from tests.support.desk import make_desk


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "! call back tomorrow 3pm"),
        ("de", "! morgen 15 Uhr zurückrufen"),
        ("de", "! call back tomorrow 3pm"),
        ("es", "! llamar mañana a las 15:00"),
        ("es", "! call back tomorrow 3pm"),
    ],
)
def test_a_line_is_understood_in_the_windows_language_and_in_english(
    tmp_path: Path, language: str, line: str
) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("language", language)
    desk = make_desk(settings=settings)
    read = desk.quick_lines.read(line)
    assert read is not None
    assert read.due is not None
    tomorrow = desk.clock.now().later(minutes=24 * 60).local()
    assert (read.due.date(), read.due.hour) == (tomorrow.date(), 15)


def test_another_language_than_the_windows_stays_text(tmp_path: Path) -> None:
    desk = make_desk(settings=Settings(tmp_path / "settings.json"))
    read = desk.quick_lines.read("! morgen zurückrufen")
    assert read is not None
    assert read.due is None
    assert read.what == "morgen zurückrufen"


@pytest.mark.parametrize(
    ("line", "task"),
    [
        ("! ask the depot tomorrow", "Ask the depot"),
        ("! Ask the depot", "Ask the depot"),
        ("! iPhone back to the shop", "iPhone back to the shop"),
        ("! 3 parcels to the depot", "3 parcels to the depot"),
        ("! öffnungszeiten mailen @Ana", "Öffnungszeiten mailen @Ana"),
    ],
)
def test_a_task_begins_with_a_capital_however_it_was_typed(
    tmp_path: Path, line: str, task: str
) -> None:
    desk = make_desk(settings=Settings(tmp_path / "settings.json"))
    item = desk.quick_lines.make(None, line)
    assert item is not None
    assert item.made.what == task


def test_working_days_are_those_of_the_site(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("working_days", "tue sat")
    desk = make_desk(settings=settings)
    read = desk.quick_lines.read("! call back in 3 working days")
    assert read is not None
    assert read.due is not None
    # From Monday on: Tuesday, Saturday, Tuesday.
    assert read.due.date() == desk.clock.now().local().date() + timedelta(days=8)
