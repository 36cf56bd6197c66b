"""Everything fits: from 320 × 480 px and at 200 % text (A01, A15, A17, A19)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea, QScrollBar
from pytestqt.qtbot import QtBot

from tests.support.access import clipped, cut_sideways, nameless, too_small
from tests.support.call_page import CallBench, make_bench, settle
from tests.support.desk import TestDesk
from ui.desk.call.desk_view import View
from ui.look.theme import Theme

SIZES = [(320, 480), (400, 700), (900, 700)]
NOTE_LINES = 3


def a_full_call(desk: TestDesk):
    """Long names, an alert, two calls, everything there is to show."""
    number = "+14155550134"
    past = desk.calls.start(number=number, name="Maximiliane Oberhuber-Hohenstein")
    desk.callers.identify(past)
    caller = desk.sheet(past).call.caller
    assert caller is not None
    desk.promises.make("Credit note for the May invoice", call=past, due=desk.clock.now())
    desk.calls.close(past)
    desk.callers.describe(caller, how_to_talk="Facts first, and never before nine o'clock.")
    desk.callers.set_alert(caller, "Wants every call confirmed.", author="Ana", until=None)
    desk.clock.pass_minutes(60)
    desk.calls.start(name="Ms Okafor")
    call = desk.calls.start(number=number)
    desk.callers.identify(call)
    desk.calls.set_field(call, "manner", "talkative")
    desk.tension.set(call, 4)
    desk.boundary.say(call, "foul_language", "remind", quoted="you idiots")
    return call


@pytest.fixture(params=[1.0, 2.0], ids=["100", "200"])
def scale(request: pytest.FixtureRequest, theme: Theme) -> float:
    theme.set_text_scale(request.param)
    settle()
    return float(request.param)


@pytest.fixture(params=SIZES, ids=["320x480", "400x700", "900x700"])
def full(request: pytest.FixtureRequest, scale: float, qtbot: QtBot, tmp_path: Path) -> CallBench:
    return make_bench(qtbot, tmp_path, size=request.param, begin=a_full_call)


def test_nothing_is_cut_whatever_is_open(full: CallBench) -> None:
    window = full.there.window
    size = window.size()
    for view in View:
        show(full, view)
        assert window.size() == size, f"{view}: the window grew beyond what it was given"
        assert sideways(full) == [], view
        assert cut_sideways(window) == [], view
        assert clipped(window) == [], view
        assert nameless(window) == [], view
        assert too_small(window) == [], view
        assert all(inside(full, button) for button in full.page.footer.buttons), view


def show(bench: CallBench, view: View) -> None:
    if view is View.SOURCE:
        bench.page.surface.show_source("steps.prepare")
    elif view is View.NOW:
        bench.page.surface.close_panel()
    else:
        bench.page.open_view(view)
    settle()


def test_a_phrase_with_blanks_fits_too(full: CallBench) -> None:
    full.page.say_offered(1)
    settle()
    assert sideways(full) == []
    assert cut_sideways(full.there.window) == []
    assert clipped(full.there.window) == []


@pytest.mark.parametrize("size", SIZES)
def test_the_notes_keep_three_lines(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    bench = make_bench(qtbot, tmp_path, size=size, begin=a_full_call)
    for shown in (lambda: None, lambda: bench.page.say_offered(1)):
        shown()
        bench.page.go_to_notes()
        settle()
        editor = bench.page.surface.notes.editor
        line = editor.fontMetrics().lineSpacing()
        assert editor.isVisible()
        assert editor.viewport().height() >= NOTE_LINES * line
        assert inside(bench, editor)


def test_at_the_usual_size_only_the_step_scrolls(qtbot: QtBot, tmp_path: Path) -> None:
    bench = make_bench(qtbot, tmp_path, size=(320, 480))
    assert not bench.page.surface.verticalScrollBar().isVisible()


@pytest.mark.parametrize(("width", "columns"), [(400, 1), (640, 2), (900, 3), (1600, 3)])
def test_more_is_shown_at_once_where_there_is_room(bench, width: int, columns: int) -> None:
    bench.resize(width, 700)
    surface = bench.page.surface
    assert surface.columns == columns
    assert surface.steps.isVisible() == (columns == 3)
    assert surface.palette_panel.isVisible() == (columns > 1)
    assert surface.notes.isVisible()


def test_another_width_takes_neither_text_nor_keyboard(bench: CallBench) -> None:
    editor = bench.page.surface.notes.editor
    bench.type("half a sen")
    for width in (1280, 640, 320, 1280, 400):
        bench.resize(width, 700)
        assert editor.hasFocus()
    bench.type("tence")
    assert editor.note_document().text() == "half a sentence"


def test_the_steps_opened_in_a_compact_window_stand_beside_in_a_wide_one(bench) -> None:
    bench.page.open_view(View.STEPS)
    bench.resize(1280, 800)
    assert bench.page.surface.view is View.NOW
    assert bench.page.surface.steps.isVisible()
    assert bench.page.surface.now.isVisible()


def sideways(bench: CallBench) -> list[QScrollBar]:
    """Horizontal scroll bars that can be seen, or that something could scroll with."""
    areas = [area for area in bench.there.window.findChildren(QScrollArea) if area.isVisible()]
    bars = [area.horizontalScrollBar() for area in areas]
    return [bar for bar in bars if bar.isVisible() or bar.maximum() > 0]


def inside(bench: CallBench, widget) -> bool:
    """Whether a widget lies wholly in its window."""
    window = bench.there.window
    spot = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
    return bool(window.rect().contains(spot))
