"""What a path is told as: where it is, and no name that somebody has given (C19)."""

from __future__ import annotations

import re
from pathlib import Path, PurePath

PROFILE, HOME, ELSEWHERE, ANY = "<profile>", "<home>", "<elsewhere>", "*"

_OWN_NAMES = frozenset(
    {
        *("log", "team", "backups", "set-aside", "restoring", "events", "handed-over"),
        *(
            "house-playbooks",
            "playbooks",
            "phone",
            "channel",
            "spool",
            "settings.json",
            "supervisor.json",
        ),
        *("window.lock", "supervisor.lock", "facts.duckdb", "facts.duckdb.wal", "facts.lock"),
        *("facts.spill", "erased.json"),
    }
)
_OWN_NAME = re.compile(
    r"(?:call-log|team)(?:\.[a-z-]+){1,3}"
    r"|(?:call-log|team)-\d{8}T\d{12}Z-v\d{1,4}\.db"
    r"|\d{8}T\d{12}Z(?:-v\d{1,4}(?:-newer)?)?"
    r"|(?:window|supervisor|commands)(?:\.1)?\.jsonl"
)


def told_path(path: PurePath | str, profile: Path, home: Path | None = None) -> str:
    """A path with the places that name a person told as what they are.

    What lies in the log's folder of a profile, wherever that is, is "<profile>/log/call-log.db".
    """
    found = PurePath(path)
    home = Path.home() if home is None else home
    for root, name in ((profile, PROFILE), (home, HOME)):
        if found.is_relative_to(root):
            inside = found.relative_to(root).parts
            if name == PROFILE:
                return "/".join((name, *(_known(part) for part in inside)))
            return f"{name}/{ANY}" if inside else name
    return f"{ELSEWHERE}/{ANY}"


def told_name(name: str) -> str:
    """The name of a file of ours; `ANY` for one that somebody may have chosen."""
    return _known(name)


def looks_like_path(text: str) -> bool:
    """Whether a text names a place on a disk."""
    return "/" in text or "\\" in text


def _known(part: str) -> str:
    return part if part in _OWN_NAMES or _OWN_NAME.fullmatch(part) else ANY
