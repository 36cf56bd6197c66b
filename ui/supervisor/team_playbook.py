"""The playbook in whose words imported calls are told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.playbook.load import playbook_from, tables_from
from app.playbook.places import spoken_playbook
from app.playbook.read_before import PlaybooksReadBefore
from app.problems import Problem

if TYPE_CHECKING:
    from app.paths import Profile
    from app.playbook.shape import Playbook
    from app.settings import Settings
    from app.team.team import Team


class TeamPlaybook:
    """The house's playbook as it was handed out, else the built-in one in the window's language.

    Holds what was read last: ids and titles of both are the same over all languages and versions
    as far as they know them, and an id that neither knows stands for itself.
    """

    def __init__(self, team: Team, settings: Settings, profile: Profile) -> None:
        self._team = team
        self._settings = settings
        self._read = PlaybooksReadBefore(profile.folder / "playbooks").load
        self._known: tuple[tuple[str, str], Playbook] | None = None

    def now(self) -> Playbook:
        """The playbook in force."""
        handed_out = self._team.records.team_file()
        text = "" if handed_out is None else handed_out.playbook
        which = (text, self._settings.language())
        if self._known is None or self._known[0] != which:
            self._known = which, self._found(text)
        return self._known[1]

    def _found(self, text: str) -> Playbook:
        builtin = partial(spoken_playbook, self._settings.language(), self._read)
        if not text:
            return builtin()
        try:
            return playbook_from(tables_from(text.encode()))
        except Problem:
            # Made by a newer program: its ids stand for themselves.
            return builtin()
