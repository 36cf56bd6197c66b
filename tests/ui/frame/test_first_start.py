"""The first start, and every later one: typing from the first moment, nothing asked (A23)."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from app.paths import Profile
from app.sheet import note_text
from tests.support.held_door import HeldDoor
from tests.support.window import begun, key_file_door, saved, session_of
from ui.first_paint import FirstPaint
from ui.shortcuts import Act
from ui.start import open_desk
from ui.workplace import Page


def type_note(qtbot, session, text: str) -> None:
    """Type into whatever has the keyboard, as a person does."""
    field = session.window.focusWidget()
    assert isinstance(field, QPlainTextEdit), field
    qtbot.keyClicks(field, text)


def test_the_first_start_asks_nothing_and_is_ready_for_a_call(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        assert session.opening.is_open
        assert session.window.page is Page.FOLLOW_UPS
        assert session.window.header.title == "Follow-ups"
        assert session.window.focusWidget() is session.window.start_note.editor
        assert session.window.banners.texts == (
            "Keep your recovery code: it opens your log if the key is ever lost.",
        )


def test_what_is_typed_before_the_log_opens_is_in_it_afterwards(qtbot, profile: Path):
    door = HeldDoor(profile)
    with session_of(profile, door) as session:
        session.begin()
        session.window.shortcuts[Act.START_CALL].trigger()
        assert session.window.page is Page.CALL
        type_note(qtbot, session, "They lost the Hanover order")
        caret = session.window.focusWidget().textCursor().position()
        qtbot.waitUntil(lambda: session.writer.waiting > 1)
        assert not (profile / "log" / "call-log.db").exists()
        door.may_open.set()
        qtbot.waitUntil(lambda: session.opening.is_open)
        saved(qtbot, session)
        field = session.window.focusWidget()
        assert field.toPlainText() == "They lost the Hanover order"
        assert field.textCursor().position() == caret
        call = session.desk.calls.current
    with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
        assert note_text(desk.sheet(call)) == "They lost the Hanover order"
        assert desk.sheet(call).call.phase == "active"


def test_a_later_start_takes_the_open_call_up_again(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.shortcuts[Act.START_CALL].trigger()
        type_note(qtbot, session, "first half")
        call = session.desk.calls.current
        saved(qtbot, session)
    with session_of(profile) as session:
        begun(qtbot, session)
        assert session.window.page is Page.CALL
        assert session.desk.calls.current == call
        fields = session.window.pages.currentWidget().findChildren(QPlainTextEdit)
        assert "first half" in [field.toPlainText() for field in fields]
        assert session.window.banners.texts == ()


def test_a_call_begun_before_the_log_opened_stays_in_front(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.shortcuts[Act.START_CALL].trigger()
        saved(qtbot, session)
        earlier = session.desk.calls.current
    door = HeldDoor(profile)
    with session_of(profile, door) as session:
        session.begin()
        session.window.shortcuts[Act.START_CALL].trigger()
        mine = session.desk.calls.current
        assert mine is not None
        assert mine != earlier
        door.may_open.set()
        qtbot.waitUntil(lambda: session.opening.is_open)
        assert session.desk.calls.current == mine
        assert {sheet.call.id for sheet in session.desk.calls.open()} == {earlier, mine}


def test_settings_that_cannot_be_read_are_told_and_keep_nothing_from_working(qtbot, profile: Path):
    (profile / "settings.json").write_text("{ no json", "utf-8")
    with session_of(profile) as session:
        begun(qtbot, session)
        assert any("settings cannot be read" in text for text in session.window.banners.texts)
        assert (profile / "settings.json").read_text("utf-8") == "{ no json"


def test_a_faulty_playbook_falls_back_and_lists_its_faults(qtbot, profile: Path):
    house = profile.parent / "house.toml"
    house.write_text('format = 1\nid = "house"\n', "utf-8")
    (profile / "settings.json").write_text(json.dumps({"playbook": str(house)}), "utf-8")
    with session_of(profile, key_file_door(profile)) as session:
        begun(qtbot, session)
        assert session.desk.playbook.id == "callside"
        banner = session.window.banners.banner("playbook")
        assert banner is not None
        banner.action_button.click()
        assert session.window.page is Page.PLAYBOOK
        page = session.window.pages.currentWidget()
        assert "steps" in page.faults
        assert "callside" not in page.faults


class TestStartNote:
    """The note in which the next call begins, there from the first paint."""

    def test_the_first_letter_begins_a_call_and_the_caret_goes_on(self, qtbot, profile: Path):
        with session_of(profile) as session:
            begun(qtbot, session)
            type_note(qtbot, session, "T")
            assert session.window.page is Page.CALL
            assert not session.window.start_note.isVisible()
            type_note(qtbot, session, "hey never called back")
            field = session.window.focusWidget()
            assert field.toPlainText() == "They never called back"
            sheet = partial(session.desk.sheet, session.desk.calls.current)
            qtbot.waitUntil(lambda: note_text(sheet()) == "They never called back")
            field.undo()
            assert field.toPlainText() == ""

    def test_what_is_typed_before_there_is_a_desk_is_in_the_log(self, qtbot, profile: Path):
        first = FirstPaint(Profile(folder=profile))
        first.window.appear()
        qtbot.waitUntil(first.window.isVisible)
        field = first.window.focusWidget()
        assert field is first.window.start_note.editor
        qtbot.keyClicks(field, "He waits for the parcel")
        qtbot.keyClick(field, Qt.Key.Key_Home)
        qtbot.keyClicks(field, "4111 1111 1111 1111 ")
        with session_of(profile, first=first) as session:
            begun(qtbot, session)
            assert session.window is first.window
            assert session.window.page is Page.CALL
            type_note(qtbot, session, "! ")
            call = session.desk.calls.current
            qtbot.waitUntil(lambda: "! He waits" in note_text(session.desk.sheet(call)))
            saved(qtbot, session)
            note = note_text(session.desk.sheet(call))
            assert note == "[card …1111] ! He waits for the parcel"
        with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
            assert note_text(desk.sheet(call)) == note

    def test_it_stands_where_it_stood_and_only_where_no_call_is_open(self, qtbot, profile: Path):
        first = FirstPaint(Profile(folder=profile))
        first.window.appear()
        stood = first.window.start_note.geometry()
        with session_of(profile, first=first) as session:
            begun(qtbot, session)
            window = session.window
            qtbot.waitUntil(lambda: window.start_note.geometry() == stood)
            for page in (Page.CALLS, Page.SETTINGS, Page.CALL):
                window.go(page)
                assert not window.start_note.isVisible(), page
            window.go(Page.FOLLOW_UPS)
            assert window.start_note.isVisible()
            session.desk.calls.start()
            assert not window.start_note.isVisible()

    def test_a_log_that_does_not_open_leaves_the_caret_there(self, qtbot, profile: Path):
        with session_of(profile) as session:
            begun(qtbot, session)
        (profile / "log" / "call-log.db").write_bytes(b"something else" * 1000)
        with session_of(profile) as session:
            begun(qtbot, session)
            assert session.window.page is Page.STORE
            assert session.window.focusWidget() is session.window.start_note.editor
            type_note(qtbot, session, "I")
            type_note(qtbot, session, "t rings")
            assert session.window.page is Page.CALL
            assert session.window.focusWidget().toPlainText() == "It rings"


HEAVY = (
    "app.desk",
    "app.records",
    "app.card_guard",
    "app.playbook.shape",
    "db",
    "sqlcipher3",
    "sqlite_utils",
    "keyring",
    "click",
    "ui.desk_session",
    "ui.desk.frame.inside",
    "ui.desk.follow_ups",
    "ui.desk.call",
    "ui.recovery",
    "ui.controls.button",
    "ui.look.icons",
    "PySide6.QtSvg",
)


def test_the_first_paint_imports_none_of_what_comes_after_it(profile: Path):
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from app.paths import Profile\n"
        "import ui.application\n"
        "from ui.first_paint import FirstPaint\n"
        "app = QApplication(['callside'])\n"
        "first = FirstPaint(Profile(folder=__import__('pathlib').Path(sys.argv[1])))\n"
        "first.window.appear(); first.window.repaint()\n"
        "print(*sorted(sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(profile)], capture_output=True, text=True, check=True
    )
    assert not set(HEAVY) & set(done.stdout.split())


def test_the_first_paint_asks_qt_for_no_widget(profile: Path):
    """Qt's own widgets are strangers to PySide, which then makes all its classes: 10 ms."""
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from app.paths import Profile\n"
        "import ui.application\n"
        "from ui.desk.notes.note_editor import NoteEditor\n"
        "from ui.first_paint import FirstPaint\n"
        "painted = []\n"
        "def viewport(self): raise AssertionError('the viewport is asked for')\n"
        "def paint(self, event): painted.append(event); super(NoteEditor, self).paintEvent(event)\n"
        "NoteEditor.viewport, NoteEditor.paintEvent = viewport, paint\n"
        "app = QApplication(['callside'])\n"
        "first = FirstPaint(Profile(folder=__import__('pathlib').Path(sys.argv[1])))\n"
        "first.window.appear()\n"
        "while not painted: app.processEvents()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(profile)], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_no_source_is_read_to_start(profile: Path):
    """Qt for Python looks for `__feature__` in the source of all that is imported after it."""
    code = "import linecache, ui.application, ui.desk_session; print(*linecache.cache, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    ours = Path(__file__).parents[3]
    assert not [read for read in done.stdout.splitlines() if Path(read).is_relative_to(ours / "ui")]


def test_a_note_begun_while_the_window_is_furnished_stays_in_front(qtbot, profile: Path):
    first = FirstPaint(Profile(folder=profile))
    first.window.appear()
    with session_of(profile, first=first) as session:
        type_note(qtbot, session, "T")
        assert session.window.start_note.isVisible()
        type_note(qtbot, session, "hey")
        begun(qtbot, session)
        type_note(qtbot, session, " wait")
        assert session.window.page is Page.CALL
        assert session.window.focusWidget().toPlainText() == "They wait"


NOT_BEFORE_THE_LOG_IS_OPEN = (
    "app.card_guard",
    "app.health",
    "app.mail_draft",
    "app.quick_add",
    "email",
    "importlib.metadata",
    "sqlite_utils",
    "keyring",
    "rapidfuzz",
    "jinja2",
    "holidays",
    "phonenumbers",
    "ui.desk.call.call_page",
    "ui.desk.follow_ups.draft_panel",
    "ui.desk.follow_ups.due_editor",
    "ui.desk.frame.unsaved_page",
    "ui.recovery.gate_page",
    "ui.recovery.backups_page",
    "ui.recovery.code_page",
    "ui.settings.settings_page",
)


def test_a_log_is_opened_without_what_only_other_pages_need(profile: Path):
    profile_of_a_user = profile.parent / "a_user"
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from app.paths import Profile\n"
        "from ui.application import run_window\n"
        "profile = Profile(folder=Path(sys.argv[1]))\n"
        "key = profile.folder.with_suffix('.key')\n"
        "def build(first):\n"
        "    from ui.start import build_window\n"
        "    session = build_window(profile, key_file=key, first=first)\n"
        "    def look():\n"
        "        if session.open_log is not None:\n"
        "            timer.stop()\n"
        "            print(*sorted(sys.modules))\n"
        "            session.closing.close_now()\n"
        "    timer = QTimer(session, timeout=look)\n"
        "    timer.start()\n"
        "    return session\n"
        "sys.exit(run_window(profile, build))\n"
    )
    for _start in ("the first", "every later one"):
        done = subprocess.run(
            [sys.executable, "-c", code, str(profile_of_a_user)],
            capture_output=True,
            text=True,
            check=True,
            timeout=180,
        )
    assert not set(NOT_BEFORE_THE_LOG_IS_OPEN) & set(done.stdout.split())


def test_what_still_asks_at_the_end_reads_no_closed_log(qtbot, profile: Path):
    """Rows were built on while the log was closed on its worker: a fault, and once a crash."""
    with session_of(profile) as session:
        begun(qtbot, session)
        log = session.desk.log
        assert session.desk.follow_ups.due("today") == []
        session.end()
        assert session.desk.log is not log
        assert not session.desk.follow_ups.due("today")
