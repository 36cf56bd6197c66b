"""Conversations are read line by line; a rehearsed call counts nowhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.conversation import Conversation, Turn, read_conversations
from app.ports import CallQuery
from app.problems import Problem
from app.rehearsal import Rehearsal, built_in_conversations
from tests.support.desk import make_desk

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "conversations.jsonl"


def test_john_and_jake_are_built_in():
    first = next(built_in_conversations())
    assert first.id == "john_and_jake"
    assert "update" in first.about
    assert {turn.speaker for turn in first.turns} == {"agent", "customer"}


def test_every_built_in_conversation_has_a_title_and_says_what_it_is_about():
    for conversation in built_in_conversations():
        assert conversation.title
        assert conversation.about.endswith(".")


def test_a_file_of_others_is_read_with_its_own_fields():
    if not DATA.exists():
        pytest.skip("the shared conversations are not on this machine")
    found = list(read_conversations(DATA))
    assert len(found) == 303
    assert all(conversation.turns and conversation.name() for conversation in found)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{half", ""),
        ('{"id": "x", "turns": []}', "turns"),
        ('{"id": "x", "turns": [{"speaker": "dog", "text": "w"}]}', "$.turns[0].speaker"),
        ('{"turns": []}', "id"),
    ],
)
def test_a_faulty_line_is_named(tmp_path: Path, line: str, reason: str):
    good = json.dumps({"id": "a", "turns": [{"speaker": "agent", "text": "Hello"}]})
    path = tmp_path / "conversations.jsonl"
    path.write_text(f"{good}\n\n{line}\n")
    with pytest.raises(Problem) as faulty:
        list(read_conversations(path))
    assert faulty.value.code == "conversation_faulty"
    assert faulty.value.facts["line"] == 3
    assert reason in str(faulty.value.facts["reason"])


def test_a_missing_file_is_a_known_problem(tmp_path: Path):
    with pytest.raises(Problem, match="conversation_file_unreadable"):
        list(read_conversations(tmp_path / "none.jsonl"))


def test_a_rehearsal_is_heard_forward_and_back_and_counts_in_no_list():
    desk = make_desk()
    turns = (Turn("customer", "It broke."), Turn("agent", "Go on."), Turn("customer", "All of it."))
    rehearsal = Rehearsal(desk, Conversation(id="x", turns=turns))
    call = rehearsal.begin()
    heard = [rehearsal.turn]
    while rehearsal.next() is not None:
        heard.append(rehearsal.turn)
    assert heard == list(turns)
    assert rehearsal.is_over
    assert rehearsal.back() == turns[1]
    rehearsal.stop()
    assert desk.sheet(call).call.phase == "wrap_up"
    desk.calls.close(call)
    assert desk.log.calls(CallQuery()) == []
    assert [line.call.id for line in desk.log.calls(CallQuery(rehearsals=True))] == [call]
