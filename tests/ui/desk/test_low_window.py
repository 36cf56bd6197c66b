"""A low window: bar and actions shrink, and never the notes (A01, A19)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.access import clipped, cut_sideways, too_small
from tests.support.call_page import CallBench, make_bench, settle
from tests.ui.desk.test_little_room import in_one_line
from ui.desk.call.desk_view import View
from ui.desk.frame.tab_order import in_reading_order
from ui.look.theme import Theme
from ui.shortcuts import Act

LINES = 3


@pytest.fixture(params=[(320, 480), (380, 780), (900, 700)], ids=["320x480", "380x780", "900x700"])
def large(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, theme: Theme) -> CallBench:
    theme.set_text_scale(2.0)
    return make_bench(qtbot, tmp_path, size=request.param)


def seen(bench: CallBench, widget) -> bool:
    """Whether all of a widget is in sight."""
    return bool(widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect())


def test_the_bar_is_one_line_and_time_tension_and_notes_are_in_sight(large: CallBench) -> None:
    page = large.page
    page.go_to_notes()
    settle()
    bar = page.bar
    assert in_one_line(bar, bar.timer, bar.hold_button, bar.end_button, bar.menu_button)
    assert seen(large, bar.timer)
    assert seen(large, page.surface.tension.scale)
    editor = page.surface.notes.editor
    step = editor.note_document().lines.line_step()
    shown = editor.viewport().visibleRegion().boundingRect().height()
    assert shown >= LINES * step


def test_buttons_without_room_for_words_keep_their_names(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    bench = make_bench(qtbot, tmp_path, size=(320, 480))
    bar = bench.page.bar
    assert bar.hold_button.is_bare
    assert (bar.hold_button.text(), bar.hold_button.toolTip()) == ("Hold", "Hold")
    bench.click(bar.hold_button)
    assert bench.kept.call.phase == "held"
    assert bar.hold_button.toolTip() == "Resume"
    bench.resize(900, 1400)
    assert not bar.hold_button.is_bare


def test_the_main_actions_keep_their_words(large: CallBench) -> None:
    footer = large.page.footer
    for act in (Act.PAUSE, Act.BOUNDARY, Act.MANAGER, Act.WRAP_UP):
        assert seen(large, footer.button(act))
    assert clipped(large.there.window) == []
    assert cut_sideways(large.there.window) == []
    assert too_small(large.there.window) == []


@pytest.mark.parametrize("view", [View.BOUNDARY, View.PAUSE, View.MANAGER, View.WRAP_UP])
def test_a_panel_scrolls_in_itself_and_not_the_page_around_it(large: CallBench, view: View) -> None:
    large.page.open_view(view)
    settle()
    assert not large.page.surface.verticalScrollBar().isVisible()
    assert large.panel(view).visibleRegion().boundingRect().height() >= 160


def test_tab_goes_by_the_order_in_sight(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    theme.set_text_scale(2.0)
    bench = make_bench(qtbot, tmp_path, size=(320, 480))
    surface = bench.page.surface
    top = surface.tension.mapTo(surface, surface.tension.rect().topLeft()).y()
    assert top < surface.notes.mapTo(surface, surface.notes.rect().topLeft()).y()
    stops = list(in_reading_order(bench.page))
    places = [
        next(at for at, stop in enumerate(stops) if part.isAncestorOf(stop))
        for part in (surface.tension, surface.notes)
    ]
    assert places == sorted(places)
