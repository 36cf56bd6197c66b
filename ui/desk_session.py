"""The agent's window with everything behind it, from the first paint to the last saved word."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.moment import Clock
from app.paths import Profile
from app.phone.secrets import Secrets
from app.playbook.places import FoundPlaybook
from app.ports import Changed, EmptyLog
from app.problems import Problem
from app.retention import Purged
from app.settings import Settings
from ui.background import LateFile, LogWriter, LongWork, apart
from ui.backups import Backups
from ui.closing import Closing
from ui.closing_notice import ClosingNotice
from ui.controls.chip import Tone
from ui.desk.frame.ready_page import ReadyPage
from ui.desk.handover.managed_team import ManagedTeam
from ui.first_paint import FirstPaint
from ui.lock.desk_lock import DeskLock
from ui.log_swap import LogSwap
from ui.look.theme import current_theme
from ui.phone.telephones import Telephones
from ui.problem_words import in_one_line
from ui.purges import Purges
from ui.recovery.door import Door, OpenLog
from ui.recovery.gate import Gate
from ui.recovery.keys import Keys
from ui.recovery.opening import LogOpening
from ui.recovery.shelf import Shelf
from ui.reminders import Notifier, Reminders
from ui.settings.in_force import SettingsInForce
from ui.tray_notifier import TrayNotifier
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from app.own_data import Deleted
    from ui.desk.kept.keeping import Keeping

OPENING_S = 30.0
"""How long the end of the program waits for a log that is just being opened, in seconds."""

LATER_MS = 1500
"""When what nobody waits for is done, in milliseconds after the log is open."""

LONG_WORK_S = 10.0
"""How long it waits for what was begun on a page and is asked to stop, in seconds."""


class DeskSession(QObject):
    """Holds the desk, its writer, the window, and the opening of the log.

    From the first moment the agent can start a call and type: changes wait in the writer until
    the log is open, and nothing typed is lost whether it opens or not (goals A23, A24).

    Emits:
        ended(): the window was closed and everything is saved that could be.
    """

    ended = Signal()

    def __init__(
        self,
        profile: Profile,
        door: Door,
        find_playbook: Callable[[Settings], FoundPlaybook],
        *,
        clock: Clock,
        notifier: Notifier | None = None,
        secrets: Callable[[], Secrets],
        first: FirstPaint | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`first` is the window where it was painted already, `secrets` what telephones need."""
        super().__init__(parent)
        self.profile = profile
        first = first or FirstPaint(profile)
        self.settings = first.settings
        self.settings_file = LateFile(self.settings.write, self)
        self.settings.write_by(self.settings_file.hand_in)
        found = find_playbook(self.settings)
        self.writer = LogWriter(self)
        self.desk = Desk(found.playbook, clock, self.writer, self.settings)
        self.window = first.window
        self.window.move_in(self.desk, current_theme(), profile)
        self.opening = LogOpening(door, self)
        self.open_log: OpenLog | None = None
        self._has_ended = False
        self._delete_all: Callable[[], Deleted] | None = None
        self.gate = Gate(self.window, self.opening, door)
        self.in_force = SettingsInForce(self.window, find_playbook, found.problem)
        self.reminders = Reminders(self.desk, self.window, notifier or self._tray())
        self.backups = Backups(self.window.bridge, self)
        self.backups.failed.connect(self.window.tell_problem)
        self.backups.second_failed.connect(self.window.tell_problem)
        self.purges = Purges(self)
        self.purges.failed.connect(self.window.tell_problem)
        self.purges.purged.connect(self._purged)
        self.swap = LogSwap(self)
        self.shelf = Shelf(self, door)
        self.keys = Keys(self, door)
        self._door = door
        self._keeping: Keeping | None = None
        for page in (Page.KEPT, Page.ABOUT_CALLER):
            self.window.offer_page(page, partial(self._page_of_keeping, page))
        self.telephones = Telephones(self.desk, profile, clock, secrets, self)
        self.window.offer_page(
            Page.TELEPHONE, lambda place: _telephone_page(place, self.telephones, secrets)
        )
        self.ready_page = ReadyPage(self.window)
        self.managed_team = ManagedTeam(self.window)
        self.closing = Closing(self.window, self.desk, self.writer)
        self.settings_file.failed.connect(self.window.tell_problem)
        self.window.bridge.on({"clock"}, self._clock_jumped)
        self.opening.opened.connect(self._opened)
        for decided in (self.opening.opened, self.opening.stopped, self.opening.slow):
            decided.connect(self._answer)
        self.writer.failing.connect(self._failing)
        self.writer.recovered.connect(self._recovered)
        self.writer.slowed.connect(self._slowed)
        self.writer.quickened.connect(lambda: self.window.banners.take_back("slow"))
        # Last: the window is shown again when everything else has its log.
        self.lock = DeskLock(self, door)
        self.window.closed.connect(self.ended)
        if first.problem is not None:
            self.window.tell_problem(first.problem)
        for folder in profile.former:
            self.window.tell_problem(Problem("former_log", folder=folder))

    def begin(self) -> None:
        """Show the window, ready for a call and for typing; open the log beside it."""
        if not self.window.isVisible():
            self.window.appear()
        # On its worker meanwhile; what comes of it is heard in a later turn of the event loop.
        self.opening.try_open()
        # The keyboard stays in the window's note: somebody may be writing in it.
        if not self.settings.flag("strip"):
            if self.window.page is None:
                self.window.show_page(Page.FOLLOW_UPS)
            self.window.pin.apply()

    @property
    def keeping(self) -> Keeping:
        """What does the work of the pages of what is kept; imported when one is first shown."""
        if self._keeping is None:
            from ui.desk.kept.keeping import Keeping

            self._keeping = Keeping(self, self._door)
        return self._keeping

    @property
    def works(self) -> tuple[LongWork, ...]:
        """What runs beside the pages and needs the log, or holds its key; no backup."""
        beside = (self.shelf, self.keys, self.gate, self.managed_team, self._keeping)
        owners = [each for each in beside if each is not None]
        found = (each for owner in owners for each in owner.findChildren(LongWork))
        return tuple(each for each in found if each.is_unheard)

    def _page_of_keeping(self, page: Page, place: Workplace) -> QWidget:
        return self.keeping.make(page, place)

    @property
    def is_leaving(self) -> bool:
        """Whether everything is going to be deleted at the end."""
        return self._delete_all is not None

    def leave(self, delete_all: Callable[[], Deleted]) -> None:
        """Close, and have everything deleted that is the agent's: that was put down before."""
        self._delete_all = delete_all
        self.closing.close_now()

    def end(self, seconds: float = 10.0) -> bool:
        """Write what waits, make a backup where something changed, close the log.

        A notice says so where that takes long. False when something is still only in memory.
        """
        if self._has_ended:
            return not self.writer.waiting
        self._has_ended = True
        if self.window.is_unanswered:
            # It goes on in the call that was left open, and that is known once the log is open.
            self._await_log()
            self.window.answer_at_once()
        # Fields hand in what was typed last when they are hidden.
        self.window.hide()
        self.telephones.end()
        self.ready_page.end()
        # What was lent to the clipboard is taken back now: its time does not run on without us.
        self.window.place.clipboard.give_back()
        self.reminders.stop()
        self.purges.end()
        self.managed_team.end()
        self._stop_long_work()
        notice = ClosingNotice(self.window)
        self.lock.open_for_the_end()
        # A log that opens only now still takes up what was typed before.
        self._await_log()
        saved = apart(lambda: self.writer.close(seconds))
        if self._delete_all is None:
            notice.say_backup()
            self._tell_at_end(self.backups.end())
        else:
            self.backups.pause()
        self.window.place.bridge.close()
        self.window.bridge.close()
        # Rows may still be being built on this thread: they must not read a log that is closed.
        self.desk.handover.attach(None)
        self.desk.attach(EmptyLog())
        opened, self.open_log = self.open_log, None
        if opened is not None:
            self._tell_at_end(_closed(opened))
        self.settings_file.end()
        self.settings.write_by(None)
        if self._delete_all is not None:
            notice.say_deleting()
            self._say_farewell(self._delete_all)
        notice.end()
        return saved

    def _say_farewell(self, delete_all: Callable[[], Deleted]) -> None:
        """Delete everything, and say what came of it: nothing here remembers it afterwards."""
        from ui.farewell import say_farewell

        try:
            say_farewell(apart(delete_all))
        except Problem as problem:
            say_farewell(problem)

    def _await_log(self) -> None:
        """Let an attempt at opening come to its end, and hear what came of it."""
        apart(lambda: self.opening.wait(OPENING_S))
        QCoreApplication.sendPostedEvents()

    def close_log(self) -> OpenLog | None:
        """Let go of the open log, all of which is saved; whoever asked for it closes it.

        What is typed from now on waits in memory until another log is open. What was done in the
        former one cannot be undone in that.
        """
        opened, self.open_log = self.open_log, None
        self.purges.pause()
        self.backups.pause()
        self.writer.close()
        self.window.history.clear()
        self.desk.handover.attach(None)
        self.desk.attach(EmptyLog())
        return opened

    def tell_fault(self, where: str) -> None:
        """Say that something went wrong and that the work is safe (F36)."""
        problem = Problem("unexpected", reason=where)
        self.window.banners.tell("fault", lambda: in_one_line(problem), "warn")

    def _tray(self) -> TrayNotifier:
        tray = TrayNotifier(self.window.windowIcon(), self, settings=self.settings)
        tray.pressed.connect(self.window.come_to_front)
        return tray

    def _stop_long_work(self) -> None:
        """What was begun on a page, as an export, ends here: a thread left alone would leave half.

        Windows go on being painted meanwhile.
        """
        begun = {*self.window.findChildren(LongWork), *self.works}
        works = [each for each in begun if each.is_running]
        for each in works:
            each.cancel()
        if works:
            apart(lambda: [each.wait(LONG_WORK_S) for each in works])

    @staticmethod
    def _tell_at_end(problem: Problem | None) -> None:
        """The window is gone: what is left to tell goes to whoever started the program."""
        if problem is not None:
            sys.stderr.write(f"callside: {in_one_line(problem)}\n")

    def _opened(self, opened: OpenLog) -> None:
        """Take the log up; what was typed meanwhile goes into it, and no caret moves (A03)."""
        self.open_log = opened
        untouched = (
            self.window.page is Page.FOLLOW_UPS
            and self.desk.calls.current is None
            and not self.window.is_written_in
        )
        self.desk.handover.attach(opened.handover)
        self.desk.attach(opened.log)
        # What came back from the supervisor is looked at when the window is long there.
        QTimer.singleShot(LATER_MS, self, self._renew_handover)
        self.writer.open(opened.make_keeper)
        if not opened.read_only:
            self.backups.begin(opened.backup)
        if opened.purge is not None:
            self.purges.begin(opened.purge, LATER_MS)
        if untouched and self.desk.calls.current is not None:
            # The caret goes from the note of a new call to those of the one taken up.
            self.window.go_to_call()

    def _purged(self, purged: Purged) -> None:
        if any(purged.counts.values()):
            self.desk.tell_purged()

    def _renew_handover(self) -> None:
        if self.open_log is not None:
            self.desk.handover.renew()
            if not self.open_log.read_only:
                self.managed_team.begin()

    def _answer(self, _decided: object = None) -> None:
        """What a key stands for is known, or takes too long to be: the agent works on in memory."""
        if self.window.answers:
            return
        try:
            if self.window.strip.resume():
                self.window.pin.apply()
        finally:
            self.window.answer()

    def _clock_jumped(self, _changed: Changed) -> None:
        self.window.banners.tell(
            "clock",
            lambda: self.tr(
                "This machine's clock was set. Times before and after it may not fit together; "
                "nothing is lost, and everything stays in its order."
            ),
            "warn",
        )

    def _slowed(self) -> None:
        self.window.banners.tell(
            "slow",
            lambda: self.tr(
                "Saving is slow: the disk takes its time. Nothing is lost; what you write is kept "
                "here until it is saved."
            ),
            "warn",
        )

    def _failing(self, problem: Problem) -> None:
        self.window.banners.take_back("slow")

        def text() -> str:
            return self.tr("Not saved yet: {why}").format(why=in_one_line(problem))

        tone: Tone = "danger" if problem.code in ("disk_error", "write_failed") else "warn"
        self.window.banners.tell(
            "writer",
            text,
            tone,
            action=lambda: self.tr("Save a copy elsewhere"),
            act=self.closing.offer_copy,
            dismissable=False,
        )

    def _recovered(self) -> None:
        self.window.banners.take_back("writer")
        self.window.say(self.tr("Everything is saved again."))


def _telephone_page(
    place: Workplace, telephones: Telephones, secrets: Callable[[], Secrets]
) -> QWidget:
    """The page of the telephone, imported when it is first shown."""
    from ui.settings.telephone.page import TelephonePage

    return TelephonePage(place, telephones, secrets)


def _closed(opened: OpenLog) -> Problem | None:
    """Close the log; the problem where the disk did not let it be closed cleanly."""
    try:
        apart(opened.close)
    except Problem as problem:
        return problem
    return None
