"""Every playbook that a call handed over may have been handled with."""

from __future__ import annotations

from functools import cache, lru_cache

from app.moment import SystemClock
from app.playbook.load import playbook_from, tables_from
from app.playbook.places import BUILTIN, builtin_playbook
from app.playbook.shape import Playbook
from app.problems import Problem
from app.team.ports import TeamRecords

_ALSO_BUILT_IN = ("utility",)


def known_playbooks(records: TeamRecords) -> list[Playbook]:
    """The house's versions, newest first, then what the team file handed out, then the built-in.

    A text that can no longer be read is left out: the calls then say less, and are still there.
    """
    # Here: it brings all that checks a playbook, and a team is open before facts are asked for.
    from app.team.playbooks import PlaybookDesk

    desk = PlaybookDesk(records, SystemClock())
    texts = [desk.text(version.number) for version in desk.versions()]
    team = records.team_file()
    if team is not None and team.playbook:
        texts.append(team.playbook)
    return [*(found for text in texts if (found := _read(text)) is not None), *_built_in()]


@lru_cache(maxsize=32)
def _read(text: str) -> Playbook | None:
    try:
        return playbook_from(tables_from(text.encode()))
    except Problem:
        return None


@cache
def _built_in() -> tuple[Playbook, ...]:
    return tuple(builtin_playbook(name) for name in (BUILTIN, *_ALSO_BUILT_IN))
