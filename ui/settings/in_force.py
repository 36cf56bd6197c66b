"""Puts settings into force the moment they change: look, playbook, language (goals A21, A22)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.playbook.places import FoundPlaybook
from app.problems import Problem
from app.settings import Settings
from ui.catalogue import speak
from ui.look.wearing import wear
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.desk.frame.window import DeskWindow


class SettingsInForce(QObject):
    """Holds what was wrong with the house's playbook, if anything."""

    def __init__(
        self,
        window: DeskWindow,
        find_playbook: Callable[[Settings], FoundPlaybook],
        playbook_problem: Problem | None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._place = window.place
        self._find_playbook = find_playbook
        self._acts: dict[str, Callable[[], None]] = {
            "theme": self._look,
            "text_scale": self._look,
            "reduced_motion": self._look,
            "playbook": self._playbook,
            "playbook_language": self._playbook,
            "language": self._language,
        }
        self._place.settings.listen(self._changed)
        self._look()
        self._tell_playbook(playbook_problem)

    def _changed(self, key: str) -> None:
        act = self._acts.get(key)
        if act is not None:
            act()

    def _look(self) -> None:
        wear(self._place.theme, self._place.settings)

    def _language(self) -> None:
        self._window.build_anew(self._speak)

    def _speak(self) -> None:
        app, settings = QCoreApplication.instance(), self._place.settings
        if app is not None:
            speak(app, settings.language())
        if settings.text("playbook_language") == "interface" and not settings.text("playbook"):
            self._playbook()

    def _playbook(self) -> None:
        found = self._find_playbook(self._place.settings)
        self._place.desk.use_playbook(found.playbook)
        self._tell_playbook(found.problem)

    def _tell_playbook(self, problem: Problem | None) -> None:
        if problem is None:
            self._window.banners.take_back("playbook")
            return
        self._window.banners.tell(
            "playbook",
            lambda: self.tr("The house's playbook has faults; the built-in one is used."),
            "warn",
            action=lambda: self.tr("Show the faults"),
            act=lambda: self._window.go(Page.PLAYBOOK),
        )
