"""`callside restore`: lists backups, tells what one would give and take, and brings it back."""

from __future__ import annotations

import json
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import click

from app.backups import BackupLine, BackupPreview
from app.moment import Moment
from app.problems import Problem
from ui.cli.opened import door_of
from ui.cli.program import Chosen
from ui.cli.progress import Watched

if TYPE_CHECKING:
    from app.ports import Progress

NEWEST = "newest"


class RestoringDoor(Protocol):
    """The way to the backups of a store: a call log's, or a team's."""

    def backups(self) -> tuple[BackupLine, ...]: ...

    def preview(self, backup: Path, progress: Progress) -> BackupPreview: ...

    def expect_unused(self) -> None: ...

    def bring_back(self, backup: Path, progress: Progress) -> Path | None: ...


@click.command()
@click.argument("backup", default=NEWEST)
@click.option("--list", "as_list", is_flag=True, help="List the backups, newest first.")
@click.option(
    "--preview", "--dry-run", "only_preview", is_flag=True, help="Tell what would change; stop."
)
@click.option("--yes", is_flag=True, help="Bring it back without asking.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def restore(
    chosen: Chosen, backup: str, as_list: bool, only_preview: bool, yes: bool, as_json: bool
) -> None:
    """Bring BACKUP back: a name from --list, a file, or the newest one.

    First it is read whole and compared with the log. The log that is there is set aside, never
    overwritten, and can be brought back in the same way. Refused while a window has the log open.
    """
    door = door_of(chosen)
    if as_list:
        print_lines(door.backups(), as_json)
    else:
        bring_one_back(door, backup, only_preview=only_preview, yes=yes, as_json=as_json)


def bring_one_back(
    door: RestoringDoor, backup: str, *, only_preview: bool, yes: bool, as_json: bool
) -> None:
    """Tell what a backup would give and take, and put it in the store's place where wanted."""
    path = _find(door, backup)
    watched = Watched("reading")
    seen = door.preview(path, watched)
    watched.close()
    if not as_json:
        _print_preview(path, seen)
    if only_preview:
        if as_json:
            print(json.dumps(_preview(path, seen), indent=2, ensure_ascii=False))
        return
    door.expect_unused()
    if not yes and not _is_wanted():
        raise Problem("restore_unsure")
    watched = Watched("bringing back")
    aside = door.bring_back(path, watched)
    watched.close()
    if as_json:
        done = {**_preview(path, seen), "set_aside": None if aside is None else str(aside)}
        print(json.dumps(done, indent=2, ensure_ascii=False))
        return
    print(f"Brought back: {path}")
    if aside is not None:
        print(f"What was there is set aside, whole: {aside}")


def _is_wanted() -> bool:
    """Ask where somebody can answer."""
    return sys.stdin.isatty() and click.confirm("Bring it back?", default=False, err=True)


def _find(door: RestoringDoor, backup: str) -> Path:
    lines = door.backups()
    if backup == NEWEST:
        made = [line for line in lines if line.kind != "set_aside"]
        if not made:
            raise Problem("backup_none")
        return made[0].path
    for line in lines:
        if backup in (_name(line), str(line.path)):
            return line.path
    path = Path(backup)
    if not path.is_file():
        raise Problem("backup_unknown", file=path)
    return path.absolute()


def _name(line: BackupLine) -> str:
    """What a backup is called in the list; a log set aside goes by its folder's name."""
    if line.kind == "set_aside":
        return f"set-aside/{line.path.parent.name}"
    return line.path.name


def print_lines(lines: tuple[BackupLine, ...], as_json: bool) -> None:
    """Print the backups, newest first."""
    if as_json:
        told = [
            {
                "name": _name(line),
                "made": line.made.iso(),
                "bytes": line.size,
                "kind": line.kind,
                "schema": line.version or None,
                "newer": line.is_newer,
                "file": str(line.path),
            }
            for line in lines
        ]
        print(json.dumps(told, indent=2))
        return
    for line in lines:
        size = f"{line.size / 1024 / 1024:8.1f} MB"
        newer = "  of a newer Callside" if line.is_newer else ""
        print(f"{_when(line.made)}  {size}  {line.kind:<9}  {_name(line)}{newer}")
    if not lines:
        print("There is no backup yet.", file=sys.stderr)


def _print_preview(path: Path, seen: BackupPreview) -> None:
    print(f"{path.name}: every page was read, and is good.{_made(path)}")
    print(f"{'':<12} {'in it':>7} {'lost':>7} {'back':>7} {'undone':>7}  newest in it")
    for each in seen.tallies:
        changes = (each.lost, each.back, each.undone) if seen.compared else ("?", "?", "?")
        lost, back, undone = changes
        newest = _when(each.newest) if each.newest else "-"
        kind = each.kind.replace("_", "-")
        print(f"{kind:<12} {each.held:>7} {lost:>7} {back:>7} {undone:>7}  {newest}")
    if not seen.compared:
        print("What is there now cannot be read; what would be lost is not known.")
    for call in seen.lost_calls:
        print(f"lost: {_when(call.started)}  {call.who or 'unknown caller'}")


def _made(path: Path) -> str:
    """Since when what came after it would be missing, where the name tells."""
    named = re.search(r"-(\d{8}T\d{6})\d{6}Z-v\d+\.db$", path.name)
    if named is None:
        return ""
    made = datetime.strptime(f"{named[1]}Z", "%Y%m%dT%H%M%S%z")
    return f" It was made on {_when(Moment.of(made))}."


def _preview(path: Path, seen: BackupPreview) -> dict[str, Any]:
    tallies = {
        each.kind: {
            "held": each.held,
            "newest": each.newest.iso() if each.newest else None,
            "lost": each.lost if seen.compared else None,
            "newest_lost": each.newest_lost.iso() if each.newest_lost else None,
            "back": each.back if seen.compared else None,
            "undone": each.undone if seen.compared else None,
        }
        for each in seen.tallies
    }
    lost = [{"started": call.started.iso(), "who": call.who} for call in seen.lost_calls]
    return {
        "backup": str(path),
        "compared": seen.compared,
        "kinds": tallies,
        "lost_calls": lost,
    }


def _when(at: Moment) -> str:
    return at.in_zone(UTC).astimezone().strftime("%Y-%m-%d %H:%M")
