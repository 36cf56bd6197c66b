"""The start gate beside the desk: the log may be shut, the agent works on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.backups import BackupLine, LeftAside
from app.problems import Problem
from ui.problem_words import words_for
from ui.recovery.backup_words import left_aside_words
from ui.recovery.door import Door, OpenLog
from ui.recovery.opening import LogOpening
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.desk.frame.window import DeskWindow
    from ui.recovery.gate_page import GatePage
    from ui.recovery.previewing import Previewing

SUBJECT = "log"
CODE_SUBJECT = "recovery_code"
ASIDE_SUBJECT = "left_aside"


class Gate(QObject):
    """Tells of a log that does not open, and brings the agent's answers to it.

    Holds the page, made when it is first needed: most starts open the log and need none.
    """

    def __init__(self, window: DeskWindow, opening: LogOpening, door: Door) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self._door = door
        self._code = ""
        self._told: tuple[Problem, bool] | None = None
        self._made: tuple[GatePage, Previewing] | None = None
        window.built_anew.connect(self._make_page_anew)
        window.offer_page(Page.STORE, lambda _place: self.page)
        opening.stopped.connect(self._stopped)
        opening.opened.connect(self._opened)
        opening.slow.connect(self._slow)

    @property
    def page(self) -> GatePage:
        """Why the log does not open, and the ways on."""
        if self._made is None:
            self._made = self._made_page()
        return self._made[0]

    def _made_page(self) -> tuple[GatePage, Previewing]:
        from ui.recovery.gate_page import GatePage
        from ui.recovery.previewing import Previewing

        page = GatePage(self._window.place.profile.log_folder)
        page.setParent(self._window.inside)
        page.hide()
        page.retry_asked.connect(self._retry)
        page.code_given.connect(self._with_code)
        page.passphrase_given.connect(self._with_passphrase)
        page.new_passphrase_given.connect(self._with_new_passphrase)
        page.backup_given.connect(self._with_backup)
        return page, Previewing(page.backups_form, self._door, self)

    def _make_page_anew(self) -> None:
        """Tell the same in the language that is spoken now."""
        if self._made is not None:
            self._made[1].let_go()
            self._made = None
        if self._told is not None:
            self._show(*self._told)

    # -- answers ---------------------------------------------------------------------------------

    def _retry(self) -> None:
        self.page.set_busy(True)
        self._opening.try_open()

    def _with_code(self, code: str, passphrase: str) -> None:
        self.page.set_busy(True)
        self._opening.try_open(lambda door, _progress: door.open_with_code(code, passphrase))

    def _with_passphrase(self, passphrase: str) -> None:
        self.page.set_busy(True)
        self._opening.try_open(lambda door, _progress: door.open_with_passphrase(passphrase))

    def _with_new_passphrase(self, passphrase: str) -> None:
        self.page.set_busy(True)
        self._opening.try_open(lambda door, _progress: door.make_with_passphrase(passphrase))

    def _with_backup(self, backup: Path) -> None:
        self.page.set_busy(True)
        self._opening.try_open(lambda door, progress: door.open_from_backup(backup, progress))

    # -- what came of it -------------------------------------------------------------------------

    def _stopped(self, problem: Problem) -> None:
        self._told = problem, self._door.is_first()
        self._show(*self._told)
        window = self._window
        window.banners.tell(
            SUBJECT,
            lambda: self.tr("Not saved: your log is not open. What you type stays in memory."),
            "warn",
            action=lambda: self.tr("What to do"),
            act=lambda: window.go(Page.STORE),
            dismissable=False,
        )
        is_at_home = window.page is Page.FOLLOW_UPS and window.place.desk.calls.current is None
        if is_at_home and not window.is_written_in:
            window.show_page(Page.STORE)

    def _show(self, problem: Problem, first: bool) -> None:
        from ui.recovery.ways import Way

        self.page.set_busy(False)
        self.page.show_problem(problem, first=first)
        if Way.BACKUPS in self.page.ways:
            form = self.page.backups_form
            form.show_backups(self._known_backups())
            if problem.code == "schema_newer":
                form.suggest_former()

    def _read_only_words(self) -> str:
        words = words_for(Problem("store_read_only", folder=self._window.place.profile.log_folder))
        return f"{words.happened} {words.safe} {words.do}"

    def _known_backups(self) -> tuple[BackupLine, ...]:
        try:
            return self._door.backups()
        except Problem:
            # The folder cannot be read: the problem shown says so already.
            return ()

    def _opened(self, opened: OpenLog) -> None:
        self._told = None
        if self._made is not None:
            self.page.set_busy(False)
            self.page.forget()
        window = self._window
        window.banners.take_back(SUBJECT)
        if window.page is Page.STORE:
            window.show_page(window.route.home())
        if opened.read_only:
            window.banners.tell(SUBJECT, self._read_only_words, "warn", dismissable=False)
        if opened.left_aside is not None:
            self._tell_left_aside(opened.left_aside)
        if opened.recovery_code:
            self.keep_code(opened.recovery_code)
        elif opened.code_outdated:
            window.banners.tell(
                CODE_SUBJECT,
                lambda: self.tr("The key of your log was changed; it needs a new recovery code."),
                "warn",
                action=lambda: self.tr("Make one"),
                act=lambda: window.go(Page.RECOVERY_CODE),
            )

    def _tell_left_aside(self, left: LeftAside) -> None:
        """The older Callside could not know what is in it; this one can bring it back (F22)."""
        self._window.banners.tell(
            ASIDE_SUBJECT,
            lambda: left_aside_words(left),
            "warn",
            action=lambda: self.tr("Look at it"),
            act=lambda: self._window.go(Page.BACKUPS),
        )

    def _slow(self) -> None:
        if self._window.banners.banner(SUBJECT) is None:
            self._window.banners.tell(
                SUBJECT,
                lambda: self.tr(
                    "Your log is being opened. The keyring may be asking for its password."
                ),
                "neutral",
            )

    def code(self) -> str:
        """The recovery code that has not been put away yet; empty when there is none."""
        return self._code

    def keep_code(self, code: str) -> None:
        """Know a new code until the agent has it, whatever page is shown or built anew."""
        self._code = code
        self._window.banners.tell(
            CODE_SUBJECT,
            lambda: self.tr("Keep your recovery code: it opens your log if the key is ever lost."),
            "neutral",
            action=lambda: self.tr("Show the code"),
            act=lambda: self._window.go(Page.RECOVERY_CODE),
        )

    def forget_code(self) -> None:
        """The agent has the code: it is known here no longer."""
        self._code = ""
        self._window.banners.take_back(CODE_SUBJECT)
        self._window.go_home()
