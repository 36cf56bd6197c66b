"""Keys pressed between the first paint and the open log: kept, and done in their order.

For most of a second the window had no shortcuts: Ctrl+N was lost, Alt+4 wrote "4" into the note.
And what was typed then began a second call where one had been left open.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.paths import Profile
from app.sheet import note_text
from tests.support.early_start import (
    LEFT_OPEN,
    PATIENCE_MS,
    Start,
    ctrl_n,
    ctrl_n_and_letters,
    escape_before_letters,
    field,
    left_open,
    letters,
    letters_about_alt_4,
    letters_and_alt_4,
    letters_and_f9,
    letters_and_return,
    letters_corrected,
    letters_taken_back,
    notes,
)
from tests.support.window import session_of
from ui.start import open_desk
from ui.workplace import Page


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine may take longer for a log than a person is let wait; a test says when."""
    monkeypatch.setattr("ui.recovery.opening.SLOW_AFTER_MS", 120_000)


@pytest.fixture
def start(qtbot: QtBot, profile: Path) -> Start:
    return Start(qtbot, profile)


PRESSED: dict[Callable[[Start], None], tuple[list[str], list[int], int]] = {
    letters: (["They wait"], [], 0),
    ctrl_n: ([""], [], 0),
    ctrl_n_and_letters: (["They wait"], [], 0),
    letters_and_alt_4: (["They wait"], [4], 0),
    letters_and_f9: (["They wait"], [], 1),
    letters_about_alt_4: (["They wait"], [4], 0),
    escape_before_letters: (["They wait"], [], 0),
    letters_and_return: (["They\nwait"], [], 0),
    letters_corrected: (["They wait"], [], 0),
    letters_taken_back: (["They wait"], [], 0),
}
"""What is pressed; the notes of the calls, the tensions and the number of ticked steps after it."""


@pytest.mark.parametrize("pressed", PRESSED, ids=lambda each: each.__name__)
def test_what_is_pressed_early_is_done_when_the_log_is_open(
    start: Start, pressed: Callable[[Start], None]
):
    pressed(start)
    expect_done(start, pressed)


@pytest.mark.parametrize(
    "pressed", [letters, ctrl_n_and_letters, letters_about_alt_4], ids=lambda each: each.__name__
)
def test_shortcuts_wait_for_the_log_too(start: Start, pressed: Callable[[Start], None]):
    """The window is furnished, and would do them: but a call may have been left open."""
    expect_done(start, pressed, before_the_log=lambda: pressed(start))


def expect_done(
    start: Start,
    pressed: Callable[[Start], None],
    before_the_log: Callable[[], object] = lambda: None,
) -> None:
    with start.furnished() as session:
        before_the_log()
        assert session.desk.calls.current is None
        start.open_log(session)
        texts, tensions, steps = PRESSED[pressed]
        assert notes(session) == texts
        (sheet,) = session.desk.calls.open()
        assert [mark.level for mark in sheet.tension] == tensions
        assert len(sheet.steps) == steps
        assert field(session).toPlainText() == texts[0]


WITH_A_CALL: dict[Callable[[Start], None], tuple[list[str], list[int]]] = {
    letters: ([f"{LEFT_OPEN}They wait"], []),
    ctrl_n: ([LEFT_OPEN, ""], []),
    ctrl_n_and_letters: ([LEFT_OPEN, "They wait"], []),
    letters_about_alt_4: ([f"{LEFT_OPEN}They wait"], [4]),
    escape_before_letters: ([f"{LEFT_OPEN}They wait"], []),
    letters_and_return: ([f"{LEFT_OPEN}They\nwait"], []),
    letters_corrected: ([f"{LEFT_OPEN}They wait"], []),
}
"""The same where a call was left open: the notes of the open calls, the tensions of that one."""


@pytest.mark.parametrize("pressed", WITH_A_CALL, ids=lambda each: each.__name__)
def test_a_call_that_was_left_open_goes_on(
    qtbot: QtBot, profile: Path, pressed: Callable[[Start], None]
):
    call = left_open(profile)
    start = Start(qtbot, profile)
    pressed(start)
    with start.furnished() as session:
        start.open_log(session)
        texts, tensions = WITH_A_CALL[pressed]
        assert note_text(session.desk.sheet(call)) == texts[0]
        assert sorted(notes(session)) == sorted(texts)
        assert [mark.level for mark in session.desk.sheet(call).tension] == tensions
        assert field(session).toPlainText() == texts[-1]
        assert (session.desk.calls.current == call) is (len(texts) == 1)
    with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
        kept = [note_text(sheet) for sheet in desk.log.open_calls()]
        assert sorted(kept) == sorted(texts)


def test_the_caret_stays_among_the_letters_that_go_to_the_open_call(qtbot: QtBot, profile: Path):
    left_open(profile)
    start = Start(qtbot, profile)
    start.type(" wait")
    start.press(Qt.Key.Key_Home)
    with start.furnished() as session:
        start.open_log(session)
        start.type(", they")
        assert field(session).toPlainText() == f"{LEFT_OPEN}, they wait"
        assert not start.written


def test_letters_are_seen_and_begin_nothing_before_the_log_is_open(start: Start):
    start.type("Th")
    with start.furnished() as session:
        start.type("ey")
        assert start.written == "They"
        assert start.window.start_note.isVisible()
        assert session.desk.calls.open() == ()
        start.open_log(session)
        start.type(" wait")
        assert field(session).toPlainText() == "They wait"


def test_a_window_resized_while_it_is_furnished_keeps_the_caret_in_its_note(start: Start):
    """The note was hidden, since no page was there that it belongs to: letters were lost."""
    start.type("They")
    with session_of(start.profile, start.door, first=start.first) as session:
        start.window.resize(900, 700)
        assert start.window.start_note.isVisible()
        start.type(" wait")
        session.begin()
        start.open_log(session)
        assert notes(session) == ["They wait"]


def test_the_first_word_is_on_the_disk_with_its_call(qtbot: QtBot, start: Start):
    """It was typed long ago by then: at most a second of typing may be lost by a kill (A07)."""
    start.type("They wait")
    with start.furnished() as session:
        handed_in: list[str] = []
        session.opening.opened.connect(lambda _opened: handed_in.extend(notes(session)))
        start.door.may_open.set()
        qtbot.waitUntil(lambda: bool(handed_in), timeout=PATIENCE_MS)
        assert handed_in == ["They wait"]


def test_a_card_number_in_the_making_is_not_handed_in_early(qtbot: QtBot, start: Start):
    start.type("4111 1111 1111 11")
    with start.furnished() as session:
        start.door.may_open.set()
        qtbot.waitUntil(lambda: session.desk.calls.current is not None, timeout=PATIENCE_MS)
        assert notes(session) == [""]
        start.type("11 ")
        start.open_log(session)
        assert notes(session) == ["[card …1111] "]


def test_half_a_card_number_of_the_call_left_open_is_masked_with_its_rest(
    qtbot: QtBot, profile: Path
):
    key = profile.parent / "log.key"
    with open_desk(Profile(folder=profile), key_file=key, writing=True) as desk:
        desk.notes.write(desk.calls.start(), "4111 1111 ", (0,))
    start = Start(qtbot, profile)
    start.type("1111 1111 ")
    with start.furnished() as session:
        start.open_log(session)
        assert notes(session) == ["[card …1111] "]
        assert "1111 1111" not in field(session).toPlainText()


def test_tab_goes_on_from_where_the_keyboard_is_then(start: Start):
    start.press(Qt.Key.Key_Tab)
    with start.furnished() as session:
        start.open_log(session)
        assert session.window.page is Page.FOLLOW_UPS
        assert session.window.focusWidget() is not session.window.start_note.editor
        assert session.desk.calls.open() == ()


def test_escape_alone_changes_nothing(start: Start):
    start.press(Qt.Key.Key_Escape)
    with start.furnished() as session:
        start.open_log(session)
        assert session.window.page is Page.FOLLOW_UPS
        assert session.window.focusWidget() is session.window.start_note.editor
        start.type("T")
        assert field(session).toPlainText() == "T"
