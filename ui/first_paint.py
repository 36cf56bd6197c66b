"""The window as it is first painted: at its place, in its look and language, ready for a note.

Only what this needs is imported before it is painted (goal A24); a test holds that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.policy.in_force import policy_in_force
from app.problems import Problem
from app.settings import Settings
from ui.catalogue import speak, system_languages
from ui.desk.frame.window import DeskWindow
from ui.look.theme import current_theme
from ui.look.wearing import wear

if TYPE_CHECKING:
    from app.paths import Profile


class FirstPaint:
    """Holds the window, and what was wrong with settings or policy, if anything."""

    def __init__(self, profile: Profile) -> None:
        if profile.leaving.exists():
            # Everything is being deleted, and was cut off: nothing of it comes into a window.
            profile.settings_file.unlink(missing_ok=True)
        policy = policy_in_force()
        self.settings = Settings(profile.settings_file, system_languages(), policy=policy)
        self.problem = self._load()
        app = QCoreApplication.instance()
        if app is not None:
            speak(app, self.settings.language())
        wear(current_theme(), self.settings)
        self.window = DeskWindow(self.settings)

    def _load(self) -> Problem | None:
        try:
            self.settings.load()
        except Problem as problem:
            return problem
        return next(iter(self.settings.policy_faults), None)
