"""From what the store has to what travels: the terms are obeyed here, and nowhere else."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any
from uuid import UUID

import msgspec

from app.bundle.enrolment import caller_pseudonym
from app.bundle.fitting import fitted
from app.bundle.lines import (
    LONGEST_TEXT,
    Instant,
    Shared,
    SharedAnswer,
    SharedCall,
    SharedReflection,
    SharedSheet,
)
from app.bundle.payload import line_of
from app.bundle.terms import TeamFile
from app.handover.allow_list import CALL, PARTS, Kind
from app.handover.kept import KeptLine, KeptRecord
from app.moment import Moment
from app.numbers import same_form

NEXT_TIME = "next_time"
"""The question under which "next time I will" travels."""

_NAMED = ("name", "number", "account", "email")
_LATEST_MS = 2**43
_LONGEST_OFFSET = 1_440
_MOST_REV = 2**31
_MOST_VALUES = 50

_DIGIT = re.compile(r"\d")
_VERSION = re.compile(rb'"rev":\d+,"device":"[0-9a-f-]{36}"')


class Sharing:
    """Makes lines of bundles by a team's terms.

    `region` completes numbers without a country. `once_shared` are the reflections of which
    something lies with the supervisor: only of those does it travel that nothing is shared now.
    """

    def __init__(self, team: TeamFile, region: str, once_shared: Collection[UUID] = ()) -> None:
        self._terms = team.terms
        self._caller_key = team.caller_key
        self._region = region
        self._once_shared = frozenset(once_shared)

    def sheets(self, line: KeptLine) -> tuple[SharedSheet, ...]:
        """The line as it goes out: mostly one sheet, several where one would be too long.

        Of a deleted call nothing goes out but that it is deleted; none where nothing is shared.
        """
        made: dict[str, Any] = {}
        if line.call is not None:
            made["call"] = self._call(line.call)
        if line.call is None or not line.call.deleted:
            for kind in PARTS:
                found = line.parts.get(kind.name, ())
                parts = tuple(part for each in found if (part := self._part(kind, each)))
                if parts:
                    made[kind.name] = parts
        return tuple(fitted((SharedSheet(**made),))) if made else ()

    def _call(self, kept: KeptRecord) -> SharedCall:
        if kept.deleted:
            return SharedCall(**_head(kept))
        fields = {name: _value(name, kept.fields[name]) for name in CALL.travels}
        fields["caller"] = self._pseudonym(kept.fields["number"], kept.fields["account"])
        if self._terms.callers == "pseudonym":
            fields.update(dict.fromkeys(_NAMED, ""))
        return SharedCall(**_head(kept), **_told(SharedCall, fields))

    def _pseudonym(self, number: str, account: str) -> str:
        form = same_form(number, self._region) if number else ""
        if form:
            return caller_pseudonym(self._caller_key, form)
        return caller_pseudonym(self._caller_key, account.strip().casefold(), "account")

    def _part(self, kind: Kind, kept: KeptRecord) -> Any:
        """A part as it goes out; None where nothing of it does."""
        if kind.name == "notes" and not self._terms.notes:
            return None
        if kind.name == "reflections":
            return self._reflection(kept)
        if kept.deleted:
            return kind.shared(**_head(kept))
        fields = {name: _value(name, kept.fields[name]) for name in kind.travels}
        if kind.name == "phrases" and _is_own_phrase(fields["phrase"]):
            fields["phrase"] = ""
        if kind.name == "boundary" and not self._terms.quotes:
            fields["quoted"] = ""
        if kind.name == "notes":
            fields["cut"] = len(fields["text"]) > LONGEST_TEXT
        return kind.shared(**_head(kept), **_told(kind.shared, fields))

    def _reflection(self, kept: KeptRecord) -> SharedReflection | None:
        answers = () if kept.deleted else shared_answers(kept.fields)
        if not answers and kept.id not in self._once_shared:
            return None
        return SharedReflection(**_head(kept), answers=answers)


def shared_answers(fields: Mapping[str, Any]) -> tuple[SharedAnswer, ...]:
    """The answers of a reflection that the agent chose to share, "next time" as one of them."""
    found = [
        SharedAnswer(
            question=answer.question,
            choice=answer.choice if answer.choice in ("yes", "no") else "",
            text=_guarded(answer.text),
        )
        for answer in fields["answers"]
        if answer.shared
    ]
    if fields["next_time_shared"] and fields["next_time"]:
        found.append(SharedAnswer(question=NEXT_TIME, text=_guarded(fields["next_time"])))
    return tuple(found[:_MOST_VALUES])


def digest_of(sheets: Iterable[SharedSheet]) -> bytes:
    """16 bytes that differ where what is shared differs.

    Revisions are left out: one grows when the agent writes something private, and that is nothing
    to hand over.
    """
    made = hashlib.blake2b(digest_size=16)
    for sheet in sheets:
        # In JSON a quote within a text is escaped, so no text can look like a revision.
        made.update(_VERSION.sub(b"", line_of(sheet)))
        made.update(b"\n")
    return made.digest()


def _head(kept: KeptRecord) -> dict[str, Any]:
    rev = min(max(1, kept.rev), _MOST_REV)
    return {"id": kept.id, "rev": rev, "device": kept.device, "deleted": kept.deleted}


def _told(kind: type[Shared], fields: dict[str, Any]) -> dict[str, Any]:
    """The fields that say more than their default does.

    msgspec leaves a default out only where it is the very same object, and lines have one form.
    """
    usual = _usual(kind)
    return {name: value for name, value in fields.items() if value != usual.get(name)}


@cache
def _usual(kind: type[Shared]) -> dict[str, Any]:
    return {field.name: field.default for field in msgspec.structs.fields(kind)}


def _value(name: str, value: Any) -> Any:
    """A field as it may travel; texts are brought to the rules of a bundle afterwards."""
    if isinstance(value, str):
        return _guarded(value)
    if isinstance(value, Moment):
        return _instant(value)
    if isinstance(value, tuple):
        return tuple(_guarded(each) for each in value[:_MOST_VALUES])
    if name.endswith("_ms"):
        return min(max(0, value), _LATEST_MS)
    return value


def _guarded(text: str) -> str:
    """The text without card numbers: they were masked before it was kept, and are once more."""
    if len(text) < 3 or not _DIGIT.search(text):
        return text
    from app.card_guard import guard

    return guard(text).text


def _instant(moment: Moment) -> Instant:
    """The moment within what may travel: a clock may have been anywhere."""
    offset = min(max(-_LONGEST_OFFSET, moment.offset_min), _LONGEST_OFFSET)
    # The start of a call is never 0, which stands for none.
    return Instant(min(max(1, moment.utc_ms), _LATEST_MS), offset, moment.zone)


def _is_own_phrase(phrase: str) -> bool:
    """True for a phrase of the agent's own, which is named by its UUID."""
    try:
        UUID(phrase)
    except ValueError:
        return False
    return True
