"""A file of the supervisor's is read while the agent goes on writing elsewhere (A03)."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from app.bundle.identity import new_keys
from app.bundle.letter import seal_letter
from tests.support.handover import a_team
from tests.support.window import begun, session_of
from ui.desk.handover.share_page import SharePage
from ui.desk_session import DeskSession
from ui.shortcuts import Act
from ui.workplace import Page

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a file that waits: named pipes")


@pytest.fixture
def session(qtbot, profile: Path) -> Iterator[DeskSession]:
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: session.window.answers)
        yield session


@pytest.fixture
def slow_file(tmp_path: Path) -> Path:
    """A team file on a share that takes its time: it is read when somebody has written it."""
    path = tmp_path / "slow.callside-team"
    os.mkfifo(path)
    return path


def opened(session: DeskSession, file: Path) -> SharePage:
    session.window.go(Page.SHARE)
    page = session.window.pages.currentWidget()
    assert isinstance(page, SharePage)
    page.open_file(file)
    return page


def arrives(file: Path) -> None:
    supervisor = new_keys()
    file.write_bytes(seal_letter("team", a_team(supervisor), supervisor))


def test_who_waits_for_the_file_is_led_on(qtbot, session: DeskSession, slow_file: Path) -> None:
    page = opened(session, slow_file)
    arrives(slow_file)
    qtbot.waitUntil(lambda: page.shown_panel is page.join_panel)
    focused = session.window.focusWidget()
    assert focused is not None
    assert page.join_panel.isAncestorOf(focused)


def test_who_talks_by_then_goes_on_in_the_notes_of_the_call(
    qtbot, session: DeskSession, slow_file: Path
) -> None:
    """The rest of the sentence went into a field on a page that nobody saw."""
    page = opened(session, slow_file)
    session.window.shortcuts[Act.START_CALL].trigger()
    notes = session.window.focusWidget()
    assert isinstance(notes, QPlainTextEdit)
    qtbot.keyClicks(notes, "the parcel ")
    arrives(slow_file)
    qtbot.waitUntil(lambda: page.shown_panel is page.join_panel)
    assert session.window.focusWidget() is notes
    qtbot.keyClicks(session.window.focusWidget(), "is late")
    assert notes.toPlainText() == "the parcel is late"
