"""The house's playbook as the supervisor hands it out: proved, and taken over between calls."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from app.bundle.letter import open_letter
from app.bundle.terms import PlaybookLetter
from app.handover.coaching import expect_supervisor
from app.handover.hand_over import Errand
from app.handover.records import Enrolment, PlaybookReceived
from app.playbook.load import SIZE_CAP, playbook_from, tables_from
from app.playbook.shape import Playbook
from app.problems import Problem

OF_TEAM_FILE = 0
"""The number of the playbook that comes with the team file; the first one handed out is 1."""


def take_playbook(errand: Errand, file: Path) -> PlaybookReceived:
    """Take a house playbook in; it is worked by once no call is open.

    Raises `Problem`: handover_no_team, letter_signer_unknown, letter_of_other_team,
    playbook_older (number, have), playbook_faulty, handover_file_unreadable, those of
    `open_letter` and of the disk.
    """
    enrolment = errand.enrolment()
    try:
        letter, signer = open_letter("playbook", file)
    except OSError as error:
        raise Problem("handover_file_unreadable", file=file) from error
    assert isinstance(letter, PlaybookLetter)
    expect_supervisor(enrolment, signer, letter.team)
    have = max((each.number for each in errand.records.playbooks()), default=OF_TEAM_FILE)
    if letter.number <= have:
        raise Problem("playbook_older", number=letter.number, have=have)
    return _kept(errand, enrolment, letter.number, letter.text)


def take_playbook_of_team(errand: Errand) -> PlaybookReceived | None:
    """Take in the playbook that came with the team file, unless a later one is there.

    Raises `Problem`: handover_no_team, playbook_faulty, those of the disk.
    """
    enrolment = errand.enrolment()
    text = enrolment.team.playbook
    if not text or any(each.number > OF_TEAM_FILE for each in errand.records.playbooks()):
        return None
    return _kept(errand, enrolment, OF_TEAM_FILE, text)


def playbook_file(folder: Path, team: UUID, number: int) -> Path:
    """Where a received playbook lies."""
    return folder / f"{team.hex[:8]}-{number:06}.toml"


def _kept(errand: Errand, enrolment: Enrolment, number: int, text: str) -> PlaybookReceived:
    playbook = _checked(text)
    file = playbook_file(errand.outbox.playbooks, enrolment.team.team, number)
    errand.outbox.put_playbook(file.name, text.encode())
    received = PlaybookReceived(
        number=number,
        playbook=playbook.id,
        version=playbook.version,
        came_ms=errand.clock.now().utc_ms,
    )
    errand.records.keep_playbook(received)
    return received


def _checked(text: str) -> Playbook:
    content = text.encode()
    if len(content) > SIZE_CAP:
        raise Problem("playbook_faulty", faults=(f"file: larger than {SIZE_CAP:,} bytes",))
    return playbook_from(tables_from(content))
