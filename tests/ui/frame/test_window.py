"""The frame: going from page to page, banners, toasts, undo, and the shape at each width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import SIGNAL, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from tests.support.access import clipped, cut_sideways, nameless, too_small
from tests.support.window import begun, no_modal_dialogs, saved, session_of
from ui.desk.frame.pages import PAGES
from ui.desk_session import DeskSession
from ui.shortcuts import Act
from ui.workplace import Page, Workplace

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def session(qtbot, profile: Path) -> Iterator[DeskSession]:
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(session.window.isActiveWindow)
        yield session


def press(qtbot, session: DeskSession, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(session.window.focusWidget() or session.window, key, held)


CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


# -- pages -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [*PAGES, Page.RECENT, Page.RECOVERY_CODE, Page.UNSAVED])
def test_every_page_comes_to_the_front_without_a_fault(session: DeskSession, page: Page):
    faults: list[object] = []
    session.window.pages.page_failed.connect(faults.append)
    session.window.go(page)
    assert faults == []
    assert session.window.page is page
    assert session.window.pages.currentWidget().isVisible()


def test_keys_lead_to_pages_and_escape_leads_back(qtbot, session: DeskSession):
    window = session.window
    press(qtbot, session, Qt.Key.Key_L, CTRL)
    assert window.page is Page.CALLS
    press(qtbot, session, Qt.Key.Key_Comma, CTRL)
    assert window.page is Page.SETTINGS
    press(qtbot, session, Qt.Key.Key_Slash, CTRL)
    assert window.page is Page.SHORTCUTS
    press(qtbot, session, Qt.Key.Key_Escape)
    assert window.page is Page.SETTINGS
    press(qtbot, session, Qt.Key.Key_Escape)
    assert window.page is Page.CALLS
    press(qtbot, session, Qt.Key.Key_Escape)
    assert window.page is Page.FOLLOW_UPS
    press(qtbot, session, Qt.Key.Key_Escape)
    assert window.page is Page.FOLLOW_UPS


def test_escape_never_leaves_a_running_call(qtbot, session: DeskSession):
    window = session.window
    window.go(Page.CALLS)
    press(qtbot, session, Qt.Key.Key_N, CTRL)
    assert window.page is Page.CALL
    press(qtbot, session, Qt.Key.Key_Escape)
    press(qtbot, session, Qt.Key.Key_Escape)
    assert window.page is Page.CALL


def test_the_way_back_to_the_call_shows_its_time(qtbot, session: DeskSession):
    window, clock = session.window, session.desk.clock
    window.shortcuts[Act.START_CALL].trigger()
    clock.pass_ms(252_000)
    window.go(Page.SETTINGS)
    chip = window.header.call_chip
    assert chip.isVisible()
    assert chip.text() == "Back to the call 04:12"
    clock.pass_ms(1000)
    qtbot.waitUntil(lambda: chip.text() == "Back to the call 04:13", timeout=5000)
    chip.click()
    assert window.page is Page.CALL
    assert not window.header.isVisible()


def test_the_next_key_goes_round_the_open_calls(session: DeskSession):
    window, calls = session.window, session.desk.calls
    window.shortcuts[Act.NEXT_CALL].trigger()
    assert [toast.text for toast in window.toasts.toasts] == ["No call is open."]
    for _ in range(3):
        window.shortcuts[Act.START_CALL].trigger()
    opened = [sheet.call.id for sheet in calls.open()]
    seen = []
    for _ in range(3):
        window.shortcuts[Act.NEXT_CALL].trigger()
        seen.append(calls.current)
    assert seen == [opened[0], opened[1], opened[2]]


def test_after_the_last_call_is_closed_the_window_reflects_or_goes_home(session: DeskSession):
    window, desk = session.window, session.desk
    window.shortcuts[Act.START_CALL].trigger()
    call = desk.calls.current
    desk.calls.close(call)
    assert window.page is Page.REFLECTION
    session.settings.set("offer_reflection", False)
    window.shortcuts[Act.START_CALL].trigger()
    desk.calls.close(desk.calls.current)
    assert window.page is Page.FOLLOW_UPS


def test_a_discarded_call_is_not_reflected_on(session: DeskSession):
    session.window.shortcuts[Act.START_CALL].trigger()
    session.desk.calls.discard(session.desk.calls.current)
    assert session.window.page is Page.FOLLOW_UPS


class BrokenPage(QWidget):
    """A page with a fault in it."""

    fails = True

    def show_call(self, call: UUID | None) -> None:
        if BrokenPage.fails:
            raise RuntimeError("words of a customer")


def make_broken(_place: Workplace) -> QWidget:
    return BrokenPage()


def test_a_broken_page_says_so_and_the_window_goes_on(session: DeskSession):
    window = session.window
    seen: list[object] = []
    window.fault_seen.connect(seen.append)
    window.pages.offer(Page.MINDSET, make_broken)
    window.go(Page.MINDSET)
    shown = window.pages.currentWidget()
    assert "The page “Mindset” could not be shown (RuntimeError)." in shown.text
    assert "words of a customer" not in shown.text
    assert len(seen) == 1
    window.shortcuts[Act.START_CALL].trigger()
    assert window.page is Page.CALL
    BrokenPage.fails = False
    window.go(Page.MINDSET)
    assert isinstance(window.pages.currentWidget(), BrokenPage)
    BrokenPage.fails = True


# -- banners, toasts, undo -------------------------------------------------------------------------


def test_banners_stand_by_urgency_two_at_most(session: DeskSession):
    banners = session.window.banners
    banners.take_back("recovery_code")
    banners.tell("quiet", "Good to know", "neutral")
    banners.tell("disk", "The disk reports an error.", "danger")
    banners.tell("share", "The share is away.", "warn")
    assert banners.texts == ("The disk reports an error.", "The share is away.", "Good to know")
    shown = [banners.banner(name).isVisible() for name in ("disk", "share", "quiet")]
    assert shown == [True, True, False]
    banners.take_back("disk")
    assert banners.banner("quiet").isVisible()


def test_beside_a_call_only_what_is_urgent_is_told(session: DeskSession):
    window = session.window
    window.banners.tell("disk", "The disk is full.", "warn")
    assert window.banners.banner("recovery_code").isVisible()
    window.shortcuts[Act.START_CALL].trigger()
    assert not window.banners.banner("recovery_code").isVisible()
    assert window.banners.banner("disk").isVisible()
    window.banners.take_back("disk")
    assert not window.banners.isVisible()
    window.go(Page.CALLS)
    assert window.banners.banner("recovery_code").isVisible()


def test_the_newest_thing_done_is_undone_by_key_and_any_in_the_list(qtbot, session: DeskSession):
    window, desk = session.window, session.desk
    gone = []
    for title in ("One", "Two"):
        phrase = desk.phrases.write_own(title, "empathy", "I hear you.")
        window.offer_undo(lambda title=title: f"Deleted “{title}”", desk.phrases.delete_own(phrase))
        gone.append(phrase)
    assert desk.phrases.personal() == ()
    window.go(Page.RECENT)
    assert len(window.pages.currentWidget().rows) == 2
    press(qtbot, session, Qt.Key.Key_U, CTRL)
    assert [phrase.title for phrase in desk.phrases.personal()] == ["Two"]
    assert window.toasts.toasts[-1].text == "Undone: Deleted “Two”"
    assert len(window.pages.currentWidget().rows) == 1
    press(qtbot, session, Qt.Key.Key_U, CTRL)
    assert [phrase.title for phrase in desk.phrases.personal()] == ["One", "Two"]
    press(qtbot, session, Qt.Key.Key_U, CTRL)
    assert window.toasts.toasts[-1].text == "Nothing to undo."
    saved(qtbot, session)
    assert len(desk.log.personal_phrases()) == 2


def test_an_undo_asked_for_twice_happens_once(session: DeskSession):
    window, desk = session.window, session.desk
    phrase = desk.phrases.write_own("One", "empathy", "I hear you.")
    window.offer_undo(lambda: "Deleted", desk.phrases.delete_own(phrase))
    toast = window.toasts.toasts[-1]
    window.shortcuts[Act.UNDO].trigger()
    toast.undo_asked.emit()
    assert len(desk.phrases.personal()) == 1
    assert window.history.entries == ()


# -- the shape -------------------------------------------------------------------------------------


def test_a_screen_reader_goes_to_a_page_by_the_rail(session: DeskSession):
    # It toggles what can be checked, and Qt tells of no click then: nothing happened once.
    window = session.window
    window.resize(1200, 800)
    reached = QAccessible.queryAccessibleInterface(window.rail.entry(Page.CALLS))
    assert reached is not None
    actions = reached.actionInterface()
    actions.doAction(actions.actionNames()[0])
    assert window.page is Page.CALLS
    assert window.rail.entry(Page.CALLS).isChecked()
    actions.doAction(actions.actionNames()[0])
    assert window.page is Page.CALLS
    assert window.rail.entry(Page.CALLS).isChecked()


def test_a_wide_window_has_a_rail_and_a_compact_one_a_menu(session: DeskSession):
    window = session.window
    window.resize(400, 700)
    assert not window.rail.isVisible()
    assert window.header.menu_button.isVisible()
    window.resize(900, 700)
    assert window.rail.isVisible()
    assert not window.header.menu_button.isVisible()
    window.rail.entry(Page.CALLS).click()
    assert window.page is Page.CALLS
    assert window.rail.entry(Page.CALLS).isChecked()
    window.shortcuts[Act.START_CALL].trigger()
    assert not window.rail.isVisible()


def test_the_menu_leads_everywhere_and_stops_nothing(session: DeskSession):
    window = session.window
    with no_modal_dialogs() as wanted:
        window.header.menu_button.click()
        assert window.menu.isVisible()
        assert not window.menu.isModal()
        assert "Ctrl+L" in window.menu.entry(Page.CALLS).text()
        window.menu.entry(Page.TRASH).trigger()
        window.menu.close()
    assert window.page is Page.TRASH
    assert wanted == []


FRAME_PAGES = [
    Page.FOLLOW_UPS,
    Page.UNSAVED,
    Page.SETTINGS,
    Page.SHORTCUTS,
    Page.PLAYBOOK,
    Page.ABOUT,
    Page.RECENT,
    Page.RECOVERY_CODE,
]


SIZES = [(320, 480), (400, 700), (900, 700)]


@pytest.mark.parametrize("page", FRAME_PAGES)
@pytest.mark.parametrize("in_call", [False, True])
def test_pages_of_the_frame_fit_at_every_size(
    qtbot, session: DeskSession, page: Page, in_call: bool
):
    window = session.window
    if in_call:
        session.desk.calls.start()
    window.go(page)
    # The page of follow-ups has tests of its own; here only what the frame leaves of itself.
    part = window.header if page is Page.FOLLOW_UPS else window

    def nothing_is_cut() -> None:
        assert (shape, clipped(part), cut_sideways(part)) == (shape, [], [])

    for percent in (100, 150, 200):
        session.settings.set("text_scale", percent)
        for size in SIZES:
            shape = (percent, size)
            window.resize(*size)
            qtbot.waitUntil(nothing_is_cut, timeout=2000)
            assert nameless(part) == []
            assert too_small(part) == []


# -- what holds for all keys and all code ----------------------------------------------------------


def receivers(action: QObject, signal: str) -> int:
    return action.receivers(SIGNAL(signal))


class ShownWindows(QObject):
    """Remembers every window that is shown, if only for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = isinstance(watched, QWidget) and watched.isWindow()
        if event.type() == QEvent.Type.Show and is_window:
            self.kinds.append(type(watched).__name__)
        return False


def test_nothing_is_a_window_of_its_own_even_for_a_moment(qtbot, session: DeskSession):
    """A part shown before it has a parent flashes up and takes the keyboard (A03)."""
    window = session.window
    shown = ShownWindows()
    app = QApplication.instance()
    app.installEventFilter(shown)
    try:
        for page in Page:
            window.go(page)
        window.shortcuts[Act.START_CALL].trigger()
        for act in Act:
            if act is not Act.QUIT:
                window.shortcuts[act].trigger()
        window.say("Copied")
        window.banners.tell("disk", "The disk is full.", "warn")
        for page in Page:
            window.go(page)
        app.processEvents()
    finally:
        app.removeEventFilter(shown)
    assert shown.kinds == []
    assert window.isActiveWindow()


def test_every_act_of_the_table_does_something(session: DeskSession):
    session.window.shortcuts[Act.START_CALL].trigger()
    silent = [
        act.value for act in Act if receivers(session.window.shortcuts[act], "triggered(bool)") == 0
    ]
    assert silent == []


def test_no_module_of_the_windows_opens_a_modal_dialog():
    modal = re.compile(
        r"\.exec(_)?\(|QMessageBox|QInputDialog|getSaveFileName|getOpenFileName|setModal\(True"
        r"|ApplicationModal|WindowModal"
    )
    # The loops of a program without another, and the one that waits for the last settings.
    allowed = {
        "ui/application.py",
        "ui/background.py",
        "ui/farewell.py",
        "ui/look/gallery.py",
        "ui/phone/listening.py",
        "ui/supervisor/application.py",
    }
    found = []
    for path in sorted((ROOT / "ui").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            if modal.search(line) and name not in allowed:
                found.append(f"{name}:{number}: {line.strip()}")
    assert found == []


def test_a_call_from_start_to_close_opens_no_dialog(qtbot, session: DeskSession):
    window = session.window
    with no_modal_dialogs() as wanted:
        press(qtbot, session, Qt.Key.Key_N, CTRL)
        field = window.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        qtbot.keyClicks(field, "! call back tomorrow 3pm")
        for act in Act:
            if act not in {Act.QUIT, Act.CLOSE_CALL}:
                window.shortcuts[act].trigger()
        window.go_to_call()
        window.shortcuts[Act.CLOSE_CALL].trigger()
        window.shortcuts[Act.CLOSE_CALL].trigger()
    assert wanted == []


# -- messages never cover what is pressed next -----------------------------------------------------


def test_a_message_stands_above_the_actions_of_the_panel_that_is_open(qtbot, session: DeskSession):
    # In the first build a toast lay over "Close the call" for ten seconds.
    window = session.window
    window.resize(380, 700)
    call = session.desk.calls.start()
    window.go(Page.CALL, call)
    page = window.pages.currentWidget()
    window.shortcuts[Act.WRAP_UP].trigger()
    toast = window.toasts.push("Warn: said and stamped", lambda: None)
    panel = page.surface.panel(page.surface.view)
    assert panel.footer.isVisible()
    top = panel.footer.mapTo(window, panel.footer.rect().topLeft()).y()
    assert toast.geometry().bottom() < top
    window.shortcuts[Act.NOTES].trigger()
    window.toasts.place()
    assert toast.geometry().bottom() >= top - toast.height()
    assert toast.geometry().bottom() < page.footer.mapTo(window, page.footer.rect().topLeft()).y()


def test_the_page_of_no_call_is_ready_for_the_first_letter(qtbot, profile: Path):
    """The keyboard used to stand on the pin, where the hidden header had let it fall."""
    with session_of(profile) as session:
        begun(qtbot, session)
        window = session.window
        qtbot.waitUntil(window.isActiveWindow)
        window.header.start_button.setFocus()
        window.go(Page.CALL)
        page = window.pages.built(Page.CALL)
        assert QApplication.focusWidget() is page.surface.notes.editor
