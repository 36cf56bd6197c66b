"""The team and its keys: the team file, six words, agents, who looked at what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from app.bundle.enrolment import answer_to
from app.bundle.identity import OwnKeys, new_keys, six_words
from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import Terms
from tests.support.imported import imported_team
from tests.support.pages import SCALES, SIZES, assert_fits, show_page
from tests.support.shared_sheets import ANNA, BEN, DEVICE, record_id
from tests.support.supervisor import TestTeamPlace, make_team, make_team_place
from ui.look.theme import current_theme
from ui.supervisor.people.people_page import PeoplePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CLARA = UUID("018bcfe5-6800-7000-8000-00000000a003")


def page_of(qtbot: QtBot, there: TestTeamPlace, size: tuple[int, int] = (900, 700)) -> PeoplePage:
    page = show_page(qtbot, there, PeoplePage(there.place), size)
    page.show_subject(None)
    return page


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> TestTeamPlace:
    """Nothing was done yet."""
    return make_team_place(qtbot, tmp_path, make_team())


@pytest.fixture
def there(qtbot: QtBot, tmp_path: Path) -> TestTeamPlace:
    """A team with keys of its own, and nobody in it."""
    there = make_team_place(qtbot, tmp_path, make_team())
    there.team.people.make_team_file("Team North", "Sam Lee", Terms())
    return there


def answer_file(there: TestTeamPlace, folder: Path, keys: OwnKeys, name: str = "Clara") -> Path:
    team = there.team.records.team_file()
    assert team is not None
    answer = answer_to(team, name, keys, DEVICE, CLARA, there.team.clock.now())
    file = folder / f"{name}.callside-answer"
    file.write_bytes(seal_letter("answer", answer, keys, [team.keys]))
    return file


# -- the team file -------------------------------------------------------------------------------


def test_at_first_there_is_the_form_and_nothing_else(first, qtbot: QtBot) -> None:
    page = page_of(qtbot, first)
    assert page.team.form.isVisible()
    assert not page.team.form.cancel_button.isVisible()
    assert not page.waiting.isVisible()
    assert not page.agents.isVisible()


def test_the_summary_follows_what_is_chosen(first, qtbot: QtBot) -> None:
    form = page_of(qtbot, first).team.form
    assert "You see the names and numbers of callers." in form.summary
    assert any("Never handed over" in each for each in form.summary)
    form.callers.set_choice("pseudonym")
    form.callers.choice_made.emit("pseudonym")
    form.individual.click()
    form.group.setValue(8)
    assert "You see the names and numbers of callers." not in form.summary
    assert any("fewer than 8 agents" in each for each in form.summary)
    assert form.terms().callers == "pseudonym"


def test_a_team_file_is_made_saved_and_opens_as_one(first, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, first)
    form = page.team.form
    form.name.setText("Team North")
    form.supervisor.setText("Sam Lee")
    form.notes.click()
    form.make_button.click()
    qtbot.waitUntil(lambda: first.team.records.team_file() is not None)
    qtbot.waitUntil(page.team.save_button.isVisible)
    assert not form.isVisible()
    assert "Notes stay with the agents." in page.team.told
    file = tmp_path / "north.callside-team"
    page.save_team_file(file)
    qtbot.waitUntil(file.exists)
    opened, signer = open_letter("team", file.read_bytes())
    assert (opened.name, opened.terms.notes) == ("Team North", False)
    assert page.team.words.words == six_words(signer.keys)
    qtbot.waitUntil(lambda: first.seen.said != [])


def test_names_are_asked_for_in_words(first, qtbot: QtBot) -> None:
    page = page_of(qtbot, first)
    page.team.form.make_button.click()
    assert len(page.team.form.problems) == 2
    assert first.team.records.team_file() is None


def test_terms_are_changed_and_callers_keep_their_signs(there, qtbot: QtBot) -> None:
    before = there.team.records.team_file()
    page = page_of(qtbot, there)
    page.team.change_button.click()
    assert page.team.form.name.text() == "Team North"
    page.team.form.quotes.click()
    page.team.form.make_button.click()
    qtbot.waitUntil(lambda: there.team.records.team_file() != before)
    after = there.team.records.team_file()
    assert not after.terms.quotes
    assert (after.team, after.caller_key) == (before.team, before.caller_key)


def test_escape_closes_the_form_and_changes_nothing(there, qtbot: QtBot) -> None:
    before = there.team.records.team_file()
    page = page_of(qtbot, there)
    page.team.change_button.click()
    page.team.form.notes.click()
    assert page.went_back()
    assert not page.team.form.isVisible()
    assert not page.went_back()
    assert there.team.records.team_file() == before


# -- answers and words -----------------------------------------------------------------------------


def test_an_answer_is_taken_in_and_its_words_compared(there, qtbot: QtBot, tmp_path: Path) -> None:
    page, keys = page_of(qtbot, there), new_keys()
    page.take_answers([answer_file(there, tmp_path, keys)])
    qtbot.waitUntil(lambda: len(page.waiting.rows) == 1)
    (row,) = page.waiting.rows
    assert row.words.words == six_words(keys.public())
    assert "Clara joined" in page.told
    row.match_button.click()
    assert there.team.people.agent(CLARA).trust == "verified"
    assert page.waiting.rows == ()
    assert "words compared" in page.agents.rows[0].told


def test_words_that_differ_block_the_key(there, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, there)
    page.take_answers([answer_file(there, tmp_path, new_keys())])
    qtbot.waitUntil(lambda: len(page.waiting.rows) == 1)
    page.waiting.rows[0].differ_button.click()
    assert there.team.people.agent(CLARA).trust == "quarantined"
    assert "Nothing is taken from the key of Clara" in page.told


def test_a_changed_key_waits_with_both_sets_of_words(there, qtbot: QtBot, tmp_path: Path) -> None:
    page, former, later = page_of(qtbot, there), new_keys(), new_keys()
    page.take_answers([answer_file(there, tmp_path, former)])
    qtbot.waitUntil(lambda: len(page.waiting.rows) == 1)
    page.waiting.rows[0].match_button.click()
    page.take_answers([answer_file(there, tmp_path, later)])
    qtbot.waitUntil(lambda: len(page.waiting.rows) == 1)
    (row,) = page.waiting.rows
    assert row.words.words == six_words(later.public())
    assert "another key than before" in row.told
    assert there.team.people.agent(CLARA).keys == former.public()
    row.match_button.click()
    qtbot.waitUntil(lambda: there.team.people.agent(CLARA).keys == later.public())
    qtbot.waitUntil(lambda: page.waiting.rows == ())


def test_a_changed_key_that_differs_is_dropped(there, qtbot: QtBot, tmp_path: Path) -> None:
    page, former = page_of(qtbot, there), new_keys()
    for keys in (former, new_keys()):
        page.take_answers([answer_file(there, tmp_path, keys)])
        qtbot.waitUntil(lambda: len(page.waiting.rows) == 1)
        if keys is former:
            page.waiting.rows[0].match_button.click()
    page.waiting.rows[0].differ_button.click()
    assert there.team.records.quarantine() == []
    assert there.team.people.agent(CLARA).keys == former.public()


def test_a_file_that_is_no_answer_is_told_beside_those_that_are(
    there, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_of(qtbot, there)
    wrong = tmp_path / "wrong.callside-answer"
    wrong.write_bytes(b"nothing")
    page.take_answers([wrong, answer_file(there, tmp_path, new_keys()), tmp_path / "missing"])
    qtbot.waitUntil(lambda: len(page.waiting.rows) == 1)
    assert page.told.count("\n") == 2
    assert "Clara joined" in page.told


# -- agents and accesses ---------------------------------------------------------------------------


def test_an_agent_who_left_can_be_put_back(qtbot: QtBot, tmp_path: Path) -> None:
    there = make_team_place(qtbot, tmp_path, imported_team())
    page = page_of(qtbot, there)
    page.agents.rows[0].leave_button.click()
    assert there.team.people.agent(ANNA).trust == "left"
    words, take_back = there.seen.undos[-1]
    assert words.startswith("Anna Berg left")
    take_back()
    assert there.team.people.agent(ANNA).trust == "verified"


def test_a_key_is_blocked_and_verified_again(qtbot: QtBot, tmp_path: Path) -> None:
    there = make_team_place(qtbot, tmp_path, imported_team())
    page = page_of(qtbot, there)
    page.agents.rows[0].block_button.click()
    assert there.team.people.agent(ANNA).trust == "quarantined"
    page.agents.rows[0].verify_button.click()
    assert there.team.people.agent(ANNA).trust == "verified"


def test_an_agent_gets_the_accesses_that_concern_them(qtbot: QtBot, tmp_path: Path) -> None:
    there = make_team_place(qtbot, tmp_path, imported_team())
    calls = there.team.calls
    calls.open(record_id(5))
    calls.open(record_id(1, agent=BEN))
    calls.search("secret customer")
    calls.search("=HYPERLINK", agent=ANNA)
    page, file = page_of(qtbot, there), tmp_path / "anna.csv"
    page.export_accesses(ANNA, file)
    qtbot.waitUntil(lambda: there.seen.said != [])
    rows = file.read_text("utf-8-sig").splitlines()
    assert rows[0] == "when,what,call,detail"
    assert [row.split(",")[1] for row in rows[1:]] == ["opened_call", "searched", "searched"]
    assert record_id(5).hex in rows[1]
    assert "secret customer" not in file.read_text("utf-8-sig")
    assert "'=HYPERLINK" in rows[3]
    assert "exported" in page.access.told[0]


def test_the_list_of_accesses_has_who_and_what(qtbot: QtBot, tmp_path: Path) -> None:
    there = make_team_place(qtbot, tmp_path, imported_team())
    page = page_of(qtbot, there)
    there.team.calls.open(record_id(5))
    there.place.bridge.tell("access")
    assert "opened a call" in page.access.told[0]
    assert "Anna Berg" in page.access.told[0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_it_fits(there, qtbot: QtBot, tmp_path: Path, size, scale: float) -> None:
    current_theme().set_text_scale(scale)
    page = page_of(qtbot, there, size)
    page.take_answers([answer_file(there, tmp_path, new_keys(), "Clara Marie Fürstenberg")])
    qtbot.waitUntil(lambda: len(page.waiting.rows) == 1)
    assert_fits(qtbot, page)
    page.team.change_button.click()
    assert_fits(qtbot, page)
