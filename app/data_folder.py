"""Where a person's log stands: where they chose, where policy wants it, and where it stood before.

A signpost in the person's own data folder remembers each folder in which a log was looked for, so
that a policy that comes, goes or changes never loses one: what stands elsewhere is told. The
telephone's command, which reads no policy, finds the window by it, too (`ui.phone.hook`).
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from app.policy.policy import Policy
from app.problems import Problem

SIGNPOST = "data-folders"
KEY = "data_folder"


class DataFolder(NamedTuple):
    """The folder; a `fault` for which no log is opened there; folders in which older logs stand."""

    folder: Path
    fault: Problem | None = None
    former: tuple[Path, ...] = ()


def data_folder(own: Path, chosen: Path | None, policy: Policy) -> DataFolder:
    """The folder of the log; `own` is the person's data folder, `chosen` the one they named.

    The fault is profile_managed where another one than policy's was named, the policy's own where
    it names none that can be, and data_folder_unknown where policy cannot be read and a log stood
    in a folder of its.
    """
    rule = policy.locked.get(KEY)
    managed = None if rule is None or not rule.value else Path(str(rule.value))
    if managed is None and chosen is not None:
        return DataFolder(chosen)
    known = _known(own)
    if managed is None:
        fault = _fault(policy, own, known)
        if fault is None and known and known[-1] != own:
            _remember(own, [*known, own])
        return DataFolder(own, fault, _with_logs(known, own))
    if chosen is not None and not _is_same(chosen, managed):
        return DataFolder(chosen, Problem("profile_managed", folder=managed))
    if not known or known[-1] != managed:
        known = [*(each for each in known if each != managed), managed]
        _remember(own, known)
    return DataFolder(managed, None, _with_logs([own, *known], managed))


def _fault(policy: Policy, own: Path, known: list[Path]) -> Problem | None:
    """Why no log may be begun in the person's own folder; None where it may."""
    for each in policy.faults:
        if each.facts.get("key") == KEY and each.code == "policy_value_wrong":
            return each
    was_managed = bool(known) and known[-1] != own
    unread = any(each.code != "policy_key_unknown" for each in policy.faults)
    if was_managed and unread and any(rule.is_closed for rule in policy.locked.values()):
        return Problem("data_folder_unknown", folder=known[-1])
    return None


def _with_logs(folders: list[Path], here: Path) -> tuple[Path, ...]:
    """Those in which a log stands, but for the one in force."""
    found = []
    for each in dict.fromkeys(folders):
        with suppress(OSError):
            if not _is_same(each, here) and any((each / "log").glob("*.db")):
                found.append(each)
    return tuple(found)


def _known(own: Path) -> list[Path]:
    try:
        lines = (own / SIGNPOST).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return [Path(line) for line in lines if Path(line).is_absolute()]


def _remember(own: Path, folders: list[Path]) -> None:
    """Without a place to write it the person is only told less."""
    text = "".join(f"{each}\n" for each in folders)
    part = own / f".{SIGNPOST}.part"
    with suppress(OSError):
        own.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.write_text(text, "utf-8")
        part.replace(own / SIGNPOST)


def _is_same(one: Path, other: Path) -> bool:
    return os.path.normcase(one.absolute()) == os.path.normcase(other.absolute())
