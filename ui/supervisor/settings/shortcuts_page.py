"""All shortcuts of the supervisor's window in one list (goal A13)."""

from __future__ import annotations

from ui.settings.shortcuts_page import ShortcutsPage


class TeamShortcutsPage(ShortcutsPage):
    """The page of the agent's window over this window's table."""

    def show_subject(self, subject: object) -> None:
        """The list is about nothing else."""
        del subject
        self.show_call(None)
