"""Managed settings of the supervisor's window: those that mean anything there."""

from __future__ import annotations

from typing import Any

from app.policy.schema import KEYS
from ui.settings.managed_page import ManagedPage
from ui.supervisor.place import TeamPage

HERE = frozenset(
    {
        *("theme", "text_scale", "reduced_motion", "language", "languages"),
        *("lock_minutes", "hide_from_capture", "restore_clipboard", "clipboard_seconds"),
        *("recovery_recipients", "data_folder", "key_kept_in", "key_file", "shared_disk"),
        *("individual_view", "watched_folder", "features_off", "keep_team_days", "region"),
    }
)
"""What the supervisor's window, its store and its commands heed; the rest is the agent's."""


class TeamManagedPage(ManagedPage):
    """The page of the agent's window over what holds in this one."""

    @staticmethod
    def leave(place: Any) -> None:
        """Go back to the settings of this window."""
        place.go(TeamPage.SETTINGS)

    @staticmethod
    def holds_here(key: str) -> bool:
        """Whether this window heeds a key, or the one that it bounds."""
        return key in HERE or KEYS[key].guards in HERE

    def show_subject(self, subject: object) -> None:
        """The page is about nothing else."""
        del subject
