"""Follow-ups that the rules ask for: made at close, declined, taken back, moved."""

from __future__ import annotations

import pytest

from app.records import FollowUp
from tests.support.typing import type_into
from ui.desk.wrap_up.proposals import Proposals


@pytest.fixture
def call(there):
    call = there.desk.calls.start(name="Jake")
    there.desk.calls.set_field(call, "outcome", "work_agreed")
    there.desk.calls.set_field(call, "fault", "ours")
    return call


@pytest.fixture
def proposals(there, qtbot, call):
    proposals = Proposals(there.place)
    qtbot.addWidget(proposals)
    proposals.resize(380, 500)
    proposals.show_call(call)
    proposals.show()
    return proposals


def kept(there, state: str) -> dict[str, FollowUp]:
    records = there.desk.kept.records.values()
    return {r.rule: r for r in records if isinstance(r, FollowUp) and r.state == state}


def test_what_the_rules_ask_for_is_ticked_with_its_date_and_reason(proposals):
    assert proposals.keys == ("written_apology", "progress_update")
    assert proposals.tick("written_apology").isChecked()
    assert proposals.date("written_apology").text() == "tomorrow 12:00"


def test_nothing_is_made_before_the_close(there, proposals, call):
    assert kept(there, "open") == {}
    there.desk.calls.close(call)
    assert set(kept(there, "open")) == {"written_apology", "progress_update"}


def test_a_declined_one_is_not_made(there, proposals, call):
    proposals.tick("written_apology").click()
    assert not proposals.tick("written_apology").isChecked()
    there.desk.calls.close(call)
    assert set(kept(there, "open")) == {"progress_update"}
    assert set(kept(there, "dropped")) == {"written_apology"}


def test_declining_can_be_taken_back(there, proposals, call):
    proposals.tick("written_apology").click()
    proposals.tick("written_apology").click()
    assert proposals.tick("written_apology").isChecked()
    there.desk.calls.close(call)
    assert set(kept(there, "open")) == {"written_apology", "progress_update"}
    assert kept(there, "dropped") == {}


def test_another_date_is_typed_as_people_say_it(there, proposals, call):
    proposals.date("written_apology").click()
    assert proposals.when is not None
    type_into(proposals.when.field, "Friday 9:30\n")
    assert proposals.when is None
    assert proposals.date("written_apology").text() == "Fri 09:30"
    made = kept(there, "open")["written_apology"]
    assert made.due.local().strftime("%d %H:%M") == "21 09:30"
    there.desk.calls.close(call)
    assert set(kept(there, "open")) == {"written_apology", "progress_update"}


def test_words_that_are_no_date_say_so_and_change_nothing(there, proposals):
    proposals.date("written_apology").click()
    type_into(proposals.when.field, "whenever\n")
    assert proposals.when is not None
    assert kept(there, "open") == {}


def test_rules_follow_the_call_while_it_goes_on(there, proposals, call):
    there.desk.tension.set(call, 5)
    assert "goodwill" in proposals.keys
    track = there.desk.playbook.boundary.tracks[0]
    there.desk.boundary.say(call, track.id, track.rungs[0].id)
    assert "incident_sheet" in proposals.keys
    there.desk.calls.set_field(call, "fault", "not_ours")
    assert "goodwill" not in proposals.keys


def test_a_follow_up_made_in_the_notes_stands_here_too(there, proposals, call):
    there.desk.quick_lines.make(call, "! email Friday invoice copy")
    keys = [key for key in proposals.keys if key.startswith("Email invoice copy")]
    assert len(keys) == 1
    proposals.tick(keys[0]).click()
    assert not proposals.tick(keys[0]).isChecked()
    (dropped,) = [
        r
        for r in there.desk.kept.records.values()
        if isinstance(r, FollowUp) and r.state == "dropped"
    ]
    assert dropped.what == "Email invoice copy"


def test_without_any_a_sentence_says_so(there, qtbot):
    bare = Proposals(there.place)
    qtbot.addWidget(bare)
    bare.show_call(there.desk.calls.start())
    bare.show()
    there.desk.calls.set_field(bare.call, "fault", "not_ours")
    assert bare.keys == ()
    assert bare._empty.isVisible()
