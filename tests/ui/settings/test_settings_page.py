"""The settings page: every setting, in words, in force at once, refused with words (A13, A21)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from app.playbook.places import resource
from app.settings import TABLE
from tests.support.access import focusable
from tests.support.window import begun, session_of
from ui.controls.choice_row import ChoiceRow
from ui.desk_session import DeskSession
from ui.lock.capture import can_hide
from ui.look.tokens import DARK, LIGHT
from ui.settings.links_setting import LinksSetting
from ui.settings.number_setting import NumberSetting
from ui.settings.playbook_setting import PlaybookSetting
from ui.settings.set_setting import SetSetting
from ui.settings.settings_page import SettingsPage
from ui.settings.text_setting import TextSetting
from ui.settings.words import GROUPS, WORDS
from ui.settings.words_setting import WordsSetting
from ui.workplace import Page

SHOWN = [setting for setting in TABLE if setting.shown]


@pytest.fixture
def session(qtbot, profile: Path) -> Iterator[DeskSession]:
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(session.window.isActiveWindow)
        session.window.go(Page.SETTINGS)
        yield session


@pytest.fixture
def page(session: DeskSession) -> SettingsPage:
    found = session.window.pages.currentWidget()
    assert isinstance(found, SettingsPage)
    return found


def in_file(session: DeskSession, key: str) -> object:
    """What the settings' file holds once it is written."""
    session.settings_file.end()
    return json.loads((session.profile.folder / "settings.json").read_text("utf-8")).get(key)


@pytest.mark.parametrize("setting", SHOWN, ids=lambda setting: setting.key)
def test_every_setting_has_words_and_a_control(page: SettingsPage, setting):
    row = page.row(setting.key)
    assert row.isVisible()
    assert row.control.accessibleName() == WORDS[setting.key].label
    assert setting.group in GROUPS
    assert set(WORDS[setting.key].choices) == set(setting.choices)


def test_no_words_are_left_over():
    assert set(WORDS) == {setting.key for setting in SHOWN}


def test_the_look_changes_at_once_and_is_kept(session: DeskSession, page: SettingsPage):
    theme = session.window.place.theme
    assert theme.tokens is LIGHT or theme.choice == "system"
    row = page.row("theme").control
    assert isinstance(row, ChoiceRow)
    dark = next(button for button in row.buttons if button.value == "dark")
    dark.click()
    assert theme.tokens is DARK
    assert in_file(session, "theme") == "dark"
    app = QApplication.instance()
    assert DARK.bg in app.styleSheet()


def test_the_text_grows_at_once(session: DeskSession, page: SettingsPage):
    row = page.row("text_scale")
    assert isinstance(row, NumberSetting)
    before = session.window.header.start_button.height()
    row.field.setValue(200)
    assert session.window.place.theme.text_scale == 2.0
    assert in_file(session, "text_scale") == 200
    assert session.window.header.start_button.sizeHint().height() > before


def test_a_box_is_ticked_and_kept(session: DeskSession, page: SettingsPage):
    box = page.row("offer_reflection").control
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    box.click()
    assert not session.settings.flag("offer_reflection")
    assert in_file(session, "offer_reflection") is False


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("opens", "nine", "“nine” is no time of day. Write it as 09:00 or 17:30."),
        ("opens", "18:00", "The day begins (18:00) after it ends (17:00)."),
        ("working_days", "mon funday", "“funday” is no day of the week."),
        ("holidays_country", "ZZ", "No holidays are known for “ZZ ”."),
        ("region", "Q1", "“Q1” is no country with telephone numbers."),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_words(
    qtbot, session: DeskSession, page: SettingsPage, key: str, typed: str, said: str
):
    row = page.row(key)
    assert isinstance(row, TextSetting)
    before = session.settings.text(key)
    row.line.setText(typed)
    qtbot.keyClick(row.line, Qt.Key.Key_Return)
    assert row.problem.startswith(said)
    assert row.control.accessibleDescription() == row.problem
    assert session.settings.text(key) == before
    row.line.setText(before)
    qtbot.keyClick(row.line, Qt.Key.Key_Return)
    assert row.problem == ""


def test_a_text_holds_when_the_line_is_left(qtbot, session: DeskSession, page: SettingsPage):
    row = page.row("agent_name")
    assert isinstance(row, TextSetting)
    row.line.setFocus()
    qtbot.keyClicks(row.line, "  Kim Lee ")
    assert session.settings.text("agent_name") == ""
    qtbot.keyClick(row.line, Qt.Key.Key_Tab)
    assert session.settings.text("agent_name") == "Kim Lee"


def test_some_of_several_things_are_ticked_and_kept(session: DeskSession, page: SettingsPage):
    row = page.row("warners")
    assert isinstance(row, SetSetting)
    for value in ("health", "iban"):
        assert not row.box(value).isChecked()
        row.box(value).click()
    assert in_file(session, "warners") == ["iban", "health"]
    row.box("iban").click()
    assert session.settings["warners"] == ["health"]
    assert "nothing is changed" in row.box("iban").accessibleDescription()


def test_words_are_listed_by_comma_or_space_and_checked(
    qtbot, session: DeskSession, page: SettingsPage
):
    row = page.row("warner_words")
    assert isinstance(row, WordsSetting)

    def enter(text: str) -> None:
        row.line.setText(text)
        qtbot.keyClick(row.line, Qt.Key.Key_Return)

    enter("union, Kirche union -hospital")
    assert session.settings["warner_words"] == ["union", "Kirche", "-hospital"]
    assert row.line.text() == "union, Kirche, -hospital"
    assert in_file(session, "warner_words") == ["union", "Kirche", "-hospital"]
    for wrong in ("(a+)+$", "x" * 41, " ".join(f"word{n}" for n in range(201)), "--two"):
        enter(wrong)
        assert "warner_words" in row.problem
        assert session.settings["warner_words"] == ["union", "Kirche", "-hospital"]
    enter("")
    assert row.problem == ""
    assert session.settings["warner_words"] == []


def test_links_are_added_checked_and_removed(session: DeskSession, page: SettingsPage):
    row = page.row("links")
    assert isinstance(row, LinksSetting)
    row.add_button.click()
    (link,) = row.rows
    link.title_line.setText("Ticket")
    link.url_line.setText("file:///etc/passwd")
    link.url_line.editingFinished.emit()
    assert link.problem.startswith("Only addresses with https:// or http:// can be opened.")
    assert session.settings["links"] == []
    link.url_line.setText("https://crm.example.org/?who={password}")
    link.url_line.editingFinished.emit()
    assert "{password} is nothing that a call has." in link.problem
    link.url_line.setText("https://crm.example.org/?account={account}")
    link.url_line.editingFinished.emit()
    assert link.problem == ""
    wanted = [{"title": "Ticket", "url": "https://crm.example.org/?account={account}"}]
    assert session.settings["links"] == wanted
    assert in_file(session, "links") == wanted
    link.remove_asked.emit()
    assert session.settings["links"] == []
    assert row.rows == ()


def test_a_playbook_with_faults_is_not_taken(session: DeskSession, page: SettingsPage):
    row = page.row("playbook")
    assert isinstance(row, PlaybookSetting)
    faulty = session.profile.folder / "faulty.toml"
    faulty.write_text("format = 1\n", "utf-8")
    row.take(str(faulty))
    assert "the playbook in use stays" in row.problem
    assert session.settings.text("playbook") == ""
    row.take(str(resource("playbooks", "callside.toml")))
    assert row.problem == ""
    assert row.result.endswith("no faults.")
    assert session.settings.text("playbook").endswith("callside.toml")
    row.take("")
    assert row.file == "The playbook that comes with Callside"
    assert session.settings.text("playbook") == ""


def test_a_settings_file_that_cannot_be_written_is_told_and_the_value_holds(
    qtbot, session: DeskSession, page: SettingsPage
):
    box = page.row("reminders").control
    assert isinstance(box, QCheckBox)
    in_the_way = session.profile.folder / "settings.part"
    in_the_way.mkdir()
    box.click()
    qtbot.waitUntil(lambda: session.window.banners.banner("settings_unwritable") is not None)
    banner = session.window.banners.banner("settings_unwritable")
    assert banner.text.startswith("Your settings could not be saved")
    assert not session.settings.flag("reminders")
    in_the_way.rmdir()


def test_the_keyboard_reaches_every_control(page: SettingsPage):
    reached = {widget.accessibleName() for widget in focusable(page)}
    # A system that cannot leave a window out of screenshots has a box that says so.
    apart = {"playbook"} if can_hide() else {"playbook", "hide_from_capture"}
    for setting in SHOWN:
        if setting.kind in ("flag", "number", "text") and setting.key not in apart:
            assert WORDS[setting.key].label in reached, setting.key
