"""The window as one row: the same call, the same caret, the effort of A11, a place of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from tests.support.access import clipped, cut_sideways, nameless, too_small
from tests.support.call_page import ALT, CONTROL, NONE, settle
from tests.support.window import begun, session_of
from tests.ui.frame.test_pin import is_on_top
from ui.desk.call.call_page import CallPage
from ui.desk.call.strip_row import StripRow
from ui.desk.frame.tab_order import in_reading_order
from ui.desk_session import DeskSession
from ui.shortcuts import Act
from ui.workplace import Page

F = Qt.Key


class Strip:
    """The real window over the real log, worked by keys."""

    def __init__(self, qtbot, session: DeskSession) -> None:
        self.qtbot, self.session, self.window = qtbot, session, session.window
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def page(self) -> CallPage:
        page = self.window.pages.built(Page.CALL)
        assert isinstance(page, CallPage)
        return page

    @property
    def row(self) -> StripRow:
        return self.page.strip_row

    @property
    def sheet(self):
        sheet = self.session.desk.calls.shown()
        assert sheet is not None
        return sheet

    @property
    def editor(self):
        return self.page.surface.notes.editor

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        settle()

    def call(self) -> None:
        self.press(F.Key_N, CONTROL)

    def turn(self) -> None:
        self.press(F.Key_F11)

    @property
    def is_row(self) -> bool:
        """Whether nothing but the row is to be seen."""
        return self.window.height() == self.row.height() and not self.page.surface.isVisible()


@pytest.fixture
def strip(qtbot, profile: Path):
    with session_of(profile) as session:
        session.settings.set("reduced_motion", True)
        begun(qtbot, session)
        yield Strip(qtbot, session)


def test_one_key_makes_the_window_a_row_and_itself_again(strip: Strip):
    strip.call()
    strip.page.surface.tension.scale.segments[0].setFocus()
    before = strip.window.geometry()
    strip.turn()
    assert strip.is_row
    assert 44 <= strip.window.height() <= 52
    assert strip.row.timer.isVisible()
    assert not strip.page.bar.isVisible()
    assert not strip.page.footer.isVisible()
    strip.turn()
    assert strip.window.geometry() == before
    assert strip.page.bar.isVisible()
    assert strip.page.footer.isVisible()
    assert strip.page.surface.notes.isVisible()


def test_turning_while_typing_loses_nothing_and_moves_no_caret(strip: Strip):
    strip.call()
    strip.type("Lost the order")
    strip.press(F.Key_Left)
    strip.press(F.Key_Left)
    caret = strip.editor.textCursor().position()
    for _turn in range(4):
        strip.turn()
        assert QApplication.focusWidget() is strip.editor
        assert strip.editor.textCursor().position() == caret
        strip.type("x")
        caret += 1
    assert strip.editor.toPlainText() == "Lost the ordxxxxer"
    strip.qtbot.waitUntil(
        lambda: strip.sheet.note is not None and strip.sheet.note.text == "Lost the ordxxxxer"
    )
    strip.qtbot.waitUntil(strip.session.desk.is_saved)


def test_a_name_half_typed_goes_along_too(strip: Strip):
    strip.call()
    strip.press(F.Key_F4)
    strip.type("Jake")
    field = QApplication.focusWidget()
    strip.turn()
    assert QApplication.focusWidget() is field
    strip.type(" Miller")
    strip.turn()
    assert QApplication.focusWidget() is field
    assert field.text() == "Jake Miller"


def test_the_effort_of_a_call_holds_in_a_row(strip: Strip):
    """A11 in the strip: each of these is one key, a phrase and a rung two."""
    strip.call()
    strip.page.surface.tension.scale.segments[0].setFocus()
    strip.turn()
    strip.press(F.Key_F9)
    assert strip.sheet.steps[-1].state == "done"
    strip.press(F.Key_4, ALT)
    assert strip.sheet.tension[-1].level == 4
    assert strip.row.tension_pick.level == 4
    assert strip.is_row
    strip.press(F.Key_F2)
    assert QApplication.focusWidget() is strip.editor
    assert strip.editor.viewport().height() >= 3 * strip.editor.note_document().lines.line_step()
    strip.type("Wants the data back")
    strip.press(F.Key_2, CONTROL)
    assert len(strip.sheet.phrases) == 1
    assert strip.page.surface.board.isVisible()
    assert QApplication.focusWidget() is strip.editor
    strip.press(F.Key_Escape)
    assert not strip.page.surface.board.isVisible()
    strip.press(F.Key_Escape)
    assert strip.is_row
    strip.press(F.Key_F7)
    assert strip.page.surface.panel(strip.page.surface.view).isVisible()
    strip.press(F.Key_Return)
    assert len(strip.sheet.boundary) == 1
    strip.press(F.Key_Escape)
    assert strip.is_row
    strip.press(F.Key_F2)
    strip.type(" by noon")
    assert strip.editor.toPlainText() == "Wants the data back by noon"


def test_escape_in_a_row_leads_nowhere_and_a_stray_key_does_nothing(strip: Strip):
    strip.call()
    strip.turn()
    strip.press(F.Key_Escape)
    steps = len(strip.sheet.steps)
    for _again in range(3):
        strip.press(F.Key_Escape)
        assert strip.window.page is Page.CALL
        assert strip.is_row
    strip.type("abc")
    assert len(strip.sheet.steps) == steps
    assert strip.sheet.call.phase == "active"


def test_everything_of_a_call_is_in_the_menu_with_its_key(strip: Strip):
    strip.call()
    strip.turn()
    entries = [entry.text() for entry in strip.row.menu.actions()]
    for act in (Act.PAUSE, Act.BOUNDARY, Act.NOTES, Act.HOLD, Act.END_CALL, Act.STRIP):
        assert strip.window.shortcuts.title(act) in entries


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [320, 400, 560, 900, 1400])
def test_it_is_one_row_at_any_width(strip: Strip, width: int, percent: int):
    strip.session.settings.set("text_scale", percent)
    strip.call()
    strip.session.desk.tension.set(strip.sheet.call.id, 5)
    strip.page.surface.tension.scale.segments[0].setFocus()
    strip.turn()
    strip.window.resize(width, strip.window.height())
    settle()
    row = strip.row
    assert strip.window.width() == width
    assert strip.is_row
    assert row.height() <= 52 * percent / 100
    assert row.timer.isVisible()
    assert row.main_button.isVisible()
    assert row.tension_pick.isVisible() or row.scale.isVisible()
    assert clipped(row) == []
    assert cut_sideways(row) == []
    assert nameless(row) == []
    assert too_small(row) == []


def test_tab_goes_through_the_row_as_one_reads_it(strip: Strip):
    strip.call()
    strip.turn()
    strip.press(F.Key_Escape)
    shown = [each for each in in_reading_order(strip.row) if each.isVisible()]
    lefts = [each.mapTo(strip.row, each.rect().topLeft()).x() for each in shown]
    assert lefts == sorted(lefts)
    strip.row.main_button.setFocus()
    reached = []
    for _stop in shown:
        reached.append(QApplication.focusWidget())
        strip.press(F.Key_Tab)
    assert strip.row.main_button in reached
    assert {strip.row.notes_button, strip.row.more_button} & set(reached)


def test_with_no_call_it_offers_one_and_says_how_much_is_due(strip: Strip):
    strip.turn()
    strip.window.set_due(3)
    row = strip.row
    assert row.main_button.text() == "Start a call"
    assert row.due_button.text() == "3 due"
    strip.press(F.Key_F2)
    strip.type("Lost")
    assert strip.sheet.call.phase == "active"
    assert strip.editor.toPlainText() == "Lost"
    assert QApplication.focusWidget() is strip.editor
    assert row.timer.isVisible()
    strip.session.desk.calls.close(strip.sheet.call.id)
    settle()
    assert strip.window.strip.is_on
    strip.qtbot.mouseClick(row.due_button, Qt.MouseButton.LeftButton)
    assert strip.window.page is Page.FOLLOW_UPS
    assert not strip.window.strip.is_on


def test_the_way_after_a_call_waits_until_the_window_is_one_again(strip: Strip):
    strip.call()
    strip.turn()
    call = strip.sheet.call.id
    strip.session.desk.calls.close(call)
    settle()
    assert strip.window.page is Page.CALL
    strip.turn()
    assert strip.window.page is Page.REFLECTION


@pytest.mark.parametrize("page", [Page.FOLLOW_UPS, Page.CALLS, Page.SETTINGS])
def test_without_a_call_the_window_shows_again_what_it_showed(strip: Strip, page: Page):
    """It ended on the page of a call that there was not."""
    strip.window.go(page)
    strip.turn()
    assert strip.is_row
    strip.turn()
    assert strip.window.page is page
    strip.press(F.Key_Escape)
    assert strip.window.page is Page.FOLLOW_UPS


def test_a_call_begun_in_the_row_is_shown_by_the_window(strip: Strip):
    strip.window.go(Page.CALLS)
    strip.turn()
    strip.call()
    strip.turn()
    assert strip.window.page is Page.CALL
    assert strip.window.focusWidget() is strip.editor


def test_a_second_call_is_a_badge_and_nothing_moves(strip: Strip):
    strip.call()
    strip.turn()
    strip.press(F.Key_F2)
    strip.type("half a sen")
    shown = strip.sheet.call.id
    before = strip.window.geometry()
    other = strip.session.desk.calls.start(name="Dana", asker=strip)
    strip.session.desk.calls.show(shown)
    settle()
    assert strip.row.calls_button.isVisible()
    assert strip.window.geometry() == before
    assert QApplication.focusWidget() is strip.editor
    strip.type("tence")
    assert strip.editor.toPlainText() == "half a sentence"
    strip.qtbot.mouseClick(strip.row.calls_button, Qt.MouseButton.LeftButton)
    assert strip.session.desk.calls.current == other


def test_what_is_to_know_is_a_word_and_unfolds_when_asked(strip: Strip):
    strip.call()
    strip.turn()
    strip.press(F.Key_Escape)
    strip.window.banners.tell("disk", "The disk is full.", "warn")
    settle()
    assert strip.is_row
    assert not strip.window.banners.isVisible()
    assert strip.row.news_button.isVisible()
    assert strip.row.news_button.text() == "Not saved"
    assert strip.row.news_button.accessibleDescription() == "The disk is full."
    strip.qtbot.mouseClick(strip.row.news_button, Qt.MouseButton.LeftButton)
    settle()
    assert strip.window.banners.isVisible()
    top = strip.window.banners.mapTo(strip.window, strip.window.banners.rect().topLeft()).y()
    assert top >= strip.row.height()
    strip.window.banners.take_back("disk")
    settle()
    assert strip.is_row
    assert not strip.row.news_button.isVisible()


def test_it_is_pinned_at_first_and_remembers_it_apart(strip: Strip):
    strip.window.resize(960, 700)
    settle()
    assert not is_on_top(strip.window)
    strip.turn()
    assert is_on_top(strip.window)
    strip.window.shortcuts[Act.PIN].trigger()
    assert not is_on_top(strip.window)
    strip.turn()
    strip.window.resize(400, 700)
    assert is_on_top(strip.window)


def test_it_comes_back_as_it_was_left(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        first = Strip(qtbot, session)
        first.window.setGeometry(100, 60, 420, 650)
        first.turn()
        first.window.setGeometry(40, 20, 520, first.window.height())
        settle()
        session.closing.close_now()
    settings = Settings(profile / "settings.json")
    settings.load()
    assert settings.flag("strip")
    with session_of(profile) as session:
        begun(qtbot, session)
        again = Strip(qtbot, session)
        assert again.is_row
        at = again.window.geometry()
        assert (at.x(), at.y(), at.width()) == (40, 20, 520)
        again.turn()
        at = again.window.geometry()
        assert (at.x(), at.y(), at.width(), at.height()) == (100, 60, 420, 650)


def test_it_unfolds_upwards_only_where_the_screen_ends(strip: Strip):
    strip.call()
    strip.page.surface.tension.scale.segments[0].setFocus()
    strip.turn()
    area = strip.window.screen().availableGeometry()
    low = area.bottom() + 1 - strip.window.height()
    strip.window.move(area.left(), low)
    settle()
    strip.press(F.Key_F2)
    assert strip.window.geometry().bottom() <= area.bottom()
    assert strip.window.y() < low
    strip.press(F.Key_Escape)
    assert strip.window.y() == low
    assert strip.is_row


def test_a_rehearsal_is_heard_below_the_row(strip: Strip):
    stage = strip.window.place.stage
    stage.begin(stage.built_in()[0])
    strip.window.go_to_call()
    strip.page.surface.tension.scale.segments[0].setFocus()
    strip.turn()
    heard = strip.window.rehearsal
    assert heard.isVisible()
    top = heard.mapTo(strip.window, heard.rect().topLeft()).y()
    assert top >= strip.row.height()
    assert strip.window.height() == strip.row.height() + heard.height()
    strip.press(F.Key_Space, CONTROL)
    assert stage.rehearsal.heard == 2
    stage.stop()
    settle()
    assert strip.window.height() == strip.row.height()
