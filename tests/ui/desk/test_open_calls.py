"""Several open calls: switching loses nothing."""

from __future__ import annotations

import pytest

from tests.support.call_page import CallBench, keyboard
from ui.desk.call.boundary_panel import BoundaryPanel
from ui.desk.call.desk_view import View


@pytest.fixture
def two(bench: CallBench) -> CallBench:
    """A second call from a known name; the first one is on hold."""
    bench.pass_ms(60_000)
    assert bench.call is not None
    bench.before.append(bench.call)
    bench.call = bench.desk.calls.start(name="Ms Okafor")
    bench.pass_ms(5_000)
    return bench


def test_one_call_needs_no_chips(bench: CallBench) -> None:
    assert not bench.page.calls.isVisible()


def test_each_open_call_has_a_chip_with_caller_state_and_time(two: CallBench) -> None:
    chips = two.page.calls.chips
    assert [chip.words for chip in chips] == ["Unknown caller · On hold", "Ms Okafor · On call"]
    assert [chip.time for chip in chips] == ["01:05", "00:05"]
    assert [chip.isChecked() for chip in chips] == [False, True]
    two.pass_ms(1_000)
    assert [chip.time for chip in chips] == ["01:06", "00:06"]


def test_a_number_stands_where_no_name_is_known(two: CallBench) -> None:
    two.desk.calls.set_field(two.before[0], "number", "+4930123456")
    assert two.page.calls.chips[0].words.startswith("+49 30 123456")


def test_a_click_shows_another_call_and_holds_nothing(two: CallBench) -> None:
    two.click(two.page.calls.chips[0])
    assert two.page.call == two.before[0]
    assert two.desk.sheet(two.before[0]).call.phase == "held"
    assert two.kept.call.phase == "active"


def test_switching_keeps_text_caret_and_what_is_half_typed(two: CallBench) -> None:
    page, editor = two.page, two.page.surface.notes.editor
    two.type("second call")
    two.click(page.calls.chips[0])
    two.type("first call")
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    two.click(page.calls.chips[1])
    assert editor.note_document().text() == "second call"
    assert editor.textCursor().position() == len("second call")
    two.click(page.calls.chips[0])
    assert editor.note_document().text() == "first call"
    assert editor.textCursor().position() == 5
    assert keyboard() is editor


def test_each_call_keeps_its_panel_and_the_words_begun_there(two: CallBench) -> None:
    page = two.page
    page.open_view(View.BOUNDARY)
    panel = two.panel(View.BOUNDARY)
    assert isinstance(panel, BoundaryPanel)
    panel.words_field.setFocus()
    two.type("you id")
    two.click(page.calls.chips[0])
    assert page.surface.view is View.NOW
    page.open_view(View.BOUNDARY)
    assert panel.words_field.text() == ""
    two.click(page.calls.chips[1])
    assert page.surface.view is View.BOUNDARY
    assert panel.words_field.text() == "you id"


def test_a_call_that_begins_elsewhere_takes_no_word_from_the_notes(bench: CallBench) -> None:
    editor = bench.page.surface.notes.editor
    bench.type("half a sen")
    first = bench.call
    assert first is not None
    bench.desk.calls.start(origin="phone", number="+4930123456")
    assert keyboard() is editor
    bench.desk.calls.show(first)
    assert editor.note_document().text() == "half a sen"
    assert editor.textCursor().position() == len("half a sen")


def test_closing_one_shows_the_other(two: CallBench) -> None:
    assert two.call is not None
    two.desk.calls.close(two.call)
    assert two.page.call == two.before[0]
    assert not two.page.calls.isVisible()
