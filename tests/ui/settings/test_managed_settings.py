"""What IT has locked is shown, disabled, with whose it is; and nothing in the window changes it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox

from app.paths import Profile
from app.policy.schema import KEYS
from app.problems import Problem
from app.settings import BY_KEY, TABLE
from tests.support.access import focusable
from tests.support.policy import lay_down, policy_from
from tests.support.window import begun, session_of
from ui.catalogue import speak
from ui.desk_session import DeskSession
from ui.settings.number_setting import NumberSetting
from ui.settings.settings_page import SettingsPage
from ui.settings.telephone.page import TelephonePage
from ui.supervisor.first_paint import SupervisorFirstPaint
from ui.workplace import Page

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")
MANAGED = "Managed by your organisation"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "callside" / "policies"
    with policy_from(place):
        yield place


@pytest.fixture
def session(qtbot, profile: Path, folder: Path) -> Iterator[DeskSession]:
    values = {key: BY_KEY[key].default for key in KEYS if key not in ("theme", "reminders")}
    lay_down(folder, "managed", **{**values, "single_keys": False})
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.go(Page.SETTINGS)
        yield session


def test_every_locked_setting_is_shown_disabled_and_says_whose_it_is(session: DeskSession) -> None:
    page = session.window.findChild(SettingsPage)
    shown = [setting.key for setting in TABLE if setting.shown]
    locked = [key for key in shown if session.settings.is_locked(key)]
    assert len(locked) > 20
    for key in shown:
        row = page.row(key)
        assert row.isVisibleTo(page)
        assert row.control.isEnabled() == (key not in locked), key
        assert row.managed == (MANAGED if key in locked else ""), key
        assert (MANAGED in row.control.accessibleDescription()) == (key in locked), key
    box = page.row("single_keys").control
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    assert box not in focusable(page)


def test_a_bounded_setting_is_chosen_within_its_bound_and_says_whose_it_is(
    qtbot, profile: Path, folder: Path
) -> None:
    lay_down(folder, "managed", clipboard_seconds_at_most=30)
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "settings.json").write_text('{"clipboard_seconds": 90}', "utf-8")
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.go(Page.SETTINGS)
        page = session.window.findChild(SettingsPage)
        row = page.row("clipboard_seconds")
        assert isinstance(row, NumberSetting)
        assert row.managed == "Your organisation allows at most 30."
        assert "at most 30" in row.field.accessibleDescription()
        assert row.control.isEnabled()
        assert row.field.value() == session.settings.number("clipboard_seconds") == 30
        row.field.stepUp()
        assert row.field.value() == 30
        row.field.setValue(12)
        assert session.settings.number("clipboard_seconds") == 12
        session.settings_file.end()
        kept = json.loads((profile / "settings.json").read_text("utf-8"))
        assert kept["clipboard_seconds"] == 12


def test_the_page_of_telephones_shows_its_locked_settings_too(session: DeskSession) -> None:
    session.window.go(Page.TELEPHONE)
    page = session.window.findChild(TelephonePage)
    for key in ("push", "push_port", "baresip", "ami", "ami_tls", "dial", "internal_digits"):
        assert not page.row(key).control.isEnabled()
        assert page.row(key).managed == MANAGED


def test_nothing_writes_over_what_is_locked(session: DeskSession, profile: Path) -> None:
    with pytest.raises(Problem, match="setting_locked"):
        session.settings.set("single_keys", True)
    session.settings.set("theme", "dark")
    session.settings_file.end()
    kept = json.loads((profile / "settings.json").read_text("utf-8"))
    assert "single_keys" not in kept
    assert kept["theme"] == "dark"


def test_a_locked_look_and_language_are_those_of_the_first_paint(
    qtbot, qapp, profile: Path, folder: Path
) -> None:
    lay_down(folder, "managed", language="de", text_scale=150)
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "settings.json").write_text('{"language": "en", "text_scale": 100}', "utf-8")
    with session_of(profile) as session:
        begun(qtbot, session)
        assert session.settings.language() == "de"
        assert session.settings.number("text_scale") == 150
    speak(qapp, "en")


def test_a_faulty_policy_is_told_in_the_window_and_closes_what_it_may_lock(
    qtbot, profile: Path, folder: Path
) -> None:
    file = lay_down(folder, "managed", push=True)
    file.chmod(0o666)
    with session_of(profile) as session:
        begun(qtbot, session)
        assert session.settings.flag("push") is False
        assert session.settings.is_locked("push")
        assert any(str(file) in text for text in session.window.banners.texts)


def test_a_recommended_look_is_that_of_the_supervisors_window_too(
    qtbot, profile: Path, folder: Path
) -> None:
    lay_down(folder, "recommended", theme="dark", text_scale=125)
    lay_down(folder, "managed", reduced_motion=True)
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "settings.json").write_text('{"text_scale": 150, "reduced_motion": false}', "utf-8")
    first = SupervisorFirstPaint(Profile(folder=profile))
    qtbot.addWidget(first.window)
    settings = first.settings
    assert first.problem is None
    assert (settings["theme"], settings.rule("theme").origin) == ("dark", "machine_default")
    assert (settings["text_scale"], settings["reduced_motion"]) == (150, True)
