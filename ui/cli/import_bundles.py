"""`callside import`: takes in what agents handed over, and says what became of each file."""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import FrameType

import click

from app.problems import Problem
from app.support.events import EventCode
from app.team.imports import Series, SharedFile, shared_files
from app.team.records import BundleReport
from app.team.watched_folder import WatchedFolder, listing_of
from ui.cli.exits import FOUND_FAULTS, NOTHING_FOUND
from ui.cli.passphrase import told_passphrase
from ui.cli.program import Chosen
from ui.cli.progress import Watched
from ui.support.command_record import note

_WORDS = {
    "new": "taken in",
    "older": "taken in, older copy",
    "known": "known already",
    "rejected": "refused",
    "quarantined": "set aside",
    "cancelled": "stopped",
}


@click.command("import")
@click.argument("files", nargs=-1, metavar="FILE…", type=click.Path(path_type=Path))
@click.option(
    "--folder",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Also take in what lies whole in this folder; nothing in it is moved or deleted.",
)
@click.option(
    "--settle",
    type=click.FloatRange(0, 3600),
    default=2.0,
    show_default=True,
    help="Seconds in which a file in --folder must not change.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each file, a line each.")
@click.pass_obj
def import_bundles(
    chosen: Chosen, files: tuple[Path, ...], folder: Path | None, settle: float, as_json: bool
) -> None:
    """Take in the FILEs that agents handed over, as their supervisor.

    Each one is taken in whole or not at all; the same one twice changes nothing. Ctrl+C stops:
    what was taken in before that stays. Ends with 1 where a file was refused or set aside.
    """
    if not files and folder is None:
        raise click.UsageError("Name the files, or a folder with --folder.")
    wanted = [*shared_files(files), *_in_folder(folder, settle)]
    if not wanted:
        print("There is nothing to take in.", file=sys.stderr)
        raise SystemExit(NOTHING_FOUND)
    from ui.team_start import TeamStoreDoor, open_team

    ask = partial(told_passphrase, chosen.passphrase_file)
    door = TeamStoreDoor(chosen.profile, key_file=chosen.key_file, ask_passphrase=ask)
    if door.is_first():
        raise Problem("team_file_missing")
    tell = _tell_json if as_json else _tell
    with open_team(chosen.profile, door=door) as team, _stoppable() as watched:
        series = team.imports.take(wanted, watched, tell)
        watched.close()
    note(chosen.profile, EventCode.IMPORTED, count=len(series.reports))
    if not as_json:
        _tell_end(series)
    if any(each.result in ("rejected", "quarantined") for each in series.reports):
        raise SystemExit(FOUND_FAULTS)


class _Stoppable(Watched):
    """Progress that Ctrl+C stops at the next step, with everything left in order."""

    def __init__(self) -> None:
        super().__init__("imported, %")
        self._is_stopped = False

    def stop(self, _signal: int, _frame: FrameType | None) -> None:
        """The first Ctrl+C asks; a second one ends the program as always."""
        self._is_stopped = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    def is_cancelled(self) -> bool:
        return self._is_stopped


@contextmanager
def _stoppable() -> Iterator[_Stoppable]:
    watched = _Stoppable()
    before = signal.signal(signal.SIGINT, watched.stop)
    try:
        yield watched
    finally:
        signal.signal(signal.SIGINT, before)


def _in_folder(folder: Path | None, settle: float) -> list[SharedFile]:
    """What lies whole in a folder: two listings with the same size and time (B12)."""
    if folder is None:
        return []
    watched = WatchedFolder()
    first = listing_of(folder)
    if first is None:
        raise Problem("import_folder_missing", folder=folder)
    watched.look(first)
    time.sleep(settle)
    look = watched.look(listing_of(folder))
    if look.state == "away":
        raise Problem("import_folder_missing", folder=folder)
    if look.state == "settling":
        print("Some files are still being written; import again for them.", file=sys.stderr)
    return [SharedFile(each.name, folder / each.name) for each in look.ready]


def _tell(report: BundleReport) -> None:
    """One line for a file, and why where it was not taken in."""
    print(f"{report.file}: {_WORDS[report.result]}{_about(report)}", flush=True)
    if report.reason:
        from ui.problem_words import words_for

        words = words_for(Problem(report.reason, **report.facts))
        for line in (words.happened, words.safe, words.do):
            if line:
                print(f"  {line}", flush=True)


def _about(report: BundleReport) -> str:
    """Whose it is, and what it changed, in a few words."""
    said = [report.agent_name] if report.agent_name else []
    if report.sequence:
        said.append(f"number {report.sequence}")
    if report.result in ("new", "older") and report.sequence:
        said.append(_period(report))
        said.append(f"calls {report.calls}")
        counts = {
            "new": report.new,
            "updated": report.updated,
            "unchanged": report.unchanged,
            "left out": report.rejected,
        }
        said += [f"{name} {count}" for name, count in counts.items() if count]
        if report.gap:
            said.append(f"missing before it {report.gap}")
    return "".join(f", {each}" for each in said if each)


def _period(report: BundleReport) -> str:
    """The days of its oldest and its newest call."""
    if not report.from_ms:
        return ""
    days = [
        datetime.fromtimestamp(at / 1000, UTC).date().isoformat()
        for at in (report.from_ms, report.to_ms)
    ]
    return days[0] if days[0] == days[1] else f"{days[0]} to {days[1]}"


def _tell_json(report: BundleReport) -> None:
    import msgspec

    print(json.dumps(msgspec.to_builtins(report), ensure_ascii=False), flush=True)


def _tell_end(series: Series) -> None:
    """How much came, over all files."""
    taken = [each for each in series.reports if each.result in ("new", "older")]
    calls = sum(each.calls for each in taken)
    print(f"{len(taken)} of {len(series.reports)} files taken in, {calls} calls.")
