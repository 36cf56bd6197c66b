"""An agent joins a team and hands over, by the real window and real files; the supervisor reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.bundle.envelope import open_bundle
from app.bundle.identity import OwnKeys, new_keys
from app.bundle.letter import open_letter, seal_letter
from app.bundle.lines import SharedSheet
from app.bundle.terms import CoachingLetter, EnrolmentAnswer, FeedbackLetter, PlaybookLetter
from app.playbook.places import resource
from app.records import Answer
from tests.support.handover import a_team
from tests.support.window import begun, key_file_door, saved, session_of
from ui.desk.handover.coaching_page import CoachingPage
from ui.desk.handover.share_page import SharePage
from ui.desk_session import DeskSession
from ui.workplace import Page

PATIENCE_MS = 20_000


class Shift:
    """An agent at the window, and the supervisor of a team with a shared folder."""

    def __init__(self, qtbot: QtBot, session: DeskSession, folder: Path) -> None:
        self.qtbot = qtbot
        self.session = session
        self.supervisor: OwnKeys = new_keys()
        self.team = a_team(self.supervisor)
        self.share = folder / "share"
        self.share.mkdir()
        self.letters = folder / "letters"
        self.letters.mkdir()
        self.answer: EnrolmentAnswer | None = None

    @property
    def page(self) -> SharePage:
        self.session.window.go(Page.SHARE)
        page = self.session.window.pages.built(Page.SHARE)
        assert isinstance(page, SharePage)
        return page

    @property
    def notes(self) -> CoachingPage:
        self.session.window.go(Page.COACHING)
        page = self.session.window.pages.built(Page.COACHING)
        assert isinstance(page, CoachingPage)
        return page

    def until(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def letter(self, name: str, content: bytes) -> Path:
        path = self.letters / name
        path.write_bytes(content)
        return path

    def join(self) -> None:
        file = self.letter("t.callside-team", seal_letter("team", self.team, self.supervisor))
        page = self.page
        page.open_file(file)
        panel = page.join_panel
        self.until(lambda: page.shown_panel is panel)
        assert "Sam Carter" in panel.text
        panel.name_field.setText("Alex")
        panel.join_button.click()
        self.until(panel.save_button.isVisible)
        answer = self.letters / "answer.callside-answer"
        panel.save_answer(answer)
        told, _ = open_letter("answer", answer, self.supervisor)
        assert isinstance(told, EnrolmentAnswer)
        self.answer = told
        page.went_back()
        assert page.shown_panel is page.overview

    def call(self, name: str) -> UUID:
        desk = self.session.desk
        call = desk.calls.start(name=name)
        desk.notes.write(call, f"{name} is cross about the parcel", (0,))
        desk.calls.close(call)
        saved(self.qtbot, self.session)
        return call

    def look(self) -> SharePage:
        page = self.page
        page.overview.look_button.click()
        self.until(lambda: page.shown_panel is page.lines)
        return page

    def hand_over(self) -> list[SharedSheet]:
        before = set(self.share.iterdir())
        page = self.look()
        page.lines.use_folder(self.share)
        page.lines.give_button.click()
        self.until(lambda: page.shown_panel is page.overview)
        (bundle,) = set(self.share.iterdir()) - before
        assert bundle.name in page.overview.line.told
        answer = self.answer
        assert answer is not None
        opened = open_bundle(bundle, self.supervisor, lambda _manifest: answer.keys)
        assert (opened.manifest.agent, opened.manifest.terms) == (answer.agent, answer.terms)
        return [sheet for batch in opened.batches for sheet in batch]


@pytest.fixture
def shift(qtbot: QtBot, tmp_path: Path) -> Iterator[Shift]:
    with session_of(tmp_path / "profile", key_file_door(tmp_path / "profile")) as session:
        begun(qtbot, session)
        yield Shift(qtbot, session, tmp_path)


def test_from_joining_to_the_supervisor_reading(shift: Shift) -> None:
    assert shift.page.empty_state.isVisible()
    shift.join()
    shift.call("Mrs Doe")
    hard = shift.call("Mr Roe")
    running = shift.session.desk.calls.start(name="Still here")
    desk = shift.session.desk
    reflection = desk.reflections.write(
        hard, answers=(Answer(question="q", text="I let him finish"),), next_time="breathe"
    )
    saved(shift.qtbot, shift.session)

    page = shift.look()
    assert "2 new" in page.lines.counts
    assert "1 call(s) still open" in page.lines.stays or "1 call still open" in page.lines.stays
    page.lines.line_chosen.emit(
        page.lines.list_view.lines.line(page.lines.list_view.lines.index(1))
    )
    shift.until(lambda: bool(page.fields.shown))
    told = {(field.kind, field.field): field.value for field in page.fields.shown}
    assert told["call", "name"] == "Mr Roe"
    assert told["notes", "text"] == "Mr Roe is cross about the parcel"
    assert not [kind for kind, _ in told if kind == "reflections"]
    assert page.went_back()
    assert page.shown_panel is page.lines
    assert page.went_back()

    sheets = shift.hand_over()
    assert [sheet.call.name for sheet in sheets] == ["Mrs Doe", "Mr Roe"]
    assert sheets[1].reflections == ()
    assert desk.calls.current == running

    page = shift.page
    (answer_box, next_box) = page.overview.reflections.boxes
    assert not answer_box.isChecked()
    next_box.click()
    saved(shift.qtbot, shift.session)
    (sheet,) = shift.hand_over()
    assert [(each.question, each.text) for each in sheet.reflections[0].answers] == [
        ("next_time", "breathe")
    ]
    (since,) = desk.handover.shared_since(reflection.id)
    assert since.question == "next_time"


def test_what_is_written_after_looking_waits_for_the_next_time(shift: Shift) -> None:
    """What goes out is what was shown (C11)."""
    shift.join()
    shift.call("Mrs Doe")
    page = shift.look()
    page.lines.use_folder(shift.share)
    shift.call("Later")
    shift.session.window.go(Page.SHARE)
    page.lines.give_button.click()
    shift.until(lambda: page.shown_panel is page.overview)
    assert [bundle.sequence for bundle in shift.session.desk.handover.bundles()] == [1]
    assert [sheet.call.name for sheet in shift.hand_over()] == ["Later"]


def test_a_folder_that_is_gone_is_told_and_nothing_is_lost(shift: Shift) -> None:
    shift.join()
    shift.call("Mrs Doe")
    page = shift.look()
    page.lines.use_folder(shift.share / "gone")
    page.lines.give_button.click()
    shift.until(lambda: "The folder is not there" in page.lines.line.told)
    shift.until(page.lines.give_button.isEnabled)
    page.went_back()
    assert [sheet.call.name for sheet in shift.hand_over()] == ["Mrs Doe"]


def test_a_coaching_note_waits_quietly_and_is_answered(shift: Shift) -> None:
    shift.join()
    call = shift.call("Mrs Doe")
    typing = shift.session.desk.calls.start(name="On the phone")
    shift.session.window.go_to_call()
    before = shift.session.window.focusWidget()
    answer = shift.answer
    assert answer is not None
    note = CoachingLetter(
        note=uuid4(),
        team=shift.team.team,
        call=call,
        written_ms=shift.session.desk.clock.now().utc_ms,
        author="Sam Carter",
        went_well="You let her finish.",
        to_try="Say the date twice.",
    )
    letter = seal_letter("coaching", note, shift.supervisor, [answer.keys])
    shift.letter("n.callside-coaching", letter)
    found = shift.session.desk.handover
    page = shift.session.window.pages
    assert found.unread() == 0
    notes = shift.notes
    notes.look_through(shift.letters)
    shift.until(lambda: found.unread() == 1)
    shift.session.window.go(Page.CALL, typing)
    assert type(shift.session.window.focusWidget()) is type(before)
    entry = shift.session.window.inside.rail._entries[Page.COACHING]
    shift.until(lambda: entry.waiting == 1)
    assert page is shift.session.window.pages

    (card,) = shift.notes.cards
    card.toggle.click()
    shift.until(lambda: found.unread() == 0)
    card.agreed.set_choice("yes")
    card.words.setPlainText("I will.")
    shift.session.settings.set("handover_folder", str(shift.share))
    card.send.click()
    shift.until(lambda: bool(card.line.told))
    (written,) = shift.share.glob("*.callside-feedback")
    told, signer = open_letter("feedback", written, shift.supervisor)
    assert isinstance(told, FeedbackLetter)
    assert (told.note, told.agreed, told.answer) == (note.note, "yes", "I will.")
    assert signer.keys == answer.keys


def test_a_playbook_is_taken_over_between_calls(shift: Shift) -> None:
    shift.join()
    desk = shift.session.desk
    text = resource("playbooks", "callside.toml").read_text("utf-8")
    old = f"{desk.playbook.id}@{desk.playbook.version}"
    number = text.replace(f'version = "{desk.playbook.version}"', 'version = "house-2"', 1)
    book = PlaybookLetter(
        team=shift.team.team,
        number=2,
        id=desk.playbook.id,
        version="house-2",
        text=number,
        made_ms=1,
    )
    call = desk.calls.start(name="Mrs Doe")
    file = shift.letter("p.callside-playbook", seal_letter("playbook", book, shift.supervisor))
    page = shift.page
    page.open_file(file)
    shift.until(lambda: desk.handover.waiting_playbook() is not None)
    assert "waits until no call is open" in page.overview.playbook_words
    assert desk.playbook.version != "house-2"
    desk.calls.close(call)
    assert desk.playbook.version == "house-2"
    assert desk.sheet(call).call.playbook == old
    older = PlaybookLetter(team=book.team, number=1, id=book.id, version="1", text=text, made_ms=1)
    file = shift.letter("o.callside-playbook", seal_letter("playbook", older, shift.supervisor))
    page.open_file(file)
    shift.until(lambda: "version 1 of the playbook" in page.overview.line.told)
    stranger = seal_letter("playbook", book, new_keys())
    page.open_file(shift.letter("s.callside-playbook", stranger))
    shift.until(lambda: "not signed by the supervisor" in page.overview.line.told)
    assert desk.playbook.version == "house-2"
