"""The playbook desk: the house's versions, the draft that is being edited, and handing out.

Everything is kept in the supervisor's record store. A version that was handed out is never changed:
calls name the version that they were handled with.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Protocol
from uuid import UUID

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from app.bundle.terms import PlaybookLetter
from app.moment import Clock
from app.playbook.check import contradictions
from app.playbook.difference import ItemChange, difference
from app.playbook.load import playbook_from, tables_from
from app.playbook.places import builtin_playbook
from app.playbook.shape import Playbook
from app.playbook.write import playbook_text
from app.problems import Problem

_VERSIONS = "playbook.versions"
_DRAFT = "playbook.draft"


class Values(Protocol):
    """Single texts by name, as `app.team.ports.TeamRecords` keeps them."""

    def value(self, name: str) -> str | None: ...
    def keep_value(self, name: str, value: str) -> None: ...


class PlaybookVersion(Struct, frozen=True, kw_only=True):
    """One version of the house's playbook. `number` counts from 1 in the order they were made."""

    number: Annotated[int, Meta(ge=1)]
    id: str
    version: str
    title: str
    language: str
    made_ms: int
    note: str = ""
    handed_out_ms: int = 0


class PlaybookDesk:
    """The house's playbook over time. Reads and writes single values of the store."""

    def __init__(self, records: Values, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    # -- versions ------------------------------------------------------------------------------

    def versions(self) -> tuple[PlaybookVersion, ...]:
        """Every version, the newest first."""
        kept = self._records.value(_VERSIONS)
        return () if kept is None else msgspec.json.decode(kept, type=tuple[PlaybookVersion, ...])

    def playbook(self, number: int) -> Playbook:
        """One version. Raises KeyError when there is none with this number."""
        return playbook_from(tables_from(self.text(number).encode()))

    def text(self, number: int) -> str:
        """The file of one version, as it is handed out."""
        text = self._records.value(_text_name(number))
        if text is None:
            raise KeyError(number)
        return text

    def newest(self) -> Playbook:
        """The newest version, or the built-in playbook where the house has none yet."""
        made = self.versions()
        return self.playbook(made[0].number) if made else builtin_playbook()

    def difference(self, before: int, after: int) -> tuple[ItemChange, ...]:
        """What differs between two versions; 0 stands for the built-in playbook."""
        return difference(self._version_or_builtin(before), self._version_or_builtin(after))

    def make_version(self, playbook: Playbook, note: str = "") -> PlaybookVersion:
        """Keep a sound playbook as the house's next version; the draft is done with.

        Raises `Problem`: playbook_faulty with every fault, playbook_version_taken where another
        version of the house has this id and version already.
        """
        faults = tuple(contradictions(playbook))
        if faults:
            raise Problem("playbook_faulty", faults=faults)
        made = self.versions()
        name = (playbook.id, playbook.version)
        if name in {(each.id, each.version) for each in made}:
            raise Problem("playbook_version_taken", version=playbook.version)
        version = PlaybookVersion(
            number=1 + max((each.number for each in made), default=0),
            id=playbook.id,
            version=playbook.version,
            title=playbook.title,
            language=playbook.language,
            made_ms=self._clock.now().utc_ms,
            note=note,
        )
        # The text first: a list that names a version without a text would be a lie.
        self._records.keep_value(_text_name(version.number), playbook_text(playbook))
        self._keep((version, *made))
        self.drop_draft()
        return version

    # -- the draft -----------------------------------------------------------------------------

    def draft(self) -> Playbook | None:
        """The playbook that was being edited, faults and all; None when there is none."""
        kept = self._records.value(_DRAFT)
        return None if not kept else msgspec.json.decode(kept, type=Playbook)

    def keep_draft(self, playbook: Playbook) -> None:
        """Keep what is being edited: nothing typed is lost with the window."""
        self._records.keep_value(_DRAFT, msgspec.json.encode(playbook).decode())

    def drop_draft(self) -> None:
        """Let the draft go."""
        if self._records.value(_DRAFT):
            self._records.keep_value(_DRAFT, "")

    def read_file(self, content: bytes) -> Playbook:
        """A playbook from a file, to begin from. Raises `Problem` playbook_faulty."""
        return playbook_from(tables_from(content))

    # -- handing out ---------------------------------------------------------------------------

    def letter(self, number: int, team: UUID) -> PlaybookLetter:
        """What is signed and handed out for a version; agents never go back to an older one."""
        version = next(each for each in self.versions() if each.number == number)
        return PlaybookLetter(
            team=team,
            number=number,
            id=version.id,
            version=version.version,
            text=self.text(number),
            made_ms=self._clock.now().utc_ms,
        )

    def note_handed_out(self, number: int) -> None:
        """Remember that a version was written to a file for the agents."""
        now = self._clock.now().utc_ms
        self._keep(
            tuple(
                replace(each, handed_out_ms=now) if each.number == number else each
                for each in self.versions()
            )
        )

    # -- within --------------------------------------------------------------------------------

    def _version_or_builtin(self, number: int) -> Playbook:
        return self.playbook(number) if number else builtin_playbook()

    def _keep(self, versions: Sequence[PlaybookVersion]) -> None:
        self._records.keep_value(_VERSIONS, msgspec.json.encode(tuple(versions)).decode())


def _text_name(number: int) -> str:
    return f"playbook.text.{number}"


def next_version(version: str) -> str:
    """The version that people would write next: the last number in it plus one."""
    import re

    found = list(re.finditer(r"\d+", version))
    if not found:
        return f"{version} 2".strip()
    last = found[-1]
    return f"{version[: last.start()]}{int(last[0]) + 1}{version[last.end() :]}"
