"""The supervisor's window as it is first painted; only what that needs is imported here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.policy.in_force import policy_in_force
from app.problems import Problem
from app.settings import TABLE, Settings
from ui.catalogue import speak, system_languages
from ui.look.theme import current_theme
from ui.look.wearing import wear
from ui.supervisor.window import SupervisorWindow

if TYPE_CHECKING:
    from app.paths import Profile


class SupervisorFirstPaint:
    """Holds the window, its settings, and what was wrong with those, if anything.

    They are in a file of their own: the agent's window may be open on the same profile, and each
    window writes the whole of its settings. The look is taken over from there at the first start.
    """

    def __init__(self, profile: Profile) -> None:
        policy = policy_in_force()
        self.settings = Settings(profile.supervisor_settings, system_languages(), policy=policy)
        self.problem = self._load(profile)
        app = QCoreApplication.instance()
        if app is not None:
            speak(app, self.settings.language())
        wear(current_theme(), self.settings)
        self.window = SupervisorWindow(self.settings)

    def _load(self, profile: Profile) -> Problem | None:
        try:
            self.settings.load()
            if not profile.supervisor_settings.exists():
                self._take_over_look(profile)
        except Problem as problem:
            return problem
        return next(iter(self.settings.policy_faults), None)

    def _take_over_look(self, profile: Profile) -> None:
        agents = Settings(profile.settings_file)
        agents.load()
        for setting in TABLE:
            is_chosen = agents.rule(setting.key).origin == "user"
            if setting.group == "look" and is_chosen and not self.settings.is_locked(setting.key):
                self.settings.set(setting.key, agents[setting.key])
