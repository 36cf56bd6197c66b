"""Any picture on a card: chart or table, what must be read with it, and why there is none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.insight.picture import Picture
from tests.support import pictures
from tests.support.access import clipped, cut_sideways, nameless, too_small
from ui.controls.label import Label
from ui.look.theme import Theme
from ui.supervisor.patterns.picture_view import PictureView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot, picture: Picture, width: int = 520, height: int = 900) -> PictureView:
    view = PictureView(picture.pattern, pictures.name_of)
    qtbot.addWidget(view)
    view.show_picture(picture)
    view.resize(width, height)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible() and each.text()]


def shares_without_n(widget: QWidget) -> list[str]:
    """Visible texts with a share and without its n (D01)."""
    return [text for text in texts(widget) if "%" in text and " of " not in text]


def test_heading_calls_agents_and_period_stand_over_the_figures(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes())
    said = texts(view)
    assert said[0] == "What upset them"
    assert said[1].startswith("398 call")
    assert said[1].endswith("1 Sep – 21 Nov 2026")
    assert "Most frequent: Late delivery" in said


def test_a_button_changes_between_chart_and_table_and_tells_of_it(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes())
    assert view.chart is not None
    assert view.chart.isVisible()
    assert view.table is None
    with qtbot.waitSignal(view.shape_chosen) as chosen:
        view.turn_button.click()
    assert chosen.args == ["table"]
    assert view.table is not None
    assert view.table.isVisible()
    assert not view.chart.isVisible()
    assert view.turn_button.accessibleName() == "Show as a chart"


def test_both_stand_side_by_side_where_there_is_room_and_mark_the_same_row(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes(), width=1200)
    qtbot.waitUntil(lambda: view.table is not None and view.table.isVisible())
    assert view.chart is not None
    assert view.table is not None
    assert view.chart.isVisible()
    assert not view.turn_button.isVisible()
    view.chart.setFocus()
    QTest.keyClick(view.chart, Qt.Key.Key_End)
    assert view.table.view.currentIndex().data() == "Bad day"
    assert view.reading.startswith("Bad day. Share of calls: 2\u00a0%\u00a0· 6 of 398")


@pytest.mark.parametrize("build", [*pictures.EVERY, pictures.few_calls, pictures.hostile])
@pytest.mark.parametrize("shape", ["chart", "table"])
def test_no_share_is_shown_without_its_n(
    build: Callable[[], Picture], shape: str, qtbot: QtBot
) -> None:
    view = shown(qtbot, build())
    view.set_shape("table" if shape == "table" else "chart")
    assert shares_without_n(view) == []
    if view.table is not None:
        cells = [cell for row in view.table.model.figures.cells for cell in row]
        assert [cell for cell in cells if "%" in cell and " of " not in cell] == []


@pytest.mark.parametrize("reason", pictures.HIDDEN)
def test_a_hidden_picture_says_why_and_what_to_do(reason: str, qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.hidden(reason))
    told = " ".join(texts(view))
    assert len(told.split(". ")) >= 2, told
    assert reason not in told
    assert view.chart is None
    assert not view.turn_button.isVisible()
    assert not view.save_button.isVisible()


def test_remarks_are_told_in_words(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.tension_course())
    said = " ".join(texts(view))
    assert "agents themselves set" in said
    assert "does not say that one is the cause of the other" in said
    assert "effective" not in said


def test_enter_on_a_point_asks_for_its_calls_by_key_and_name(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes())
    assert view.chart is not None
    view.chart.setFocus()
    QTest.keyClick(view.chart, Qt.Key.Key_Home)
    QTest.keyClick(view.chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.calls_asked) as asked:
        QTest.keyClick(view.chart, Qt.Key.Key_Return)
    assert asked.args == ["invoice", "Wrong invoice"]


def test_what_people_wrote_is_shown_as_it_stands(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.hostile())
    assert all(
        each.textFormat() == Qt.TextFormat.PlainText
        for each in view.findChildren(QLabel)
        if each.text()
    )
    view.set_shape("table")
    assert view.table is not None
    first = view.table.model.index(0, 0).data()
    assert first == pictures.HOSTILE[0]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [296, 520, 1100])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_everything_fits_has_a_name_and_can_be_hit(
    scale: float, width: int, direction: Qt.LayoutDirection, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(scale)
    for build in (pictures.de_escalation, pictures.steps, pictures.hostile):
        view = PictureView("causes", pictures.name_of)
        view.setLayoutDirection(direction)
        qtbot.addWidget(view)
        view.show_picture(build())
        for shape in ("chart", "table"):
            view.set_shape("table" if shape == "table" else "chart")
            view.resize(width, view.heightForWidth(width))
            view.show()
            qtbot.waitUntil(lambda view=view: clipped(view) == [])
            assert cut_sideways(view) == []
            assert nameless(view) == []
            assert too_small(view) == []


def test_it_waits_calmly_and_forgets_what_it_showed(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes())
    view.show_waiting()
    assert [each for each in texts(view) if "Being worked out" in each]
    assert view.picture is None
    assert view.chart is None
    view.show_picture(pictures.few_calls())
    assert "3 of 7" in " ".join(texts(view))


def test_a_change_is_named_only_where_a_rule_fired(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes())
    view.set_shape("table")
    assert view.table is not None
    marks = [view.table.model.index(row, 2).data() for row in range(7)]
    assert marks == ["", "", "rising", "", "", "", ""]


def test_where_there_is_nothing_it_says_so_and_draws_no_empty_chart(qtbot: QtBot) -> None:
    view = shown(qtbot, pictures.causes((), n=40))
    assert "There is nothing of this in these calls." in texts(view)
    assert view.chart is None
    assert view.table is None
    assert not view.turn_button.isVisible()
    assert not view.save_button.isVisible()


def test_long_charts_show_the_first_rows_and_say_so(qtbot: QtBot) -> None:
    many = pictures.causes(tuple((f"cause-{at:02}", 60 - at) for at in range(40)))
    view = shown(qtbot, many, height=1600)
    assert view.chart is not None
    assert len(view.chart.canvas.spots) == 24
    labels = [each.text() for each in view.findChildren(Label)]
    assert "The chart shows the first 24 of 40 rows of the table." in labels


def test_charts_are_imported_when_the_first_one_is_shown() -> None:
    """Neither the agent's window nor the supervisor's start knows pyqtgraph or numpy."""
    program = (
        "import sys, ui.desk.frame.window, ui.desk_session, ui.supervisor.window, ui.start\n"
        "import ui.supervisor.patterns.patterns_page, ui.supervisor.filters.filters_bar\n"
        "print([m for m in ('pyqtgraph', 'numpy', 'ibis', 'duckdb') if m in sys.modules])\n"
        "import ui.supervisor.charts.chart_view\n"
        "print('pyqtgraph' in sys.modules)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=True
    )
    assert ran.stdout.split() == ["[]", "True"]
