"""`callside log`: list, show, search and export the calls of the log."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO
from uuid import UUID

import click

from app.desk import Desk
from app.export import plain, without_private, write_csv, write_jsonl
from app.moment import Moment
from app.ports import CallLine, CallQuery
from app.problems import Problem
from app.records import CallSheet
from app.sheet import note_text
from ui.cli.opened import opened_desk
from ui.cli.program import Chosen
from ui.cli.progress import counted
from ui.cli.switched_off import expect_switched_on
from ui.whole_file import whole_file


@click.group()
def log() -> None:
    """List, show, search and export calls."""


def _since(_ctx: click.Context, _param: click.Parameter, value: datetime | None) -> Moment | None:
    return None if value is None else Moment.of(value.astimezone())


@log.command("list")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 1000))
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), callback=_since, help="Not before.")
@click.option("--outcome", default="", help="Only calls with this outcome (its id).")
@click.option("--cause", default="", help="Only calls with this cause (its id).")
@click.option("--rehearsals", is_flag=True, help="Rehearsals, too.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_calls(
    chosen: Chosen,
    limit: int,
    since: Moment | None,
    outcome: str,
    cause: str,
    rehearsals: bool,
    as_json: bool,
) -> None:
    """List calls, newest first."""
    query = CallQuery(since=since, outcome=outcome, cause=cause, rehearsals=rehearsals)
    with opened_desk(chosen) as desk:
        _print_lines(desk.log.calls(query, limit=limit), as_json)


@log.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 1000))
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def search(chosen: Chosen, words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Find calls whose notes, concern or promises hold all WORDS, newest first."""
    expect_switched_on("search")
    with opened_desk(chosen) as desk:
        _print_lines(desk.log.calls(CallQuery(text=" ".join(words)), limit=limit), as_json)


@log.command()
@click.argument("call")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(chosen: Chosen, call: str, as_json: bool) -> None:
    """Show one CALL (its id, or the end of it) with everything on it."""
    with opened_desk(chosen) as desk:
        sheet = _find(desk, call)
        if as_json:
            print(json.dumps(plain(sheet), indent=2, ensure_ascii=False))
        else:
            _print_sheet(desk, sheet)


@log.command()
@click.option("--format", "form", type=click.Choice(["jsonl", "csv", "sqlite"]), required=True)
@click.option("--to", "target", metavar="FILE", help="Write here; standard output without it.")
@click.option("--with-private", is_flag=True, help="Reflections and tension remarks, too.")
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
@click.pass_obj
def export(chosen: Chosen, form: str, target: str | None, with_private: bool, force: bool) -> None:
    """Export every call. The file is not encrypted: keep it where it may be read."""
    expect_switched_on("export")
    if form == "sqlite" and target is None:
        raise click.UsageError("--format sqlite needs --to FILE.")
    path = None if target is None else Path(target)
    if path is not None and path.exists() and not force:
        raise Problem("file_exists", path=path)
    with opened_desk(chosen) as desk:
        total = desk.log.count_calls(CallQuery())
        sheets: Iterator[CallSheet] = iter(desk.log.every_sheet(CallQuery()))
        if not with_private:
            sheets = (without_private(sheet) for sheet in sheets)
        shown = counted(sheets, total, "calls", quiet=path is None)
        if form == "sqlite":
            from ui.start import write_open_copy

            assert path is not None
            with whole_file(path) as part:
                count = write_open_copy(part, shown)
        else:
            with _text_target(path) as file:
                count = (write_jsonl if form == "jsonl" else write_csv)(shown, file)
    if path is not None:
        print(f"{count} calls written to {path}", file=sys.stderr)


@contextmanager
def _text_target(path: Path | None) -> Iterator[TextIO]:
    if path is None:
        yield sys.stdout
        return
    with whole_file(path) as part, part.open("w", encoding="utf-8", newline="") as file:
        part.chmod(0o600)
        yield file
        file.flush()
        os.fsync(file.fileno())


def _find(desk: Desk, call: str) -> CallSheet:
    wanted = call.replace("-", "").lower()
    if len(wanted) == 32:
        try:
            return desk.sheet(UUID(wanted))
        except (KeyError, ValueError):
            raise Problem("call_unknown") from None
    for line in desk.log.calls(CallQuery(rehearsals=True), limit=1000):
        if wanted and line.call.id.hex.endswith(wanted):
            return desk.sheet(line.call.id)
    raise Problem("call_unknown")


def _line(line: CallLine) -> dict[str, Any]:
    call = line.call
    return {
        "id": str(call.id),
        "started": call.started.iso(),
        "phase": call.phase,
        "name": call.name,
        "number": call.number,
        "outcome": call.outcome,
        "cause": call.cause,
        "peak": line.peak,
        "rungs": line.boundary_count,
        "open_promises": line.open_promises,
        "excerpt": line.excerpt,
    }


def _print_lines(lines: list[CallLine], as_json: bool) -> None:
    if as_json:
        print(json.dumps([_line(line) for line in lines], indent=2, ensure_ascii=False))
        return
    for line in lines:
        call = line.call
        when = call.started.local().strftime("%Y-%m-%d %H:%M")
        who = call.name or call.number or "unknown caller"
        short = line.excerpt.replace("\n", " ")[:60]
        print(f"{call.id.hex[-8:]}  {when}  {who:<24.24}  {call.outcome or '-':<18.18}  {short}")
    if not lines:
        print("No calls.", file=sys.stderr)


def _print_sheet(desk: Desk, sheet: CallSheet) -> None:
    call = sheet.call
    print(f"Call {call.id}")
    print(f"  started   {call.started.iso()}, talked {call.talk_ms // 1000} s")
    for name in ("name", "number", "account", "concern", "cause", "fear", "fault", "outcome"):
        value = getattr(call, name)
        if value:
            print(f"  {name:<9} {value}")
    events: list[tuple[int, str]] = []
    events += [(m.elapsed_ms, f"step {m.step}: {m.state}") for m in sheet.steps]
    events += [(u.elapsed_ms, f"phrase {u.phrase} ({u.way})") for u in sheet.phrases]
    events += [(s.elapsed_ms, f"tension {s.level}") for s in sheet.tension]
    events += [(m.elapsed_ms, f"boundary {m.track}: {m.rung}") for m in sheet.boundary]
    events += [(e.elapsed_ms, f"manager, asked by {e.asked_by}") for e in sheet.escalations]
    for elapsed, what in sorted(events):
        print(f"  {elapsed // 60000:02d}:{elapsed // 1000 % 60:02d}  {what}")
    if note_text(sheet):
        print("  notes")
        for note in desk.notes.lines(call.id):
            print(
                f"  {note.elapsed_ms // 60000:02d}:{note.elapsed_ms // 1000 % 60:02d}  {note.text}"
            )
    for promise in sheet.promises:
        due = promise.due.iso() if promise.due else "no date"
        print(f"  promise   {promise.what} ({due}, {promise.state})")
    for task in sheet.follow_ups:
        due = task.due.iso() if task.due else "no date"
        print(f"  follow-up {task.what} ({due}, {task.state})")
