"""Does what the pages of keeping ask for: on workers, and with the log closed where it must be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from app.about_caller import told
from app.erasure import AboutCaller, Erased, Person, Reason
from app.numbers import same_form
from app.own_data import expect_deletable
from app.ports import Progress
from app.problems import Problem
from app.retention import Purged, asked_by, periods
from app.settings import Settings
from ui.background import LongWork
from ui.kept.about_files import expect_free, write_about
from ui.kept.folder_choice import ask_folder
from ui.kept.lines import lines_of
from ui.problem_words import in_one_line
from ui.recovery.door import Door, OpenLog
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from ui.desk.kept.about_caller_page import AboutCallerPage
    from ui.desk.kept.kept_page import KeptPage
    from ui.desk_session import DeskSession

T = TypeVar("T")


class Keeping(QObject):
    """Stands between the pages of what is kept and the store. One piece of work at a time."""

    def __init__(self, session: DeskSession, door: Door) -> None:
        super().__init__(session)
        self._session = session
        self._door = door
        self._work: LongWork | None = None
        self._next: Callable[[], None] | None = None
        self._chooser: QFileDialog | None = None
        self._kept: KeptPage | None = None
        self._about: AboutCallerPage | None = None
        self._is_erasing = False
        self._erased: Erased | None = None
        session.window.built_anew.connect(self._forget_pages)
        session.purges.purged.connect(lambda _purged: self._renew())
        swap = session.swap
        swap.progressed.connect(self._tell_erasing)
        swap.done.connect(self._swapped)
        swap.refused.connect(self._refused)

    def make(self, page: Page, place: Workplace) -> QWidget:
        """One of the two pages, at its first showing and whenever the window is built anew."""
        return self._make_kept(place) if page is Page.KEPT else self._make_about(place)

    @property
    def chooser(self) -> QFileDialog | None:
        """The file chooser that was opened last."""
        return self._chooser

    @property
    def is_working(self) -> bool:
        """Whether anything is being done."""
        return self._work is not None or self._next is not None or self._is_erasing

    def _forget_pages(self) -> None:
        """The pages went with what stood in the window before."""
        self._kept = self._about = None

    # -- what I keep -------------------------------------------------------------------------------

    def _make_kept(self, place: Workplace) -> QWidget:
        from ui.desk.kept.kept_page import KeptPage

        page = KeptPage(place)
        page.opened.connect(self._renew)
        page.look_asked.connect(self._look)
        page.purge_asked.connect(self._purge)
        page.stop_asked.connect(self._stop)
        page.export_asked.connect(self._ask_folder_for_all)
        page.leave.look_asked.connect(self._look_at_all)
        page.leave.done_asked.connect(self._leave)
        self._kept = page
        return page

    def _renew(self) -> None:
        page = self._kept
        if page is None or self._session.open_log is None:
            return

        def read() -> Sequence[Any]:
            with self._door.retention() as kept:
                return kept.removals()

        now = self._session.desk.clock.now()
        self._begin(
            page, lambda _work: read(), lambda lines: page.show_removals(lines, now), page.tell_due
        )

    def _look(self) -> None:
        page, wanted = self._kept_page(), periods(self._settings())

        def count() -> Any:
            with self._door.retention() as kept:
                return kept.due(wanted)

        page.begin_purge(page.tr("Counting…"))
        self._begin(page, lambda _work: count(), page.show_due, page.tell_due)

    def _purge(self) -> None:
        page, settings = self._kept_page(), self._settings()
        wanted, who = periods(settings), asked_by(settings)

        def purge(work: LongWork) -> Purged:
            with self._door.retention() as kept:
                return kept.run(wanted, work, who)

        page.begin_purge(page.tr("Taking away what is too old…"))
        self._begin(
            page,
            purge,
            partial(self._show_purged, page),
            page.tell_due,
            page.show_progress,
            follows=self._session.purges.purged.emit,
        )

    @staticmethod
    def _show_purged(page: KeptPage, purged: Purged) -> None:
        page.show_purged(
            {**purged.counts, "backups": purged.backups, "own_bundles": purged.bundles}
        )
        if purged.clock_jumped:
            page.tell_due(
                page.tr(
                    "The clock of this machine was set in the last week: nothing was taken away, "
                    "for it might have run ahead."
                )
            )

    # -- all that is mine --------------------------------------------------------------------------

    def _ask_folder_for_all(self) -> None:
        self._ask_folder(self._kept_page(), self._export_all)

    def _export_all(self, folder: Path) -> None:
        page = self._kept_page()

        def export(work: LongWork) -> tuple[Path, ...]:
            return self._door.own_data().export(folder, work)

        def done(files: tuple[Path, ...]) -> None:
            words = page.tr("%n file(s) written", "", len(files))
            page.tell_exported(f"{words}: {folder}")

        page.begin_export()
        failed = partial(page.tell_exported, is_bad=True)
        self._begin(page, export, done, failed, page.show_progress)

    def _look_at_all(self) -> None:
        page = self._kept_page()
        try:
            expect_deletable(self._settings())
        except Problem as problem:
            page.leave.end(in_one_line(problem), is_bad=True)
            return
        self._begin(
            page,
            lambda _work: self._door.own_data().holdings(),
            page.show_holdings,
            partial(page.leave.end, is_bad=True),
        )

    def _leave(self) -> None:
        """From here on there is no way back: the window closes, and what is there goes."""
        page = self._kept_page()
        if self._session.desk.calls.open():
            page.leave.end(in_one_line(Problem("call_open")), is_bad=True)
            return
        page.leave.begin(page.tr("Closing, and deleting everything…"))
        self._begin(
            page,
            lambda _work: self._door.own_data().begin_deletion(),
            lambda _none: None,
            partial(page.leave.end, is_bad=True),
            follows=lambda _none: self._session.leave(self._door.own_data().finish_deletion),
        )

    # -- one caller --------------------------------------------------------------------------------

    def _make_about(self, place: Workplace) -> QWidget:
        from ui.desk.kept.about_caller_page import AboutCallerPage

        page = AboutCallerPage(place)
        page.sought.connect(self._find)
        page.chosen.connect(self._show)
        page.export_asked.connect(lambda: self._ask_folder(page, self._export_caller))
        page.erase.look_asked.connect(self._look_at_caller)
        page.erase.done_asked.connect(self._erase)
        page.erase.stop_asked.connect(self._session.swap.stop)
        page.stop_asked.connect(self._stop)
        self._about = page
        return page

    def _find(self, text: str) -> None:
        page = self._about_page()
        same = partial(same_form, region=self._session.settings.text("region"))

        def find() -> list[Person]:
            with self._door.people() as people:
                return people.found(text, same)

        page.line.begin(page.tr("Looking…"))
        self._begin(page, lambda _work: find(), page.show_found, partial(page.tell, is_bad=True))

    def _show(self, person: Person) -> None:
        page = self._about_page()

        def read() -> tuple[Any, AboutCaller]:
            with self._door.people() as people:
                return people.preview(person), people.about(person)

        def show(found: tuple[Any, AboutCaller]) -> None:
            lines = lines_of(found[1], self._session.desk.clock.now())
            page.show_person(person, found[0], lines)

        page.line.begin(page.tr("Reading…"))
        self._begin(page, lambda _work: read(), show, partial(page.tell, is_bad=True))

    def _export_caller(self, folder: Path) -> None:
        page = self._about_page()
        person, names = page.person, page.hand_out.names
        with_private = page.private_box.isChecked()
        if person is None:
            return

        def export() -> int:
            expect_free(folder)
            with self._door.people() as people:
                values = told(people.about(person), with_private=with_private)
            return write_about(folder, values, names, self._session.desk.clock.now())[1]

        self._begin(
            page,
            lambda _work: export(),
            lambda times: page.hand_out.tell_written(str(folder), times),
            partial(page.hand_out.tell, is_bad=True),
        )

    def _look_at_caller(self) -> None:
        page = self._about_page()
        person = page.person
        if person is None:
            return

        def count() -> Any:
            with self._door.people() as people:
                return people.preview(person)

        def show(counts: Any) -> None:
            from ui.kept.words import counts_words

            page.erase.show_what(page.tr("Goes: {what}.").format(what=counts_words(counts)))

        self._begin(page, lambda _work: count(), show, partial(page.erase.end, is_bad=True))

    def _erase(self) -> None:
        page = self._about_page()
        person, why = page.person, page.erase.reason
        if person is None or self._is_erasing:
            return
        if self._work is not None:
            self._next = self._erase
            return
        self._is_erasing, self._erased = True, None
        page.erase.begin(page.tr("Erasing: the log is closed meanwhile. You can go on writing…"))

        def way(door: Door, progress: Progress) -> OpenLog:
            del progress  # what is begun is brought to its end
            with door.people(erasing=True) as people:
                self._erased = people.erase(person, _reason(why))
            return door.open()

        self._session.swap.swap(way)

    def _tell_erasing(self, done: int, total: int) -> None:
        if self._is_erasing and self._about is not None:
            self._about.erase.line.show_progress(done, total)

    def _swapped(self, _opened: OpenLog) -> None:
        if not self._is_erasing:
            return
        self._is_erasing = False
        page, done = self._about, self._erased
        self._session.desk.tell_purged()
        if page is None or done is None:
            return
        words = [page.tr("Erased. What is left of their calls is counted and names nobody.")]
        if done.second_waits:
            words.append(
                page.tr(
                    "The second folder cannot be reached: its copies are beyond use, and go with "
                    "the next backup that is put there."
                )
            )
        page.erase.end("")
        page.show_erased(" ".join(words))
        self._renew()

    def _refused(self, problem: Problem) -> None:
        if not self._is_erasing:
            return
        self._is_erasing = False
        if self._about is not None:
            self._about.erase.end(in_one_line(problem), is_bad=problem.code != "stopped")

    # -- work --------------------------------------------------------------------------------------

    def _begin(
        self,
        page: QWidget,
        do: Callable[[LongWork], T],
        done: Callable[[T], object],
        failed: Callable[[str], object],
        progressed: Callable[[int, int], object] | None = None,
        *,
        follows: Callable[[T], object] = lambda _result: None,
    ) -> None:
        """Have something done on a worker; what came of it is told on the page that asked.

        A page that went meanwhile, as when the window locked or its language changed, is told
        nothing; what `follows` a good end does so in any case. What is asked meanwhile comes next:
        of several, the last.
        """
        if self._is_erasing:
            return
        if self._work is not None:
            self._next = partial(self._begin, page, do, done, failed, progressed, follows=follows)
            return
        work = LongWork(do, self)
        self._work = work
        work.finished.connect(lambda result: self._ended(page, lambda: done(result)))
        work.finished.connect(follows)
        work.failed.connect(lambda problem: self._ended(page, lambda: failed(in_one_line(problem))))
        work.cancelled.connect(
            lambda: self._ended(
                page, lambda: failed(self.tr("Stopped. What was done before stays so."))
            )
        )
        if progressed is not None:
            work.progressed.connect(progressed)
        work.start()

    def _ended(self, page: QWidget, tell: Callable[[], object]) -> None:
        work, self._work = self._work, None
        if work is not None:
            work.deleteLater()
        if self._about is not None:
            self._about.line.end()
        if isValid(page):
            tell()
        following, self._next = self._next, None
        if following is not None:
            following()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _ask_folder(self, page: QWidget, chosen: Callable[[Path], object]) -> None:
        self._chooser = ask_folder(page, chosen)

    def _settings(self) -> Settings:
        return self._session.settings

    def _kept_page(self) -> KeptPage:
        assert self._kept is not None
        return self._kept

    def _about_page(self) -> AboutCallerPage:
        assert self._about is not None
        return self._about


def _reason(why: str) -> Reason:
    from app.erasure import REASONS

    return next(each for each in REASONS if each == why)
