"""The older Callside's window after an upgrade, and the newer one's when it is back (F22)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.paths import Profile
from db.connection import connect
from db.files import LogFiles
from db.kind import CALL_LOG, TEAM
from db.store import Store
from tests.db.test_downgrade import laid_out, one_call_more
from tests.support.steps import program_of
from tests.support.store import KEY
from tests.support.supervisor import supervisor_session
from tests.support.window import begun, gate_page, session_of
from ui.recovery.gate import ASIDE_SUBJECT
from ui.supervisor.gate import SUBJECT
from ui.team_start import TeamStoreDoor
from ui.workplace import Page

OLD = CALL_LOG.version - 1


def upgraded(profile: Path) -> LogFiles:
    """A log that the newer program brought up to date, and in which it wrote a call."""
    files = laid_out(CALL_LOG, OLD, Profile(folder=profile).log_folder)
    Store.open(files.folder, KEY).close()
    one_call_more(files)
    # The door of the tests finds the key in this file.
    key_file_of(profile).write_text(KEY.hex())
    key_file_of(profile).chmod(0o600)
    return files


def key_file_of(profile: Path) -> Path:
    return profile.parent / "log.key"


def test_the_backup_from_before_the_upgrade_is_chosen_and_what_it_lacks_is_told(
    qtbot, profile: Path
) -> None:
    files = upgraded(profile)
    with program_of(OLD), session_of(profile) as session:
        begun(qtbot, session)
        page = gate_page(session)
        form = page.backups_form
        assert page.code == "schema_newer"
        qtbot.waitUntil(form.button.isEnabled, timeout=10000)
        assert form.preview.startswith("1 call in it; the newest began")
        assert form.changes[0].startswith("Calls: 1 would be gone")
        assert form.changes[-1].startswith("Gone:")
        form.button.click()
        qtbot.waitUntil(lambda: session.opening.is_open, timeout=10000)
        session.window.go(Page.BACKUPS)
        lines = session.shelf.page().form.choices
        qtbot.waitUntil(lambda: any("of a newer" in b.text() for b in lines.buttons))
    (aside,) = files.aside.iterdir()
    assert aside.name.endswith("-newer")

    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: session.opening.is_open, timeout=10000)
        banner = session.window.banners.banner(ASIDE_SUBJECT)
        assert banner is not None
        assert "was set aside" in banner.text
        assert "1 call" in banner.text


def test_the_supervisors_window_goes_back_by_the_same_means(
    qtbot, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = laid_out(TEAM, TEAM.version, Profile(folder=profile).team_folder)
    key_file_of(profile).write_text(KEY.hex())
    key_file_of(profile).chmod(0o600)
    door = TeamStoreDoor(Profile(folder=profile), key_file=key_file_of(profile))
    store = Store.open(files.folder, KEY, kind=TEAM)
    store.backup()
    store.close()
    one_call_more(files)
    conn = connect(files.log, KEY, "write")
    conn.execute(f"PRAGMA user_version = {TEAM.version + 1}")
    conn.close()
    before = files.log.read_bytes()
    with supervisor_session(qtbot, profile, door, opens=False) as session:
        qtbot.waitUntil(lambda: session.opening.problem is not None, timeout=10000)
        page = session.gate.page
        form = page.backups_form
        assert page.code == "schema_newer"
        assert files.log.read_bytes() == before
        qtbot.waitUntil(form.button.isEnabled, timeout=10000)
        assert form.changes[0].startswith("Calls: 1 would be gone")
        form.button.click()
        qtbot.waitUntil(lambda: session.open_team is not None, timeout=10000)
    (aside,) = files.aside.iterdir()
    assert aside.name.endswith(f"-v{TEAM.version + 1}-newer")
    # As if the newer program had come: it is told what was set aside.
    known = aside.name.replace(f"-v{TEAM.version + 1}-", f"-v{TEAM.version}-")
    shutil.move(aside, aside.with_name(known))
    (moved,) = files.aside.iterdir()
    conn = connect(moved / files.log.name, KEY, "write")
    conn.execute(f"PRAGMA user_version = {TEAM.version}")
    conn.close()
    door = TeamStoreDoor(Profile(folder=profile), key_file=key_file_of(profile))
    with supervisor_session(qtbot, profile, door) as session:
        qtbot.waitUntil(lambda: session.open_team is not None, timeout=10000)
        banner = session.window.banners.banner(SUBJECT)
        assert banner is not None
        assert "was set aside" in banner.text
