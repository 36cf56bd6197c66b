"""The catalogue: plurals read well, and a language that is not there leaves English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.catalogue import install_catalogue


def test_plurals_have_their_forms(qapp):
    def told(n: int) -> str:
        return QCoreApplication.translate("RehearsalPage", "%n more: search to find them.", "", n)

    def turns(n: int) -> str:
        return QCoreApplication.translate("ConversationCard", "%n turn(s)", "", n)

    assert [turns(1), turns(2), turns(21)] == ["1 turn", "2 turns", "21 turns"]
    assert told(3).startswith("3 more")


def test_an_unknown_language_is_refused_and_english_stays(qapp):
    assert install_catalogue(qapp, "xx") is None
    assert QCoreApplication.translate("ConversationCard", "%n turn(s)", "", 1) == "1 turn"
