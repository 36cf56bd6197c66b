"""Coaching: a note is kept while typed, sealed to its agent, answered and gone on from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bundle.identity import new_keys
from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import CoachingLetter, FeedbackLetter
from app.problems import Problem
from app.team.coaching import CoachingDraft
from tests.app.team.test_coaching import Anna
from tests.support.look import applied_theme
from tests.support.small_team import make_team
from tests.support.supervisor import TestTeamPlace, make_team_place
from ui.controls.button import Button
from ui.controls.label import Label
from ui.supervisor.coaching.coaching_page import CoachingPage
from ui.supervisor.coaching.note_form import NoteForm
from ui.supervisor.place import TeamPage


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[TestTeamPlace]:
    with applied_theme(qapp):
        yield make_team_place(qtbot, tmp_path, make_team())


@pytest.fixture
def anna(desk: TestTeamPlace) -> Anna:
    return Anna(desk.team)


@pytest.fixture
def page(desk: TestTeamPlace, anna: Anna) -> CoachingPage:
    page = CoachingPage(desk.place, desk.window)
    page.resize(700, 700)
    desk.window.show()
    page.show()
    page.show_subject(None)
    return page


def said(page: CoachingPage) -> str:
    labels = (label for card in page.cards for label in card.findChildren(Label))
    return "\n".join(label.text() for label in labels)


def write_note(desk: TestTeamPlace, anna: Anna, **fields: object) -> CoachingLetter:
    return desk.team.coaching.write(CoachingDraft(agent=anna.agent, **fields), "Sam")


def feedback(desk: TestTeamPlace, anna: Anna, letter: CoachingLetter, folder: Path) -> Path:
    answer = FeedbackLetter(
        feedback=uuid4(),
        note=letter.note,
        agent=anna.agent,
        written_ms=letter.written_ms + 1,
        agreed="yes",
        answer="I <b>will</b>",
    )
    path = folder / "anna.callside-feedback"
    own = desk.team.shelf.own_keys()
    path.write_bytes(seal_letter("feedback", answer, anna.keys, (own.public(),)))
    return path


def test_an_empty_page_says_what_to_do(page: CoachingPage, desk: TestTeamPlace) -> None:
    search = next(each for each in page.findChildren(Button) if each.text() == "Search calls")
    assert search.isVisible()
    search.click()
    assert desk.seen.pages == [(TeamPage.SEARCH, None)]


def test_what_is_typed_is_kept_and_goes_out_sealed(
    page: CoachingPage, desk: TestTeamPlace, anna: Anna, qtbot: QtBot, tmp_path: Path
) -> None:
    page._agents.value_chosen.emit(anna.agent.hex)
    form = page.form
    assert form.isVisible()
    QTest.keyClicks(form.text("went_well"), "You let them finish.")
    qtbot.waitUntil(
        lambda: desk.team.coaching.draft(anna.agent, None).went_well == "You let them finish."
    )
    QTest.keyClicks(form.text("improvement"), "Name it first.")
    form.again.setValue(30)
    path = tmp_path / "note.callside-coaching"
    form.write_file(path)
    qtbot.waitUntil(lambda: bool(desk.seen.said))
    letter, _signer = open_letter("coaching", path, anna.keys)
    assert (letter.went_well, letter.improvement, letter.review_after) == (
        "You let them finish.",
        "Name it first.",
        30,
    )
    with pytest.raises(Problem):
        open_letter("coaching", path, new_keys())
    qtbot.waitUntil(lambda: "You let them finish." in said(page))
    assert "0 of 30 calls since" in said(page)
    assert desk.team.coaching.draft(anna.agent, None).is_empty


def test_a_file_that_cannot_be_written_leaves_the_draft(
    page: CoachingPage, desk: TestTeamPlace, anna: Anna, qtbot: QtBot, tmp_path: Path
) -> None:
    page._agents.value_chosen.emit(anna.agent.hex)
    QTest.keyClicks(page.form.text("to_try"), "One breath.")
    page.form.write_file(tmp_path / "no" / "such" / "folder.callside-coaching")
    qtbot.waitUntil(lambda: bool(page.form.problem))
    assert desk.team.coaching.threads() == ()
    assert desk.team.coaching.draft(anna.agent, None).to_try == "One breath."


def test_an_answer_is_taken_in_and_leads_on(
    page: CoachingPage, desk: TestTeamPlace, anna: Anna, qtbot: QtBot, tmp_path: Path
) -> None:
    letter = write_note(desk, anna, question="What helped?")
    page.take_answers([feedback(desk, anna, letter, tmp_path)])
    qtbot.waitUntil(lambda: "I <b>will</b>" in said(page))
    go_on = next(each for each in page.findChildren(Button) if each.text() == "Go on from here")
    go_on.click()
    assert page.form.draft is not None
    assert page.form.draft.answers == letter.note


def test_what_is_no_answer_is_told(
    page: CoachingPage, desk: TestTeamPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    garbage = tmp_path / "x.callside-feedback"
    garbage.write_bytes(b"garbage")
    page.take_answers([garbage, tmp_path / "missing.callside-feedback"])
    qtbot.waitUntil(lambda: len(desk.seen.problems) == 2)
    assert desk.seen.problems[1].code == "file_unreadable"


def test_the_note_of_a_call_leads_to_it(
    page: CoachingPage, desk: TestTeamPlace, anna: Anna, qtbot: QtBot
) -> None:
    call = uuid4()
    write_note(desk, anna, call=call, to_try="Slower.")
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.cards))
    next(each for each in page.findChildren(Button) if each.text() == "Show the call").click()
    assert desk.seen.pages[-1] == (TeamPage.CALL, call)


def test_two_calls_have_drafts_of_their_own(desk: TestTeamPlace, anna: Anna, qtbot: QtBot) -> None:
    form = NoteForm(desk.place, desk.window)
    desk.window.show()
    form.show()
    first, second = uuid4(), uuid4()
    form.write_to(anna.agent, "Anna", first)
    QTest.keyClicks(form.text("to_try"), "Of the first")
    form.write_to(anna.agent, "Anna", second)
    assert form.text("to_try").toPlainText() == ""
    form.write_to(anna.agent, "Anna", first)
    assert form.text("to_try").toPlainText() == "Of the first"
