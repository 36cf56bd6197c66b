"""Coaching notes from the supervisor, and the agent's words back."""

from __future__ import annotations

from pathlib import Path
from typing import Literal
from uuid import UUID, uuid4

from msgspec.structs import replace

from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import SUFFIX, CoachingLetter, FeedbackLetter, LetterKind, Signer
from app.card_guard import guard
from app.handover.hand_over import Errand
from app.handover.records import CoachingReceived, Enrolment
from app.problems import Problem

_NOT_FOR_ME = frozenset(
    {
        "bundle_not_for_me",
        "bundle_unreadable",
        "bundle_too_large",
        "bundle_too_new",
        "bundle_content_refused",
        "keys_damaged",
        "letter_signer_unknown",
        "letter_of_other_team",
        "letter_of_other_kind",
        "playbook_older",
        "playbook_faulty",
        "handover_file_unreadable",
    }
)

YesNo = Literal["", "yes", "no"]


def take_coaching(errand: Errand, file: Path) -> CoachingReceived:
    """Take a coaching note in; the same one a second time changes nothing.

    Raises `Problem`: handover_no_team, letter_signer_unknown, letter_of_other_team,
    handover_file_unreadable, and those of `open_letter`.
    """
    enrolment = errand.enrolment()
    try:
        letter, signer = open_letter("coaching", file, errand.shelf.own_keys())
    except OSError as error:
        raise Problem("handover_file_unreadable", file=file) from error
    assert isinstance(letter, CoachingLetter)
    expect_supervisor(enrolment, signer, letter.team)
    known = received(errand, letter.note)
    if known is not None:
        return known
    came = CoachingReceived(letter=letter, came_ms=errand.clock.now().utc_ms)
    errand.records.keep_coaching(came)
    return came


def received(errand: Errand, note: UUID) -> CoachingReceived | None:
    """A note that was taken in before."""
    return next((each for each in errand.records.coaching() if each.letter.note == note), None)


def mark_read(errand: Errand, note: UUID) -> None:
    """Put down that a note was read, the first time."""
    known = received(errand, note)
    if known is not None and known.read_ms is None:
        errand.records.keep_coaching(replace(known, read_ms=errand.clock.now().utc_ms))


def answer(
    errand: Errand,
    note: UUID,
    folder: Path,
    *,
    agreed: YesNo = "",
    words: str = "",
    helped: YesNo = "",
) -> Path:
    """Write the agent's answer into a folder, sealed to the supervisor; gives the file.

    A later answer takes the place of an earlier one. Raises `Problem`: handover_no_team,
    handover_letter_gone, those of the keys, of the folder and of the store.
    """
    enrolment = errand.enrolment()
    known = received(errand, note)
    if known is None:
        raise Problem("handover_letter_gone")
    own = errand.shelf.own_keys()
    now_ms = errand.clock.now().utc_ms
    letter = FeedbackLetter(
        feedback=uuid4(),
        note=note,
        agent=enrolment.agent,
        written_ms=now_ms,
        agreed=agreed,
        answer=guard(words).text,
        helped=helped,
    )
    content = seal_letter("feedback", letter, own, [enrolment.team.keys])
    name = f"callside-{enrolment.agent.hex[:8]}-{letter.feedback.hex[:8]}{SUFFIX['feedback']}"
    written = errand.outbox.write_into(folder, name, content)
    read_ms = known.read_ms if known.read_ms is not None else now_ms
    errand.records.keep_coaching(
        replace(known, feedback=letter, read_ms=read_ms, answered_ms=now_ms)
    )
    return written


def expect_supervisor(enrolment: Enrolment, signer: Signer, team: UUID) -> None:
    """Refuse a letter of anybody but the supervisor whose keys were agreed to.

    Raises `Problem`: letter_signer_unknown, letter_of_other_team.
    """
    if signer.keys != enrolment.team.keys:
        raise Problem("letter_signer_unknown", team=enrolment.team.name)
    if team != enrolment.team.team:
        raise Problem("letter_of_other_team", team=enrolment.team.name)


def look_through(errand: Errand, folder: Path) -> int:
    """Take in the notes and playbooks in a folder that are for this agent; how many were new.

    What is for others, older or damaged lies there as it is. Raises `Problem`: handover_no_team,
    handover_folder_missing, those of the keys and of the store.
    """
    from app.handover.house_playbook import take_playbook

    errand.enrolment()
    before = {each.letter.note for each in errand.records.coaching()}
    found = 0
    for kind, path in letters_in(folder):
        try:
            if kind == "playbook":
                take_playbook(errand, path)
                found += 1
            else:
                found += take_coaching(errand, path).letter.note not in before
        except Problem as problem:
            if problem.code not in _NOT_FOR_ME:
                raise
    return found


def letters_in(folder: Path) -> list[tuple[LetterKind, Path]]:
    """The coaching notes and playbooks that lie in a folder, by name.

    Raises `Problem` handover_folder_missing.
    """
    kinds: tuple[LetterKind, ...] = ("coaching", "playbook")
    try:
        found = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise Problem("handover_folder_missing", folder=folder) from error
    return [(kind, path) for path in found for kind in kinds if path.suffix == SUFFIX[kind]]
