"""The catalogue: plurals read well, and a language that is not there leaves English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.languages import LANGUAGES, spoken_language
from ui.catalogue import locale_of, speak


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def turns(n: int) -> str:
    return QCoreApplication.translate("ConversationCard", "%n turn(s)", "", n)


def test_plurals_have_their_forms(qapp):
    def told(n: int) -> str:
        return QCoreApplication.translate("RehearsalPage", "%n more: search to find them.", "", n)

    assert [turns(1), turns(2), turns(21)] == ["1 turn", "2 turns", "21 turns"]
    assert told(3).startswith("3 more")


def test_an_unknown_language_is_refused_and_english_stays(qapp):
    assert not speak(qapp, "xx")
    assert QCoreApplication.translate("Pages", "Calls") == "Calls"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_plurals_its_dates_and_qts_own_words(qapp, language):
    assert speak(qapp, language)
    assert turns(1) != turns(2)
    assert turns(3).startswith("3 ")
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert cancel == {"en": "Cancel", "de": "Abbrechen", "es": "Cancelar"}[language]
    day = QLocale().dayName(1)
    assert day == {"en": "Monday", "de": "Montag", "es": "lunes"}[language]
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_speaking_again_leaves_nothing_of_the_language_before(qapp):
    for language in (*LANGUAGES, *LANGUAGES, "en"):
        speak(qapp, language)
    QCoreApplication.sendPostedEvents(None, 52)  # deferred deletions
    assert len(qapp.findChildren(QTranslator, "callside_catalogue")) == 2
    assert turns(2) == "2 turns"


@pytest.mark.parametrize(
    ("choice", "system", "spoken"),
    [
        ("system", ("de-AT", "en"), "de"),
        ("system", ("fr_FR", "es_MX"), "es"),
        ("system", ("C",), "en"),
        ("system", (), "en"),
        ("de", ("es",), "de"),
        ("xx", ("es",), "en"),
    ],
)
def test_the_first_language_that_is_spoken_counts(choice, system, spoken):
    assert spoken_language(choice, system) == spoken


def test_german_counts_from_monday_by_24_hours():
    german = locale_of("de")
    assert german.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert "AP" not in german.timeFormat(QLocale.FormatType.ShortFormat).upper()
