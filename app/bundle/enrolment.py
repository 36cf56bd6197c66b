"""What an agent answers to a team file, and the pseudonyms of callers in that team (C16, C10)."""

from __future__ import annotations

import hashlib
import hmac
from typing import Literal
from uuid import UUID

from app.bundle.canonical import digest_of
from app.bundle.identity import OwnKeys
from app.bundle.lines import LONGEST_LINE
from app.bundle.plain_text import clean_line
from app.bundle.terms import EnrolmentAnswer, TeamFile
from app.moment import Moment

_PSEUDONYM_DIGITS = 32


def answer_to(
    team_file: TeamFile, name: str, own: OwnKeys, device: UUID, agent: UUID, now: Moment
) -> EnrolmentAnswer:
    """The answer of an agent who agrees to the terms of the team.

    `seal_letter("answer", …, own, [team_file.keys])` makes the file of it. Raises `Problem`:
    own_keys_damaged.
    """
    return EnrolmentAnswer(
        team=team_file.team,
        agent=agent,
        device=device,
        name=clean_line(name, LONGEST_LINE),
        keys=own.public(),
        terms=digest_of(team_file.terms),
        made_ms=now.utc_ms,
    )


def caller_pseudonym(
    caller_key: str, told: str, kind: Literal["number", "account"] = "number"
) -> str:
    """32 hexadecimal digits for a caller, the same for all agents of a team; empty for nobody.

    `told` is a number in E.164 or an account as the house writes it, `caller_key` the team's
    secret in hexadecimal. HMAC-SHA-256 (RFC 2104), the first half: without the key nobody can try
    out all telephone numbers. An account never meets a number that is written alike.
    """
    if not told:
        return ""
    content = f"callside caller {kind}\0{told}".encode()
    return hmac.new(bytes.fromhex(caller_key), content, hashlib.sha256).hexdigest()[
        :_PSEUDONYM_DIGITS
    ]
