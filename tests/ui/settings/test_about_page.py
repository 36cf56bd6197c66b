"""What the program says of itself, and the licences of what it is made with."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion

from app.notices import NAME
from app.version import VERSION
from tests.support.window import begun, session_of
from ui.desk_session import DeskSession
from ui.settings.about_page import AboutPage
from ui.workplace import Page

NOTICES = """\
Callside is made with the works of others.

=== Qt 6.11.3
Licence: LGPL-3.0-only

Its libraries can be replaced.

=== SQLCipher 4.19.0
Licence: BSD-3-Clause

Copyright (c) ZETETIC LLC
"""


@pytest.fixture
def session(qtbot, profile: Path) -> Iterator[DeskSession]:
    with session_of(profile) as session:
        begun(qtbot, session)
        yield session


def page_of(session: DeskSession) -> AboutPage:
    session.window.go(Page.ABOUT)
    found = session.window.pages.currentWidget()
    assert isinstance(found, AboutPage)
    return found


def test_it_tells_version_flavour_and_libraries(session: DeskSession) -> None:
    text = page_of(session).text
    assert f"Callside {VERSION}" in text
    assert "For agents" in text
    assert f"Qt {qVersion()}" in text
    assert "SQLCipher 4." in text
    assert "Zetetic" in text
    assert "LGPL" in text


def test_from_the_source_it_says_where_the_licences_are(session: DeskSession) -> None:
    page = page_of(session)
    assert page.licence == ""
    assert not page.parts.isVisible()


def test_a_built_program_shows_the_licence_of_each_part(
    qtbot, session: DeskSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / NAME).write_text(NOTICES, encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "callside"))
    page = page_of(session)
    assert page.licence == "Callside is made with the works of others."
    page.parts.setFocus()
    qtbot.keyClick(page.parts, Qt.Key.Key_Down)
    assert page.parts.currentText() == "Qt 6.11.3"
    assert page.licence == "Licence: LGPL-3.0-only\n\nIts libraries can be replaced."
    qtbot.keyClick(page.parts, Qt.Key.Key_End)
    assert page.licence.endswith("Copyright (c) ZETETIC LLC")
