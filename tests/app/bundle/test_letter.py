"""Letters: signed for one kind, sealed where they are private, refused for a reason (C16)."""

from __future__ import annotations

from pathlib import Path
from typing import get_args
from uuid import UUID

import msgspec
import pytest

from app.bundle.canonical import digest_of
from app.bundle.enrolment import answer_to, caller_pseudonym
from app.bundle.identity import OwnKeys, key_id
from app.bundle.letter import SEALED, largest, open_letter, seal_letter
from app.bundle.terms import (
    LETTERS,
    SUFFIX,
    CoachingLetter,
    FeedbackLetter,
    LetterKind,
    PlaybookLetter,
    Roster,
    RosterEntry,
    TeamFile,
    Terms,
)
from app.moment import Moment
from app.problems import Problem
from tests.support.bundles import AGENT, DEVICE, agent_keys, stranger_keys, supervisor_keys

TEAM = UUID("018bcfe5-6800-7000-8000-00000000e001")
KINDS: tuple[LetterKind, ...] = get_args(LetterKind)


def team_file() -> TeamFile:
    return TeamFile(
        team=TEAM,
        name="Südwest",
        supervisor="Frau Weiß",
        keys=supervisor_keys().public(),
        caller_key="5a" * 32,
        terms=Terms(purposes="Learning from calls.\nNothing else."),
        playbook='[playbook]\nid = "house"\n',
        made_ms=1_700_000_000_000,
    )


def letter_of(kind: LetterKind) -> tuple[msgspec.Struct, OwnKeys]:
    """A body of each kind, and who writes it."""
    now = Moment(1_700_000_100_000)
    bodies: dict[LetterKind, tuple[msgspec.Struct, OwnKeys]] = {
        "team": (team_file(), supervisor_keys()),
        "answer": (
            answer_to(team_file(), "Anna", agent_keys(), DEVICE, AGENT, now),
            agent_keys(),
        ),
        "roster": (
            Roster(
                team_file=team_file(),
                agents=(RosterEntry(agent=AGENT, name="Anna", keys=agent_keys().public()),),
                made_ms=3,
            ),
            stranger_keys(),
        ),
        "coaching": (
            CoachingLetter(
                note=UUID(int=1), team=TEAM, written_ms=4, author="Weiß", to_try="Erst\nhören"
            ),
            supervisor_keys(),
        ),
        "feedback": (
            FeedbackLetter(feedback=UUID(int=2), note=UUID(int=1), agent=AGENT, written_ms=5),
            agent_keys(),
        ),
        "playbook": (
            PlaybookLetter(team=TEAM, number=2, id="house", version="2", text="a\nb", made_ms=6),
            supervisor_keys(),
        ),
    }
    return bodies[kind]


def sealed(kind: LetterKind) -> tuple[bytes, OwnKeys, OwnKeys]:
    """A letter, who wrote it, and who is to read it."""
    body, writer = letter_of(kind)
    reader = supervisor_keys() if writer is agent_keys() else agent_keys()
    recipients = [reader.public()] if kind in SEALED else []
    return seal_letter(kind, body, writer, recipients), writer, reader


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_arrives_as_it_was_written(kind: LetterKind, tmp_path: Path) -> None:
    content, writer, reader = sealed(kind)
    file = tmp_path / f"letter{SUFFIX[kind]}"
    file.write_bytes(content)
    for source in (content, file):
        body, signer = open_letter(kind, source, reader)
        assert body == letter_of(kind)[0]
        assert (signer.keys, signer.key) == (writer.public(), key_id(writer.public()))
    again, _ = open_letter(kind, content, writer)
    assert again == body


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_counts_as_no_other_kind(kind: LetterKind) -> None:
    """Also where its first line is changed to the other kind's: the signature is bound to it."""
    content, _, reader = sealed(kind)
    for other in set(KINDS) - {kind}:
        with pytest.raises(Problem):
            open_letter(other, content, reader)
        if not SEALED & {kind, other}:
            renamed = content.replace(b" " + kind.encode(), b" " + other.encode(), 1)
            with pytest.raises(Problem):
                open_letter(other, renamed, reader)


def test_a_body_that_fits_two_kinds_is_told_apart_by_the_signature(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where even the closed forms were alike, the use under the signature is not."""
    monkeypatch.setitem(LETTERS, "playbook", TeamFile)
    from app.bundle.letter import _content_type

    _content_type.cache_clear()
    content = sealed("team")[0].replace(b"/1 team\n", b"/1 playbook\n", 1)
    with pytest.raises(Problem, match="bundle_unreadable"):
        open_letter("playbook", content)
    _content_type.cache_clear()


@pytest.mark.parametrize("kind", sorted(SEALED))
def test_a_sealed_letter_is_for_its_reader_alone(kind: LetterKind) -> None:
    content, _, _ = sealed(kind)
    with pytest.raises(Problem, match="bundle_not_for_me"):
        open_letter(kind, content, stranger_keys())


def test_a_letter_that_was_passed_on_is_not_for_me() -> None:
    """Its reader seals it anew to somebody else: the signed head still names the reader."""
    from io import BytesIO

    from app.bundle.sealing import seal, unseal

    content, _, reader = sealed("coaching")
    inner = bytes(unseal(BytesIO(content), reader, largest("coaching")))
    passed_on = seal(inner, [stranger_keys().public()])
    with pytest.raises(Problem, match="bundle_not_for_me"):
        open_letter("coaching", passed_on, stranger_keys())


def test_an_open_letter_can_be_read_by_people() -> None:
    """IT sees what terms a team file holds without a program of ours."""
    lines = sealed("team")[0].decode().split("\n")
    assert lines[0] == "callside-letter/1 team"
    assert len(lines) == 3
    assert '"supervisor":"Frau Weiß"' in lines[2]


@pytest.mark.parametrize("kind", ["team", "roster", "playbook"])
def test_an_open_letter_that_was_changed_anywhere_is_refused(kind: LetterKind) -> None:
    content = sealed(kind)[0]
    assert open_letter(kind, content)
    for place in range(0, len(content), 3):
        for changed in (
            content[:place] + bytes([content[place] ^ 1 << place % 8]) + content[place + 1 :],
            content[:place],
        ):
            with pytest.raises(Problem):
                open_letter(kind, changed)


def test_the_keys_in_a_team_file_are_those_that_signed_it() -> None:
    content = seal_letter("team", team_file(), supervisor_keys())
    assert open_letter("team", content)
    stolen = seal_letter("team", team_file(), stranger_keys())
    with pytest.raises(Problem, match="keys_of_another"):
        open_letter("team", stolen)


def test_a_key_with_a_slip_in_it_is_refused_when_it_is_read() -> None:
    """Else it is found when the first bundle is to be sealed to it."""
    seal = supervisor_keys().public().seal
    slipped = seal[:-1] + ("q" if seal[-1] != "q" else "p")
    keys = msgspec.structs.replace(agent_keys().public(), seal=slipped)
    roster = Roster(
        team_file=team_file(), agents=(RosterEntry(agent=AGENT, name="A", keys=keys),), made_ms=1
    )
    with pytest.raises(Problem, match="keys_damaged"):
        open_letter("roster", seal_letter("roster", roster, stranger_keys()))


def test_a_later_format_is_told_as_such() -> None:
    content = sealed("team")[0].replace(b"callside-letter/1", b"callside-letter/2", 1)
    with pytest.raises(Problem, match="bundle_too_new"):
        open_letter("team", content)


def test_a_large_letter_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "large"
    with file.open("wb") as out:
        out.truncate(largest("coaching") + 1)
    with pytest.raises(Problem, match="bundle_too_large"):
        open_letter("coaching", file, agent_keys())


def test_texts_of_a_letter_are_brought_to_the_rules() -> None:
    body, writer = letter_of("coaching")
    messy = msgspec.structs.replace(body, author="We\u202eiss\n", to_try="u\u0308ben\r\nja\x07")
    content = seal_letter("coaching", messy, writer, [agent_keys().public()])
    read, _ = open_letter("coaching", content, agent_keys())
    assert (read.author, read.to_try) == ("Weiss ", "üben\nja")


def test_the_answer_agrees_to_the_terms_as_they_stand() -> None:
    answer = letter_of("answer")[0]
    terms = msgspec.structs.asdict(answer)["terms"]
    assert terms == digest_of(team_file().terms)
    assert terms != digest_of(Terms())


def test_a_callers_pseudonym_is_the_teams_own() -> None:
    key = team_file().caller_key
    assert caller_pseudonym(key, "+4930123456") == caller_pseudonym(key, "+4930123456")
    others = {
        caller_pseudonym(key, "+4930123456"),
        caller_pseudonym(key, "+4930123457"),
        caller_pseudonym("6b" * 32, "+4930123456"),
        caller_pseudonym(key, "+4930123456", "account"),
    }
    assert len(others) == 4
    assert all(len(each) == 32 for each in others)
    assert caller_pseudonym(key, "") == ""
