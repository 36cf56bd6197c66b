"""Icons: the ones used ship, the ones that ship are used, and they follow the theme."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QIcon, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.look.icons import ICON_FOLDER, icon, icon_names, icon_pixmap, keep_icon
from ui.look.indicators import draw_indicators
from ui.look.style_sheet import INDICATOR_FOLDER
from ui.look.theme import Theme

UI_FOLDER = Path(__file__).resolve().parents[3] / "ui"

# Where an icon's name stands in a call: the position, and the keyword.
NAME_AT = {
    "Button": 1,
    "Chip": 1,
    "ChipButton": 1,
    "EmptyState": 0,
    "IconButton": 0,
    "NavEntry": 2,
    "icon": 0,
    "icon_pixmap": 0,
    "keep_icon": 1,
    "paint_icon": 1,
}


def sources() -> list[ast.Module]:
    paths = sorted(UI_FOLDER.rglob("*.py"))
    return [ast.parse(path.read_text(encoding="utf-8"), str(path)) for path in paths]


def words(nodes: list[ast.Module]) -> set[str]:
    return {
        node.value
        for module in nodes
        for node in ast.walk(module)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def names_in_calls(modules: list[ast.Module]) -> set[str]:
    found: set[str] = set()
    for module in modules:
        for node in ast.walk(module):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else None
            called = node.func.id if isinstance(node.func, ast.Name) else called
            given = [word.value for word in node.keywords if word.arg == "icon"]
            position = NAME_AT.get(called or "")
            if position is not None and len(node.args) > position:
                given.append(node.args[position])
            for value in given:
                found |= words([ast.Module(body=[ast.Expr(value)], type_ignores=[])])
    return found - {""}


def test_every_icon_that_a_window_asks_for_ships() -> None:
    missing = names_in_calls(sources()) - icon_names()
    assert not missing, f"copy these from Lucide into {ICON_FOLDER.name}/: {sorted(missing)}"


def test_no_icon_ships_that_no_window_shows() -> None:
    unused = icon_names() - words(sources())
    assert not unused, f"no file in ui/ names these icons; delete them: {sorted(unused)}"


def test_the_licence_ships_beside_them() -> None:
    text = (ICON_FOLDER / "LICENSE").read_text(encoding="utf-8")
    assert "ISC License" in text
    assert "Lucide" in text


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_every_icon_draws(name: str) -> None:
    image = icon_pixmap(name, "#FF0000", 18, 2.0).toImage()
    assert image.width() == 36
    assert colours(image) == {"#ff0000"}


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError, match="no icon named"):
        icon_pixmap("no-such-icon", "#000000", 18)


def test_icons_follow_the_theme_while_they_are_shown(qtbot: QtBot, theme: Theme) -> None:
    button, action = QPushButton("Hold"), QAction("Hold")
    qtbot.addWidget(button)
    keep_icon(button, "pause")
    keep_icon(action, "pause", "accent")
    assert drawn(button.icon()) == {theme.tokens.text.lower()}
    assert drawn(action.icon()) == {theme.tokens.accent.lower()}
    theme.set_choice("dark")
    assert drawn(button.icon()) == {theme.tokens.text.lower()}
    assert drawn(action.icon()) == {theme.tokens.accent.lower()}
    assert drawn(button.icon(), QIcon.Mode.Disabled) == {theme.tokens.disabled.lower()}


def test_a_second_icon_takes_the_place_of_the_first(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Pin")
    qtbot.addWidget(button)
    keep_icon(button, "pause")
    keep_icon(button, "play", "danger")
    theme.set_choice("dark")
    assert drawn(button.icon()) == {theme.tokens.danger.lower()}


def test_an_icon_is_larger_with_larger_text(theme: Theme) -> None:
    small = icon("pause").actualSize(icon("pause").availableSizes()[0])
    theme.set_text_scale(2.0)
    assert icon("pause").availableSizes()[0].width() > small.width()


def test_the_pictures_of_the_style_sheet_match_the_tokens() -> None:
    wanted = draw_indicators()
    found = {path: path.read_text(encoding="utf-8") for path in INDICATOR_FOLDER.rglob("*.svg")}
    assert found == wanted, "run `python -m ui.look.indicators`"


def drawn(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    return colours(shown.pixmap(18, 18, mode).toImage())


def colours(image: QImage) -> set[str]:
    """Colours of the pixels that are fully covered."""
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
