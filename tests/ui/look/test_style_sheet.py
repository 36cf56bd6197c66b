"""The style sheet: whole in every theme, and in force."""

import re
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.look import style_sheet as module
from ui.look.style_sheet import style_sheet
from ui.look.theme import Theme
from ui.look.tokens import TOKEN_SETS, Tokens


@pytest.mark.parametrize("tokens", TOKEN_SETS.values(), ids=TOKEN_SETS)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_in_it_is_unresolved(tokens: Tokens, scale: float) -> None:
    sheet = style_sheet(tokens, scale)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert not re.search(r":\s*;", sheet)


def test_every_colour_in_it_is_a_token_of_its_set() -> None:
    for tokens in TOKEN_SETS.values():
        used = set(re.findall(r"#[0-9A-Fa-f]{6}", style_sheet(tokens)))
        own = {tokens.colour(name) for name in tokens._fields if is_colour(tokens, name)}
        assert used <= own


def is_colour(tokens: Tokens, name: str) -> bool:
    return isinstance(getattr(tokens, name), str) and getattr(tokens, name).startswith("#")


def test_its_sizes_grow_with_the_text() -> None:
    light = TOKEN_SETS["light"]
    assert "font-size: 13px" in style_sheet(light)
    assert "font-size: 26px" in style_sheet(light, 2.0)


def test_qt_can_read_all_of_it(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    """Qt warns of a sheet that it cannot read, and a warning fails a test."""
    for choice in ("light", "dark", "contrast"):
        theme.set_choice(choice)
        holder = QWidget()
        qtbot.addWidget(holder)
        column = QVBoxLayout(holder)
        for widget in (QLineEdit(), QPushButton("Go"), QCheckBox("Yes")):
            column.addWidget(widget)
        holder.show()
        assert qapp.styleSheet() == style_sheet(theme.tokens, theme.scale)


@pytest.mark.parametrize("kind", [QLineEdit, QPushButton, QCheckBox])
def test_a_control_of_qt_is_high_enough_and_shows_the_keyboard(
    qtbot: QtBot, theme: Theme, kind: type[QWidget]
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    first, second = QLineEdit(), kind()
    column.addWidget(first)
    column.addWidget(second)
    holder.resize(240, 120)
    holder.show()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(first.hasFocus)
    assert second.height() >= 32
    before = second.grab().toImage()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(second.hasFocus)
    after = second.grab().toImage()
    ring = [after.pixelColor(x, after.height() // 2).name().upper() for x in (0, 1)]
    assert ring == [theme.tokens.focus, theme.tokens.focus]
    assert before != after


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_hint_in_an_empty_field_can_be_read(
    qtbot: QtBot, theme: Theme, kind: type[QLineEdit], choice: str
) -> None:
    """Qt's own hint is the text at half its strength, and falls short of 4.5:1."""
    theme.set_choice(choice)
    field = kind()
    field.setPlaceholderText("Optional")
    qtbot.addWidget(field)
    field.show()
    hint = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert (hint.name().upper(), hint.alpha()) == (theme.tokens.faint, 255)


NAMES = ["Über uns (neu)", "it's", *(() if sys.platform == "win32" else ('a "quoted" one',))]
"""Windows knows no quotes in names."""


@pytest.mark.parametrize("name", NAMES)
def test_its_pictures_are_found_in_a_folder_of_any_name(
    name: str, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once a space or a bracket in the way to the program took all of the style sheet away."""
    box = QCheckBox("Kept")
    qtbot.addWidget(box)
    box.setChecked(True)
    (tokens, *_) = TOKEN_SETS.values()
    box.setStyleSheet(style_sheet(tokens))
    usual = box.grab().toImage()
    pictures = shutil.copytree(module.INDICATOR_FOLDER, tmp_path / name / "indicators")
    monkeypatch.setattr(module, "INDICATOR_FOLDER", pictures)
    box.setStyleSheet(style_sheet(tokens))
    assert box.grab().toImage() == usual
