"""The errands that the pages send a worker on; what bundles are made of is imported there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from app.handover.coaching import YesNo
    from app.handover.hand_over import Errand, HandedOver
    from app.handover.joining import Invitation, Joined
    from app.handover.preview import Preview, ToldLine
    from app.handover.records import CoachingReceived, LineHead, PlaybookReceived
    from app.ports import Progress


def read_invitation(errand: Errand, file: Path) -> Invitation:
    """What a team file says."""
    from app.handover import joining

    return joining.read_invitation(errand, file)


def join(errand: Errand, invitation: Invitation, name: str) -> Joined:
    """Join the team, and take in the playbook that came with its file."""
    from app.handover import house_playbook, joining

    joined = joining.join(errand, invitation, name)
    house_playbook.take_playbook_of_team(errand)
    return joined


def leave(errand: Errand) -> None:
    """Leave the team."""
    from app.handover import joining

    joining.leave(errand)


def preview(errand: Errand, watch: Progress, *, full: bool) -> Preview:
    """What would go out."""
    from app.handover import preview as previewing

    return previewing.preview(errand, watch, full=full)


def told_line(errand: Errand, head: LineHead) -> ToldLine:
    """One line field by field."""
    from app.handover import preview as previewing

    return previewing.told_line(errand, head)


def lines_of_copy(errand: Errand, file: Path) -> Preview:
    """What was in a bundle of the agent's own."""
    from app.handover import preview as previewing

    return previewing.lines_of_copy(errand, file)


def told_line_of_copy(errand: Errand, file: Path, line: UUID) -> ToldLine:
    """One line of a bundle of the agent's own, field by field."""
    from app.handover import preview as previewing

    return previewing.told_line_of_copy(errand, file, line)


def hand_over(
    errand: Errand, watch: Progress, folder: Path, *, full: bool, seen: Mapping[UUID, int]
) -> HandedOver:
    """Give what was shown into a folder."""
    from app.handover import hand_over as giving

    return giving.hand_over(errand, folder, watch, full=full, seen=seen)


def take_playbook(errand: Errand, file: Path) -> PlaybookReceived:
    """Take a house playbook in."""
    from app.handover import house_playbook

    return house_playbook.take_playbook(errand, file)


def take_coaching(errand: Errand, file: Path) -> CoachingReceived:
    """Take a coaching note in."""
    from app.handover import coaching

    return coaching.take_coaching(errand, file)


def mark_read(errand: Errand, note: UUID) -> None:
    """Put down that a note was read."""
    from app.handover import coaching

    coaching.mark_read(errand, note)


def answer(
    errand: Errand, note: UUID, folder: Path, *, agreed: YesNo, words: str, helped: YesNo
) -> Path:
    """Write the agent's answer to a note into a folder."""
    from app.handover import coaching

    return coaching.answer(errand, note, folder, agreed=agreed, words=words, helped=helped)


def look_through(errand: Errand, folder: Path) -> int:
    """Take in what lies in a folder for this agent; returns how many new notes there were."""
    from app.handover import coaching

    return coaching.look_through(errand, folder)
