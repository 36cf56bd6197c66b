"""Quick lines are read in the language of the window, and in English in each."""

from __future__ import annotations

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
