"""The team that policy names is joined when the log is open, and the window says so."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bundle.identity import OwnKeys, new_keys, six_words
from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import PlaybookLetter
from app.playbook.places import resource
from tests.support.handover import a_team
from tests.support.policy import lay_down, policy_from
from tests.support.window import begun, session_of
from ui.desk.handover.share_page import SharePage
from ui.desk_session import DeskSession
from ui.workplace import Page

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "callside" / "policies"
    with policy_from(place):
        yield place


def decree(folder: Path, tmp_path: Path, supervisor: OwnKeys, **more: object) -> Path:
    """A policy that names a team, and the folder that the answer goes into."""
    file, shared = tmp_path / "t.callside-team", tmp_path / "share"
    file.write_bytes(seal_letter("team", a_team(supervisor), supervisor))
    shared.mkdir()
    words = " ".join(six_words(supervisor.public()))
    told = {"team_file": str(file), "team_words": words, "handover_folder": str(shared), **more}
    lay_down(folder, "managed", **told)
    return shared


def told_of(session: DeskSession) -> list[str]:
    return [text for text in session.window.banners.texts if "team" in text]


def test_the_agent_is_in_the_team_and_the_answer_lies_where_it_is_awaited(
    qtbot, profile: Path, folder: Path, tmp_path: Path
) -> None:
    supervisor = new_keys()
    shared = decree(folder, tmp_path, supervisor)
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: bool(told_of(session)), timeout=20_000)
        (told,) = told_of(session)
        assert "Your organisation has put you into the team" in told
        assert str(shared) in told
        assert session.desk.handover.enrolment() is not None
        (answer,) = shared.iterdir()
        letter, _signer = open_letter("answer", answer, supervisor)
        assert letter.name


def test_a_signer_whom_the_policy_does_not_know_is_told(
    qtbot, profile: Path, folder: Path, tmp_path: Path
) -> None:
    others = " ".join(six_words(new_keys().public()))
    shared = decree(folder, tmp_path, new_keys(), team_words=others)
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: bool(told_of(session)), timeout=20_000)
        assert "signed by somebody else" in told_of(session)[0]
        assert session.desk.handover.enrolment() is None
    assert list(shared.iterdir()) == []


def test_a_playbook_that_is_handed_out_is_kept_and_not_worked_by(
    qtbot, profile: Path, folder: Path, tmp_path: Path
) -> None:
    supervisor = new_keys()
    text = resource("playbooks", "callside.toml").read_text("utf-8")
    named = tmp_path / "house.toml"
    named.write_text(text, "utf-8")
    decree(folder, tmp_path, supervisor, playbook=str(named))
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: bool(told_of(session)), timeout=20_000)
        team = session.desk.handover.enrolment().team.team
        letter = PlaybookLetter(
            team=team, number=1, id="callside", version="house", text=text, made_ms=0
        )
        file = tmp_path / "p.callside-playbook"
        file.write_bytes(seal_letter("playbook", letter, supervisor))
        session.window.go(Page.SHARE)
        page = session.window.findChild(SharePage)
        page.open_file(file)
        qtbot.waitUntil(
            lambda: "your organisation names" in page.overview.line.told, timeout=20_000
        )
        assert session.settings.text("playbook") == str(named)
        assert session.desk.handover.waiting_playbook() is not None
