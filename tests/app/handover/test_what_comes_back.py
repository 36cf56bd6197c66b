"""Coaching notes and the house's playbook: only of the supervisor who was agreed on."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.bundle.identity import OwnKeys, new_keys
from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import CoachingLetter, PlaybookLetter
from app.handover.coaching import answer, look_through, mark_read, take_coaching
from app.handover.house_playbook import take_playbook, take_playbook_of_team
from app.playbook.places import resource
from app.problems import Problem
from tests.support.desk import START
from tests.support.handover import Agent, a_team, an_agent, joined

PLAYBOOK = resource("playbooks", "callside.toml").read_text("utf-8")


def a_note(agent: Agent, signer: OwnKeys | None = None, **fields: Any) -> bytes:
    told = {
        "note": uuid4(),
        "team": UUID(int=7),
        "written_ms": START.utc_ms,
        "author": "Sam Carter",
        "to_try": "Say the date twice.",
        **fields,
    }
    to = [agent.shelf.keys.public()]
    return seal_letter("coaching", CoachingLetter(**told), signer or agent.supervisor, to)


def a_playbook(agent: Agent, number: int, signer: OwnKeys | None = None, **fields: Any) -> bytes:
    told = {
        "team": UUID(int=7),
        "number": number,
        "id": "callside",
        "version": "house",
        "text": PLAYBOOK,
        "made_ms": START.utc_ms,
        **fields,
    }
    return seal_letter("playbook", PlaybookLetter(**told), signer or agent.supervisor)


def laid(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_note_is_kept_once_read_and_answered(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        file = laid(tmp_path, "n.callside-coaching", a_note(agent))
        errand = agent.errand()
        came = take_coaching(errand, file)
        assert take_coaching(errand, file) == came
        assert [each.read_ms for each in agent.records.coaching()] == [None]
        mark_read(errand, came.letter.note)
        paid = "yes, with 4111 1111 1111 1111"
        written = answer(
            errand, came.letter.note, agent.folder, agreed="yes", words=paid, helped="no"
        )
        told, _ = open_letter("feedback", written, agent.supervisor)
        assert (told.agreed, told.helped) == ("yes", "no")
        assert told.answer == "yes, with [card …1111]"
        (kept,) = agent.records.coaching()
        assert kept.feedback == told
        assert not list(agent.folder.glob("*.part"))


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (lambda agent: a_note(agent, new_keys()), "letter_signer_unknown"),
        (lambda agent: a_note(agent, team=UUID(int=9)), "letter_of_other_team"),
    ],
)
def test_a_note_of_anybody_else_is_refused(tmp_path: Path, made: Any, code: str) -> None:
    with an_agent(tmp_path) as agent:
        file = laid(tmp_path, "n.callside-coaching", made(agent))
        with pytest.raises(Problem, match=code):
            take_coaching(agent.errand(), file)
        assert agent.records.coaching() == []


def test_a_folder_is_looked_through_and_what_is_for_others_stays(tmp_path: Path) -> None:
    letters = tmp_path / "letters"
    letters.mkdir()
    with an_agent(tmp_path) as agent:
        mine = a_note(agent)
        laid(letters, "a.callside-coaching", mine)
        note = CoachingLetter(note=uuid4(), team=UUID(int=7), written_ms=1, author="Sam")
        to_other = seal_letter("coaching", note, agent.supervisor, [new_keys().public()])
        laid(letters, "b.callside-coaching", to_other)
        laid(letters, "c.callside-coaching", mine[:200])
        laid(letters, "d.callside-playbook", a_playbook(agent, 1))
        laid(letters, "e.txt", b"something else")
        assert look_through(agent.errand(), letters) == 2
        assert look_through(agent.errand(), letters) == 0
        assert len(agent.records.coaching()) == 1
        with pytest.raises(Problem, match="handover_folder_missing"):
            look_through(agent.errand(), tmp_path / "gone")


def test_a_playbook_is_proved_before_it_is_kept(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        errand = agent.errand()
        took = take_playbook(errand, laid(tmp_path, "p", a_playbook(agent, 3)))
        assert (took.number, took.playbook) == (3, "callside")
        (kept,) = agent.outbox.playbooks.iterdir()
        assert kept.read_text("utf-8") == PLAYBOOK
        for number, signer, more, code in (
            (3, None, {}, "playbook_older"),
            (2, None, {}, "playbook_older"),
            (4, new_keys(), {}, "letter_signer_unknown"),
            (4, None, {"team": UUID(int=9)}, "letter_of_other_team"),
            (4, None, {"text": "steps = 1"}, "playbook_faulty"),
            (4, None, {"text": f"# {'x' * 1_000_000}"}, "playbook_faulty"),
        ):
            made = a_playbook(agent, number, signer, **more)
            with pytest.raises(Problem, match=code):
                take_playbook(errand, laid(tmp_path, "p", made))
        assert [each.number for each in agent.records.playbooks()] == [3]
        assert list(agent.outbox.playbooks.iterdir()) == [kept]


def test_the_playbook_of_the_team_file_never_takes_the_place_of_a_later_one(
    tmp_path: Path,
) -> None:
    with an_agent(tmp_path) as agent:
        assert take_playbook_of_team(agent.errand()) is None
        agent.records.keep_enrolment(joined(a_team(agent.supervisor, playbook=PLAYBOOK)))
        took = take_playbook_of_team(agent.errand())
        assert took is not None
        assert took.number == 0
        take_playbook(agent.errand(), laid(tmp_path, "p", a_playbook(agent, 1)))
        assert take_playbook_of_team(agent.errand()) is None
