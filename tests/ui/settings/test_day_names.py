"""The working days by their names in the window's language, stored as ever."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.settings import BY_KEY
from ui.settings.day_names import days_in_words, days_to_store
from ui.settings.days_setting import DaysSetting

WEEK = "mon tue wed thu fri"


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    former = QLocale()
    yield
    QLocale.setDefault(former)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Mon Tue Wed Thu Fri"), ("de", "Mo Di Mi Do Fr"), ("es", "lun mar mié jue vie")],
)
def test_they_are_shown_in_the_language_and_stored_as_before(language: str, words: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert days_in_words(WEEK) == words
    assert days_to_store(words) == WEEK
    assert days_to_store(WEEK) == WEEK


@pytest.mark.parametrize(
    ("language", "typed", "stored"),
    [
        ("de", "Montag, Mittwoch und", "mon wed und"),
        ("de", "Mo – Do, Sa.", "mon tue wed thu sat"),
        ("de", "mo-fr", WEEK),
        ("de", "Fr-Mo", "fri sat sun mon"),
        ("de", "Monday tue", "mon tue"),
        ("es", "miercoles sab", "wed sat"),
        ("es", "lunes–viernes", WEEK),
        ("en", "Tues, Thurs", "tue thu"),
        ("en", "mon mon", "mon"),
        ("en", "mon funday", "mon funday"),
        ("en", "t", "t"),
        ("en", "", ""),
    ],
)
def test_names_beginnings_and_ranges_are_understood(language: str, typed: str, stored: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert days_to_store(typed) == stored


def test_the_line_speaks_the_language(qtbot) -> None:  # type: ignore[no-untyped-def]
    QLocale.setDefault(QLocale("de"))
    row = DaysSetting(BY_KEY["working_days"])
    qtbot.addWidget(row)
    row.show_value(WEEK)
    assert row.line.text() == "Mo Di Mi Do Fr"
    assert "Mo Di Mi Do Fr" in row.control.accessibleDescription()
    row.line.setText("Di bis Sa")
    with qtbot.waitSignal(row.value_chosen) as told:
        row.line.editingFinished.emit()
    assert told.args == ["tue bis sat"]
    row.line.setText("Di-Sa")
    with qtbot.waitSignal(row.value_chosen) as told:
        row.line.editingFinished.emit()
    assert told.args == ["tue wed thu fri sat"]
