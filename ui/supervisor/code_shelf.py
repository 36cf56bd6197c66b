"""Knows the recovery code of a new store until it is put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.supervisor.place import TeamPage

if TYPE_CHECKING:
    from ui.supervisor.recovery_code_page import TeamRecoveryCodePage
    from ui.supervisor.window import SupervisorWindow

SUBJECT = "recovery_code"


class CodeShelf(QObject):
    """Holds the code, and tells of it by a banner until it is said to be in a safe place."""

    def __init__(self, window: SupervisorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._code = ""
        self._heard: TeamRecoveryCodePage | None = None
        window.page_shown.connect(self._listen)

    def keep(self, code: str) -> None:
        """Know a new code, whatever page is shown or built anew."""
        self._code = code
        self._window.banners.tell(
            SUBJECT,
            lambda: self.tr("Keep the recovery code: it opens your team if the key is ever lost."),
            "neutral",
            action=lambda: self.tr("Show the code"),
            act=lambda: self._window.go(TeamPage.RECOVERY_CODE, self._code),
        )

    def _listen(self, page: TeamPage) -> None:
        if page is not TeamPage.RECOVERY_CODE:
            return
        from ui.supervisor.recovery_code_page import TeamRecoveryCodePage

        shown = self._window.pages.built(page)
        if isinstance(shown, TeamRecoveryCodePage) and shown is not self._heard:
            self._heard = shown
            shown.kept.connect(self._forget)

    def _forget(self) -> None:
        """The code is put away: it is known here no longer."""
        self._code = ""
        self._window.banners.take_back(SUBJECT)
        self._window.forget(TeamPage.RECOVERY_CODE)
        self._window.go(TeamPage.IMPORTS)
