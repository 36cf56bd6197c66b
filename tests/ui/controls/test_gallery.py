"""Every control at once: named, large enough, nothing cut, in every look and at every size."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import clipped, cut_sideways, focusable, nameless, squeezed, too_small
from ui.look.contrast import SHAPE_RATIO, TEXT_RATIO, contrast_ratio
from ui.look.gallery import Gallery
from ui.look.state_board import STATES, StateBoard
from ui.look.theme import Theme


@pytest.fixture
def gallery(qtbot: QtBot) -> Gallery:
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.resize(380, 700)
    gallery.show()
    return gallery


@pytest.fixture
def mirrored_app(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_everything_has_a_name(gallery: Gallery) -> None:
    assert nameless(gallery) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_target_can_be_hit(gallery: Gallery, theme: Theme, scale: float) -> None:
    theme.set_text_scale(scale)
    assert too_small(gallery) == []


@pytest.mark.parametrize("width", [320, 380, 700, 1200])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_words_are_cut(
    gallery: Gallery, theme: Theme, qtbot: QtBot, width: int, scale: float
) -> None:
    theme.set_text_scale(scale)
    gallery.resize(width, 700)
    qtbot.waitUntil(lambda: clipped(gallery) == [], timeout=2000)
    assert cut_sideways(gallery) == []
    assert squeezed(gallery) == []


@pytest.mark.usefixtures("mirrored_app")
def test_no_words_are_cut_from_right_to_left(gallery: Gallery, qtbot: QtBot) -> None:
    gallery.resize(320, 700)
    qtbot.waitUntil(lambda: clipped(gallery) == [], timeout=2000)
    assert cut_sideways(gallery) == []


def test_it_never_scrolls_sideways(gallery: Gallery, theme: Theme) -> None:
    theme.set_text_scale(2.0)
    gallery.resize(320, 480)
    assert gallery.column.horizontalScrollBar().maximum() == 0


def test_tab_reaches_every_control_and_comes_round(gallery: Gallery, qtbot: QtBot) -> None:
    gallery.activateWindow()
    wanted = [widget for widget in focusable(gallery) if not is_behind_another(widget)]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    first = QApplication.focusWidget()
    seen = [first]
    for _ in range(3 * len(wanted)):
        # A field of day and time takes a Tab for each of its parts.
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
        seen.append(QApplication.focusWidget())
    unreached = [
        f"{type(widget).__name__} {widget.accessibleName()!r}"
        for widget in wanted
        if widget not in seen and widget.parentWidget() not in seen
    ]
    assert unreached == []
    assert QApplication.focusWidget() is first


def is_behind_another(widget: QWidget) -> bool:
    """Whether arrow keys lead to the widget, from the chosen one of its group."""
    return isinstance(widget, QRadioButton) and not widget.isChecked()


def test_the_control_with_the_keyboard_is_in_sight(gallery: Gallery, qtbot: QtBot) -> None:
    last = focusable(gallery)[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    visible = gallery.column.viewport()
    qtbot.waitUntil(
        lambda: visible.rect().contains(last.mapTo(visible, last.rect().center())), timeout=2000
    )


@pytest.mark.parametrize("choice", ["dark", "contrast"])
def test_every_control_takes_on_a_new_look_at_once(
    gallery: Gallery, theme: Theme, choice: str
) -> None:
    before = gallery.grab().toImage()
    theme.set_choice(choice)
    after = gallery.grab().toImage()
    assert after.pixelColor(3, 3).name().upper() == theme.tokens.bg
    same = sum(
        before.pixel(x, y) == after.pixel(x, y)
        for x in range(0, before.width(), 7)
        for y in range(0, before.height(), 7)
    )
    points = (before.width() // 7) * (before.height() // 7)
    assert same < points / 100


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_every_state_of_a_control_looks_different(
    gallery: Gallery, theme: Theme, choice: str
) -> None:
    theme.set_choice(choice)
    board = gallery.findChild(StateBoard)
    alike = []
    for name in {name for name, _state in board.controls}:
        seen: dict[bytes, str] = {}
        for state in STATES:
            control = board.controls.get((name, state))
            if control is None:
                continue
            picture = bytes(control.grab().toImage().constBits())
            if picture in seen:
                alike.append(f"{name}: {seen[picture]} and {state}")
            seen[picture] = state
    assert alike == []


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_words_stand_out_in_every_state(
    gallery: Gallery, theme: Theme, choice: str, qtbot: QtBot
) -> None:
    """As painted: what of a word is painted in full against the ground around it (goal A18)."""
    theme.set_choice(choice)
    gallery.resize(900, 700)
    qtbot.waitUntil(lambda: clipped(gallery) == [], timeout=2000)
    board = gallery.findChild(StateBoard)
    picture = board.grab().toImage()
    faint = []
    for (name, state), control in board.controls.items():
        if state == "off":
            continue  # what cannot be used needs no contrast (WCAG 1.4.3)
        place = QRect(control.mapTo(board, QPoint(0, 0)), control.size())
        found = strongest_contrast(picture.copy(place.adjusted(4, 4, -4, -4)))
        if found < (SHAPE_RATIO if name == "Icon button" else TEXT_RATIO):
            faint.append(f"{name}, {state}: {found:.2f}")
    assert faint == []


def strongest_contrast(picture: QImage) -> float:
    """The contrast of the ground, which is most of a picture, with what stands out most on it."""
    colours = Counter(
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    )
    ground = colours.most_common(1)[0][0]
    return max(contrast_ratio(ground, colour) for colour, count in colours.items() if count > 2)
