"""What is kept, purged, handed out, erased and deleted from the window alone (C07, C08, C09)."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.ports import CallQuery
from db.files import LogFiles
from db.key_file import KeyFileHolder
from tests.support.access import nameless
from tests.support.decrypted import holding
from tests.support.desk import FakeClock
from tests.support.pages import assert_fits, click
from tests.support.policy import lay_down, policy_from
from tests.support.window import begun, no_modal_dialogs, saved, session_of
from ui.desk.call.call_page import CallPage
from ui.desk.call.caller_panel import CallerPanel
from ui.desk.call.desk_view import View
from ui.desk.calls.call_detail_page import CallDetailPage
from ui.desk.kept.about_caller_page import AboutCallerPage
from ui.desk.kept.kept_page import KeptPage
from ui.desk_session import DeskSession
from ui.farewell import Farewell
from ui.workplace import Page

NUMBER = "+493012345678"
WORD = "zwetschge"
PATIENCE_MS = 20_000


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def session(qtbot, profile: Path, clock: FakeClock) -> Iterator[DeskSession]:
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "settings.json").write_text('{"region": "DE"}', "utf-8")
    with no_modal_dialogs() as wanted, session_of(profile, clock=clock) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: session.opening.is_open)
        yield session
        assert wanted == []


def a_call(qtbot, session: DeskSession, name: str, number: str, note: str = "") -> UUID:
    desk = session.desk
    call = desk.calls.start(name=name)
    desk.calls.set_field(call, "number", number)
    desk.calls.set_field(call, "concern", note or f"{name} concern")
    desk.calls.close(call)
    saved(qtbot, session)
    return call


def kept_page(session: DeskSession) -> KeptPage:
    session.window.go(Page.KEPT)
    page = session.window.pages.currentWidget()
    assert isinstance(page, KeptPage)
    return page


def about_page(session: DeskSession, call: UUID | None = None) -> AboutCallerPage:
    session.window.go(Page.ABOUT_CALLER, call)
    page = session.window.pages.currentWidget()
    assert isinstance(page, AboutCallerPage)
    return page


def calm(qtbot, session: DeskSession) -> None:
    qtbot.waitUntil(lambda: not session.keeping.is_working, timeout=PATIENCE_MS)


def words_in(profile: Path, *words: str) -> set[str]:
    key = KeyFileHolder(profile.parent / "log.key").read("")
    assert key is not None
    return holding(profile, key, words)


def test_what_is_too_old_is_shown_and_taken_away_and_stands_in_the_list(
    qtbot, session: DeskSession, clock: FakeClock
) -> None:
    session.purges.pause()  # what goes by itself would be first
    a_call(qtbot, session, f"{WORD} name", NUMBER)
    page = kept_page(session)
    calm(qtbot, session)
    assert page.removals.told == ("Nothing was removed yet.",)
    click(page.look_button)
    qtbot.waitUntil(lambda: page.due == "Nothing is older than its time.", timeout=PATIENCE_MS)
    page.row("keep_calls_days").value_chosen.emit(30)
    session.settings_file.end()
    clock.pass_ms(int(timedelta(days=40).total_seconds() * 1000))
    calm(qtbot, session)
    click(page.look_button)
    qtbot.waitUntil(lambda: "1 call" in page.due, timeout=PATIENCE_MS)
    assert session.desk.log.count_calls(CallQuery()) == 1, "looking took something away"
    click(page.purge_button)
    qtbot.waitUntil(lambda: page.due.startswith("Taken away: "), timeout=PATIENCE_MS)
    calm(qtbot, session)
    assert session.desk.log.count_calls(CallQuery()) == 0
    session.window.go(Page.SETTINGS)
    page = kept_page(session)
    qtbot.waitUntil(lambda: "30 days" in page.removals.told[0], timeout=PATIENCE_MS)
    assert "wanted by you" in page.removals.told[0]


@pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")
def test_a_period_that_policy_sets_is_shown_and_nothing_may_be_deleted_before(
    qtbot, profile: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "callside" / "policies"
    lay_down(folder, "managed", keep_calls_days=90, own_delete=False)
    with policy_from(folder), session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: session.opening.is_open)
        page = kept_page(session)
        row = page.row("keep_calls_days")
        assert row.managed == "Managed by your organisation"
        assert not row.control.isEnabled()
        calm(qtbot, session)
        click(page.leave.first_button)
        assert page.leave.told.startswith("Your organisation has to keep these records")
        assert not page.leave.is_asked


def test_a_caller_is_found_from_a_call_handed_out_and_erased(
    qtbot, session: DeskSession, profile: Path, tmp_path: Path
) -> None:
    call = a_call(qtbot, session, f"{WORD} name", NUMBER, f"{WORD}concern of Anna Hill")
    other = a_call(qtbot, session, "Otto Other", "+493087654321")
    session.backups.back_up_now()
    qtbot.waitUntil(lambda: not session.backups.is_running, timeout=PATIENCE_MS)
    session.window.go(Page.CALL_DETAIL, call)
    detail = session.window.pages.currentWidget()
    assert isinstance(detail, CallDetailPage)
    page = about_page(session, call)
    qtbot.waitUntil(lambda: page.person is not None, timeout=PATIENCE_MS)
    assert any(f"{WORD}concern" in line for line in page.lines)
    assert not any("Otto" in line for line in page.lines)
    page.names_field.setText("Anna Hill, nobody")
    click(page.write_button)
    chooser = session.keeping.chooser
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path))
    qtbot.waitUntil(lambda: "Blacked out" in page.exported, timeout=PATIENCE_MS)
    chooser.close()
    values = json.loads((tmp_path / "caller.json").read_text("utf-8"))
    assert "Anna Hill" not in json.dumps(values)
    assert f"{WORD}concern" in json.dumps(values)
    calm(qtbot, session)
    click(page.erase.first_button)
    qtbot.waitUntil(lambda: page.erase.is_asked, timeout=PATIENCE_MS)
    assert "1 call" in page.erase.what
    calm(qtbot, session)
    click(page.erase.back_button)
    assert session.desk.log.call(call) is not None
    click(page.erase.first_button)
    qtbot.waitUntil(lambda: page.erase.is_asked, timeout=PATIENCE_MS)
    calm(qtbot, session)
    click(page.erase.second_button)
    qtbot.waitUntil(lambda: page.told.startswith("Erased."), timeout=PATIENCE_MS)
    calm(qtbot, session)
    assert page.person is None
    assert page.field.text() == ""
    kept = session.desk.log.call(call)
    assert kept is not None
    assert (kept.name, kept.number, kept.concern) == ("", "", "")
    left = session.desk.log.call(other)
    assert left is not None
    assert left.name == "Otto Other"
    assert words_in(profile, WORD) == set()


def test_nobody_is_erased_while_a_call_runs(qtbot, session: DeskSession) -> None:
    a_call(qtbot, session, "Otto Other", NUMBER)
    session.desk.calls.start(name="on the line")
    saved(qtbot, session)
    page = about_page(session)
    page.field.setText(NUMBER)
    click(page.find_button)
    qtbot.waitUntil(lambda: page.person is not None, timeout=PATIENCE_MS)
    calm(qtbot, session)
    click(page.erase.first_button)
    qtbot.waitUntil(lambda: page.erase.is_asked, timeout=PATIENCE_MS)
    calm(qtbot, session)
    click(page.erase.second_button)
    qtbot.waitUntil(lambda: bool(page.erase.told), timeout=PATIENCE_MS)
    assert session.desk.calls.open()
    assert session.open_log is not None


def test_everything_about_a_caller_is_looked_up_during_their_call(
    qtbot, session: DeskSession
) -> None:
    """What was typed a moment ago counts, the call stays in sight, and Escape leads back to it."""
    a_call(qtbot, session, "Otto Other", NUMBER)
    call = session.desk.calls.start()
    window = session.window
    window.go_to_call()
    page = window.pages.currentWidget()
    assert isinstance(page, CallPage)
    page.open_view(View.CALLER)
    panel = page.surface.panel(View.CALLER)
    assert isinstance(panel, CallerPanel)
    panel.editor.fields["number"].setText(NUMBER)
    click(panel.everything_button)
    about = window.pages.currentWidget()
    assert isinstance(about, AboutCallerPage)
    assert about.isAncestorOf(window.focusWidget())
    qtbot.waitUntil(lambda: about.person is not None, timeout=PATIENCE_MS)
    assert any("Otto Other" in line for line in about.lines)
    assert window.inside.header.call_chip.isVisible(), "the call is out of sight"
    calm(qtbot, session)
    window.go_back()
    assert window.page is Page.CALL
    assert session.desk.calls.current == call


def test_several_who_fit_are_offered_and_nobody_is_told_of(qtbot, session: DeskSession) -> None:
    """Two people of one name are told apart by their numbers."""
    a_call(qtbot, session, "Ann Lee", NUMBER)
    a_call(qtbot, session, "Ann Lee", "+493087654321")
    page = about_page(session)
    page.field.setText("ann lee")
    click(page.find_button)
    qtbot.waitUntil(lambda: len(page.found) == 2, timeout=PATIENCE_MS)
    assert page.person is None
    calm(qtbot, session)
    click(page.found[0])
    qtbot.waitUntil(lambda: page.person is not None, timeout=PATIENCE_MS)
    page.field.setText("nobody of that name")
    calm(qtbot, session)
    click(page.find_button)
    qtbot.waitUntil(lambda: page.told.startswith("Nothing is kept"), timeout=PATIENCE_MS)
    assert page.person is None


def test_everything_is_written_and_then_deleted(
    qtbot, session: DeskSession, profile: Path, tmp_path: Path
) -> None:
    a_call(qtbot, session, f"{WORD} name", NUMBER)
    page = kept_page(session)
    calm(qtbot, session)
    out = tmp_path / "mine"
    out.mkdir()
    click(page.export_button)
    chooser = session.keeping.chooser
    assert chooser is not None
    chooser.fileSelected.emit(str(out))
    qtbot.waitUntil(lambda: str(out) in page.exported, timeout=PATIENCE_MS)
    chooser.close()
    assert WORD in (out / "calls.jsonl").read_text("utf-8")
    calm(qtbot, session)
    click(page.leave.first_button)
    qtbot.waitUntil(lambda: page.leave.is_asked, timeout=PATIENCE_MS)
    assert "1 call" in page.leave.what
    assert not page.leave.second_button.isEnabled(), "one press deletes everything"
    page.leave.word_field.setText("delete")
    assert page.leave.second_button.isEnabled()
    calm(qtbot, session)
    said: list[str] = []

    def read_farewell() -> None:
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, Farewell)]
        if shown and shown[0].isVisible():
            said.append(shown[0].text)
            click(shown[0].button)
        else:
            QTimer.singleShot(20, read_farewell)

    read_farewell()
    with qtbot.waitSignal(session.ended, timeout=PATIENCE_MS):
        click(page.leave.second_button)
    session.end()
    assert said
    assert said[0].startswith("Everything that was yours is deleted.")
    left = [path.name for path in profile.rglob("*") if path.is_file()]
    assert left == []
    assert not LogFiles(profile / "log").log.exists()


def test_pages_of_keeping_fit_a_small_window_and_everything_has_a_name(
    qtbot, session: DeskSession
) -> None:
    a_call(qtbot, session, f"{WORD} name", NUMBER)
    session.window.resize(320, 480)
    page = kept_page(session)
    calm(qtbot, session)
    click(page.leave.first_button)
    qtbot.waitUntil(lambda: page.leave.is_asked, timeout=PATIENCE_MS)
    assert_fits(qtbot, page)
    assert nameless(page) == []
    about = about_page(session)
    about.field.setText(NUMBER)
    calm(qtbot, session)
    click(about.find_button)
    qtbot.waitUntil(lambda: about.person is not None, timeout=PATIENCE_MS)
    calm(qtbot, session)
    click(about.erase.first_button)
    qtbot.waitUntil(lambda: about.erase.is_asked, timeout=PATIENCE_MS)
    assert_fits(qtbot, about)
    assert nameless(about) == []
