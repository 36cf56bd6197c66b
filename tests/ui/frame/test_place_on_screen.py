"""The window never stands where it cannot be reached (A04, F35)."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication

from tests.support.window import begun, session_of
from ui.desk.frame.window_place import SMALLEST
from ui.place_on_screen import TITLE_BAR, first_place, is_within_reach, placed

SIZES = st.builds(QSize, st.integers(320, 5000), st.integers(480, 4000))
SCREENS = st.lists(
    st.builds(
        QRect,
        st.integers(-8000, 8000),
        st.integers(-8000, 8000),
        st.integers(640, 8000),
        st.integers(480, 5000),
    ),
    min_size=1,
    max_size=4,
)
WINDOWS = st.builds(
    QRect,
    st.integers(-20_000, 20_000),
    st.integers(-20_000, 20_000),
    st.integers(1, 6000),
    st.integers(1, 6000),
)


@given(wanted=WINDOWS, screens=SCREENS)
def test_wherever_it_stood_its_title_bar_is_in_reach(wanted: QRect, screens: list[QRect]):
    window = placed(wanted, screens, SMALLEST)
    assert is_within_reach(window, screens)
    title_bar = QRect(window.left(), window.top(), window.width(), TITLE_BAR)
    seen = [title_bar.intersected(screen) for screen in screens]
    assert any(part.width() >= TITLE_BAR and part.height() >= TITLE_BAR for part in seen)
    assert any(
        window.width() <= screen.width() and window.height() <= screen.height()
        for screen in screens
    )


@given(wanted=WINDOWS, screens=SCREENS)
def test_a_place_once_found_is_kept(wanted: QRect, screens: list[QRect]):
    window = placed(wanted, screens, SMALLEST)
    assert placed(window, screens, SMALLEST) == window


@given(screen=SCREENS, size=SIZES)
def test_the_first_place_lies_wholly_on_the_screen(screen: list[QRect], size: QSize):
    assert screen[0].contains(first_place(size, screen[0]))


def test_a_place_in_reach_is_not_touched():
    wanted = QRect(1800, 30, 400, 700)
    assert placed(wanted, [QRect(0, 0, 1920, 1080)], SMALLEST) == wanted


def test_without_any_screen_the_wish_stands():
    assert placed(QRect(1, 2, 3, 4), [], SMALLEST) == QRect(1, 2, 3, 4)


def test_the_window_comes_back_where_it_was_left(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.setGeometry(40, 50, 410, 520)
        session.closing.close_now()
    with session_of(profile) as session:
        begun(qtbot, session)
        assert session.window.geometry() == QRect(40, 50, 410, 520)


def test_a_place_on_a_screen_that_is_gone_is_brought_back(qtbot, profile: Path):
    (profile / "settings.json").write_text(
        '{"places": {"mode": "wide", "wide": [9000, 9000, 1000, 700]}}', "utf-8"
    )
    screens = [QGuiApplication.primaryScreen().availableGeometry()]
    with session_of(profile) as session:
        begun(qtbot, session)
        assert is_within_reach(session.window.geometry(), screens)
        # A screen is unplugged while the window stands on it.
        session.window.setGeometry(-7000, 40, 400, 500)
        QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
        qtbot.waitUntil(lambda: is_within_reach(session.window.geometry(), screens))


@pytest.mark.parametrize("how", ["availableGeometryChanged", "logicalDotsPerInchChanged"])
def test_a_screen_that_changes_without_going_away_leaves_the_window_in_reach(
    qtbot, profile: Path, how: str
):
    """A projector that takes the screen over, a panel at its edge, another scale."""
    screen = QGuiApplication.primaryScreen()
    with session_of(profile) as session:
        begun(qtbot, session)
        # The part of the desktop in which the window stood is not there any more.
        session.window.setGeometry(6000, 5000, 400, 500)
        told = screen.availableGeometry() if how == "availableGeometryChanged" else 192.0
        getattr(screen, how).emit(told)
        qtbot.waitUntil(
            lambda: is_within_reach(session.window.geometry(), [screen.availableGeometry()])
        )


def test_nonsense_in_the_settings_counts_as_no_place(qtbot, profile: Path):
    (profile / "settings.json").write_text(
        '{"places": {"mode": "compact", "compact": ["far", true, 0, -4]}}', "utf-8"
    )
    with session_of(profile) as session:
        begun(qtbot, session)
        assert session.window.width() >= SMALLEST.width()
