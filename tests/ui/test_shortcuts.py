"""Shortcuts: one table, no two alike, changeable, and the document tells the same."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.playbook.places import resource
from app.settings import Settings
from tests.support.shortcut_table import page
from ui.shortcuts import TABLE, Act, Shortcuts

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "shortcuts.md"


def test_every_act_has_one_row_and_no_two_share_a_key():
    assert Counter(row.act for row in TABLE) == Counter(Act)
    keys = Counter(QKeySequence(row.keys).toString() for row in TABLE)
    assert [key for key, count in keys.items() if count > 1 or not key] == []


def test_the_document_is_the_table():
    assert DOCUMENT.read_text("utf-8") == page()


def test_a_changed_key_is_in_force_at_once_and_kept(qtbot, tmp_path: Path):
    window = QWidget()
    qtbot.addWidget(window)
    settings = Settings(tmp_path / "settings.json")
    shortcuts = Shortcuts(settings, window)
    assert shortcuts.conflict(Act.TICK, "Ctrl+N") is Act.START_CALL
    shortcuts.change(Act.TICK, "Ctrl+J")
    assert shortcuts[Act.TICK].shortcut().toString() == "Ctrl+J"
    again = Settings(tmp_path / "settings.json")
    again.load()
    assert Shortcuts(again, window).keys(Act.TICK) == "Ctrl+J"
    shortcuts.change(Act.TICK, None)
    assert shortcuts[Act.TICK].shortcut().toString() == "F9"


def test_the_names_of_keys_are_those_on_the_keys(qapp):
    """Qt's Spanish says "Mayúsculas+F9" and "Control+Tabulador", too long for a key cap."""
    catalogues = (
        Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / "qtbase_es.qm",
        Path(resource("translations", "callside_es.qm")),
    )
    installed = []
    try:
        for catalogue in catalogues:
            translator = QTranslator()
            assert translator.load(str(catalogue))
            qapp.installTranslator(translator)
            installed.append(translator)
        shown = {
            keys: QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            for keys in ("Shift+F9", "Ctrl+Tab", "Ctrl+Space", "Del")
        }
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
    assert shown == {
        "Shift+F9": "Mayús+F9",
        "Ctrl+Tab": "Ctrl+Tab",
        "Ctrl+Space": "Ctrl+Espacio",
        "Del": "Supr",
    }
