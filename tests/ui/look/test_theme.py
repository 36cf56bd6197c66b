"""The theme follows the system live, and the person's choice before it (goal A21)."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.support.look import FakeLook
from ui.look.theme import MOTION_MS, Theme, current_theme
from ui.look.tokens import TYPE_SIZES


@pytest.fixture
def look(qapp: QApplication) -> FakeLook:
    return FakeLook()


@pytest.fixture
def own(look: FakeLook) -> Theme:
    return Theme(look)


def test_it_follows_the_system_without_a_restart(qtbot: QtBot, look: FakeLook, own: Theme) -> None:
    assert own.tokens.name == "light"
    with qtbot.waitSignal(own.theme_changed):
        look.ask(dark=True)
    assert own.tokens.name == "dark"
    with qtbot.waitSignal(own.theme_changed):
        look.ask(contrast=True)
    assert own.tokens.name == "contrast-dark"
    with qtbot.waitSignal(own.theme_changed):
        look.ask(dark=False)
    assert own.tokens.name == "contrast-light"


def test_the_persons_choice_wins_over_the_system(
    qapp: QApplication, look: FakeLook, own: Theme
) -> None:
    own.set_choice("dark")
    look.ask(dark=False, contrast=True)
    qapp.processEvents()
    assert own.tokens.name == "dark"
    own.set_choice("contrast")
    assert own.tokens.is_contrast
    own.set_choice("no such look")
    assert own.choice == "system"
    assert own.tokens.name == "contrast-light"


def test_text_grows_with_the_person_and_the_system(look: FakeLook, own: Theme) -> None:
    assert own.font("body").pixelSize() == TYPE_SIZES["body"]
    own.set_text_scale(2.0)
    assert own.font("body").pixelSize() == 28
    assert own.soft_px(16) == 24
    own.set_text_scale(7.0)
    assert own.text_scale == 2.0
    own.set_text_scale(0.2)
    assert own.text_scale == 1.0
    look.ask(larger=1.5)
    assert own.px(10) == 15


def test_nothing_moves_when_nothing_should(look: FakeLook, own: Theme) -> None:
    assert own.motion_ms() == MOTION_MS
    assert own.motion_ms(1000) == MOTION_MS
    look.ask(less_motion=True)
    assert own.motion_ms() == 0
    look.ask(less_motion=False)
    own.set_motion("none")
    assert own.motion_ms() == 0
    assert not own.moves


def test_a_change_reaches_the_windows_that_are_open(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    label = QLabel("Calm")
    qtbot.addWidget(label)
    label.show()
    with qtbot.waitSignal(theme.theme_changed):
        theme.set_choice("dark")
    window = qapp.palette().color(QPalette.ColorRole.Window).name().upper()
    assert window == theme.tokens.bg
    assert label.palette().color(label.foregroundRole()).name().upper() == theme.tokens.text
    theme.set_text_scale(1.5)
    assert label.font().pixelSize() == 21


def test_there_is_one_theme(theme: Theme) -> None:
    assert current_theme() is theme


def test_several_wishes_of_the_system_style_the_windows_once(
    qtbot: QtBot, look: FakeLook, own: Theme
) -> None:
    told: list[str] = []
    own.theme_changed.connect(lambda: told.append(own.tokens.name))
    look.ask(dark=True)
    look.ask(contrast=True)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["contrast-dark"]
