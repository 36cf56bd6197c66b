"""Writes everything of the agent's into open formats: JSON lines, CSV, and what they mean (C09).

Every kind of record has a file of lines and one of rows. `schema.json` is a JSON Schema (2020-12)
of a line of each; `calls_whole.jsonl` has every call with all that is on it in one line.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from app.export import harmless, plain_record, write_jsonl
from app.moment import Moment
from app.own_data import OwnRecords
from app.ports import CallQuery, Progress
from app.problems import Problem
from app.records import CallSheet

FORMAT = "callside-own-data 1"
WHOLE = "calls_whole"

Opening = Callable[[Path], AbstractContextManager[Path]]
"""Opens a file that is there whole or not at all, and gives where to write meanwhile."""

Fill = Callable[[Path], object]
"""Writes the content of a file."""


def write_own_data(
    own: OwnRecords,
    settings: Mapping[str, Any],
    folder: Path,
    made: str,
    whole: Opening,
    progress: Progress,
) -> tuple[Path, ...]:
    """Write all files; gives them. Raises `Problem`: file_exists, stopped, those of `whole`.

    Where it is stopped, or fails, none of the files stays.
    """
    kinds, lists = own.kinds(), own.lists()
    files: dict[str, Fill] = {f"{WHOLE}.jsonl": partial(_fill_whole, own, progress)}
    for kind, record in kinds.items():
        every = partial(_plain_records, own, kind)
        files[f"{kind}.jsonl"] = partial(_fill_lines, every)
        files[f"{kind}.csv"] = partial(_fill_rows, record.__struct_fields__, every)
    for name, rows in lists.items():
        columns = tuple(next(rows(), {"id": None}))
        files[f"{name}.jsonl"] = partial(_fill_lines, rows)
        files[f"{name}.csv"] = partial(_fill_rows, columns, rows)
    told = json.dumps(dict(settings), indent=2, ensure_ascii=False)
    files["settings.json"] = partial(_fill_text, told)
    files["schema.json"] = partial(_fill_text, json.dumps(schema(kinds, lists), indent=2))
    files["README.txt"] = partial(_fill_text, _README.format(format=FORMAT, made=made))
    for name in files:
        if (folder / name).exists():
            raise Problem("file_exists", path=folder / name)
    return _written(files, folder, whole, progress)


def _written(
    files: Mapping[str, Fill], folder: Path, whole: Opening, progress: Progress
) -> tuple[Path, ...]:
    written: list[Path] = []
    try:
        for at, (name, fill) in enumerate(files.items()):
            progress.report(at, len(files))
            _go_on(progress)
            with whole(folder / name) as part:
                part.touch(0o600)
                fill(part)
            written.append(folder / name)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    progress.report(len(files), len(files))
    return tuple(written)


def _go_on(progress: Progress) -> None:
    if progress.is_cancelled():
        raise Problem("stopped")


def schema(kinds: Mapping[str, type[msgspec.Struct]], lists: Iterable[str]) -> dict[str, Any]:
    """What a line of each file is made of, as JSON Schema."""
    every = [*kinds.values(), CallSheet]
    found, parts = msgspec.json.schema_components(every, ref_template="#/$defs/{name}")
    parts[Moment.__name__] = {"type": "string", "format": "date-time"}
    files: dict[str, Any] = {
        f"{name}.jsonl": each for name, each in zip((*kinds, WHOLE), found, strict=True)
    }
    files |= {f"{name}.jsonl": {"type": "object"} for name in lists}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        "files": files,
        "$defs": parts,
    }


def _plain_records(own: OwnRecords, kind: str) -> Iterator[dict[str, Any]]:
    return map(plain_record, own.records(kind))


def _fill_whole(own: OwnRecords, progress: Progress, part: Path) -> None:
    def sheets() -> Iterator[CallSheet]:
        for deleted in (False, True):
            for sheet in own.log.every_sheet(CallQuery(rehearsals=True, deleted=deleted)):
                _go_on(progress)
                yield sheet

    with part.open("w", encoding="utf-8") as file:
        write_jsonl(sheets(), file)


def _fill_lines(values: Callable[[], Iterable[dict[str, Any]]], part: Path) -> None:
    with part.open("w", encoding="utf-8") as file:
        for each in values():
            file.write(json.dumps(each, ensure_ascii=False) + "\n")


def _fill_rows(
    columns: tuple[str, ...], values: Callable[[], Iterable[dict[str, Any]]], part: Path
) -> None:
    with part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(columns)
        for each in values():
            writer.writerow([harmless(_cell(each.get(name))) for name in columns])


def _fill_text(text: str, part: Path) -> None:
    part.write_text(text + "\n", encoding="utf-8")


def _cell(value: Any) -> str | int:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (str, int)):
        return value
    return json.dumps(value, ensure_ascii=False)


_README = """Everything that Callside keeps of yours ({format}), as of {made}.

calls_whole.jsonl   one call a line with everything on it: notes, steps, tension, promises
NAME.jsonl          one record a line (JSON, UTF-8)
NAME.csv            the same as a table (RFC 4180); lists are JSON in their cell, and a cell that a
                    spreadsheet would read as a formula begins with a quote
settings.json       your settings
schema.json         what each field is (JSON Schema 2020-12)

"id" joins the files: "call" and "caller" are ids of calls.jsonl and callers.jsonl. Times are
RFC 3339 with their offset. What lies in the trash has a time in "deleted".

These files are not encrypted, and hold what only you should read. Keep them where nobody else does.
"""
