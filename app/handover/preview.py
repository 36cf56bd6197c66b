"""What goes out and what stays, shown before anything goes: record by record (C11)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct

from app.bundle.envelope import open_own_bundle
from app.bundle.lines import Instant, Shared, SharedAnswer, SharedSheet
from app.handover.allow_list import CALL, PARTS
from app.handover.hand_over import Errand, line_id
from app.handover.records import BundleMade, LineHead, Staying
from app.handover.stream import LineNews, lines_to_give
from app.moment import Moment
from app.ports import Progress
from app.problems import Problem

_HEAD = frozenset({"id", "rev", "device", "deleted"})


class PreviewLine(Struct, frozen=True, kw_only=True, gc=False):
    """One call, or one task of no call, that goes out.

    `who` is the caller's name or number as it goes out, `what` a word about it: the product, the
    concern, or what the task is.
    """

    head: LineHead
    news: LineNews
    started: Moment | None = None
    who: str = ""
    what: str = ""


class Preview(Struct, frozen=True, kw_only=True):
    """What a hand-over would do now. `waiting` bundles of an earlier time go along."""

    lines: tuple[PreviewLine, ...]
    staying: Staying
    last: BundleMade | None = None
    waiting: int = 0

    @property
    def seen(self) -> dict[UUID, int]:
        """The lines that were shown, as `hand_over` takes them."""
        return {line.head.id: line.head.weight for line in self.lines}

    def count(self, news: LineNews) -> int:
        """How many lines are new, changed, deleted or as they were."""
        return sum(line.news == news for line in self.lines)


class ToldField(Struct, frozen=True, kw_only=True):
    """One field that goes out: of which record, its name, its value now and at the last time.

    `kind` is "call" or the name of a part; `record` counts the records of a kind from 1, 0 for the
    call. `before` is None where it did not go out the last time, `value` where it does not now.
    """

    kind: str
    record: int
    id: UUID
    field: str
    value: str | None
    before: str | None = None

    @property
    def is_same(self) -> bool:
        """Whether it went out so the last time."""
        return self.value == self.before


class ToldLine(Struct, frozen=True, kw_only=True):
    """Everything that goes out of one line; `since_ms` is when it went out the last time.

    `compared` is False where the last time is known no more: then nothing is said to be new.
    `is_copy` tells that it went out so, by the agent's own copy.
    """

    fields: tuple[ToldField, ...]
    deleted: bool = False
    since_ms: int | None = None
    compared: bool = False
    is_copy: bool = False


def preview(errand: Errand, progress: Progress, *, full: bool = False) -> Preview:
    """What would go out now; changes nothing. Raises `Problem`: handover_no_team, stopped."""
    records = errand.records
    errand.enrolment()
    heads = {head.id: head for head in records.heads()}
    lines = tuple(
        _line(out.sheets[0], heads[out.handed.id], out.news)
        for out in lines_to_give(records, errand.sharing(), progress, full=full)
        if out.handed.id in heads
    )
    return Preview(
        lines=lines,
        staying=records.staying(),
        last=next(iter(records.bundles(limit=1)), None),
        waiting=len(records.waiting()),
    )


def told_line(errand: Errand, head: LineHead) -> ToldLine:
    """One line field by field, beside what went out of it the last time.

    Raises `Problem`: handover_no_team, handover_line_gone.
    """
    kept = next(iter(errand.records.lines((head,))), None)
    if kept is None:
        raise Problem("handover_line_gone")
    sheets = errand.sharing().sheets(kept)
    now = dict(_told(sheets))
    deleted = any(sheet.call is not None and sheet.call.deleted for sheet in sheets)
    state = errand.records.states().get(head.id)
    made = None if state is None else errand.records.bundle_by_key(state.bundle)
    before = None if made is None else _last_sheets(errand, made, head.id)
    then = {} if before is None else dict(_told(before))
    keys = [*now, *(key for key in then if key not in now)]
    numbers = _numbers(keys)
    return ToldLine(
        fields=tuple(
            ToldField(
                kind=kind,
                record=numbers[kind, record],
                id=record,
                field=name,
                value=now.get((kind, record, name)),
                before=then.get((kind, record, name)),
            )
            for kind, record, name in keys
        ),
        deleted=deleted,
        since_ms=None if made is None else made.created_ms,
        compared=before is not None,
    )


def lines_of_copy(errand: Errand, file: Path) -> Preview:
    """What was in a bundle of the agent's own. Raises `Problem`: handover_copy_gone, as those of
    `open_own_bundle`."""
    found: dict[UUID, PreviewLine] = {}
    for sheet in _copy(errand, file):
        line = line_id(sheet)
        if line not in found:
            gone = sheet.call is not None and sheet.call.deleted
            kind = CALL.name if sheet.call is not None else "tasks"
            head = LineHead(key=0, id=line, kind=kind, weight=0, deleted=gone)
            found[line] = _line(sheet, head, "deleted" if gone else "unchanged")
    return Preview(lines=tuple(found.values()), staying=Staying())


def told_line_of_copy(errand: Errand, file: Path, line: UUID) -> ToldLine:
    """One line of a bundle of the agent's own. Raises `Problem`: as `lines_of_copy`."""
    sheets = [sheet for sheet in _copy(errand, file) if line_id(sheet) == line]
    fields = dict(_told(sheets))
    numbers = _numbers(fields)
    return ToldLine(
        fields=tuple(
            ToldField(kind=kind, record=numbers[kind, record], id=record, field=name, value=value)
            for (kind, record, name), value in fields.items()
        ),
        deleted=any(sheet.call is not None and sheet.call.deleted for sheet in sheets),
        is_copy=True,
    )


def _copy(errand: Errand, file: Path) -> Iterator[SharedSheet]:
    try:
        opened = open_own_bundle(file, errand.shelf.own_keys())
    except OSError as error:
        raise Problem("handover_copy_gone", file=file) from error
    for batch in opened.batches:
        yield from batch


def _line(sheet: SharedSheet, head: LineHead, news: LineNews) -> PreviewLine:
    call = sheet.call
    if call is None:
        task: Any = (*sheet.promises, *sheet.follow_ups)[0]
        return PreviewLine(head=head, news=news, started=_moment(task.made), what=task.what)
    if call.deleted:
        return PreviewLine(head=head, news=news)
    return PreviewLine(
        head=head,
        news=news,
        started=_moment(call.started),
        who=call.name or call.number or call.account,
        what=call.concern or call.product,
    )


def _last_sheets(errand: Errand, made: BundleMade, line: UUID) -> list[SharedSheet] | None:
    """What went out of a line the last time, from the agent's own copy; None where it is gone."""
    try:
        opened = open_own_bundle(errand.outbox.path(made.file), errand.shelf.own_keys())
        # To the end of it: only then is it known to be what was signed.
        return [sheet for batch in opened.batches for sheet in batch if line_id(sheet) == line]
    except (Problem, OSError):
        return None


def _told(sheets: Iterable[SharedSheet]) -> Iterator[tuple[tuple[str, UUID, str], str]]:
    """Every field that says something, in words that need no program: by kind, record and name."""
    for sheet in sheets:
        if sheet.call is not None:
            yield from _fields(CALL.name, sheet.call)
        for kind in PARTS:
            for part in getattr(sheet, kind.name):
                yield from _fields(kind.name, part)


def _fields(kind: str, record: Shared) -> Iterator[tuple[tuple[str, UUID, str], str]]:
    if record.deleted:
        yield (kind, record.id, "deleted"), ""
        return
    for field in msgspec.structs.fields(record):
        value = getattr(record, field.name)
        if field.name in _HEAD or value in ("", (), None, 0, False):
            continue
        if field.name == "answers":
            for answer in value:
                yield (kind, record.id, answer.question), _answer(answer)
            continue
        yield (kind, record.id, field.name), _text(value)


def _answer(answer: SharedAnswer) -> str:
    return " · ".join(part for part in (answer.choice, answer.text) if part)


def _text(value: object) -> str:
    if isinstance(value, Instant):
        return _moment(value).iso()
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value)
    return str(value)


def _moment(instant: Instant | None) -> Moment:
    if instant is None:
        return Moment(0)
    return Moment(instant.utc_ms, instant.offset_min, instant.zone)


def _numbers(keys: Iterable[tuple[str, UUID, str]]) -> Mapping[tuple[str, UUID], int]:
    """The number of each record among those of its kind, from 1; 0 for the call."""
    found: dict[tuple[str, UUID], int] = {}
    counts: dict[str, int] = {}
    for kind, record, _ in keys:
        if (kind, record) not in found:
            counts[kind] = counts.get(kind, 0) + 1
            found[kind, record] = 0 if kind == CALL.name else counts[kind]
    return found
