"""A chart says what its table says: to the eyes, the keyboard, a screen reader, and in a file."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsSimpleTextItem
from pytestqt.qtbot import QtBot

from app.insight.picture import Picture
from tests.support import pictures
from tests.support.look import applied_theme
from ui.controls.announce import announcements
from ui.look.theme import Theme
from ui.supervisor.charts.chart_view import ChartView
from ui.supervisor.charts.export import as_png, as_svg
from ui.supervisor.figure_table import FigureTable

WIDE, NARROW = 700, 320


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    with applied_theme(qapp) as applied:
        yield applied


def shown(qtbot: QtBot, picture: Picture, width: int = WIDE) -> ChartView:
    assert picture.chart is not None
    view = ChartView(picture.chart, FigureTable(picture, pictures.name_of))
    qtbot.addWidget(view)
    view.resize(width, view.heightForWidth(width))
    view.show()
    qtbot.waitExposed(view)
    return view


def texts_drawn(view: ChartView) -> list[str]:
    return [
        item.text()
        for item in view.canvas.scene().items()
        if isinstance(item, QGraphicsSimpleTextItem)
    ]


def heard(view: ChartView, qtbot: QtBot, key: Qt.Key) -> str:
    with qtbot.waitSignal(view.point_reached) as reached:
        QTest.keyClick(view, key)
    assert reached.args is not None
    return str(reached.args[0])


@pytest.mark.parametrize("build", [*pictures.EVERY, pictures.hostile, pictures.few_calls])
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_every_point_of_every_kind_is_drawn_inside(
    build: Callable[[], Picture], width: int, qtbot: QtBot
) -> None:
    picture = build()
    view = shown(qtbot, picture, width)
    assert picture.chart is not None
    wanted = [point.row for series in picture.chart.series for point in series.points]
    assert [spot.row for spot in view.canvas.spots] == wanted
    room = view.canvas.rect()
    for spot in view.canvas.spots:
        assert room.contains(view.canvas.place_of(spot).toPoint())


def test_arrow_keys_read_name_value_n_and_interval_of_each_point(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes())
    view.setFocus()
    told: list[str] = []
    announcements().announced.connect(lambda text, _urgent: told.append(text))
    first = heard(view, qtbot, Qt.Key.Key_Down)
    second = heard(view, qtbot, Qt.Key.Key_Down)
    assert first == "Late delivery. Share of calls: 35\u00a0%\u00a0· 140 of 398\u00a0· 31–40\u00a0%"
    assert second.startswith("Wrong invoice. Share of calls: 24\u00a0%\u00a0· 96 of 398")
    last = heard(view, qtbot, Qt.Key.Key_End)
    assert last.startswith("Bad day")
    assert heard(view, qtbot, Qt.Key.Key_Home) == first
    assert told[:3] == [first, second, last]


def test_enter_asks_for_the_calls_behind_the_point_that_is_read(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes())
    heard(view, qtbot, Qt.Key.Key_Home)
    heard(view, qtbot, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.calls_asked) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [1]


def test_keys_that_lead_elsewhere_leave_the_chart(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes())
    asked: list[object] = []
    view.point_reached.connect(asked.append)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_A):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert asked == []


def test_up_and_down_change_the_line_and_right_goes_on_in_it(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.tension_course())
    assert heard(view, qtbot, Qt.Key.Key_Home).startswith("With an apology · ")
    heard(view, qtbot, Qt.Key.Key_Right)
    other = heard(view, qtbot, Qt.Key.Key_Down)
    assert other.startswith("Without an apology · ")
    assert ": 25." in other


def test_where_one_reads_from_the_right_time_goes_on_to_the_left(
    qapp: QApplication, qtbot: QtBot
) -> None:
    view = shown(qtbot, pictures.promises_run())
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    places = [view.canvas.place_of(spot).x() for spot in view.canvas.spots]
    assert places == sorted(places, reverse=True)
    heard(view, qtbot, Qt.Key.Key_Home)
    assert heard(view, qtbot, Qt.Key.Key_Left).startswith("Feb 2026")


def test_a_press_reads_the_point_and_a_second_one_opens_it(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.de_escalation())
    spot = view.canvas.spots[6]
    place = view.canvas.place_of(spot).toPoint() + view.canvas.pos()
    with qtbot.waitSignal(view.point_reached) as reached:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert reached.args is not None
    assert "Günther Großmann-Überländer" in reached.args[0]
    assert "worth a conversation" in reached.args[0]
    with qtbot.waitSignal(view.calls_asked) as asked:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [6]
    before = view.canvas.box.viewRange()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(view, place + QPoint(80, 30))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place + QPoint(80, 30))
    assert view.canvas.box.viewRange() == before, "a chart is not dragged away"


@pytest.mark.parametrize("build", pictures.EVERY)
def test_the_description_is_the_table_in_words(build: Callable[[], Picture], qtbot: QtBot) -> None:
    view = shown(qtbot, build())
    seen = QAccessible.queryAccessibleInterface(view)
    assert seen is not None
    assert view.figures.title in seen.text(QAccessible.Text.Name)
    described = seen.text(QAccessible.Text.Description)
    for row in view.figures.cells:
        for cell in row:
            assert cell in described


@pytest.mark.parametrize("build", pictures.EVERY)
def test_the_numbers_in_an_svg_are_those_of_the_table(
    build: Callable[[], Picture], qtbot: QtBot
) -> None:
    view = shown(qtbot, build())
    root = ET.fromstring(as_svg(view))  # noqa: S314 - written by ourselves just now
    space = {"s": "http://www.w3.org/2000/svg"}
    described = root.findtext("s:desc", namespaces=space)
    assert described is not None
    assert described.endswith(view.figures.in_words())
    nodes = ["".join(node.itertext()).strip() for node in root.iterfind(".//s:text", space)]
    assert nodes[:2] == [view.figures.title, view.figures.subtitle]
    said = view.figures.in_words()
    with_n = [node for node in nodes if re.fullmatch(r"\d+ of \d+", node)]
    assert all(node in said for node in with_n)
    if view.plan.in_rows:
        drawn = " ".join(nodes)
        assert all(name.split()[0] in drawn for name in view.plan.categories)
    if view.plan.chart.kind == "intervals":
        assert len(with_n) == len(view.figures.cells) - 1, "one row has a mark beside its n"


def test_a_png_has_the_colours_of_the_theme_and_twice_the_pixels(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes())
    image = QImage.fromData(as_png(view))
    assert image.width() == 2 * (view.canvas.width() + 40)
    assert image.pixelColor(0, 0) == QColor("#FFFFFF")
    assert "140 of 398" in image.text("Description")


def test_a_change_of_the_theme_and_the_text_size_is_followed_at_once(
    theme: Theme, qtbot: QtBot
) -> None:
    view = shown(qtbot, pictures.de_escalation())

    def colours() -> set[str]:
        image = view.grab().toImage()
        size = QSize(image.width(), image.height())
        every = (
            image.pixelColor(x, y).name().upper()
            for x in range(0, size.width(), 2)
            for y in range(0, size.height(), 2)
        )
        return set(every)

    assert {"#0B6E6E", "#965800"} <= colours()
    theme.set_choice("dark")
    dark = colours()
    assert {"#5CC4BD", "#F0B85A"} <= dark
    assert not {"#0B6E6E", "#965800"} & dark
    small = view.heightForWidth(WIDE)
    theme.set_text_scale(2.0)
    assert view.heightForWidth(WIDE) > small


def test_what_stands_out_is_named_and_has_another_shape(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.de_escalation())
    assert texts_drawn(view).count("worth a conversation") == 1
    run = shown(qtbot, pictures.promises_run())
    assert texts_drawn(run).count("a lasting shift") == 1, "four points, one shift"
    assert "outside the limits" in texts_drawn(run)


def test_limits_have_names_beside_them_or_in_the_legend(qtbot: QtBot) -> None:
    wide = shown(qtbot, pictures.de_escalation())
    assert {"all together", "limit 95", "limit 99.8"} <= set(texts_drawn(wide))
    narrow = shown(qtbot, pictures.de_escalation(), NARROW)
    assert not {"limit 95", "limit 99.8"} & set(texts_drawn(narrow))
    assert narrow.canvas.legend.words == ("all together", "limit 95", "limit 99.8")


def test_no_share_stands_in_a_chart_without_its_n(qtbot: QtBot) -> None:
    for build in (*pictures.EVERY, pictures.few_calls):
        view = shown(qtbot, build())
        assert not [text for text in texts_drawn(view) if "%" in text]
        assert "%" not in view.canvas.upper.text + view.canvas.lower.text
