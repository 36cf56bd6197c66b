"""The page of the support file: what is seen is what is saved, nothing leaves by itself (B15)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.access import clipped, cut_sideways, nameless
from tests.support.pages import click
from tests.support.rights import of_others
from tests.support.window import begun, no_modal_dialogs, session_of
from ui.desk_session import DeskSession
from ui.settings.settings_page import SettingsPage
from ui.support.support_page import SupportPage
from ui.workplace import Page


@pytest.fixture
def session(qtbot, profile: Path) -> Iterator[DeskSession]:
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: session.opening.is_open)
        yield session


def page_of(qtbot, session: DeskSession) -> SupportPage:
    session.window.go(Page.SUPPORT)
    page = session.window.pages.currentWidget()
    assert isinstance(page, SupportPage)
    qtbot.waitUntil(lambda: bool(page.cards), timeout=15000)
    return page


def test_it_is_found_in_the_settings(qtbot, session: DeskSession) -> None:
    session.window.go(Page.SETTINGS)
    page = session.window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    (button,) = [each for each in page.buttons if each.text() == "Make a support file"]
    click(button)
    assert session.window.page is Page.SUPPORT


def test_what_is_seen_is_what_is_saved(qtbot, session: DeskSession, tmp_path: Path) -> None:
    with no_modal_dialogs() as dialogs:
        page = page_of(qtbot, session)
        seen = "\n".join(card.text for card in page.cards)
        assert "log ok log_ok" in seen
        for line in page.text.splitlines()[2:]:
            assert line in seen or line.startswith("[") or line in ("", "none")
        page.save_to(tmp_path / "support.txt")
    assert (tmp_path / "support.txt").read_text("utf-8") == page.text
    assert page.told.startswith("Saved.")
    assert not of_others(tmp_path / "support.txt")
    assert dialogs == []


def test_a_section_can_be_left_out_and_stays_so(qtbot, session: DeskSession) -> None:
    page = page_of(qtbot, session)
    health = next(card for card in page.cards if card.section.name == "health")
    assert "log_ok" in page.text
    health.box.setChecked(False)
    assert health.text not in page.text
    assert "[health]\nleft out" in page.text
    former = page.cards
    page.shown()
    qtbot.waitUntil(lambda: page.cards != former, timeout=15000)
    assert "[health]\nleft out" in page.text
    program = page.cards[0]
    assert not program.box.isVisible()


def test_a_folder_that_takes_nothing_is_told(qtbot, session: DeskSession, tmp_path: Path) -> None:
    page = page_of(qtbot, session)
    page.save_to(tmp_path / "missing" / "support.txt")
    assert page.told
    assert not page.told.startswith("Saved.")


def test_everything_on_it_has_a_name_and_fits(qtbot, session: DeskSession) -> None:
    page = page_of(qtbot, session)
    session.window.resize(320, 480)
    assert nameless(page) == []
    assert clipped(page) == []
    assert cut_sideways(page) == []
