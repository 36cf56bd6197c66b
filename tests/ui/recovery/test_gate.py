"""The start gate: each fault of a real log has its page, nothing is touched, work goes on.

Goals B02, B15, F07, F09, F11 … F16, F18, F21.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from sqlcipher3 import dbapi2 as sqlcipher

from app.paths import Profile
from app.problems import Problem
from db import connection
from db.files import LogFiles
from tests.support.keyrings import (
    ForgetfulKeyring,
    GoodKeyring,
    LockedKeyring,
    OtherKeyring,
    PlaintextKeyring,
)
from tests.support.store import fingerprint_of
from tests.support.window import (
    begun,
    gate_page,
    key_file_door,
    keyring_door,
    saved,
    session_of,
)
from ui.problem_table import TABLE
from ui.recovery.door import OpenLog
from ui.recovery.ways import Way
from ui.shortcuts import Act
from ui.start import StoreDoor
from ui.workplace import Page


def made_by_key_file(profile: Path) -> str:
    """Make a log by the key file; gives its recovery code."""
    opened = key_file_door(profile).open()
    opened.close()
    return opened.recovery_code


def made_by_keyring(profile: Path, keyring: GoodKeyring) -> str:
    """Make a log by a keyring; gives its recovery code."""
    opened = keyring_door(profile, keyring).open()
    opened.close()
    return opened.recovery_code


def files_of(profile: Path) -> LogFiles:
    return LogFiles(profile / "log")


def wrong_key(profile: Path) -> None:
    made_by_key_file(profile)
    (profile.parent / "log.key").write_text("ab" * 32 + "\n", "utf-8")


def plain_file(profile: Path) -> None:
    made_by_key_file(profile)
    log = files_of(profile).log
    log.unlink()
    plain = sqlite3.connect(log)
    plain.execute("CREATE TABLE calls (name TEXT)")
    plain.commit()
    plain.close()


def cut_off(profile: Path) -> None:
    if not files_of(profile).log.exists():
        made_by_key_file(profile)
    log = files_of(profile).log
    log.write_bytes(log.read_bytes()[:2000])


def emptied(profile: Path) -> None:
    made_by_key_file(profile)
    files_of(profile).log.write_bytes(b"")


def with_pragma(profile: Path, pragma: str) -> None:
    made_by_key_file(profile)
    key = (profile.parent / "log.key").read_text("utf-8").strip()
    conn = sqlcipher.connect(str(files_of(profile).log))
    conn.execute(f"PRAGMA key = \"x'{key}'\"")
    conn.execute(pragma)
    conn.commit()
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()


def newer(profile: Path) -> None:
    with_pragma(profile, "PRAGMA user_version = 999")


def of_another_program(profile: Path) -> None:
    with_pragma(profile, "PRAGMA application_id = 12345")


def lost_log(profile: Path) -> None:
    if not files_of(profile).log.exists():
        made_by_key_file(profile)
    files_of(profile).log.unlink()


def open_key_file(profile: Path) -> None:
    made_by_key_file(profile)
    (profile.parent / "log.key").chmod(0o644)


def garbled_key_file(profile: Path) -> None:
    made_by_key_file(profile)
    (profile.parent / "log.key").write_text("no key\n", "utf-8")


def lost_key_file(profile: Path) -> None:
    made_by_key_file(profile)
    (profile.parent / "log.key").unlink()


@pytest.mark.parametrize(
    ("spoil", "code", "first_way"),
    [
        (wrong_key, "key_wrong", Way.CODE),
        (plain_file, "log_plaintext", Way.FOLDER),
        (cut_off, "log_damaged", Way.BACKUPS),
        (emptied, "log_damaged", Way.BACKUPS),
        (newer, "schema_newer", Way.RETRY),
        (of_another_program, "not_ours", Way.FOLDER),
        (lost_log, "log_missing", Way.RETRY),
        pytest.param(
            open_key_file,
            "key_file_open_to_others",
            Way.RETRY,
            marks=pytest.mark.skipif(
                os.name == "nt", reason="a file has the rights of its folder there"
            ),
        ),
        (garbled_key_file, "key_file_garbled", Way.RETRY),
        (lost_key_file, "key_missing", Way.CODE),
    ],
)
def test_a_log_that_does_not_open_has_its_page_and_stays_untouched(
    qtbot, profile: Path, spoil: Callable[[Path], None], code: str, first_way: Way
):
    spoil(profile)
    before = fingerprint_of(profile / "log")
    with session_of(profile) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert session.window.page is Page.STORE
        assert page.isVisible()
        assert page.code == code
        assert page.ways[0] is first_way
        happened, safe, do = page.text.split("\n")
        assert happened
        assert safe
        assert do
        assert "{" not in page.text
        assert any(text.startswith("Not saved:") for text in session.window.banners.texts)
        # The agent works on: what is typed stays, in memory, and the page can be come back to.
        session.window.shortcuts[Act.START_CALL].trigger()
        assert session.window.page is Page.CALL
        field = session.window.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        qtbot.keyClicks(field, "the customer is angry")
        qtbot.waitUntil(lambda: session.writer.waiting > 1)
        session.closing.close_now()
    assert fingerprint_of(profile / "log") == before


@pytest.mark.parametrize("spoil", [cut_off, lost_log], ids=["damaged", "lost"])
def test_a_backup_is_picked_by_its_time_seen_and_brought_back(
    qtbot, profile: Path, spoil: Callable[[Path], None]
):
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.shortcuts[Act.START_CALL].trigger()
        qtbot.keyClicks(session.window.focusWidget(), "what was promised")
        saved(qtbot, session)
        session.closing.close_now()
    spoil(profile)
    with session_of(profile) as session:
        begun(qtbot, session)
        page = gate_page(session)
        form = page.backups_form
        assert form.isVisible()
        assert not form.button.isEnabled()
        session.window.shortcuts[Act.START_CALL].trigger()
        qtbot.keyClicks(session.window.focusWidget(), "typed meanwhile")
        session.window.go(Page.STORE)
        (choice,) = form.choices.buttons
        choice.click()
        qtbot.waitUntil(form.button.isEnabled)
        assert form.preview.startswith("1 call in it; the newest began")
        form.button.click()
        qtbot.waitUntil(lambda: session.opening.is_open)
        saved(qtbot, session)
        notes = [sheet.note.text for sheet in session.desk.log.open_calls()]
        assert notes == ["what was promised", "typed meanwhile"]
    aside = list((profile / "log").glob("set-aside/*/call-log.db"))
    assert len(aside) == (spoil is not lost_log)


def test_a_damaged_backup_is_told_at_its_form_and_changes_nothing(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.shortcuts[Act.START_CALL].trigger()
        saved(qtbot, session)
        session.closing.close_now()
    cut_off(profile)
    (backup,) = (profile / "log" / "backups").glob("*.db")
    backup.write_bytes(backup.read_bytes()[:5000])
    before = fingerprint_of(profile / "log")
    with session_of(profile) as session:
        begun(qtbot, session)
        form = gate_page(session).backups_form
        form.choices.buttons[0].click()
        qtbot.waitUntil(lambda: "damaged" in form.preview)
        assert not form.button.isEnabled()
    assert fingerprint_of(profile / "log") == before


def test_a_library_that_cannot_encrypt_stops_at_the_gate(
    qtbot, profile: Path, monkeypatch: pytest.MonkeyPatch
):
    made_by_key_file(profile)
    before = fingerprint_of(profile / "log")
    monkeypatch.setattr(connection, "sqlcipher", sqlite3)
    with session_of(profile) as session:
        begun(qtbot, session)
        assert gate_page(session).code == "library_plain"
        assert "cannot encrypt" in gate_page(session).text
    assert fingerprint_of(profile / "log") == before


def test_at_the_first_start_without_a_keyring_a_passphrase_is_offered_and_works(
    qtbot, profile: Path
):
    door = keyring_door(profile, PlaintextKeyring())
    with session_of(profile, door) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert page.code == "keyring_unsuitable"
        assert page.ways == (Way.NEW_PASSPHRASE, Way.RETRY)
        assert not (profile / "log").exists()
        form = page.new_passphrase_form
        first, second = form.fields.fields
        qtbot.keyClicks(first, "short")
        assert form.fields.strength_words == "Too short yet."
        form.button.click()
        assert form.fields.problems[0] == "Use 8 characters at least."
        first.clear()
        qtbot.keyClicks(first, "violets beside the quiet river")
        assert form.fields.strength_words in ("Good.", "Strong.")
        qtbot.keyClicks(second, "violets beside the quiet rover")
        form.button.click()
        assert form.fields.problems == ("", "The two are not the same.")
        assert not (profile / "log").exists()
        second.clear()
        qtbot.keyClicks(second, "violets beside the quiet river")
        session.window.shortcuts[Act.START_CALL].trigger()
        form.button.click()
        qtbot.waitUntil(lambda: session.opening.is_open, timeout=20_000)
        saved(qtbot, session)
        assert first.text() == second.text() == ""
    with session_of(profile, keyring_door(profile, PlaintextKeyring())) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert page.code == "passphrase_needed"
        assert page.ways[0] is Way.PASSPHRASE
        page.passphrase_form.passphrase_field.setText("violets beside the loud river")
        page.passphrase_form.button.click()
        qtbot.waitUntil(lambda: bool(page.passphrase_form.problem), timeout=20_000)
        assert page.passphrase_form.problem.startswith("The passphrase does not fit.")
        assert page.code == "passphrase_needed"
        page.passphrase_form.passphrase_field.setText("violets beside the quiet river")
        page.passphrase_form.button.click()
        qtbot.waitUntil(lambda: session.opening.is_open, timeout=20_000)
        assert len(session.desk.calls.open()) == 1


def test_a_lost_keyring_entry_asks_for_the_code_and_never_makes_a_key(qtbot, profile: Path):
    keyring = GoodKeyring()
    code = made_by_keyring(profile, keyring)
    keyring.kept.clear()
    before = fingerprint_of(profile / "log")
    with session_of(profile, keyring_door(profile, keyring)) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert page.code == "key_missing"
        assert "No new key is made" in page.text
        page.code_form.code_field.setText(code[:-2])
        page.code_form.button.click()
        qtbot.waitUntil(lambda: "you typed 33" in page.code_form.problem)
        wrong = ("0" if code[0] != "0" else "1") + code[1:]
        page.code_form.code_field.setText(wrong)
        page.code_form.button.click()
        qtbot.waitUntil(lambda: "slip in group 1" in page.code_form.problem)
        assert keyring.kept == {}
        assert fingerprint_of(profile / "log") == before
        page.code_form.code_field.setText(f" {code.lower().replace('-', ' ')} ")
        page.code_form.button.click()
        qtbot.waitUntil(lambda: session.opening.is_open)
        assert len(keyring.kept) == 1
        assert session.window.page is Page.FOLLOW_UPS
        assert session.window.banners.texts == ()
    with session_of(profile, keyring_door(profile, keyring)) as session:
        assert begun(qtbot, session).opening.is_open


def test_a_locked_keyring_waits_for_another_try(qtbot, profile: Path):
    keyring = GoodKeyring()
    made_by_keyring(profile, keyring)
    locked = LockedKeyring()
    before = fingerprint_of(profile / "log")
    # The same make of keyring, so that only its lock is in the way.
    kept_note = files_of(profile).key_note.read_text("utf-8")
    door = keyring_door(profile, locked)
    with session_of(profile, door) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert page.code == "keyring_locked"
        assert page.ways == (Way.RETRY,)
        assert fingerprint_of(profile / "log") == before
        session.window.shortcuts[Act.START_CALL].trigger()
        locked.kept = keyring.kept
        locked.get_password = keyring.get_password  # type: ignore[method-assign]
        session.window.go(Page.STORE)
        page.retry_button.click()
        qtbot.waitUntil(lambda: session.opening.is_open)
        saved(qtbot, session)
        assert files_of(profile).key_note.read_text("utf-8") == kept_note


def test_another_keyring_than_before_names_both(qtbot, profile: Path):
    made_by_keyring(profile, GoodKeyring())
    before = fingerprint_of(profile / "log")
    with session_of(profile, keyring_door(profile, OtherKeyring())) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert page.code == "key_backend_changed"
        assert "GoodKeyring" in page.text
        assert "OtherKeyring" in page.text
        assert page.ways == (Way.RETRY, Way.CODE)
    assert fingerprint_of(profile / "log") == before


def test_a_keyring_that_keeps_nothing_makes_no_log(qtbot, profile: Path):
    with session_of(profile, keyring_door(profile, ForgetfulKeyring())) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert page.code == "key_not_kept"
        assert page.ways[0] is Way.NEW_PASSPHRASE
    assert not files_of(profile).log.exists()


def test_a_log_whose_keyring_is_gone_is_opened_by_code_and_sealed_by_passphrase(
    qtbot, profile: Path
):
    code = made_by_keyring(profile, GoodKeyring())
    with session_of(profile, keyring_door(profile, PlaintextKeyring())) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert page.code == "keyring_unsuitable"
        assert page.ways == (Way.CODE, Way.RETRY)
        page.code_form.code_field.setText(code)
        for field in page.code_form.passphrase_fields.fields:
            assert field.isVisible()
            field.setText("violets beside the quiet river")
        page.code_form.button.click()
        qtbot.waitUntil(lambda: session.opening.is_open, timeout=20_000)
    with session_of(profile, keyring_door(profile, PlaintextKeyring())) as session:
        begun(qtbot, session)
        assert gate_page(session).code == "passphrase_needed"


class FailingDoor(StoreDoor):
    """A real door in front of which something of the machine is in the way, for a while."""

    def __init__(self, profile: Path, problem: Problem) -> None:
        super().__init__(Profile(folder=profile), key_file=profile.parent / "log.key")
        self.problem: Problem | None = problem

    def open(self) -> OpenLog:
        if self.problem is not None:
            raise self.problem
        return super().open()


@pytest.mark.parametrize(
    "code", ["disk_full", "disk_error", "store_locked", "library_old", "store_read_only"]
)
def test_what_the_machine_has_against_it_is_told_and_tried_again(qtbot, profile: Path, code: str):
    door = FailingDoor(profile, Problem(code, folder=profile, sqlite="3.40", needed="3.51.3"))
    with session_of(profile, door) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert page.code == code
        session.window.shortcuts[Act.START_CALL].trigger()
        qtbot.keyClicks(session.window.focusWidget(), "kept meanwhile")
        door.problem = None
        session.window.go(Page.STORE)
        page.retry_button.click()
        qtbot.waitUntil(lambda: session.opening.is_open)
        saved(qtbot, session)
        assert session.window.page is Page.CALL
        assert session.desk.log.open_calls()[0].note.text == "kept meanwhile"


def test_a_read_only_folder_can_be_read_and_says_so(
    qtbot, profile: Path, monkeypatch: pytest.MonkeyPatch
):
    made_by_key_file(profile)
    monkeypatch.setattr("os.access", lambda *_args, **_more: False)
    with session_of(profile) as session:
        begun(qtbot, session)
        assert session.opening.is_open
        (text,) = session.window.banners.texts
        assert text.startswith("Your log can be read but not written.")
        session.window.shortcuts[Act.START_CALL].trigger()
        qtbot.waitUntil(lambda: session.window.banners.banner("writer") is not None)
        session.closing.close_now()


def test_every_problem_of_the_gate_has_words_and_a_way_on():
    from ui.recovery.ways import ANSWERS, WAYS

    answers = {code for codes in ANSWERS.values() for code in codes}
    assert set(WAYS) | answers <= set(TABLE)
    assert all(ways for ways in WAYS.values())
