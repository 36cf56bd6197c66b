"""Joining the team whose file policy names: IT vouches for it, so nobody compares six words.

IT vouches in one of two ways. The policy says the six words of whoever signed the file
(`team_words`): then it may lie anywhere. Or the file belongs to root, as the policy does, and
nobody else may write it, its folder, or one above.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from app.bundle.canonical import digest_of
from app.bundle.identity import same_words
from app.handover.hand_over import Errand
from app.handover.house_playbook import take_playbook_of_team
from app.handover.joining import Joined, join, read_invitation
from app.problems import Problem

_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_SYSTEM = 0  # whose the folders on the way are, whoever vouches for the file


def enrol_by_policy(errand: Errand, file: Path, name: str, words: str, owner: int) -> Joined | None:
    """Join the team of the file; None where it is joined already, on these terms.

    `owner` is the user id of root. Raises `Problem`: team_file_not_vouched, words_differ, those of
    `read_invitation` and of `join`.
    """
    if not words:
        _expect_roots(file, owner)
    invitation = read_invitation(errand, file)
    if words and not same_words(words, invitation.words):
        raise Problem("team_file_not_vouched", reason="words", file=file)
    now = errand.records.enrolment()
    terms = digest_of(invitation.team.terms)
    if invitation.known and not invitation.changed and now is not None and now.terms == terms:
        return None
    joined = join(errand, invitation, name)
    take_playbook_of_team(errand)
    return joined


def _expect_roots(file: Path, owner: int) -> None:
    """Let a file pass that root alone may write. Raises `Problem`: team_file_not_vouched.

    Every folder above is looked at, too: whoever may write one puts another folder in the place
    of root's, also between this look and the reading. In a sticky one they cannot.
    """
    if os.name == "nt":
        # Who may write there stands in access lists: the words say more, and simpler.
        raise Problem("team_file_not_vouched", reason="unsaid", file=file)
    try:
        near = [each.lstat() for each in (file, file.parent)]
        above = [each.lstat() for each in {*file.parents, *file.resolve().parents}]
    except OSError as error:
        raise Problem("handover_file_unreadable", file=file) from error
    if not all(_is_alone(each, owner) for each in near):
        raise Problem("team_file_not_vouched", file=file)
    if not all(_is_passed_on(each, owner) for each in above):
        raise Problem("team_file_not_vouched", file=file)


def _is_alone(found: os.stat_result, owner: int) -> bool:
    """Whether it is the owner's, no link, and nobody else writes it."""
    is_link = stat.S_ISLNK(found.st_mode)
    return not is_link and found.st_uid == owner and not found.st_mode & _OTHERS_WRITE


def _is_passed_on(found: os.stat_result, owner: int) -> bool:
    """Whether nobody else can change what a folder or link above leads to."""
    if found.st_uid not in (owner, _SYSTEM):
        return False
    if stat.S_ISLNK(found.st_mode) or found.st_mode & stat.S_ISVTX:
        return True
    return not found.st_mode & _OTHERS_WRITE
