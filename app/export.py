"""Export: the agent's own log in open formats (C09), without what is private unless asked for.

JSON lines hold one whole call a line; CSV holds one row a call, quoted by RFC 4180 and with
formulas made harmless (C21). Reflections and tension remarks are left out by default (C10).
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import Any, TextIO

import msgspec
from msgspec.structs import replace

from app.moment import Moment
from app.records import CallSheet
from app.sheet import note_text, step_states, tension_peak

FORMULA_STARTS = "=+-@\t\r\0＝＋－＠"  # noqa: RUF001 - full-width forms start a formula, too


def without_private(sheet: CallSheet) -> CallSheet:
    """The call without its reflection and without remarks on tension."""
    samples = tuple(replace(sample, remark="") for sample in sheet.tension)
    return replace(sheet, tension=samples, reflection=None)


def plain(sheet: CallSheet) -> dict[str, Any]:
    """The call as plain values; moments as RFC 3339 text with offset."""
    return plain_record(sheet)


def plain_record(record: msgspec.Struct) -> dict[str, Any]:
    """Any record as plain values; moments as RFC 3339 text with offset."""
    built = msgspec.to_builtins(record, enc_hook=str)
    told = _with_moments(record, built)
    assert isinstance(told, dict)
    return told


def _with_moments(value: object, built: Any) -> Any:
    if isinstance(value, Moment):
        return value.iso()
    if isinstance(value, msgspec.Struct):
        names = value.__struct_fields__
        return {name: _with_moments(getattr(value, name), built[name]) for name in names}
    if isinstance(value, tuple):
        return [_with_moments(each, one) for each, one in zip(value, built, strict=True)]
    return built


def write_jsonl(sheets: Iterable[CallSheet], file: TextIO) -> int:
    """Write one call a line; returns how many."""
    count = 0
    for sheet in sheets:
        file.write(msgspec.json.encode(plain(sheet)).decode() + "\n")
        count += 1
    return count


COLUMNS = (
    "id",
    "started",
    "ended",
    "talk_seconds",
    "held_seconds",
    "direction",
    "name",
    "number",
    "account",
    "email",
    "product",
    "order",
    "queue",
    "manner",
    "difficulty",
    "concern",
    "cause",
    "fear",
    "better",
    "measures",
    "fault",
    "options_offered",
    "option_chosen",
    "outcome",
    "contact_given",
    "phone_result",
    "steps_done",
    "phrases_used",
    "tension_first",
    "tension_peak",
    "tension_last",
    "rungs_said",
    "manager_asked_by",
    "promises",
    "follow_ups",
    "notes",
)


def row(sheet: CallSheet) -> dict[str, str | int]:
    """One call as a flat row of `COLUMNS`; lists are joined by "; ", times are RFC 3339."""
    call = sheet.call
    flat: dict[str, str | int] = {
        name: getattr(call, name) for name in COLUMNS if isinstance(getattr(call, name, None), str)
    }
    levels = [sample.level for sample in sheet.tension]
    states = step_states(sheet)
    flat.update(
        id=str(call.id),
        started=call.started.iso(),
        ended=call.ended.iso() if call.ended else "",
        talk_seconds=call.talk_ms // 1000,
        held_seconds=call.held_ms // 1000,
        options_offered="; ".join(call.options_offered),
        steps_done="; ".join(step for step, state in states.items() if state == "done"),
        phrases_used="; ".join(use.phrase for use in sheet.phrases),
        tension_first=levels[0] if levels else "",
        tension_peak=tension_peak(sheet) or "",
        tension_last=levels[-1] if levels else "",
        rungs_said="; ".join(f"{mark.track}:{mark.rung}" for mark in sheet.boundary),
        manager_asked_by="; ".join(each.asked_by for each in sheet.escalations),
        promises="; ".join(f"{promise.what} [{promise.state}]" for promise in sheet.promises),
        follow_ups="; ".join(f"{task.what} [{task.state}]" for task in sheet.follow_ups),
        notes=note_text(sheet),
    )
    return flat


def harmless(value: str | int) -> str | int:
    """The value with a quote before it where a spreadsheet would read a formula (C21)."""
    if isinstance(value, str) and value.lstrip(" ")[:1] in tuple(FORMULA_STARTS):
        return f"'{value}"
    return value


def write_csv(sheets: Iterable[CallSheet], file: TextIO) -> int:
    """Write one row a call under a heading row; returns how many. Open with newline=""."""
    writer = csv.DictWriter(file, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    count = 0
    for sheet in sheets:
        writer.writerow({name: harmless(value) for name, value in row(sheet).items()})
        count += 1
    return count
