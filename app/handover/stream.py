"""The lines that have to go out, one by one, and cut into bundles before one is too large."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal
from uuid import UUID

from msgspec import Struct

from app.bundle.lines import PARTS, SharedSheet
from app.bundle.manifest import CALLS_PER_BUNDLE
from app.bundle.payload import line_of
from app.handover.kept import KeptLine, LineState
from app.handover.ports import HandoverRecords
from app.handover.records import HandedLine, LineHead
from app.handover.sharing import Sharing, digest_of
from app.ports import Progress
from app.problems import Problem

# Less than an importer takes, whatever the texts are: even what cannot be compressed fits.
PLAIN_PER_BUNDLE = 48 * 1024 * 1024
RECORDS_PER_BUNDLE = 1_000_000
_TELL_EVERY = 50

LineNews = Literal["new", "changed", "deleted", "unchanged"]


class OutLine(Struct, frozen=True, kw_only=True):
    """A line as it goes out: what is new about it, and how it is put down afterwards."""

    news: LineNews
    handed: HandedLine
    sheets: tuple[SharedSheet, ...]


def handed_line(line: UUID, weight: int, sheets: tuple[SharedSheet, ...]) -> HandedLine:
    """What is put down of a line that goes out."""
    reflections = [each for sheet in sheets for each in sheet.reflections]
    return HandedLine(
        id=line,
        weight=weight,
        digest=digest_of(sheets),
        reflections=tuple(each.id for each in reflections),
        answers=tuple(
            (each.id, answer.question) for each in reflections for answer in each.answers
        ),
    )


def lines_to_give(
    records: HandoverRecords,
    sharing: Sharing,
    progress: Progress,
    *,
    full: bool,
    seen: Mapping[UUID, int] | None = None,
) -> Iterator[OutLine]:
    """What has to go out: everything, or what changed since it was last handed over.

    A call that was deleted before it was ever handed over does not go out at all. With `seen`, the
    weight of each line that the agent was shown, only those go out, and only as they were shown:
    what was written since waits for the next time (C11). Raises `Problem`: stopped.
    """
    states = records.states()
    heads = [head for head in records.heads() if _may_differ(head, states, full=full)]
    if seen is not None:
        heads = [head for head in heads if seen.get(head.id) == head.weight]
    total = len(heads)
    for done, line in enumerate(records.lines(heads), start=1):
        if progress.is_cancelled():
            raise Problem("stopped")
        if done % _TELL_EVERY == 0 or done == total:
            progress.report(done, total)
        out = out_line(line, sharing, states.get(line.id))
        if out is not None and (full or out.news != "unchanged"):
            yield out


def out_line(line: KeptLine, sharing: Sharing, state: LineState | None) -> OutLine | None:
    """A line with what is new about it; None where nothing of it goes out."""
    sheets = sharing.sheets(line)
    deleted = _is_deleted(line)
    if not sheets or (deleted and state is None):
        return None
    handed = handed_line(line.id, line.weight, sheets)
    news: LineNews = "new"
    if state is not None:
        changed: LineNews = "deleted" if deleted else "changed"
        news = "unchanged" if handed.digest == state.digest else changed
    return OutLine(news=news, handed=handed, sheets=sheets)


def _may_differ(head: LineHead, states: Mapping[UUID, LineState], *, full: bool) -> bool:
    state = states.get(head.id)
    if state is None:
        return not head.deleted
    return full or head.weight != state.weight


def _is_deleted(line: KeptLine) -> bool:
    if line.call is not None:
        return line.call.deleted
    return all(each.deleted for parts in line.parts.values() for each in parts)


class Bundles:
    """Lines cut into bundles. While one is being written, its lines are put down in `handed`."""

    def __init__(self, lines: Iterator[OutLine]) -> None:
        self._lines = lines
        self._next: OutLine | None = None
        self.handed: list[HandedLine] = []

    def has_more(self) -> bool:
        """Whether there is anything left to go out."""
        if self._next is None:
            self._next = next(self._lines, None)
        return self._next is not None

    def sheets(self) -> Iterator[SharedSheet]:
        """The sheets of the next bundle, in bounded memory."""
        self.handed = []
        plain = count = 0
        while self.has_more():
            assert self._next is not None
            out = self._next
            length = sum(len(line_of(sheet)) + 1 for sheet in out.sheets)
            size = sum(1 + sum(len(getattr(each, kind)) for kind in PARTS) for each in out.sheets)
            full = len(self.handed) >= CALLS_PER_BUNDLE or plain + length > PLAIN_PER_BUNDLE
            if self.handed and (full or count + size > RECORDS_PER_BUNDLE):
                return
            self._next = None
            plain, count = plain + length, count + size
            self.handed.append(out.handed)
            yield from out.sheets
